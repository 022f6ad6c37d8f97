// SPDX-License-Identifier: GPL-3.0-or-later
#include "returnwords.h"

#include "typeface.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::ReturnWords)
};

struct TableWords {
    QLatin1StringView table;
    const char *title;
    const char *words;
};

constexpr std::array tables{
    TableWords{QLatin1StringView("centre"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "The centre"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Its code, country and time zone.")},
    TableWords{QLatin1StringView("premises"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Premises"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Rooms by kind: how many, how many can be used, how many can be reached with a wheelchair, square metres.")},
    TableWords{QLatin1StringView("staff"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Staff, as counts"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "How many train, how many assess, how many there are. A count under ten is not given.")},
    TableWords{QLatin1StringView("programmes"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Programmes"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Code, version, level, occupation and field, length of the hour, least share to attend, hours planned in each mode.")},
    TableWords{QLatin1StringView("units"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Units"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Code and kind of each unit of these programmes, and whether the certificate needs it.")},
    TableWords{QLatin1StringView("groups"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Groups"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Programme, state, first and last day, places.")},
    TableWords{QLatin1StringView("enrolments"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Enrolments, without names"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "A made-up number in place of the person, group, status, sex, birth year in steps of five, days of application, enrolment and end.")},
    TableWords{QLatin1StringView("hours"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Locked hours"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Locked hours only: minutes and days by enrolment, month and mode.")},
    TableWords{QLatin1StringView("outcomes"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Locked results"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Locked results only: outcome by enrolment and unit, its day, how many attempts.")},
    TableWords{QLatin1StringView("awards"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Certificates and statements"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Number, kind, state, day, and a fingerprint that proves the paper without telling whose it is.")},
    TableWords{QLatin1StringView("indicators"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Figures"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Enrolled, in training, completed, withdrawn, certified, by programme and sex. A count under ten is not given.")},
    TableWords{QLatin1StringView("tracer"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "After training"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Not recorded in this program yet: nothing is sent.")},
    TableWords{QLatin1StringView("equipment"), QT_TRANSLATE_NOOP("warsha::ReturnWords", "Equipment"),
               QT_TRANSLATE_NOOP("warsha::ReturnWords", "Not recorded in this program yet: nothing is sent.")}};

const TableWords *wordsOf(const QString &table)
{
    const auto found = std::find_if(tables.begin(), tables.end(), [table](const TableWords &words) { return table == words.table; });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace

QString returnTableTitle(const QString &table)
{
    const TableWords *words = wordsOf(table);
    return words ? QCoreApplication::translate("warsha::ReturnWords", words->title) : table;
}

QString returnTableWords(const QString &table)
{
    const TableWords *words = wordsOf(table);
    return words ? QCoreApplication::translate("warsha::ReturnWords", words->words) : QString();
}

QString neverSentWords()
{
    return Text::tr("What is never sent: names, phones, addresses, photos, birth dates, document numbers, protection status, disability, reasons and notes.");
}

QString destinationWords(const QString &place)
{
    const QLatin1StringView folder("folder ");
    return place.startsWith(folder) ? Text::tr("folder %1").arg(isolatedName(place.mid(folder.size()))) : isolated(place);
}

} // namespace warsha
