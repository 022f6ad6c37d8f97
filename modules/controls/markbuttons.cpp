// SPDX-License-Identifier: GPL-3.0-or-later
#include "markbuttons.h"

#include "deskgrid.h"
#include "measures.h"
#include "typeface.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr int shapeRoom = 13;
constexpr int gap = 6;
constexpr int padding = 8;
} // namespace

MarkButton::MarkButton(const MarkSign &sign, QWidget *parent) : QAbstractButton(parent), m_shape(sign.shape)
{
    setObjectName(u"mark."_s + sign.value);
    setText(sign.words);
    setAccessibleName(sign.name);
    setToolTip(sign.key.isEmpty() ? MarkButtons::tr("Marks the chosen cells: %1", "a mark").arg(sign.name)
                                  : MarkButtons::tr("Marks the chosen cells: %1 (key %2)", "a mark, its key").arg(sign.name, sign.key));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
}

QSize MarkButton::sizeHint() const
{
    const QFontMetrics metrics(deskFont(TextUse::Body));
    const int lead = m_shape == StatusShape::None ? 0 : shapeRoom + gap;
    return {2 * padding + lead + metrics.horizontalAdvance(text()) + 1, measure::button};
}

void MarkButton::keyPressEvent(QKeyEvent *event)
{
    const bool isAhead = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool isBack = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (isAhead || isBack) {
        const auto all = parentWidget()->findChildren<MarkButton *>(QString(), Qt::FindDirectChildrenOnly);
        if (MarkButton *next = all.value(all.indexOf(this) + (isAhead ? 1 : -1)))
            next->setFocus(Qt::TabFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void MarkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.thumb);
    painter.setBrush(isDown() ? tokens.softSelection : underMouse() ? tokens.currentRow : palette().color(QPalette::Button));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius, measure::radius);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.focusRing, measure::focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::radius, measure::radius);
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (m_shape != StatusShape::None) {
        const int x = rtl ? words.right() + 1 - shapeRoom : words.x();
        drawStatusShape(&painter, QRectF(x, (height() - shapeRoom) / 2.0, shapeRoom, shapeRoom), m_shape, palette());
        words.adjust(rtl ? 0 : shapeRoom + gap, 0, rtl ? -shapeRoom - gap : 0, 0);
    }
    painter.setFont(deskFont(TextUse::Body));
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | (rtl ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight), text());
}

MarkButtons::MarkButtons(DeskGrid *grid, const QList<MarkSign> &signs, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"marks"_s);
    grid->setMarkHint(tr("Mark by key, by button or by a right-click.", "a cell"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::iconGap);
    for (const MarkSign &sign : signs) {
        auto *button = new MarkButton(sign, this);
        if (m_buttons.isEmpty())
            button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QAbstractButton::clicked, grid, [grid, value = sign.value] { grid->markChosen(value); });
        line->addWidget(button);
        m_buttons.insert(sign.value, button);
    }
}

void MarkButtons::setWords(const QString &value, const QString &words, const QString &name)
{
    MarkButton *button = m_buttons.value(value);
    button->setText(words);
    button->setAccessibleName(name);
    button->updateGeometry();
}

} // namespace warsha
