// SPDX-License-Identifier: GPL-3.0-or-later
#include "printpreview.h"

#include "card.h"
#include "jobstrip.h"
#include "measures.h"
#include "numberparser.h"
#include "paperpages.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholePage = 0, fitWidth = -1; ///< data of the zoom box; anything above is per cent

} // namespace

PrintPreview::PrintPreview(const PrintDesk &desk, const PrintJob &job, QWidget *parent)
    : QDialog(parent), m_job(job), m_verbs(new PrintVerbs(desk, this))
{
    setObjectName(u"printPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print preview"));
    const QSize room = parent ? parent->window()->size() : QSize(1000, 700);
    resize(qMin(1000, room.width() - 24), qMin(760, room.height() - 48)); // with its title, on a screen of 600 lines
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin, 8, measure::pageMargin, measure::cardGap);
    column->setSpacing(8);
    column->addWidget(new TextLabel(job.title, TextUse::RowFigure, this));
    column->addLayout(makePageLine()); // made in the order in which Tab visits them
    m_message = new MessageBar(this);
    m_view = new PageView(desk.worker, job, this);
    m_view->setObjectName(u"page"_s);
    m_strip = new JobStrip(this);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    column->addWidget(m_strip);
    column->addLayout(makeFoot());
    wire();
    setPrintable(allPages(m_job));
    showPage();
    showZoom();
    m_view->setFocus();
}

void PrintPreview::setPrintable(const QList<int> &pages)
{
    m_printable = pages;
    m_print->setVisible(!pages.isEmpty());
    m_print->setText(pages.size() == m_job.pages.size() ? tr("Print…") : tr("Print %Ln page(s)…", nullptr, int(pages.size())));
    m_print->updateGeometry();
}

void PrintPreview::print()
{
    QTimer::singleShot(0, m_print, &QPushButton::click);
}

DeskButton *PrintPreview::addIcon(QHBoxLayout *line, const QString &icon, const QString &words, const std::function<void()> &run)
{
    auto *button = new DeskButton({}, this, DeskButton::Kind::Secondary, icon);
    button->makeIconOnly(words);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QHBoxLayout *PrintPreview::makePageLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_first = addIcon(line, u"first"_s, tr("First page"), [this] { m_view->setPage(1); });
    m_first->setObjectName(u"firstPage"_s);
    m_back = addIcon(line, u"back"_s, tr("Previous page"), [this] { m_view->setPage(m_view->page() - 1); });
    line->addWidget(new TextLabel(tr("Page"), TextUse::Body, this));
    m_number = new QLineEdit(this);
    m_number->setObjectName(u"pageNumber"_s);
    m_number->setAccessibleName(tr("Number of the page"));
    m_number->setFixedSize(52, measure::field);
    m_number->setMaxLength(6);
    m_of = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    line->addWidget(m_number);
    line->addWidget(m_of);
    m_next = addIcon(line, u"forward"_s, tr("Next page"), [this] { m_view->setPage(m_view->page() + 1); });
    m_last = addIcon(line, u"last"_s, tr("Last page"), [this] { m_view->setPage(m_view->pages()); });
    m_last->setObjectName(u"lastPage"_s);
    line->addStretch(1);
    addZoom(line);
    return line;
}

void PrintPreview::addZoom(QHBoxLayout *line)
{
    addIcon(line, u"minus"_s, tr("Smaller"), [this] { m_view->zoomBy(-1); })->setObjectName(u"smaller"_s);
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAccessibleName(tr("Size on the screen"));
    m_zoom->addItem(tr("Whole page"), wholePage);
    m_zoom->addItem(tr("Width of the window"), fitWidth);
    for (const int percent : PageView::zoomSteps)
        m_zoom->addItem(percentText(percent * 10), percent);
    line->addWidget(m_zoom);
    addIcon(line, u"plus"_s, tr("Larger"), [this] { m_view->zoomBy(1); })->setObjectName(u"larger"_s);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const int chosen = m_zoom->currentData().toInt();
        if (chosen > 0)
            m_view->setZoom(chosen);
        else
            m_view->setFit(chosen == wholePage ? PageView::Fit::Page : PageView::Fit::Width);
    });
}

