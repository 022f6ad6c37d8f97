// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourrules.h"

#include "daywords.h"
#include "hourfigure.h"
#include "shortday.h"
#include "walltime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::HourRules)
};
constexpr int minutesOfDay = 24 * 60;

class Rules
{
    Q_DECLARE_TR_FUNCTIONS(warsha::HourRules)
public:
    Rules(const HourEntry &entry, const HourRuleContext &context) : m_entry(entry), m_context(context) {}

    QList<HourFault> faults()
    {
        checkValue();
        checkEnrolment();
        checkPlacement();
        checkClashes();
        checkDayCap();
        return m_faults;
    }

private:
    void no(HourFault::Kind kind, const QString &sentence, const HourEntryId &other = {})
    {
        m_faults.append({kind, sentence, other});
    }

    void checkValue()
    {
        if (!m_entry.day.isValid())
            no(HourFault::Kind::Value, tr("%1: the entry has no day.").arg(m_context.who));
        if (m_entry.minutes <= 0 || m_entry.minutes > minutesOfDay)
            no(HourFault::Kind::Value, tr("%1, %2: the hours of a day are from 0:01 to 24:00, and not %3.").arg(m_context.who, shortDay(m_entry.day), hoursText(m_entry.minutes)));
        if (m_entry.starts.has_value() != m_entry.ends.has_value() || (m_entry.starts && *m_entry.ends <= *m_entry.starts))
            no(HourFault::Kind::Value, tr("%1, %2: the entry ends before it begins.").arg(m_context.who, shortDay(m_entry.day)));
        else if (m_entry.starts && (*m_entry.ends - *m_entry.starts) / 60 < m_entry.minutes)
            no(HourFault::Kind::Value, tr("%1, %2: more minutes than lie between start and end.").arg(m_context.who, shortDay(m_entry.day)));
    }
    void checkEnrolment()
    {
        const QDate day = m_entry.day;
        if (!m_context.enrolledOn.isValid())
            no(HourFault::Kind::NotEnrolled, tr("%1 is not enrolled in %2, so has no hours there.").arg(m_context.who, m_context.groupCode));
        else if (day < m_context.enrolledOn)
            no(HourFault::Kind::BeforeEnrolment, tr("%1 has no hours in %2 before %3, the day of enrolment: %4.")
                   .arg(m_context.who, m_context.groupCode, shortDay(m_context.enrolledOn), shortDay(day)));
        if (m_context.leftOn.isValid() && day > m_context.leftOn)
            no(HourFault::Kind::AfterLeaving, tr("%1 left %2 on %3 and has no hours after that: %4.")
                   .arg(m_context.who, m_context.groupCode, shortDay(m_context.leftOn), shortDay(day)));
        if ((m_context.groupStarts.isValid() && day < m_context.groupStarts) || (m_context.groupEnds.isValid() && day > m_context.groupEnds))
            no(HourFault::Kind::OutsideGroup, tr("%1: %2 is outside the dates of %3 (%4 to %5).")
                   .arg(m_context.who, shortDay(day), m_context.groupCode, shortDay(m_context.groupStarts), shortDay(m_context.groupEnds)));
    }
    void checkPlacement()
    {
        if (m_entry.mode == Mode::OnTheJob && m_entry.placement.isNull())
            return no(HourFault::Kind::Placement, tr("%1, %2: hours on the job need a placement.").arg(m_context.who, shortDay(m_entry.day)));
        if (m_entry.placement.isNull())
            return;
        if (!m_context.placement || m_context.placement->enrolment != m_entry.enrolment)
            return no(HourFault::Kind::Placement, tr("%1, %2: the placement is not one of this trainee.").arg(m_context.who, shortDay(m_entry.day)));
        const Placement &placement = *m_context.placement;
        if (!placement.agreementSigned.isValid() || m_entry.day < placement.agreementSigned)
            no(HourFault::Kind::Agreement, tr("%1, %2: the agreement with %3 was not signed yet.").arg(m_context.who, shortDay(m_entry.day), placement.employer));
        if (m_entry.day < placement.starts || (placement.ends.isValid() && m_entry.day > placement.ends))
            no(HourFault::Kind::Placement, tr("%1: %2 is outside the placement at %3.").arg(m_context.who, shortDay(m_entry.day), placement.employer));
    }
    [[nodiscard]] bool overlaps(const HourEntry &other) const
    {
        return m_entry.starts && other.starts && *m_entry.starts < *other.ends && *other.starts < *m_entry.ends;
    }
    void checkClashes()
    {
        const QString own = describe(m_entry, m_context.groupCode, m_context.zone);
        for (const StandingEntry &each : m_context.others) {
            if (each.entry.id == m_entry.id)
                continue;
            const QString other = describe(each.entry, each.groupCode, m_context.zone);
            if (overlaps(each.entry))
                no(HourFault::Kind::Overlap, tr("%1 cannot be in two places at once: %2 overlaps %3.").arg(m_context.who, own, other), each.entry.id);
            else if (sameUntimedDay(each.entry))
                no(HourFault::Kind::SameDay, tr("%1 has this day already: %2 and %3.").arg(m_context.who, own, other), each.entry.id);
        }
    }
    /// Without clock times, one placement or session gives one entry a day.
    [[nodiscard]] bool sameUntimedDay(const HourEntry &other) const
    {
        const bool timed = m_entry.starts && other.starts;
        return !timed && other.day == m_entry.day && other.mode == m_entry.mode && other.placement == m_entry.placement
            && other.session == m_entry.session;
    }
    void checkDayCap()
    {
        int sum = m_entry.minutes;
        for (const StandingEntry &each : m_context.others) {
            if (each.entry.day == m_entry.day && each.entry.id != m_entry.id)
                sum += each.entry.minutes;
        }
        if (sum > m_context.dayCapMinutes)
            no(HourFault::Kind::DayCap, tr("%1 would have %2 minutes on %3; a day holds at most %4.")
                   .arg(m_context.who).arg(sum).arg(shortDay(m_entry.day)).arg(m_context.dayCapMinutes));
    }

