// SPDX-License-Identifier: GPL-3.0-or-later
#include "namematch.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestNameMatch : public QObject
{
    Q_OBJECT
private:
    const EnrolmentId m_amal = EnrolmentId::make();
    const EnrolmentId m_karim = EnrolmentId::make();
    const EnrolmentId m_loki = EnrolmentId::make();
    QList<NamedMember> members() const
    {
        return {{m_amal, u"2026/0001"_s, {u"Amal Darwish"_s, u"أمل درويش"_s}, {u"amal@c.example"_s}},
                {m_karim, u"2026/0002"_s, {u"Karim Saleh"_s}, {}},
                {m_loki, u"2026/0003"_s, {u"Loki Laufeyson"_s}, {}}};
    }

private Q_SLOTS:
    void readings()
    {
        QCOMPARE(readingsOf(u"015_Loki (Loki Laufeyson)"_s),
                 (QStringList{u"015_Loki (Loki Laufeyson)"_s, u"015_Loki"_s, u"Loki Laufeyson"_s, u"Loki (Loki Laufeyson)"_s, u"Loki"_s}));
        QCOMPARE(readingsOf(u" Amal  "_s), QStringList{u"Amal"_s});
    }
    void matches_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("who"); // 0 nobody, 1 Amal, 2 Karim, 3 Loki
        QTest::newRow("equal") << u"Amal Darwish"_s << QString() << int(MatchHow::Equal) << 1;
        QTest::newRow("other case and blanks") << u"  AMAL   darwish "_s << QString() << int(MatchHow::Equal) << 1;
        QTest::newRow("Arabic, hamza and marks") << u"اَمل دَرويش"_s << QString() << int(MatchHow::Equal) << 1;
        QTest::newRow("words turned round") << u"Darwish, Amal"_s << QString() << int(MatchHow::SameWords) << 1;
        QTest::newRow("old name in brackets") << u"iPhone (Karim Saleh)"_s << QString() << int(MatchHow::Equal) << 2;
        QTest::newRow("numbered") << u"015_Loki (Loki Laufeyson)"_s << QString() << int(MatchHow::Equal) << 3;
        QTest::newRow("title") << u"Mr. Karim Saleh"_s << QString() << int(MatchHow::Equal) << 2;
        QTest::newRow("e-mail") << u"user 7"_s << u"AMAL@c.example"_s << int(MatchHow::Email) << 1;
        QTest::newRow("trainee number") << u"2026-0002 phone"_s << QString() << int(MatchHow::Number) << 2;
        QTest::newRow("a longer number is another") << u"2026-00021"_s << QString() << int(MatchHow::None) << 0;
        QTest::newRow("like, not equal") << u"Amal Darwich"_s << QString() << int(MatchHow::None) << 0;
        QTest::newRow("first name only") << u"Karim"_s << QString() << int(MatchHow::None) << 0;
        QTest::newRow("stranger") << u"Visitor"_s << QString() << int(MatchHow::None) << 0;
        QTest::newRow("nothing") << QString() << QString() << int(MatchHow::None) << 0;
        QTest::newRow("signs only") << u"()."_s << QString() << int(MatchHow::None) << 0;
    }
    void matches()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(int, how);
        QFETCH(int, who);
        const NameMatch match = matchName(name, email, members(), {});
        QCOMPARE(int(match.how), how);
        QCOMPARE(match.enrolment, (QList<EnrolmentId>{{}, m_amal, m_karim, m_loki})[who]);
    }
    void likeNamesAreSuggested()
    {
        const NameMatch match = matchName(u"Amal Darwich"_s, {}, members(), {});
        QVERIFY(!match.suggestions.isEmpty());
        QCOMPARE(match.suggestions.first().enrolment, m_amal);
        QVERIFY(matchName(u"Visitor"_s, {}, members(), {}).suggestions.isEmpty());
    }
    void twoOfTheSameNameAreLeftToAPerson()
    {
        QList<NamedMember> twins = members();
        twins.append({EnrolmentId::make(), u"2026/0009"_s, {u"Karim Saleh"_s}, {}});
        const NameMatch match = matchName(u"Karim Saleh"_s, {}, twins, {});
        QVERIFY(match.enrolment.isNull());
        QCOMPARE(match.suggestions.size(), 2);
    }
    void aliasesGoFirst()
    {
        const NameMatch match = matchName(u"iPad"_s, {}, members(), {{m_karim, u"IPAD"_s}});
        QCOMPARE(match.how, MatchHow::Alias);
        QCOMPARE(match.enrolment, m_karim);
    }
    void jaroWinklerOfTheLiterature()
    {
        // Winkler's own examples, to three places.
        QCOMPARE(jaroWinkler(u"MARTHA", u"MARHTA"), 961);
        QCOMPARE(jaroWinkler(u"DIXON", u"DICKSONX"), 813);
        QCOMPARE(jaroWinkler(u"DWAYNE", u"DUANE"), 840);
        QCOMPARE(jaroWinkler(u"abc", u"xyz"), 0);
        QCOMPARE(jaroWinkler(u"", u"x"), 0);
        QCOMPARE(jaroWinkler(u"same", u"same"), 1000);
    }
};

QTEST_GUILESS_MAIN(TestNameMatch)
#include "tst_namematch.moc"
