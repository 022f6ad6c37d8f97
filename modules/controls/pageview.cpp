// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageview.h"

#include "paperpages.h"
#include "tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int around = 16;   ///< canvas round the sheet
constexpr int smallest = PageView::zoomSteps[0], largest = PageView::zoomSteps[std::size(PageView::zoomSteps) - 1];
constexpr int screenDpi = 96; ///< what 100 % is: the pixels of Qt, whatever a device has

} // namespace

PageView::PageView(Worker &worker, PrintJob job, QWidget *parent)
    : QAbstractScrollArea(parent), m_worker(worker), m_job(std::move(job))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(24);
}

double PageView::dotsPerInch() const
{
    const QSizeF inches = m_job.pages.at(m_page - 1) / 25.4;
    // What the viewport has without scroll bars: a bar that comes and goes would change what fits, and come again.
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * around, 2 * around);
    const double bar = verticalScrollBar()->sizeHint().width();
    double dpi = screenDpi * m_zoom / 100.0;
    if (m_fit == Fit::Page)
        dpi = qMin(room.width() / inches.width(), room.height() / inches.height());
    else if (m_fit == Fit::Width)
        dpi = (room.width() - bar) / inches.width();
    return qBound(screenDpi * smallest / 100.0, dpi, screenDpi * largest / 100.0);
}

QSize PageView::sheet() const
{
    return (m_job.pages.at(m_page - 1) * dotsPerInch() / 25.4).toSize();
}

QPoint PageView::corner() const
{
    const QSize size = sheet(), room = viewport()->size();
    const auto place = [](int paper, int canvas, const QScrollBar *bar) {
        return paper + 2 * around <= canvas ? (canvas - paper) / 2 : around - bar->value();
    };
    return {place(size.width(), room.width(), horizontalScrollBar()), place(size.height(), room.height(), verticalScrollBar())};
}

void PageView::layOut()
{
    const QSize all = sheet() + QSize(2 * around, 2 * around), room = viewport()->size();
    for (const auto &[bar, whole, part] : {std::tuple{horizontalScrollBar(), all.width(), room.width()},
                                           std::tuple{verticalScrollBar(), all.height(), room.height()}}) {
        bar->setRange(0, qMax(0, whole - part));
        bar->setPageStep(part);
    }
    if (const double dpi = dotsPerInch() * devicePixelRatioF(); !qFuzzyCompare(dpi, m_paintedDpi)) {
        m_paintedDpi = dpi;
        ++m_wanted;
        m_pictures.clear();
        m_asked.clear();
        Q_EMIT zoomChanged();
    }
    want(m_page);
    viewport()->update();
}

void PageView::want(int page)
{
    if (page < 1 || page > pages() || m_asked.contains(page))
        return;
    m_asked.insert(page);
    m_worker.run(this, [job = m_job, page, dpi = m_paintedDpi] { return pagePicture(job, page, dpi); },
                 [this, page, wanted = m_wanted](const Result<QImage> &picture) {
                     if (wanted != m_wanted)
                         return;
                     if (!picture)
                         return Q_EMIT failed(picture.error().message);
                     m_pictures.insert(page, *picture);
                     m_pictures[page].setDevicePixelRatio(devicePixelRatioF());
                     viewport()->update();
                     if (page == m_page)
                         want(page + 1); // whoever reads turns over
                 });
}

void PageView::setPage(int page)
{
    const int wanted = qBound(1, page, pages());
    if (wanted == m_page)
        return;
    m_page = wanted;
    for (const int kept : m_pictures.keys())
        if (qAbs(kept - m_page) > 1) {
            m_pictures.remove(kept);
            m_asked.remove(kept);
        }
    verticalScrollBar()->setValue(0);
    layOut();
    Q_EMIT pageChanged(m_page);
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    layOut();
}

void PageView::setZoom(int percent)
{
    m_fit = Fit::None;
    m_zoom = qBound(smallest, percent, largest);
    layOut();
    Q_EMIT zoomChanged();
}

void PageView::zoomBy(int direction)
{
    const int now = zoom();
    int next = direction > 0 ? largest : smallest;
    for (const int percent : zoomSteps)
        if (direction > 0 ? percent > now && percent < next : percent < now && percent > next)
            next = percent;
    setZoom(next);
}

int PageView::zoom() const
{
    return qRound(dotsPerInch() * 100 / screenDpi);
}

void PageView::turn(int step, bool toEnd)
{
    const int before = m_page;
    setPage(m_page + step);
    if (toEnd && m_page != before)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home: return setPage(1);
    case Qt::Key_End: return setPage(pages());
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return bar->value() < bar->maximum() ? bar->triggerAction(QAbstractSlider::SliderPageStepAdd) : turn(1, false);
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return bar->value() > 0 ? bar->triggerAction(QAbstractSlider::SliderPageStepSub) : turn(-1, true);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    const QScrollBar *bar = verticalScrollBar();
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(turned);
    else if (turned < 0 && bar->value() == bar->maximum())
        turn(1, false);
    else if (turned > 0 && bar->value() == 0)
        turn(-1, true);
    else
        QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

void PageView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

/// On the part of the paper that is seen; as dark on white in a dark window too.
void PageView::drawWaiting(QPainter &painter, const QRect &paper) const
{
    painter.setPen(QColor(0x58, 0x60, 0x70));
    painter.drawText(paper & viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Page %1 is being made ready…").arg(locale().toString(m_page)));
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QRect paper(corner(), sheet());
    painter.fillRect(paper, Qt::white); // paper is white in dark windows too
    if (const QImage picture = m_pictures.value(m_page); !picture.isNull())
        painter.drawImage(paper.topLeft(), picture);
    else
        drawWaiting(painter, paper);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
    if (!hasFocus())
        return;
    painter.setPen(QPen(Tokens::of(palette()).focusRing, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

} // namespace warsha
