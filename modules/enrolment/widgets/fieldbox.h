// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a form with its label above, and below it, when it is refused, the reason.
#pragma once

#include <QWidget>

class QLineEdit;

namespace warsha {

class TextLabel;

class FieldBox : public QWidget
{
    Q_OBJECT
public:
    /// Takes the field, names it by the label and gives it the keyboard when the box is given it.
    FieldBox(const QString &label, QWidget *field, QWidget *parent);
    /// Shown below the field, which takes the keyboard; empty takes the fault away.
    void setFault(const QString &reason);
    [[nodiscard]] QString fault() const;

private:
    QWidget *m_field;
    TextLabel *m_fault;
};

/// A line for a day or a few words, named for tests.
[[nodiscard]] QLineEdit *formLine(const QString &code, const QString &hint, QWidget *parent);

} // namespace warsha