QHBoxLayout *PrintPreview::makeFoot()
{
    auto *close = new DeskButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    m_save = new DeskButton(tr("Save as PDF…"), this, DeskButton::Kind::Secondary, u"save"_s);
    m_save->setObjectName(u"savePdf"_s);
    m_print = new DeskButton(tr("Print…"), this, DeskButton::Kind::Primary, u"printer"_s);
    m_print->setObjectName(u"print"_s);
    connect(close, &QPushButton::clicked, this, &PrintPreview::reject);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addStretch(1);
    line->addWidget(close);
    line->addWidget(m_save);
    line->addWidget(m_print);
    return line;
}

void PrintPreview::addKey(const QKeySequence &keys, const std::function<void()> &run)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
}

void PrintPreview::wire()
{
    connect(m_view, &PageView::pageChanged, this, &PrintPreview::showPage);
    connect(m_view, &PageView::zoomChanged, this, &PrintPreview::showZoom);
    connect(m_number, &QLineEdit::editingFinished, this, [this] {
        if (const auto page = parseInteger(m_number->text()))
            m_view->setPage(int(qBound(qint64(1), *page, qint64(m_view->pages()))));
        showPage();
    });
    const auto tell = [this](const QString &sentence) { m_message->showMessage(MessageBar::Kind::Bad, sentence); };
    connect(m_view, &PageView::failed, this, tell);
    connect(m_verbs, &PrintVerbs::failed, this, tell);
    connect(m_verbs, &PrintVerbs::working, m_strip, &JobStrip::show);
    connect(m_verbs, &PrintVerbs::busyChanged, this, [this] {
        m_print->setEnabled(!m_verbs->isBusy());
        m_save->setEnabled(!m_verbs->isBusy());
    });
    connect(m_verbs, &PrintVerbs::printed, this, [this](const QList<int> &pages) {
        accept();
        Q_EMIT printed(pages);
    });
    connect(m_verbs, &PrintVerbs::saved, this, [this](const QString &path) {
        m_message->showNotice(tr("The PDF is saved as %1.").arg(isolated(QDir::toNativeSeparators(path))), tr("Open"));
        m_message->setProperty("path", path);
        Q_EMIT saved(path);
    });
    connect(m_message, &MessageBar::linkActivated, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_message->property("path").toString())); });
    connect(m_print, &QPushButton::clicked, this, [this] { m_verbs->print(m_job, m_printable); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_verbs->savePdf(m_job); });
    addKey(QKeySequence::Print, [this] { m_print->click(); });
    addKey(QKeySequence::Save, [this] { m_save->click(); });
    addKey(QKeySequence::ZoomIn, [this] { m_view->zoomBy(1); });
    addKey(QKeySequence::ZoomOut, [this] { m_view->zoomBy(-1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->setFit(PageView::Fit::Page); });
}

void PrintPreview::showPage()
{
    const int page = m_view->page(), pages = m_view->pages();
    m_number->setText(locale().toString(page));
    m_of->setText(tr("of %1", "page 3 of 24").arg(locale().toString(pages)));
    m_first->setEnabled(page > 1);
    m_back->setEnabled(page > 1);
    m_next->setEnabled(page < pages);
    m_last->setEnabled(page < pages);
    m_view->setAccessibleName(tr("Page %1 of %2").arg(locale().toString(page), locale().toString(pages)));
}

void PrintPreview::showZoom()
{
    const int chosen = m_view->fit() == PageView::Fit::Page ? wholePage : m_view->fit() == PageView::Fit::Width ? fitWidth : m_view->zoom();
    m_zoom->setCurrentIndex(m_zoom->findData(chosen));
}

/// The first Escape stops what is being printed.
void PrintPreview::reject()
{
    if (m_verbs->isBusy())
        return m_verbs->cancel();
    QDialog::reject();
}

} // namespace warsha
