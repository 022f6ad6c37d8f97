// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxtablemodel.h"

#include "centretime.h"
#include "returnwords.h"
#include "shortday.h"
#include "statusshape.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum OutboxColumn { NumberColumn, MadeColumn, SizeColumn, StateColumn, PlaceColumn };
}

bool OutboxItem::isHandedOver() const
{
    return std::any_of(sendings.cbegin(), sendings.cend(), [](const SendingRecord &sending) { return sending.state == SendingRecord::State::Sent; });
}

QList<OutboxItem> outboxOf(const QList<SnapshotRecord> &snapshots, const QList<SendingRecord> &sendings)
{
    QList<OutboxItem> items;
    for (const SnapshotRecord &snapshot : snapshots) {
        OutboxItem item{snapshot, {}};
        for (const SendingRecord &sending : sendings)
            if (sending.snapshot == snapshot.id)
                item.sendings.append(sending);
        items.append(item);
    }
    return items;
}

QString momentText(qint64 seconds)
{
    const QDateTime moment = centreTime(seconds);
    return OutboxTableModel::tr("%1, %2", "day, time").arg(shortDay(moment.date()), QLocale().toString(moment.time(), u"HH:mm"_s));
}

void OutboxTableModel::setItems(const QList<OutboxItem> &items)
{
    m_items = items;
    QList<QUuid> ids;
    for (const OutboxItem &item : items)
        ids.append(item.snapshot.id.uuid());
    setIds(ids);
}

const OutboxItem *OutboxTableModel::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_items.at(row);
}

int OutboxTableModel::waiting() const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(), [](const OutboxItem &item) { return !item.isHandedOver(); }));
}

QList<Column> OutboxTableModel::columns() const
{
    return {{tr("Number"), 76, Column::Kind::Figure}, {tr("Made"), 200}, {tr("Size"), 96, Column::Kind::Figure},
            {tr("State"), 140, Column::Kind::Status}, {tr("Where")}};
}

QString OutboxTableModel::textOf(const OutboxItem &item, int column) const
{
    switch (column) {
    case NumberColumn: return QLocale().toString(item.snapshot.number);
    case MadeColumn: return momentText(item.snapshot.created);
    case SizeColumn: return QLocale().formattedDataSize(item.snapshot.bytes, 0, QLocale::DataSizeSIFormat);
    case StateColumn: return item.isHandedOver() ? tr("Copied") : tr("Made");
    default: break;
    }
    QStringList places;
    for (const SendingRecord &sending : item.sendings)
        if (sending.state == SendingRecord::State::Sent)
            places.append(destinationWords(sending.destination));
    return places.isEmpty() ? tr("on this PC only") : QLocale().createSeparatedList(places);
}

QVariant OutboxTableModel::cell(int row, int column, int role) const
{
    const OutboxItem &item = m_items.at(row);
    switch (role) {
    case Qt::DisplayRole: return textOf(item, column);
    case ShapeRole: return column == StateColumn ? int(item.isHandedOver() ? StatusShape::Done : StatusShape::NotStarted) : 0;
    case MutedRole: return column == MadeColumn || column == SizeColumn || (column == PlaceColumn && !item.isHandedOver());
    case SpokenRole:
        return tr("Snapshot %1, %2, %3, %4").arg(textOf(item, NumberColumn), textOf(item, MadeColumn), textOf(item, StateColumn), textOf(item, PlaceColumn));
    default: return {};
    }
}

} // namespace warsha
