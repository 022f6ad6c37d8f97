// SPDX-License-Identifier: GPL-3.0-or-later
// The page of reports: chosen, seen, sorted, and taken away by each of its ways; stopped, refused, in Arabic, with 20,000 rows.
#include "card.h"
#include "desktable.h"
#include "fakedesk.h"
#include "printpreview.h"
#include "reportpaper.h"
#include "reportscentre.h"
#include "reportspage.h"
#include "reporttablemodel.h"
#include "tablereader.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct TestPress : ReportPress {
    Result<PrintJob> paper(const Report &report, const QList<int> &order, Progress &progress) const override
    {
        return reportPaper(report, order, progress);
    }
    Result<void> write(const Report &report, const QList<int> &order, const QString &path, Progress &progress) const override
    {
        if (isStopped)
            progress.cancel();
        return writeReport(report, order, path, progress);
    }
    bool isStopped = false;
};

/// What it is given is done at once, or when it is let go.
class HeldWorker : public InlineWorker
{
public:
    void letGo()
    {
        isHeld = false;
        for (const auto &work : std::exchange(m_waiting, {}))
            work();
    }
    bool isHeld = false;

protected:
    void post(std::function<void()> work, std::function<void()> done, QObject *context) override
    {
        if (!isHeld)
            return InlineWorker::post(std::move(work), std::move(done), context);
        m_waiting.append([this, work, done, context] { InlineWorker::post(work, done, context); });
    }

private:
    QList<std::function<void()>> m_waiting;
};

struct World {
    ReportsCentre centre{TestDatabase::make(u"sqlite"_s)};
    HeldWorker worker;
    FakeFilePicker files;
    FakePrinterPicker printers;
    TestPress press;
    QTemporaryDir folder;
    std::unique_ptr<ReportsPage> page;

    void open()
    {
        centre.teach(QDate(2026, 1, 12), Mode::Online);
        page = std::make_unique<ReportsPage>(ReportsDesk{{worker, centre.groups, centre.enrolments, centre.directory}, centre.reports, press,
                                                         {worker, printers, files}, centre.test->clock()});
        page->resize(1160, 680);
        page->show();
    }
    template<typename T> T *find(const QString &name) const { return page->findChild<T *>(name); }
    void choose(ReportTopic topic) const { page->openList(reportCode(topic)); }
    void chooseGroup(int at) const
    {
        find<QComboBox>(u"group"_s)->setCurrentIndex(at);
        Q_EMIT find<QComboBox>(u"group"_s)->activated(at);
    }
    [[nodiscard]] QStringList column(int number) const
    {
        const QAbstractItemModel *model = find<DeskTable>(u"table"_s)->model();
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row)
            cells.append(model->index(row, number).data().toString());
        return cells;
    }
    [[nodiscard]] QString told() const { return find<MessageBar>(u"told"_s)->sentence(); }
    void press_(const QString &name) const { find<QPushButton>(name)->click(); }
};

} // namespace

class ReportsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useDesk(); }

    void aReportIsSeenAsATable()
    {
        World world;
        world.open();
        const QAbstractItemModelTester tester(world.find<DeskTable>(u"table"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(world.column(2), QStringList({u"Trainee 0"_s, u"Trainee 1"_s, u"Trainee 2"_s, u"Trainee 3"_s}));
        for (const ReportTopic topic : allReportTopics()) {
            world.choose(topic);
            QCOMPARE(world.find<QComboBox>(u"period"_s)->isVisible(), needsOf(topic).period);
            QCOMPARE(world.find<QComboBox>(u"trainee"_s)->isVisible(), needsOf(topic).trainee);
            QCOMPARE(faults(world.page.get()).join(u'\n'), QString());
        }
    }
    void noReportGoesOutUnderTheNameOfAnother()
    {
        World world;
        world.open();
        world.choose(ReportTopic::GroupList);
        QVERIFY(world.find<QPushButton>(u"print"_s)->isEnabled());
        world.worker.isHeld = true;
        world.choose(ReportTopic::Attendance); // its rows are still to come
        for (const QString &way : {u"copy"_s, u"xlsx"_s, u"csv"_s, u"pdf"_s, u"print"_s})
            QVERIFY2(!world.find<QPushButton>(way)->isEnabled(), qPrintable(way));
        world.worker.letGo();
        QVERIFY(world.find<QPushButton>(u"print"_s)->isEnabled());
    }

    void whatNeedsAGroupSaysSo()
    {
        World world;
        world.open();
        world.chooseGroup(0); // all groups
        world.choose(ReportTopic::HoursStatement);
        QVERIFY(world.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!world.find<QPushButton>(u"print"_s)->isEnabled());
        world.chooseGroup(1);
        QVERIFY(world.find<QPushButton>(u"print"_s)->isEnabled());
        auto *trainee = world.find<QComboBox>(u"trainee"_s);
        QCOMPARE(trainee->count(), 1 + 4);
        trainee->setCurrentIndex(2);
        Q_EMIT trainee->activated(2);
        QCOMPARE(world.column(1), QStringList({u"Trainee 1"_s}));
    }
    void aHeadingSortsAndTurnsRound()
    {
        World world;
        world.open();
        world.choose(ReportTopic::Attendance);
        auto *header = world.find<DeskTable>(u"table"_s)->horizontalHeader();
        Q_EMIT header->sectionClicked(3);
        QCOMPARE(world.column(3), QStringList({u"0"_s, u"4"_s, u"4"_s, u"4"_s}));
        Q_EMIT header->sectionClicked(3);
        QCOMPARE(world.column(3), QStringList({u"4"_s, u"4"_s, u"4"_s, u"0"_s}));
        bool hasVerb = false; // by keyboard too
        for (const DeskCommand &command : world.page->commands())
            if (command.code == "reports.sort2"_L1) {
                command.run();
                hasVerb = true;
            }
        QVERIFY(hasVerb);
        QCOMPARE(world.column(2).first(), u"Trainee 0"_s);
    }
    void everyWayOutHasWhatIsSeen_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString &ending : {u"xlsx"_s, u"csv"_s, u"pdf"_s})
            QTest::newRow(qPrintable(ending)) << ending;
    }
    void everyWayOutHasWhatIsSeen()
    {
        QFETCH(const QString, ending);
        World world;
        world.open();
        world.choose(ReportTopic::Attendance);
        Q_EMIT world.find<DeskTable>(u"table"_s)->horizontalHeader()->sectionClicked(3); // who has least comes first
        world.files.path = world.folder.filePath(u"report."_s + ending);
        world.press_(ending);
        QVERIFY(world.files.suggestedName.startsWith(u"attendance-G1-"_s) && world.files.suggestedName.endsWith(ending));
        QVERIFY(world.told().contains(u"report."_s + ending));
        QVERIFY(QFile::exists(world.files.path));
        if (ending == "pdf"_L1)
            return;
        const Table table = got(TableReader::readFile(world.files.path));
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.cell(0, 2), u"Trainee 3"_s);
    }
    void theClipboardTakesItIntoASpreadsheet()
    {
        World world;
        world.open();
        world.press_(u"copy"_s);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 4);
        QCOMPARE(lines[0].split(u'\t').mid(0, 3), QStringList({u"Group"_s, u"Trainee no."_s, u"Name"_s}));
        QCOMPARE(world.told(), u"4 rows are on the clipboard."_s);
    }
    void printingShowsThePagesFirst()
    {
        World world;
        world.open();
        world.choose(ReportTopic::HoursStatement);
        world.press_(u"print"_s);
        auto *preview = world.page->findChild<PrintPreview *>();
        QVERIFY(preview);
        QCOMPARE(preview->view().pages(), 4); // one for each
    }
    void whatIsStoppedOrRefusedLeavesNoFile()
    {
        World world;
        world.open();
        QSignalSpy failed(world.page.get(), &Page::failed);
        world.press.isStopped = true;
        for (const QString &ending : {u"xlsx"_s, u"csv"_s, u"pdf"_s}) {
            world.files.path = world.folder.filePath(u"stopped."_s + ending);
            world.press_(ending);
            QVERIFY(!QFile::exists(world.files.path));
        }
        QVERIFY(failed.isEmpty()); // whoever said stop knows
        world.press.isStopped = false;
        for (const QString &ending : {u"xlsx"_s, u"csv"_s, u"pdf"_s}) {
            world.files.path = world.folder.filePath(u"no/such/folder/x."_s + ending);
            world.press_(ending);
            QVERIFY2(failed.takeLast().value(0).toString().contains(u"x."_s + ending), qPrintable(ending));
        }
        world.files.path.clear(); // whoever changed their mind
        world.press_(u"csv"_s);
        QVERIFY(failed.isEmpty());
    }
    void aPeriodBoundsTheReport()
    {
        World world;
        world.open();
        world.choose(ReportTopic::Attendance);
        auto *period = world.find<QComboBox>(u"period"_s);
        period->setCurrentIndex(period->count() - 1);
        Q_EMIT period->activated(period->count() - 1);
        QVERIFY(world.find<QDateEdit>(u"from"_s)->isVisible());
        world.find<QDateEdit>(u"from"_s)->setDate(QDate(2026, 2, 1));
        world.find<QDateEdit>(u"to"_s)->setDate(QDate(2026, 2, 28));
        Q_EMIT world.find<QDateEdit>(u"to"_s)->editingFinished();
        QCOMPARE(world.column(3), QStringList({u"0"_s, u"0"_s, u"0"_s, u"0"_s}));
    }
    void inArabic()
    {
        useDesk(Scheme::Light, u"ar"_s);
        World world;
        world.open();
        world.choose(ReportTopic::Attendance);
        QCOMPARE(world.column(3).first(), QLocale().toString(4));
        QCOMPARE(faults(world.page.get()).join(u'\n'), QString());
        useDesk(Scheme::Dark, u"ar"_s);
        QCOMPARE(faults(world.page.get()).join(u'\n'), QString());
    }
    void twentyThousandRowsAreNoBurden()
    {
        ReportTable table{{}, {{u"No."_s, CellKind::Identifier}, {u"Hours"_s, CellKind::Minutes}}, {}};
        for (int i = 0; i < 20'000; ++i)
            table.rows.append({QString::number(i), QString::number(i % 977)});
        ReportTableModel model;
        model.setTable(table);
        QCOMPARE(model.rowCount(), 20'000);
        model.setOrder(sortedRows(table, 1, Qt::DescendingOrder));
        QCOMPARE(model.index(0, 0).data().toString(), u"976"_s);
        QCOMPARE(model.idAt(0), QUuid(977, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)); // a row is the same row in any order
    }
};

QTEST_MAIN(ReportsPageTest)
#include "tst_reportspage.moc"
