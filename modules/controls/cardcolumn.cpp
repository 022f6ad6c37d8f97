// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardcolumn.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace warsha {

CardColumn::CardColumn(const QList<QWidget *> &parts, QWidget *parent) : QScrollArea(parent)
{
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : parts)
        column->addWidget(part, 0, qobject_cast<QAbstractButton *>(part) ? Qt::AlignLeft : Qt::Alignment());
    column->addStretch(1);
    setWidget(holder);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &QWidget::updateGeometry);
}

/// The bar stands beside the cards: none becomes narrower for it.
int CardColumn::wholeWidth() const
{
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    return widget()->minimumSizeHint().width() + (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
}

/// A scroll area does not ask how high its lines are once they are wrapped.
void CardColumn::keepHeight()
{
    const QLayout *column = widget()->layout();
    widget()->setMinimumHeight(column->hasHeightForWidth() ? column->minimumHeightForWidth(widget()->minimumSizeHint().width()) : 0);
}

void CardColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    keepHeight();
}

QSize CardColumn::sizeHint() const
{
    return {wholeWidth(), widget()->sizeHint().height()};
}

QSize CardColumn::minimumSizeHint() const
{
    return {wholeWidth(), 0};
}

bool CardColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        keepHeight();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace warsha
