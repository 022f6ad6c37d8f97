// SPDX-License-Identifier: GPL-3.0-or-later
#include "personlog.h"

#include "stepsentences.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Nothing when it is no identity, or its key is gone.
std::optional<Identity> identityOf(const PeopleService &people, const QVariantMap &image, const QString &key)
{
    const QByteArray sealed = image.value(u"identity"_s).toByteArray();
    if (sealed.isEmpty())
        return std::nullopt;
    const auto identity = people.identityIn(KeyId::fromText(image.value(u"key_id"_s, key).toString()), sealed);
    return identity ? std::optional(*identity) : std::nullopt;
}

} // namespace

Result<PersonHistory> PersonLog::of(const PersonId &person) const
{
    PersonHistory history;
    WARSHA_TRY(const QList<User> users, m_sources.access.users());
    const QHash<UserId, QString> names = namesOf(users);
    WARSHA_TRY(const QList<LoggedChange> logged, m_sources.log.historyOf(u"person"_s, person.toText()));
    const Person *known = m_sources.people.directory().snapshot()->find(person);
    const QString key = known ? known->key.toText() : QString();
    for (const LoggedChange &each : logged) {
        PersonChange change = changeOf(each, names);
        change.before = identityOf(m_sources.people, each.before, key);
        change.after = identityOf(m_sources.people, each.after, key);
        history.changes.append(change);
    }
    WARSHA_CHECK(addPlaces(person, names, history.changes));
    std::ranges::stable_sort(history.changes, std::ranges::greater(), [](const PersonChange &change) { return std::pair(change.at, change.step); });
    WARSHA_TRY(history.wayBack, m_sources.steps.wayBack());
    return history;
}

PersonChange PersonLog::changeOf(const LoggedChange &logged, const QHash<UserId, QString> &names) const
{
    PersonChange change;
    const LoggedStep &step = logged.step;
    change.step = step.id.uuid();
    change.at = step.at;
    change.who = names.value(step.user);
    change.what = step.kind == LoggedStep::Kind::Undo   ? tr("undo “%1”").arg(stepSentence(step))
                  : step.kind == LoggedStep::Kind::Redo ? tr("redo “%1”").arg(stepSentence(step))
                                                        : stepSentence(step);
    change.takenBack = !step.undoneBy.isNull();
    change.isFinal = step.final;
    return change;
}

/// Steps that are in the history already (registered into a group) are not told twice.
Result<void> PersonLog::addPlaces(const PersonId &person, const QHash<UserId, QString> &names, QList<PersonChange> &changes) const
{
    QSet<QUuid> told;
    for (const PersonChange &change : std::as_const(changes))
        told.insert(change.step);
    WARSHA_TRY(const QList<Enrolment> places, m_sources.enrolments.ofPerson(person));
    for (const Enrolment &place : places) {
        WARSHA_TRY(const Group group, m_sources.groups.group(place.group));
        WARSHA_TRY(const QList<LoggedChange> logged, m_sources.log.historyOf(u"enrolment"_s, place.id.toText()));
        for (const LoggedChange &each : logged) {
            PersonChange change = changeOf(each, names);
            if (told.contains(change.step))
                continue;
            told.insert(change.step);
            change.what = tr("%1 (%2)", "what was done, group").arg(change.what, group.code);
            changes.append(change);
        }
    }
    return {};
}

} // namespace warsha
