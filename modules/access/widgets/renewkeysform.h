// SPDX-License-Identifier: GPL-3.0-or-later
// New keys for the roles, after somebody lost one: what it means, and the code of the case notes where those are renewed too.
#pragma once

#include <QWidget>

class QLineEdit;

namespace warsha {

class MessageBar;

class RenewKeysForm : public QWidget
{
    Q_OBJECT
public:
    explicit RenewKeysForm(QWidget *parent = nullptr);
    void clear();
    void showFault(const QString &sentence);

Q_SIGNALS:
    void asked(const QString &caseNotesCode);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButtons();
    MessageBar *m_fault;
    QLineEdit *m_code;
};

} // namespace warsha
