// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of people: what it takes in without opening it, and in which order it lists.
#include "memorypeople.h"

#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class DirectoryTest : public QObject
{
    Q_OBJECT
private:
    static QList<Identity> somePeople()
    {
        Identity rana;
        rana.names = {nameFromText(u"Rana Haddad"_s), nameFromText(u"رنا حداد"_s)};
        rana.birth = {1999, 4, 0, PartialDate::Precision::Month};
        rana.sex = Sex::Female;
        rana.nationality = u"LBN"_s;
        rana.phones = {u"+961 3 123456"_s};
        rana.documents = {{u"unhcr"_s, u"LEB-1"_s, QString()}};
        rana.consents = {{u"photo"_s, QDate(2026, 3, 1), QDate()}};
        Identity omar;
        omar.names = {nameFromText(u"  Omar "_s)};
        omar.email = u"omar@example.org"_s;
        return {rana, omar};
    }
    static QList<Person> everybody(const Directory &directory)
    {
        QList<Person> people;
        for (const auto &hit : directory.snapshot()->everybody())
            people.append(*hit.person);
        return people;
    }

private Q_SLOTS:
    void whoIsRegisteredIsNotOpenedAnew()
    {
        MemoryDesk desk;
        QVERIFY(desk.service.registerMany(somePeople(), {u"people.import"_s, {}}));
        QCOMPARE(desk.keys.opened, 0);
        const QList<Person> taken = everybody(desk.directory);
        QCOMPARE(taken.size(), 2);
        QVERIFY(desk.directory.load());
        QCOMPARE(everybody(desk.directory), taken); // what was sealed is what was taken in
    }
    void whoWasChangedSinceIsOpened()
    {
        MemoryDesk desk;
        const auto people = desk.service.registerMany(somePeople(), {u"people.import"_s, {}});
        QVERIFY(people);
        Identity identity = people->last().identity;
        identity.knownAs = u"Abu Ali"_s;
        QVERIFY(desk.service.change({people->last().id, people->last().identity, identity}));
        desk.directory.expect(*people); // says version 1
        QVERIFY(desk.directory.refresh({people->last().id}));
        QCOMPARE(desk.directory.snapshot()->find(people->last().id)->identity.knownAs, u"Abu Ali"_s);
    }
    void nobodyIsTakenInFromARefusedStep()
    {
        MemoryDesk desk;
        const auto refused = desk.service.registerMany(somePeople(), {u"people.import"_s, {}},
                                                       [](const QList<Person> &) -> Result<void> { return failure(ErrorKind::Rule, u"full"_s); });
        QVERIFY(!refused);
        QVERIFY(everybody(desk.directory).isEmpty());
    }
    void ordersByTheNamesOfAnotherWindow()
    {
        MemoryDesk desk;
        QVERIFY(desk.add({u"Amina"_s, u"نور"_s}));
        QVERIFY(desk.add({u"Zeinab"_s, u"أحمد"_s}));
        QCOMPARE(everybody(desk.directory).first().identity.printedName(), u"Amina"_s);
        const QSignalSpy changed(&desk.directory, &Directory::changed);
        desk.directory.orderBy({u"Arab"_s, QLocale(QLocale::Arabic)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(everybody(desk.directory).first().identity.printedName(), u"Zeinab"_s);
        QVERIFY(desk.directory.load());
        QCOMPARE(everybody(desk.directory).first().identity.printedName(), u"Zeinab"_s); // and stays so
        desk.directory.orderBy({u"Arab"_s, QLocale(QLocale::Arabic)});
        QCOMPARE(changed.count(), 2); // of load() alone: the order is no other
    }
};

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
