// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardplace.h"

#include "card.h"
#include "searchfield.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTextEdit>

namespace warsha {

namespace {

bool hasRows(const QAbstractItemView *view)
{
    return view->model() && view->model()->rowCount() > 0;
}

/// The lower the better; 9: not at all.
int rankOf(const QWidget *widget)
{
    if (qobject_cast<const QPushButton *>(widget))
        return qobject_cast<const EmptyState *>(widget->parentWidget()) ? 0 : widget->objectName() == QLatin1String("toList") ? 9 : 3;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return hasRows(view) ? 1 : 4;
    if (qobject_cast<const SearchField *>(widget))
        return 2;
    const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget);
    return isField ? 1 : 5;
}

/// The best on the way of Tab, and among equals the first.
QWidget *bestIn(const QWidget *within)
{
    QWidget *best = nullptr;
    int rank = 9;
    for (QWidget *at = within->nextInFocusChain(); at && at != within; at = at->nextInFocusChain())
        if (within->isAncestorOf(at) && takesKeyboard(at) && rankOf(at) < rank) {
            best = at;
            rank = rankOf(at);
        }
    return best;
}

} // namespace

bool takesKeyboard(const QWidget *widget)
{
    return widget->isEnabled() && widget->isVisibleTo(widget->window()) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

QWidget *keyboardPlace(const QWidget *within)
{
    QWidget *best = bestIn(within);
    QWidget *main = within->focusProxy();
    while (main && main->focusProxy())
        main = main->focusProxy();
    const auto *list = qobject_cast<const QAbstractItemView *>(main);
    const bool isLess = main && (list ? !hasRows(list) : takesKeyboard(main) && rankOf(main) > 3); // than a button that says what to begin with
    if (!main || (best && rankOf(best) == 0 && isLess))
        return best;
    if (takesKeyboard(main))
        return main;
    QWidget *inside = main->isVisibleTo(main->window()) ? bestIn(main) : nullptr; // a part of the page, not one thing
    return inside ? inside : best;
}

} // namespace warsha
