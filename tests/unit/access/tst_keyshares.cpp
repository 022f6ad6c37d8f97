// SPDX-License-Identifier: GPL-3.0-or-later
// Keys wrapped to people and to paper: each opens for its holder, in its place, and nowhere else.
#include "keyshare.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class KeySharesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPasswordOpensItsUserOnly()
    {
        const UserId user = UserId::make();
        const auto made = makeCredential(user, u"correct horse"_s);
        QVERIFY(made);
        QCOMPARE(made->stored.user, user);
        const auto opened = openCredentialWith(made->stored, u"correct horse"_s);
        QVERIFY(opened);
        QCOMPARE(opened->publicKey, made->box.publicKey);
        QVERIFY(opened->secretKey == made->box.secretKey);
        QCOMPARE(openCredentialWith(made->stored, u"correct horsf"_s).error().kind, ErrorKind::Denied);
        Credential moved = made->stored;
        moved.user = UserId::make(); // another row of the same table
        QCOMPARE(openCredentialWith(moved, u"correct horse"_s).error().kind, ErrorKind::Denied);
        Credential damaged = made->stored;
        damaged.parameters.passes = 1000;
        QCOMPARE(openCredentialWith(damaged, u"correct horse"_s).error().kind, ErrorKind::Storage); // no wrong password
    }
    void theSamePasswordIsNeverTheSameKey()
    {
        const UserId user = UserId::make();
        const auto one = makeCredential(user, u"correct horse"_s), other = makeCredential(user, u"correct horse"_s);
        QVERIFY(one->stored.parameters.salt != other->stored.parameters.salt);
        QVERIFY(one->stored.publicKey != other->stored.publicKey);
        Credential mixed = one->stored;
        mixed.sealedSecret = other->stored.sealedSecret;
        QVERIFY(!openCredentialWith(mixed, u"correct horse"_s));
    }
    void aShareSaysWhichKeyItIs()
    {
        const BoxKeys box = makeBoxKeys();
        const SymmetricKey key = makeSymmetricKey();
        for (const RoleKey name : allRoleKeys()) {
            const KeyShare share{{}, {}, name, shareKey(box.publicKey, name, key)};
            QVERIFY(openShare(box, share).value() == key);
            for (const RoleKey other : allRoleKeys()) {
                const auto opened = openShare(box, {{}, {}, other, share.sealed});
                QCOMPARE(opened.has_value(), other == name);
                if (!opened)
                    QCOMPARE(opened.error().kind, ErrorKind::Denied);
            }
            QCOMPARE(openShare(makeBoxKeys(), share).error().kind, ErrorKind::Denied);
            QVERIFY(!share.sealed.contains(key.view()));
        }
    }
    void codesOfTwoKindsOpenTwoBoxes()
    {
        const QString code = makeRecoveryCode();
        const auto main = boxOfCode(RecoveryKind::Main, code), notes = boxOfCode(RecoveryKind::CaseNotes, code);
        QVERIFY(main && notes);
        QVERIFY(main->publicKey != notes->publicKey); // one paper typed into the other field opens nothing
        QCOMPARE(boxOfCode(RecoveryKind::Main, code.toLower().remove(u'-'))->publicKey, main->publicKey);
        QCOMPARE(boxOfCode(RecoveryKind::Main, u"ABCD"_s).error().kind, ErrorKind::Input);
    }
    void everyRoleKeyIsOnOnePaper()
    {
        QList<RoleKey> onPaper = keysOfRecovery(RecoveryKind::Main) + keysOfRecovery(RecoveryKind::CaseNotes);
        QCOMPARE(QSet<RoleKey>(onPaper.begin(), onPaper.end()).size(), onPaper.size());
        QCOMPARE(onPaper.size(), allRoleKeys().size());
        QVERIFY(!keysOfRecovery(RecoveryKind::Main).contains(RoleKey::CaseNotes));
        QVERIFY(recipientOf(RecoveryKind::Main) != recipientOf(RecoveryKind::CaseNotes));
    }
    void holdersOfTheBackupRoleShareABox()
    {
        const SymmetricKey role = makeSymmetricKey();
        QCOMPARE(boxOfBackupRole(role).publicKey, boxOfBackupRole(role).publicKey);
        QVERIFY(boxOfBackupRole(makeSymmetricKey()).publicKey != boxOfBackupRole(role).publicKey);
        QCOMPARE(unsealWith(boxOfBackupRole(role), sealTo(boxOfBackupRole(role).publicKey, "month")).value().view(), QByteArrayView("month"));
    }
};

QTEST_APPLESS_MAIN(KeySharesTest)
#include "tst_keyshares.moc"
