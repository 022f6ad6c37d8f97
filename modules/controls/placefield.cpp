// SPDX-License-Identifier: GPL-3.0-or-later
#include "placefield.h"

#include "deskpaint.h"
#include "measures.h"
#include "tokens.h"
#include "typeface.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace warsha {

PlaceField::PlaceField(const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setFixedHeight(measure::field);
    setReadOnly(true);
    setMaxLength(1000);
}

void PlaceField::setValue(const QString &shown, const QString &edited)
{
    m_shown = shown;
    m_saved = shown;
    m_edited = edited;
    m_fault.clear();
    setToolTip({});
    setAccessibleDescription({});
    if (!m_editing)
        setText(shown); // for screen readers; drawn by us
    update();
}

void PlaceField::setFault(const QString &reason)
{
    m_fault = reason;
    setToolTip(reason);
    setAccessibleDescription(reason);
    update();
}

void PlaceField::begin()
{
    if (m_editing || m_locked)
        return;
    m_editing = true;
    setReadOnly(false);
    if (m_latin) {
        setLayoutDirection(Qt::LeftToRight);
        setAlignment(parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    }
    if (m_fault.isEmpty())
        setText(m_edited);
    selectAll();
    update();
}

void PlaceField::end(bool commit)
{
    if (!m_editing)
        return;
    m_editing = false;
    setReadOnly(true);
    deselect();
    const QString typed = text().trimmed();
    if (commit && typed != m_edited) {
        m_shown = typed;
        Q_EMIT committed(typed);
    } else {
        m_fault.clear();
        setToolTip({});
        setText(m_shown);
    }
    update();
}

void PlaceField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!m_editing) {
        const bool letter = !event->text().isEmpty() && event->text().at(0).isPrint()
            && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) {
            begin();
            return;
        }
        if (letter)
            begin();
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_Escape) {
        m_shown = m_saved; // a refused value was shown, and is gone now
        end(false);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        end(true);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void PlaceField::mousePressEvent(QMouseEvent *event)
{
    begin();
    QLineEdit::mousePressEvent(event);
}

void PlaceField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void PlaceField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        end(true);
}

void PlaceField::contextMenuEvent(QContextMenuEvent *event)
{
    begin();
    QLineEdit::contextMenuEvent(event);
}

void PlaceField::paintEvent(QPaintEvent *event)
{
    QStyleOption ring;
    ring.initFrom(this);
    if (m_editing) {
        QLineEdit::paintEvent(event);
    } else {
        QPainter painter(this);
        const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : layoutDirection();
        QString words = m_shown.isEmpty() ? QString(QChar(0x2013)) : m_shown;
        if (m_latin && !m_shown.isEmpty())
            words = isolated(words);
        painter.setFont(font());
        painter.setPen(palette().color(!m_fault.isEmpty() ? QPalette::BrightText : m_shown.isEmpty() ? QPalette::PlaceholderText : QPalette::Text));
        painter.drawText(rect(), deskpaint::lineFlags(direction), fontMetrics().elidedText(words, Qt::ElideRight, width()));
        if (hasFocus()) {
            ring.rect = rect();
            deskpaint::focusRing(ring, &painter);
        }
    }
    if (!m_fault.isEmpty()) {
        QPainter painter(this);
        deskpaint::roundedPanel(&painter, rect(), {}, Tokens::of(palette()).bad, measure::radius);
    }
}

} // namespace warsha
