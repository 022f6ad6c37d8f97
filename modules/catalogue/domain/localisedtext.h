// SPDX-License-Identifier: GPL-3.0-or-later
// One text in several languages, keyed by BCP 47 tag in lower case ("en", "ar", "fr", "lo").
#pragma once

#include "result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace warsha {

class LocalisedText
{
public:
    LocalisedText() = default;
    LocalisedText(std::initializer_list<std::pair<QString, QString>> texts);

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    [[nodiscard]] QStringList languages() const { return m_texts.keys(); }
    /// The text in that language, or empty when there is none: what a certificate asks, which must not guess.
    [[nodiscard]] QString exactly(const QString &language) const { return m_texts.value(language); }
    /// The text in that language, else its base language ("ar" for "ar-lb"), else English, else the first: for a screen.
    [[nodiscard]] QString in(const QString &language) const;
    /// In the language of the program (QLocale).
    [[nodiscard]] QString here() const;
    void set(const QString &language, const QString &text); ///< an empty text takes the language out
    bool operator==(const LocalisedText &) const = default;

    /// Stored form: a JSON object with sorted keys, {"ar":"...","en":"..."}.
    [[nodiscard]] QString toStored() const;
    [[nodiscard]] static LocalisedText fromStored(const QString &stored);

private:
    QMap<QString, QString> m_texts;
};

/// A tag of the form language[-Script][-REGION] (letters, 2-3 / 4 / 2), any case.
[[nodiscard]] bool isLanguageTag(const QString &tag);

} // namespace warsha
