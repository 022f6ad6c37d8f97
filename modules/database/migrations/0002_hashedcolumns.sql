-- SPDX-License-Identifier: GPL-3.0-or-later
-- Columns of which the change log keeps the SHA-256 and not the bytes: what is large, and what must be in one place only so
-- that it can be destroyed. A slice names its own in its migrations. Steps that write such a column cannot bring back what
-- it held before, so they are final.
CREATE TABLE change_hashed (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    PRIMARY KEY (table_name, column_name)
);
