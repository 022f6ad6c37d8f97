// SPDX-License-Identifier: GPL-3.0-or-later
// A PC burnt down: on another one, with nothing but the stick and the sheet of paper, the window brings the centre back. Every
// fault is named, leaves no file behind, and can be mended on the spot.
#include "centretime.h"
#include "deskstyle.h"
#include "firstrun.h"
#include "got.h"
#include "signinpage.h"
#include "widgetwalk.h"
#include "workbench.h"

#include <QScopeGuard>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace warsha;

namespace {

constexpr int soon = 20'000; // milliseconds: passwords and keys are slow on purpose

/// On the page, from the first one of the program.
struct Restoring : FirstRun {
    using FirstRun::FirstRun;
    [[nodiscard]] QString message() const { return find<MessageBar>(u"paperMessage"_s)->sentence(); }
    [[nodiscard]] bool found() const { return find<QLabel>(u"paperFacts"_s)->isVisible(); }
    void begin(const QString &backup, const QString &code)
    {
        click(u"restorePaper"_s);
        QTRY_VERIFY(find<QWidget>(u"paperRestore"_s) && find<QWidget>(u"paperRestore"_s)->isVisible());
        write(u"paperBackup"_s, backup);
        write(u"paperCode"_s, code);
    }
    void look()
    {
        click(u"paperGo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), soon);
    }
    void restoreInto(const QString &path)
    {
        write(u"paperPlace"_s, path);
        click(u"paperGo"_s);
    }
    void signsIn()
    {
        QTRY_VERIFY_WITH_TIMEOUT(desk->window().findChild<SignInPage *>(), soon);
        write(u"password"_s, u"four words of mine"_s);
        click(u"signIn"_s);
        waitForFrame(*desk);
    }
};

} // namespace

class PaperRestoreTest : public QObject
{
    Q_OBJECT
    QByteArray m_home = qgetenv("HOME");
    QTemporaryDir m_stick;
    QString m_code;
    QString m_backup;
    qint64 m_restoredSize = 0;
    QString m_centre; ///< of the PC that burnt down: kept to be taken for a backup by mistake

