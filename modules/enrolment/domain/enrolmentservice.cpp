// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolmentservice.h"

#include "placing.h"
#include "seal.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

SealPlace notePlace(const KeyId &key)
{
    return {"enrolment"_L1, "note"_L1, key.toText()};
}

QStringList textsOf(const QList<EnrolmentId> &ids)
{
    QStringList texts;
    for (const EnrolmentId &id : ids)
        texts.append(id.toText());
    return texts;
}

void sortIn(EnrolmentService::Placed &placed, const Enrolment &enrolment)
{
    (enrolment.status == EnrolmentStatus::Waitlisted ? placed.waiting : placed.inGroup).append(enrolment);
}

} // namespace

EnrolmentService::EnrolmentService(Units &units, const Session &session, KeyRing &keys, GroupRepository &groups,
                                   EnrolmentRepository &enrolments, const Directory &directory)
    : m_units(units), m_session(session), m_keys(keys), m_groups(groups), m_enrolments(enrolments), m_directory(directory)
{
}

Result<QList<Enrolment>> EnrolmentService::ofGroup(const GroupId &group) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_enrolments.ofGroup(group);
}

Result<QList<Enrolment>> EnrolmentService::ofPerson(const PersonId &person) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_enrolments.ofPerson(person);
}

Result<QList<Enrolment>> EnrolmentService::all() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_enrolments.all();
}

Result<QString> EnrolmentService::noteOf(const Enrolment &enrolment) const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    if (enrolment.sealedNote.isEmpty())
        return QString();
    WARSHA_TRY(const SymmetricKey key, m_keys.open(enrolment.noteKey));
    WARSHA_TRY(const QByteArray note, unseal(key, notePlace(enrolment.noteKey), enrolment.sealedNote));
    return QString::fromUtf8(note);
}

Result<Enrolment> EnrolmentService::find(const GroupId &group, const PersonId &person) const
{
    WARSHA_TRY(const QList<Enrolment> enrolments, ofPerson(person));
    for (const Enrolment &enrolment : enrolments)
        if (enrolment.group == group)
            return enrolment;
    WARSHA_TRY(const std::optional<Group> known, m_groups.find(group));
    return failure(ErrorKind::NotFound, tr("Trainee %1 is not in group %2.").arg(nameOf(person), known ? known->code : QString()));
}

// -- small questions ---------------------------------------------------------------------------------------------

QString EnrolmentService::nameOf(const PersonId &person) const
{
    const auto snapshot = m_directory.snapshot();
    const Person *known = snapshot->current(person);
    return known ? known->number : tr("(new)");
}

Result<Group> EnrolmentService::openGroup(const GroupId &id) const
{
    WARSHA_TRY(const std::optional<Group> group, m_groups.find(id));
    if (!group)
        return failure(ErrorKind::NotFound, tr("This group is no longer here."), id.toText());
    if (group->state == GroupState::Finished || group->state == GroupState::Cancelled)
        return failure(ErrorKind::Rule, tr("Group %1 is %2; nobody can join it.").arg(group->code, groupStateName(group->state).toLower()));
    return *group;
}

Result<Enrolment> EnrolmentService::one(const EnrolmentId &id) const
{
    WARSHA_TRY(const QList<Enrolment> found, m_enrolments.find({id}));
    if (found.isEmpty())
        return failure(ErrorKind::NotFound, tr("This enrolment is no longer here."), id.toText());
    return found.first();
}

Result<QList<Enrolment>> EnrolmentService::everyOne(const QList<EnrolmentId> &ids) const
{
    WARSHA_TRY(const QList<Enrolment> found, m_enrolments.find(ids));
    if (found.size() != ids.size())
        return failure(ErrorKind::NotFound, tr("Some of these enrolments are no longer here."));
    return found;
}

Result<Enrolment> EnrolmentService::moved(Enrolment enrolment, EnrolmentStatus to, QDate day, const Group &group) const
{
    const QString who = nameOf(enrolment.person);
    if (!mayFollow(enrolment.status, to))
        return failure(ErrorKind::Rule, tr("Trainee %1 in group %2 is “%3”; that cannot become “%4”.")
                                            .arg(who, group.code, enrolmentStatusName(enrolment.status), enrolmentStatusName(to)));
    if (const QString wrong = wrongDay(enrolment, to, day, group); !wrong.isEmpty())
        return failure(ErrorKind::Rule, tr("Trainee %1 in group %2: %3").arg(who, group.code, wrong));
    return withStatus(std::move(enrolment), to, day);
}

