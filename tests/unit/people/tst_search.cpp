// SPDX-License-Identifier: GPL-3.0-or-later
#include "directorysnapshot.h"
#include "somebody.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT
private:
    static DirectorySnapshot centre()
    {
        std::vector<std::shared_ptr<const Person>> people;
        const auto add = [&](const Identity &identity) {
            people.push_back(std::make_shared<const Person>(registered(qint64(people.size()) + 1, identity)));
        };
        add(somebody({u"أحمد إبراهيم فاطمة"_s, u"Ahmad Ibrahim Fatima"_s}, u"1999"_s, {u"+961 3 123 456"_s}, {u"LEB-22A12345"_s}));
        add(somebody({u"Édouard Maloûf"_s}, u"2001-04-12"_s, {u"03/654321"_s}));
        add(somebody({u"ຄຳພັນ ສີສຸກ"_s}, {}, {u"020 5555 1234"_s}));
        add(somebody({u"Ahmadou"_s}));
        add(somebody({u"Li"_s}));
        add(somebody({u"Rahma Khalil"_s, u"رحمة خليل"_s}));
        add(somebody({u"محمد عبد الله"_s, u"Muhammad Abdallah"_s}));
        return DirectorySnapshot(std::move(people));
    }
    static QString found(const DirectorySnapshot &snapshot, const QString &query)
    {
        QStringList numbers;
        for (const auto &hit : snapshot.search(query))
            numbers.append(QString::number(hit.person->sequence));
        return numbers.join(u' ');
    }

