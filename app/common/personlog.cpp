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
    WARSHA_TRY(const QList<Told> records, recordsOf(person));
    WARSHA_CHECK(addSteps(records, names, history.changes));
    std::ranges::stable_sort(history.changes, std::ranges::greater(), [](const PersonChange &change) { return std::pair(change.at, change.step); });
    WARSHA_TRY(history.wayBack, m_sources.steps.wayBack());
    WARSHA_CHECK(addFinals(history.changes));
    return history;
}

/// What undo passes over on the way to a step lies in other records, most often.
Result<void> PersonLog::addFinals(QList<PersonChange> &changes) const
{
    QList<QUuid> ids;
    for (const PersonChange &change : std::as_const(changes))
        ids.append(change.step);
    WARSHA_TRY(const QList<HistoryStep> steps, m_sources.steps.steps(ids));
    QHash<QUuid, QString> finals;
    for (const HistoryStep &step : steps)
        finals.insert(step.id, step.finalSince);
    for (PersonChange &change : changes)
        change.finalSince = finals.value(change.step);
    return {};
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

/// Their places in groups, and what was issued for each.
Result<QList<PersonLog::Told>> PersonLog::recordsOf(const PersonId &person) const
{
    QList<Told> records;
    WARSHA_TRY(const QList<Enrolment> places, m_sources.enrolments.ofPerson(person));
    for (const Enrolment &place : places) {
        WARSHA_TRY(const Group group, m_sources.groups.group(place.group));
        records.append({u"enrolment"_s, place.id.toText(), group.code});
        AwardFilter ofGroup;
        ofGroup.group = group.id;
        WARSHA_TRY(const QList<SealedAward> sealed, m_sources.awards.awards(ofGroup));
        for (const SealedAward &one : sealed)
            if (one.award.enrolment == place.id)
                records.append({u"award"_s, one.award.id.toText(), one.award.number});
    }
    return records;
}

/// Steps that are in the history already (registered into a group) are not told twice.
Result<void> PersonLog::addSteps(const QList<Told> &records, const QHash<UserId, QString> &names, QList<PersonChange> &changes) const
{
    QSet<QUuid> told;
    for (const PersonChange &change : std::as_const(changes))
        told.insert(change.step);
    for (const Told &record : records) {
        WARSHA_TRY(const QList<LoggedChange> logged, m_sources.log.historyOf(record.table, record.row));
        for (const LoggedChange &each : logged) {
            PersonChange change = changeOf(each, names);
            if (told.contains(change.step))
                continue;
            told.insert(change.step);
            change.what = tr("%1 (%2)", "what was done, group or certificate number").arg(change.what, u"\u2066%1\u2069"_s.arg(record.name));
            changes.append(change);
        }
    }
    return {};
}

} // namespace warsha
