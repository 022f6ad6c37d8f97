// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QWidget>

namespace warsha {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize line;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            line = {line.width() + (line.isEmpty() ? 0 : spacing()) + item->sizeHint().width(), qMax(line.height(), item->sizeHint().height())};
    return line;
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    return widest;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool places) const
{
    const bool rtl = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int along = 0;
    int top = 0;
    int line = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (along > 0 && along + size.width() > rect.width()) {
            top += line + spacing();
            along = line = 0;
        }
        const int left = rtl ? rect.right() + 1 - along - size.width() : rect.left() + along;
        if (places)
            item->setGeometry({QPoint(left, rect.top() + top), size});
        along += size.width() + spacing();
        line = qMax(line, size.height());
    }
    return top + line;
}

} // namespace warsha
