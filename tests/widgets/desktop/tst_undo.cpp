// SPDX-License-Identifier: GPL-3.0-or-later
// Undo as the frame offers it: named, refused with the reason, and first of what was typed in a grid and is not saved.
#include "card.h"
#include "deskgrid.h"
#include "fakegrid.h"
#include "frameworld.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// A frame whose front page has a grid that saves through a sink, as those of the slices do.
struct GridWorld : FrameWorld {
    GridWorld()
    {
        open();
        sink.isSlow = true;
        model.setSink(&sink);
        grid = new DeskGrid(u"Register"_s, people.page);
        grid->setGridModel(&model);
        people.page->layout()->addWidget(grid);
        grid->show();
        QObject::connect(&model, &GridModel::committed, people.page, &Page::saved);
        steps.done = {u"enrol 26 trainees"_s};
        Q_EMIT people.page->saved();
        QApplication::setActiveWindow(frame.get());
        go(0, FakeGridModel::Minutes);
    }
    void go(int row, int column)
    {
        grid->goTo(row, column);
        grid->setFocus();
    }
    /// A paste of minutes down from the first row; a step of its own when something is saved.
    void paste(const QString &text, const QString &step = {}, const QList<GridAnswer> &answers = {})
    {
        QGuiApplication::clipboard()->setText(text);
        grid->paste();
        if (step.isEmpty())
            return;
        steps.done.append(step);
        sink.answer(answers);
    }
    void undo() { QTest::keyClick(frame.get(), Qt::Key_Z, Qt::ControlModifier); }
    QString undoText() { return find<QAction>(u"edit.undo"_s)->text(); }
    QStringList minutes() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.text(row, FakeGridModel::Minutes));
        return all;
    }
    FakeGridModel model{3};
    FakeGridSink sink;
    DeskGrid *grid = nullptr;
};

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT
    using World = FrameWorld;

