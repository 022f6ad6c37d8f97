// SPDX-License-Identifier: GPL-3.0-or-later
#include "placefield.h"

#include "dayfield.h"
#include "deskpaint.h"
#include "measures.h"
#include "tokens.h"
#include "typeface.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

namespace warsha {

namespace {
constexpr int inset = 6; ///< pixels; where the text stands while it is written: the style's margin, and two of Qt's own
} // namespace

PlaceField::PlaceField(const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setFixedHeight(measure::field);
    setReadOnly(true);
    setMaxLength(1000);
}

void PlaceField::takeDays()
{
    m_picker = new DayPicker(this);
    m_picker->setShown(false);
    connect(m_picker, &DayPicker::picked, this, [this] { end(true); });
}

void PlaceField::setValue(const QString &shown, const QString &edited)
{
    if (!m_fault.isEmpty() && shown == m_saved && edited == m_edited)
        return;
    forget();
    m_shown = shown;
    m_saved = shown;
    m_edited = edited;
    if (!m_editing)
        setText(shown); // for screen readers; drawn by us
    update();
}

void PlaceField::forget()
{
    m_fault.clear();
    m_shown = m_saved;
    setToolTip({});
    setAccessibleDescription({});
    if (!m_editing)
        setText(m_shown);
}

void PlaceField::setFault(const QString &reason)
{
    m_fault = reason;
    if (!m_editing) {
        m_shown = m_typed;
        setText(m_typed);
    }
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
    if (m_picker)
        m_picker->setShown(true);
    if (m_latin) {
        setLayoutDirection(Qt::LeftToRight);
        setAlignment(parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    }
    if (m_fault.isEmpty())
        setText(m_edited);
    m_hadFault = !m_fault.isEmpty();
    m_begun = text().trimmed();
    selectAll();
    update();
    Q_EMIT begun();
}

void PlaceField::end(bool commit)
{
    if (!m_editing)
        return;
    m_editing = false;
    setReadOnly(true);
    if (m_picker)
        m_picker->setShown(false);
    deselect();
    const QString typed = text().trimmed();
    const bool isTouched = m_hadFault || typed != m_begun; // the value may have become another meanwhile
    if (commit && isTouched && typed != m_edited) {
        m_shown = typed;
        m_typed = typed;
        m_fault.clear(); // until it is refused again
        update();
        Q_EMIT committed(typed); // nothing after it: whoever listens may be done with this field
        return;
    }
    forget();
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

/// What is cut is read whole under the mouse.
bool PlaceField::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_editing || !toolTip().isEmpty() || fontMetrics().horizontalAdvance(m_shown) <= width() - 2 * inset)
        return QLineEdit::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_shown, this);
    return true;
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
        painter.setFont(font());
        painter.setPen(palette().color(!m_fault.isEmpty() ? QPalette::BrightText : m_shown.isEmpty() ? QPalette::PlaceholderText : QPalette::Text));
        const QRect inner = rect().adjusted(inset, 0, -inset, 0);
        words = fontMetrics().elidedText(words, Qt::ElideRight, inner.width()); // before the marks, which an ellipsis would cut off
        painter.drawText(inner, deskpaint::lineFlags(direction), m_latin ? isolated(words) : words);
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
