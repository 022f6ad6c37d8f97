// SPDX-License-Identifier: GPL-3.0-or-later
// One user: roles, a new password, shutting out. None of it can be undone, so each has its button.
#pragma once

#include "user.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace warsha {

class Card;
class DeskButton;
class MessageBar;
class RoleChecks;
class TextLabel;

class UserDetail : public QWidget
{
    Q_OBJECT
public:
    explicit UserDetail(QWidget *parent = nullptr);
    /// isSelf: the user who is signed in, whose password needs the old one.
    void showUser(const User &user, bool isSelf);
    void showFault(const QString &sentence);
    void showDone(const QString &sentence);
    /// After a new password was set.
    void forgetPasswords();

Q_SIGNALS:
    void rolesAsked(warsha::Roles roles, const QString &caseNotesCode);
    /// oldPassword is empty when another's is set.
    void passwordAsked(const QString &oldPassword, const QString &newPassword);
    void shutOutAsked();
    void caseNotesAsked(); ///< to be shared with this user

private:
    QWidget *makeRoles();
    QWidget *makePassword();
    void commitPassword();
    User m_user;
    bool m_isSelf = false;
    TextLabel *m_name;
    TextLabel *m_facts;
    MessageBar *m_message;
    MessageBar *m_waiting;
    RoleChecks *m_roles = nullptr;
    DeskButton *m_setRoles = nullptr;
    TextLabel *m_oldLabel = nullptr;
    QLineEdit *m_old = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr;
    TextLabel *m_hint = nullptr;
    DeskButton *m_shutOut;
};

} // namespace warsha
