// SPDX-License-Identifier: GPL-3.0-or-later
// New keys for the roles, after somebody lost one: what it means, and the code of the case notes where those are renewed too.
#pragma once

#include "sideform.h"

class QLineEdit;

namespace warsha {

class MessageBar;

class RenewKeysForm : public SideForm
{
    Q_OBJECT
public:
    explicit RenewKeysForm(QWidget *parent = nullptr);
    void clear();
    void showFault(const QString &sentence);

Q_SIGNALS:
    void asked(const QString &caseNotesCode);

private:
    MessageBar *m_fault;
    QLineEdit *m_code;
};

} // namespace warsha
