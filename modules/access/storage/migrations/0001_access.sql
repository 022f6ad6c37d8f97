-- SPDX-License-Identifier: GPL-3.0-or-later
-- Users, keys and the life of this database. Key tables (credential, share, recipient, key, backup_key) have no version:
-- the change log says that a key of an id was made or destroyed, never its bytes.

-- Which life of the centre this database is: the first, or one that began with a restored backup. The newest row counts.
CREATE TABLE centre_incarnation (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL UNIQUE,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- login is in clear, because it is typed before anything is open; name is sealed under the Identity key.
CREATE TABLE access_user (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    login TEXT NOT NULL UNIQUE,
    name BYTEA NOT NULL,
    roles BIGINT NOT NULL,
    active BIGINT NOT NULL
);

-- What a password opens: an X25519 key. memory and passes are Argon2id's.
CREATE TABLE access_credential (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL UNIQUE,
    salt BYTEA NOT NULL,
    memory BIGINT NOT NULL,
    passes BIGINT NOT NULL,
    public_key BYTEA NOT NULL,
    secret_key BYTEA NOT NULL
);

-- Role keys sealed to holders: holder is a user's id, or 'recovery', or 'casenotes' (the printed codes).
CREATE TABLE access_share (
    id TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    role_key TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    UNIQUE (holder, role_key)
);

-- X25519 public keys one can seal to with nobody signed in: 'recovery', 'casenotes', 'backup'.
CREATE TABLE access_recipient (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    public_key BYTEA NOT NULL
);

-- Wrong passwords in a row, per desk; subject is a user's id, or empty for the desk. boot and seconds are of the PC's
-- own start, which nobody turns by setting the date.
CREATE TABLE access_delay (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    desk TEXT NOT NULL,
    subject TEXT NOT NULL,
    failures BIGINT NOT NULL,
    boot TEXT NOT NULL,
    seconds BIGINT NOT NULL,
    UNIQUE (desk, subject)
);

-- The key of one person, import, award or batch, wrapped to each role that opens it.
CREATE TABLE access_key (
    id TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    identity BYTEA,
    casenotes BYTEA,
    issuing BYTEA,
    backup BYTEA
);
CREATE INDEX access_key_purpose ON access_key (purpose);

-- Monthly keys of backups. for_role is the secret sealed to those who hold the Backup key, for_recovery the same sealed to
-- the printed code, recipient that code's public key (a new code wants a new key). These rows are taken out of every
-- backup, and destroyed after 90 days.
CREATE TABLE access_backup_key (
    id TEXT PRIMARY KEY,
    month TEXT NOT NULL,
    made BIGINT NOT NULL,
    public_key BYTEA NOT NULL,
    for_role BYTEA NOT NULL,
    for_recovery BYTEA NOT NULL,
    recipient BYTEA NOT NULL
);
