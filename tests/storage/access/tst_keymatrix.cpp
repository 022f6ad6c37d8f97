// SPDX-License-Identifier: GPL-3.0-or-later
// Each role's keys on what is sealed for the others: nothing opens. On both databases, as it lies in the key table.
#include "sqlkeyring.h"
#include "testdatabase.h"
#include "got.h"
#include "testsession.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class KeyMatrixTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
    }
    void cleanup() { m_test.reset(); }

    void whoHoldsAKeyOpensAndNobodyElse()
    {
        Session everybody(m_test->desk());
        openTestSession(everybody);
        SqlKeyRing ring(m_test->database(), everybody);
        QMap<RoleKey, NamedKey> sealed;
        QVERIFY(m_test->database().atomically({u"test.keys"_s, {}}, everybody.actor(), [&]() -> Result<void> {
            for (const RoleKey key : allRoleKeys()) {
                WARSHA_TRY(sealed[key], ring.make(KeyPurpose::Person, {key}));
            }
            return {};
        }));
        int refused = 0;
        for (const Role role : allRoles()) {
            Session session(m_test->desk());
            openTestSession(session, role);
            SqlKeyRing own(m_test->database(), session);
            const auto all = own.openAll(KeyPurpose::Person);
            QVERIFY(all);
            for (const RoleKey key : allRoleKeys()) {
                const bool holds = keysOf(role).contains(key);
                const auto opened = own.open(sealed[key].id);
                QVERIFY2(bool(opened) == holds, qPrintable(roleCode(role) + u' ' + roleKeyCode(key)));
                QCOMPARE(all->contains(sealed[key].id), holds);
                if (!holds) {
                    QCOMPARE(refusal(opened).kind, ErrorKind::Denied);
                    ++refused;
                }
            }
        }
        QVERIFY(refused > 0);
    }
    void aRoleKeyOpensNoFieldOfAnother()
    {
        // Around the session's own look-up: every role key tried on every column, as somebody would who took the file.
        Session everybody(m_test->desk());
        openTestSession(everybody);
        SqlKeyRing ring(m_test->database(), everybody);
        NamedKey made;
        QVERIFY(m_test->database().atomically({u"test.keys"_s, {}}, everybody.actor(), [&]() -> Result<void> {
            WARSHA_TRY(made, ring.make(KeyPurpose::Person, allRoleKeys()));
            return {};
        }));
        const QList<std::pair<RoleKey, QLatin1StringView>> columns{
            {RoleKey::Identity, "identity"_L1}, {RoleKey::CaseNotes, "casenotes"_L1}, {RoleKey::Issuing, "issuing"_L1}, {RoleKey::Backup, "backup"_L1}};
        for (const auto &[owner, column] : columns) {
            const auto bytes = m_test->database().first(u"SELECT * FROM access_key", {}, [column = column](const Row &row) { return row.bytes(column); });
            QVERIFY(bytes && *bytes && !(*bytes)->isEmpty());
            for (const RoleKey tried : allRoleKeys())
                for (const auto &[other, place] : columns) {
                    const auto opened = unwrapKey(*everybody.key(tried), {"access_key"_L1, place, made.id.toText()}, **bytes);
                    QCOMPARE(bool(opened), tried == owner && other == owner);
                }
        }
    }
};

QTEST_GUILESS_MAIN(KeyMatrixTest)
#include "tst_keymatrix.moc"
