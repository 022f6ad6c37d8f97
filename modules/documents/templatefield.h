// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a template out of its JSON; inside this module only.
#pragma once

#include "documenttemplate.h"

#include <QJsonObject>

namespace warsha {

/// The message is a part of a sentence: what is wrong with the field.
[[nodiscard]] Result<DocumentField> readTemplateField(const QJsonObject &object, const DocumentTemplate &page);

} // namespace warsha
