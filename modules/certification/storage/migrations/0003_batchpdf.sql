-- SPDX-License-Identifier: GPL-3.0-or-later
-- The PDF of a printing stands in the register and nowhere else: the change log keeps its hash. What older programs logged
-- stays as it is, because the chain is over it; it is sealed under the batch's key and ends with it.
INSERT INTO change_hashed (table_name, column_name) VALUES ('award_batch', 'sealed_pdf');
