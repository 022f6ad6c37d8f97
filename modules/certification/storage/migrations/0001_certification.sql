-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register of awards. In clear stand only number, dates, kind, state and ids; what was printed, the code (which holds
-- the name) and reasons are sealed under the award's own key, the PDF of a printing under the key of its batch.
-- Rows name enrolments, people and groups by id without a foreign key: the register outlives them.
CREATE TABLE award_batch (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    group_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    user_id TEXT NOT NULL,
    pages BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    sealed_pdf BYTEA NOT NULL
);

CREATE TABLE award (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    enrolment_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    programme_version_id TEXT NOT NULL,
    batch_id TEXT NOT NULL REFERENCES award_batch (id),
    page BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    issued_on TEXT NOT NULL,
    keep_until TEXT NOT NULL,
    replaces_id TEXT REFERENCES award (id),
    template TEXT NOT NULL,
    template_version BIGINT NOT NULL,
    template_hash BYTEA NOT NULL,
    key_id TEXT NOT NULL,
    sealed_values BYTEA NOT NULL,
    sealed_code BYTEA NOT NULL
);
CREATE INDEX award_of_group ON award (group_id, state);
CREATE INDEX award_of_enrolment ON award (enrolment_id, kind);
-- Nobody holds two papers of one kind for one enrolment, whatever two desks do at once.
CREATE UNIQUE INDEX award_standing ON award (enrolment_id, kind) WHERE state IN ('held', 'issued');

-- Each change of an award with a full copy of what stood on it. copy 1: printed again, the state stays.
CREATE TABLE award_event (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    award_id TEXT NOT NULL REFERENCES award (id),
    state_before TEXT NOT NULL,
    state_after TEXT NOT NULL,
    at BIGINT NOT NULL,
    user_id TEXT NOT NULL,
    copy BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    sealed_values BYTEA NOT NULL,
    sealed_reason BYTEA NOT NULL
);
CREATE INDEX award_event_of ON award_event (award_id, at);

-- The next serial per scope (a number pattern filled but for the serial). It only rises.
CREATE TABLE award_counter (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    scope TEXT NOT NULL UNIQUE,
    next_serial BIGINT NOT NULL
);

-- Public halves of the keys that sign certificates; the secret half lies in the key ring, wrapped to the role key Issuing.
CREATE TABLE issuing_key (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    public_key BYTEA NOT NULL UNIQUE,
    made_at BIGINT NOT NULL
);
