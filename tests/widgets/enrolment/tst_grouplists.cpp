// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and their members in lists: words, shapes, order by name in the script of the window.
#include "desktable.h"
#include "enrolmenttexts.h"
#include "fakedesk.h"
#include "grouplistmodel.h"
#include "membertablemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QKeyEvent>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

GroupListing listing(const QString &code, GroupState state, int capacity, const GroupCounts &counts)
{
    GroupListing made;
    made.group.id = GroupId::make();
    made.group.code = code;
    made.group.name = u"Road foremen, autumn 2026"_s;
    made.group.starts = QDate(2026, 9, 7);
    made.group.ends = QDate(2026, 10, 30);
    made.group.capacity = capacity;
    made.group.state = state;
    made.counts = counts;
    return made;
}

std::shared_ptr<Person> person(const QString &number, const QStringList &names)
{
    auto made = std::make_shared<Person>();
    made->id = PersonId::make();
    made->number = number;
    for (const QString &name : names)
        made->identity.names.append(nameFromText(name));
    return made;
}

} // namespace

class GroupListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void groupsAreListed()
    {
        GroupListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        GroupCounts counts;
        counts.enrolled = 24;
        counts.offered = 1;
        counts.waitlisted = 3;
        model.setGroups({listing(u"FRM-26-A"_s, GroupState::Running, 26, counts), listing(u"SUR-27-A"_s, GroupState::Cancelled, 0, {})});
        QCOMPARE(model.index(0, 2).data().toString(), u"25 of 26"_s); // an offered place is taken, a waiting one is not
        QCOMPARE(model.index(1, 2).data().toString(), u"0"_s);
        Group group = listing(u"FRM-26-A"_s, GroupState::Running, 26, counts).group;
        QVERIFY(groupWords(group).contains(group.name));
        group.name = group.code; // as it is when no name was given
        QCOMPARE(groupWords(group).count(group.code), 1);
        GroupListing nameless = listing(u"FRM-26-B"_s, GroupState::Running, 0, {});
        nameless.group.name = u"frm-26-b"_s;
        GroupListModel one;
        one.setGroups({nameless});
        QCOMPARE(one.index(0, 1).data().toString(), QString());
        QVERIFY(!one.index(0, 0).data(MutedRole).toBool()); // it is all that the group is called by
        QCOMPARE(one.index(0, 0).data(Qt::AccessibleTextRole).toString().count(u"frm-26-b"_s, Qt::CaseInsensitive), 1);
        QCOMPARE(model.index(0, 3).data(ShapeRole).toInt(), int(StatusShape::Present));
        QVERIFY(model.index(1, 1).data(MutedRole).toBool());
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Road foremen"_s));
        QVERIFY(!model.find(QUuid()));
        model.setGroups({});
        QCOMPARE(model.rowCount(), 0);
    }

    void lettersChooseARow()
    {
        GroupListModel model;
        GroupListing arabic = listing(u"SUR-27-A"_s, GroupState::Planned, 0, {});
        arabic.group.name = u"مراقبو الطرق"_s;
        model.setGroups({listing(u"FRM-26-A"_s, GroupState::Running, 26, {}), arabic, listing(u"FRM-26-B"_s, GroupState::Running, 26, {})});
        for (const auto &[letter, code] : {std::pair(u'ط', u"SUR-27-A"_s), std::pair(u'F', u"FRM-26-B"_s)}) { // a word of the name, without its article; a code
            DeskTable table(u"Groups"_s);
            table.setListModel(&model);
            table.show();
            table.chooseFirst();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(QChar(letter)));
            QApplication::sendEvent(&table, &press);
            QCOMPARE(model.find(table.chosenId())->group.code, code);
        }
    }

    void datesAreShort()
    {
        Group group = listing(u"X"_s, GroupState::Planned, 0, {}).group;
        QCOMPARE(groupDates(group), u"7 Sept – 30 Oct 2026"_s);
        group.ends = QDate(2027, 2, 1);
        QCOMPARE(groupDates(group), u"7 Sept 2026 – 1 Feb 2027"_s);
        QVERIFY(shortDay({}).isEmpty());
    }

    void membersFollowTheScript()
    {
        const auto one = person(u"2026/0001"_s, {u"Amina Haddad"_s, u"ياسمين حداد"_s});
        const auto other = person(u"2026/0002"_s, {u"Zeina Fares"_s, u"أمل فارس"_s});
        const auto people = std::make_shared<const DirectorySnapshot>(std::vector<std::shared_ptr<const Person>>{one, other});
        QList<Enrolment> members(2);
        members[0].person = other->id;
        members[0].status = EnrolmentStatus::Withdrawn;
        members[0].enrolled = QDate(2026, 9, 7);
        members[0].ended = QDate(2026, 9, 17);
        members[1].person = one->id;
        members[1].status = EnrolmentStatus::Active;
        members[1].enrolled = QDate(2026, 9, 7);
        MemberTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMembers(members, people);
        QCOMPARE(model.index(0, 0).data().toString(), u"Amina Haddad"_s);
        QCOMPARE(model.index(1, 3).data().toString(), u"17 Sept 2026"_s);
        QCOMPARE(model.index(1, 1).data(ShapeRole).toInt(), int(StatusShape::Excused)); // nothing failed: no red
        useDesk(Scheme::Light, u"ar"_s);
        model.setMembers(members, people);
        QCOMPARE(model.index(0, 0).data().toString(), u"أمل فارس"_s);
        QCOMPARE(model.index(0, 2).data().toString(), u"2026/0002"_s);
    }

    void everyStatusHasAShape()
    {
        for (const EnrolmentStatus status : allEnrolmentStatuses())
            QVERIFY(shapeOf(status) != StatusShape::None);
    }
};

QTEST_MAIN(GroupListsTest)
#include "tst_grouplists.moc"
