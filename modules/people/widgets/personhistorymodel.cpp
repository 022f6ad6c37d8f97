// SPDX-License-Identifier: GPL-3.0-or-later
#include "personhistorymodel.h"

#include "joinedfacts.h"
#include "persontexts.h"
#include "shortday.h"
#include "typeface.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum HistoryColumn { WhenColumn, WhoColumn, WhatColumn };

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PersonHistoryModel)
};

QString shownValue(IdentityField field, const Identity &identity)
{
    const QString text = fieldText(field, identity);
    return text.isEmpty() ? QString(QChar(0x2013)) : isolatedName(text);
}

/// "Phone: 81 300 774 → 81 300 775", or what the step was.
QString whatText(const PersonChange &change)
{
    QStringList fields;
    if (change.before && change.after)
        for (const IdentityField field : differingFields(*change.before, *change.after))
            fields.append(Text::tr("%1: %2 became %3", "field, values")
                              .arg(fieldName(field), shownValue(field, *change.before), shownValue(field, *change.after)));
    if (!fields.isEmpty())
        return fields.join(u";  "_s);
    return QLocale().toUpper(change.what.left(1)) + change.what.mid(1);
}

} // namespace

void PersonHistoryModel::show(QList<PersonChange> changes)
{
    QList<QUuid> ids;
    for (const PersonChange &change : std::as_const(changes))
        ids.append(change.step);
    m_changes = std::move(changes);
    setIds(std::move(ids));
}

const PersonChange *PersonHistoryModel::change(const QUuid &step) const
{
    const int row = rowOf(step);
    return row < 0 ? nullptr : &m_changes.at(row);
}

QList<Column> PersonHistoryModel::columns() const
{
    return {{tr("When"), 132}, {tr("Who"), 128}, {tr("What")}};
}

QVariant PersonHistoryModel::cell(int row, int column, int role) const
{
    const PersonChange &change = m_changes.at(row);
    const QString when = shortMoment(centreTime(change.at));
    const QString who = change.who.isEmpty() ? tr("the program") : change.who;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (column) {
        case WhenColumn: return when;
        case WhoColumn: return who;
        default: return change.takenBack ? tr("%1 (undone)").arg(whatText(change)) : whatText(change);
        }
    case MutedRole: return change.takenBack || column == WhenColumn;
    case SpokenRole: return commaList({when, who, whatText(change)});
    default: return {};
    }
}

} // namespace warsha
