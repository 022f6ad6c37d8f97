// SPDX-License-Identifier: GPL-3.0-or-later
// The same pages as one HTML document, for programs that print HTML: every field of the template at its millimetre, the
// QR codes as pictures. Texts that shrink with us are simply set; it is the work that is compared, not the looks.
#pragma once

#include "documentpdf.h"

namespace warsha {

[[nodiscard]] Result<QByteArray> htmlPages(const DocumentTemplate &page, const QList<DocumentPage> &pages);

} // namespace warsha
