// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a group, by name, whatever the status.
#pragma once

#include "directorysnapshot.h"
#include "enrolment.h"
#include "personcolumn.h"

namespace warsha {

class MemberTableModel : public IdListModel
{
    Q_OBJECT
public:
    explicit MemberTableModel(QObject *parent = nullptr, QList<PersonColumn *> extra = {}) : IdListModel(parent), m_extra(std::move(extra)) {}
    /// Ids of the rows are those of the people.
    void setMembers(const QList<Enrolment> &members, const std::shared_ptr<const DirectorySnapshot> &people);
    [[nodiscard]] const Enrolment &enrolmentAt(int row) const { return m_members.at(row).enrolment; }
    /// Cells of the columns of upper slices were read anew.
    void columnsChanged() { rowsArrived(0, rowCount()); }
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    struct Member {
        Enrolment enrolment;
        PersonId person; ///< who is left after a merge
        QString number;
        QString name;
    };
    QList<PersonColumn *> m_extra;
    QList<Member> m_members;
};

} // namespace warsha
