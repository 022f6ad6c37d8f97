// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre.h"

#include <QLocale>
#include <QStringList>

namespace warsha {

using namespace Qt::StringLiterals;

QString textIn(const Texts &texts, const QString &code)
{
    for (const QString &wanted : {code, u"en"_s, u"latn"_s})
        if (const QString text = texts.value(wanted); !text.isEmpty())
            return text;
    for (const QString &text : texts)
        if (!text.isEmpty())
            return text;
    return {};
}

QStringList premisesKinds()
{
    return {u"classroom"_s, u"workshop"_s, u"laboratory"_s, u"computers"_s, u"library"_s, u"office"_s, u"toilets"_s, u"other"_s};
}

QStringList zonesOf(const QString &country)
{
    QStringList zones;
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory != QLocale::AnyTerritory)
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds(territory))
            zones.append(QString::fromLatin1(zone));
    return zones;
}

CentreProfile usualProfileFor(const QString &country)
{
    CentreProfile profile;
    profile.country = country.toUpper();
    const QLocale::Territory territory = QLocale::codeToTerritory(profile.country);
    if (territory == QLocale::AnyTerritory)
        return profile;
    const QLocale locale(QLocale::AnyLanguage, territory);
    profile.weekStart = locale.firstDayOfWeek();
    profile.weekend.clear();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        if (!locale.weekdays().contains(Qt::DayOfWeek(day)))
            profile.weekend.append(day);
    const QStringList zones = zonesOf(profile.country);
    if (zones.size() == 1)
        profile.zone = zones.first();
    return profile;
}

} // namespace warsha
