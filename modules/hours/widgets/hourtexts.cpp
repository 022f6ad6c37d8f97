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

/// What must come of entries alone.
qint64 toEnter(const ModeBalance &mode)
{
    return mode.least - (mode.counted + mode.stillPossible - mode.notEntered);
}

qint64 toEnter(const TraineeBalance &balance)
{
    return balance.least - (balance.counted + balance.stillPossible() - balance.notEntered());
}

/// "12 h of 150 h count, 4 h are not locked yet; cannot reach 80 h online"
QString shareWords(const HoursShare &share)
{
    const QString counted = QCoreApplication::translate("HourTexts", "Counted: %1 of %2", "hours").arg(hoursText(share.counted), hoursText(share.required));
    const QString open = share.recorded > share.counted
        ? QCoreApplication::translate("HourTexts", "Not locked yet: %1", "hours").arg(hoursText(share.recorded - share.counted))
        : QString();
    QStringList lines{counted, open, share.note, share.reason};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

StatusShape shapeOf(BalanceStanding standing)
{
    switch (standing) {
    case BalanceStanding::Lost: return StatusShape::Below;
    case BalanceStanding::Danger: return StatusShape::Late;
    case BalanceStanding::Met: return StatusShape::Done;
    case BalanceStanding::NotEntered:
    case BalanceStanding::OnTheWay: break;
    }
    return StatusShape::None;
}

QString standingNote(const TraineeBalance &balance, QDate today)
{
    switch (standingOf(balance, today)) {
    case BalanceStanding::Lost:
        if (const ModeBalance *mode = lostModeOf(balance))
            return QCoreApplication::translate("HourTexts", "cannot reach %1 %2", "hours, mode").arg(hoursText(mode->least), modeName(mode->mode));
        return QCoreApplication::translate("HourTexts", "cannot reach %1 in all", "hours").arg(hoursText(balance.least));
    case BalanceStanding::Danger:
        return QCoreApplication::translate("HourTexts", "out of reach after %1", "a day").arg(dayInWords(*lastDayOf(balance), u"d MMM"));
    case BalanceStanding::NotEntered:
        if (const ModeBalance *mode = waitingModeOf(balance))
            return mode->hasNoPlacement ? waitingNote(*mode)
                                        : QCoreApplication::translate("HourTexts", "%1: %2 not entered", "mode, hours").arg(modeName(mode->mode), hoursText(toEnter(*mode)));
        return QCoreApplication::translate("HourTexts", "%1 not entered", "hours").arg(hoursText(toEnter(balance)));
    case BalanceStanding::Met:
    case BalanceStanding::OnTheWay: break;
    }
    return {};
}

QString waitingNote(const ModeBalance &mode)
{
    const QString hours = hoursText(toEnter(mode));
    return mode.hasNoPlacement ? QCoreApplication::translate("HourTexts", "no placement yet, %1", "hours").arg(hours)
                               : QCoreApplication::translate("HourTexts", "%1 not entered", "hours").arg(hours);
}

QString standingReason(const TraineeBalance &balance, QDate today)
{
    if (standingOf(balance, today) != BalanceStanding::NotEntered)
        return {};
    return QCoreApplication::translate("HourTexts", "Days that are past are not entered yet. With them the hours needed can still be reached; once the group is finished, what was not entered is lost.");
}

HoursShare hoursShareOf(const TraineeBalance &balance, QDate today)
{
    return {balance.counted, balance.recorded, balance.required, standingOf(balance, today) == BalanceStanding::Lost,
            standingNote(balance, today), standingReason(balance, today)};
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
