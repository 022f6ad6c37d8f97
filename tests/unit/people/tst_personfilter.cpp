// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a filter lets through, how it is kept, and what a person is found by.
#include "got.h"
#include "identityrules.h"
#include "ownfacets.h"
#include "personfilter.h"
#include "somebody.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

using Choice = QPair<QString, QString>;
Q_DECLARE_METATYPE(QList<Choice>)

class PersonFilterTest : public QObject
{
    Q_OBJECT
private:
    const PersonId m_amina = PersonId::make();
    const PersonId m_bilal = PersonId::make();
    const PersonId m_omar = PersonId::make();
    QMap<QString, FacetPeople> facets() const
    {
        return {{u"sex"_s, {{u"female"_s, {m_amina}}, {u"male"_s, {m_bilal, m_omar}}}},
                {u"group"_s, {{u"a"_s, {m_amina, m_bilal}}, {u"b"_s, {m_omar}}}}};
    }
    static PersonFilter filterOf(const QList<Choice> &choices)
    {
        PersonFilter filter;
        for (const Choice &choice : choices)
            filter.set(choice.first, choice.second, true);
        return filter;
    }

private Q_SLOTS:
    void valuesOfOneFacetAddUpAndFacetsNarrow_data()
    {
        QTest::addColumn<QList<Choice>>("choices");
        QTest::addColumn<QSet<PersonId>>("people");
        QTest::newRow("one") << QList<Choice>{{u"sex"_s, u"male"_s}} << QSet<PersonId>{m_bilal, m_omar};
        QTest::newRow("any of one facet") << QList<Choice>{{u"group"_s, u"a"_s}, {u"group"_s, u"b"_s}} << QSet<PersonId>{m_amina, m_bilal, m_omar};
        QTest::newRow("all facets") << QList<Choice>{{u"sex"_s, u"male"_s}, {u"group"_s, u"a"_s}} << QSet<PersonId>{m_bilal};
        QTest::newRow("nobody has both") << QList<Choice>{{u"sex"_s, u"female"_s}, {u"group"_s, u"b"_s}} << QSet<PersonId>{};
        QTest::newRow("a group that is gone") << QList<Choice>{{u"group"_s, u"gone"_s}} << QSet<PersonId>{};
        QTest::newRow("gone beside one that is there") << QList<Choice>{{u"group"_s, u"gone"_s}, {u"group"_s, u"b"_s}} << QSet<PersonId>{m_omar};
        QTest::newRow("a facet that nobody knows") << QList<Choice>{{u"shoe"_s, u"42"_s}, {u"sex"_s, u"male"_s}} << QSet<PersonId>{};
    }
    void valuesOfOneFacetAddUpAndFacetsNarrow()
    {
        QFETCH(const QList<Choice>, choices);
        QFETCH(const QSet<PersonId>, people);
        const auto found = filterOf(choices).peopleIn(facets());
        QVERIFY(found.has_value());
        QCOMPARE(*found, people);
    }

    void anEmptyFilterLetsEverybodyThrough()
    {
        PersonFilter filter = filterOf({{u"sex"_s, u"male"_s}});
        filter.set(u"sex"_s, u"male"_s, false);
        QVERIFY(filter.isEmpty());
        QVERIFY(!filter.peopleIn(facets()).has_value());
    }

    void itIsKeptAsItWasWhateverTheOrderOfChoosing()
    {
        const PersonFilter one = filterOf({{u"group"_s, u"b"_s}, {u"sex"_s, u"male"_s}, {u"group"_s, u"a"_s}, {u"group"_s, u"a"_s}});
        const PersonFilter other = filterOf({{u"sex"_s, u"male"_s}, {u"group"_s, u"a"_s}, {u"group"_s, u"b"_s}});
        QVERIFY(one == other);
        QCOMPARE(one.toText(), uR"({"group":["a","b"],"sex":["male"]})"_s);
        QVERIFY(got(PersonFilter::fromText(one.toText())) == one);
        QVERIFY(got(PersonFilter::fromText(u"{}"_s)).isEmpty());
    }

    void whatNoFilterEverWasIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("cut") << uR"({"group":["a")"_s;
        QTest::newRow("a list") << uR"(["a"])"_s;
        QTest::newRow("a number") << uR"({"group":[7]})"_s;
        QTest::newRow("too long") << uR"({"group":["%1"]})"_s.arg(QString(70000, u'x'));
        QStringList many;
        for (int i = 0; i < 1001; ++i)
            many.append(u"\"%1\""_s.arg(i));
        QTest::newRow("too many") << uR"({"group":[%1]})"_s.arg(many.join(u','));
    }
    void whatNoFilterEverWasIsRefused()
    {
        QFETCH(const QString, text);
        QCOMPARE(refusal(PersonFilter::fromText(text)).kind, ErrorKind::Input);
    }

    void agesAreWholeYears_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<int>("age"); // -1: not known
        QTest::addColumn<QString>("band");
        QTest::newRow("the day before 18") << u"2008-11-27"_s << 17 << u"under-18"_s;
        QTest::newRow("18 today") << u"2008-11-26"_s << 18 << u"18-24"_s;
        QTest::newRow("25 today") << u"2001-11-26"_s << 25 << u"25-35"_s;
        QTest::newRow("35") << u"1991-01-05"_s << 35 << u"25-35"_s;
        QTest::newRow("36") << u"1990-01-05"_s << 36 << u"over-35"_s;
        QTest::newRow("born on 29 February") << u"2008-02-29"_s << 18 << u"18-24"_s;
        QTest::newRow("the year alone") << u"2008"_s << 18 << u"18-24"_s;
        QTest::newRow("not known") << QString() << -1 << u"unknown"_s;
        QTest::newRow("not yet") << u"2027"_s << -1 << u"unknown"_s;
        QTest::newRow("too old to be true") << u"1880"_s << -1 << u"unknown"_s;
    }
    void agesAreWholeYears()
    {
        QFETCH(const QString, birth);
        QFETCH(const int, age);
        QFETCH(const QString, band);
        const QDate today(2026, 11, 26);
        const Identity identity = somebody({u"Omar"_s}, birth);
        QCOMPARE(ageOn(identity.birth, today).value_or(-1), age);
        QCOMPARE(ownValues(OwnFacet::Age, identity, today), QStringList{band});
    }

    void whatIsNotStatedIsFoundAsSuch()
    {
        const QDate today(2026, 11, 26);
        Identity identity = somebody({u"Omar"_s});
        QCOMPARE(ownValues(OwnFacet::Sex, identity, today), QStringList{u"unknown"_s});
        QCOMPARE(ownValues(OwnFacet::Nationality, identity, today), QStringList{u"unknown"_s});
        QCOMPARE(ownValues(OwnFacet::Missing, identity, today), fixedValues(OwnFacet::Missing));
        identity = somebody({u"Omar"_s}, u"2004"_s, {u"03 123 456"_s}, {u"LEB-1"_s});
        identity.sex = Sex::Male;
        identity.nationality = u"SYR"_s;
        QCOMPARE(ownValues(OwnFacet::Sex, identity, today), QStringList{u"male"_s});
        QCOMPARE(ownValues(OwnFacet::Nationality, identity, today), QStringList{u"SYR"_s});
        QVERIFY(ownValues(OwnFacet::Missing, identity, today).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PersonFilterTest)
#include "tst_personfilter.moc"
