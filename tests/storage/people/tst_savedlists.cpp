// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of trainees that were given a name: kept, replaced, renamed, deleted, and each of that taken back.
#include "peoplecentre.h"
#include "savedlistservice.h"
#include "sqlsavedlistrepository.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class SavedListsTest : public QObject
{
    Q_OBJECT
private:
    struct Centre : PeopleCentre {
        explicit Centre(std::unique_ptr<TestDatabase> made) : PeopleCentre(std::move(made)), repository(database()), lists(database(), session, repository) {}
        SqlSavedListRepository repository;
        SavedListService lists;
        [[nodiscard]] QStringList names()
        {
            QStringList all;
            for (const SavedPersonList &list : got(lists.lists()))
                all.append(list.name);
            return all;
        }
    };
    std::unique_ptr<Centre> m_centre;
    static PersonFilter of(const QString &facet, const QString &value)
    {
        PersonFilter filter;
        filter.set(facet, value, true);
        return filter;
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

    void aListIsKeptAndTakenBack()
    {
        const SavedPersonList women = got(m_centre->lists.keep(u"  Women of the\nautumn "_s, of(u"sex"_s, u"female"_s)));
        QCOMPARE(women.name, u"Women of the autumn"_s);
        QVERIFY(got(m_centre->lists.lists()) == QList<SavedPersonList>{women});
        QVERIFY(m_centre->undo());
        QVERIFY(m_centre->names().isEmpty());
        QVERIFY(m_centre->redo());
        QVERIFY(got(m_centre->lists.lists()).first().filter == women.filter);
    }

    void aNameThatIsThereAsksForSomethingElseFromNowOn()
    {
        const SavedPersonList first = got(m_centre->lists.keep(u"Women"_s, of(u"sex"_s, u"female"_s)));
        const SavedPersonList second = got(m_centre->lists.keep(u"WOMEN"_s, of(u"age"_s, u"18-24"_s)));
        QCOMPARE(second.id, first.id);
        QVERIFY(got(m_centre->lists.lists()) == QList<SavedPersonList>{second});
        QVERIFY(m_centre->undo());
        QVERIFY(got(m_centre->lists.lists()).first().filter == first.filter);
    }

    void listsAreRenamedAndDeleted()
    {
        const SavedPersonList women = got(m_centre->lists.keep(u"Women"_s, of(u"sex"_s, u"female"_s)));
        const SavedPersonList young = got(m_centre->lists.keep(u"Young"_s, of(u"age"_s, u"18-24"_s)));
        QCOMPARE(m_centre->names(), QStringList({u"Women"_s, u"Young"_s})); // as they were made
        QCOMPARE(refusal(m_centre->lists.rename(young.id, u"women"_s)).kind, ErrorKind::Conflict);
        QVERIFY(m_centre->lists.rename(young.id, u"YOUNG"_s)); // its own name in other letters
        QVERIFY(m_centre->lists.rename(women.id, u"All women"_s));
        QCOMPARE(m_centre->names(), QStringList({u"All women"_s, u"YOUNG"_s}));
        QVERIFY(m_centre->lists.remove(women.id));
        QCOMPARE(m_centre->names(), QStringList{u"YOUNG"_s});
        QCOMPARE(refusal(m_centre->lists.remove(women.id)).kind, ErrorKind::NotFound);
        QCOMPARE(refusal(m_centre->lists.rename(women.id, u"Gone"_s)).kind, ErrorKind::NotFound);
        QVERIFY(m_centre->undo());
        QCOMPARE(m_centre->names(), QStringList({u"All women"_s, u"YOUNG"_s}));
    }

    void whatIsNoListIsRefused()
    {
        QCOMPARE(refusal(m_centre->lists.keep(u" \t"_s, of(u"sex"_s, u"female"_s))).kind, ErrorKind::Rule);
        QCOMPARE(refusal(m_centre->lists.keep(QString(61, u'x'), of(u"sex"_s, u"female"_s))).kind, ErrorKind::Rule);
        QVERIFY(refusal(m_centre->lists.keep(u"Everybody"_s, {})).message.contains(u"Everybody"_s));
        QVERIFY(m_centre->names().isEmpty());
        QCOMPARE(m_centre->entries(), 0);
    }

    void aDamagedFilterIsToldOf()
    {
        const SavedPersonList women = got(m_centre->lists.keep(u"Women"_s, of(u"sex"_s, u"female"_s)));
        const auto planted = m_centre->plant([&]() -> Result<void> {
            WARSHA_TRY(Transaction *const transaction, m_centre->database().writing());
            return transaction->update("saved_list"_L1, women.id.toText(), 1, {{"asks"_L1, u"{\"sex\":"_s}});
        });
        QVERIFY(planted);
        QCOMPARE(refusal(m_centre->lists.lists()).kind, ErrorKind::Input);
    }
};

QTEST_GUILESS_MAIN(SavedListsTest)
#include "tst_savedlists.moc"
