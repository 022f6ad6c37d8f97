// SPDX-License-Identifier: GPL-3.0-or-later
// A field for the path of a file or folder, with a button that chooses it.
#pragma once

#include <QString>

#include <functional>

class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace warsha {

struct PathField {
    QString code; ///< object name of the field; the button's ends in "Choose"
    QString label;
    QString button;
    std::function<QString()> choose; ///< empty: thought better of it
};

QLineEdit *addPathField(QVBoxLayout *column, QWidget *parent, const PathField &field);

} // namespace warsha
