-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taking an attempt away asks who refers to it.
CREATE INDEX outcome_lock_attempt ON outcome_lock (attempt_id);
