// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolmentfacets.h"

#include "enrolmenttexts.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Who left a group is not looked for in it.
bool belongs(const Enrolment &enrolment)
{
    return enrolment.status != EnrolmentStatus::Withdrawn && enrolment.status != EnrolmentStatus::Transferred
        && enrolment.status != EnrolmentStatus::NotTakenUp;
}

QHash<GroupId, QSet<PersonId>> peopleByGroup(const QList<Enrolment> &enrolments)
{
    QHash<GroupId, QSet<PersonId>> people;
    for (const Enrolment &enrolment : enrolments)
        if (belongs(enrolment))
            people[enrolment.group].insert(enrolment.person);
    return people;
}

} // namespace

EnrolmentFacets::EnrolmentFacets(const GroupDesk &desk)
    : m_read([desk](QObject *context, const SharedAnswer<Read>::Then &then) { desk.worker.run(context, [desk] { return read(desk); }, then); })
{
}

QList<PersonFacet *> EnrolmentFacets::facets()
{
    return {&m_group, &m_programme, &m_status};
}

EnrolmentFacets::Read EnrolmentFacets::read(const GroupDesk &desk)
{
    auto groups = desk.groups.groups();
    const auto enrolments = desk.enrolments.all();
    if (!groups || !enrolments)
        return {}; // whoever opens the groups is told why
    sortAsOffered(*groups);
    const auto people = desk.directory.snapshot();
    Read read{*groups, {}};
    for (Enrolment enrolment : *enrolments)
        if (const Person *person = people->current(enrolment.person)) {
            enrolment.person = person->id;
            read.enrolments.append(enrolment);
        }
    return read;
}

QList<FacetValue> EnrolmentFacets::groups(const Read &read)
{
    const auto people = peopleByGroup(read.enrolments);
    QList<FacetValue> values;
    for (const GroupListing &listing : read.groups)
        values.append({listing.group.id.toText(), groupWords(listing.group), people.value(listing.group.id)});
    return values;
}

QList<FacetValue> EnrolmentFacets::programmes(const Read &read)
{
    const auto people = peopleByGroup(read.enrolments);
    QMap<QString, QSet<PersonId>> found;
    for (const GroupListing &listing : read.groups)
        found[listing.programmeCode].unite(people.value(listing.group.id));
    QList<FacetValue> values;
    for (auto programme = found.cbegin(); programme != found.cend(); ++programme)
        values.append({programme.key(), programme.key(), programme.value()});
    return values;
}

QList<FacetValue> EnrolmentFacets::statuses(const Read &read)
{
    QHash<EnrolmentStatus, QSet<PersonId>> found;
    for (const Enrolment &enrolment : read.enrolments)
        found[enrolment.status].insert(enrolment.person);
    QList<FacetValue> values;
    for (const EnrolmentStatus status : allEnrolmentStatuses())
        values.append({enrolmentStatusCode(status), enrolmentStatusName(status), found.value(status)});
    return values;
}

QString EnrolmentFacets::Facet::code() const
{
    return m_kind == Kind::Group ? u"group"_s : m_kind == Kind::Programme ? u"programme"_s : u"status"_s;
}

QString EnrolmentFacets::Facet::title() const
{
    return m_kind == Kind::Group ? tr("Group") : m_kind == Kind::Programme ? tr("Programme") : tr("Status");
}

void EnrolmentFacets::Facet::load(QObject *context, const Then &then)
{
    m_read.get(context, [kind = m_kind, then](const Read &read) {
        then(kind == Kind::Group ? groups(read) : kind == Kind::Programme ? programmes(read) : statuses(read));
    });
}

} // namespace warsha
