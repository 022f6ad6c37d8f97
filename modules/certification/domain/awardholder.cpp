// SPDX-License-Identifier: GPL-3.0-or-later
#include "awardholder.h"

#include "shortday.h"

#include <QLocale>

namespace warsha {

Result<QList<Award>> AwardHolder::of(const PersonId &person) const
{
    WARSHA_TRY(const QList<SealedAward> sealed, m_awards.awards({}));
    QList<Award> awards;
    for (const SealedAward &each : sealed)
        if (each.award.person == person)
            awards.append(each.award);
    return awards;
}

Result<QStringList> AwardHolder::keeps(const PersonId &person) const
{
    WARSHA_TRY(const QList<Award> awards, of(person));
    QStringList sentences;
    for (const Award &award : awards)
        sentences.append(tr("%1 %2 stays readable, with the name on it, until %3.")
                             .arg(awardKindName(award.kind), award.number, dayInFigures(award.keepUntil)));
    return sentences;
}

Result<Sheet> AwardHolder::dataOf(const PersonId &person) const
{
    Sheet sheet{tr("Certificates"), {tr("Number"), tr("Kind"), tr("State"), tr("Issued"), tr("Kept until")}, {}};
    sheet.cells = {SheetCells::Text, SheetCells::Text, SheetCells::Text, SheetCells::Day, SheetCells::Day};
    WARSHA_TRY(const QList<Award> awards, of(person));
    for (const Award &award : awards)
        sheet.rows.append({award.number, awardKindName(award.kind), awardStateName(award.state, award.kind), award.issuedOn.toString(Qt::ISODate),
                           award.keepUntil.toString(Qt::ISODate)});
    return sheet;
}

} // namespace warsha
