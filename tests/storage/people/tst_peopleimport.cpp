// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplecentre.h"
#include "peopleimport.h"
#include "tablereader.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct Centre : PeopleCentre {
    PeopleImport import{people, session, test->clock()};
    using PeopleCentre::PeopleCentre;
};

class Stopping : public Progress
{
public:
    void report(qint64, qint64) override { cancel(); }
};

} // namespace

class TestPeopleImport : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Centre> m_centre;

    static Table table(const QString &name)
    {
        return got(TableReader::readFile(QStringLiteral(WARSHA_TEST_DATA) + u"/people/"_s + name));
    }
    PeopleImportPlan planned(const Table &table, const PeopleImportOptions &options = {})
    {
        return got(m_centre->import.plan(table, options));
    }
    qint64 stored() { return m_centre->count(u"person"_s); }
    static Table of(const QStringList &headings, const QList<QStringList> &rows)
    {
        Table table;
        table.source = u"table.csv"_s;
        table.headings = headings;
        table.headingRow = 1;
        table.rows = rows;
        for (int i = 0; i < rows.size(); ++i)
            table.rowNumbers.append(i + 2);
        return table;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        auto test = TestDatabase::make();
        if (!test)
            QSKIP("no PostgreSQL server here");
        m_centre = std::make_unique<Centre>(std::move(test));
    }
    void cleanup() { m_centre.reset(); }

    void readsWhateverTheEncoding_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("windows-1256, semicolons") << u"arabic-windows-1256.csv"_s;
        QTest::newRow("utf-16, tabs") << u"arabic-utf-16.csv"_s;
        QTest::newRow("utf-8 with mark, arabic digits") << u"arabic-utf-8.csv"_s;
    }
    void readsWhateverTheEncoding()
    {
        QFETCH(QString, file);
        const PeopleImportPlan plan = planned(table(file));
        QVERIFY2(plan.report.rejected().isEmpty(), qPrintable(plan.report.lines().join(u'\n')));
        QCOMPARE(plan.people.size(), 3);
        const Identity &first = plan.people[0];
        QCOMPARE(first.printedName(), u"محمد أحمد الحسن"_s);
        QCOMPARE(first.names[0].script, u"Arab"_s);
        QCOMPARE(first.sex, Sex::Male);
        QCOMPARE(first.birth.toText(), u"1999-04-12"_s);
        QCOMPARE(first.phones, QStringList{u"03 123 456"_s});
        QCOMPARE(first.nationality, u"SYR"_s);
        QCOMPARE(first.documents, (QList<IdentityDocument>{{u"unhcr"_s, u"LEB-22A12345"_s, QString()}}));
        QCOMPARE(plan.people[1].nationality, u"LBN"_s);
        QCOMPARE(plan.people[2].printedName(), u"سوهارتو"_s); // one name, a year, nothing else
        QCOMPARE(plan.people[2].birth.toText(), u"1998"_s);
        QVERIFY(plan.people[2].phones.isEmpty() && plan.people[2].documents.isEmpty());
    }

    void readsPartsOfNamesAndSeveralPhones()
    {
        const PeopleImportPlan plan = planned(table(u"french-windows-1252.csv"_s));
        QVERIFY2(plan.report.rejected().isEmpty(), qPrintable(plan.report.lines().join(u'\n')));
        QCOMPARE(plan.people[0].printedName(), u"Élodie Châtel"_s);
        QCOMPARE(plan.people[0].names[0].family, u"Châtel"_s);
        QCOMPARE(plan.people[0].birth.toText(), u"2000-03-03"_s);
        QCOMPARE(plan.people[1].phones, (QStringList{u"+961 3 999 888"_s, u"71 000 111"_s}));
        const PeopleImportPlan lao = planned(table(u"lao-utf-8.csv"_s));
        QCOMPARE(lao.people.size(), 2);
        QCOMPARE(lao.people[0].names[0].script, u"Laoo"_s);
        QCOMPARE(lao.people[1].sex, Sex::Female);
    }

    void badRowsAreNamedAndNeverStopTheGood()
    {
        const Table mixed = table(u"mixed-rows.csv"_s);
        const PeopleImportPlan plan = planned(mixed);
        QStringList named;
        for (const RejectedRow &row : plan.report.rejected())
            named.append(u"%1 %2 %3"_s.arg(row.number).arg(row.column, row.value).trimmed());
        QCOMPARE(named, (QStringList{u"5 Full name"_s, u"6 Gender robot"_s, u"7 Date of birth 31/02/2000"_s, u"8 Phone 9.61E+10"_s,
                                     u"9 Nationality Martian"_s, u"10 Full name Hala Saad"_s, u"11 Full name Hala  SAAD"_s}));
        for (const RejectedRow &row : plan.report.rejected())
            QVERIFY(!row.why.isEmpty());
        QVERIFY(plan.report.rejected()[5].why.contains(u"row 4"_s)); // a twin within the table
        QVERIFY(!plan.report.rejected()[5].isOfValue && plan.report.rejected()[1].isOfValue); // the name is one
        QCOMPARE(plan.people.size(), 3);
        QCOMPARE(plan.people[1].printedName(), u"Joseph \"Joe\" Karam"_s);
        QCOMPARE(plan.people[1].phones.size(), 2);
        QCOMPARE(plan.people[2].birth.toText(), u"1988-01-01"_s); // the same name, another birth date: another person
        QVERIFY(plan.report.warnings().join(u' ').contains(u"Row 13"_s));
        QCOMPARE(stored(), 0); // a plan writes nothing

        PeopleImportOptions all;
        all.addLookalikes = true;
        QCOMPARE(planned(mixed, all).people.size(), 5);
    }

    /// Of a table whose birth dates and phones are not read: everybody would be there twice.
    void aNameAloneIsNobodyNew()
    {
        const Table here = of({u"Full name"_s, u"Date of birth"_s, u"Phone"_s, u"Gender"_s}, {{u"Rana Haddad"_s, u"1999-04-12"_s, u"03 123 456"_s, u"F"_s}});
        QVERIFY(m_centre->import.carryOut(planned(here)));
        const Table names = of({u"Full name"_s, u"Gender"_s, u"Known as"_s}, {{u"Rana Haddad"_s, u"F"_s, u"Rano"_s}});
        const PeopleImportPlan plan = planned(names);
        QCOMPARE(plan.people.size(), 0);
        QVERIFY2(plan.report.rejected().value(0).why.contains(u"same name"_s), qPrintable(plan.report.rejected().value(0).why));
        PeopleImportOptions all;
        all.addLookalikes = true;
        QCOMPARE(planned(names, all).people.size(), 1);
        Table other = here;
        other.rows[0][1] = u"2001-01-01"_s; // another birth date tells them apart
        QCOMPARE(planned(other).people.size(), 1);
    }

    /// A phone was mended, and the address beside it went in as it was.
    void everyReasonOfARowIsTold()
    {
        const PeopleImportPlan plan = planned(of({u"Given name"_s, u"Birth date"_s, u"Phone"_s, u"E-mail"_s, u"Sex"_s},
                                                 {{QString(), u"2040-01-01"_s, u"abc"_s, u"leila@"_s, u"X"_s}, {u"Leila"_s, u"2001"_s, QString(), u"l@example.org"_s, u"F"_s}}));
        QStringList columns;
        for (const RejectedRow &row : plan.report.rejected())
            columns.append(row.column);
        QCOMPARE(columns, (QStringList{u"Phone"_s, u"E-mail"_s, u"Sex"_s, u"Given name"_s, u"Birth date"_s}));
        QCOMPARE(plan.report.rejectedRows(), 1);
        QCOMPARE(plan.people.value(0).email, u"l@example.org"_s);
    }

    void aRowMaySayIntoWhichPlaceItGoes()
    {
        const Table table = of({u"Name"_s, u"Groupe"_s}, {{u"Hala"_s, u"A"_s}, {u"Rana"_s, QString()}, {u"Omar"_s, u"Z"_s}, {u"Ali"_s, u"-"_s}});
        QVERIFY(!planned(table).mapping.has(u"group")); // who can place nobody reads no places
        PeopleImportOptions options;
        options.whyNotInto = [](const QString &place) { return place == "A"_L1 ? QString() : u"There is no group %1."_s.arg(place); };
        const PeopleImportPlan plan = planned(table, options);
        QCOMPARE(plan.placesOfPeople, QStringList({u"A"_s, QString(), QString()}));
        QCOMPARE(plan.report.rejected().size(), 1);
        QCOMPARE(plan.report.rejected().first().column, u"Groupe"_s);
        QCOMPARE(plan.report.rejected().first().why, u"There is no group Z."_s);
        QVERIFY(m_centre->import.carryOut(plan));
        QCOMPARE(planned(table, options).placesOfPresent, QStringList({u"A"_s, QString(), QString()}));
    }

    void shiftedRowsAreNotTrusted()
    {
        const Table shifted = got(TableReader::readBytes("Name,Phone\nRana Haddad,70123456\nHala,Beirut,70123457\n", u"list.csv"_s));
        const PeopleImportPlan plan = planned(shifted);
        QCOMPARE(plan.people.size(), 1);
        QCOMPARE(plan.report.rejected().size(), 1);
        QCOMPARE(plan.report.rejected().first().number, 3);
        QVERIFY(plan.report.rejected().first().why.contains(u"shifted"_s));
    }
    void theSameTableTwiceChangesNothing()
    {
        const Table mixed = table(u"mixed-rows.csv"_s);
        QVERIFY(m_centre->import.carryOut(planned(mixed)));
        QCOMPARE(stored(), 3);
        const PeopleImportPlan again = planned(mixed);
        QCOMPARE(again.people.size(), 0);
        QCOMPARE(again.present.size(), 5); // the twins are found to be here now, too
        QVERIFY(m_centre->import.carryOut(again));
        QCOMPARE(stored(), 3);
        QVERIFY(m_centre->undo()); // one step, one undo
        QCOMPARE(stored(), 0);
    }

    void whoLooksLikeSomebodyHereWaitsForADecision()
    {
        QVERIFY(m_centre->import.carryOut(planned(of({u"Name"_s, u"Birth year"_s}, {{u"Hala Saad"_s, u"1999"_s}}))));
        const Table more = of({u"Name"_s, u"Birth year"_s, u"Phone"_s}, {{u"hala saad"_s, u"1999"_s, u"70111222"_s}});
        const PeopleImportPlan plan = planned(more);
        QCOMPARE(plan.people.size(), 0);
        QVERIFY(plan.report.rejected().value(0).why.contains(u"2026/0001"_s));
        QVERIFY(plan.report.rejected().value(0).why.contains(u"same name and birth date"_s));
    }

    void mappingIsGuessedAndCanBeSaid()
    {
        const Table odd = of({u"Who"_s, u"When"_s}, {{u"Hala Saad"_s, u"1999-04-12"_s}});
        const auto none = m_centre->import.plan(odd, {});
        QCOMPARE(refusal(none).kind, ErrorKind::Input);
        QVERIFY(refusal(none).message.contains(u"Who, When"_s));
        PeopleImportOptions said;
        said.map = {u"Who=name.latin"_s, u"When=birth.date"_s};
        QCOMPARE(planned(odd, said).people.value(0).birth.toText(), u"1999-04-12"_s);
        said.map = {u"Who=name.klingon"_s};
        QCOMPARE(refusal(m_centre->import.plan(odd, said)).kind, ErrorKind::Input);
    }

    void cancellingAnywhereLeavesNothing()
    {
        QList<QStringList> rows;
        for (int i = 0; i < 5000; ++i)
            rows.append({u"Trainee %1"_s.arg(i)});
        const Table many = of({u"Name"_s}, rows);
        Stopping stopping;
        QCOMPARE(refusal(m_centre->import.plan(many, {}, &stopping)).kind, ErrorKind::Cancelled);
        Stopping again;
        QCOMPARE(refusal(m_centre->import.carryOut(planned(many), {}, &again)).kind, ErrorKind::Cancelled);
        QCOMPARE(stored(), 0);
    }

    void needsTheRight()
    {
        openTestSession(m_centre->session, Role::Trainer);
        QCOMPARE(refusal(m_centre->import.plan(of({u"Name"_s}, {{u"Hala"_s}}), {})).kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestPeopleImport)
#include "tst_peopleimport.moc"