    [[nodiscard]] QString onStick(const QString &name) const { return m_stick.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &path, const QByteArray &content) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(path));
    }
    /// The backup, spoiled, with its key file.
    [[nodiscard]] QString spoiled(const QString &name, const std::function<QByteArray(QByteArray)> &spoil) const
    {
        const QString path = onStick(name + u".warsha-backup"_s);
        write(path, spoil(contentOf(m_backup)));
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new DeskStyle);
        FirstRun run;
        run.toPlace();
        m_code = run.wizard()->draft().codes.recoveryCode;
        run.click(u"setupNext"_s);
        waitForFrame(*run.desk);
        run.desk.reset();
        {
            auto bench = Workbench::open(run.place());
            QVERIFY(bench && (*bench)->signIn(u"director"_s, u"four words of mine"_s));
            for (const QString &name : {u"Amal Saliba"_s, u"Basel Haddad"_s, u"Carla Nasr"_s}) {
                Identity identity;
                identity.names = {nameFromText(name)};
                QVERIFY((*bench)->people().registerPerson(identity));
            }
            m_backup = got((*bench)->backups().make(m_stick.path())).path;
        }
        m_centre = onStick(u"by-mistake.warsha"_s);
        QVERIFY(QFile::copy(run.place(), m_centre));
        const QString measured = onStick(u"measured.warsha"_s);
        QVERIFY(Workbench::restoreFromPaper(m_backup, m_code, measured));
        m_restoredSize = QFileInfo(measured).size();
    } // and that PC is gone
    void cleanupTestCase() { qputenv("HOME", m_home); }

    void byKeysAlone()
    {
        Restoring run;
        for (int tab = 0; tab < 20 && run.desk->window().focusWidget()->objectName() != "restorePaper"_L1; ++tab)
            run.key(Qt::Key_Tab);
        run.key(Qt::Key_Return);
        QTRY_VERIFY(run.find<QWidget>(u"paperRestore"_s) && run.find<QWidget>(u"paperRestore"_s)->isVisible());
        run.keys = 0;
        run.letters(m_backup);
        run.key(Qt::Key_Tab);
        run.key(Qt::Key_Tab);
        run.letters(m_code.toLower().remove(u'-')); // as typed from paper
        run.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!run.message().isEmpty(), soon);
        QVERIFY2(run.found(), qPrintable(run.message()));
        const QString facts = run.find<QLabel>(u"paperFacts"_s)->text();
        QVERIFY2(facts.contains(u"centre"_s) && facts.contains(u"people: 3"_s) && facts.contains(QLocale().toString(centreToday(), QLocale::ShortFormat)),
                 qPrintable(facts));
        QVERIFY(!facts.contains(u"Amal"_s));
        const QString place = run.find<QLineEdit>(u"paperPlace"_s)->text(); // in the documents of this home
        QVERIFY2(place.startsWith(run.folder.path()) && place.endsWith(u".warsha"_s) && !QFile::exists(place), qPrintable(place));
        run.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(run.desk->window().findChild<SignInPage *>(), soon);
        QVERIFY2(run.keys <= 4, qPrintable(QString::number(run.keys)));
        QVERIFY(run.find<QLabel>(u"note"_s)->text().contains(u"accepted before it sends"_s));
        run.letters(u"four words of mine"_s);
        run.key(Qt::Key_Return);
        waitForFrame(*run.desk);
        run.desk.reset();
        QVERIFY(QDir(QFileInfo(place).path()).entryList({u"*.restoring*"_s}).isEmpty());
        auto bench = Workbench::open(place);
        QVERIFY(bench && (*bench)->signIn(u"director"_s, u"four words of mine"_s));
        QCOMPARE((*bench)->directory().snapshot()->everybody().size(), 3);
        QVERIFY(got((*bench)->changeLog().verify()).intact);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("backup");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");
        const QString alone = QDir(m_stick.path()).filePath(u"alone"_s);
        QVERIFY(QDir().mkpath(alone));
        QFile::copy(m_backup, alone + u"/without-key.warsha-backup"_s);
        write(onStick(u"letter.warsha-backup"_s), "letters to my aunt");
        QTest::newRow("nothing said") << QString() << QString() << u"Choose the backup"_s;
        QTest::newRow("no code") << m_backup << QString() << u"type the code"_s;
        QTest::newRow("no such file") << onStick(u"gone.warsha-backup"_s) << m_code << u"gone.warsha-backup"_s;
        QTest::newRow("mistyped") << m_backup << m_code.chopped(1) + (m_code.endsWith(u'2') ? u'3' : u'2') << u"compare it with the paper"_s;
        QTest::newRow("of another centre") << m_backup << makeFirstCodes().recoveryCode << u"does not open this backup"_s;
        QTest::newRow("a centre") << m_centre << m_code << u"no backup of one"_s;
        QTest::newRow("another file") << onStick(u"letter.warsha-backup"_s) << m_code << u"letter.warsha-backup”: This is not a file of this program"_s;
        QTest::newRow("without its key file") << alone + u"/without-key.warsha-backup"_s << m_code << u".warsha-key"_s;
        QTest::newRow("cut") << spoiled(u"cut"_s, [](const QByteArray &whole) { return whole.chopped(5000); }) << m_code << u"cut.warsha-backup”"_s;
        QTest::newRow("damaged") << spoiled(u"bad"_s, [](QByteArray whole) { whole[whole.size() / 2] = char(whole[whole.size() / 2] ^ 1); return whole; }) << m_code
                                 << u"bad.warsha-backup”"_s;
        QTest::newRow("empty") << spoiled(u"empty"_s, [](const QByteArray &) { return QByteArray(); }) << m_code << u"empty.warsha-backup”"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QString, backup);
        QFETCH(const QString, code);
        QFETCH(const QString, said);
        Restoring run;
        run.begin(backup, code);
        run.look();
        QVERIFY2(run.message().contains(said), qPrintable(run.message()));
        QVERIFY(run.find<MessageBar>(u"paperMessage"_s)->kind() == MessageBar::Kind::Bad);
        QVERIFY(!run.found());
        run.write(u"paperBackup"_s, m_backup); // mended on the spot
        run.write(u"paperCode"_s, m_code);
        run.look();
        QVERIFY2(run.found(), qPrintable(run.message()));
    }

    void whatCannotBeWrittenIsNamed_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<qint64>("room"); ///< bytes that a file may have; 0: as many as it likes; below: of the whole one
        QTest::addColumn<QString>("said");
        QTest::newRow("it is there") << u"there.warsha"_s << qint64(0) << u"not touched"_s;
        QTest::newRow("no folder can be") << u"there.warsha/x/centre.warsha"_s << qint64(0) << u"cannot be made"_s;
        QTest::newRow("no place") << QString() << qint64(0) << u"whole path"_s;
        QTest::newRow("full at once") << u"full.warsha"_s << qint64(20'000) << u"cannot be written"_s;
        QTest::newRow("full near the end") << u"full.warsha"_s << qint64(-1) << u"cannot be written"_s;
    }
    void whatCannotBeWrittenIsNamed()
    {
        QFETCH(const QString, place);
        QFETCH(const qint64, room);
        QFETCH(const QString, said);
        Restoring run;
        const QString there = run.folder.filePath(u"there.warsha"_s);
        write(there, "letters to my aunt");
        run.begin(m_backup, m_code);
        run.look();
        QVERIFY(run.found());
        {
            ::signal(SIGXFSZ, SIG_IGN);
            rlimit before{};
            QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
            rlimit limit = before;
            if (room != 0)
                limit.rlim_cur = rlim_t(room > 0 ? room : m_restoredSize + room);
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
            const auto restore = qScopeGuard([&] { ::setrlimit(RLIMIT_FSIZE, &before); });
            run.restoreInto(place.isEmpty() ? QString() : run.folder.filePath(place));
            const auto refused = [&run] {
                const auto *bar = run.find<MessageBar>(u"paperMessage"_s); // gone where it was restored
                return !bar || (bar->kind() == MessageBar::Kind::Bad && !bar->sentence().isEmpty());
            };
            QTRY_VERIFY_WITH_TIMEOUT(refused(), soon);
        }
        QVERIFY(run.find<MessageBar>(u"paperMessage"_s));
        QVERIFY2(run.message().contains(said), qPrintable(run.message()));
        QCOMPARE(contentOf(there), QByteArray("letters to my aunt"));
        const QStringList left = QDir(run.folder.path()).entryList({u"*.warsha*"_s}, QDir::Files);
        QVERIFY2(left == QStringList{u"there.warsha"_s}, qPrintable(left.join(u' ')));
        run.restoreInto(run.folder.filePath(u"another"_s)); // room again
        run.signsIn();
        QVERIFY(QFile::exists(run.folder.filePath(u"another.warsha"_s)));
    }

    void aFullDiskIsNamed()
    {
        QTemporaryDir folder;
        const QByteArray disk = QFile::encodeName(folder.path());
        if (::mount("none", disk.constData(), "tmpfs", 0, "size=100k") != 0)
            QSKIP("a small disk needs the right to mount one");
        const auto unmount = qScopeGuard([&] { ::umount2(disk.constData(), MNT_DETACH); });
        Restoring run;
        run.begin(m_backup, m_code);
        run.look();
        run.restoreInto(folder.filePath(u"centre.warsha"_s));
        QTRY_VERIFY_WITH_TIMEOUT(run.message().startsWith(u"The disk is full"_s), soon);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whatIsStoppedLeavesNothing()
    {
        QTemporaryDir folder;
        DeskSetup setup;
        const auto job = Job::begin(u"x"_s);
        job->cancel();
        std::optional<Result<Restored>> answer;
        setup.restore({m_backup, m_code, folder.filePath(u"new.warsha"_s)}, job, this, [&answer](const Result<Restored> &restored) { answer.emplace(restored); });
        QTRY_VERIFY_WITH_TIMEOUT(answer, soon);
        QCOMPARE(int(refusal(*answer).kind), int(ErrorKind::Cancelled));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anotherBackupIsLookedIntoFirst()
    {
        Restoring run;
        run.begin(m_backup, m_code);
        run.look();
        QVERIFY(run.found());
        run.write(u"paperBackup"_s, onStick(u"letter.warsha-backup"_s));
        QVERIFY(!run.found());
        QCOMPARE(run.find<QPushButton>(u"paperGo"_s)->text(), u"What is in it"_s);
        run.files.path = m_backup;
        run.click(u"paperBackupChoose"_s);
        run.look();
        QVERIFY(run.found());
        run.key(Qt::Key_Escape);
        QTRY_VERIFY(run.wizard());
    }

    void whereTheCentreIsGoneItIsOffered()
    {
        Restoring run;
        run.desk.reset();
        DeskOptions options{run.folder.filePath(u"lost.warsha"_s), {}, {}, u"en"_s};
        run.desk = std::make_unique<DeskApplication>(options, DeskSeams{nullptr, &run.files, &run.printers});
        run.desk->start();
        QTRY_VERIFY_WITH_TIMEOUT(run.find<QPushButton>(u"restorePaper"_s), soon);
        run.begin(m_backup, m_code);
        run.click(u"paperBack"_s);
        QTRY_VERIFY(run.desk->window().findChild<SignInPage *>());
        run.begin(m_backup, m_code);
        run.look();
        run.restoreInto(run.folder.filePath(u"lost.warsha"_s)); // under its old name again
        run.signsIn();
    }

    void thePageIsWalked_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scheme");
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"lo"_s})
            QTest::addRow("%s", qPrintable(language)) << language << int(language == "fr"_L1 ? Scheme::Dark : Scheme::Light);
    }
    void thePageIsWalked()
    {
        QFETCH(const QString, language);
        QFETCH(const int, scheme);
        Restoring run(language, Scheme(scheme));
        QStringList wrong;
        const auto walk = [&](const QString &when) {
            for (const QSize &size : {QSize(1366, 768), QSize(1024, 600)}) {
                run.desk->window().resize(size);
                QCoreApplication::processEvents();
                for (const QString &fault : faults(run.find<QWidget>(u"paperRestore"_s)))
                    wrong.append(u"%1 %2: %3"_s.arg(when).arg(size.width()).arg(fault));
            }
        };
        run.begin(m_backup, makeFirstCodes().recoveryCode);
        walk(u"asked"_s);
        run.look();
        walk(u"refused"_s);
        run.write(u"paperCode"_s, m_code);
        run.look();
        walk(u"found"_s);
        QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8());
    }
};

QTEST_MAIN(PaperRestoreTest)
#include "tst_paperrestore.moc"