Result<EnrolmentService::Placed> EnrolmentService::inStep(const Step &step, const OpId &op,
                                                          const std::function<Result<Placed>()> &work)
{
    Placed placed;
    WARSHA_TRY(const Committed done, m_units.atomically(step, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(placed, work());
        return {};
    }));
    if (!done.repeated)
        return placed;
    WARSHA_TRY(const QStringList written, m_units.touched(done.step, u"enrolment"_s));
    QList<EnrolmentId> ids;
    for (const QString &id : written)
        ids.append(EnrolmentId::fromText(id));
    WARSHA_TRY(const QList<Enrolment> enrolments, m_enrolments.find(ids));
    placed = {};
    for (const Enrolment &enrolment : enrolments)
        sortIn(placed, enrolment);
    return placed;
}

// -- into a group ------------------------------------------------------------------------------------------------

Result<Enrolment> EnrolmentService::joining(const Enrolment &before, bool isNew, EnrolmentStatus wanted, QDate day,
                                            const Group &group, Places &places) const
{
    if (!isNew && !mayFollow(before.status, wanted))
        return failure(ErrorKind::Conflict, tr("Trainee %1 is in group %2 already: %3.")
                                                .arg(nameOf(before.person), group.code, enrolmentStatusName(before.status).toLower()));
    const EnrolmentStatus status = places.take(before.status, wanted);
    if (status != before.status)
        return moved(before, status, day, group);
    if (const QString wrong = wrongDay(before, status, day, group); !wrong.isEmpty())
        return failure(ErrorKind::Rule, tr("Trainee %1 in group %2: %3").arg(nameOf(before.person), group.code, wrong));
    return before;
}

Result<EnrolmentService::Placed> EnrolmentService::place(const GroupId &groupId, const QList<PersonId> &people,
                                                         EnrolmentStatus wanted, QDate day)
{
    WARSHA_TRY(const Group group, openGroup(groupId));
    WARSHA_TRY(const QList<Enrolment> members, m_enrolments.ofGroup(groupId));
    const auto snapshot = m_directory.snapshot();
    const auto currentOf = [&snapshot](const PersonId &id) {
        const Person *current = snapshot->current(id);
        return current ? current->id : id;
    };
    QHash<PersonId, Enrolment> known;
    for (const Enrolment &member : members)
        known.insert(currentOf(member.person), member);
    Places places(group.capacity, members);
    Placed placed;
    QList<Enrolment> added;
    QSet<PersonId> seen;
    for (const PersonId &asked : people) {
        const PersonId person = currentOf(asked);
        if (seen.contains(person))
            return failure(ErrorKind::Conflict, tr("Trainee %1 is named twice.").arg(nameOf(person)));
        seen.insert(person);
        const bool isNew = !known.contains(person);
        const Enrolment before = isNew ? newEnrolment(groupId, person, day) : known.value(person);
        WARSHA_TRY(const Enrolment after, joining(before, isNew, wanted, day, group, places));
        if (isNew)
            added.append(after);
        else if (after != before)
            WARSHA_CHECK(m_enrolments.change(after));
        sortIn(placed, after);
    }
    WARSHA_CHECK(m_enrolments.add(added));
    return placed;
}

Result<EnrolmentService::Placed> EnrolmentService::apply(const GroupId &group, const QList<PersonId> &people, QDate day, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Enrol));
    return inStep({u"enrolment.apply"_s, {group.toText(), QString::number(people.size())}}, op,
                  [&] { return place(group, people, EnrolmentStatus::Applied, day); });
}

Result<EnrolmentService::Placed> EnrolmentService::enrol(const GroupId &group, const QList<PersonId> &people, QDate day, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Enrol));
    return inStep({u"enrolment.enrol"_s, {group.toText(), QString::number(people.size())}}, op,
                  [&] { return place(group, people, EnrolmentStatus::Enrolled, day); });
}

