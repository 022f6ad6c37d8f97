// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayfield.h"

#include "centretime.h"
#include "icons.h"
#include "shortday.h"
#include "typedday.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

DayPicker::DayPicker(QLineEdit *line) : QObject(line), m_line(line), m_button(line->addAction(lineIcon(u"calendar"_s), QLineEdit::TrailingPosition))
{
    m_button->setText(tr("Choose the day in a calendar"));
    connect(m_button, &QAction::triggered, this, &DayPicker::open);
    line->installEventFilter(this);
}

void DayPicker::setShown(bool shown)
{
    m_button->setVisible(shown);
}

void DayPicker::open()
{
    if (m_line->isReadOnly())
        return;
    auto *popup = new QFrame(m_line, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameStyle(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(typedDay(m_line->text()).value_or(m_usual.isValid() ? m_usual : centreToday()));
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(calendar);
    const auto choose = [this, popup](QDate day) {
        popup->close();
        take(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    const QRect screen = m_line->screen()->availableGeometry();
    const bool rtl = m_line->parentWidget() && m_line->parentWidget()->layoutDirection() == Qt::RightToLeft;
    QPoint at = m_line->mapToGlobal(QPoint(rtl ? 0 : m_line->width() - popup->width(), m_line->height()));
    if (at.y() + popup->height() > screen.bottom())
        at.ry() -= m_line->height() + popup->height(); // above
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - popup->width())));
    at.setY(qMax(screen.top(), at.y()));
    popup->move(at);
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DayPicker::take(QDate day)
{
    m_line->setFocus(Qt::PopupFocusReason);
    m_line->selectAll();
    m_line->insert(dayInFigures(day)); // as typed, with all that follows from it
    Q_EMIT picked();
}

bool DayPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isAsked = key->key() == Qt::Key_F4 ? key->modifiers() == Qt::NoModifier : key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier;
    if (!isAsked || m_line->isReadOnly())
        return QObject::eventFilter(watched, event);
    open();
    return true;
}

DayField::DayField(const QString &code, const QString &hint, QWidget *parent) : QLineEdit(parent), m_picker(new DayPicker(this))
{
    setObjectName(code);
    setPlaceholderText(hint);
    setMaxLength(1000);
}

void DayField::setDay(QDate day)
{
    setText(dayInFigures(day));
}

} // namespace warsha
