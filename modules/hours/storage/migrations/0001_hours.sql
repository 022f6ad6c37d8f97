-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger of hours, sessions with registers, placements, imported meeting reports.
-- Days are ISO dates in the centre's zone, instants UTC seconds, lengths whole minutes. Mode, source and grade are codes.
CREATE TABLE training_session (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    group_id TEXT NOT NULL REFERENCES training_group (id),
    mode TEXT NOT NULL,
    day TEXT NOT NULL,
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    planned BIGINT NOT NULL
);
CREATE INDEX training_session_group ON training_session (group_id, starts);

CREATE TABLE register_mark (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    session_id TEXT NOT NULL REFERENCES training_session (id),
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    attendance TEXT NOT NULL,
    late_minutes BIGINT NOT NULL,
    UNIQUE (session_id, enrolment_id)
);

-- mentor and deputy are sealed under the trainee's key.
CREATE TABLE placement (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    employer TEXT NOT NULL,
    workplace TEXT NOT NULL,
    mentor BYTEA NOT NULL,
    deputy BYTEA,
    agreement_signed TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    planned BIGINT NOT NULL
);
CREATE INDEX placement_enrolment ON placement (enrolment_id);

-- One report for one session. key_id opens its lines; rows_hash is the same in every encoding.
CREATE TABLE hours_import (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    group_id TEXT NOT NULL REFERENCES training_group (id),
    session_id TEXT NOT NULL REFERENCES training_session (id),
    kind TEXT NOT NULL,
    file_hash BYTEA NOT NULL,
    rows_hash BYTEA NOT NULL,
    imported_at BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    UNIQUE (session_id, rows_hash)
);
CREATE INDEX hours_import_group ON hours_import (group_id, imported_at);

-- A person of a report. sealed: name, e-mail, rows and times; under the key of the person it was matched to, else under
-- the import's.
CREATE TABLE hours_import_line (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    import_id TEXT NOT NULL REFERENCES hours_import (id),
    key_id TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    enrolment_id TEXT REFERENCES enrolment (id)
);
CREATE INDEX hours_import_line_import ON hours_import_line (import_id);

-- Names by which people appeared in reports, confirmed at the desk; sealed under the person's key.
CREATE TABLE name_alias (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    key_id TEXT NOT NULL,
    alias BYTEA NOT NULL
);
CREATE INDEX name_alias_enrolment ON name_alias (enrolment_id);

-- Only locked entries count; a reversal is an entry with the minutes negative.
CREATE TABLE hour_entry (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    mode TEXT NOT NULL,
    day TEXT NOT NULL,
    session_id TEXT REFERENCES training_session (id),
    placement_id TEXT REFERENCES placement (id),
    starts BIGINT,
    ends BIGINT,
    planned BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    source TEXT NOT NULL,
    grade TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    confirmed_by BYTEA,
    confirmed_on TEXT,
    locked BIGINT NOT NULL,
    reverses TEXT UNIQUE REFERENCES hour_entry (id),
    import_id TEXT REFERENCES hours_import (id)
);
-- Covers the sums of a balance; the day at its end also serves the rules, which look at a person's days.
CREATE INDEX hour_entry_sums ON hour_entry (enrolment_id, mode, locked, minutes, day);
CREATE INDEX hour_entry_session ON hour_entry (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX hour_entry_placement ON hour_entry (placement_id) WHERE placement_id IS NOT NULL;
CREATE INDEX hour_entry_import ON hour_entry (import_id) WHERE import_id IS NOT NULL;
