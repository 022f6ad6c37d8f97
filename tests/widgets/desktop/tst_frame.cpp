// SPDX-License-Identifier: GPL-3.0-or-later
// The frame driven by object names and keys: sections, trail, search, mirroring, names for screen readers.
#include "card.h"
#include "desklinebar.h"
#include "fakedesk.h"
#include "frameworld.h"
#include "hitlist.h"
#include "sidebar.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class FrameTest : public QObject
{
    Q_OBJECT
    using World = FrameWorld;

private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void pagesAreMadeWhenNeeded()
    {
        World world;
        world.open();
        QVERIFY(world.people.page);
        QVERIFY(!world.groups.page);
        QVERIFY(!world.find<QWidget>(u"sidebar.secret"_s));
        QTest::mouseClick(world.find<QWidget>(u"sidebar.groups"_s), Qt::LeftButton);
        QCOMPARE(world.frame->currentPage(), world.groups.page);
        world.frame->go({u"secret"_s, {}});
        QCOMPARE(world.frame->currentPage(), world.groups.page);
    }

    void whatStandsAsideIsReachedAllTheSame()
    {
        World world;
        world.aside = {u"groups"_s};
        world.groups.saved = {{u"running"_s, u"Running groups"_s, 3}};
        world.open();
        QVERIFY(!world.find<QWidget>(u"sidebar.groups"_s));
        QVERIFY(world.find<QWidget>(u"sidebar.trainees"_s));
        world.find<QAction>(u"go.groups"_s)->trigger();
        QCOMPARE(world.frame->currentPage(), world.groups.page);
        QVERIFY(!world.find<QWidget>(u"sidebar.groups/running"_s));
    }

    void backAndForward()
    {
        World world;
        world.open();
        const QUuid third = world.people.page->model->idAt(2);
        world.people.page->table->choose(third);
        world.find<QAction>(u"go.groups"_s)->trigger();
        world.find<QPushButton>(u"back"_s)->click();
        QCOMPARE(world.frame->currentPage(), world.people.page);
        QCOMPARE(world.frame->here().record, third);
        world.find<QPushButton>(u"forward"_s)->click();
        QCOMPARE(world.frame->currentPage(), world.groups.page);
        QVERIFY(!world.find<QPushButton>(u"forward"_s)->isEnabled());
    }

    void placeOutlivesARebuild()
    {
        World world;
        world.open();
        const QUuid fifth = world.people.page->model->idAt(4);
        world.people.page->table->choose(fifth);
        const FramePlace place = world.frame->place();
        world.frame.reset();
        world.open();
        world.frame->restore(place);
        QCOMPARE(world.people.page->opened, fifth);
    }

    /// Ctrl+2 leads to the page, not only to the sight of it: the keyboard does not stay in the sidebar.
    void aSectionsKeyBringsTheKeyboard()
    {
        World world;
        world.open();
        QVERIFY(QTest::qWaitForWindowActive(world.frame.get()));
        world.find<QWidget>(u"sidebar.trainees"_s)->setFocus();
        world.find<QAction>(u"go.groups"_s)->trigger();
        QVERIFY(world.groups.page->isAncestorOf(QApplication::focusWidget()));
    }

    /// A click in the sidebar as well; who walks there by arrows stays.
    void aClickInTheSidebarBringsTheKeyboard()
    {
        World world;
        world.open();
        QVERIFY(QTest::qWaitForWindowActive(world.frame.get()));
        QTest::mouseClick(world.find<QWidget>(u"sidebar.groups"_s), Qt::LeftButton);
        QVERIFY(world.groups.page->isAncestorOf(QApplication::focusWidget()));
        world.find<QWidget>(u"sidebar.trainees"_s)->setFocus();
        QTest::keyClick(world.find<QWidget>(u"sidebar.trainees"_s), Qt::Key_Return);
        QCOMPARE(world.frame->currentPage(), world.people.page);
        QVERIFY(world.find<QWidget>(u"sidebar.trainees"_s)->hasFocus());
    }

    void savingMakesOtherPagesStale()
    {
        World world;
        world.open();
        world.frame->go({u"groups"_s, {}});
        world.steps.done = {u"make group W-24"_s};
        QVERIFY(!world.find<QLabel>(u"saved"_s)->isVisible());
        Q_EMIT world.groups.page->saved();
        QVERIFY(world.find<QLabel>(u"saved"_s)->isVisible());
        QCOMPARE(world.find<QAction>(u"edit.undo"_s)->text(), u"Undo “make group W-24”"_s);
        world.frame->go({u"trainees"_s, {}});
        QCOMPARE(world.people.page->refreshed, 1);
        QCOMPARE(world.groups.page->refreshed, 0);
    }

    void searchOpensTheTopHit()
    {
        World world;
        world.open();
        const QUuid second = world.people.page->model->idAt(1);
        world.finder.known = {{u"Amina Haddad"_s, u"2026/0002"_s, u"person"_s, {u"trainees"_s, second}},
                              {u"Amina Saleh"_s, u"2026/0007"_s, u"person"_s, {u"trainees"_s, world.people.page->model->idAt(6)}}};
        world.frame->go({u"groups"_s, {}});
        auto *field = world.find<QLineEdit>(u"find"_s);
        auto *hits = world.find<HitList>(u"hits"_s);
        const QAbstractItemModelTester tester(hits->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClicks(field, u"amin"_s);
        QVERIFY(hits->isVisible());
        QCOMPARE(hits->model()->rowCount(), 2);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!hits->isVisible());
        QCOMPARE(world.people.page->opened, second);
        QTest::keyClicks(field, u"amin"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(world.people.page->opened, world.people.page->model->idAt(6));
    }

    void searchThatFindsNothingSaysSo()
    {
        World world;
        world.open();
        auto *field = world.find<QLineEdit>(u"find"_s);
        auto *hits = world.find<HitList>(u"hits"_s);
        QTest::keyClicks(field, u"zzz"_s);
        QVERIFY(hits->model()->data(hits->model()->index(0, 0), Qt::DisplayRole).toString().contains(u"zzz"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(world.frame->currentPage(), world.people.page);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!hits->isVisible());
    }

    void whoLooksForNothingIsBackWhereTheyWere()
    {
        World world;
        world.open();
        auto *form = new QLineEdit(world.people.page);
        form->show();
        form->setFocus();
        world.find<QAction>(u"edit.find"_s)->trigger();
        world.find<QAction>(u"edit.find"_s)->trigger(); // pressed again
        auto *field = world.find<QLineEdit>(u"find"_s);
        QCOMPARE(world.frame->window()->focusWidget(), field);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(world.frame->window()->focusWidget(), form);
        world.find<QAction>(u"edit.find"_s)->trigger();
        form->hide(); // gone meanwhile: to the page's main thing
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(world.people.page->isAncestorOf(world.frame->window()->focusWidget()));
    }

    void newIsOffered()
    {
        World world;
        bool run = false;
        world.people.given = {{u"trainees.new"_s, u"New trainee"_s, QKeySequence(u"Ctrl+N"_s), true, [&] { run = true; }}};
        world.open();
        QVERIFY(world.find<QPushButton>(u"new"_s)->isVisible());
        world.find<QAction>(u"trainees.new"_s)->trigger();
        QVERIFY(run);
    }

    void controlNIsForTheSectionInFront()
    {
        World world;
        world.people.given = {{u"trainees.new"_s, u"New trainee"_s, {}, true, [] {}}};
        world.groups.given = {{u"groups.new"_s, u"New group"_s, {}, true, [] {}}};
        world.open();
        const QKeySequence key(u"Ctrl+N"_s);
        QCOMPARE(world.find<QAction>(u"trainees.new"_s)->shortcut(), key);
        world.frame->go({u"groups"_s, {}});
        QCOMPARE(world.find<QAction>(u"groups.new"_s)->shortcut(), key);
        QVERIFY(world.find<QAction>(u"trainees.new"_s)->shortcut().isEmpty());
        world.groups.page->given = {{u"session.new"_s, u"New session"_s, {}, true, [] {}}}; // what is shown comes first
        Q_EMIT world.groups.page->commandsChanged();
        QCOMPARE(world.find<QAction>(u"session.new"_s)->shortcut(), key);
        QVERIFY(world.find<QAction>(u"groups.new"_s)->shortcut().isEmpty());
        world.groups.page->given.clear();
        Q_EMIT world.groups.page->commandsChanged();
        QCOMPARE(world.find<QAction>(u"groups.new"_s)->shortcut(), key);
    }

    void verbsOfAPageGoWithIt()
    {
        World world;
        world.open();
        bool may = false;
        int run = 0;
        world.people.page->given = {{u"trainees.print"_s, u"Print the list"_s, QKeySequence(u"Ctrl+P"_s), false, [&] { ++run; },
                                     CommandMenu::Reports, u"printer"_s, [&] { return may; }}};
        Q_EMIT world.people.page->commandsChanged();
        auto *print = world.find<QAction>(u"trainees.print"_s);
        auto *menu = qobject_cast<QMenu *>(print->parent());
        QVERIFY(menu->menuAction()->isVisible());
        QVERIFY(menu->actions().contains(print));
        Q_EMIT menu->aboutToShow();
        QVERIFY(!print->isEnabled());
        Q_EMIT menu->aboutToHide();
        print->trigger(); // by its key, at a moment when it cannot be
        QCOMPARE(run, 0);
        may = true;
        print->trigger();
        QCOMPARE(run, 1);
        world.frame->go({u"groups"_s, {}});
        QVERIFY(!menu->menuAction()->isVisible());
        QVERIFY(menu->actions().isEmpty());
    }

    void savedListsStandUnderTheSections()
    {
        World world;
        world.people.saved = {{u"below"_s, u"Below 80 %"_s, 7}};
        world.groups.figure = 3;
        world.open();
        QTRY_VERIFY(world.find<QAbstractButton>(u"sidebar.trainees/below"_s));
        auto *list = world.find<QAbstractButton>(u"sidebar.trainees/below"_s);
        QCOMPARE(list->accessibleDescription(), u"7"_s);
        QCOMPARE(world.find<QAbstractButton>(u"sidebar.groups"_s)->accessibleDescription(), u"3"_s);
        QTest::mouseClick(list, Qt::LeftButton);
        QCOMPARE(world.people.page->lists, QStringList{u"below"_s});
        QVERIFY(list->isChecked());
        const QUuid third = world.people.page->model->idAt(2);
        world.people.page->table->choose(third);
        QCOMPARE(world.frame->here(), (Link{u"trainees"_s, third, u"below"_s}));
        world.people.saved.first().count = 6;
        Q_EMIT world.people.page->saved();
        QTRY_COMPARE(list->accessibleDescription(), u"6"_s);
        world.people.saved.first().count = 0;
        Q_EMIT world.people.page->saved();
        QTRY_COMPARE(list->accessibleDescription(), u"0"_s); // it is open, and stays
        world.frame->go({u"trainees"_s, {}});
        QCOMPARE(world.people.page->lists, QStringList({u"below"_s, QString()}));
        Q_EMIT world.people.page->saved();
        QTRY_VERIFY(!world.find<QAbstractButton>(u"sidebar.trainees/below"_s));
    }

    /// A page that goes on to another part of itself is come back to there.
    void thePartThatIsShownBelongsToThePlace()
    {
        World world;
        world.open();
        QSignalSpy kept(world.frame.get(), &Frame::placeChanged);
        Q_EMIT world.people.page->listShown(u"session-2"_s);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(world.frame->here(), (Link{u"trainees"_s, world.frame->here().record, u"session-2"_s}));
        world.frame->go({u"groups"_s, {}});
        Q_EMIT world.people.page->listShown(u"session-3"_s); // behind another page
        QCOMPARE(world.frame->here().section, u"groups"_s);
        world.find<QAction>(u"go.back"_s)->trigger();
        QCOMPARE(world.frame->here().list, u"session-2"_s);
    }

    void hostIsAsked()
    {
        World world;
        world.open();
        world.find<QAction>(u"view.dark"_s)->trigger();
        world.find<QAction>(u"language.ar"_s)->trigger();
        QTRY_COMPARE(world.host.asked, QStringList({u"dark"_s, u"language:ar"_s}));
    }

    void footTellsAndLeads()
    {
        World world;
        world.waiting.line = {u"14 waiting to be sent"_s, 14, {u"groups"_s, {}}};
        world.host.figures = {{u"latin"_s, u"123"_s}, {u"local"_s, u"١٢٣"_s}};
        world.open();
        auto *waiting = world.find<QPushButton>(u"waiting"_s);
        QTRY_VERIFY(waiting->isVisible());
        QCOMPARE(waiting->text(), u"14 waiting to be sent"_s);
        waiting->click();
        QCOMPARE(world.frame->currentPage(), world.groups.page);
        QCOMPARE(world.find<QPushButton>(u"digits"_s)->text(), u"١٢٣"_s);
        world.find<QAction>(u"digits.latin"_s)->trigger();
        world.find<QAction>(u"who.lock"_s)->trigger();
        QTRY_COMPARE(world.host.asked, QStringList({u"digits:latin"_s, u"lock"_s}));
        world.waiting.line.count = 0;
        Q_EMIT world.groups.page->saved();
        QTRY_VERIFY(!waiting->isVisible());
    }

    void lettersTypedAnywhereSearch()
    {
        World world;
        world.open();
        auto *sidebar = world.find<QWidget>(u"sidebar.groups"_s);
        sidebar->setFocus();
        QTest::keyClick(sidebar, Qt::Key_A);
        QCOMPARE(world.people.page->search->text(), u"a"_s);
        world.people.page->searches = false;
        sidebar->setFocus();
        QTest::keyClick(sidebar, Qt::Key_B);
        QCOMPARE(world.find<QLineEdit>(u"find"_s)->text(), u"b"_s);
        QTest::keyClick(sidebar, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(world.find<QLineEdit>(u"find"_s)->text(), u"b"_s);
    }

    void sectionsRememberTheirRecord()
    {
        World world;
        world.open();
        const QUuid third = world.people.page->model->idAt(2);
        world.people.page->table->choose(third);
        world.frame->go({u"groups"_s, {}});
        const FramePlace place = world.frame->place();
        world.frame.reset();
        world.people.page = nullptr;
        world.make();
        world.frame->restore(place);
        QVERIFY(!world.people.page);
        world.frame->go({u"trainees"_s, {}});
        QCOMPARE(world.people.page->table->chosenId(), third);
    }

    /// In a bar of the page it moved what was under the mouse, when it came and when it went.
    void whatWasDoneIsSaidAboveTheFoot()
    {
        World world;
        world.open();
        QApplication::setActiveWindow(world.frame.get());
        auto *bar = new MessageBar(world.people.page);
        world.people.page->layout()->addWidget(bar);
        QSignalSpy linked(bar, &MessageBar::linkActivated);
        const QRect before = world.people.page->table->geometry();
        bar->showNotice(u"25 papers were issued."_s, u"Open the PDF"_s);
        auto *note = world.find<MessageBar>(u"note"_s);
        QCOMPARE(note->sentence(), bar->sentence());
        QVERIFY(note->isVisible() && !bar->isVisible());
        world.people.page->layout()->activate();
        QCOMPARE(world.people.page->table->geometry(), before);
        QVERIFY(note->geometry().bottom() < world.find<QWidget>(u"saved"_s)->parentWidget()->geometry().top()); // the foot stays in sight
        Q_EMIT world.people.page->saved(); // of the very step it tells of
        QVERIFY(note->isVisible());
        note->findChild<QPushButton *>()->click();
        QCOMPARE(linked.size(), 1);
        QTest::keyClick(world.people.page->table, Qt::Key_Return); // the person goes on
        QTRY_VERIFY(!note->isVisible());
        QCOMPARE(bar->sentence(), QString());
    }

    /// Pushed down, the page had something else under the mouse at the next click.
    void aFailureMovesNothing()
    {
        FrameWorld world;
        world.open();
        auto *message = world.find<MessageBar>(u"message"_s);
        const QWidget *foot = world.find<QWidget>(u"saved"_s)->parentWidget();
        const auto placeOf = [&world](const QWidget *part) { return part->rect().translated(part->mapTo(world.frame.get(), QPoint())); };
        const QRect before = placeOf(world.people.page);
        for (const QString &sentence : {u"The file is damaged."_s, u"A sentence that goes on. "_s.repeated(20)}) {
            world.frame->tell(sentence);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCOMPARE(placeOf(world.people.page), before);
            QVERIFY(placeOf(message).bottom() < foot->geometry().top());
            QVERIFY(message->heightForWidth(message->width()) <= message->height()); // read to its end
        }
        Q_EMIT world.people.page->told(u"25 papers were issued."_s);
        QVERIFY(placeOf(world.find<MessageBar>(u"note"_s)).bottom() < placeOf(message).top()); // one does not hide the other
        world.frame->say(u"Restored."_s);
        QCOMPARE(message->kind(), MessageBar::Kind::Good);
    }

    void aFailureStaysWithItsPage()
    {
        World world;
        world.open();
        auto *message = world.find<MessageBar>(u"message"_s);
        Q_EMIT world.people.page->failed(u"The file is damaged."_s);
        world.frame->go({u"trainees"_s, world.people.page->model->idAt(1)});
        QVERIFY(message->isVisible());
        world.frame->go({u"groups"_s, {}});
        QVERIFY(!message->isVisible());
        world.frame->tell(u"The folder cannot be opened."_s);
        QVERIFY(message->isVisible()); // said on the page that is in front now
        world.frame->go({u"trainees"_s, {}});
        QVERIFY(!message->isVisible());
    }

    void everyControlHasAName()
    {
        World world;
        world.steps.done = {u"x"_s};
        world.people.given = {{u"trainees.new"_s, u"New trainee"_s, {}, true, [] {}}};
        world.open();
        QVERIFY2(unnamedControls(world.frame.get()).isEmpty(), qPrintable(unnamedControls(world.frame.get()).join(u' ')));
        QVERIFY2(unreachableControls(world.frame.get()).isEmpty(), qPrintable(unreachableControls(world.frame.get()).join(u' ')));
    }

    void aLongStepLeavesTheSearchInSight()
    {
        World world;
        world.steps.done = {u"saisie de jours en entreprise pour vingt-six personnes"_s};
        world.open();
        for (const int width : {1024, 1366}) {
            world.frame->resize(width, 600);
            QCoreApplication::processEvents();
            const QWidget *find = world.find<QWidget>(u"find"_s), *undo = world.find<QWidget>(u"undo"_s);
            QVERIFY2(find->geometry().right() < undo->geometry().left(), qPrintable(QString::number(width)));
            QVERIFY(find->width() >= 220);
        }
        QCOMPARE(world.find<QWidget>(u"find"_s)->width(), 420);
    }

    void accessKeysOpenOneThingEach_data()
    {
        QTest::addColumn<QString>("language");
        for (const LanguageChoice &choice : FakeHost().languages())
            QTest::newRow(qPrintable(choice.code)) << choice.code;
    }
    void accessKeysOpenOneThingEach()
    {
        QFETCH(QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.open();
        QStringList twice;
        const auto look = [&twice](const QList<QAction *> &actions) {
            QHash<QChar, QString> known;
            for (const QAction *action : actions) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0 || at + 1 == action->text().size())
                    continue;
                const QChar key = action->text().at(at + 1).toLower();
                if (known.contains(key))
                    twice.append(known.value(key) + u" / "_s + action->text());
                known.insert(key, action->text());
            }
        };
        look(world.frame->findChild<QMenuBar *>()->actions());
        for (const QMenu *menu : world.frame->findChildren<QMenu *>())
            look(menu->actions());
        QVERIFY2(twice.isEmpty(), twice.join(u'\n').toUtf8());
    }

    void frameIsMirrored()
    {
        useDesk(Scheme::Light, u"ar"_s);
        World world;
        world.open();
        auto *sidebar = world.frame->findChild<Sidebar *>();
        QCOMPARE(sidebar->geometry().right(), world.frame->width() - 1);
        auto *back = world.find<QPushButton>(u"back"_s);
        auto *field = world.find<QLineEdit>(u"find"_s);
        QVERIFY(back->mapTo(world.frame.get(), QPoint()).x() > field->mapTo(world.frame.get(), QPoint()).x());
        QCOMPARE(field->textMargins().left(), 0);
        QVERIFY(field->textMargins().right() > 0);
    }

    void narrowWindowKeepsEverything()
    {
        World world;
        world.open();
        world.frame->resize(1024, 600);
        QCOMPARE(world.frame->width(), 1024);
        QCOMPARE(world.frame->height(), 600);
        auto *sidebar = world.frame->findChild<Sidebar *>();
        QCOMPARE(sidebar->width(), 48);
        QCOMPARE(world.find<QWidget>(u"sidebar.groups"_s)->toolTip(), u"Groups"_s);
        world.frame->resize(1366, 768);
        QCOMPARE(sidebar->width(), 176);
        world.find<QAction>(u"view.narrow"_s)->trigger(); // by choice
        QCOMPARE(sidebar->width(), 48);
        world.find<QAction>(u"view.narrow"_s)->trigger();
        QCOMPARE(sidebar->width(), 176);
    }
};

QTEST_MAIN(FrameTest)
#include "tst_frame.moc"
