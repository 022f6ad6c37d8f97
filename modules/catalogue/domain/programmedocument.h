// SPDX-License-Identifier: GPL-3.0-or-later
// A programme with one version as a JSON document, so that centres and ministries hand programmes to each other.
// The format is published: resources/formats/programme.md and programme.schema.json. Reading is strict: equal keys,
// unknown fields, wrong types and values out of bounds are refused, each named with its path.
#pragma once

#include "programme.h"

namespace warsha {

struct ProgrammeDocument {
    Programme programme;
    ProgrammeVersion version; ///< its ids are null: they are given when it is kept
    QStringList warnings;     ///< what was repaired on reading (a leading zero lost), as sentences
};

constexpr qsizetype programmeDocumentLimit = 20 * 1024 * 1024; ///< bytes

/// UTF-8, indented, fields sorted by name; the same content gives the same bytes.
[[nodiscard]] QByteArray writeProgrammeDocument(const Programme &programme, const ProgrammeVersion &version);
/// ErrorKind::Input with one sentence per fault (up to 20), each with its path ("version.units[2].code").
[[nodiscard]] Result<ProgrammeDocument> readProgrammeDocument(QByteArrayView json);
/// Of a file, which every sentence names; ErrorKind::Storage: it cannot be opened, or is larger than the limit.
[[nodiscard]] Result<ProgrammeDocument> readProgrammeFile(const QString &path);

} // namespace warsha