private Q_SLOTS:
    void findsWhateverTheSpelling_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        QTest::newRow("latin, exact before longer word") << u"ahmad"_s << u"1 4"_s;
        QTest::newRow("case") << u"AHMAD IBR"_s << u"1"_s;
        QTest::newRow("words in any order") << u"fatima ahmad"_s << u"1"_s;
        QTest::newRow("bare alef for hamza") << u"احمد"_s << u"1"_s;
        QTest::newRow("ha for ta marbuta") << u"فاطمه"_s << u"1"_s;
        QTest::newRow("vowel marks and tatweel") << u"أَحْمَـــد"_s << u"1"_s;
        QTest::newRow("ta marbuta at the end") << u"رحمه"_s << u"6"_s;
        QTest::newRow("accents left out") << u"edouard malouf"_s << u"2"_s;
        QTest::newRow("accents written apart") << u"E\u0301douard"_s << u"2"_s;
        QTest::newRow("lao") << u"ຄຳພັນ"_s << u"3"_s;
        QTest::newRow("lao, am written in two") << u"ຄ\u0ecd\u0eb2ພັນ"_s << u"3"_s;
        QTest::newRow("lao, zero-width space") << u"ຄຳ\u200bພັນ"_s << u"3"_s;
        QTest::newRow("lao, inside the word") << u"ພັນ"_s << u"3"_s;
        QTest::newRow("inside a word, three letters") << u"hma"_s << u"4 6 1"_s; // in the order of names, Arabic after Latin
        QTest::newRow("two letters: starts of words only") << u"ma"_s << u"2"_s;
        QTest::newRow("two letters in the second name") << u"kh"_s << u"6"_s;
        QTest::newRow("whole name of two letters first") << u"li"_s << u"5"_s;
        QTest::newRow("one arabic letter") << u"خ"_s << u"6"_s;
        QTest::newRow("copied with direction marks") << u"\u200fخليل\u200f"_s << u"6"_s;
        QTest::newRow("nobody") << u"zebra"_s << QString();
        QTest::newRow("letters of two people") << u"ahmad khalil"_s << QString();
        QTest::newRow("trainee number") << u"2026/0004"_s << u"4"_s;
        QTest::newRow("trainee number in arabic digits") << u"٢٠٢٦/٠٠٠٤"_s << u"4"_s;
        QTest::newRow("phone, spaced otherwise") << u"03 65 43 21"_s << u"2"_s;
        QTest::newRow("phone, local form of an international one") << u"03123456"_s << u"1"_s;
        QTest::newRow("phone, its start") << u"02055"_s << u"3"_s;
        QTest::newRow("phone, its end") << u"4321"_s << u"2"_s;
        QTest::newRow("phone, international, typed so far") << u"+961 3 12"_s << u"1"_s;
        QTest::newRow("three letters inside only") << u"hal"_s << u"6"_s;
        QTest::newRow("document") << u"leb-22a12345"_s << u"1"_s;
        QTest::newRow("document, no hyphen") << u"LEB22A12345"_s << u"1"_s;
    }
    void findsWhateverTheSpelling()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        QCOMPARE(found(centre(), query), expected);
    }

    void ranksExactThenWordThenInside()
    {
        std::vector<std::shared_ptr<const Person>> people;
        for (const QString &name : {u"Samira"_s, u"Amira Zein"_s, u"Amira"_s, u"Amiran"_s, u"Bassel Amira"_s})
            people.push_back(std::make_shared<const Person>(registered(qint64(people.size()) + 1, somebody({name}))));
        const DirectorySnapshot snapshot(std::move(people));
        QCOMPARE(found(snapshot, u"amira"_s), u"3 2 5 4 1"_s);
        QCOMPARE(snapshot.search(u"amira").front().match, DirectorySnapshot::Match::Exact);
        QCOMPARE(snapshot.search(u"amira").back().match, DirectorySnapshot::Match::Inside);
    }

    void sequenceAloneIsExact()
    {
        const DirectorySnapshot snapshot = centre();
        const auto hits = snapshot.search(u"4");
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().person->number, u"2026/0004"_s);
        QCOMPARE(hits.front().match, DirectorySnapshot::Match::Exact);
    }

    void everybodyIsInTheOrderOfNames()
    {
        const DirectorySnapshot snapshot = centre();
        const auto all = snapshot.everybody();
        QCOMPARE(all.size(), size_t(7));
        QCOMPARE(snapshot.search(u"  ").size(), size_t(7));
        QCOMPARE(all[0].person->identity.printedName(), u"Ahmadou"_s); // Latin before Arabic before Lao
        QCOMPARE(all[1].person->identity.printedName(), u"Édouard Maloûf"_s); // É is an E
        QCOMPARE(all[6].person->identity.printedName(), u"ຄຳພັນ ສີສຸກ"_s);
    }

    void theOrderIsOfTheNamesThatAreShown()
    {
        const auto both = [](int number, const QString &latin, const QString &arabic) {
            return kept(registered(number, somebody({latin, arabic})));
        };
        const DirectorySnapshot latin({both(1, u"Zeinab"_s, u"أمينة"_s), both(2, u"Amina"_s, u"زينب"_s), kept(registered(3, somebody({u"Omar"_s})))});
        QCOMPARE(found(latin, {}), u"2 3 1"_s);
        const auto arabic = latin.inOrder({u"Arab"_s, QLocale(QLocale::Arabic)});
        QCOMPARE(found(*arabic, {}), u"1 2 3"_s); // who has no name in the script goes by the first
        QCOMPARE(arabic->order().script, u"Arab"_s);
        const auto later = arabic->with({both(4, u"Bilal"_s, u"بلال"_s)}, {});
        QCOMPARE(found(*later, {}), u"1 4 2 3"_s);
        QCOMPARE(found(*later, u"2026"_s), u"1 4 2 3"_s);
    }

    void changesAreTakenInWithoutTheRest()
    {
        const DirectorySnapshot before = centre();
        Person changed = *before.findNumber(u"2026/0004"_s);
        changed.identity = somebody({u"Zeinab"_s});
        const Person added = registered(8, somebody({u"Edgar"_s}));
        const PersonId removed = before.findNumber(u"2026/0005"_s)->id;
        const auto after = before.with({kept(changed), kept(added)}, {removed});

        QCOMPARE(found(*after, u"ahmad"_s), u"1"_s);
        QCOMPARE(found(*after, u"zein"_s), u"4"_s);
        QCOMPARE(found(*after, u"li"_s), QString());
        QCOMPARE(found(*after, u"ed"_s), u"8 2"_s); // in the order of names among the old ones
        QCOMPARE(after->find(removed), nullptr);
        QCOMPARE(after->findNumber(u"2026/0005"_s), nullptr);
        QCOMPARE(after->everybody().size(), size_t(7));
        QCOMPARE(found(before, u"ahmad"_s), u"1 4"_s); // the old snapshot stands
        const auto again = after->with({kept(registered(9, somebody({u"Zeina"_s})))}, {added.id});
        QCOMPARE(found(*again, u"zein"_s), u"9 4"_s);
        QCOMPARE(found(*again, u"edgar"_s), QString());
    }

    void manyChangesEqualAFreshOne()
    {
        DirectorySnapshot start;
        std::shared_ptr<const DirectorySnapshot> grown = std::make_shared<const DirectorySnapshot>(start);
        std::vector<std::shared_ptr<const Person>> all;
        for (int i = 1; i <= 1200; ++i) {
            all.push_back(kept(registered(i, somebody({u"Trainee %1"_s.arg(1200 - i)}))));
            grown = grown->with({all.back()}, {});
        }
        const DirectorySnapshot fresh(std::move(all));
        QCOMPARE(found(*grown, u"trainee"_s), found(fresh, u"trainee"_s));
        QCOMPARE(found(*grown, u"119"_s), found(fresh, u"119"_s));
        QCOMPARE(grown->size(), fresh.size());
    }

    void erasedAndMergedAreNotFound()
    {
        const DirectorySnapshot before = centre();
        Person erased = *before.findNumber(u"2026/0004"_s);
        erased.identity = {};
        erased.erased = true;
        Person merged = *before.findNumber(u"2026/0006"_s);
        merged.mergedInto = before.findNumber(u"2026/0001"_s)->id;
        const auto after = before.with({kept(erased), kept(merged)}, {});
        QCOMPARE(found(*after, u"ahmadou"_s), QString());
        QCOMPARE(found(*after, u"2026/0004"_s), QString());
        QCOMPARE(found(*after, u"rahma"_s), QString());
        QVERIFY(after->findNumber(u"2026/0004"_s)->erased);
        QCOMPARE(after->current(merged.id)->number, u"2026/0001"_s);
        QCOMPARE(after->everybody().size(), size_t(5));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
