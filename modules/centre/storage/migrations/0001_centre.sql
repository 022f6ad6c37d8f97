-- SPDX-License-Identifier: GPL-3.0-or-later
-- The centre itself: one row. only_one makes sure of that. Names are a JSON object of language to text; weekend is a list
-- of days, 1 Monday to 7 Sunday, as "6,7".
CREATE TABLE centre_profile (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    only_one BIGINT NOT NULL UNIQUE CHECK (only_one = 1),
    names TEXT NOT NULL,
    code TEXT NOT NULL,
    country TEXT NOT NULL,
    zone TEXT NOT NULL,
    address TEXT NOT NULL,
    week_start BIGINT NOT NULL,
    weekend TEXT NOT NULL
);

CREATE TABLE centre_holiday (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    name TEXT NOT NULL
);

-- Who signs. names (JSON object of script to text) is sealed under the Identity role key.
CREATE TABLE centre_signatory (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    names BYTEA NOT NULL,
    titles TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT
);

CREATE TABLE centre_setting (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    setting TEXT NOT NULL UNIQUE,
    chosen TEXT NOT NULL
);

CREATE TABLE centre_premises (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    rooms BIGINT NOT NULL,
    usable BIGINT NOT NULL,
    accessible BIGINT NOT NULL,
    square_metres BIGINT NOT NULL
);

-- How tables of known headings were read: mapping is a JSON array of words "Heading=field".
CREATE TABLE import_profile (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    name TEXT NOT NULL,
    mapping TEXT NOT NULL,
    encoding TEXT NOT NULL,
    separator TEXT NOT NULL,
    date_order TEXT NOT NULL,
    UNIQUE (kind, fingerprint)
);
