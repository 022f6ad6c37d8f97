// SPDX-License-Identifier: GPL-3.0-or-later
// Every command by its name, by its key and by the keyboard alone: palette, sheet of keys, menus.
#include "commandpalette.h"
#include "desksettings.h"
#include "frameworld.h"
#include "fuzzymatch.h"
#include "keysheet.h"
#include "searchfield.h"
#include "textfold.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

using namespace warsha;

class CommandsTest : public QObject
{
    Q_OBJECT
    using World = FrameWorld;

    static CommandPalette *openPalette(World &world)
    {
        world.find<QAction>(u"edit.commands"_s)->trigger();
        return world.find<CommandPalette>(u"palette"_s);
    }
    static QStringList titles(const CommandPalette *palette)
    {
        QStringList titles;
        for (const PaletteEntry &entry : palette->model()->entries())
            titles.append(entry.title);
        return titles;
    }

private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup()
    {
        deskSettings()->clear();
        useDesk();
    }

    void fewLettersNameACommand_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("best");
        const QStringList none;
        QTest::newRow("beginning") << u"new"_s << u"New trainee"_s;
        QTest::newRow("another word") << u"tra"_s << u"Trainees"_s;
        QTest::newRow("initials") << u"nt"_s << u"New trainee"_s;
        QTest::newRow("words in any order") << u"tra new"_s << u"New trainee"_s;
        QTest::newRow("inside a word") << u"port"_s << u"Export the list"_s;
        QTest::newRow("letters in order") << u"exlst"_s << u"Export the list"_s;
        QTest::newRow("capitals and accents") << u"ÉXP"_s << u"Export the list"_s;
        QTest::newRow("Arabic, without its marks") << u"متدرب جد"_s << u"مُتدرِّب جديد"_s;
        QTest::newRow("Arabic, without the article") << u"تقويم"_s << u"الإعدادات: التقويم"_s;
        QTest::newRow("not meant") << u"nx"_s << QString();
        QTest::newRow("one word of two is not there") << u"new zebra"_s << QString();
    }

    void fewLettersNameACommand()
    {
        QFETCH(QString, query);
        QFETCH(QString, best);
        QString found;
        int score = -1;
        for (const QString &text : {u"Trainees"_s, u"New trainee"_s, u"Export the list"_s, u"مُتدرِّب جديد"_s, u"الساعات: جدول وتقويمات"_s, u"الإعدادات: التقويم"_s})
            if (const int this_ = fuzzyScore(foldText(query), foldText(text)); this_ > score) {
                score = this_;
                found = text;
            }
        QCOMPARE(found, best);
    }

    void paletteRunsByKeyboardAlone()
    {
        World world;
        int run = 0;
        world.people.given = {{u"trainees.new"_s, u"New trainee"_s, {}, true, [&] { ++run; }}};
        world.open();
        world.people.page->table->setFocus();
        auto *palette = openPalette(world);
        const QAbstractItemModelTester tester(palette->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *field = palette->findChild<SearchField *>();
        QVERIFY(palette->isVisible());
        QVERIFY(titles(palette).contains(u"Groups"_s));
        QVERIFY2(unnamedControls(palette).isEmpty(), qPrintable(unnamedControls(palette).join(u' ')));
        QTest::keyClicks(field, u"nt"_s);
        QCOMPARE(titles(palette).first(), u"New trainee"_s);
        QCOMPARE(palette->model()->entries().first().key, u"Ctrl+N"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QTRY_COMPARE(run, 1);
        openPalette(world);
        QCOMPARE(titles(palette).first(), u"New trainee"_s); // the one run last
        QTest::keyClicks(field, u"zzz"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        QCOMPARE(run, 1);
    }

    void paletteHasListsAndTasks()
    {
        World world;
        world.people.saved = {{u"below"_s, u"Below 80 %"_s, 7}};
        world.unrecorded.line = {u"Registers not recorded"_s, 3, {u"groups"_s, {}}};
        world.open();
        QTRY_VERIFY(world.find<QWidget>(u"sidebar.trainees/below"_s)); // counted
        auto *palette = openPalette(world);
        auto *field = palette->findChild<SearchField *>();
        QVERIFY(titles(palette).contains(u"Registers not recorded: 3"_s));
        QTest::keyClicks(field, u"below"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(world.frame->here(), (Link{u"trainees"_s, {}, u"below"_s}));
        QCOMPARE(world.people.page->lists, QStringList{u"below"_s});
    }

    void whatCannotBeDoneIsNotOffered()
    {
        World world;
        world.people.given = {{u"trainees.merge"_s, u"Merge two trainees"_s, {}, false, [] {}, CommandMenu::Tools, {}, [] { return false; }}};
        world.open();
        auto *palette = openPalette(world);
        QVERIFY(!titles(palette).contains(u"Merge two trainees"_s));
        QVERIFY(!titles(palette).contains(u"Undo"_s));
        palette->shut();
        QVERIFY(world.find<QAction>(u"trainees.merge"_s)->isEnabled()); // its key asks by itself
    }

    void menusOpenByAKeyOfTheirOwn()
    {
        World world;
        world.open();
        QVERIFY(QTest::qWaitForWindowActive(world.frame.get()));
        QTest::keyClick(world.frame.get(), Qt::Key_F10);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->menuAction(), world.frame->findChild<QMenuBar *>()->actions().constFirst());
        menu->close();
    }

    void sheetHasTheKeysThatAre()
    {
        World world;
        world.people.given = {{u"trainees.print"_s, u"Print the list"_s, QKeySequence(u"Ctrl+P"_s), false, [] {}, CommandMenu::Reports}};
        world.open();
        const KeySheet sheet(world.frame->findChild<QMenuBar *>(), world.frame.get());
        QStringList words;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            words.append(label->text().remove(QChar(0x2066)).remove(QChar(0x2069)));
        for (const MenuAction &entry : menuActions(world.frame->findChild<QMenuBar *>()))
            if (!entry.action->shortcut().isEmpty())
                QVERIFY2(words.contains(plainText(entry.action->text())), qPrintable(entry.action->text()));
        QVERIFY(words.contains(u"Print the list"_s) && words.contains(u"Ctrl+P"_s));
        QVERIFY(words.contains(u"Ctrl+Shift+Z, Ctrl+Y"_s));
        QVERIFY(words.contains(u"Ctrl+/, Ctrl+F1"_s)); // not every keyboard has a slash
        QVERIFY(!words.contains(u"About Warsha"_s)); // has none
    }

    void everyMenuIsReachedByTheKeyboard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

    void everyMenuIsReachedByTheKeyboard()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.people.given = {{u"trainees.print"_s, u"Print"_s, {}, false, [] {}, CommandMenu::Reports}};
        world.steps.done = {u"x"_s};
        world.open();
        auto *bar = world.frame->findChild<QMenuBar *>();
        QSet<QKeySequence> accessKeys;
        for (const QAction *top : bar->actions()) {
            if (!top->isVisible())
                continue;
            const QKeySequence key = QKeySequence::mnemonic(top->text());
            QVERIFY2(!key.isEmpty(), qPrintable(top->text()));
            QVERIFY2(!accessKeys.contains(key), qPrintable(top->text()));
            accessKeys.insert(key);
            QVERIFY2(unreachedByArrows(top->menu()).isEmpty(), qPrintable(unreachedByArrows(top->menu()).join(u' ')));
        }
        for (const MenuAction &entry : menuActions(bar))
            QVERIFY2(!entry.action->objectName().isEmpty(), qPrintable(entry.action->text()));
    }

private:
    /// Opens the menu and walks it with Down, and the menus in it.
    static QStringList unreachedByArrows(QMenu *menu)
    {
        menu->popup({});
        QSet<QAction *> reached;
        for (qsizetype i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            reached.insert(menu->activeAction());
        }
        menu->close();
        QStringList lost;
        for (QAction *action : menu->actions()) {
            if (action->isEnabled() && !action->isSeparator() && !reached.contains(action))
                lost.append(action->text());
            if (action->menu())
                lost += unreachedByArrows(action->menu());
        }
        return lost;
    }
};

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
