// SPDX-License-Identifier: GPL-3.0-or-later
// Who trains and who assesses: people of record, who need not be users of the program. A name is enough to add somebody;
// who has left is kept, since attempts and registers name them, and is offered no more.
#pragma once

#include "settingscard.h"
#include "staffservice.h"
#include "user.h"

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace warsha {

class StaffCard : public SettingsCard
{
    Q_OBJECT
public:
    /// Asked for in the worker's thread.
    using Users = std::function<Result<QList<User>>()>;
    StaffCard(Worker &worker, StaffService &staff, const Users &users, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addForm();
    void showMembers(const QList<StaffMember> &members);
    QWidget *makeBlock(const StaffMember &member);
    void addField(QGridLayout *grid, const StaffMember &member, const QString &code, const QString &label, const QString &shown,
                  const std::function<void(StaffMember &, const QString &)> &take);
    void addUser(QGridLayout *grid, const StaffMember &member);
    void addCheck(QGridLayout *grid, const StaffMember &member, const QString &code, const QString &label, bool StaffMember::*which);
    void change(PlaceField *field, const StaffId &id, const std::function<void(StaffMember &)> &edit);
    void add();

    Worker &m_worker;
    StaffService &m_staff;
    Users m_users;
    QVBoxLayout *m_list;
    QList<QWidget *> m_blocks;
    QList<StaffMember> m_shown;
    QList<std::pair<UserId, QString>> m_userNames; ///< of those who may sign in
    QLineEdit *m_name = nullptr;
};

} // namespace warsha
