-- SPDX-License-Identifier: GPL-3.0-or-later
-- Trainees. In clear: the number we gave, the year of registering, which key opens the rest. identity is one sealed
-- value (see identitycodec.h), NULL when the person was erased.
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    year BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    identity BYTEA,
    merged_into TEXT REFERENCES person (id),
    UNIQUE (year, sequence)
);

-- A merge rewrites no foreign row: who joins people joins them by current_id. merged_into always names the person who
-- is left at the end, never one who was merged away too.
CREATE VIEW person_current AS
    SELECT id AS person_id, COALESCE(merged_into, id) AS current_id FROM person;

-- Protection status, apart: sealed under a key that only counsellors open. NULL when erased or taken back.
CREATE TABLE person_protection (
    id TEXT PRIMARY KEY REFERENCES person (id),
    version BIGINT NOT NULL,
    key_id TEXT NOT NULL,
    status BYTEA
);

-- Trainers, assessors, mentors of record. Names and phone are sealed; user_id is the user of the program, if they are one.
CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    key_id TEXT NOT NULL,
    identity BYTEA NOT NULL,
    trains BIGINT NOT NULL,
    assesses BIGINT NOT NULL,
    active BIGINT NOT NULL,
    user_id TEXT
);
