-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attempts at units, never overwritten: one entered by mistake is struck out and stays. comment and strike_reason are
-- sealed under the person's key, text_key. Outcome, instrument and kind are codes (see outcome.cpp).
CREATE TABLE assessment_attempt (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    unit_id TEXT NOT NULL REFERENCES programme_unit (id),
    number BIGINT NOT NULL,
    day TEXT NOT NULL,
    assessor_id TEXT REFERENCES staff (id),
    instrument TEXT NOT NULL,
    outcome TEXT NOT NULL,
    kind TEXT NOT NULL,
    text_key TEXT,
    comment BYTEA,
    struck_at BIGINT,
    struck_by TEXT,
    strike_reason BYTEA,
    UNIQUE (enrolment_id, unit_id, number)
);

-- The final word on an outcome; reopened_at is NULL while it is closed. A reopened lock stays to be seen.
CREATE TABLE outcome_lock (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    unit_id TEXT NOT NULL REFERENCES programme_unit (id),
    attempt_id TEXT NOT NULL REFERENCES assessment_attempt (id),
    locked_at BIGINT NOT NULL,
    locked_by TEXT NOT NULL,
    reopened_at BIGINT,
    reopened_by TEXT,
    reason_key TEXT,
    reason BYTEA
);
-- One closed lock at most per outcome, whatever two desks do at once.
CREATE UNIQUE INDEX outcome_lock_closed ON outcome_lock (enrolment_id, unit_id) WHERE reopened_at IS NULL;

-- Who trains a group: the assessor may not be the only one of them where the programme asks for it.
CREATE TABLE assessment_trainer (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    group_id TEXT NOT NULL REFERENCES training_group (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    UNIQUE (group_id, staff_id)
);
