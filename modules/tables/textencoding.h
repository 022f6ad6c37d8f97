// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a text has, and the text. By its byte order mark, by being valid UTF-8, by the pattern of zero bytes
// (UTF-16 without mark), else by which of the encodings met in our countries gives words: Windows-1256 and ISO 8859-6
// for Arabic, TIS-620 for Thai, Windows-1252 for French; uchardet is asked when none of these does.
#pragma once

#include "result.h"

#include <QStringList>

namespace warsha {

struct DecodedText {
    QString text; ///< without mark and without control characters
    QString encoding;
    QStringList warnings;
};

/// encoding: empty to guess. ErrorKind::Input for a name that nobody knows.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding, const QString &name);

/// UTF-16 or UTF-32, told by the mark or by the pattern of zeros; empty otherwise.
[[nodiscard]] QByteArray wideEncodingOf(QByteArrayView bytes);

/// The one-byte encoding that gives words; the sample holds bytes over 127.
[[nodiscard]] QByteArray guessOneByteEncoding(QByteArrayView sample);

} // namespace warsha
