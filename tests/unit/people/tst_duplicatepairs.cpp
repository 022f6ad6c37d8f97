// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be the same person, over pairs drawn from a fixed seed: the answer does not depend on who came first, everybody
// covers themselves, and the strongest reason stands first.
#include "duplicates.h"
#include "somebody.h"

#include <QRandomGenerator>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestDuplicatePairs : public QObject
{
    Q_OBJECT
private:
    QRandomGenerator m_random{20260302};

    template<typename T>
    T oneOf(std::initializer_list<T> all) { return *(all.begin() + m_random.bounded(int(all.size()))); }
    Identity drawn()
    {
        QStringList names{oneOf({u"Hala Saad"_s, u"hala  saad"_s, u"هلا سعد"_s, u"Rana Saad"_s})};
        if (m_random.bounded(2))
            names.append(oneOf({u"هلا سعد"_s, u"رنا سعد"_s}));
        const auto some = [this](std::initializer_list<QString> all) { return m_random.bounded(2) ? QStringList{oneOf(all)} : QStringList(); };
        return somebody(names, oneOf({u""_s, u"1999"_s, u"1999-05"_s, u"1999-05-03"_s, u"2001"_s}),
                        some({u"03 123 456"_s, u"+961 3 123456"_s, u"70 111 222"_s}), some({u"LEB-1"_s, u"leb 1"_s, u"LEB-2"_s}));
    }
    static int reasonOf(const Identity &known, const Identity &given)
    {
        Duplicates all;
        all.add(registered(1, known));
        const auto found = all.of(given);
        return found.isEmpty() ? -1 : int(found.first().reason);
    }

private Q_SLOTS:
    void whoCameFirstDoesNotMatter()
    {
        QSet<int> reasons;
        for (int round = 0; round < 2000; ++round) {
            const Identity a = drawn();
            const Identity b = drawn();
            QCOMPARE(reasonOf(a, b), reasonOf(b, a));
            reasons.insert(reasonOf(a, b));
        }
        QCOMPARE(reasons.size(), 6); // nobody, and each of the five reasons
    }
    void everybodyCoversThemselves()
    {
        for (int round = 0; round < 500; ++round) {
            const Identity a = drawn();
            Duplicates all;
            all.add(registered(1, a));
            const auto found = all.of(a);
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first().covered);
            Identity more = a;
            more.email = u"a@example.org"_s; // one thing that is not stored
            QVERIFY(!all.of(more).first().covered);
        }
    }
    void coveredThenStrongestThenByNumber()
    {
        for (int round = 0; round < 300; ++round) {
            Duplicates all;
            for (int i = 1; i <= 8; ++i)
                all.add(registered(i, drawn()));
            const auto found = all.of(drawn());
            QSet<PersonId> seen;
            for (qsizetype i = 0; i < found.size(); ++i) {
                QVERIFY(!seen.contains(found[i].person));
                seen.insert(found[i].person);
                if (i > 0)
                    QVERIFY(std::tuple(!found[i - 1].covered, found[i - 1].reason, found[i - 1].number)
                            < std::tuple(!found[i].covered, found[i].reason, found[i].number));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDuplicatePairs)
#include "tst_duplicatepairs.moc"
