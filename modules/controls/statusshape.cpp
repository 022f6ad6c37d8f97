// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusshape.h"

#include "typeface.h"

#include <QPainter>
#include <QPainterPath>

namespace warsha {

namespace {

constexpr int shapeSize = 13;
constexpr int gap = 6;

QPen pen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawRing(QPainter *painter, const QPointF &c, const QColor &colour, bool tick)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen(colour, 1.4));
    painter->drawEllipse(c, 5.6, 5.6);
    if (tick)
        painter->drawPolyline(QPolygonF{{c.x() - 2.6, c.y() + 0.2}, {c.x() - 0.8, c.y() + 2.0}, {c.x() + 2.7, c.y() - 1.9}});
}

void drawBlocked(QPainter *painter, const QPointF &c, const QColor &colour, const QColor &bar)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(c.x() - 6.5, c.y() - 6.5, 13, 13), 3, 3);
    painter->setBrush(bar);
    painter->drawRect(QRectF(c.x() - 3.5, c.y() - 1, 7, 2));
}

void drawFilled(QPainter *painter, const QPointF &c, StatusShape shape, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (shape) {
    case StatusShape::Present: painter->drawEllipse(c, 5, 5); break;
    case StatusShape::WasPresent: painter->drawEllipse(c, 2.5, 2.5); break;
    case StatusShape::Absent: painter->drawRect(QRectF(c.x() - 5, c.y() - 5, 10, 10)); break;
    case StatusShape::Late:
        painter->drawPolygon(QPolygonF{{c.x(), c.y() - 5}, {c.x() + 5.5, c.y() + 4.5}, {c.x() - 5.5, c.y() + 4.5}});
        break;
    case StatusShape::Below:
        painter->drawPolygon(QPolygonF{{c.x(), c.y() + 5}, {c.x() + 5.5, c.y() - 4.5}, {c.x() - 5.5, c.y() - 4.5}});
        break;
    default: break;
    }
}

} // namespace

QColor statusColour(StatusShape shape, const QPalette &palette)
{
    const Tokens &tokens = Tokens::of(palette);
    switch (shape) {
    case StatusShape::Present:
    case StatusShape::WasPresent:
    case StatusShape::Done: return tokens.good;
    case StatusShape::Absent:
    case StatusShape::Blocked:
    case StatusShape::Below: return tokens.bad;
    case StatusShape::Late: return tokens.warn;
    case StatusShape::Excused: return tokens.info;
    case StatusShape::NotStarted:
    case StatusShape::None: break;
    }
    return palette.color(QPalette::PlaceholderText);
}

void drawStatusShape(QPainter *painter, const QRectF &rect, StatusShape shape, const QPalette &palette)
{
    if (shape == StatusShape::None)
        return;
    const QColor colour = statusColour(shape, palette);
    const QPointF c = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (shape) {
    case StatusShape::Done:
    case StatusShape::NotStarted: drawRing(painter, c, colour, shape == StatusShape::Done); break;
    case StatusShape::Blocked: drawBlocked(painter, c, colour, palette.color(QPalette::Base)); break;
    case StatusShape::Excused:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(pen(colour, 1.4));
        painter->drawPolygon(QPolygonF{{c.x(), c.y() - 5}, {c.x() + 5, c.y()}, {c.x(), c.y() + 5}, {c.x() - 5, c.y()}});
        break;
    default: drawFilled(painter, c, shape, colour); break;
    }
    painter->restore();
}

StatusLabel::StatusLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(StatusShape shape, const QString &text, bool loud)
{
    m_shape = shape;
    m_text = text;
    m_loud = loud;
    setAccessibleName(text);
    setToolTip({});
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics metrics(deskFont(m_loud ? TextUse::BodyBold : TextUse::Body));
    return {shapeSize + gap + metrics.horizontalAdvance(m_text) + 2, qMax(20, metrics.height())};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {shapeSize + gap + 40, sizeHint().height()};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QRect words = rect();
    if (m_shape != StatusShape::None) {
        const int x = rtl ? width() - shapeSize - 1 : 1;
        drawStatusShape(&painter, QRectF(x, (height() - shapeSize) / 2.0, shapeSize, shapeSize), m_shape, palette());
        words.adjust(rtl ? 0 : shapeSize + gap + 1, 0, rtl ? -shapeSize - gap - 1 : 0, 0);
    }
    painter.setFont(deskFont(m_loud ? TextUse::BodyBold : TextUse::Body));
    painter.setPen(m_loud ? statusColour(m_shape, palette()) : palette().color(QPalette::WindowText));
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine
        | (rtl ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    painter.drawText(words, flags, cutTo(painter.fontMetrics(), m_text, words.width()));
}

} // namespace warsha
