-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody did on a day on the job, as the logbook has it; sealed under the trainee's key.
ALTER TABLE hour_entry ADD COLUMN task BYTEA;
-- Covers the sums of placements.
DROP INDEX hour_entry_placement;
CREATE INDEX hour_entry_placement ON hour_entry (placement_id, day, minutes, locked) WHERE placement_id IS NOT NULL;
-- Few at any time: days that wait for a signature.
CREATE INDEX hour_entry_unsigned ON hour_entry (placement_id) WHERE placement_id IS NOT NULL AND confirmed_on IS NULL AND reverses IS NULL;
