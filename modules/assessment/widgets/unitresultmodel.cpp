// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitresultmodel.h"

#include "assessmenttexts.h"
#include "enrolmenttexts.h"
#include "joinedfacts.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum ResultColumn { CodeColumn, TitleColumn, OutcomeColumn, DayColumn, StateColumn };
}

UnitResultModel::UnitResultModel(const GroupResults &results, const EnrolmentId &enrolment, QObject *parent)
    : IdListModel(parent), m_results(results), m_enrolment(enrolment)
{
    QList<QUuid> ids;
    for (const Unit &unit : results.version.units)
        ids.append(unit.id.uuid());
    setIds(ids);
}

UnitStanding UnitResultModel::standing(int row) const
{
    return m_results.at({m_enrolment, m_results.version.units.at(row).id});
}

int UnitResultModel::achieved() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += countsAsAchieved(standing(row).outcome) ? 1 : 0;
    return count;
}

QList<Column> UnitResultModel::columns() const
{
    return {{tr("Code"), 96, Column::Kind::Identifier}, {tr("Unit")}, {tr("Result"), 150, Column::Kind::Status}, {tr("Day"), 142}, {tr("Locked"), 66}};
}

QVariant UnitResultModel::cell(int row, int column, int role) const
{
    const Unit &unit = m_results.version.units.at(row);
    const UnitStanding is = standing(row);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case CodeColumn: return unit.code;
        case TitleColumn: return unit.titles.here();
        case OutcomeColumn: return outcomeName(is.outcome);
        case DayColumn: return shortDay(is.date);
        default: return is.locked ? tr("yes") : QString();
        }
    case MutedRole: return column == CodeColumn || column >= DayColumn || is.outcome == Outcome::NotStarted;
    case ShapeRole: return column == OutcomeColumn ? int(shapeOf(is.outcome)) : 0;
    case SpokenRole: return commaList({unit.code, unit.titles.here(), outcomeName(is.outcome)});
    default: return {};
    }
}

} // namespace warsha
