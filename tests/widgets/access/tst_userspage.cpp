// SPDX-License-Identifier: GPL-3.0-or-later
// Users on a real centre: letting in, roles, passwords, shutting out, the recovery code; what is refused is said where it
// was typed, by keyboard alone, in Arabic, and the page is for those who manage users.
#include "card.h"
#include "codepaper.h"
#include "desktable.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "officecentre.h"
#include "paperpages.h"
#include "userspage.h"
#include "usertablemodel.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct World {
    OfficeCentre office{TestDatabase::make(u"sqlite"_s)};
    InlineWorker worker;
    FakeQuestion question;
    FakeFilePicker files;
    FakePrinterPicker printers;
    PrintDesk print{worker, printers, files};
    FakeNavigator navigator;
    UsersSection section{{worker, office.access, office.session, question, print, [] { return u"Office"_s; }, true}};
    std::unique_ptr<Page> page;
    UserId desk2 = office.addUser(u"desk2"_s, u"Omar Saleh"_s, Role::Registrar);

    void open()
    {
        page.reset(section.makePage(nullptr, navigator));
        page->resize(1366, 676);
        page->show();
    }
    /// The one that is seen: the form of a new user has roles too.
    template<typename T>
    T *find(const QString &name) const
    {
        const auto all = page->findChildren<T *>(name);
        const auto seen = std::ranges::find_if(all, [](const T *one) { return one->isVisible(); });
        return seen != all.end() ? *seen : all.value(0);
    }
    void press(const QString &button) const { find<QPushButton>(button)->click(); }
    void runKey(const QString &code) const
    {
        for (const DeskCommand &command : page->commands())
            if (command.code == code)
                return command.run();
    }
    void type(const QString &field, const QString &text) const
    {
        find<QLineEdit>(field)->clear();
        QTest::keyClicks(find<QLineEdit>(field), text);
    }
    void tick(const QString &role) const { find<QCheckBox>(u"role."_s + role)->click(); }
    [[nodiscard]] QString message(const QString &name) const
    {
        const auto *bar = find<MessageBar>(name);
        return bar->isVisible() ? bar->sentence() : QString();
    }
    /// "login roles", those who are shut out in brackets.
    [[nodiscard]] QStringList users()
    {
        QStringList lines;
        for (const User &user : got(office.access.users())) {
            const QString line = user.login + u' ' + roleNames(user.roles).join(u'+');
            lines.append(user.active ? line : u'(' + line + u')');
        }
        lines.sort();
        return lines;
    }
    void chooseDesk2() { page->openRecord(desk2.uuid()); }
};

} // namespace

class UsersPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void theButtonsOfTheFormAreInSightInALowWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"lo"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void theButtonsOfTheFormAreInSightInALowWindow()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.open();
        const auto inSight = [&](const QWidget *part) {
            QCoreApplication::processEvents();
            return part->visibleRegion().boundingRect() == part->rect();
        };
        world.runKey(u"users.new"_s);
        const auto *form = world.find<QWidget>(u"newUser"_s);
        const auto *add = form->findChild<QWidget *>(u"add"_s);
        const auto *roles = form->findChild<QCheckBox *>(u"role.counsellor"_s);
        QVERIFY(inSight(add) && inSight(roles)); // a high window shows all of it
        const int gap = add->mapTo(form, QPoint()).y() - roles->mapTo(form, QPoint()).y();
        QVERIFY2(gap < 160, qPrintable(QString::number(gap))); // and the buttons stand below the fields, not at the foot of the page
        world.page->resize(824, 500); // what a window of 1024 by 600 leaves
        QVERIFY(inSight(add) && !inSight(roles));
        world.find<QLineEdit>(u"newPasswordAgain"_s)->setFocus();
        for (int tab = 0; tab < 5; ++tab)
            QTest::keyClick(world.page->focusWidget(), Qt::Key_Tab);
        QCOMPARE(world.page->focusWidget(), roles);
        QVERIFY(inSight(add) && inSight(roles)); // the keyboard is where one sees it
        QCOMPARE(faults(world.page.get()), QStringList());
    }

    void onlyForThoseWhoManageUsers()
    {
        World world;
        QVERIFY(world.section.isOffered());
        UsersSection other({world.worker, world.office.access, world.office.session, world.question, world.print, {}, false});
        QVERIFY(!other.isOffered());
    }

    void modelIsSound()
    {
        UserTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const User gone{UserId::make(), u"a"_s, u"Amal"_s, Role::Trainer, false, {}};
        const User waits{UserId::make(), u"b"_s, u"Basma"_s, Role::Counsellor, true, {RoleKey::CaseNotes}};
        model.show({gone, waits});
        QCOMPARE(model.index(0, 0).data().toString(), u"Basma"_s); // those who can sign in first
        QCOMPARE(model.index(0, 3).data().toString(), u"Waits for a key"_s);
        QCOMPARE(model.index(1, 3).data().toString(), u"Deactivated"_s);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Amal"_s));
        QCOMPARE(model.user(gone.id.uuid())->login, u"a"_s);
        QVERIFY(!model.user(QUuid::createUuid()));
    }

    void somebodyIsLetIn()
    {
        World world;
        world.open();
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.page->commands().first().run();
        world.type(u"newName"_s, u"Rima"_s);
        world.type(u"newLogin"_s, u"desk3"_s);
        world.type(u"newPassword"_s, u"password of desk3"_s);
        world.type(u"newPasswordAgain"_s, u"password of desk3"_s);
        world.tick(u"trainer"_s);
        QTest::keyClick(world.find<QLineEdit>(u"newPasswordAgain"_s), Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(world.users(), QStringList({u"desk2 Registrar"_s, u"desk3 Trainer"_s, u"office Director"_s}));
        QCOMPARE(world.find<QLabel>(u"name"_s)->text(), u"Rima"_s);
        QCOMPARE(world.find<QLineEdit>(u"newPassword"_s)->text(), QString());
        world.office.enter(u"desk3"_s);
        QVERIFY(world.office.session.isSignedIn());
    }

    void refusedNewUsersStayTyped_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("said");
        QTest::newRow("twice") << u"desk3"_s << u"long enough"_s << u"long enougH"_s << u"differ"_s;
        QTest::newRow("short") << u"desk3"_s << u"short"_s << u"short"_s << u"too short"_s;
        QTest::newRow("taken") << u"DESK2"_s << u"long enough"_s << u"long enough"_s << u"already"_s;
    }
    void refusedNewUsersStayTyped()
    {
        QFETCH(const QString, login);
        QFETCH(const QString, password);
        QFETCH(const QString, again);
        QFETCH(const QString, said);
        World world;
        world.open();
        world.press(u"new"_s);
        world.type(u"newLogin"_s, login);
        world.type(u"newPassword"_s, password);
        world.type(u"newPasswordAgain"_s, again);
        world.tick(u"trainer"_s);
        world.press(u"add"_s);
        QVERIFY2(world.message(u"newFault"_s).contains(said), qPrintable(world.message(u"newFault"_s)));
        QCOMPARE(world.find<QLineEdit>(u"newLogin"_s)->text(), login);
        QCOMPARE(world.users().size(), 2);
        QTest::keyClick(world.find<QLineEdit>(u"newLogin"_s), Qt::Key_Escape);
        QVERIFY(!world.find<QWidget>(u"newUser"_s)->isVisible());
    }

    void escapeKeepsANewUserButNoPassword()
    {
        World world;
        world.open();
        world.press(u"new"_s);
        QTest::keyClicks(world.find<QLineEdit>(u"newLogin"_s), u"desk3"_s);
        QTest::keyClicks(world.find<QLineEdit>(u"newPassword"_s), u"long enough"_s);
        QTest::keyClick(world.find<QLineEdit>(u"newPassword"_s), Qt::Key_Escape);
        QVERIFY(!world.find<QWidget>(u"newUser"_s)->isVisible());
        world.press(u"new"_s);
        QCOMPARE(world.find<QLineEdit>(u"newLogin"_s)->text(), u"desk3"_s);
        QVERIFY(world.find<QLineEdit>(u"newPassword"_s)->text().isEmpty());
    }

    void rolesAreChangedByTheirButton()
    {
        World world;
        world.open();
        world.chooseDesk2();
        QVERIFY(!world.find<QPushButton>(u"setRoles"_s)->isEnabled());
        world.tick(u"counsellor"_s);
        QVERIFY(world.find<QLineEdit>(u"caseNotesCode"_s)->isVisible());
        world.press(u"setRoles"_s);
        QCOMPARE(world.users().first(), u"desk2 Registrar+Counsellor"_s);
        QVERIFY(!world.message(u"waiting"_s).isEmpty()); // no director holds that key
        world.tick(u"counsellor"_s);
        world.tick(u"trainer"_s);
        world.press(u"setRoles"_s);
        QCOMPARE(world.users().first(), u"desk2 Registrar+Trainer"_s);
        QVERIFY(world.message(u"waiting"_s).isEmpty());
    }

    void caseNotesOpenWithTheirCode()
    {
        World world;
        world.open();
        world.chooseDesk2();
        world.tick(u"counsellor"_s);
        world.type(u"caseNotesCode"_s, u"no code"_s);
        world.press(u"setRoles"_s);
        QVERIFY(!world.message(u"message"_s).isEmpty());
        QCOMPARE(world.users().first(), u"desk2 Registrar"_s);
        world.type(u"caseNotesCode"_s, world.office.codes.caseNotesCode);
        world.press(u"setRoles"_s);
        QVERIFY(world.message(u"waiting"_s).isEmpty());
        QCOMPARE(world.users().first(), u"desk2 Registrar+Counsellor"_s);
    }

    void theLastDirectorStays()
    {
        World world;
        world.open();
        world.page->openRecord(world.office.codes.user.uuid());
        QVERIFY(!world.find<QPushButton>(u"shutOut"_s)->isVisible()); // nobody shuts themselves out
        world.tick(u"director"_s);
        world.tick(u"trainer"_s);
        world.press(u"setRoles"_s);
        QVERIFY2(world.message(u"message"_s).contains(u"At least one user must manage"_s), qPrintable(world.message(u"message"_s)));
        QCOMPARE(world.users().last(), u"office Director"_s);
    }

    void shutOutAndLetInAgain()
    {
        World world;
        world.open();
        world.chooseDesk2();
        world.question.answer.agreed = false;
        world.press(u"shutOut"_s);
        QCOMPARE(world.users().last(), u"office Director"_s);
        world.question.answer.agreed = true;
        world.press(u"shutOut"_s);
        QVERIFY(world.users().contains(u"(desk2 Registrar)"_s));
        QVERIFY(world.question.asked.last().title.contains(u"Omar Saleh"_s));
        world.type(u"password"_s, u"password of desk2"_s);
        world.type(u"passwordAgain"_s, u"other"_s);
        world.press(u"setPassword"_s);
        QVERIFY(world.message(u"message"_s).contains(u"differ"_s));
        world.type(u"passwordAgain"_s, u"password of desk2"_s);
        QTest::keyClick(world.find<QLineEdit>(u"passwordAgain"_s), Qt::Key_Return);
        QCOMPARE(world.find<QLineEdit>(u"password"_s)->text(), QString());
        world.office.enter(u"desk2"_s);
        QVERIFY(world.office.session.isSignedIn());
    }

    void theOwnPasswordNeedsTheOldOne()
    {
        World world;
        world.open();
        world.page->openRecord(world.office.codes.user.uuid());
        world.type(u"oldPassword"_s, u"wrong"_s);
        world.type(u"password"_s, u"password of office"_s);
        world.type(u"passwordAgain"_s, u"password of office"_s);
        world.press(u"setPassword"_s);
        QVERIFY(!world.message(u"message"_s).isEmpty());
        world.office.deskClock.advance(3600); // a wrong password is followed by a wait
        world.type(u"oldPassword"_s, u"correct horse"_s);
        world.press(u"setPassword"_s);
        world.office.enter(u"office"_s);
        QVERIFY(world.office.session.isSignedIn());
    }

    void aNewRecoveryCodeIsShownOnce()
    {
        World world;
        world.open();
        world.runKey(u"users.renewCode"_s);
        const QString code = world.find<QLabel>(u"code"_s)->text().remove(QChar(0x2066)).remove(QChar(0x2069)).replace(u"  "_s, u"-"_s);
        QVERIFY(!code.isEmpty() && code != world.office.codes.recoveryCode);
        world.press(u"written"_s);
        QVERIFY(!world.find<QLabel>(u"code"_s));
        world.office.access.signOut();
        QVERIFY(!world.office.access.recover({u"office"_s, u"password of office"_s, world.office.codes.recoveryCode, {}}));
        QVERIFY(world.office.access.recover({u"office"_s, u"password of office"_s, code, {}}));
    }

    void theSheetIsKeptOnPaper()
    {
        World world;
        QTemporaryDir folder;
        world.open();
        world.runKey(u"users.renewCode"_s);
        world.press(u"printCodes"_s); // thought better of it
        QVERIFY(world.message(u"codeMessage"_s).isEmpty());
        world.printers.path = folder.filePath(u"paper.pdf"_s);
        world.press(u"printCodes"_s);
        QVERIFY2(QFile::exists(world.printers.path), qPrintable(world.message(u"codeMessage"_s)));
        world.files.path = folder.filePath(u"sheet.pdf"_s);
        world.press(u"savePdf"_s);
        QVERIFY(!(QFile::permissions(world.files.path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        world.files.path = folder.filePath(u"none/sheet.pdf"_s);
        world.press(u"savePdf"_s);
        QCOMPARE(world.find<MessageBar>(u"codeMessage"_s)->kind(), MessageBar::Kind::Bad);
    }

    void sheetsSayTheCodeWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void sheetsSayTheCodeWhole()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Light, language);
        const FirstCodes codes = makeFirstCodes();
        const auto job = codesJob({u"Beirut Training Centre"_s, QDate(2026, 11, 26),
                                   {{RecoveryKind::Main, codes.recoveryCode}, {RecoveryKind::CaseNotes, codes.caseNotesCode}}});
        QVERIFY(job);
        QCOMPARE(job->pages.size(), 2);
        QCOMPARE(codes.recoveryCode.count(u'-'), 8); // as many groups as the sheet has places
        for (int page = 1; page <= 2; ++page) {
            const auto picture = pagePicture(*job, page, 96);
            QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message));
            if (const QString folder = qEnvironmentVariable("WARSHA_TEST_PICTURES"); !folder.isEmpty())
                QVERIFY(picture->save(folder + u"/codes-%1-%2.png"_s.arg(language).arg(page)));
        }
        useDesk();
    }

    void notesOpenWithTheCodeWhereOneWaits()
    {
        World world;
        world.open();
        world.chooseDesk2();
        world.tick(u"counsellor"_s);
        world.press(u"setRoles"_s);
        QVERIFY(!world.message(u"waiting"_s).isEmpty());
        world.type(u"caseNotesCode"_s, world.office.codes.caseNotesCode);
        world.press(u"setRoles"_s);
        QVERIFY2(world.message(u"waiting"_s).isEmpty(), qPrintable(world.message(u"message"_s)));
    }

    void keysOfTheRolesAreRenewed()
    {
        World world;
        world.open();
        world.runKey(u"users.renewKeys"_s);
        world.type(u"keysNotesCode"_s, u"no code"_s);
        world.press(u"renewKeysGo"_s);
        QVERIFY(!world.message(u"keysFault"_s).isEmpty());
        const QByteArray before = got(world.office.accessRepository.roleKeyCheck(RoleKey::CaseNotes));
        world.type(u"keysNotesCode"_s, world.office.codes.caseNotesCode);
        world.press(u"renewKeysGo"_s);
        QVERIFY(got(world.office.accessRepository.roleKeyCheck(RoleKey::CaseNotes)) != before);
        QVERIFY(!got(world.office.accessRepository.roleKeyCheck(RoleKey::Identity)).isEmpty());
        QVERIFY(!world.find<QWidget>(u"renewKeysForm"_s)->isVisible());
        world.office.enter(u"desk2"_s); // who held them holds them still
        QVERIFY(world.office.session.key(RoleKey::Identity));
    }

    void everyControlIsReachedAndNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("button");
        for (const char *language : {"en", "ar"})
            for (const char *button : {"", "users.new", "users.renewCode", "users.renewKeys"})
                QTest::addRow("%s %s", language, button) << QString::fromLatin1(language) << QString::fromLatin1(button);
    }
    void everyControlIsReachedAndNamed()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, button);
        useDesk(Scheme::Dark, language);
        World world;
        world.open();
        if (!button.isEmpty())
            world.runKey(button);
        QCoreApplication::processEvents();
        QVERIFY2(faults(world.page.get()).isEmpty(), qPrintable(faults(world.page.get()).join(u" | "_s)));
        if (const QString folder = qEnvironmentVariable("WARSHA_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(world.page->grab().save(folder + u"/users-%1-%2.png"_s.arg(language, button)));
    }
};

QTEST_MAIN(UsersPageTest)
#include "tst_userspage.moc"
