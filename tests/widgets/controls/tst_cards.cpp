// SPDX-License-Identifier: GPL-3.0-or-later
// Cards: what their bars show, what their head tells.
#include "card.h"
#include "deskbutton.h"
#include "fakedesk.h"
#include "measures.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class CardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void figuresFillTheirBar_data()
    {
        QTest::addColumn<int>("share");
        QTest::addColumn<int>("filled"); ///< per thousand of the bar
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("half") << 500 << 500;
        QTest::newRow("all") << 1000 << 1000;
        QTest::newRow("more than planned") << 1700 << 1000;
        QTest::newRow("less than nothing") << -5 << 0;
    }
    void figuresFillTheirBar()
    {
        QFETCH(int, share);
        QFETCH(int, filled);
        for (const bool below : {false, true}) {
            BarFigure figure(u"Online"_s);
            figure.resize(160, 60);
            figure.setFigure(u"50 h"_s, share, below);
            const QImage picture = figure.grab().toImage();
            const QColor colour = below ? Tokens::of(figure.palette()).bad : figure.palette().color(QPalette::Highlight);
            int inked = 0;
            for (int x = 0; x < picture.width(); ++x)
                inked += picture.pixelColor(x, picture.height() - 3) == colour ? 1 : 0;
            QVERIFY2(qAbs(inked - 148 * filled / 1000) <= 2, qPrintable(QString::number(inked)));
            QCOMPARE(figure.accessibleDescription(), u"50 h"_s);
        }
    }
    void whatWaitsIsThePalePart()
    {
        BarFigure figure(u"Online"_s);
        figure.resize(160, 60);
        figure.setFigure(u"50 h"_s, 500);
        figure.setWaiting(250);
        const QImage picture = figure.grab().toImage();
        QHash<QRgb, int> inked;
        for (int x = 0; x < 148; ++x)
            ++inked[picture.pixelColor(x, picture.height() - 3).rgb()];
        QCOMPARE(inked.size(), 3); // counted, waiting, the rest
        QCOMPARE(inked.take(figure.palette().color(QPalette::Highlight).rgb()), 74);
        QCOMPARE(inked.take(figure.palette().color(QPalette::Mid).rgb()), 37);
    }
    void cardsTellTheirFacts()
    {
        Card untitled;
        untitled.setFact(u"lost"_s); // no title, no line for it
        QVERIFY(untitled.findChildren<TextLabel *>().isEmpty());
        Card card(nullptr, u"Hours"_s);
        card.setFact(u"locked"_s);
        card.setTitle(u"All hours"_s);
        QStringList words;
        for (const TextLabel *label : card.findChildren<TextLabel *>())
            words.append(label->text());
        QCOMPARE(words, (QStringList{u"All hours"_s, u"locked"_s}));
        PageHeader header(u"Groups"_s);
        header.setFacts(u"4 groups"_s);
        header.setTitle(u"All groups"_s);
        QCOMPARE(header.height(), measure::pageHeader);
        QCOMPARE(header.findChildren<TextLabel *>().last()->text(), u"4 groups"_s);
    }
};

QTEST_MAIN(CardsTest)
#include "tst_cards.moc"
