-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers that were given after a backup was made and before it was restored: of them only the papers are left. One row
-- each time a life of the database (centre_incarnation) learned how far a series had come; an empty scope is every series,
-- first > last is "none was given". settles 0: later numbers may still be on a paper.
CREATE TABLE award_gap (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    life_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    first_serial BIGINT NOT NULL,
    last_serial BIGINT NOT NULL,
    source TEXT NOT NULL,
    settles BIGINT NOT NULL,
    at BIGINT NOT NULL,
    user_id TEXT NOT NULL
);
