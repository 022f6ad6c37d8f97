// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "icons.h"
#include "measures.h"

#include <QKeyEvent>
#include <QPainter>

namespace warsha {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(accessibleName);
    setFixedHeight(measure::button);
    const int lead = measure::icon + measure::iconGap + 6;
    // Text margins are not mirrored by Qt.
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rtl ? 0 : lead, 0, rtl ? lead : 0, 0);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT cleared();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_PageDown: Q_EMIT wentDown(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int x = rtl ? width() - 8 - measure::icon : 8;
    drawIcon(&painter, QRect(x, (height() - measure::icon) / 2, measure::icon, measure::icon), u"search"_s,
             palette().color(QPalette::PlaceholderText), layoutDirection());
}

} // namespace warsha
