// SPDX-License-Identifier: GPL-3.0-or-later
// The translation context of this module's sentences.
#pragma once

#include <QCoreApplication>

namespace warsha {

struct DocumentText {
    Q_DECLARE_TR_FUNCTIONS(warsha::DocumentText)
};

} // namespace warsha
