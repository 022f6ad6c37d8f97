// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultgridmodel.h"

#include "assessmenttexts.h"
#include "enrolmenttexts.h"
#include "persontexts.h"
#include "typeface.h"

#include <QCollator>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

void ResultGridModel::setResults(const GroupResults &results, const std::shared_ptr<const DirectorySnapshot> &people)
{
    m_results = results;
    m_rows.clear();
    for (const Enrolment &enrolment : results.enrolments) {
        const Person *person = people->current(enrolment.person);
        m_rows.append({enrolment, person ? person->number : QString(), person ? shownName(*person) : QString()});
    }
    const QCollator collator;
    std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) {
        const bool aLeft = !isInTraining(a.enrolment.status);
        const bool bLeft = !isInTraining(b.enrolment.status);
        return aLeft != bLeft ? bLeft : collator.compare(a.name, b.name) < 0;
    });
    QList<QUuid> ids;
    for (const Row &row : std::as_const(m_rows))
        ids.append(row.enrolment.id.uuid());
    const Group &group = results.group;
    enterScope({group.id.uuid(), group.id.uuid(), {}, isolated(group.code)});
    showRows(ids);
    forgetGone();
}

UnitId ResultGridModel::unitOf(const QString &columnCode)
{
    return UnitId(QUuid(columnCode.mid(5)));
}

QList<GridColumn> ResultGridModel::gridColumns() const
{
    QList<GridColumn> columns{{u"number"_s, tr("No."), 98, Column::Kind::Identifier}, {u"name"_s, tr("Name"), 136}};
    QList<GridMark> marks;
    for (const Outcome outcome : typedOutcomes())
        marks.append({outcomeCode(outcome), outcomeKeys(outcome), outcomeName(outcome)});
    for (const Unit &unit : m_results.version.units)
        columns.append({codeOf(unit.id), unit.code, 62, Column::Kind::Status, true, marks});
    columns.append({u"achieved"_s, tr("Achieved"), 76, Column::Kind::Figure, false, {}, {}, false, tr("Of all units of the programme, locked or not")});
    columns.append({u"rest"_s, QString(), 0});
    return columns;
}

const Unit *ResultGridModel::unitAt(int column) const
{
    const int unit = column - FirstUnitColumn;
    return unit >= 0 && unit < m_results.version.units.size() ? &m_results.version.units[unit] : nullptr;
}

std::optional<UnitPlace> ResultGridModel::placeAt(const QModelIndex &index) const
{
    const Unit *unit = index.isValid() ? unitAt(index.column()) : nullptr;
    return unit ? std::optional(UnitPlace{m_rows.at(index.row()).enrolment.id, unit->id}) : std::nullopt;
}

QString ResultGridModel::nameAt(int row) const
{
    return m_rows.at(row).name;
}

PersonId ResultGridModel::personAt(int row) const
{
    return m_rows.at(row).enrolment.person;
}

UnitStanding ResultGridModel::standingAt(int row, int column) const
{
    return m_results.at({m_rows.at(row).enrolment.id, unitAt(column)->id});
}

int ResultGridModel::achievedIn(int row) const
{
    return int(std::ranges::count_if(m_results.version.units, [&](const Unit &unit) {
        return countsAsAchieved(m_results.at({m_rows.at(row).enrolment.id, unit.id}).outcome);
    }));
}

int ResultGridModel::openCount() const
{
    int open = 0;
    for (const Row &row : m_rows)
        for (const Unit &unit : m_results.version.units)
            if (isInTraining(row.enrolment.status) && m_results.at({row.enrolment.id, unit.id}).outcome == Outcome::NotStarted)
                ++open;
    return open;
}

int ResultGridModel::unlockedCount() const
{
    return int(std::ranges::count_if(m_results.standings, [](const UnitStanding &standing) {
        return !standing.locked && isDecided(standing.outcome);
    }));
}

bool ResultGridModel::isEditable(int row, int column) const
{
    return m_mayRecord && unitAt(column) && !standingAt(row, column).locked;
}

bool ResultGridModel::isLockedAt(const QModelIndex &index) const
{
    return index.isValid() && unitAt(index.column()) && standingAt(index.row(), index.column()).locked;
}

QString ResultGridModel::fixedWords(int row, int column) const
{
    if (!unitAt(column))
        return {};
    if (!standingAt(row, column).locked)
        return m_mayRecord ? QString() : tr("You can read these results. An assessor or a director records them.");
    return m_mayLock ? tr("This result is locked: it counts for the certificate. “Reopen…”, beside the table or in the menu, opens it again, with a reason.")
                     : tr("This result is locked: it counts for the certificate. An assessor or a director can reopen it, with a reason.");
}

QString ResultGridModel::savedText(int row, int column) const
{
    if (!unitAt(column))
        return {};
    const Outcome outcome = standingAt(row, column).outcome;
    return outcome == Outcome::NotStarted ? QString() : outcomeCode(outcome);
}

/// Until the page reads the group again, which it does after every step.
void ResultGridModel::setSavedText(int row, int column, const QString &text)
{
    UnitStanding standing = standingAt(row, column);
    const auto outcome = outcomeFromCode(text);
    standing.outcome = outcome ? *outcome : Outcome::NotStarted;
    m_results.standings.insert(standing.place, standing);
}

Result<QString> ResultGridModel::accepted(int row, int column, const QString &typed) const
{
    if (typed.trimmed().isEmpty()) {
        if (savedText(row, column).isEmpty())
            return QString();
        return failure(ErrorKind::Rule, tr("A result is not erased. Strike the attempt out, with a reason, beside the table."));
    }
    WARSHA_TRY(const Outcome outcome, outcomeFromTyped(typed));
    if (const QString missing = m_terms.missing(); isAssessed(outcome) && !missing.isEmpty())
        return failure(ErrorKind::Rule, missing);
    return outcomeCode(outcome);
}

QVariant ResultGridModel::unitLook(int row, int column, const QString &text, int role) const
{
    const auto outcome = outcomeFromCode(text);
    const UnitStanding standing = standingAt(row, column);
    switch (role) {
    case Qt::DisplayRole: return outcome ? outcomeLetter(*outcome) : QString();
    case ShapeRole: return outcome ? int(shapeOf(*outcome)) : 0;
    case BoldRole: return outcome && *outcome == Outcome::NotYetAchieved;
    case MutedRole: return standing.locked;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QString words = outcome ? outcomeName(*outcome) : outcomeName(Outcome::NotStarted);
        if (standing.locked)
            words = tr("%1, locked").arg(words);
        if (standing.assessed > 1)
            words = tr("%1, after %n attempt(s)", nullptr, standing.assessed).arg(words);
        return standing.locked ? words + u'\n' + fixedWords(row, column) : words;
    }
    default: return {};
    }
}

QVariant ResultGridModel::look(int row, int column, const QString &text, int role) const
{
    if (unitAt(column))
        return unitLook(row, column, text, role);
    const Row &shown = m_rows.at(row);
    if (role == MutedRole)
        return column == NumberColumn || !isInTraining(shown.enrolment.status);
    if (role != Qt::DisplayRole)
        return {};
    if (column == NumberColumn)
        return shown.number;
    if (column == NameColumn)
        return shown.name;
    if (column == FirstUnitColumn + m_results.version.units.size())
        return tr("%1 of %2").arg(QLocale().toString(achievedIn(row)), QLocale().toString(m_results.version.units.size()));
    return isInTraining(shown.enrolment.status) ? QString() : enrolmentStatusName(shown.enrolment.status);
}

} // namespace warsha
