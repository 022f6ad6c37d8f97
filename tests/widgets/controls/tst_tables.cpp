// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: the model base, the view's keys, what is chosen through a change of the list, mirroring, drawing.
#include "deskdelegate.h"
#include "fakedesk.h"
#include "measures.h"
#include "statusshape.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// One row: a name (open), a state and an employer with widths of their own.
class WordsModel : public IdListModel
{
public:
    WordsModel(int state, int employer, QStringList words) : m_state(state), m_employer(employer), m_words(std::move(words)) { setIds({QUuid::createUuid()}); }
    QList<Column> columns() const override
    {
        return {{u"Name"_s}, {u"State"_s, m_state, Column::Kind::Status}, {u"Employer"_s, m_employer}};
    }

protected:
    QVariant cell(int, int column, int role) const override { return role == Qt::DisplayRole ? QVariant(m_words.at(column)) : QVariant(); }

private:
    int m_state;
    int m_employer;
    QStringList m_words;
};

/// A short sentence and a long one.
class Sentences : public IdListModel
{
public:
    explicit Sentences(const QStringList &sentences = {u"Every rule is met."_s, u"Unit U2 Paving is not achieved: not yet achieved, after two attempts at it. (and 3 more)"_s})
        : m_sentences(sentences)
    {
        setIds({QUuid::createUuid(), QUuid::createUuid()});
    }
    void turnRound()
    {
        std::ranges::reverse(m_sentences);
        setIds({idAt(1), idAt(0)});
    }
    QList<Column> columns() const override { return {{u"No."_s, 60}, {u"Reason"_s}}; }

protected:
    QVariant cell(int row, int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(column == 0 ? QString::number(row) : m_sentences.at(row)) : QVariant();
    }

private:
    QStringList m_sentences;
};

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void modelIsSound()
    {
        RowsModel model(450);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(3);
        QCOMPARE(model.rowCount(), 3);
        model.setRows(0);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.idAt(0).isNull());
        QCOMPARE(model.rowOf(QUuid()), -1);
    }

    void pagesAreAskedOnce()
    {
        RowsModel model(450);
        (void)model.data(model.index(0, 0), Qt::DisplayRole);
        (void)model.data(model.index(199, 1), Qt::DisplayRole);
        (void)model.data(model.index(449, 1), Qt::DisplayRole);
        const QList<std::pair<int, int>> expected{{0, 200}, {400, 50}};
        QCOMPARE(model.fetched, expected);
    }

    void figuresStandAtTheEnd()
    {
        RowsModel model(1);
        QCOMPARE(model.data(model.index(0, 2), Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QVERIFY(model.data(model.index(0, 0), LatinRole).toBool());
        QCOMPARE(model.data(model.index(0, 0), Qt::AccessibleTextRole).toString(), u"2026/0001, Trainee 1"_s);
    }

    void rowsAreDense()
    {
        RowsModel model(25);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        QCOMPARE(table.rowHeight(0), measure::row);
        QCOMPARE(table.horizontalHeader()->height(), measure::tableHeader);
        table.resize(700, measure::tableHeader + 25 * measure::row);
        table.show();
        QCOMPARE(table.rowAt(table.viewport()->height() - 1), 24);
        QCOMPARE(table.columnWidth(1), table.viewport()->width() - 90 - 60 - 130 - 120);
    }

    void columnsTakeWhatTheirWordsNeed_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QSize>("widths"); // of state and employer, as the model says
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QList<bool>>("whole"); // is the name, the state, the employer
        const QString longWords = u"A state of many words"_s;
        QTest::newRow("room for all") << 700 << QSize(60, 60) << QStringList{u"Rana"_s, longWords, u"Municipality of Zahle"_s} << QList<bool>{true, true, true};
        QTest::newRow("our words before those of people") << 330 << QSize(60, 60) << QStringList{u"Rana Haddad"_s, longWords, u"Municipality of Zahle"_s}
                                                           << QList<bool>{true, true, false};
        QTest::newRow("our words before a long name") << 320 << QSize(60, 60) << QStringList{u"Mohammad Al-Hassan Al-Hussein"_s, longWords, u"X"_s}
                                                       << QList<bool>{false, true, true};
        QTest::newRow("who has too much gives") << 420 << QSize(160, 160) << QStringList{u"Mohammad Al-Hassan Al-H."_s, u"Done"_s, u"X"_s}
                                                 << QList<bool>{true, true, true};
    }
    void columnsTakeWhatTheirWordsNeed()
    {
        QFETCH(int, room);
        QFETCH(QSize, widths);
        QFETCH(QStringList, words);
        QFETCH(QList<bool>, whole);
        WordsModel model(widths.width(), widths.height(), words);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        table.resize(room, 200);
        table.show();
        int all = 0;
        for (int column = 0; column < 3; ++column) {
            const int needed = table.sizeHintForIndex(model.index(0, column)).width();
            QVERIFY2((table.columnWidth(column) >= needed) == whole.at(column),
                     qPrintable(u"column %1 has %2 of %3"_s.arg(column).arg(table.columnWidth(column)).arg(needed)));
            all += table.columnWidth(column);
        }
        QVERIFY2(all <= table.viewport()->width(), qPrintable(QString::number(all)));
    }

    void whatIsSaidOfANameStandsNearIt()
    {
        WordsModel model(120, 150, {u"Rana Haddad"_s, u"Done"_s, u"Al-Jisr Roads"_s});
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        table.resize(1300, 200);
        table.show();
        QCOMPARE(table.columnWidth(0), 320);
        QCOMPARE(table.columnWidth(1), 120);
        QCOMPARE(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width()); // rows run to the edge
    }

    /// The register of certificates: of two open columns one lacks room, the other has more than it needs.
    void noRoomIsLeftAtTheEnd()
    {
        WordsModel model(0, 150, {u"Attestation of competencies"_s, u"Rana"_s, u"X"_s});
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        table.resize(500, 200);
        table.show();
        QCOMPARE(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width());
    }

    void theMenuOfARowHasWhatThePageOffersAboutIt()
    {
        FakePage page(u"people"_s, nullptr);
        int changed = 0;
        bool may = true;
        page.given = {{u"people.new"_s, u"New"_s, {}, true, [] {}},
                      {u"people.change"_s, u"Change"_s, QKeySequence(Qt::Key_F2), false, [&] { ++changed; }, CommandMenu::Record, {}, [&] { return may; }},
                      {u"people.filter"_s, u"Filter"_s, {}, false, [] {}}}; // of the list, and not of the row
        page.show();
        page.table->chooseFirst();
        QSignalSpy opened(page.table, &DeskTable::opened);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(page.table->viewport(), &asked);
        auto *menu = page.table->findChild<QMenu *>(u"row"_s);
        QVERIFY(menu);
        QStringList codes;
        for (const QAction *action : menu->actions())
            codes.append(action->objectName());
        QCOMPARE(codes, (QStringList{u"row.open"_s, u"people.change"_s}));
        menu->actions().first()->trigger();
        QCOMPARE(opened.value(0).value(0).toUuid(), page.table->chosenId());
        menu->actions().last()->trigger();
        QCOMPARE(changed, 1);
        may = false; // what is known of the record came after the menu
        Q_EMIT page.commandsChanged();
        QVERIFY(!menu->actions().last()->isEnabled());
    }

    void sentencesStandOnAsManyLinesAsTheyTake()
    {
        Sentences model;
        DeskTable table(u"list"_s);
        table.setListModel(&model);
        table.resize(300, 300);
        table.show();
        QCOMPARE(table.rowHeight(1), measure::row); // cut: told by the tool tip
        table.wrapSentences();
        QCOMPARE(table.rowHeight(0), measure::row);
        const int wrapped = table.rowHeight(1);
        QVERIFY(wrapped > measure::row);
        table.resize(200, 300);
        QVERIFY(table.rowHeight(1) > wrapped);
        table.resize(1200, 300);
        QCOMPARE(table.rowHeight(1), measure::row); // there is room for all
        model.turnRound(); // other rows at the same places
        table.resize(300, 300);
        QVERIFY(table.rowHeight(0) > measure::row);
        QCOMPARE(table.rowHeight(1), measure::row);
    }

    void noLineOfASentenceIsCut_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("long words") << u"Zugangsvoraussetzungen, Berufsbildungseinrichtung, Prüfungsvoraussetzungen, Arbeitsunfähigkeitsbescheinigung, Anwesenheit"_s;
        QTest::newRow("numbers") << u"Has a statement: CVT-S-2026-00002-54. Certificate: unit FRM-04 Plan the day's work is not yet achieved, nor is FRM-05 achieved."_s;
    }
    void noLineOfASentenceIsCut()
    {
        QFETCH(const QString, sentence);
        Sentences model({u"Every rule is met."_s, sentence});
        DeskTable table(u"list"_s);
        table.setListModel(&model);
        table.wrapSentences();
        table.resize(230, 300);
        table.show();
        const QRect cell = table.visualRect(model.index(1, 1)).adjusted(1, 0, -1, 0);
        const QImage seen = table.viewport()->grab(cell).toImage();
        for (const int y : {1, seen.height() - 3}) // above the line between the rows
            for (int x = 1; x < seen.width(); ++x)
                QCOMPARE(seen.pixelColor(x, y), seen.pixelColor(0, y));
    }

    void theOrderHasOneMark()
    {
        DeskTable table(u"list"_s);
        RowsModel model(3);
        table.setListModel(&model);
        table.resize(700, 200);
        table.show();
        QHeaderView *header = table.horizontalHeader();
        const auto inked = [&] { // columns of pixels that are not the ground's, below which only the line stands
            const QImage picture = header->grab().toImage();
            QList<int> found;
            for (int x = 0; x < picture.width(); ++x)
                for (int y = 1; y < picture.height() - 2; ++y)
                    if (picture.pixel(x, y) != picture.pixel(picture.width() - 1, 1) && (found.isEmpty() || found.last() != x))
                        found.append(x);
            return found;
        };
        const QList<int> before = inked();
        header->setSortIndicatorShown(true);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            header->setSortIndicator(1, order);
            QList<int> mark = inked();
            mark.removeIf([&](int x) { return before.contains(x); });
            QVERIFY(!mark.isEmpty());
            QVERIFY2(mark.last() - mark.first() < 12, qPrintable(u"%1 to %2"_s.arg(mark.first()).arg(mark.last()))); // and no second one beside it
        }
    }

    void keysWalkTheList()
    {
        RowsModel model(40);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        QSignalSpy chosen(&table, &DeskTable::chosen);
        QSignalSpy opened(&table, &DeskTable::opened);
        table.chooseFirst();
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.chosenId(), model.idAt(1));
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.chosenId(), model.idAt(39));
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.chosenId(), model.idAt(0));
        QCOMPARE(chosen.size(), 4);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toUuid(), model.idAt(0));
    }

    void lettersGoToTheSearch()
    {
        FakePage page(u"people"_s, nullptr);
        page.show();
        page.table->chooseFirst();
        page.table->setFocus();
        QTest::keyClick(page.table, 'h');
        QTest::keyClick(page.table, 'a');
        QCOMPARE(page.search->text(), u"ha"_s);
    }

    void choiceOutlivesANewOrder()
    {
        RowsModel model(10);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        const QUuid third = model.idAt(2);
        table.choose(third);
        QSignalSpy chosen(&table, &DeskTable::chosen);
        QList<QUuid> order = model.ids();
        std::reverse(order.begin(), order.end());
        model.setOrder(order);
        QCOMPARE(table.chosenId(), third);
        QCOMPARE(table.currentIndex().row(), 7);
        QCOMPARE(chosen.size(), 0);
        model.setOrder({order.first()});
        QVERIFY(table.chosenId().isNull());
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!table.choose(third));
    }

    void drawingIsMirrored()
    {
        RowsModel model(8);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        table.resize(600, 220);
        table.show();
        const int edge = 2;
        table.chooseFirst();
        table.clearFocus();
        QImage picture = table.viewport()->grab().toImage();
        const QColor accent = table.palette().color(QPalette::Link);
        QCOMPARE(picture.pixelColor(0, 5), accent);
        QVERIFY(picture.pixelColor(picture.width() - edge, 5) != accent);
        table.setLayoutDirection(Qt::RightToLeft);
        picture = table.viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() - 1, 5), accent);
        QVERIFY(picture.pixelColor(edge, 5) != accent);
    }

    void belowTheLimitIsLoud()
    {
        RowsModel model(5);
        DeskTable table(u"List"_s);
        table.setListModel(&model);
        table.resize(640, 200);
        table.show();
        const QImage picture = table.viewport()->grab().toImage();
        const QColor bad = Tokens::of(Scheme::Light).bad;
        const auto hasBad = [&](int row) {
            for (int x = table.columnViewportPosition(3); x < table.columnViewportPosition(4); ++x)
                for (int y = row * measure::row; y < (row + 1) * measure::row - 1; ++y)
                    if (picture.pixelColor(x, y) == bad)
                        return true;
            return false;
        };
        QVERIFY(hasBad(3));
        QVERIFY(!hasBad(2));
    }
};

QTEST_MAIN(TablesTest)
#include "tst_tables.moc"
