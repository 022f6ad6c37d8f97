-- SPDX-License-Identifier: GPL-3.0-or-later
-- Filters of trainees with a name. asks is the filter (see personfilter.h), without anybody's name.
CREATE TABLE saved_list (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    asks TEXT NOT NULL
);
