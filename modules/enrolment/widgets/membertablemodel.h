// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a group, by name, whatever the status.
#pragma once

#include "directorysnapshot.h"
#include "membercolumns.h"

namespace warsha {

class MemberTableModel : public IdListModel
{
    Q_OBJECT
public:
    explicit MemberTableModel(QObject *parent = nullptr, const QList<MemberColumns *> &extra = {});
    /// Ids of the rows are those of the people.
    void setMembers(const QList<Enrolment> &members, const std::shared_ptr<const DirectorySnapshot> &people);
    [[nodiscard]] const Enrolment &enrolmentAt(int row) const { return m_members.at(row).enrolment; }
    /// Cells of the columns of upper slices were read anew.
    void columnsChanged() { rowsArrived(0, rowCount()); }
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    struct Extra {
        const MemberColumns *slice;
        int column; ///< of the slice
    };
    struct Member {
        Enrolment enrolment;
        QString number;
        QString name;
    };
    [[nodiscard]] QVariant extraCell(const Enrolment &member, int column, int role) const;
    [[nodiscard]] QString spoken(int row) const;
    QList<MemberColumns *> m_slices;
    QList<Extra> m_extra; ///< behind the columns of the group
    QList<Member> m_members;
};

} // namespace warsha
