// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcanvas.h"

#include "measures.h"
#include "tokens.h"
#include "typeface.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QThreadPool>

namespace warsha {

namespace {

constexpr int bubbleHeight = 24;
constexpr int bubblePadding = 8;

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartCanvas::setFigure(const ChartFigure &figure)
{
    m_figure = figure;
    m_chosen = -1;
    setAccessibleName(figure.title);
    setAccessibleDescription(chartSentence(figure));
    forget();
}

QString ChartCanvas::readOut() const
{
    return m_chosen < 0 ? QString() : chartReadOut(m_figure, m_marks.at(m_chosen).category, m_marks.at(m_chosen).series);
}

/// The linker takes its time: not in the window's thread.
void ChartCanvas::loadLate()
{
    if (std::exchange(m_loading, true))
        return;
    const QPointer<ChartCanvas> me(this);
    QThreadPool::globalInstance()->start([me] {
        const auto loaded = Charts::load();
        QMetaObject::invokeMethod(qApp, [me, loaded] {
            if (!me)
                return;
            me->m_charts = loaded.value_or(nullptr);
            me->m_trouble = loaded ? QString() : loaded.error().message;
            me->update();
        });
    });
}

void ChartCanvas::forget()
{
    m_picture = {};
    update();
}

void ChartCanvas::draw()
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    // Two pixels for the ring of the focus.
    m_marks = m_charts->paint(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_figure, chartLook(palette(), layoutDirection()));
    if (m_chosen >= m_marks.size())
        m_chosen = -1;
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_charts)
        m_charts = Charts::atHand();
    const bool isNew = m_charts && m_picture.isNull();
    if (isNew)
        draw();
    if (m_charts) {
        painter.drawPixmap(0, 0, m_picture);
        paintReadOut(painter);
    } else if (m_trouble.isEmpty()) {
        loadLate();
    } else {
        painter.setPen(palette().color(QPalette::BrightText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_trouble);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Tokens::of(palette()).focusRing, measure::focus));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::radius, measure::radius);
    }
    if (isNew)
        Q_EMIT drawn();
}

void ChartCanvas::paintReadOut(QPainter &painter) const
{
    if (m_chosen < 0)
        return;
    const ChartMark &mark = m_marks.at(m_chosen);
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(mark.place.adjusted(-1, -1, 1, 1));
    const QString text = readOut();
    const QFont font = deskFont(TextUse::Caption);
    painter.setFont(font);
    const int width = qMin(QFontMetrics(font).horizontalAdvance(text) + 2 * bubblePadding + 1, this->width() - 4);
    int y = int(mark.place.top()) - bubbleHeight - 6;
    if (y < 2)
        y = qMin(int(mark.place.top()) + 6, height() - bubbleHeight - 2);
    const int x = qBound(2, int(mark.place.center().x()) - width / 2, this->width() - width - 2);
    const QRect bubble(x, y, width, bubbleHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(bubble, measure::radius, measure::radius);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(bubble, Qt::AlignCenter | Qt::TextSingleLine
                         | (layoutDirection() == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, width - 2 * bubblePadding + 1));
}

void ChartCanvas::choose(qsizetype mark)
{
    if (mark == m_chosen)
        return;
    m_chosen = mark;
    setAccessibleDescription(m_chosen < 0 ? chartSentence(m_figure) : readOut());
    update();
}

qsizetype ChartCanvas::markUnder(const QPointF &at) const
{
    qsizetype found = -1;
    double nearest = m_figure.kind == ChartFigure::Kind::Line ? 24 : 0; // a point is small: what is near will do
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QRectF &place = m_marks.at(i).place;
        if (place.contains(at))
            return i;
        const double distance = QLineF(place.center(), at).length();
        if (distance < nearest) {
            nearest = distance;
            found = i;
        }
    }
    return found;
}

/// The next value that way; a missing one is passed over.
void ChartCanvas::moveBy(int categories, int series)
{
    if (m_marks.isEmpty())
        return;
    m_byKeyboard = true;
    if (m_chosen < 0)
        return choose(0);
    ChartMark wanted = m_marks.at(m_chosen);
    const auto isInside = [&] {
        return wanted.category >= 0 && wanted.category < m_figure.categories.size() && wanted.series >= 0 && wanted.series < m_figure.series.size();
    };
    for (wanted.category += categories, wanted.series += series; isInside(); wanted.category += categories, wanted.series += series) {
        for (qsizetype i = 0; i < m_marks.size(); ++i)
            if (m_marks.at(i).category == wanted.category && m_marks.at(i).series == wanted.series)
                return choose(i);
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: return moveBy(onward, 0);
    case Qt::Key_Left: return moveBy(-onward, 0);
    case Qt::Key_Up: return moveBy(0, m_figure.kind == ChartFigure::Kind::Stacked ? 1 : -1);
    case Qt::Key_Down: return moveBy(0, m_figure.kind == ChartFigure::Kind::Stacked ? -1 : 1);
    case Qt::Key_Home: return m_marks.isEmpty() ? void() : choose(0);
    case Qt::Key_End: return m_marks.isEmpty() ? void() : choose(m_marks.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return Q_EMIT activated();
    case Qt::Key_Escape:
        if (m_chosen >= 0)
            return choose(-1);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    choose(markUnder(event->position()));
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT activated();
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    if (!m_byKeyboard)
        choose(-1);
    QWidget::leaveEvent(event);
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) // its own menu: the value stays in sight
        choose(-1);
    QWidget::focusOutEvent(event);
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    forget();
    QWidget::resizeEvent(event);
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        forget();
    QWidget::changeEvent(event);
}

} // namespace warsha
