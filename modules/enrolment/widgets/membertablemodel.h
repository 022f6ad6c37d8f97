// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a group, by name, whatever the status.
#pragma once

#include "directorysnapshot.h"
#include "enrolment.h"
#include "idlistmodel.h"

namespace warsha {

class MemberTableModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    /// Ids of the rows are those of the people.
    void setMembers(const QList<Enrolment> &members, const std::shared_ptr<const DirectorySnapshot> &people);
    [[nodiscard]] const Enrolment &enrolmentAt(int row) const { return m_members.at(row).enrolment; }
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    struct Member {
        Enrolment enrolment;
        QString number;
        QString name;
    };
    QList<Member> m_members;
};

} // namespace warsha
