// SPDX-License-Identifier: GPL-3.0-or-later
// Letting somebody in: name, sign-in name, first password twice, roles.
#pragma once

#include "sideform.h"
#include "user.h"

class QLineEdit;

namespace warsha {

class MessageBar;
class RoleChecks;

class NewUserForm : public SideForm
{
    Q_OBJECT
public:
    explicit NewUserForm(QWidget *parent = nullptr);
    [[nodiscard]] static QString formName() { return QStringLiteral("user"); } ///< under which a draft is kept
    void clear();
    void forgetPasswords(); ///< the form is left for a while
    void focusFirst();
    void showFault(const QString &sentence);

Q_SIGNALS:
    void asked(const warsha::NewUser &user, const QString &caseNotesCode);

private:
    void commit();
    MessageBar *m_fault;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_again;
    RoleChecks *m_roles;
};

} // namespace warsha
