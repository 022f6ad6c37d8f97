-- SPDX-License-Identifier: GPL-3.0-or-later
-- Role keys that were renewed: a check value derived from the current one, so that a desk that still holds a former one
-- seals nothing with it. A key that was never renewed has no row.
CREATE TABLE access_role_key (
    id TEXT PRIMARY KEY,
    role_key TEXT NOT NULL UNIQUE,
    check_value BYTEA NOT NULL
);