Result<EnrolmentService::Placed> EnrolmentService::enrolMissing(const GroupId &group, const QList<PersonId> &people, QDate day, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Enrol));
    return inStep({u"enrolment.enrol"_s, {group.toText(), QString::number(people.size())}}, op, [&]() -> Result<Placed> {
        WARSHA_TRY(const QList<Enrolment> members, m_enrolments.ofGroup(group));
        const auto snapshot = m_directory.snapshot();
        const auto currentOf = [&snapshot](const PersonId &id) {
            const Person *current = snapshot->current(id);
            return current ? current->id : id;
        };
        QSet<PersonId> inGroup;
        for (const Enrolment &member : members)
            inGroup.insert(currentOf(member.person));
        QList<PersonId> missing;
        for (const PersonId &person : people) {
            if (inGroup.contains(currentOf(person)))
                continue;
            inGroup.insert(currentOf(person));
            missing.append(person);
        }
        return missing.isEmpty() ? Result<Placed>(Placed()) : place(group, missing, EnrolmentStatus::Enrolled, day);
    });
}

Result<EnrolmentService::Placed> EnrolmentService::offer(const QList<EnrolmentId> &ids, QDate day, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Enrol));
    return inStep({u"enrolment.offer"_s, {QString::number(ids.size())}}, op, [&]() -> Result<Placed> {
        WARSHA_TRY(const QList<Enrolment> enrolments, everyOne(ids));
        QMap<GroupId, QList<PersonId>> byGroup;
        for (const Enrolment &enrolment : enrolments)
            byGroup[enrolment.group].append(enrolment.person);
        Placed all;
        for (auto group = byGroup.cbegin(); group != byGroup.cend(); ++group) {
            WARSHA_TRY(const Placed placed, place(group.key(), group.value(), EnrolmentStatus::Offered, day));
            all.inGroup += placed.inGroup;
            all.waiting += placed.waiting;
        }
        return all;
    });
}

// -- along and out -----------------------------------------------------------------------------------------------

Result<QList<Enrolment>> EnrolmentService::moveEach(const QList<EnrolmentId> &ids, EnrolmentStatus to, QDate day,
                                                    const std::function<Result<void>(Enrolment &)> &finish)
{
    WARSHA_TRY(const QList<Enrolment> enrolments, everyOne(ids));
    QHash<GroupId, Group> groups;
    QList<Enrolment> done;
    for (const Enrolment &enrolment : enrolments) {
        if (!groups.contains(enrolment.group)) {
            WARSHA_TRY(const std::optional<Group> group, m_groups.find(enrolment.group));
            groups.insert(enrolment.group, group.value_or(Group()));
        }
        WARSHA_TRY(Enrolment after, moved(enrolment, to, day, groups.value(enrolment.group)));
        WARSHA_CHECK(finish(after));
        WARSHA_CHECK(m_enrolments.change(after));
        done.append(after);
    }
    return done;
}

Result<EnrolmentService::Placed> EnrolmentService::moveAll(const QString &verb, const QList<EnrolmentId> &ids,
                                                           EnrolmentStatus to, QDate day, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Enrol));
    return inStep({verb, {QString::number(ids.size())}}, op, [&]() -> Result<Placed> {
        WARSHA_TRY(const QList<Enrolment> done, moveEach(ids, to, day, [](Enrolment &) { return Result<void>(); }));
        return Placed{done, {}};
    });
}

Result<EnrolmentService::Placed> EnrolmentService::accept(const QList<EnrolmentId> &ids, QDate day, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Enrol));
    WARSHA_TRY(const QList<Enrolment> enrolments, m_enrolments.find(ids));
    for (const Enrolment &enrolment : enrolments)
        if (enrolment.status != EnrolmentStatus::Offered && enrolment.status != EnrolmentStatus::Enrolled)
            return failure(ErrorKind::Rule, tr("Trainee %1 was not offered a place.").arg(nameOf(enrolment.person)));
    return moveAll(u"enrolment.accept"_s, ids, EnrolmentStatus::Enrolled, day, op);
}

Result<EnrolmentService::Placed> EnrolmentService::begin(const QList<EnrolmentId> &ids, QDate day, const OpId &op)
{
    return moveAll(u"enrolment.begin"_s, ids, EnrolmentStatus::Active, day, op);
}

