// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasklistmodel.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

TaskListModel::TaskListModel(int tasks, QObject *parent) : IdListModel(parent), m_lines(tasks)
{
    for (int i = 0; i < tasks; ++i)
        m_names.append(QUuid::createUuid());
}

void TaskListModel::setLine(int task, const TaskLine &line)
{
    m_lines[task] = line;
    m_shown.clear();
    QList<QUuid> ids;
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).count <= 0)
            continue;
        m_shown.append(i);
        ids.append(m_names.at(i));
    }
    setIds(ids);
}

const TaskLine *TaskListModel::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &lineAt(row);
}

QList<Column> TaskListModel::columns() const
{
    return {{tr("Task"), 0, Column::Kind::Status}, {tr("Count"), 72, Column::Kind::Figure}};
}

QVariant TaskListModel::cell(int row, int column, int role) const
{
    const TaskLine &line = lineAt(row);
    const QString count = line.isCounted ? QLocale().toString(line.count) : QString();
    switch (role) {
    case Qt::DisplayRole: return column == 0 ? line.sentence : count;
    case ShapeRole: return column == 0 ? int(line.shape) : 0;
    case BoldRole: return column == 1;
    case SpokenRole: return line.isCounted ? line.sentence + u": "_s + count : line.sentence;
    default: return {};
    }
}

} // namespace warsha
