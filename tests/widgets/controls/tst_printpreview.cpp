// SPDX-License-Identifier: GPL-3.0-or-later
// The preview: pages turn and zoom by keyboard, in both directions of reading; printing and PDF go where it was said.
#include "card.h"
#include "fakedesk.h"
#include "printpreview.h"
#include "widgetwalk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// Each page filled by its own colour.
PrintJob colours(int pages)
{
    return {u"Colours"_s, u"colours"_s, QList<QSizeF>(pages, {210, 297}), [](QPainter &painter, int page, int) {
                painter.fillRect(QRectF(0, 0, 210 * paperUnitsPerMm, 297 * paperUnitsPerMm), QColor::fromHsv(page * 40, 255, 255));
                return Result<void>();
            }};
}

} // namespace

class PrintPreviewTest : public QObject
{
    Q_OBJECT
    InlineWorker m_worker;
    FakeFilePicker m_files;
    FakePrinterPicker m_printers;
    QTemporaryDir m_folder;

    std::unique_ptr<PrintPreview> preview(const PrintJob &job)
    {
        auto shown = std::make_unique<PrintPreview>(PrintDesk{m_worker, m_printers, m_files}, job, nullptr);
        shown->setAttribute(Qt::WA_DeleteOnClose, false);
        shown->show();
        QApplication::setActiveWindow(shown.get());
        return shown;
    }
    static void press(const std::unique_ptr<PrintPreview> &preview, const QString &name) { preview->findChild<QPushButton *>(name)->click(); }

private Q_SLOTS:
    void init()
    {
        useDesk();
        m_files.path = m_folder.filePath(u"saved.pdf"_s);
        m_printers.path = m_folder.filePath(u"printed.pdf"_s);
        m_printers.asked.clear();
    }
    void pagesTurn()
    {
        const auto shown = preview(colours(4));
        PageView &view = shown->view();
        const auto colour = [&view] { return view.picture().pixelColor(20, 20).hue(); };
        QCOMPARE(colour(), 40);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.page(), 2);
        QCOMPARE(colour(), 80);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(colour(), 160);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.page(), 4); // there is nothing after it
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.page(), 1);
        auto *number = shown->findChild<QLineEdit *>(u"pageNumber"_s);
        number->setText(u"٣"_s);
        Q_EMIT number->editingFinished();
        QCOMPARE(view.page(), 3);
        number->setText(u"900"_s);
        Q_EMIT number->editingFinished();
        QCOMPARE(view.page(), 4);
        QCOMPARE(number->text(), u"4"_s);
    }
    void zoomFitsAndSteps()
    {
        const auto shown = preview(colours(2));
        PageView &view = shown->view();
        auto *box = shown->findChild<QComboBox *>(u"zoom"_s);
        QCOMPARE(view.fit(), PageView::Fit::Page);
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
        const int whole = view.zoom();
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QVERIFY(view.zoom() > whole);
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0); // as wide as the window, no wider
        QVERIFY(view.verticalScrollBar()->maximum() > 0);
        QTest::keyClick(&view, Qt::Key_PageDown); // first down the page, then over
        QCOMPARE(view.page(), 1);
        QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.zoom(), whole);
        view.setZoom(100);
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(view.zoom(), 150);
        QCOMPARE(box->currentData().toInt(), 150);
        press(shown, u"smaller"_s);
        press(shown, u"smaller"_s);
        QCOMPARE(view.zoom(), 75);
        for (int i = 0; i < 9; ++i)
            press(shown, u"smaller"_s);
        QCOMPARE(view.zoom(), 25);
    }
    void printsAndCloses()
    {
        const auto shown = preview(colours(3));
        QSignalSpy printed(shown.get(), &PrintPreview::printed);
        m_printers.only = {1, 3};
        press(shown, u"print"_s);
        QCOMPARE(m_printers.asked, QStringList({u"Colours: 1 2 3"_s}));
        QCOMPARE(printed.value(0).value(0).value<QList<int>>(), QList<int>({1, 3}));
        QVERIFY(!shown->isVisible());
        QVERIFY(QFile::exists(m_printers.path));
    }
    void whoChangesTheirMindStays()
    {
        const auto shown = preview(colours(3));
        QSignalSpy printed(shown.get(), &PrintPreview::printed);
        m_printers.path.clear();
        m_files.path.clear();
        press(shown, u"print"_s);
        press(shown, u"savePdf"_s);
        QVERIFY(printed.isEmpty());
        QVERIFY(shown->isVisible());
    }
    void savesAndSaysWhere()
    {
        const auto shown = preview(colours(3));
        press(shown, u"savePdf"_s);
        QVERIFY(QFile::exists(m_files.path));
        QCOMPARE(m_files.suggestedName, u"colours.pdf"_s);
        auto *message = shown->findChild<MessageBar *>();
        QVERIFY(message->isVisible() && message->sentence().contains(u"saved.pdf"_s));
        m_files.path = m_folder.filePath(u"no/such/folder.pdf"_s);
        press(shown, u"savePdf"_s);
        QCOMPARE(message->kind(), MessageBar::Kind::Bad);
        QVERIFY(shown->isVisible());
    }
    void readsInBothDirections_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void readsInBothDirections()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Light, language);
        const auto shown = preview(colours(3));
        QTest::keyClick(&shown->view(), Qt::Key_PageDown);
        QCOMPARE(faults(shown.get()).join(u'\n'), QString());
        const auto *first = shown->findChild<QPushButton *>(u"firstPage"_s), *last = shown->findChild<QPushButton *>(u"lastPage"_s);
        QCOMPARE(first->x() > last->x(), language == "ar"_L1);
    }
};

QTEST_MAIN(PrintPreviewTest)
#include "tst_printpreview.moc"
