// SPDX-License-Identifier: GPL-3.0-or-later
// Pages with the values of the sample course, every name another one (invented): for the benchmark of certificates.
#pragma once

#include "documentpdf.h"

namespace warsha {

[[nodiscard]] QList<DocumentPage> samplePages(const QString &document, int count);

} // namespace warsha
