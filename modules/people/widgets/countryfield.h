// SPDX-License-Identifier: GPL-3.0-or-later
// A nationality that is typed, or chosen in a list: by the button in the field, Alt+Down or F4, or while one types. What is typed finds a
// country by the beginning of any word of its names in all languages of the program, of what its people are called, and by its codes.
// What was typed is read by nationalityFromCell (identitycells.h).
#pragma once

#include <QLineEdit>

class QCompleter;

namespace warsha {

class CountryField : public QLineEdit
{
    Q_OBJECT
public:
    explicit CountryField(const QString &code, QWidget *parent = nullptr); ///< code: its object name
    void openList();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeList();
    void writeOut();
    QCompleter *m_list = nullptr;
};

} // namespace warsha
