-- SPDX-License-Identifier: GPL-3.0-or-later
-- The change log. A desk is a PC (or a connection of one) with its own hash chain; ordinal keeps log rows small.
CREATE TABLE desk (
    id TEXT PRIMARY KEY,
    ordinal BIGINT NOT NULL UNIQUE,
    first_seen BIGINT NOT NULL
);

-- One step is one transaction of a user. Its entries are first_entry..last_entry of its desk.
-- hash covers the hash before it and this row; the next entry of the desk continues from it.
CREATE TABLE change_step (
    id TEXT PRIMARY KEY,
    desk BIGINT NOT NULL,
    number BIGINT NOT NULL,
    op TEXT NOT NULL UNIQUE,
    user_id TEXT NOT NULL,
    verb TEXT NOT NULL,
    ids TEXT NOT NULL,
    at BIGINT NOT NULL,
    kind BIGINT NOT NULL,
    final BIGINT NOT NULL,
    undoes TEXT UNIQUE,
    first_entry BIGINT NOT NULL,
    last_entry BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    UNIQUE (desk, number)
);
CREATE INDEX change_step_entries ON change_step (desk, first_entry);
CREATE INDEX change_step_at ON change_step (at);

-- kind: 0 insert, 1 update, 2 delete, 3 key made, 4 key destroyed. Images are CBOR maps of column to value.
CREATE TABLE change_entry (
    desk BIGINT NOT NULL,
    number BIGINT NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    kind BIGINT NOT NULL,
    before_image BYTEA,
    after_image BYTEA,
    hash BYTEA NOT NULL,
    PRIMARY KEY (desk, number)
);
CREATE INDEX change_entry_row ON change_entry (row_id);
