// SPDX-License-Identifier: GPL-3.0-or-later
// Registering somebody: a name is enough, no document is asked for. Likely twins are shown while one types.
#pragma once

#include "traineessection.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class MessageBar;

class NewTraineeForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewTraineeForm(const PeopleDesk &desk, QWidget *parent = nullptr);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void registered(const Person &person);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSex(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    [[nodiscard]] Identity identity() const;
    void look();
    void commit();

    PeopleDesk m_desk;
    OpId m_op; ///< of this form: pressing twice registers once
    QLineEdit *m_name;
    QLineEdit *m_other;
    QLineEdit *m_birth;
    QComboBox *m_sex = nullptr;
    QLineEdit *m_phone;
    MessageBar *m_twins;
    MessageBar *m_fault;
    DeskButton *m_register = nullptr;
};

} // namespace warsha
