// SPDX-License-Identifier: GPL-3.0-or-later
// ISCO-08 (occupations) and ISCED-F 2013 (fields of education): codes, and titles in English, French
// and Arabic, packed with the program; a language without titles (Lao) is given the English ones.
// Sources and terms of use: resources/classifications/README.md.
#pragma once

#include "localisedtext.h"
#include "result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace warsha {

class Classification
{
public:
    struct Checked {
        QString code;    ///< as the list writes it
        QString title;
        QString warning; ///< a sentence, when the code had to be repaired; else empty
    };

    /// All 619 groups of ISCO-08; a programme names a unit group (four digits).
    [[nodiscard]] static const Classification &isco08();
    /// Broad (two digits), narrow (three) and detailed (four) fields of ISCED-F 2013.
    [[nodiscard]] static const Classification &iscedFields();

    [[nodiscard]] bool contains(const QString &code) const { return m_titles.contains(code); }
    [[nodiscard]] QString title(const QString &code) const { return m_titles.value(code).here(); } ///< in the program's language
    [[nodiscard]] QString title(const QString &code, const QString &language) const { return m_titles.value(code).in(language); }
    [[nodiscard]] QStringList codes() const; ///< sorted
    /// Codes, sorted, whose title has these words: in the program's language, or in English as the lists are quoted.
    [[nodiscard]] QStringList codesTitled(const QString &words) const;
    [[nodiscard]] qsizetype size() const { return m_titles.size(); }
    /// The code in its right form. Digits of any script; a leading zero lost on the way is put back, with a warning;
    /// where two codes are possible both are named and it is refused.
    [[nodiscard]] Result<Checked> check(const QString &typed) const;

    /// The sentence that the terms of the source ask for, wherever the titles are shown or exported.
    [[nodiscard]] static QString attribution();

private:
    enum class Kind { Isco08, IscedFields };
    explicit Classification(Kind kind);
    /// Codes of the list that the code may be when it lost leading zeros.
    [[nodiscard]] QStringList repairsOf(const QString &code) const;
    Kind m_kind;
    QHash<QString, LocalisedText> m_titles;
};

} // namespace warsha
