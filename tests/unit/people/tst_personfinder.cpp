// SPDX-License-Identifier: GPL-3.0-or-later
// Who is meant by a row of a table: by number first, else by the strongest reason that singles somebody out.
#include "got.h"
#include "personfinder.h"
#include "somebody.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestPersonFinder : public QObject
{
    Q_OBJECT
private:
    /// 1 and 2 share a name, 3 was merged into 1, 4 was erased, 5 has one name in two scripts.
    std::unique_ptr<DirectorySnapshot> m_snapshot;

    static Table table(const QStringList &headings, const QList<QStringList> &rows)
    {
        Table made;
        made.source = u"list.csv"_s;
        made.headings = headings;
        made.headingRow = 1;
        made.rows = rows;
        for (int i = 0; i < rows.size(); ++i)
            made.rowNumbers.append(i + 2);
        return made;
    }
    QString numberOf(const Result<PersonId> &found) const
    {
        return found ? m_snapshot->find(*found)->number : found.error().message;
    }

private Q_SLOTS:
    void init()
    {
        QList<Person> people{registered(1, somebody({u"Hala Saad"_s}, u"1999-05-03"_s, {u"03 123 456"_s}, {u"LEB-1"_s})),
                             registered(2, somebody({u"Hala Saad"_s}, u"2001"_s)),
                             registered(3, somebody({u"Hala Sa'd"_s})),
                             registered(4, {}),
                             registered(5, somebody({u"Suharto"_s, u"سوهارتو"_s}))};
        people[2].mergedInto = people[0].id;
        people[3].erased = true;
        std::vector<std::shared_ptr<const Person>> rows;
        for (const Person &person : people)
            rows.push_back(std::make_shared<const Person>(person));
        m_snapshot = std::make_unique<DirectorySnapshot>(std::move(rows));
    }

    void aRowIsOnePersonOrNobody_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("found"); // a number, or words of the reason
        const QString none;
        QTest::newRow("number") << u"2026/0002"_s << none << none << none << none << u"2026/0002"_s;
        QTest::newRow("number beats name") << u"2026/0005"_s << u"Hala Saad"_s << none << none << none << u"2026/0005"_s;
        QTest::newRow("number of somebody merged") << u"2026/0003"_s << none << none << none << none << u"2026/0001"_s;
        QTest::newRow("unknown number, known name") << u"1999/0001"_s << u"Suharto"_s << none << none << none << u"2026/0005"_s;
        QTest::newRow("unknown number") << u"1999/0001"_s << none << none << none << none << u"no trainee with this number"_s;
        QTest::newRow("one name") << none << u"suharto"_s << none << none << none << u"2026/0005"_s;
        QTest::newRow("other script") << none << u"سوهارتو"_s << none << none << none << u"2026/0005"_s;
        QTest::newRow("two of that name") << none << u"Hala Saad"_s << none << none << none << u"Several trainees have this name: 2026/0001, 2026/0002"_s;
        QTest::newRow("birth tells them apart") << none << u"Hala Saad"_s << u"2001"_s << none << none << u"2026/0002"_s;
        QTest::newRow("phone tells them apart") << none << u"Hala Saad"_s << none << u"+961 3 123 456"_s << none << u"2026/0001"_s;
        QTest::newRow("document tells them apart") << none << u"Hala Saad"_s << none << none << u"leb 1"_s << u"2026/0001"_s;
        QTest::newRow("a document alone is a family") << none << u"Rana Saad"_s << none << none << u"LEB-1"_s << u"no such trainee"_s;
        QTest::newRow("merged away") << none << u"Hala Sa'd"_s << none << none << none << u"no such trainee"_s;
        QTest::newRow("nobody") << none << u"Zebra"_s << none << none << none << u"no such trainee"_s;
        QTest::newRow("nothing") << none << none << none << none << none << u"no such trainee"_s;
    }
    void aRowIsOnePersonOrNobody()
    {
        QFETCH(QString, number);
        QFETCH(QString, name);
        QFETCH(QString, birth);
        QFETCH(QString, phone);
        QFETCH(QString, document);
        QFETCH(QString, found);
        const auto some = [](const QString &text) { return text.isEmpty() ? QStringList() : QStringList{text}; };
        const auto answer = PersonFinder(*m_snapshot).find(number, somebody(some(name), birth, some(phone), some(document)));
        QVERIFY2(numberOf(answer).contains(found), qPrintable(numberOf(answer)));
        QCOMPARE(bool(answer), found.startsWith(u"2026/"_s));
    }

    void aTableNamesEachOnceAndSaysWhoIsNobody()
    {
        const Table asked = table({u"Trainee number"_s, u"Name"_s, u"Birth year"_s},
                                  {{u"2026/0005"_s, {}, {}}, {{}, u"Suharto"_s, {}}, {{}, u"Hala Saad"_s, u"2001"_s},
                                   {{}, u"Hala Saad"_s, {}}, {u"7/7"_s, {}, {}}, {{}, u"Zebra"_s, u"no year"_s}});
        const FoundPeople found = got(PersonFinder(*m_snapshot).find(asked, {}));
        QCOMPARE(found.people.size(), 2);
        QCOMPARE(m_snapshot->find(found.people[0])->number, u"2026/0005"_s);
        QCOMPARE(found.report.done(), 2);
        QCOMPARE(found.report.unchanged(), 1); // Suharto again
        QList<int> rows;
        QStringList columns;
        for (const RejectedRow &row : found.report.rejected()) {
            rows.append(row.number);
            columns.append(row.column);
        }
        QCOMPARE(rows, (QList<int>{5, 6, 7}));
        QCOMPARE(columns, (QStringList{{}, u"Trainee number"_s, {}}));
        QCOMPARE(refusal(PersonFinder(*m_snapshot).find(asked, {u"Name=colour"_s})).kind, ErrorKind::Input);
    }
    void linesAreNamesOrNumbers_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("found"); // numbers
        QTest::addColumn<QString>("nobody"); // lines
        QTest::newRow("names") << u"Suharto\nSUHARTO\n"_s << u"2026/0005"_s << QString();
        QTest::newRow("numbers") << u"2026/0002\r\n2026/0005"_s << u"2026/0002 2026/0005"_s << QString();
        QTest::newRow("out of a table") << u"2026/0001\tHala Saad\t1999\n7\tSuharto\t03"_s << u"2026/0001 2026/0005"_s << QString();
        QTest::newRow("several of that name") << u"Hala Saad\nSuharto"_s << u"2026/0005"_s << u"Hala Saad"_s;
        QTest::newRow("nobody") << u"\n  \nRana\tNowhere\n"_s << QString() << u"Rana Nowhere"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void linesAreNamesOrNumbers()
    {
        QFETCH(const QString, block);
        const FoundLines lines = PersonFinder(*m_snapshot).findLines(block);
        QStringList numbers;
        for (const PersonId &person : lines.people)
            numbers.append(m_snapshot->find(person)->number);
        QTEST(numbers.join(u' '), "found");
        QStringList nobody;
        for (const FoundLines::Nobody &each : lines.nobody) {
            nobody.append(each.line);
            QVERIFY(!each.reason.isEmpty());
        }
        QTEST(nobody.join(u'|'), "nobody");
    }
    void anEmptyCentreFindsNobody()
    {
        const DirectorySnapshot nobody;
        QVERIFY(!PersonFinder(nobody).find(u"2026/0001"_s, somebody({u"Hala"_s})));
    }
};

QTEST_GUILESS_MAIN(TestPersonFinder)
#include "tst_personfinder.moc"
