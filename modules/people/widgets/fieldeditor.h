// SPDX-License-Identifier: GPL-3.0-or-later
// One field for all the chosen trainees: which, and the value. A value that cannot be read is said below it.
#pragma once

#include "card.h"
#include "identityfields.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace warsha {

class FieldEditor : public Card
{
    Q_OBJECT
public:
    explicit FieldEditor(QWidget *parent = nullptr);
    void showCount(qsizetype people);
    void clear();
    void showFault(const QString &reason);

Q_SIGNALS:
    /// What becomes of each identity, on a day that the page knows.
    void asked(const std::function<warsha::Identity(warsha::Identity, QDate today)> &change);

private:
    void chooseField();
    void commit();
    QComboBox *m_field;
    QStackedWidget *m_values;
    QLineEdit *m_text;
    QComboBox *m_sex;
    QComboBox *m_consent;
    DeskButton *m_set;
    TextLabel *m_fault;
};

} // namespace warsha
