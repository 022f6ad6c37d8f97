// SPDX-License-Identifier: GPL-3.0-or-later
#include "returntablemodel.h"

#include "returnwords.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum ReturnColumn { TableColumn, RowsColumn, AddedColumn, ChangedColumn, GoneColumn };

QUuid idOf(QLatin1StringView table)
{
    return QUuid::createUuidV5(QUuid(), u"return."_s + table);
}

} // namespace

ReturnTableModel::ReturnTableModel(QObject *parent) : IdListModel(parent) {}

void ReturnTableModel::showPreview(const SnapshotPreview &preview)
{
    m_preview = preview;
    QList<QUuid> all;
    for (const ReturnTable &table : returnTables())
        all.append(idOf(table.name));
    setIds(all);
}

QString ReturnTableModel::tableOf(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : QString(returnTables()[size_t(row)].name);
}

QList<Column> ReturnTableModel::columns() const
{
    return {{tr("What is sent")}, {tr("Rows"), 84, Column::Kind::Figure}, {tr("New"), 84, Column::Kind::Figure},
            {tr("Changed"), 84, Column::Kind::Figure}, {tr("Gone"), 84, Column::Kind::Figure}};
}

bool ReturnTableModel::isUnread(const QString &table) const
{
    return m_preview.isPartial && !m_preview.rows.contains(table);
}

/// Nothing where nothing is other: what changed is to stand out.
QString ReturnTableModel::figure(int row, int column) const
{
    const QString table = returnTables()[size_t(row)].name;
    const QLocale locale;
    if (isUnread(table))
        return column == RowsColumn ? u"…"_s : QString();
    if (column == RowsColumn)
        return locale.toString(m_preview.rows.value(table));
    const TableDifference difference = m_preview.differences.value(table);
    const qint64 count = column == AddedColumn ? difference.added : column == ChangedColumn ? difference.changed : difference.gone;
    return count == 0 ? QString() : locale.toString(count);
}

QVariant ReturnTableModel::cell(int row, int column, int role) const
{
    const ReturnTable &table = returnTables()[size_t(row)];
    switch (role) {
    case Qt::DisplayRole: return column == TableColumn ? returnTableTitle(table.name) : figure(row, column);
    case MutedRole: return m_preview.rows.value(table.name) == 0;
    case BoldRole: return column >= AddedColumn;
    case SpokenRole: {
        if (isUnread(table.name))
            return tr("%1, still being counted").arg(returnTableTitle(table.name));
        const TableDifference difference = m_preview.differences.value(table.name);
        const QString rows = tr("%1, %n row(s)", nullptr, int(m_preview.rows.value(table.name))).arg(returnTableTitle(table.name));
        if (difference.isNone())
            return rows;
        return tr("%1, new %2, changed %3, gone %4").arg(rows).arg(difference.added).arg(difference.changed).arg(difference.gone);
    }
    default: return {};
    }
}

} // namespace warsha
