// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a real centre: signing in, a wrong password, registering, undo that is named, another language
// without a restart, dark and back, every page walked for names and mirrored places.
#include "card.h"
#include "centretime.h"
#include "centresetup.h"
#include "deskapplication.h"
#include "desksettings.h"
#include "deskstyle.h"
#include "desktable.h"
#include "deskwalk.h"
#include "fakedesk.h"
#include "frame.h"
#include "gridmodel.h"
#include "idlistmodel.h"
#include "newtraineeform.h"
#include "sidebar.h"
#include "signinpage.h"
#include "typedgrid.h"
#include "widgetwalk.h"
#include "workbench.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class WindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_location;

    static NewCentreRequest request(const QString &location)
    {
        NewCentreRequest request;
        request.location = location;
        request.profile = usualProfileFor(u"LB"_s);
        request.profile.names = {{u"en"_s, u"Test centre"_s}, {u"ar"_s, u"مركز التجربة"_s}};
        request.profile.code = u"TST"_s;
        request.access.first = {u"office"_s, u"Vanida"_s, u"long password"_s, Role::Director | Roles(Role::Registrar)};
        return request;
    }

    template<typename T>
    static T *find(DeskApplication &desk, const QString &name) { return desk.window().findChild<T *>(name); }

    static void waitForFrame(DeskApplication &desk) { QTRY_VERIFY_WITH_TIMEOUT(desk.frame(), 20000); }

    std::unique_ptr<DeskApplication> open(const QString &language = u"en"_s, const QString &page = u"trainees"_s)
    {
        auto desk = std::make_unique<DeskApplication>(DeskOptions{m_location, u"office"_s, u"long password"_s, language, {}, page});
        desk->start();
        waitForFrame(*desk);
        return desk;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QApplication::setStyle(new DeskStyle);
        m_location = m_folder.filePath(u"test.warsha"_s);
        auto made = makeCentre(request(m_location));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        for (const QString &name : {u"Amina Haddad"_s, u"Bilal Mansour"_s}) {
            Identity identity;
            identity.names = {nameFromText(name), nameFromText(name.startsWith(u'A') ? u"أمينة حداد"_s : u"بلال منصور"_s)};
            QVERIFY(made->workbench->people().registerPerson(identity));
        }
    }

    void missingCentreIsSaid_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("to sign in by hand") << QString();
        QTest::newRow("to be signed in at once") << u"office"_s;
    }
    void missingCentreIsSaid()
    {
        QFETCH(QString, login);
        DeskApplication desk({m_folder.filePath(u"none.warsha"_s), login, u"long password"_s, u"en"_s});
        desk.start();
        QTRY_VERIFY(find<QLabel>(desk, u"trouble"_s));
        QVERIFY(find<QLabel>(desk, u"trouble"_s)->text().contains(u"none.warsha"_s));
        QVERIFY(!find<QPushButton>(desk, u"signIn"_s));
    }

    void damageIsSaidOnceTheScreenStands()
    {
        const QString damaged = m_folder.filePath(u"damaged.warsha"_s);
        QVERIFY(QFile::copy(m_location, damaged));
        qint64 page = 0; // of a table that no first screen reads
        {
            const auto bench = Workbench::open(damaged);
            QVERIFY(bench);
            page = (*bench)->database().number(u"SELECT rootpage FROM sqlite_master WHERE name = 'sync_snapshot'").value_or(0);
        }
        QVERIFY(page > 0);
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 4096));
        file.write(QByteArray(16, '\xff'));
        file.close();

        DeskApplication desk({damaged, {}, {}, u"en"_s});
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(desk, u"password"_s), 20000);
        find<QLineEdit>(desk, u"password"_s)->setText(u"long password"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(desk, u"trouble"_s)->text().contains(u"damaged"_s), 20000);
        QCOMPARE(find<QLineEdit>(desk, u"password"_s)->text(), u"long password"_s); // nothing typed is lost
        Q_EMIT desk.window().findChild<SignInPage *>()->signInAsked(u"office"_s, u"long password"_s, {});
        waitForFrame(desk);
        QVERIFY(find<MessageBar>(desk, u"trouble"_s)->sentence().contains(u"damaged"_s));

        DeskApplication atOnce({damaged + u"2"_s, u"office"_s, u"long password"_s, u"en"_s});
        QVERIFY(QFile::copy(damaged, damaged + u"2"_s));
        atOnce.start();
        waitForFrame(atOnce);
        QTRY_VERIFY_WITH_TIMEOUT(find<MessageBar>(atOnce, u"trouble"_s)->sentence().contains(u"damaged"_s), 20000);
    }

    void heavyLibrariesWaitForTheirUse()
    {
        const auto desk = open();
        QTRY_VERIFY_WITH_TIMEOUT(find<DeskTable>(*desk, u"list"_s)->model()->rowCount() == 2, 20000);
        QFile maps(u"/proc/self/maps"_s);
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray loaded = maps.readAll();
        QVERIFY(loaded.contains("libQt6Widgets"));
        for (const char *library : {"poppler", "qpdf", "ZXing", "xlsxwriter", "libzip", "libcrypto", "gnutls", "libQt6Charts", "libQt6OpenGL",
                                    "libQt6PrintSupport", "libQt6Network"})
            QVERIFY2(!loaded.contains(library), library);
    }

    /// The first page, and the charts it has loaded after it stood.
    void todayStandsFirst()
    {
        deskSettings()->clear(); // nobody was anywhere yet
        const auto desk = open(u"en"_s, {});
        QCOMPARE(desk->frame()->here().section, u"today"_s);
        QVERIFY(desk->frame()->currentPage()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(find<Card>(*desk, u"emptyCentre"_s)->isVisible(), 20000); // two registered, nobody in a group
    }

    void registeringIsSavedAndTakenBack()
    {
        const auto desk = open();
        auto *list = desk->frame()->currentPage()->findChild<DeskTable *>(u"list"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, 20000);
        find<QAction>(*desk, u"trainees.new"_s)->trigger();
        auto *form = desk->window().findChild<NewTraineeForm *>();
        form->findChild<QLineEdit *>(u"name"_s)->setText(u"Rima Saleh"_s);
        Q_EMIT form->findChild<QLineEdit *>(u"name"_s)->textEdited(u"Rima Saleh"_s);
        form->findChild<QPushButton *>(u"register"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, 20000);
        auto *undo = find<QAction>(*desk, u"edit.undo"_s);
        QTRY_COMPARE(undo->text(), u"Undo “register a trainee”"_s);
        QVERIFY(find<QLabel>(*desk, u"saved"_s)->isVisible());
        undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, 20000);
        auto *redo = find<QAction>(*desk, u"edit.redo"_s);
        QTRY_VERIFY(redo->isEnabled()); // the list may be there before the menu knows
        redo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, 20000);
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, 20000);
    }

    void languageChangesWithoutRestart()
    {
        const auto desk = open();
        auto *list = desk->frame()->currentPage()->findChild<DeskTable *>(u"list"_s);
        const QUuid second = list->listModel()->idAt(1);
        list->choose(second);
        desk->setLanguage(u"ar"_s);
        QVERIFY(desk->frame());
        QCOMPARE(desk->window().layoutDirection(), Qt::RightToLeft);
        QCOMPARE(desk->frame()->here().record, second);
        QCOMPARE(desk->frame()->currentPage()->findChild<QLabel *>(u"name"_s)->text(), u"بلال منصور"_s);
        QVERIFY2(desk->window().windowTitle().contains(u"مركز التجربة"_s), qPrintable(desk->window().windowTitle()));
        QTRY_COMPARE(desk->frame()->findChild<Sidebar *>()->geometry().right(), desk->frame()->width() - 1);
        for (const QString &code : {u"lo"_s, u"fr"_s, u"en"_s}) {
            desk->setLanguage(code);
            QCOMPARE(desk->language(), code);
            QCOMPARE(desk->frame()->here().record, second);
        }
        QCOMPARE(desk->window().layoutDirection(), Qt::LeftToRight);
        QCOMPARE(desk->frame()->currentPage()->findChild<QLabel *>(u"name"_s)->text(), u"Bilal Mansour"_s);
        QVERIFY2(desk->window().windowTitle().contains(u"Test centre"_s), qPrintable(desk->window().windowTitle()));
    }

    void everyPageSpeaksArabic()
    {
        const auto desk = open(u"ar"_s);
        static const QRegularExpression latinWord(u"[A-Za-z]{3,}"_s);
        for (const QString &code : {u"trainees"_s, u"groups"_s, u"programmes"_s, u"hours"_s, u"certificates"_s}) {
            desk->frame()->go({code, {}});
            awaitAnswers();
            QWidget *page = desk->frame()->currentPage();
            for (const QLabel *label : page->findChildren<QLabel *>())
                if (label->isVisible() && !label->text().contains(QChar(0x2066)) && !label->text().contains(QChar(0x2068)))
                    QVERIFY2(!latinWord.match(label->text()).hasMatch(), label->text().toUtf8());
            for (const QAbstractButton *button : page->findChildren<QAbstractButton *>())
                if (button->isVisible())
                    QVERIFY2(!latinWord.match(button->text().remove(u"PDF"_s)).hasMatch(), button->text().toUtf8());
        }
        desk->setLanguage(u"en"_s);
    }

    void everyPageCanBeWalked()
    {
        for (const QString &language : {u"en"_s, u"ar"_s}) {
            const auto desk = open(language);
            for (const QString &code : {u"trainees"_s, u"groups"_s, u"programmes"_s, u"hours"_s, u"certificates"_s}) {
                desk->frame()->go({code, {}});
                awaitAnswers();
                const QString where = language + u' ' + code + u": "_s;
                QVERIFY2(unnamedControls(desk->frame()).isEmpty(), (where + unnamedControls(desk->frame()).join(u' ')).toUtf8());
                QVERIFY2(unreachableControls(desk->frame()).isEmpty(), (where + unreachableControls(desk->frame()).join(u' ')).toUtf8());
                QVERIFY2(cutTexts(desk->frame()).isEmpty(), (where + cutTexts(desk->frame()).join(u" | "_s)).toUtf8());
            }
            desk->setLanguage(u"en"_s);
        }
    }

    void darkAndBack()
    {
        const auto desk = open();
        desk->setScheme(Scheme::Dark);
        QTRY_COMPARE(desk->frame()->palette().color(QPalette::Base), deskPalette(Scheme::Dark).color(QPalette::Base));
        desk->setScheme(Scheme::Light);
        QTRY_COMPARE(desk->frame()->palette().color(QPalette::Base), deskPalette(Scheme::Light).color(QPalette::Base));
    }

    void thePlaceIsFoundAgain()
    {
        QUuid person;
        {
            const auto desk = open();
            auto *list = desk->frame()->currentPage()->findChild<DeskTable *>(u"list"_s);
            QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, 20000);
            person = list->listModel()->idAt(1);
            desk->frame()->go({u"groups"_s, {}});
            desk->frame()->go({u"trainees"_s, person});
        }
        const auto comesTo = [this](const Link &place) {
            DeskApplication again({m_location, u"office"_s, u"long password"_s, u"en"_s});
            again.start();
            return QTest::qWaitFor([&] {
                const Link here = again.frame() ? again.frame()->here() : Link();
                return here.section == place.section && (place.record.isNull() || here.record == place.record);
            }, 20'000);
        };
        QVERIFY(comesTo({u"trainees"_s, person}));
        const QStringList kept = deskSettings()->allKeys().filter(u"places/"_s);
        for (const QString &key : kept)
            keepSetting(key, u"nowhere//"_s); // a section that is not there any more: the first
        QVERIFY(comesTo({u"today"_s, {}}));
    }

    void theWindowFitsWithItsFrameAndComesBackAsItWas()
    {
        {
            DeskApplication desk({m_location, {}, {}, u"en"_s});
            const QSize room = desk.window().screen()->availableSize();
            QVERIFY2(desk.window().height() < room.height() - 20, qPrintable(QString::number(desk.window().height())));
            QVERIFY(!desk.window().isMaximized());
            desk.window().showMaximized();
        }
        DeskApplication again({m_location, {}, {}, u"en"_s});
        QVERIFY(again.window().isMaximized());
        again.window().showNormal();
    }

    void signingOutForgetsTheNames()
    {
        const auto desk = open();
        desk->signOut();
        QVERIFY(!desk->frame());
        QVERIFY(find<SignInPage>(*desk, u"signin"_s));
        find<QLineEdit>(*desk, u"password"_s)->setText(u"long password"_s);
        find<QPushButton>(*desk, u"signIn"_s)->click();
        waitForFrame(*desk);
        desk->frame()->go({u"trainees"_s, {}});
        QTRY_COMPARE(desk->frame()->currentPage()->findChild<DeskTable *>(u"list"_s)->model()->rowCount(), 2);
    }

    // Last: the next try has to wait, as it should.
    void wrongPasswordIsRefused()
    {
        DeskApplication desk({m_location, {}, {}, u"en"_s});
        desk.start();
        QTRY_VERIFY(find<SignInPage>(desk, u"signin"_s));
        find<QLineEdit>(desk, u"password"_s)->setText(u"wrong"_s);
        find<QPushButton>(desk, u"signIn"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(desk, u"refusal"_s)->isVisible(), 20000);
        QVERIFY(!desk.frame());
    }

    /// It led to the sign-in of a file that was no centre, and whoever chose wrongly had to find the way back.
    void onlyAFileThatOpensLeadsAway()
    {
        FakeFilePicker files;
        const QString here = m_folder.filePath(u"here.warsha"_s);
        QVERIFY(makeCentre(request(here)));
        DeskApplication desk({here, u"office"_s, u"long password"_s, u"en"_s, {}, u"groups"_s}, DeskSeams{nullptr, &files});
        desk.start();
        waitForFrame(desk);
        const Frame *frame = desk.frame();
        const QString text = m_folder.filePath(u"notes.warsha"_s), other = m_folder.filePath(u"other.warsha"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a centre, but longer than nothing\n") > 0);
        file.close();
        auto *message = find<MessageBar>(desk, u"message"_s);
        for (const QString &wrong : {text, m_folder.filePath(u"away.warsha"_s), here}) {
            files.path = wrong;
            find<QAction>(desk, u"file.open"_s)->trigger();
            QTRY_VERIFY2(message->sentence().contains(QFileInfo(wrong).fileName()), qPrintable(wrong + u": "_s + message->sentence()));
            QCOMPARE(desk.frame(), frame);
            QCOMPARE(desk.frame()->here().section, u"groups"_s);
        }
        QVERIFY(makeCentre(request(other)));
        files.path = other;
        QTRY_VERIFY_WITH_TIMEOUT((find<QAction>(desk, u"file.open"_s) ? find<QAction>(desk, u"file.open"_s)->trigger() : void(), !desk.frame()), 20'000);
        QVERIFY(desk.window().findChild<SignInPage *>());
        find<QLineEdit>(desk, u"password"_s)->setText(u"long password"_s);
        find<QPushButton>(desk, u"signIn"_s)->click();
        waitForFrame(desk);
    }

    /// A centre that was looked at and not entered left its clock behind.
    void whoStaysKeepsTheClockOfTheCentre()
    {
        NewCentreRequest far = request(m_folder.filePath(u"far.warsha"_s));
        far.profile.zone = u"Asia/Vientiane"_s;
        QVERIFY(makeCentre(far));
        const QString here = m_folder.filePath(u"near.warsha"_s);
        QVERIFY(makeCentre(request(here)));
        FakeQuestion question;
        question.answer = {false, {}}; // what is typed is not to be lost
        FakeFilePicker files;
        files.path = far.location;
        DeskApplication desk({here, u"office"_s, u"long password"_s, u"en"_s}, DeskSeams{&question, &files});
        desk.start();
        waitForFrame(desk);
        const TypedGrid typed(desk.frame()->currentPage());
        const QTimeZone zone = centreZone();
        QCOMPARE(zone.id(), QByteArray("Asia/Beirut"));
        find<QAction>(desk, u"file.open"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(question.asked.size(), 1, 20'000);
        QCOMPARE(question.asked.first().code, u"desk.leave"_s);
        QVERIFY2(question.asked.first().text.contains(u"They are in: Today (RW-2)"_s), qPrintable(question.asked.first().text));
        QVERIFY(desk.frame());
        QCOMPARE(desk.frame()->here(), (Link{u"today"_s, {}, u"all"_s})); // there they are
        QCOMPARE(centreZone(), zone);
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
