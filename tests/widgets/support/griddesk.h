// SPDX-License-Identifier: GPL-3.0-or-later
// An entry grid on the screen with its register and its sink, and the keys of a person.
#pragma once

#include "deskgrid.h"
#include "fakegrid.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace warsha {

struct GridDesk {
    explicit GridDesk(int rows, bool wide = false)
        : model(rows)
    {
        model.isWide = wide;
        model.showAgain(model.ids());
        model.setSink(&sink);
        grid.setGridModel(&model);
        grid.resize(700, 600);
        grid.show();
        grid.goTo(0, FakeGridModel::Today);
        grid.setFocus();
    }
    std::pair<int, int> at() const { return {grid.currentIndex().row(), grid.currentIndex().column()}; }
    QLineEdit *editor() const { return grid.findChild<QLineEdit *>(QStringLiteral("cell")); }
    /// A key in the grid, or in the field of the cell that is edited.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(editor() ? static_cast<QWidget *>(editor()) : &grid, key, modifiers);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Letters of any alphabet: QTest::keyClicks knows ASCII alone.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QWidget *target = editor() ? static_cast<QWidget *>(editor()) : &grid;
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
    }
    QString column(int column) const
    {
        QString all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.saved(row, column).isEmpty() ? QStringLiteral(".") : model.saved(row, column);
        return all;
    }
    FakeGridModel model;
    FakeGridSink sink;
    DeskGrid grid {QStringLiteral("Register")};
};

} // namespace warsha
