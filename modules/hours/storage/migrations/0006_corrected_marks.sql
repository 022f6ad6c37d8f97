-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why a mark was corrected after the hours of its register were locked; sealed under the trainee's key.
ALTER TABLE register_mark ADD COLUMN reason BYTEA;