private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void undoIsNamed()
    {
        World world;
        world.steps.done = {u"register a trainee"_s, u"enrol 26 trainees"_s};
        world.open();
        auto *action = world.find<QAction>(u"edit.undo"_s);
        QCOMPARE(action->text(), u"Undo “enrol 26 trainees”"_s);
        QCOMPARE(world.find<QPushButton>(u"undo"_s)->text(), u"Undo “enrol 26 trainees”"_s);
        action->trigger();
        QCOMPARE(action->text(), u"Undo “register a trainee”"_s);
        QCOMPARE(world.find<QAction>(u"edit.redo"_s)->text(), u"Redo “enrol 26 trainees”"_s);
        QCOMPARE(world.people.page->refreshed, 1);
        QVERIFY(!world.find<QLabel>(u"saved"_s)->text().isEmpty());
        auto *note = world.find<MessageBar>(u"note"_s);
        QVERIFY(note->isVisible());
        QCOMPARE(note->sentence(), u"Undone: enrol 26 trainees"_s);
        note->findChild<QPushButton *>()->click(); // Redo
        QCOMPARE(note->sentence(), u"Done again: enrol 26 trainees"_s);
        QCOMPARE(action->text(), u"Undo “enrol 26 trainees”"_s);
        action->trigger();
        action->trigger();
        QVERIFY(!action->isEnabled());
        QVERIFY(!world.find<QPushButton>(u"undo"_s)->isVisible());
        world.find<QAction>(u"edit.redo"_s)->trigger();
        QVERIFY(action->isEnabled());
        Q_EMIT world.people.page->saved(); // another step is the last one now
        QVERIFY(!note->isVisible());
    }

    void refusedUndoSaysWhy()
    {
        World world;
        world.steps.done = {u"register a trainee"_s};
        world.steps.refusal = u"Trainee 2026/0012 was changed since."_s;
        world.open();
        world.find<QAction>(u"edit.undo"_s)->trigger();
        auto *message = world.find<MessageBar>(u"message"_s);
        QVERIFY(message->isVisible());
        QCOMPARE(message->sentence(), world.steps.refusal);
        QCOMPARE(world.people.page->refreshed, 0);
        QVERIFY(!world.find<MessageBar>(u"note"_s)->isVisible());
        QTest::keyClick(world.frame.get(), Qt::Key_Escape);
        QVERIFY(!message->isVisible());
    }

    void redValuesGoBeforeOlderSteps()
    {
        GridWorld world;
        world.paste(u"ten\nmany"_s);
        QCOMPARE(world.model.troubleCount(), 2);
        QCOMPARE(world.undoText(), u"Undo “2 values not saved”"_s);
        world.frame->tell(u"Choose an assessor first."_s); // why they are not saved
        world.undo();
        QVERIFY(!world.find<MessageBar>(u"message"_s)->isVisible());
        QCOMPARE(world.model.troubleCount(), 0);
        QCOMPARE(world.minutes(), (QStringList {{}, {}, {}}));
        QCOMPARE(world.steps.done, QStringList {u"enrol 26 trainees"_s});
        QCOMPARE(world.find<MessageBar>(u"note"_s)->sentence(), u"Undone: 2 values not saved"_s);
        QCOMPARE(world.undoText(), u"Undo “enrol 26 trainees”"_s);
        world.undo();
        QCOMPARE(world.steps.done, QStringList());
    }

    /// Nothing was ever saved, and still there is something to take back.
    void redValuesAloneCanBeUndone()
    {
        GridWorld world;
        world.steps.done.clear();
        Q_EMIT world.people.page->saved();
        QVERIFY(!world.find<QAction>(u"edit.undo"_s)->isEnabled());
        world.paste(u"ten"_s);
        QVERIFY(world.find<QAction>(u"edit.undo"_s)->isEnabled());
        world.undo();
        QCOMPARE(world.model.troubleCount(), 0);
        QVERIFY(!world.find<QAction>(u"edit.undo"_s)->isEnabled());
    }

    void onePasteIsTakenBackWhole_data()
    {
        QTest::addColumn<bool>("isRefusedByTheSink");
        QTest::newRow("not a value") << false;
        QTest::newRow("refused when it was to be saved") << true;
    }

    void onePasteIsTakenBackWhole()
    {
        QFETCH(bool, isRefusedByTheSink);
        GridWorld world;
        if (isRefusedByTheSink)
            world.paste(u"10\n500\n20"_s, u"mark 2"_s,
                        {GridAnswer::saved(u"10"_s), GridAnswer::refused(u"The session is over."_s), GridAnswer::saved(u"20"_s)});
        else
            world.paste(u"10\nten\n20"_s, u"mark 2"_s);
        QCOMPARE(world.model.troubleCount(), 1);
        QCOMPARE(world.undoText(), u"Undo “mark 2”"_s);
        world.undo();
        QCOMPARE(world.model.troubleCount(), 0);
        QCOMPARE(world.steps.done, QStringList {u"enrol 26 trainees"_s});
        QCOMPARE(world.people.page->refreshed, 1);
    }

    /// As in a spreadsheet: the newest first, whether it was saved or not.
    void whatWasSavedSinceInTheGridComesFirst()
    {
        GridWorld world;
        world.paste(u"10\nten"_s, u"mark 1"_s);
        world.go(2, FakeGridModel::Minutes);
        world.paste(u"30"_s, u"mark 3"_s);
        QCOMPARE(world.undoText(), u"Undo “mark 3”"_s);
        world.undo();
        QCOMPARE(world.model.troubleCount(), 1);
        QCOMPARE(world.undoText(), u"Undo “mark 1”"_s);
        world.undo();
        QCOMPARE(world.model.troubleCount(), 0);
        QCOMPARE(world.steps.done, QStringList {u"enrol 26 trainees"_s});
    }

    /// Its own part is not the newest step any more, and a stranger's is not taken back for it.
    void aStepOfAnotherKindStaysWhileRedValuesGo()
    {
        GridWorld world;
        world.paste(u"10\nten"_s, u"mark 1"_s);
        world.steps.done.append(u"remove a session"_s);
        Q_EMIT world.people.page->saved();
        world.undo();
        QCOMPARE(world.model.troubleCount(), 0);
        QCOMPARE(world.steps.done.last(), u"remove a session"_s);
        world.undo();
        QCOMPARE(world.steps.done.last(), u"mark 1"_s);
    }

    void whatTheSavedPartRefusesToUndoKeepsTheRed()
    {
        GridWorld world;
        world.paste(u"10\nten"_s, u"mark 1"_s);
        world.steps.refusal = u"The mark was changed since."_s;
        world.undo();
        QCOMPARE(world.model.troubleCount(), 1);
        QCOMPARE(world.find<MessageBar>(u"message"_s)->sentence(), world.steps.refusal);
    }

    /// A row that is no record yet keeps what it holds; undo takes that away too, back to what was there.
    void whatIsOnlyNotedIsTakenBack()
    {
        GridWorld world;
        world.model.writeBehind(0, FakeGridModel::Minutes, u"5"_s);
        world.paste(u"10\n20"_s);
        world.sink.answer({GridAnswer::noted(u"10"_s), GridAnswer::refused(u"The session is over."_s)});
        QCOMPARE(world.minutes(), (QStringList {u"10"_s, u"20"_s, {}}));
        world.undo();
        QCOMPARE(world.minutes(), (QStringList {u"5"_s, {}, {}}));
        QCOMPARE(world.steps.done, QStringList {u"enrol 26 trainees"_s});
    }

    /// Tab opened the next cell, and nothing was typed there: the key is the window's.
    void tabLeavesUndoToTheWindow()
    {
        GridWorld world;
        world.go(0, FakeGridModel::Minutes);
        const auto press = [&world](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(world.grid->findChild<QLineEdit *>(u"cell"_s), key, modifiers);
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        QTest::keyClick(world.grid, Qt::Key_X);
        press(Qt::Key_Tab);
        QCOMPARE(world.model.troubleCount(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(world.model.troubleCount(), 0);
    }

    /// Behind another tab of the page: the button named them, and the key took a saved step back.
    void redValuesOutOfSightAreNotNamed()
    {
        GridWorld world;
        world.paste(u"ten"_s);
        QCOMPARE(world.undoText(), u"Undo “1 value not saved”"_s);
        world.grid->hide();
        QCOMPARE(world.undoText(), u"Undo “enrol 26 trainees”"_s);
        QCOMPARE(world.find<QPushButton>(u"undo"_s)->text(), world.undoText());
        world.undo();
        QCOMPARE(world.steps.done, QStringList());
        QCOMPARE(world.model.troubleCount(), 1);
        world.grid->show();
        QCOMPARE(world.undoText(), u"Undo “1 value not saved”"_s);
    }

    void anotherPageIsNotAsked()
    {
        GridWorld world;
        world.paste(u"ten"_s);
        world.frame->go({u"groups"_s, {}});
        QCOMPARE(world.undoText(), u"Undo “enrol 26 trainees”"_s);
        world.undo();
        QCOMPARE(world.model.troubleCount(), 1);
        QCOMPARE(world.steps.done, QStringList());
    }

    void whatUndoPassesOverIsNamed()
    {
        FrameWorld world;
        world.steps.done = {u"add a holiday"_s};
        world.steps.stays = u"add a user"_s;
        world.open();
        world.find<QAction>(u"edit.undo"_s)->trigger();
        QCOMPARE(world.find<MessageBar>(u"note"_s)->sentence(), u"Undone: add a holiday. “add a user” came later, is final and stays."_s);
    }

    /// It ended without a word when a snapshot had left or a user was added; nobody is told who did not ask.
    void whereUndoEndsItSaysWhy()
    {
        FrameWorld world;
        world.steps.done = {u"register a trainee"_s};
        world.open();
        auto *note = world.find<MessageBar>(u"note"_s);
        world.steps.done.clear();
        world.steps.stays = u"make snapshot 3"_s;
        Q_EMIT world.people.page->saved();
        QVERIFY(!note->isVisible());
        auto *undo = world.find<QAction>(u"edit.undo"_s);
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QVERIFY(note->isVisible() && note->sentence().contains(u"make snapshot 3"_s));
        QCOMPARE(world.people.page->refreshed, 0);
    }
};

QTEST_MAIN(UndoTest)
#include "tst_undo.moc"
