// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupfinder.h"

#include "enrolmenttexts.h"
#include "faultlog.h"
#include "textfold.h"
#include "typeface.h"

namespace warsha {

using namespace Qt::StringLiterals;

void GroupFinder::find(const QString &typed, int limit, QObject *context, const std::function<void(const QList<Hit> &)> &then)
{
    m_desk.worker.run(context, [groups = &m_desk.groups, wanted = foldText(typed), limit] {
        QList<Hit> hits;
        for (const GroupListing &listing : orLogged("hits of groups"_L1, groups->groups())) {
            if (hits.size() >= limit)
                break;
            if (foldText(listing.group.code + u' ' + listing.group.name).contains(wanted))
                hits.append({groupTitle(listing.group), ownName(listing.group).isEmpty() ? QString() : isolated(listing.group.code), u"groups"_s, {u"groups"_s, listing.group.id.uuid()}});
        }
        return hits;
    }, then);
}

QVariant GroupPersonColumn::cell(const PersonId &person, int role) const
{
    const auto place = m_places.constFind(person);
    if (place == m_places.cend())
        return {};
    if (role == Qt::DisplayRole)
        return place->code;
    if (role == MutedRole)
        return true;
    return {};
}

/// Where somebody is comes before where they were, and the later group before the earlier.
void GroupPersonColumn::takeIn(Place &place, const Place &other)
{
    if (place.code.isEmpty() || std::tuple(!other.left, other.since) > std::tuple(!place.left, place.since))
        place = other;
}

void GroupPersonColumn::load(QObject *context, const std::function<void()> &then)
{
    struct Read {
        Result<QList<GroupListing>> groups;
        Result<QList<Enrolment>> enrolments;
    };
    m_desk.worker.run(context, [desk = m_desk] { return Read{desk.groups.groups(), desk.enrolments.all()}; },
                      [this, then](const Read &read) {
                          if (!read.groups || !read.enrolments)
                              return; // the page that was asked for says what is wrong
                          QHash<GroupId, QString> codes;
                          for (const GroupListing &listing : *read.groups)
                              codes.insert(listing.group.id, listing.group.code);
                          const auto people = m_desk.directory.snapshot();
                          m_places.clear();
                          for (const Enrolment &enrolment : *read.enrolments) {
                              const Person *const person = people->current(enrolment.person);
                              if (person)
                                  takeIn(m_places[person->id], {codes.value(enrolment.group), !isInTraining(enrolment.status), enrolment.applied});
                          }
                          then();
                      });
}

} // namespace warsha
