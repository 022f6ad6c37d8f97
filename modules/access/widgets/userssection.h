// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Users": who signs in and what they may do. Only for those who manage users.
#pragma once

#include "accessservice.h"
#include "printdesk.h"
#include "section.h"
#include "worker.h"

namespace warsha {

/// What the users page works with; all outlive the window.
struct UsersDesk {
    Worker &worker;
    AccessService &access;
    const Session &session; ///< read on the worker's thread
    Question &question;
    PrintDesk print; ///< for the sheets of codes
    std::function<QString()> centreName; ///< on those sheets; asked on the worker's thread
    bool mayManage = false;
};

class UsersSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(UsersSection)
public:
    explicit UsersSection(const UsersDesk &desk) : m_desk(desk) {}

    [[nodiscard]] QString code() const override { return QStringLiteral("users"); }
    [[nodiscard]] QString title() const override { return tr("Users"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("person"); }
    [[nodiscard]] bool isOffered() const override { return m_desk.mayManage; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override;

private:
    UsersDesk m_desk;
};

} // namespace warsha
