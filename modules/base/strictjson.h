// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from outside, read strictly. QJsonDocument takes the last of two equal keys without a word, and lets nesting of
// 1,024, control characters in strings and lone surrogates pass; here each of these is an error that says where.
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QJsonValue>

namespace warsha {

struct JsonLimits {
    qsizetype bytes = 20 * 1024 * 1024;
    int nesting = 64;
};

/// An object or an array, in UTF-8 (a byte order mark is passed over). ErrorKind::Input with line or path.
[[nodiscard]] Result<QJsonValue> readStrictJson(QByteArrayView json, const JsonLimits &limits = {});

} // namespace warsha
