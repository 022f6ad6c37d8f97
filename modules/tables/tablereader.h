// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV and its relatives (RFC 4180 and what exists besides), XLSX, and ODS. What the file is is told from its bytes,
// never from its name. Every refusal is a sentence naming the file, what is wrong and where; nothing is dropped in silence.
#pragma once

#include "result.h"
#include "table.h"

namespace warsha {

/// What a file may be at most; beyond is a refusal, before memory is taken. Source: reliability.md 3.7, raised where a
/// 200,000-row table of ten columns must pass.
struct TableLimits {
    qint64 fileBytes = 64LL << 20;
    int rows = 250'000;
    int columns = 1'000;
    int cellCharacters = 10'240;
    qint64 cells = 8'000'000;
    int zipEntries = 1'000;
    int zipRatio = 100;              ///< unpacked against packed, for entries over 1 MB
    qint64 unpackedBytes = 200LL << 20;
    int xmlDepth = 64;
};

struct ReadOptions {
    static constexpr int noHeadings = -1;

    QString encoding;   ///< empty: guessed. Any name that Qt knows ("UTF-8", "windows-1256", "TIS-620")
    QChar separator;    ///< null: guessed among , ; tab | :
    QString sheet;      ///< a sheet's name, or its number from 1; empty: the first visible one that has rows
    int headingRow = 0; ///< from 1, as seen in the file; 0: guessed; noHeadings: every row is data (a text's blank ones too)
    TableLimits limits = {};
};

class TableReader
{
public:
    [[nodiscard]] static Result<Table> readFile(const QString &path, const ReadOptions &options = {});
    /// name stands for the file in sentences.
    [[nodiscard]] static Result<Table> readBytes(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});
    /// A block as a spreadsheet puts it on the clipboard (tabs); by default it has no headings.
    [[nodiscard]] static Result<Table> readClipboard(const QString &text, int headingRow = ReadOptions::noHeadings);
};

/// The encodings offered when the guess is wrong, the likely ones first.
[[nodiscard]] QStringList offeredEncodings();

} // namespace warsha
