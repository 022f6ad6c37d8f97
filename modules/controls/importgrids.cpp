// SPDX-License-Identifier: GPL-3.0-or-later
#include "importgrids.h"

#include "statusshape.h"
#include "tabledress.h"
#include "typeface.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum { RowColumn, WhyColumn, FirstCell };
enum { HeadingColumn, ValueColumn, CountColumn, MeaningColumn };
constexpr int leastCell = 110, mostCell = 220; ///< there is something to be written there

QUuid rowId(qsizetype number)
{
    return QUuid(uint(number + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

} // namespace

ImportProblems::ImportProblems(ImportDraft &draft, QObject *parent)
    : GridModel(parent)
    , m_draft(draft)
{ }

void ImportProblems::keep(Stays stays, const ImportReport &report)
{
    QSet<int> wrong;
    for (const RejectedRow &row : report.rejected())
        wrong.insert(row.number);
    m_problems.removeIf([stays, &wrong](const Problem &problem) {
        return stays == Stays::Nothing || (stays == Stays::Mended && !problem.isMended && !wrong.contains(problem.number));
    });
    for (Problem &problem : m_problems)
        problem = {problem.index, problem.number, {}, {}, {}, false, problem.isMended};
}

/// What turns out to be wrong only now goes below: nothing slides under the mouse.
void ImportProblems::show(const ImportReport &report, Stays stays)
{
    keep(stays, report);
    QHash<int, qsizetype> places;
    for (qsizetype i = 0; i < m_problems.size(); ++i)
        places.insert(m_problems.at(i).number, i);
    for (const RejectedRow &row : report.rejected()) {
        if (!places.contains(row.number)) {
            places.insert(row.number, m_problems.size());
            m_problems.append({m_draft.indexOfRow(row.number), row.number, {}, {}, {}});
        }
        Problem &problem = m_problems[places.value(row.number)];
        problem.whys.append(row.column.isEmpty() ? row.why : isolated(row.column) + u": "_s + row.why);
        if (const qsizetype column = m_draft.table().headings.indexOf(row.column); column >= 0) {
            problem.cells.insert(int(column), row.why);
            problem.guesses.insert(int(column), row.guesses);
        } else {
            problem.isWhole = true;
        }
    }
    QList<QUuid> ids;
    for (const Problem &problem : std::as_const(m_problems))
        ids.append(rowId(problem.number));
    showRows(ids);
    decide();
}

void ImportProblems::decide()
{
    if (std::exchange(m_isUndecided, false))
        Q_EMIT decided();
}

bool ImportProblems::isWholeRow(int row, int column) const
{
    return column == WhyColumn && m_problems.at(row).isWhole;
}

QString ImportProblems::whyNot(int row) const
{
    return m_problems.at(row).whys.join(u' ');
}

QList<GridColumn> ImportProblems::gridColumns() const
{
    QList<GridColumn> columns {{u"row"_s, tr("Row"), 68, Column::Kind::Figure}, {u"why"_s, tr("Why"), 320}};
    for (qsizetype i = 0; i < m_draft.table().headings.size(); ++i) {
        QStringList cells;
        for (const Problem &problem : m_problems)
            cells.append(problem.index < 0 ? QString() : m_draft.cell(problem.index, int(i)));
        const QString heading = m_draft.table().headings.at(i);
        columns.append({u"c%1"_s.arg(i), heading, wordsWidth(heading, cells, leastCell, mostCell), Column::Kind::Text, true});
    }
    return columns;
}

QList<QModelIndex> ImportProblems::troubles() const
{
    QList<QModelIndex> cells;
    for (int row = 0; row < m_problems.size(); ++row) {
        for (auto cell = m_problems.at(row).cells.cbegin(); cell != m_problems.at(row).cells.cend(); ++cell)
            cells.append(index(row, cell.key() + FirstCell));
        if (m_problems.at(row).isWhole)
            cells.append(index(row, WhyColumn));
    }
    return cells;
}

QList<GridMark> ImportProblems::choices(int row, int column) const
{
    QList<GridMark> choices;
    for (const QString &guess : m_problems.at(row).guesses.value(column - FirstCell))
        choices.append({guess, {}});
    return choices;
}

QString ImportProblems::savedText(int row, int column) const
{
    const Problem &problem = m_problems.at(row);
    switch (column) {
    case RowColumn:
        return QLocale().toString(problem.number);
    case WhyColumn:
        return problem.whys.isEmpty() ? tr("In order") : whyNot(row);
    default:
        return problem.index < 0 ? QString() : m_draft.cell(problem.index, column - FirstCell);
    }
}

void ImportProblems::setSavedText(int row, int column, const QString &text)
{
    if (m_problems.at(row).index < 0)
        return;
    m_draft.mend(m_problems.at(row).index, column - FirstCell, text);
    m_problems[row].isMended = true;
    m_isUndecided = true;
    Q_EMIT mended();
}

QVariant ImportProblems::look(int row, int column, const QString &text, int role) const
{
    const Problem &problem = m_problems.at(row);
    const QString why = problem.cells.value(column - FirstCell);
    const bool isBad = column >= FirstCell && !why.isEmpty();
    const bool isGood = column == WhyColumn && problem.whys.isEmpty();
    switch (role) {
    case ShapeRole:
        return int(isBad ? StatusShape::Blocked : isGood ? StatusShape::Done : StatusShape::None);
    case LoudRole:
        return isBad;
    case MutedRole:
        return column == RowColumn;
    case LatinRole:
        return column >= FirstCell && !text.isRightToLeft(); // "71 222 333" keeps its order
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return isBad ? why : whyNot(row);
    default:
        return GridModel::look(row, column, text, role);
    }
}

ImportValues::ImportValues(ImportDraft &draft, QObject *parent)
    : GridModel(parent)
    , m_draft(draft)
{ }

QList<ImportValues::Value> ImportValues::unknownIn(const ImportReport &report) const
{
    QList<Value> all;
    QHash<std::pair<int, QString>, qsizetype> places;
    for (const RejectedRow &row : report.rejected()) {
        const int column = int(m_draft.table().headings.indexOf(row.column));
        const std::pair<int, QString> place {column, row.value};
        if (column < 0 || row.value.isEmpty() || !row.isOfValue)
            continue;
        if (!places.contains(place)) {
            places.insert(place, all.size());
            all.append({column, row.value, row.why, 0});
        }
        ++all[places.value(place)].rows;
    }
    all.removeIf([](const Value &value) { return value.rows < 2; });
    std::ranges::stable_sort(all, std::greater(), &Value::rows);
    return all;
}

void ImportValues::show(const ImportReport &report, bool anew)
{
    if (anew)
        m_values.clear();
    QList<Value> unknown = unknownIn(report);
    for (Value &value : m_values) {
        const QString meaning = m_draft.meaningOf(value.column, value.value);
        const std::pair<int, QString> now {value.column, meaning.isEmpty() ? value.value : meaning};
        const auto still = std::ranges::find(unknown, now, &Value::place);
        value.why = still == unknown.end() ? QString() : still->why;
        if (still != unknown.end())
            unknown.erase(still);
    }
    m_values.removeIf([this](const Value &value) { return value.why.isEmpty() && m_draft.meaningOf(value.column, value.value).isEmpty(); });
    m_values += unknown;
    QList<QUuid> ids;
    for (const Value &value : std::as_const(m_values))
        ids.append(QUuid::createUuidV5(rowId(value.column), value.value));
    showRows(ids);
}

QList<GridColumn> ImportValues::gridColumns() const
{
    return {{u"column"_s, tr("Column"), 150},
            {u"value"_s, tr("Value"), 170},
            {u"rows"_s, tr("Rows"), 60, Column::Kind::Figure},
            {u"meaning"_s, tr("Read as"), 200, Column::Kind::Text, true, {}, {}, true},
            {u"why"_s, tr("Why")}};
}

QString ImportValues::savedText(int row, int column) const
{
    const Value &value = m_values.at(row);
    switch (column) {
    case HeadingColumn:
        return m_draft.table().headings.value(value.column);
    case ValueColumn:
        return value.value;
    case CountColumn:
        return QLocale().toString(value.rows);
    case MeaningColumn:
        return m_draft.meaningOf(value.column, value.value);
    default:
        return value.why.isEmpty() ? tr("In order") : value.why;
    }
}

void ImportValues::setSavedText(int row, int column, const QString &text)
{
    Q_UNUSED(column)
    m_draft.readAs(m_values.at(row).column, m_values.at(row).value, text);
    Q_EMIT said();
}

QVariant ImportValues::look(int row, int column, const QString &text, int role) const
{
    if (role == MutedRole)
        return column == HeadingColumn || column > MeaningColumn;
    if (role == ShapeRole && column > MeaningColumn)
        return int(m_values.at(row).why.isEmpty() ? StatusShape::Done : StatusShape::None);
    if (role == LatinRole)
        return (column == ValueColumn || column == MeaningColumn) && !text.isRightToLeft();
    if (role == Qt::ToolTipRole && column > MeaningColumn)
        return text;
    return GridModel::look(row, column, text, role);
}

} // namespace warsha
