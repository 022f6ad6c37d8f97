-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taking an enrolment away asks who refers to it.
CREATE INDEX register_mark_enrolment ON register_mark (enrolment_id);
CREATE INDEX hours_import_line_enrolment ON hours_import_line (enrolment_id) WHERE enrolment_id IS NOT NULL;
