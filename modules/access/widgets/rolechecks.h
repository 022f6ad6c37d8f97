// SPDX-License-Identifier: GPL-3.0-or-later
// The roles to tick, each with what it may do, and the code of the case notes while it is wanted:
// Counsellor is newly ticked, or waits for the key.
#pragma once

#include "roles.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace warsha {

class TextLabel;

class RoleChecks : public QWidget
{
    Q_OBJECT
public:
    explicit RoleChecks(QWidget *parent = nullptr);
    /// Those a user has now; waits: for the key of the case notes, which the code opens.
    void setRoles(Roles roles, bool waits = false);
    [[nodiscard]] Roles roles() const;
    [[nodiscard]] QString caseNotesCode() const;

Q_SIGNALS:
    void ticked(); ///< a role, or the code was typed

private:
    void showCode();
    QMap<Role, QCheckBox *> m_checks;
    TextLabel *m_codeLabel;
    QLineEdit *m_code;
    Roles m_before;
    bool m_waits = false;
};

} // namespace warsha
