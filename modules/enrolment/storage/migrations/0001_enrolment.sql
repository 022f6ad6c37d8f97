-- SPDX-License-Identifier: GPL-3.0-or-later
-- Groups ("group" is a word of SQL) and who is in them. code_key is the code in lower case. Capacity 0 is no limit.
CREATE TABLE training_group (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    programme_version_id TEXT NOT NULL REFERENCES programme_version (id),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    capacity BIGINT NOT NULL,
    state TEXT NOT NULL,
    project TEXT NOT NULL
);

-- One person in one group; coming back goes on with the same row. status and reason are codes (see enrolment.cpp).
-- The note on leaving is sealed under the person's key, note_key.
CREATE TABLE enrolment (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    group_id TEXT NOT NULL REFERENCES training_group (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    status TEXT NOT NULL,
    applied_on TEXT NOT NULL,
    offered_on TEXT,
    enrolled_on TEXT,
    ended_on TEXT,
    reason TEXT NOT NULL,
    transferred_to TEXT REFERENCES training_group (id),
    note_key TEXT,
    note BYTEA,
    UNIQUE (group_id, person_id)
);
CREATE INDEX enrolment_person ON enrolment (person_id);
