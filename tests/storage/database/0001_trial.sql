-- SPDX-License-Identifier: GPL-3.0-or-later
-- A small slice for the tests of the database kit: things; and parts that refer to them.
CREATE TABLE trial_thing (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    size BIGINT,
    sealed BYTEA
);
CREATE TABLE trial_part (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    thing TEXT NOT NULL REFERENCES trial_thing (id),
    note TEXT NOT NULL -- a "quote"; and a semicolon in a comment
);
CREATE TABLE trial_paper (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    scan BYTEA
);
INSERT INTO change_hashed (table_name, column_name) VALUES ('trial_paper', 'scan');
CREATE TABLE trial_key (id TEXT PRIMARY KEY, secret BYTEA NOT NULL);
