// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourtexts.h"

#include "daywords.h"
#include "idlistmodel.h"
#include "typeface.h"

#include <QCoreApplication>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int dangerDays = 14; ///< the last day is so near that one must act

std::optional<QDate> lastDayOf(const TraineeBalance &balance)
{
    std::optional<QDate> first;
    for (const ModeBalance &mode : balance.modes)
        if (mode.belowLeast && mode.lastDay && (!first || *mode.lastDay < *first))
            first = mode.lastDay;
    return first;
}

const ModeBalance *lostMode(const TraineeBalance &balance)
{
    for (const ModeBalance &mode : balance.modes)
        if (mode.belowLeast && mode.outOfReach) // a mode of which nothing is asked alone has only its plan to miss
            return &mode;
    return nullptr;
}

bool totalLost(const TraineeBalance &balance)
{
    return balance.counted + balance.stillPossible() < balance.least;
}

/// "12 h of 150 h count, 4 h are not locked yet; cannot reach 80 h online"
QString shareWords(const HoursShare &share)
{
    const QString counted = QCoreApplication::translate("HourTexts", "Counted: %1 of %2", "hours").arg(hoursText(share.counted), hoursText(share.required));
    const QString open = share.recorded > share.counted
        ? QCoreApplication::translate("HourTexts", "Not locked yet: %1", "hours").arg(hoursText(share.recorded - share.counted))
        : QString();
    QStringList lines{counted, open, share.note};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

BalanceStanding standingOf(const TraineeBalance &balance, QDate today)
{
    if (!balance.belowLeast)
        return BalanceStanding::Met;
    if (lostMode(balance) || totalLost(balance))
        return BalanceStanding::Lost;
    const auto last = lastDayOf(balance);
    return last && today.daysTo(*last) <= dangerDays ? BalanceStanding::Danger : BalanceStanding::OnTheWay;
}

StatusShape shapeOf(BalanceStanding standing)
{
    switch (standing) {
    case BalanceStanding::Lost: return StatusShape::Below;
    case BalanceStanding::Danger: return StatusShape::Late;
    case BalanceStanding::Met: return StatusShape::Done;
    case BalanceStanding::OnTheWay: break;
    }
    return StatusShape::None;
}

QString standingNote(const TraineeBalance &balance, QDate today)
{
    switch (standingOf(balance, today)) {
    case BalanceStanding::Lost:
        if (const ModeBalance *mode = lostMode(balance))
            return QCoreApplication::translate("HourTexts", "cannot reach %1 %2", "hours, mode").arg(hoursText(mode->least), modeName(mode->mode));
        return QCoreApplication::translate("HourTexts", "cannot reach %1 in all", "hours").arg(hoursText(balance.least));
    case BalanceStanding::Danger:
        return QCoreApplication::translate("HourTexts", "out of reach after %1", "a day").arg(dayInWords(*lastDayOf(balance), u"d MMM"));
    case BalanceStanding::Met:
    case BalanceStanding::OnTheWay: break;
    }
    return {};
}

HoursShare hoursShareOf(const TraineeBalance &balance, QDate today)
{
    return {balance.counted, balance.recorded, balance.required, standingOf(balance, today) == BalanceStanding::Lost,
            standingNote(balance, today)};
}

QString shareTitle()
{
    return QCoreApplication::translate("HourTexts", "Counted", "share of the hours");
}

QString shareTip()
{
    return QCoreApplication::translate("HourTexts", "Of all planned hours, those that count for a certificate: the locked ones. "
                                                    "The pale part of the bar is recorded and not locked yet. Red: the hours needed can no longer be reached.");
}

QVariant shareCell(const HoursShare &share, int role)
{
    switch (role) {
    case Qt::DisplayRole: return percentText(share.perThousand());
    case BarRole: return share.perThousand();
    case BarAheadRole: return shareOf(share.recorded, share.required);
    case Qt::ToolTipRole: return shareWords(share);
    case BarBelowRole:
    case LoudRole: return share.isLost;
    case ShapeRole: return int(share.isLost ? StatusShape::Below : StatusShape::None);
    default: return {};
    }
}

} // namespace warsha
