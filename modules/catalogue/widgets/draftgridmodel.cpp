// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftgridmodel.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blankRows = 30;
constexpr qsizetype fewBlankRows = 5;

/// What is put on top of the stored rows; an answer for each change.
QList<GridAnswer> put(const QList<GridChange> &changes, QList<DraftRow> &rows)
{
    QList<GridAnswer> answers;
    for (const GridChange &change : changes) {
        auto row = std::ranges::find(rows, change.row, &DraftRow::id);
        if (row == rows.end()) {
            rows.append({change.row});
            row = rows.end() - 1;
        }
        const QString stored = row->cells.value(change.column);
        if (stored != change.before && stored != change.text) {
            answers.append(GridAnswer::conflict(stored));
            continue;
        }
        row->cells.insert(change.column, change.text);
        answers.append(GridAnswer::saved(change.text));
    }
    rows.removeIf([](const DraftRow &row) { return row.isBlank(); });
    return answers;
}

} // namespace

void DraftSink::commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then)
{
    const auto answers = std::make_shared<QList<GridAnswer>>();
    const auto work = [table = &m_table, changes, answers](ProgrammeVersion &version) -> Result<void> {
        QList<DraftRow> rows = table->rows(version);
        *answers = put(changes, rows);
        return table->write(rows, version);
    };
    m_draft.change(work, context, [answers, then](const Result<void> &done) {
        then(done ? Answers(*answers) : Answers(failure(done.error())));
    });
}

DraftGridModel::DraftGridModel(OpenDraft &draft, const DraftTable &table, QObject *parent)
    : GridModel(parent), m_draft(draft), m_table(table), m_sink(draft, table)
{
    setSink(&m_sink);
}

void DraftGridModel::reload(const QUuid &scope, bool mayGrow)
{
    const QList<DraftRow> stored = scope.isNull() ? QList<DraftRow>() : m_table.rows(m_draft.version());
    const bool isOther = std::exchange(m_scope, scope) != scope;
    if (isOther || !m_draft.isOpen() || !takeInPlace(stored))
        m_rows = stored;
    const auto lastLine = std::find_if(m_rows.crbegin(), m_rows.crend(), [](const DraftRow &row) { return !row.isBlank(); });
    const qsizetype below = lastLine - m_rows.crbegin(); // blank ones at the end
    if (!scope.isNull() && m_draft.isOpen() && below < fewBlankRows && (mayGrow || below == 0))
        for (qsizetype i = 0; i < blankRows; ++i)
            m_rows.append({QUuid::createUuid()});
    QList<QUuid> ids;
    for (const DraftRow &row : std::as_const(m_rows))
        ids.append(row.id);
    showRows(ids);
}

/// False when the stored rows stand in another order than here, or lines came or went.
bool DraftGridModel::takeInPlace(const QList<DraftRow> &stored)
{
    QList<DraftRow> rows = m_rows;
    qsizetype next = 0;
    for (DraftRow &row : rows) {
        if (next < stored.size() && stored.at(next).id == row.id)
            row = stored.at(next++);
        else if (!row.isBlank())
            return false;
    }
    if (next < stored.size())
        return false;
    m_rows = rows;
    return true;
}

QList<GridColumn> DraftGridModel::gridColumns() const
{
    return m_table.columns(titleLanguages(m_draft.programme(), m_draft.version()));
}

bool DraftGridModel::isEditable(int, int) const
{
    return m_draft.isOpen();
}

QString DraftGridModel::savedText(int row, int column) const
{
    return m_rows.at(row).cells.value(gridColumn(column).code);
}

void DraftGridModel::setSavedText(int row, int column, const QString &text)
{
    m_rows[row].cells.insert(gridColumn(column).code, text);
}

Result<QString> DraftGridModel::accepted(int, int column, const QString &typed) const
{
    return m_table.accepted(gridColumn(column).code, typed);
}

QVariant DraftGridModel::look(int, int column, const QString &text, int role) const
{
    return role == Qt::DisplayRole ? QVariant(m_table.shown(gridColumn(column).code, text)) : QVariant();
}

OpenDraft::ChangeVersion movedRow(const DraftTable &table, const QUuid &id, int by)
{
    return [&table, id, by](ProgrammeVersion &version) -> Result<void> {
        QList<DraftRow> rows = table.rows(version);
        const auto row = std::ranges::find(rows, id, &DraftRow::id) - rows.begin();
        const auto to = row + by;
        if (row == rows.size() || to < 0 || to >= rows.size())
            return {};
        rows.swapItemsAt(row, to);
        return table.write(rows, version);
    };
}

OpenDraft::ChangeVersion withoutRow(const DraftTable &table, const QUuid &id)
{
    return [&table, id](ProgrammeVersion &version) -> Result<void> {
        QList<DraftRow> rows = table.rows(version);
        rows.removeIf([&](const DraftRow &row) { return row.id == id; });
        return table.write(rows, version);
    };
}

} // namespace warsha
