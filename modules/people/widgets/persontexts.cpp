// SPDX-License-Identifier: GPL-3.0-or-later
#include "persontexts.h"

#include "textfold.h"
#include "typeface.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

QString windowScript()
{
    switch (QLocale().language()) {
    case QLocale::Arabic: return u"Arab"_s;
    case QLocale::Lao: return u"Laoo"_s;
    case QLocale::Khmer: return u"Khmr"_s;
    default: return u"Latn"_s;
    }
}

NameOrder windowOrder()
{
    return {windowScript(), QLocale()};
}

QString shownName(const Person &person)
{
    if (person.erased)
        return QCoreApplication::translate("PersonTexts", "Erased");
    return person.identity.printedIn(windowScript());
}

QString otherNames(const Person &person)
{
    QStringList names;
    const QString shown = shownName(person);
    for (const PersonName &name : person.identity.names)
        if (name.printed != shown)
            names.append(isolatedName(name.printed));
    return names.join(u"  "_s);
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters = words.first().left(1);
    if (words.size() > 1) {
        const QString last = words.last();
        letters += last.startsWith(u"ال"_s) && last.size() > 2 ? last.mid(2, 1) : last.left(1); // the article is no letter of the name
    }
    // Joined Arabic letters read as a word: a zero-width non-joiner keeps them apart.
    return letters.size() == 2 && letters.isRightToLeft() ? letters.left(1) + QChar(0x200C) + letters.mid(1) : letters.toUpper();
}

QString sexName(Sex sex)
{
    switch (sex) {
    case Sex::Female: return QCoreApplication::translate("PersonTexts", "Woman");
    case Sex::Male: return QCoreApplication::translate("PersonTexts", "Man");
    case Sex::Other: return QCoreApplication::translate("PersonTexts", "Other");
    case Sex::NotStated: break;
    }
    return {};
}

QString birthText(const PartialDate &birth)
{
    if (birth.isNull())
        return {};
    const QLocale locale;
    const QDate day(birth.year, qMax(1, birth.month), qMax(1, birth.day));
    switch (birth.precision) {
    case PartialDate::Precision::Day: return locale.toString(day, u"d MMMM yyyy"_s);
    case PartialDate::Precision::Month: return locale.toString(day, u"MMMM yyyy"_s);
    case PartialDate::Precision::Year: return locale.toString(day, u"yyyy"_s);
    case PartialDate::Precision::Estimated: break;
    }
    return QCoreApplication::translate("PersonTexts", "about %1").arg(locale.toString(day, u"yyyy"_s));
}

QString ageText(const PartialDate &birth, QDate today)
{
    if (birth.isNull() || !today.isValid())
        return {};
    const bool exact = birth.precision == PartialDate::Precision::Day;
    int age = today.year() - birth.year;
    if (exact && QDate(today.year(), birth.month, 1).addDays(birth.day - 1) > today)
        --age;
    if (age < 0 || age > 120)
        return {};
    const QString years = QLocale().toString(age);
    return exact ? years : QCoreApplication::translate("PersonTexts", "about %1").arg(years);
}

std::optional<PartialDate> typedBirth(const QString &typed)
{
    const QString text = westernDigits(typed.trimmed());
    if (const auto known = PartialDate::fromText(text))
        return known;
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{4})$"_s);
    const auto match = dayFirst.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return date.isValid() ? std::optional(PartialDate::fromDate(date)) : std::nullopt;
}

} // namespace warsha
