// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbutton.h"

#include <QKeyEvent>

namespace warsha {

DeskButton::DeskButton(const QString &text, QWidget *parent, Kind kind, const QString &iconName)
    : QPushButton(text, parent), m_kind(kind), m_iconName(iconName)
{
    setAutoDefault(false);
    if (kind == Kind::Quiet)
        setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DeskButton::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (menu())
            showMenu();
        else
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void DeskButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void DeskButton::makeIconOnly(const QString &words)
{
    m_iconOnly = true;
    setText({});
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
}

} // namespace warsha
