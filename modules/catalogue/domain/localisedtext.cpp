// SPDX-License-Identifier: GPL-3.0-or-later
#include "localisedtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warsha {

LocalisedText::LocalisedText(std::initializer_list<std::pair<QString, QString>> texts)
{
    for (const auto &[language, text] : texts)
        set(language, text);
}

QString LocalisedText::in(const QString &language) const
{
    const QString tag = language.toLower().replace(u'_', u'-');
    if (const auto found = m_texts.constFind(tag); found != m_texts.cend())
        return *found;
    if (const auto found = m_texts.constFind(tag.section(u'-', 0, 0)); found != m_texts.cend())
        return *found;
    if (const auto found = m_texts.constFind(u"en"_s); found != m_texts.cend())
        return *found;
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

QString LocalisedText::here() const
{
    return in(QLocale().bcp47Name());
}

void LocalisedText::set(const QString &language, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(language.toLower());
    else
        m_texts.insert(language.toLower(), text);
}

QString LocalisedText::toStored() const
{
    QJsonObject object;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        object.insert(text.key(), text.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LocalisedText LocalisedText::fromStored(const QString &stored)
{
    LocalisedText text;
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        text.set(entry.key(), entry.value().toString());
    return text;
}

bool isLanguageTag(const QString &tag)
{
    const auto isAscii = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const QStringList parts = tag.split(u'-');
    if (parts.isEmpty() || parts.size() > 3)
        return false;
    for (const QString &part : parts) {
        if (part.isEmpty() || !std::ranges::all_of(part, isAscii))
            return false;
    }
    const qsizetype first = parts[0].size();
    if (first != 2 && first != 3)
        return false;
    if (parts.size() == 2)
        return parts[1].size() == 4 || parts[1].size() == 2;
    return parts.size() == 1 || (parts[1].size() == 4 && parts[2].size() == 2);
}

} // namespace warsha