    const HourEntry &m_entry;
    const HourRuleContext &m_context;
    QList<HourFault> m_faults;
};
} // namespace

QList<HourFault> faultsOf(const HourEntry &entry, const HourRuleContext &context)
{
    return Rules(entry, context).faults();
}

QString describe(const HourEntry &entry, const QString &groupCode, const QTimeZone &zone)
{
    const QString when = entry.starts && entry.ends
        ? shortDay(entry.day) + u' ' + wallText(*entry.starts, zone, false) + u'–' + wallText(*entry.ends, zone, false)
        : shortDay(entry.day);
    return QCoreApplication::translate("warsha::HourRules", "%1 %2, %3 min (%4, %5)")
        .arg(modeName(entry.mode), figuresOfWindow(when), QLocale().toString(entry.minutes), groupCode, hourSourceName(entry.source));
}

Result<HourEntry> reversalOf(const HourEntry &entry, bool reversedAlready, const UserId &by, qint64 at)
{
    if (!entry.locked)
        return failure(ErrorKind::Rule, Say::tr("The entry is not locked: it is removed, not reversed."));
    if (entry.isReversal())
        return failure(ErrorKind::Rule, Say::tr("The entry is a reversal itself. Record the hours again instead."));
    if (reversedAlready)
        return failure(ErrorKind::Rule, Say::tr("The entry is reversed already."));
    HourEntry reversal = entry;
    reversal.id = HourEntryId::make();
    reversal.version = 0;
    reversal.minutes = -entry.minutes;
    reversal.plannedMinutes = -entry.plannedMinutes;
    reversal.reverses = entry.id;
    reversal.recordedBy = by;
    reversal.recordedAt = at;
    reversal.locked = true;
    reversal.task.clear();
    reversal.confirmedBy.clear();
    reversal.confirmedOn = {};
    reversal.import = {};
    return reversal;
}

} // namespace warsha
