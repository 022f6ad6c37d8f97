// SPDX-License-Identifier: GPL-3.0-or-later
#include "awardtablemodel.h"

#include "joinedfacts.h"
#include "persontexts.h"
#include "shortday.h"

#include <QLocale>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum AwardColumn { NumberColumn, NameColumn, KindColumn, DayColumn, SheetsColumn, StateColumn, KeptColumn };
}

StatusShape shapeOf(AwardState state)
{
    switch (state) {
    case AwardState::Issued: return StatusShape::Done;
    case AwardState::Voided:
    case AwardState::Revoked: return StatusShape::Blocked;
    case AwardState::Replaced: return StatusShape::Excused;
    case AwardState::Draft:
    case AwardState::Held: break;
    }
    return StatusShape::NotStarted;
}

void AwardTableModel::setAwards(const QList<Award> &awards, const QHash<AwardId, SheetCount> &sheets,
                                const std::shared_ptr<const DirectorySnapshot> &people)
{
    m_awards = awards;
    m_sheets = sheets;
    m_people = people;
    QList<QUuid> ids;
    ids.reserve(awards.size());
    for (const Award &award : awards)
        ids.append(award.id.uuid());
    setIds(ids);
}

const Award *AwardTableModel::find(const QUuid &award) const
{
    const int row = rowOf(award);
    return row < 0 ? nullptr : &m_awards.at(row);
}

QString AwardTableModel::numberOf(const AwardId &award) const
{
    const Award *found = award.isNull() ? nullptr : find(award.uuid());
    return found ? found->number : QString();
}

QString AwardTableModel::replacementOf(const AwardId &award) const
{
    const auto found = std::ranges::find(m_awards, award, &Award::replaces);
    return found == m_awards.cend() ? QString() : found->number;
}

/// As printed: what stands in the register does not change with the person's name. Of the two on a paper, the one in the script of
/// the window, like every other list.
QString AwardTableModel::nameOf(const Award &award) const
{
    const QString printed = award.values.value(u"name.first"_s), second = award.values.value(u"name.second"_s);
    if (!printed.isEmpty())
        return scriptOf(second) == windowScript() ? second : printed;
    const Person *person = m_people ? m_people->current(award.person) : nullptr;
    return person ? shownName(*person) : QString();
}

QList<Column> AwardTableModel::columns() const
{
    return {{tr("Number"), 164, Column::Kind::Identifier}, {tr("Name")}, {tr("Paper")}, {tr("Issued on"), 136},
            {tr("Sheets"), 84}, {tr("State"), 96, Column::Kind::Status},
            {tr("Kept until"), 136, Column::Kind::Text, u"kept"_s, true}};
}

QString AwardTableModel::textOf(const Award &award, int column) const
{
    switch (column) {
    case NumberColumn: return award.number;
    case NameColumn: return nameOf(award);
    case KindColumn: return awardKindName(award.kind);
    case DayColumn: return shortDay(award.issuedOn);
    case SheetsColumn: return sheetsText(m_sheets.value(award.id));
    case KeptColumn: return shortDay(award.keepUntil);
    default: return awardStateName(award.state, award.kind);
    }
}

QVariant AwardTableModel::cell(int row, int column, int role) const
{
    const Award &award = m_awards.at(row);
    switch (role) {
    case Qt::DisplayRole: return textOf(award, column);
    case MutedRole: return !standsAwarded(award.state) || (column != NumberColumn && column != NameColumn && column != StateColumn);
    case ShapeRole: return column == StateColumn ? int(shapeOf(award.state)) : 0;
    case SpokenRole: return commaList({award.number, nameOf(award), awardKindName(award.kind), awardStateName(award.state, award.kind)});
    default: return {};
    }
}

} // namespace warsha
