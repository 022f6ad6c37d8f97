// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an edit when somebody else changed the person meanwhile, field by field.
#include "identityfields.h"
#include "somebody.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

using Change = std::function<void(Identity &)>;
Q_DECLARE_METATYPE(Change)

class IdentityFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsCompared()
    {
        // Each field set alone differs in itself and in nothing else; a field that is forgotten here would never be saved.
        Identity other = somebody({u"Hala"_s}, u"2001"_s, {u"70 1"_s});
        other.knownAs = u"Umm Ali"_s;
        other.sex = Sex::Female;
        other.nationality = u"SYR"_s;
        other.email = u"h@example.org"_s;
        other.address = u"Beirut"_s;
        other.documents = {{u"passport"_s, u"N1"_s, {}}};
        other.learnerNumber = u"L1"_s;
        other.consents = {{u"donor"_s, QDate(2026, 1, 1), {}}};
        QCOMPARE(differingFields(other, Identity()), allIdentityFields());
        for (const IdentityField field : allIdentityFields()) {
            Identity one;
            copyField(field, other, one);
            QCOMPARE(differingFields(one, Identity()), QList<IdentityField>{field});
        }
        Identity all;
        for (const IdentityField field : allIdentityFields())
            copyField(field, other, all);
        QCOMPARE(all, other);
    }

    void merging_data()
    {
        QTest::addColumn<Change>("theirs");
        QTest::addColumn<Change>("mine");
        QTest::addColumn<int>("conflicts");
        QTest::addColumn<QString>("result");
        const auto known = [](const QString &text) { return Change([text](Identity &identity) { identity.knownAs = text; }); };
        const auto address = [](const QString &text) { return Change([text](Identity &identity) { identity.address = text; }); };
        const Change nothing = [](Identity &) {};
        QTest::newRow("nobody else") << nothing << known(u"A"_s) << 0 << u"A/"_s;
        QTest::newRow("other fields") << address(u"B"_s) << known(u"A"_s) << 0 << u"A/B"_s;
        QTest::newRow("the same field") << known(u"B"_s) << known(u"A"_s) << 1 << u"B/"_s;
        QTest::newRow("the same value") << known(u"A"_s) << known(u"A"_s) << 0 << u"A/"_s;
        QTest::newRow("nothing of mine") << known(u"B"_s) << nothing << 0 << u"B/"_s;
    }

    void merging()
    {
        QFETCH(Change, theirs);
        QFETCH(Change, mine);
        const Identity before = somebody({u"Hala"_s});
        Identity stored = before;
        theirs(stored);
        PersonEdit edit{PersonId::make(), before, before};
        mine(edit.after);
        const MergedIdentity merged = mergedInto(stored, edit);
        QTEST(int(merged.conflicts.size()), "conflicts");
        QTEST(merged.identity.knownAs + u'/' + merged.identity.address, "result");
    }
};

QTEST_GUILESS_MAIN(IdentityFieldsTest)
#include "tst_identityfields.moc"
