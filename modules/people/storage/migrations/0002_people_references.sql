-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taking a row away asks who refers to it; without an index that reads everybody for each one of an import undone.
CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;
