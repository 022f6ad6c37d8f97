// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmembers.h"

#include "directory.h"
#include "enrolmentrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

Result<GroupMembers> GroupMembers::of(const HoursSources &sources, const GroupId &group)
{
    GroupMembers members;
    WARSHA_TRY(const std::optional<Group> found, sources.groups.find(group));
    if (!found)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("warsha::GroupMembers", "There is no such group."));
    members.m_group = *found;
    WARSHA_TRY(members.m_enrolments, sources.enrolments.ofGroup(group));
    for (qsizetype i = 0; i < members.m_enrolments.size(); ++i)
        members.m_at.insert(members.m_enrolments[i].id, i);
    members.m_people = sources.directory.snapshot();
    return members;
}

Result<GroupId> GroupMembers::groupOf(const HoursSources &sources, const EnrolmentId &enrolment)
{
    WARSHA_TRY(const QList<Enrolment> found, sources.enrolments.find({enrolment}));
    if (found.isEmpty())
        return failure(ErrorKind::NotFound, QCoreApplication::translate("warsha::GroupMembers", "There is no such enrolment."));
    return found.first().group;
}

const Enrolment *GroupMembers::find(const EnrolmentId &id) const
{
    const auto at = m_at.constFind(id);
    return at != m_at.constEnd() ? &m_enrolments[*at] : nullptr;
}

const Person *GroupMembers::personOf(const EnrolmentId &id) const
{
    const Enrolment *const enrolment = find(id);
    return enrolment ? m_people->current(enrolment->person) : nullptr;
}

PersonId GroupMembers::currentPersonOf(const EnrolmentId &id) const
{
    const Person *const person = personOf(id);
    const Enrolment *const enrolment = find(id);
    return person ? person->id : enrolment ? enrolment->person : PersonId();
}

QString GroupMembers::numberOf(const EnrolmentId &id) const
{
    const Person *const person = personOf(id);
    return person ? person->number : QCoreApplication::translate("warsha::GroupMembers", "This trainee");
}

QString GroupMembers::called(const EnrolmentId &id) const
{
    constexpr char16_t isolate = 0x2068; // its own direction, in a sentence of either
    constexpr char16_t isolateEnd = 0x2069;
    const QString name = m_byName ? nameOf(id) : QString();
    return name.isEmpty() ? numberOf(id) : isolate + name + isolateEnd;
}

QString GroupMembers::nameOf(const EnrolmentId &id) const
{
    const Person *const person = personOf(id);
    return person ? person->identity.printedIn(m_people->order().script) : QString();
}

std::optional<EnrolmentId> GroupMembers::byNumber(const QString &number) const
{
    std::optional<EnrolmentId> found;
    for (const Enrolment &each : m_enrolments) {
        const Person *const person = m_people->current(each.person);
        if (!person || person->number.compare(number.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (!found || warsha::isInTraining(each.status))
            found = each.id;
    }
    return found;
}

QList<NamedMember> GroupMembers::named() const
{
    QList<NamedMember> named;
    for (const Enrolment &each : m_enrolments) {
        const Person *const person = m_people->current(each.person);
        if (!person || !each.enrolled.isValid())
            continue;
        NamedMember member{each.id, person->number, {}, {}};
        for (const PersonName &name : person->identity.names) {
            member.names.append(name.printed);
            member.names.append(QStringList{name.given, name.family}.join(u' ').simplified());
        }
        member.names.append(person->identity.knownAs);
        member.names.removeAll(QString());
        member.names.removeDuplicates();
        if (!person->identity.email.isEmpty())
            member.emails.append(person->identity.email);
        named.append(member);
    }
    return named;
}

bool GroupMembers::isInTraining(const EnrolmentId &id, QDate day) const
{
    const Enrolment *const enrolment = find(id);
    return enrolment && enrolment->enrolled.isValid() && enrolment->enrolled <= day
        && (!enrolment->ended.isValid() || day <= enrolment->ended);
}

HourRuleContext GroupMembers::contextOf(const EnrolmentId &id, const HoursSettings &settings) const
{
    HourRuleContext context;
    context.who = called(id);
    context.groupCode = m_group.code;
    context.groupStarts = m_group.starts;
    context.groupEnds = m_group.ends;
    context.dayCapMinutes = settings.dayCapMinutes;
    context.zone = settings.zone;
    if (const Enrolment *const enrolment = find(id)) {
        context.enrolledOn = enrolment->enrolled;
        context.leftOn = enrolment->ended;
    }
    return context;
}

EntryCheck::EntryCheck(const GroupMembers &members, const HoursSettings &settings, const QList<StandingEntry> &standing,
                       const QList<Placement> &placements)
    : m_members(members)
    , m_settings(settings)
{
    for (const StandingEntry &each : standing)
        m_standing[each.person].append(each);
    for (const Placement &each : placements)
        m_placements.insert(each.id, each);
}

QList<HourFault> EntryCheck::faultsOf(const HourEntry &entry) const
{
    HourRuleContext context = m_members.contextOf(entry.enrolment, m_settings);
    const auto placement = m_placements.constFind(entry.placement);
    if (placement != m_placements.constEnd())
        context.placement = *placement;
    context.others = standingOf(entry.enrolment);
    return warsha::faultsOf(entry, context);
}

void EntryCheck::accept(const HourEntry &entry)
{
    forget(entry);
    m_standing[m_members.currentPersonOf(entry.enrolment)].append(
        {entry, m_members.currentPersonOf(entry.enrolment), m_members.group().code});
}

void EntryCheck::forget(const HourEntry &entry)
{
    m_standing[m_members.currentPersonOf(entry.enrolment)].removeIf(
        [&](const StandingEntry &each) { return each.entry.id == entry.id; });
}

QList<StandingEntry> EntryCheck::standingOf(const EnrolmentId &enrolment) const
{
    return m_standing.value(m_members.currentPersonOf(enrolment));
}

} // namespace warsha
