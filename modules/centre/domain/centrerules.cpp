// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CentreRules)
};

constexpr qsizetype longestText = 200;
constexpr int mostRooms = 100'000;
constexpr int mostHolidayDays = 366;

tl::unexpected<Error> broken(const QString &sentence)
{
    return failure(ErrorKind::Rule, sentence);
}

bool isFilled(const Texts &texts)
{
    return std::ranges::any_of(texts, [](const QString &text) { return !text.trimmed().isEmpty(); });
}

bool isTooLong(const Texts &texts)
{
    return std::ranges::any_of(texts, [](const QString &text) { return text.size() > longestText; });
}

bool isCountry(const QString &code)
{
    static const QRegularExpression twoLetters(u"^[A-Z]{2}\\z"_s);
    return twoLetters.match(code).hasMatch() && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

Result<void> checkWeek(const CentreProfile &profile)
{
    const auto isDay = [](int day) { return day >= Qt::Monday && day <= Qt::Sunday; };
    if (!isDay(profile.weekStart))
        return broken(Say::tr("The week starts on a day from 1 (Monday) to 7 (Sunday)."));
    const QSet<int> days(profile.weekend.begin(), profile.weekend.end());
    if (!std::ranges::all_of(profile.weekend, isDay) || days.size() != profile.weekend.size() || days.size() > 6)
        return broken(Say::tr("The weekend is none to six different days from 1 (Monday) to 7 (Sunday)."));
    return {};
}

} // namespace

Result<void> checkProfile(const CentreProfile &profile)
{
    static const QRegularExpression code(u"^[A-Z0-9]([A-Z0-9-]{0,10}[A-Z0-9])\\z"_s);
    if (!isFilled(profile.names))
        return broken(Say::tr("The centre needs a name in at least one language."));
    if (isTooLong(profile.names) || profile.address.size() > longestText)
        return broken(Say::tr("A name or an address has at most %1 characters.").arg(longestText));
    if (!code.match(profile.code).hasMatch())
        return broken(Say::tr("“%1” cannot be the centre's code: 2 to 12 of A to Z, 0 to 9 and hyphen, as BEY or AMM-2.").arg(profile.code));
    if (!isCountry(profile.country))
        return broken(Say::tr("“%1” is not a country: two capital letters are needed, such as LB or LA.").arg(profile.country));
    if (profile.zone.isEmpty() || !profile.timeZone().isValid())
        return broken(Say::tr("“%1” is not a time zone: write it as Asia/Beirut.").arg(profile.zone));
    return checkWeek(profile);
}

std::optional<HolidayFault> holidayFault(const Holiday &holiday)
{
    if (!holiday.from.isValid() || !holiday.to.isValid() || holiday.to < holiday.from)
        return HolidayFault{HolidayFault::Part::Days, Say::tr("A holiday needs a first and a last day, in this order.")};
    if (holiday.from.daysTo(holiday.to) >= mostHolidayDays)
        return HolidayFault{HolidayFault::Part::Days, Say::tr("A holiday has at most %1 days.").arg(mostHolidayDays)};
    if (holiday.name.trimmed().isEmpty() || holiday.name.size() > longestText)
        return HolidayFault{HolidayFault::Part::Name, Say::tr("A holiday needs a name of at most %1 characters.").arg(longestText)};
    return std::nullopt;
}

Result<void> checkHoliday(const Holiday &holiday)
{
    const std::optional<HolidayFault> fault = holidayFault(holiday);
    return fault ? broken(fault->why) : Result<void>();
}

Result<void> checkSignatory(const Signatory &signatory)
{
    if (!isFilled(signatory.names) || !isFilled(signatory.titles))
        return broken(Say::tr("A signatory needs a name and a position, each in at least one script or language."));
    if (isTooLong(signatory.names) || isTooLong(signatory.titles))
        return broken(Say::tr("A name or a position has at most %1 characters.").arg(longestText));
    if (!signatory.from.isValid() || (!signatory.to.isNull() && signatory.to < signatory.from))
        return broken(Say::tr("A signatory needs a first day, and no last day before it."));
    return {};
}

Result<void> checkPremises(const Premises &premises)
{
    if (!premisesKinds().contains(premises.kind))
        return broken(Say::tr("“%1” is not a kind of room. The kinds are: %2.").arg(premises.kind, QLocale().createSeparatedList(premisesKinds())));
    const auto isCount = [](int count) { return count >= 0 && count <= mostRooms; };
    if (!isCount(premises.count) || !isCount(premises.usable) || !isCount(premises.accessible)
        || premises.squareMetres < 0 || premises.squareMetres > mostRooms * 100)
        return broken(Say::tr("Numbers of rooms go from 0 to %1.").arg(mostRooms));
    if (premises.usable > premises.count || premises.accessible > premises.count)
        return broken(Say::tr("There cannot be more usable or accessible rooms than rooms."));
    return {};
}

} // namespace warsha
