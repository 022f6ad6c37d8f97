// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for somebody: a line for each task with its count, in the order in which they are registered.
#pragma once

#include "idlistmodel.h"
#include "section.h"

namespace warsha {

class TaskListModel : public IdListModel
{
    Q_OBJECT
public:
    explicit TaskListModel(int tasks, QObject *parent = nullptr);
    /// The task in this place was counted; one with a count of 0 is not shown.
    void setLine(int task, const TaskLine &line);
    [[nodiscard]] const TaskLine *find(const QUuid &id) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] const TaskLine &lineAt(int row) const { return m_lines.at(m_shown.at(row)); }
    QList<TaskLine> m_lines;
    QList<QUuid> m_names; ///< of the tasks: a line keeps its choice when others come and go
    QList<int> m_shown;
};

} // namespace warsha
