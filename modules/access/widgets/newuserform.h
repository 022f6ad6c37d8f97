// SPDX-License-Identifier: GPL-3.0-or-later
// Letting somebody in: name, sign-in name, first password twice, roles.
#pragma once

#include "user.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace warsha {

class MessageBar;
class RoleChecks;

class NewUserForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewUserForm(QWidget *parent = nullptr);
    void clear();
    void focusFirst();
    void showFault(const QString &sentence);

Q_SIGNALS:
    void asked(const warsha::NewUser &user, const QString &caseNotesCode);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButtons(QVBoxLayout *column);
    void commit();
    MessageBar *m_fault;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_again;
    RoleChecks *m_roles;
};

} // namespace warsha
