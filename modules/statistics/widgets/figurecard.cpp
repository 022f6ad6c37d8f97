// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurecard.h"

#include "measures.h"
#include "tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace warsha {

namespace {

constexpr int cardHeight = 100;

} // namespace

FigureCard::FigureCard(const QString &caption, QWidget *parent)
    : Card(parent), m_figure(new TextLabel(TextUse::CardFigure, this)), m_fact(new StatusLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(caption);
    body()->setSpacing(1);
    body()->addWidget(new TextLabel(caption, TextUse::Caption, this, TextLabel::Tone::Muted));
    body()->addWidget(m_figure);
    body()->addWidget(m_fact);
    setFigure(QStringLiteral("…"));
}

/// A script with marks above and below takes more than the usual.
QSize FigureCard::sizeHint() const
{
    return Card::sizeHint().expandedTo({0, cardHeight});
}

QSize FigureCard::minimumSizeHint() const
{
    return Card::minimumSizeHint().expandedTo({0, cardHeight});
}

void FigureCard::setFigure(const QString &figure)
{
    m_figure->setText(figure);
    describe();
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

void FigureCard::setFact(StatusShape shape, const QString &fact, bool loud)
{
    m_fact->setStatus(shape, fact, loud);
    describe();
}

void FigureCard::describe()
{
    setAccessibleDescription(m_fact->text().isEmpty() ? m_figure->text() : m_figure->text() + QStringLiteral(". ") + m_fact->text());
}

void FigureCard::setLinked(bool linked)
{
    m_linked = linked;
    setFocusPolicy(linked ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(linked ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(palette()).focusRing, measure::focus));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::cardRadius, measure::cardRadius);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    const bool go = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_linked && go)
        return Q_EMIT activated();
    Card::keyPressEvent(event);
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_linked && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

} // namespace warsha
