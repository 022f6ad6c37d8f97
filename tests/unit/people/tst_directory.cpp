// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of people: in which order it lists.
#include "memorypeople.h"

#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class DirectoryTest : public QObject
{
    Q_OBJECT
private:
    static QList<Person> everybody(const Directory &directory)
    {
        QList<Person> people;
        for (const auto &hit : directory.snapshot()->everybody())
            people.append(*hit.person);
        return people;
    }

private Q_SLOTS:
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
