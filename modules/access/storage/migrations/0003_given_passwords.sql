-- SPDX-License-Identifier: GPL-3.0-or-later
-- A password that somebody else set is to be changed by its user before it opens anything. NULL: of the time before, one's own.
ALTER TABLE access_credential ADD COLUMN given BIGINT;
