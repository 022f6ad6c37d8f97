// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb of enrolment: one step, one undo, once however often it is asked for; and what each refuses, with whose number.
#include "enrolmentcentre.h"
#include "enrolmentholder.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;
using Placed = EnrolmentService::Placed;

namespace {

const QDate applied(2026, 2, 1);
const QDate offered(2026, 2, 10);
const QDate firstDay(2026, 3, 2);
const QDate leaving(2026, 4, 1);
const QDate lastDay(2026, 6, 30);

QList<EnrolmentId> idsOf(const QList<Enrolment> &list)
{
    QList<EnrolmentId> ids;
    for (const Enrolment &enrolment : list)
        ids.append(enrolment.id);
    return ids;
}

} // namespace

class TestEnrolmentVerbs : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<EnrolmentCentre> m_centre;
    GroupId m_group;
    GroupId m_other;
    QList<PersonId> m_people;

    EnrolmentService &enrolments() { return m_centre->enrolments; }
    GroupId made(const QString &code, int capacity = 0)
    {
        Group group = m_centre->asked(code);
        group.capacity = capacity;
        return got(m_centre->groups.add(group)).id;
    }
    QList<Enrolment> members(const GroupId &group) { return got(enrolments().ofGroup(group)); }
    QString statuses(const GroupId &group)
    {
        QStringList codes;
        for (const Enrolment &enrolment : members(group))
            codes.append(enrolmentStatusCode(enrolment.status));
        return codes.join(u' ');
    }
    /// Both groups: "enrolled enrolled / applied".
    QString world() { return statuses(m_group) + u" / "_s + statuses(m_other); }
    /// One verb on everybody in the group; leaving and moving on the first of them.
    Result<Placed> act(const QString &verb, const OpId &op = OpId::make())
    {
        const QList<EnrolmentId> ids = idsOf(members(m_group));
        if (verb == "apply"_L1)
            return enrolments().apply(m_group, m_people, applied, op);
        if (verb == "offer"_L1)
            return enrolments().offer(ids, offered, op);
        if (verb == "accept"_L1)
            return enrolments().accept(ids, firstDay, op);
        if (verb == "enrol"_L1)
            return enrolments().enrol(m_group, m_people, firstDay, op);
        if (verb == "begin"_L1)
            return enrolments().begin(ids, firstDay, op);
        if (verb == "complete"_L1)
            return enrolments().complete(ids, lastDay, op);
        if (verb == "nottakenup"_L1)
            return enrolments().notTakenUp(ids, leaving, op);
        if (verb == "transfer"_L1)
            return enrolments().transfer(ids.first(), m_other, leaving, op);
        WARSHA_TRY(const Enrolment left, enrolments().withdraw(ids.first(), LeavingReason::Moved, u"to the north"_s, leaving, op));
        return Placed{{left}, {}};
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<EnrolmentCentre>(std::move(test));
        QVERIFY(m_centre->addProgramme());
        m_group = made(u"A"_s);
        m_other = made(u"B"_s);
        m_people = m_centre->addPeople({u"Hala Saad"_s, u"Suharto"_s});
    }
    void cleanup() { m_centre.reset(); }

    void eachVerbIsOneStepOnceAndOneUndo_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("apply") << QStringList{} << u" / "_s << u"applied applied / "_s;
        QTest::newRow("offer") << QStringList{u"apply"_s} << u"applied applied / "_s << u"offered offered / "_s;
        QTest::newRow("accept") << QStringList{u"apply"_s, u"offer"_s} << u"offered offered / "_s << u"enrolled enrolled / "_s;
        QTest::newRow("enrol") << QStringList{} << u" / "_s << u"enrolled enrolled / "_s;
        QTest::newRow("enrol") << QStringList{u"apply"_s} << u"applied applied / "_s << u"enrolled enrolled / "_s;
        QTest::newRow("begin") << QStringList{u"enrol"_s} << u"enrolled enrolled / "_s << u"active active / "_s;
        QTest::newRow("complete") << QStringList{u"enrol"_s, u"begin"_s} << u"active active / "_s << u"completed completed / "_s;
        QTest::newRow("nottakenup") << QStringList{u"apply"_s, u"offer"_s} << u"offered offered / "_s << u"not-taken-up not-taken-up / "_s;
        QTest::newRow("withdraw") << QStringList{u"enrol"_s} << u"enrolled enrolled / "_s << u"withdrawn enrolled / "_s;
        QTest::newRow("transfer") << QStringList{u"enrol"_s} << u"enrolled enrolled / "_s << u"transferred enrolled / enrolled"_s;
    }
    void eachVerbIsOneStepOnceAndOneUndo()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QString verb = QString::fromLatin1(QTest::currentDataTag());
        for (const QString &earlier : before)
            QVERIFY(act(earlier));
        QCOMPARE(world(), from);

        const OpId op = OpId::make();
        const Placed first = got(act(verb, op));
        QCOMPARE(world(), to);
        QCOMPARE(got(ChangeLog(m_centre->database()).steps(1)).first().verb, u"enrolment."_s + verb);
        const qint64 entries = m_centre->entries();
        const Placed again = got(act(verb, op)); // a double click
        QCOMPARE(m_centre->entries(), entries);
        QCOMPARE(idsOf(again.inGroup), idsOf(first.inGroup));
        QCOMPARE(idsOf(again.waiting), idsOf(first.waiting));

        QCOMPARE(got(m_centre->undo()).verb, u"enrolment."_s + verb);
        QCOMPARE(world(), from);
        QVERIFY(m_centre->redo());
        QCOMPARE(world(), to);
    }

    void whatSomebodyElseChangedSinceIsNotUndone()
    {
        QVERIFY(act(u"enrol"_s));
        openTestSession(m_centre->session, everyRole(), UserId::make()); // another person at the same desk
        QVERIFY(act(u"withdraw"_s));
        const UserId theirs = m_centre->session.user();
        const Actor mine{got(ChangeLog(m_centre->database()).steps(2)).at(1).user, m_centre->test->desk(), OpId::make()};
        QVERIFY(mine.user != theirs);
        QCOMPARE(refusal(ChangeLog(m_centre->database()).undo(mine)).kind, ErrorKind::Conflict);
        QCOMPARE(world(), u"withdrawn enrolled / "_s);
    }

    void refusalsNameWhoAndWhyAndNeverTheName_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("words");
        QTest::newRow("no offer") << QStringList{u"apply"_s} << u"accept"_s << u"was not offered a place"_s;
        QTest::newRow("begins before joining") << QStringList{u"apply"_s} << u"begin"_s << u"“Applied”; that cannot become “Active”"_s;
        QTest::newRow("in it already") << QStringList{u"enrol"_s} << u"enrol"_s << u"in group A already: enrolled"_s;
        QTest::newRow("applies again") << QStringList{u"enrol"_s} << u"apply"_s << u"in group A already: enrolled"_s;
        QTest::newRow("offered who is in") << QStringList{u"enrol"_s, u"begin"_s} << u"offer"_s << u"in group A already: active"_s;
        QTest::newRow("completed is the end") << QStringList{u"enrol"_s, u"complete"_s} << u"withdraw"_s << u"“Completed”"_s;
        QTest::newRow("began and then not taken up") << QStringList{u"enrol"_s, u"begin"_s} << u"nottakenup"_s << u"“Active”"_s;
    }
    void refusalsNameWhoAndWhyAndNeverTheName()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, verb);
        QFETCH(QString, words);
        for (const QString &earlier : before)
            QVERIFY(act(earlier));
        const qint64 entries = m_centre->entries();
        const auto refused = act(verb);
        QVERIFY(!refused);
        const QString sentence = refusal(refused).message;
        QVERIFY2(sentence.contains(words) && sentence.contains(u"2026/0001"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"Hala"_s) && !refusal(refused).detail.contains(u"Hala"_s), qPrintable(sentence));
        QCOMPARE(m_centre->entries(), entries);
    }

    void whatIsNotThereIsSaid()
    {
        const EnrolmentId nobody = EnrolmentId::make();
        QCOMPARE(refusal(enrolments().apply(GroupId::make(), m_people, applied)).kind, ErrorKind::NotFound);
        QCOMPARE(refusal(enrolments().offer({nobody}, offered)).kind, ErrorKind::NotFound);
        QCOMPARE(refusal(enrolments().accept({nobody}, offered)).kind, ErrorKind::NotFound);
        QCOMPARE(refusal(enrolments().begin({nobody}, firstDay)).kind, ErrorKind::NotFound);
        QCOMPARE(refusal(enrolments().withdraw(nobody, LeavingReason::Moved, {}, leaving)).kind, ErrorKind::NotFound);
        QCOMPARE(refusal(enrolments().transfer(nobody, m_other, leaving)).kind, ErrorKind::NotFound);
        const auto missing = enrolments().find(m_group, m_people[0]);
        QCOMPARE(refusal(missing).kind, ErrorKind::NotFound);
        QVERIFY(refusal(missing).message.contains(u"2026/0001 is not in group A"_s));
    }

    void theWaitingListIsInTheOrderOfApplying()
    {
        const GroupId small = made(u"C"_s, 1);
        const QList<PersonId> three = m_centre->addPeople({u"Late"_s, u"Early"_s, u"Middle"_s});
        QVERIFY(enrolments().apply(small, {three[0]}, QDate(2026, 2, 20)));
        QVERIFY(enrolments().apply(small, {three[1]}, QDate(2026, 2, 1)));
        QVERIFY(enrolments().apply(small, {three[2]}, QDate(2026, 2, 10)));
        const QList<Enrolment> order = members(small);
        QCOMPARE(order[0].person, three[1]);
        QCOMPARE(order[2].person, three[0]);
        const Placed placed = got(enrolments().offer(idsOf(order), QDate(2026, 2, 21)));
        QCOMPARE(placed.inGroup.value(0).person, three[1]);
        QCOMPARE(idsOf(placed.waiting), (QList{order[1].id, order[2].id}));
        QVERIFY(enrolments().notTakenUp({order[0].id}, QDate(2026, 2, 25)));
        const Placed next = got(enrolments().offer(idsOf(placed.waiting), QDate(2026, 2, 26)));
        QCOMPARE(next.inGroup.value(0).person, three[2]); // the place went to the next in the list
        QCOMPARE(idsOf(next.waiting), QList{order[2].id});
    }

    void fewerPlacesPutNobodyOutAndMoreLetTheNextIn()
    {
        QVERIFY(act(u"enrol"_s));
        Group group = got(m_centre->groups.group(m_group));
        group.capacity = 1;
        QVERIFY(m_centre->groups.change(group));
        QCOMPARE(statuses(m_group), u"enrolled enrolled"_s);
        const PersonId third = m_centre->addPerson(u"Third"_s);
        QCOMPARE(got(enrolments().enrol(m_group, {third}, firstDay)).waiting.size(), 1);
        QVERIFY(enrolments().withdraw(members(m_group)[0].id, LeavingReason::Health, {}, leaving));
        QCOMPARE(got(enrolments().enrol(m_group, {third}, leaving)).waiting.size(), 1); // one is still one too many
        group = got(m_centre->groups.group(m_group));
        group.capacity = 2;
        QVERIFY(m_centre->groups.change(group));
        QCOMPARE(got(enrolments().enrol(m_group, {third}, leaving)).inGroup.size(), 1);
    }

    void movingToAnotherGroup()
    {
        QVERIFY(act(u"enrol"_s));
        const QList<EnrolmentId> ids = idsOf(members(m_group));
        QVERIFY(refusal(enrolments().transfer(ids[0], m_group, leaving)).message.contains(u"in this group already"_s));
        Group closed = got(m_centre->groups.group(m_other));
        closed.state = GroupState::Cancelled;
        QVERIFY(m_centre->groups.change(closed));
        const auto refused = enrolments().transfer(ids[0], m_other, leaving);
        QVERIFY(refusal(refused).message.contains(u"Group B is cancelled"_s));
        QCOMPARE(world(), u"enrolled enrolled / "_s); // both or neither
        const GroupId full = made(u"C"_s, 1);
        QVERIFY(enrolments().enrol(full, {m_centre->addPerson(u"First"_s)}, firstDay));
        const Placed placed = got(enrolments().transfer(ids[0], full, leaving));
        QCOMPARE(placed.waiting.size(), 1);
        const Enrolment left = members(m_group).first();
        QCOMPARE(left.status, EnrolmentStatus::Transferred);
        QCOMPARE(left.ended, leaving);
        QCOMPARE(left.transferredTo, full);
    }

    void severalLeaveOrMoveInOneStep()
    {
        QVERIFY(act(u"enrol"_s));
        const QList<EnrolmentId> ids = idsOf(members(m_group));
        const OpId op = OpId::make();
        for (int again = 0; again < 2; ++again) // the same request twice is the same answer
            QCOMPARE(got(enrolments().transfer(ids, m_other, leaving, op)).inGroup.size(), 2);
        QCOMPARE(world(), u"transferred transferred / enrolled enrolled"_s);
        QVERIFY(m_centre->undo());
        QVERIFY(enrolments().withdraw(ids[1], LeavingReason::Money, {}, leaving));
        QVERIFY(refusal(enrolments().withdraw(ids, LeavingReason::Money, {}, leaving)).message.contains(u"“Withdrawn”"_s));
        QVERIFY(refusal(enrolments().transfer(ids, m_other, leaving)).message.contains(u"“Withdrawn”"_s));
        QCOMPARE(world(), u"enrolled withdrawn / "_s); // all or nobody
        QVERIFY(m_centre->undo());
        QCOMPARE(got(enrolments().withdraw(ids, LeavingReason::Money, u"said so"_s, leaving)).inGroup.size(), 2);
        for (const Enrolment &left : members(m_group))
            QCOMPARE(got(enrolments().noteOf(left)), u"said so"_s);
        QVERIFY(m_centre->undo());
        QCOMPARE(world(), u"enrolled enrolled / "_s);
    }

    void aNoteHasALengthAndNeedsTheRight()
    {
        QVERIFY(act(u"enrol"_s));
        const EnrolmentId id = members(m_group).first().id;
        const auto tooLong = enrolments().withdraw(id, LeavingReason::Family, QString(4001, u'x'), leaving);
        QVERIFY(refusal(tooLong).message.contains(u"4000"_s));
        const Enrolment left = got(enrolments().withdraw(id, LeavingReason::Family, QString(4000, u'x'), leaving));
        QCOMPARE(got(enrolments().noteOf(left)).size(), 4000);
        Enrolment elsewhere = left;
        elsewhere.sealedNote.back() ^= 1;
        QVERIFY(!enrolments().noteOf(elsewhere));
        m_centre->session.close();
        QCOMPARE(refusal(enrolments().noteOf(left)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(enrolments().ofPerson(m_people[0])).kind, ErrorKind::Denied);
        QCOMPARE(refusal(enrolments().all()).kind, ErrorKind::Denied);
    }

    void theSameListTwiceEnrolsNobodyTwice()
    {
        QCOMPARE(got(enrolments().enrolMissing(m_group, m_people + m_people, firstDay)).inGroup.size(), 2);
        QVERIFY(act(u"withdraw"_s));
        const QString before = world();
        const PersonId third = m_centre->addPerson(u"Third"_s);
        const Placed more = got(enrolments().enrolMissing(m_group, m_people + QList{third}, leaving));
        QCOMPARE(more.inGroup.size(), 1); // who left is not brought back by a list
        QCOMPARE(more.inGroup.first().person, third);
        QCOMPARE(world(), QString(before).replace(u" / "_s, u" enrolled / "_s));
        QVERIFY(got(enrolments().enrolMissing(m_group, m_people, leaving)).inGroup.isEmpty());
    }

    void whoWasMergedIsOnePersonEverywhere()
    {
        const PersonId twin = m_centre->addPerson(u"Hala Saad"_s);
        QVERIFY(act(u"enrol"_s));
        QVERIFY(enrolments().enrol(m_other, {twin}, firstDay));
        const GroupId third = made(u"C"_s);
        QVERIFY(m_centre->merge(twin, m_people[0]));
        QCOMPARE(world(), u"enrolled enrolled / enrolled"_s); // no foreign row was rewritten
        QCOMPARE(members(m_other).first().person, twin);
        QCOMPARE(got(enrolments().ofPerson(m_people[0])).size(), 2);
        QCOMPARE(idsOf(got(enrolments().ofPerson(twin))), idsOf(got(enrolments().ofPerson(m_people[0]))));
        const auto twice = enrolments().enrol(m_other, {m_people[0]}, firstDay);
        QVERIFY(refusal(twice).message.contains(u"2026/0001 is in group B already"_s));
        QCOMPARE(refusal(enrolments().enrol(third, {twin, m_people[0]}, firstDay)).kind, ErrorKind::Conflict); // named twice
        QVERIFY(got(enrolments().enrolMissing(m_other, {m_people[0]}, firstDay)).inGroup.isEmpty());
        QCOMPARE(got(enrolments().enrol(third, {twin}, firstDay)).inGroup.first().person, m_people[0]);
        QCOMPARE(got(enrolments().find(m_other, m_people[0])).person, twin);
    }

    void twoPlacesInOneGroupAreNoOnePerson()
    {
        EnrolmentHolder holder(m_centre->enrolmentRepository, m_centre->groupRepository);
        m_centre->people.addHolder(holder);
        QVERIFY(act(u"enrol"_s));
        QVERIFY(refusal(m_centre->merge(m_people[1], m_people[0])).message.contains(u"place in group"_s));
        const EnrolmentId second = got(enrolments().find(m_group, m_people[1])).id;
        QVERIFY(enrolments().withdraw(second, LeavingReason::Other, {}, leaving));
        QCOMPARE(got(m_centre->people.dataOf(m_people[1])).value(0).rows.size(), 1);
        QVERIFY(m_centre->merge(m_people[1], m_people[0]));
        QCOMPARE(got(m_centre->people.dataOf(m_people[0])).value(0).rows.size(), 2); // of both selves, each once
    }

    void erasedPeopleKeepTheirPlaceByNumberAlone()
    {
        QVERIFY(act(u"enrol"_s));
        QVERIFY(m_centre->people.erase(m_people[0]));
        QCOMPARE(statuses(m_group), u"enrolled enrolled"_s);
        const EnrolmentId id = got(enrolments().find(m_group, m_people[0])).id;
        QCOMPARE(refusal(enrolments().withdraw(id, LeavingReason::Other, u"note"_s, leaving)).kind, ErrorKind::NotFound); // no key for it
        QVERIFY(enrolments().withdraw(id, LeavingReason::Other, {}, leaving));
    }

    void groupsHaveBounds_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("capacity");
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<QString>("words"); // empty: good
        QTest::newRow("one day") << u"G"_s << 0 << firstDay << QString();
        QTest::newRow("blanks of a copied code") << u"  G\t 1 "_s << 10'000 << lastDay << QString();
        QTest::newRow("no code") << u" \n"_s << 0 << lastDay << u"needs a code"_s;
        QTest::newRow("endless code") << QString(61, u'G') << 0 << lastDay << u"at most 60"_s;
        QTest::newRow("negative") << u"G"_s << -1 << lastDay << u"from 0 (no limit) to 10000"_s;
        QTest::newRow("a whole town") << u"G"_s << 10'001 << lastDay << u"10000"_s;
        QTest::newRow("no end") << u"G"_s << 0 << QDate() << u"first and a last day"_s;
        QTest::newRow("backwards") << u"G"_s << 0 << firstDay.addDays(-1) << u"would end on 1 Mar 2026, before it starts on 2 Mar 2026"_s;
        QTest::newRow("taken, in other letters") << u"a"_s << 0 << lastDay << u"There is a group A already"_s;
    }
    void groupsHaveBounds()
    {
        QFETCH(QString, code);
        QFETCH(int, capacity);
        QFETCH(QDate, ends);
        QFETCH(QString, words);
        Group asked = m_centre->asked(code, firstDay, ends);
        asked.capacity = capacity;
        const qint64 entries = m_centre->entries();
        const auto made = m_centre->groups.add(asked);
        QCOMPARE(bool(made), words.isEmpty());
        if (made) {
            QCOMPARE(got(m_centre->groups.groupByCode(u" "_s + code.toLower())), *made);
        } else {
            QVERIFY2(refusal(made).message.contains(words), qPrintable(refusal(made).message));
            QCOMPARE(m_centre->entries(), entries);
        }
    }

    void aGroupIsMadeOnceAndListedWithItsCounts()
    {
        const OpId op = OpId::make();
        const Group first = got(m_centre->groups.add(m_centre->asked(u"Z"_s, QDate(2026, 9, 7), QDate(2026, 10, 30)), op));
        QCOMPARE(got(m_centre->groups.add(m_centre->asked(u"Z"_s, QDate(2026, 9, 7), QDate(2026, 10, 30)), op)), first);
        const QList<PersonId> people = m_centre->addPeople({u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s, u"P6"_s, u"P7"_s});
        const auto ids = idsOf(got(enrolments().apply(first.id, people, applied)).inGroup);
        QVERIFY(enrolments().offer(ids.mid(1), offered));
        QVERIFY(enrolments().accept(ids.mid(2), offered));
        QVERIFY(enrolments().begin({ids[3]}, QDate(2026, 9, 7)));
        QVERIFY(enrolments().complete({ids[4]}, QDate(2026, 10, 30)));
        QVERIFY(enrolments().withdraw(ids[5], LeavingReason::Money, {}, QDate(2026, 9, 20)));
        QVERIFY(enrolments().notTakenUp({ids[6]}, QDate(2026, 9, 20)));
        const QList<GroupListing> listings = got(m_centre->groups.groups());
        QCOMPARE(listings.size(), 3);
        QCOMPARE(listings[0].group.code, u"Z"_s); // the newest start first, then by code
        QCOMPARE(listings[1].group.code, u"A"_s);
        QCOMPARE(listings[0].counts, (GroupCounts{1, 0, 1, 2, 1, 2}));
        QCOMPARE(listings[0].counts.places(), 4);
    }
};

QTEST_GUILESS_MAIN(TestEnrolmentVerbs)
#include "tst_enrolmentverbs.moc"
