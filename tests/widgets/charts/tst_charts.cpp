// SPDX-License-Identifier: GPL-3.0-or-later
// Charts: scales and labels, where values are drawn in each direction, what is read out, heard, copied and saved.
#include "chartaxis.h"
#include "chartcanvas.h"
#include "chartcard.h"
#include "chartpicture.h"
#include "charttable.h"
#include "deskbutton.h"
#include "fakedesk.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

using Kind = ChartFigure::Kind;

ChartFigure trades(Kind kind = Kind::Bars)
{
    return {kind, ChartFigure::Unit::Count, u"Enrolled"_s, u"Trainees"_s, u"Trade"_s, {u"Welding"_s, u"Tailoring"_s, u"ICT"_s}, false,
            {{u"Women"_s, {18, 46, 29}}, {u"Men"_s, {64, 6, 31}}}};
}

ChartFigure attendance()
{
    return {Kind::Line, ChartFigure::Unit::Percent, u"Attendance"_s, u"Per cent of hours taught"_s, u"Week"_s,
            {u"1"_s, u"2"_s, u"3"_s, u"4"_s}, true, {{u"All groups"_s, {94, 88, std::nullopt, 84}}}, ChartLimit{u"80 % limit"_s, 80}};
}

struct Drawn {
    QImage image;
    QList<ChartMark> marks;
    [[nodiscard]] QRectF at(int category, int series) const
    {
        for (const ChartMark &mark : marks)
            if (mark.category == category && mark.series == series)
                return mark.place;
        return {};
    }
    [[nodiscard]] QColor colourIn(int category, int series) const { return image.pixelColor(at(category, series).center().toPoint()); }
};

