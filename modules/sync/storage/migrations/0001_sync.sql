-- SPDX-License-Identifier: GPL-3.0-or-later
-- Snapshots: which were built, where they were sent, under which keys. Never what they hold.

-- A life of the database as the ministry knows it: id is what manifests bear. origin is the newest row of
-- centre_incarnation when it was accepted; desk the desk, or empty where many desks share one database.
CREATE TABLE sync_incarnation (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL UNIQUE,
    origin TEXT NOT NULL,
    desk TEXT NOT NULL,
    accepted_at BIGINT NOT NULL
);

-- number counts over all incarnations; hashes are those of the manifests.
CREATE TABLE sync_snapshot (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL UNIQUE,
    incarnation TEXT NOT NULL,
    seq BIGINT NOT NULL,
    manifest_hash BYTEA NOT NULL,
    previous_hash BYTEA NOT NULL,
    created BIGINT NOT NULL,
    parts BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    UNIQUE (incarnation, seq)
);

-- The outbox: one row per snapshot and place. sent_at is 0 while it waits.
CREATE TABLE sync_sending (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    snapshot_id TEXT NOT NULL REFERENCES sync_snapshot (id),
    destination TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_attempt BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    UNIQUE (snapshot_id, destination)
);

-- Which key of the key ring serves what: 'signing', 'part', 'pseudonym', 'own'. public_key is empty for secret ones.
CREATE TABLE sync_key (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    purpose TEXT NOT NULL UNIQUE,
    key_id TEXT NOT NULL,
    public_key BYTEA NOT NULL,
    made_at BIGINT NOT NULL
);
