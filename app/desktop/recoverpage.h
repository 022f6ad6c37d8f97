// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody knows a password any more: the printed code sets a new one.
#pragma once

#include "sideform.h"
#include "user.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class MessageBar;

class RecoverPage : public SideForm
{
    Q_OBJECT
public:
    explicit RecoverPage(const QStringList &logins, QWidget *parent = nullptr);
    void showFault(const QString &sentence);

Q_SIGNALS:
    void asked(const warsha::Recovery &recovery);

private:
    void addFields(QWidget *card, QVBoxLayout *column, const QStringList &logins);
    void ask();
    QComboBox *m_login = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_notesCode = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr;
    MessageBar *m_fault;
    DeskButton *m_set = nullptr;
};

} // namespace warsha
