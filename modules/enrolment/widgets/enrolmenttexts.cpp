// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolmenttexts.h"

#include "centretime.h"
#include "daywords.h"
#include "enrolmentdesk.h"
#include "joinedfacts.h"
#include "typeface.h"

#include <QCoreApplication>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

StatusShape shapeOf(EnrolmentStatus status)
{
    switch (status) {
    case EnrolmentStatus::Enrolled:
    case EnrolmentStatus::Active: return StatusShape::Present;
    case EnrolmentStatus::Completed: return StatusShape::Done;
    case EnrolmentStatus::Withdrawn:
    case EnrolmentStatus::Transferred:
    case EnrolmentStatus::NotTakenUp: return StatusShape::Excused;
    case EnrolmentStatus::Applied:
    case EnrolmentStatus::Waitlisted:
    case EnrolmentStatus::Offered: break;
    }
    return StatusShape::NotStarted;
}

StatusShape shapeOf(GroupState state)
{
    switch (state) {
    case GroupState::Running: return StatusShape::Present;
    case GroupState::Finished: return StatusShape::Done;
    case GroupState::Cancelled: return StatusShape::Excused;
    case GroupState::Planned: break;
    }
    return StatusShape::NotStarted;
}

QString groupWords(const Group &group)
{
    const QString name = ownName(group);
    return name.isEmpty() ? isolated(group.code) : isolated(group.code) + u"  "_s + isolatedName(name);
}

QString spokenGroup(const Group &group)
{
    const QString name = ownName(group);
    return commaList({group.code, name});
}

void sortAsOffered(QList<GroupListing> &groups)
{
    const auto rank = [](const GroupListing &listing) {
        const int ranks[] = {2, 0, 1, 3}; // planned, running, finished, cancelled
        return ranks[int(listing.group.state)];
    };
    std::ranges::stable_sort(groups, [&](const GroupListing &a, const GroupListing &b) { return rank(a) != rank(b) ? rank(a) < rank(b) : a.group.ends < b.group.ends; });
}

QString groupDates(const Group &group)
{
    if (!group.starts.isValid() || !group.ends.isValid())
        return shortDay(group.starts.isValid() ? group.starts : group.ends);
    const bool sameYear = group.starts.year() == group.ends.year();
    const QString from = dayInWords(group.starts, sameYear ? u"d MMM" : u"d MMM yyyy");
    return from + u" – "_s + shortDay(group.ends);
}

QString groupPlaces(const GroupListing &listing)
{
    const QLocale locale;
    const QString taken = locale.toString(listing.counts.places());
    return listing.group.capacity > 0
        ? QCoreApplication::translate("EnrolmentTexts", "%1 of %2", "places taken").arg(taken, locale.toString(listing.group.capacity))
        : taken;
}

QString noDay(const QString &typed)
{
    return typed.trimmed().isEmpty()
        ? QCoreApplication::translate("EnrolmentTexts", "The day is missing.")
        : QCoreApplication::translate("EnrolmentTexts", "“%1” is not a day. Write it like 2.3.2026 or 2026-03-02.").arg(typed.trimmed());
}

QDate dayWithin(const Group &group, const Clock &clock)
{
    return qBound(group.starts, centreToday(clock), group.ends);
}

QDate dayOf(const Enrolment &enrolment)
{
    for (const QDate &day : {enrolment.ended, enrolment.enrolled, enrolment.offered})
        if (day.isValid())
            return day;
    return enrolment.applied;
}

} // namespace warsha
