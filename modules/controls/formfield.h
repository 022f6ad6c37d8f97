// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a form with its label above it: for what is typed in whole and sent by a button. A value of a record is a
// PlaceField, saved when it is left.
#pragma once

#include <QString>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace warsha {

struct FormField {
    QString code; ///< its object name
    QString label;
    QString hint = {};
    bool secret = false;  ///< a password or a code: not shown
    bool labelled = true; ///< false: the label is its accessible name alone
};

QLineEdit *addFormField(QVBoxLayout *column, QWidget *parent, const FormField &field);
/// Marks a field red, and says why to the mouse and to who listens; empty: it is good again.
void setFieldFault(QLineEdit *field, const QString &reason);
[[nodiscard]] QString fieldFault(const QLineEdit *field);
/// A button in a line of such columns, level with their fields.
void addBesideFields(QHBoxLayout *line, QWidget *button);

} // namespace warsha