Result<EnrolmentService::Placed> EnrolmentService::complete(const QList<EnrolmentId> &ids, QDate day, const OpId &op)
{
    return moveAll(u"enrolment.complete"_s, ids, EnrolmentStatus::Completed, day, op);
}

Result<EnrolmentService::Placed> EnrolmentService::notTakenUp(const QList<EnrolmentId> &ids, QDate day, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Enrol));
    return inStep({u"enrolment.nottakenup"_s, {QString::number(ids.size())}}, op, [&]() -> Result<Placed> {
        WARSHA_TRY(const QList<Enrolment> asked, everyOne(ids));
        for (const Enrolment &enrolment : asked) // before their status is looked at: what they did made them active
            for (const TakenUp *witness : m_witnesses) {
                WARSHA_TRY(const QString did, witness->whatWasDone(enrolment.id));
                if (!did.isEmpty())
                    return failure(ErrorKind::Rule, tr("Trainee %1 took the place up: %2 Choose “Withdraw” instead.").arg(nameOf(enrolment.person), did));
            }
        WARSHA_TRY(const QList<Enrolment> done, moveEach(ids, EnrolmentStatus::NotTakenUp, day, [](Enrolment &) { return Result<void>(); }));
        return Placed{done, {}};
    });
}

Result<void> EnrolmentService::sealNote(Enrolment &enrolment, const QString &note) const
{
    if (note.trimmed().isEmpty())
        return {};
    const auto snapshot = m_directory.snapshot();
    const Person *person = snapshot->find(enrolment.person);
    if (!person || person->erased)
        return failure(ErrorKind::NotFound, tr("This trainee is no longer here."), enrolment.person.toText());
    WARSHA_TRY(const SymmetricKey key, m_keys.open(person->key));
    enrolment.noteKey = person->key;
    enrolment.sealedNote = seal(key, notePlace(person->key), note.trimmed().toUtf8());
    return {};
}

Result<Enrolment> EnrolmentService::withdraw(const EnrolmentId &id, LeavingReason reason, const QString &note, QDate day, const OpId &op)
{
    WARSHA_TRY(const Placed placed, withdraw(QList<EnrolmentId>{id}, reason, note, day, op));
    return one(placed.inGroup.value(0).id);
}

Result<EnrolmentService::Placed> EnrolmentService::withdraw(const QList<EnrolmentId> &ids, LeavingReason reason, const QString &note,
                                                            QDate day, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Enrol));
    if (reason == LeavingReason::None)
        return failure(ErrorKind::Rule, tr("Withdrawing needs a reason."));
    if (note.size() > longestNote)
        return failure(ErrorKind::Rule, tr("The note is longer than %1 characters.").arg(longestNote));
    return inStep({u"enrolment.withdraw"_s, textsOf(ids)}, op, [&]() -> Result<Placed> {
        WARSHA_TRY(const QList<Enrolment> left, moveEach(ids, EnrolmentStatus::Withdrawn, day, [&](Enrolment &after) {
            after.reason = reason;
            return sealNote(after, note);
        }));
        return Placed{left, {}};
    });
}

Result<EnrolmentService::Placed> EnrolmentService::transfer(const EnrolmentId &id, const GroupId &to, QDate day, const OpId &op)
{
    return transfer(QList<EnrolmentId>{id}, to, day, op);
}

Result<EnrolmentService::Placed> EnrolmentService::transfer(const QList<EnrolmentId> &ids, const GroupId &to, QDate day, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::Enrol));
    WARSHA_TRY(Placed placed, inStep({u"enrolment.transfer"_s, textsOf(ids) << to.toText()}, op, [&]() -> Result<Placed> {
        QList<PersonId> people;
        WARSHA_CHECK(moveEach(ids, EnrolmentStatus::Transferred, day, [&](Enrolment &after) -> Result<void> {
            if (after.group == to)
                return failure(ErrorKind::Rule, tr("Trainee %1 is in this group already.").arg(nameOf(after.person)));
            after.transferredTo = to;
            people.append(after.person);
            return {};
        }));
        return place(to, people, EnrolmentStatus::Enrolled, day);
    }));
    placed.inGroup.removeIf([&](const Enrolment &each) { return ids.contains(each.id); }); // a repeated op finds both
    return placed;
}

} // namespace warsha
