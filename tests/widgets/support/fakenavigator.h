// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page wanted to go.
#pragma once

#include "section.h"

#include <QCoreApplication>
#include <QLabel>

namespace warsha {

struct FakeNavigator : Navigator {
    void go(const Link &link) override { went.append(link); }
    QList<Link> went;
};

/// What the visible labels of a window say, in the order they were made. Labels made just now are shown in the next turn.
inline QStringList saidIn(const QWidget *window)
{
    QCoreApplication::processEvents();
    QStringList texts;
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    return texts;
}

} // namespace warsha
