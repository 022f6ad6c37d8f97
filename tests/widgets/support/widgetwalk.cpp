// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

QString labelOf(const QWidget *widget)
{
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName();
}

/// Inner parts of a control that speaks for them.
bool isPart(const QWidget *widget)
{
    return qobject_cast<const QScrollArea *>(widget) || widget->objectName().startsWith("qt_"_L1) || widget->inherits("QStackedWidget");
}

} // namespace

QStringList unnamedControls(QWidget *root)
{
    QStringList unnamed;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!takesKeyboard(widget) || isPart(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const bool field = qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const QString name = field ? widget->accessibleName() : (spoken ? spoken->text(QAccessible::Name) : QString());
        // The field inside an editable combo box speaks with the name of the box.
        const bool insideCombo = widget->parentWidget() && widget->parentWidget()->inherits("QComboBox")
            && !widget->parentWidget()->accessibleName().isEmpty();
        if (name.trimmed().isEmpty() && !insideCombo)
            unnamed.append(labelOf(widget));
    }
    return unnamed;
}

QStringList unreachableControls(QWidget *root)
{
    QSet<QWidget *> reached;
    QWidget *first = root->nextInFocusChain();
    for (QWidget *at = first; at && !reached.contains(at); at = at->nextInFocusChain())
        reached.insert(at);
    QStringList lost;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *widget : all)
        if (takesKeyboard(widget) && !reached.contains(widget))
            lost.append(labelOf(widget));
    return lost;
}

QStringList cutTexts(QWidget *root)
{
    QStringList cut;
    const auto labels = root->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->fontMetrics().height();
        if (wanted > label->height() + 1)
            cut.append(label->text());
    }
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1
            && button->toolTip().isEmpty())
            cut.append(button->text());
    }
    return cut;
}

} // namespace warsha
