// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementtexts.h"

#include "cellvalues.h"
#include "enrolmenttexts.h"
#include "numberparser.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PlacementTexts)
};

} // namespace

StatusShape shapeOf(const PlacementListing &listing, PlacementStanding standing)
{
    if (standing == PlacementStanding::Ended && listing.sums.recorded < listing.placement.plannedMinutes)
        return StatusShape::None;
    switch (standing) {
    case PlacementStanding::Planned: return StatusShape::NotStarted;
    case PlacementStanding::Running: return StatusShape::Present;
    case PlacementStanding::Idle: return StatusShape::Late;
    case PlacementStanding::Unsigned: return StatusShape::Blocked;
    case PlacementStanding::LastDay:
    case PlacementStanding::Ended: break;
    }
    return StatusShape::Done;
}

Result<QString> typedTime(const QString &typed)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h٫]?(\\d{2}))?h?$"_s);
    const auto match = form.match(westernDigits(typed.simplified()).toLower());
    const QTime time = match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
    if (!time.isValid())
        return failure(ErrorKind::Input, Say::tr("“%1” is not a time of day. Write it like 8:30.").arg(typed.trimmed()));
    return time.toString(u"HH:mm"_s);
}

Result<int> typedHours(const QString &typed)
{
    constexpr qint64 dayInThousandths = 24'000;
    const auto number = parseThousandths(typed);
    const bool areMinutes = number && *number > dayInThousandths;
    WARSHA_TRY(const int minutes, minutesFromCell(typed, !areMinutes));
    return minutes;
}

Result<int> plannedFromTyped(const QString &typed)
{
    return minutesFromCell(typed, true);
}

} // namespace warsha