Drawn drawn(const ChartFigure &figure, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    const auto charts = Charts::load();
    if (!charts)
        qFatal("%s", qPrintable(charts.error().message + charts.error().detail));
    Drawn result{QImage(500, 300, QImage::Format_RGB32), {}};
    result.image.fill(Qt::white);
    QPainter painter(&result.image);
    result.marks = (*charts)->paint(painter, QRectF(0, 0, 500, 300), figure, chartLookOnPaper(direction));
    return result;
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void scalesAreRound_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<ChartFigure::Unit>("unit");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<double>>("scale"); // least, most, step
        const auto count = ChartFigure::Unit::Count, percent = ChartFigure::Unit::Percent;
        QTest::newRow("bars from zero") << Kind::Bars << count << QList<double>{18, 64} << QList<double>{0, 80, 20};
        QTest::newRow("whole people only") << Kind::Bars << count << QList<double>{1, 2} << QList<double>{0, 2, 1};
        QTest::newRow("stacked by their sum") << Kind::Stacked << count << QList<double>{30, 30} << QList<double>{0, 60, 20};
        QTest::newRow("a line above zero") << Kind::Line << percent << QList<double>{94, 84} << QList<double>{80, 100, 5};
        QTest::newRow("a line at zero") << Kind::Line << percent << QList<double>{0, 84} << QList<double>{0, 100, 50};
        QTest::newRow("above hundred") << Kind::Line << percent << QList<double>{100, 104} << QList<double>{98, 104, 2};
        QTest::newRow("nothing") << Kind::Bars << count << QList<double>{0} << QList<double>{0, 1, 1};
        QTest::newRow("large") << Kind::Bars << count << QList<double>{48'000} << QList<double>{0, 60'000, 20'000};
    }
    void scalesAreRound()
    {
        QFETCH(const Kind, kind);
        QFETCH(const ChartFigure::Unit, unit);
        QFETCH(const QList<double>, values);
        QFETCH(const QList<double>, scale);
        ChartFigure figure{kind, unit, {}, {}, {}, {}, false, {}};
        if (kind == Kind::Stacked) { // one category, the values one on the other
            figure.categories = {u"a"_s};
            for (const double value : values)
                figure.series.append({u"s"_s, {value}});
        } else {
            figure.series.append({u"s"_s, {}});
            for (const double value : values) {
                figure.categories.append(u"a"_s);
                figure.series.first().values.append(value);
            }
        }
        const ChartScale found = chartScale(figure);
        QCOMPARE((QList<double>{found.least, found.most, found.step}), scale);
        QVERIFY(std::ranges::all_of(values, [&](double value) { return value >= found.least && value <= found.most; }));
        QVERIFY((found.most - found.least) / found.step <= 6);
    }

    void aLowChartHasFewerLines()
    {
        ChartFigure bars = attendance();
        bars.kind = ChartFigure::Kind::Bars;
        bars.limit.reset();
        bars.series = {ChartSeries{u"Hours"_s, {480, 1230, 0}}};
        for (int most = 1; most <= 6; ++most) {
            const ChartScale scale = chartScale(bars, most);
            QVERIFY2((scale.most - scale.least) / scale.step <= most, QByteArray::number(most));
            QVERIFY(scale.least == 0 && scale.most >= 1230);
        }
    }

    void labelsAreThinnedOrBrokenOrCut()
    {
        const QFontMetricsF metrics(QFont(u"Noto Sans"_s, 8));
        ChartFigure figure = attendance();
        QCOMPARE(chartLabels(figure, 100, metrics), figure.categories);
        figure.categories = {u"12 January"_s, u"19 January"_s, u"26 January"_s, u"2 February"_s};
        const QStringList thinned = chartLabels(figure, metrics.horizontalAdvance(u"19 January"_s) * 0.7, metrics);
        QCOMPARE(thinned, (QStringList{u"12 January"_s, {}, u"26 January"_s, {}}));
        figure.mayThin = false;
        QCOMPARE(chartLabels(figure, metrics.horizontalAdvance(u"January"_s) + 9, metrics).first(), u"12\nJanuary"_s);
        QCOMPARE(chartLabelWidth(u"12\nJanuary"_s, metrics), metrics.horizontalAdvance(u"January"_s));
        figure.categories = {u"Installer of solar power systems on flat roofs"_s, u"Electrotechnicians"_s, u"Tile layer"_s};
        const double slot = metrics.horizontalAdvance(u"Installer of solar"_s) + 9;
        const QStringList cut = chartLabels(figure, slot, metrics);
        QVERIFY2(cut.first().startsWith(u"Installer of solar\n") && cut.first().endsWith(u'…'), qPrintable(cut.first()));
        QCOMPARE(cut.last(), u"Tile layer"_s);
        for (const QString &label : cut)
            QVERIFY2(chartLabelWidth(label, metrics) <= slot, qPrintable(label));
        QVERIFY(chartLabels(figure, metrics.horizontalAdvance(u"Electro"_s) + 8, metrics).at(1).endsWith(u'…')); // one word has no place to break
    }

    void labelsStandInTheirRoom_data()
    {
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QList<double>>("centres");
        QTest::addColumn<QList<int>>("drawn"); // which
        const QString week = u"14 Sept"_s;
        QTest::newRow("all") << QStringList{week, week, week} << QList<double>{60, 150, 240} << QList<int>{0, 1, 2};
        QTest::newRow("the first reaches over the edge") << QStringList{week, {}, week} << QList<double>{2, 60, 150} << QList<int>{0, 2};
        QTest::newRow("the last does, and would touch") << QStringList{week, week} << QList<double>{270, 298} << QList<int>{0};
        QTest::newRow("mirrored") << QStringList{week, week, week} << QList<double>{299, 200, 3} << QList<int>{0, 1, 2};
    }
    void labelsStandInTheirRoom()
    {
        QFETCH(const QStringList, labels);
        QFETCH(const QList<double>, centres);
        QFETCH(const QList<int>, drawn);
        const QFontMetricsF metrics(QFont(u"Noto Sans"_s, 8));
        const auto lefts = placeLabels(labels, centres, 300, metrics);
        QList<int> found;
        for (int at = 0; at < labels.size(); ++at) {
            if (!lefts.at(at))
                continue;
            found.append(at);
            QVERIFY(*lefts.at(at) >= 0 && *lefts.at(at) + metrics.horizontalAdvance(labels.at(at)) <= 300);
        }
        QCOMPARE(found, drawn);
    }
    void theFirstWeekHasItsLabelHoweverNarrow_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : {Kind::Stacked, Kind::Line, Kind::Bars}) {
            QTest::addRow("left to right, %d", int(kind)) << Qt::LeftToRight << kind;
            QTest::addRow("right to left, %d", int(kind)) << Qt::RightToLeft << kind;
        }
    }
    void theFirstWeekHasItsLabelHoweverNarrow()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Kind, kind);
        ChartFigure weeks{kind, ChartFigure::Unit::Hours, u"Hours"_s, u"h"_s, u"Week"_s, {}, true, {{u"Online"_s, {}}, {u"Workshop"_s, {}}}, {}};
        for (int week = 0; week < 12; ++week) {
            weeks.categories.append(QLocale(QLocale::English).toString(QDate(2026, 9, 7).addDays(7 * week), u"d MMM"_s));
            weeks.series[0].values.append(week * 10);
            weeks.series[1].values.append(300 - week * 20);
        }
        const auto charts = Charts::load();
        QVERIFY(charts);
        for (int width = 160; width <= 700; width += 20) {
            QBuffer svg;
            QSvgGenerator generator;
            generator.setOutputDevice(&svg);
            generator.setSize({width, 160});
            QPainter painter(&generator);
            (*charts)->paint(painter, QRectF(0, 0, width, 160), weeks, chartLookOnPaper(direction));
            painter.end();
            const QString text = QString::fromUtf8(svg.data());
            QVERIFY2(text.contains(u">%1<"_s.arg(weeks.categories.first())), qPrintable(QString::number(width)));
            QVERIFY2(text.count(u" Sep"_s) + text.count(u" Oct"_s) + text.count(u" Nov"_s) >= 2, qPrintable(QString::number(width)));
        }
    }

    /// Charts below the fold were blank in their first picture, while the one above had loaded what draws them.
    void whatIsLoadedDrawsAtOnce()
    {
        QVERIFY(Charts::load());
        ChartCanvas canvas;
        canvas.setFigure({Kind::Bars, ChartFigure::Unit::Count, u"People"_s, {}, {}, {u"A"_s, u"B"_s}, false, {{u"Women"_s, {3, 5}}}, {}});
        canvas.resize(400, 200);
        QSignalSpy done(&canvas, &ChartCanvas::drawn);
        (void)canvas.grab();
        QCOMPARE(done.size(), 1);
    }

    void theFirstCategoryStandsWhereReadingBegins_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theFirstCategoryStandsWhereReadingBegins()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        const bool rtl = direction == Qt::RightToLeft;
        const Drawn bars = drawn(trades(), direction);
        QCOMPARE(bars.marks.size(), 6);
        QCOMPARE(bars.at(0, 0).left() < bars.at(2, 0).left(), !rtl);
        QCOMPARE(bars.at(0, 0).left() < bars.at(0, 1).left(), !rtl); // women first, then men
        const Drawn line = drawn(attendance(), direction);
        QCOMPARE(line.marks.size(), 3); // the missing week has no place
        QCOMPARE(line.at(0, 0).center().x() < line.at(3, 0).center().x(), !rtl);
        // Room for the value axis at the beginning.
        QVERIFY(rtl ? bars.at(0, 0).right() < 500 - 20 : bars.at(0, 0).left() > 20);
    }

    void marksLieOnWhatIsDrawn()
    {
        const ChartLook look = chartLookOnPaper(Qt::LeftToRight);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const Drawn bars = drawn(trades(), direction);
            for (const ChartMark &mark : bars.marks)
                QCOMPARE(bars.colourIn(mark.category, mark.series), look.seriesColour(mark.series));
            const Drawn stacked = drawn(trades(Kind::Stacked), direction);
            for (const ChartMark &mark : stacked.marks)
                QCOMPARE(stacked.colourIn(mark.category, mark.series), look.seriesColour(mark.series));
            const Drawn line = drawn(attendance(), direction);
            for (const ChartMark &mark : line.marks)
                QCOMPARE(line.colourIn(mark.category, mark.series), look.seriesColour(mark.series));
        }
    }
    /// At 100 per cent its upper half was outside the range.
    void aPointAtTheEdgeIsWhole()
    {
        ChartFigure full = attendance();
        full.series.first().values = {100, 50, std::nullopt, 0};
        const Drawn line = drawn(full);
        const QColor colour = chartLookOnPaper(Qt::LeftToRight).seriesColour(0);
        QCOMPARE(line.image.pixelColor((line.at(0, 0).center() - QPointF(0, 1)).toPoint()), colour);
        QCOMPARE(line.image.pixelColor((line.at(3, 0).center() + QPointF(0, 1)).toPoint()), colour);
    }
    void heightsAreAsTheValues()
    {
        const Drawn bars = drawn(trades());
        const double unit = bars.at(0, 1).height() / 64;
        QVERIFY(qAbs(bars.at(1, 0).height() - 46 * unit) < 1);
        const Drawn stacked = drawn(trades(Kind::Stacked));
        QVERIFY(qAbs(stacked.at(0, 1).bottom() - stacked.at(0, 0).top()) < 1); // men stand on women
        QCOMPARE(stacked.at(0, 0).width(), stacked.at(0, 1).width());
        const Drawn line = drawn(attendance());
        QVERIFY(line.at(0, 0).center().y() < line.at(3, 0).center().y());
    }

    void aValueIsReadWithWhatItIs()
    {
        QCOMPARE(chartReadOut(trades(), 1, 0), u"Tailoring, Women: 46"_s);
        QCOMPARE(chartReadOut(attendance(), 0, 0), u"1: 94\u00A0%"_s);
        const auto listed = [](const QStringList &values) { return QLocale().createSeparatedList(values); };
        QCOMPARE(chartSentence(trades()), u"Trainees. Women: %1. Men: %2."_s.arg(listed({u"Welding 18"_s, u"Tailoring 46"_s, u"ICT 29"_s}),
                                                                                 listed({u"Welding 64"_s, u"Tailoring 6"_s, u"ICT 31"_s})));
        QCOMPARE(chartSentence(attendance()), u"Per cent of hours taught. All groups: %1. 80 % limit."_s.arg(
                                                  listed({u"1 94\u00A0%"_s, u"2 88\u00A0%"_s, u"4 84\u00A0%"_s}))); // the missing week is not a zero
        QVERIFY(!trades().isEmpty());
        ChartFigure nobody = trades();
        for (ChartSeries &series : nobody.series)
            series.values = {0, 0, 0};
        QVERIFY(nobody.isEmpty());
    }

    void keysGoFromValueToValue_data()
    {
        theFirstCategoryStandsWhereReadingBegins_data();
    }
    void keysGoFromValueToValue()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        const Qt::Key onward = direction == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        ChartCanvas canvas;
        canvas.setLayoutDirection(direction);
        canvas.setFigure(attendance());
        canvas.resize(400, 240);
        QSignalSpy drawnSpy(&canvas, &ChartCanvas::drawn);
        canvas.show();
        QTRY_COMPARE(drawnSpy.size(), 1);
        QCOMPARE(canvas.accessibleName(), u"Attendance"_s);
        QVERIFY(canvas.accessibleDescription().contains("All groups"_L1));
        QTest::keyClick(&canvas, onward);
        QCOMPARE(canvas.readOut(), u"1: 94\u00A0%"_s);
        QTest::keyClick(&canvas, onward);
        QTest::keyClick(&canvas, onward); // over the missing week
        QCOMPARE(canvas.readOut(), u"4: 84\u00A0%"_s);
        QCOMPARE(canvas.accessibleDescription(), canvas.readOut());
        QTest::keyClick(&canvas, onward); // there is no more
        QCOMPARE(canvas.readOut(), u"4: 84\u00A0%"_s);
        QTest::keyClick(&canvas, Qt::Key_Home);
        QCOMPARE(canvas.readOut(), u"1: 94\u00A0%"_s);
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QVERIFY(canvas.readOut().isEmpty());
        QVERIFY(canvas.accessibleDescription().contains("All groups"_L1));
    }
    void theMouseReadsWhatItIsOver()
    {
        ChartCanvas canvas;
        canvas.setFigure(trades());
        canvas.resize(400, 240);
        QSignalSpy drawnSpy(&canvas, &ChartCanvas::drawn);
        canvas.show();
        QTRY_COMPARE(drawnSpy.size(), 1);
        const QImage picture = canvas.grab().toImage();
        const QColor women = chartLook(canvas.palette(), Qt::LeftToRight).seriesColour(0);
        const auto first = [&]() -> QPoint {
            for (int x = 0; x < picture.width(); ++x)
                for (int y = picture.height() - 60; y < picture.height(); ++y)
                    if (picture.pixelColor(x, y) == women)
                        return {x + 5, y};
            return {};
        }();
        QTest::mouseMove(&canvas, first);
        QCOMPARE(canvas.readOut(), u"Welding, Women: 18"_s);
        QTest::mouseMove(&canvas, QPoint(2, 2));
        QVERIFY(canvas.readOut().isEmpty());
    }

    void aChartIsCopiedAndSaved()
    {
        FakeFilePicker files;
        ChartCard card(files, u"Enrolled"_s);
        QSignalSpy failures(&card, &ChartCard::failed);
        QSignalSpy said(&card, &ChartCard::told);
        card.copyPicture(); // nothing to copy yet
        card.setFigure(trades());
        card.resize(500, 300);
        QSignalSpy drawnSpy(card.canvas(), &ChartCanvas::drawn);
        card.show();
        QTRY_COMPARE(drawnSpy.size(), 1);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(card.canvas(), Qt::Key_C, Qt::ControlModifier);
        const QImage copied = QGuiApplication::clipboard()->image();
        QCOMPARE(said.size(), 1);
        QCOMPARE(copied.size(), QSize(1280, 720)); // twice the least
        QCOMPARE(copied.pixelColor(2, 2), QColor(Qt::white));

        const QTemporaryDir folder;
        files.path = folder.filePath(u"chart"_s); // without its ending
        card.savePng();
        QCOMPARE(files.suggestedName, u"Enrolled.png"_s);
        QCOMPARE(files.purposes.last(), FilePurpose::Picture);
        QCOMPARE(QImage(folder.filePath(u"chart.png"_s)).size(), copied.size());
        card.saveSvg();
        QFile svg(folder.filePath(u"chart.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        QVERIFY(text.contains("<title>Enrolled</title>"_L1));
        QVERIFY(text.contains("Women: Welding 18"_L1));
        QVERIFY(text.contains("#3a62b8"_L1));
        QVERIFY(failures.isEmpty());
        QVERIFY(said.last().first().toString().contains("chart.svg"_L1));
        files.path = u"/nowhere/at/all.png"_s;
        card.savePng();
        QCOMPARE(failures.size(), 1);
        QVERIFY(failures.first().first().toString().contains("/nowhere/at/all.png"_L1));
    }
    void withoutValuesItSaysWhy()
    {
        FakeFilePicker files;
        ChartCard card(files, u"Enrolled"_s);
        card.setFigure({Kind::Bars, ChartFigure::Unit::Count, u"Enrolled"_s, {}, {}, {}, false, {}}, u"Nobody is enrolled yet."_s);
        card.resize(400, 200);
        card.show();
        QVERIFY(!card.canvas()->isVisible());
        const auto labels = card.findChildren<TextLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const TextLabel *label) { return label->isVisible() && label->text() == u"Nobody is enrolled yet."_s; }));
    }

    void theTableBehindIsSoundAndCopied()
    {
        ChartTableModel model(attendance());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.data(model.index(2, 1), Qt::DisplayRole).toString(), QString()); // no value is no zero
        ChartTable table(trades());
        table.show();
        QTest::keyClick(table.findChild<DeskTable *>(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Trade\tWomen\tMen\nWelding\t18\t64\nTailoring\t46\t6\nICT\t29\t31\n"_s);
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(table.findChild<DeskButton *>(u"copy"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Trade\tWomen"_L1));
    }
    void figuresAreInTheDigitsOfTheWindow()
    {
        useDesk(Scheme::Dark, u"ar"_s);
        QCOMPARE(chartReadOut(trades(), 1, 0), u"Tailoring، Women: ٤٦"_s);
        QCOMPARE(chartTable(trades()).at(1).at(1), u"١٨"_s);
    }
};

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
