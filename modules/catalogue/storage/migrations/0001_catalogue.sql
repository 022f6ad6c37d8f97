-- SPDX-License-Identifier: GPL-3.0-or-later
-- Programmes, their versions, and what a version is made of. Titles are JSON objects of language to text, keys sorted
-- (LocalisedText::toStored). code_key is the code in lower case: codes are unique whatever the case.
CREATE TABLE programme (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    titles TEXT NOT NULL,
    isced BIGINT NOT NULL,
    national_level TEXT NOT NULL,
    isco08 TEXT NOT NULL,
    isced_field TEXT NOT NULL
);

-- number is the version of the programme; version, as everywhere, that of the row.
-- minutes_* are required clock minutes per mode, least_* the percentage of them that must be attended.
CREATE TABLE programme_version (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    minutes_online BIGINT NOT NULL,
    minutes_classroom BIGINT NOT NULL,
    minutes_workshop BIGINT NOT NULL,
    minutes_job BIGINT NOT NULL,
    hour_minutes BIGINT NOT NULL,
    least BIGINT NOT NULL,
    least_online BIGINT NOT NULL,
    least_classroom BIGINT NOT NULL,
    least_workshop BIGINT NOT NULL,
    least_job BIGINT NOT NULL,
    electives BIGINT NOT NULL,
    statement_allowed BIGINT NOT NULL,
    independent_assessor BIGINT NOT NULL,
    UNIQUE (programme_id, number)
);

CREATE TABLE programme_unit (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    programme_version_id TEXT NOT NULL REFERENCES programme_version (id),
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    titles TEXT NOT NULL,
    kind TEXT NOT NULL,
    needed BIGINT NOT NULL
);
CREATE INDEX programme_unit_of ON programme_unit (programme_version_id, position);

CREATE TABLE programme_element (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    unit_id TEXT NOT NULL REFERENCES programme_unit (id),
    position BIGINT NOT NULL,
    titles TEXT NOT NULL
);
CREATE INDEX programme_element_of ON programme_element (unit_id, position);

CREATE TABLE programme_criterion (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    element_id TEXT NOT NULL REFERENCES programme_element (id),
    position BIGINT NOT NULL,
    criterion TEXT NOT NULL
);
CREATE INDEX programme_criterion_of ON programme_criterion (element_id, position);

-- Cross-cutting modules of a version.
CREATE TABLE programme_module (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    programme_version_id TEXT NOT NULL REFERENCES programme_version (id),
    position BIGINT NOT NULL,
    code TEXT NOT NULL,
    titles TEXT NOT NULL,
    mode TEXT NOT NULL,
    minutes BIGINT NOT NULL
);
CREATE INDEX programme_module_of ON programme_module (programme_version_id, position);
