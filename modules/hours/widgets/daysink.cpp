// SPDX-License-Identifier: GPL-3.0-or-later
#include "daysink.h"

#include "enrolmenttexts.h"
#include "hourtexts.h"
#include "joinedfacts.h"
#include "shortday.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// A row of the sheet as it would be, and which changes it answers.
struct Wanted {
    QUuid row;
    bool isDay = false; ///< in the ledger already
    DayGridModel::Texts texts;
    QList<qsizetype> changes;
};

using Columns = QSet<int>;

/// What follows from what was typed: hours out of from and to; who signs has a day, and the other way round.
void complete(Wanted &row, const Columns &typed, const DayGridModel &model)
{
    using M = DayGridModel;
    const bool hasTimes = typed.contains(M::FromColumn) || typed.contains(M::ToColumn);
    if (hasTimes && !typed.contains(M::HoursColumn) && !row.texts[M::FromColumn].isEmpty() && !row.texts[M::ToColumn].isEmpty())
        row.texts[M::HoursColumn].clear();
    const bool hasName = !row.texts[M::ByColumn].isEmpty();
    const bool hasDay = !row.texts[M::OnColumn].isEmpty();
    if (hasName == hasDay)
        return;
    if (typed.contains(M::ByColumn) && !hasName)
        row.texts[M::OnColumn].clear();
    else if (typed.contains(M::OnColumn) && !hasDay)
        row.texts[M::ByColumn].clear();
    else if (hasName)
        row.texts[M::OnColumn] = model.today().toString(Qt::ISODate);
    else
        row.texts[M::ByColumn] = model.placement().mentor;
}

QList<Wanted> wantedRows(const QList<GridChange> &changes, const DayGridModel &model)
{
    QList<Wanted> rows;
    QHash<QUuid, Columns> typed;
    for (qsizetype at = 0; at < changes.size(); ++at) {
        auto row = std::ranges::find(rows, changes[at].row, &Wanted::row);
        if (row == rows.end()) {
            rows.append({changes[at].row, model.isDay(changes[at].row), model.savedTexts(changes[at].row), {}});
            row = rows.end() - 1;
        }
        const int column = DayGridModel::columnOfCode(changes[at].column);
        row->texts[size_t(column)] = changes[at].text;
        row->changes.append(at);
        typed[changes[at].row].insert(column);
    }
    for (Wanted &row : rows)
        complete(row, typed.value(row.row), model);
    return rows;
}

QList<int> columnsOf(PlacementDayField field)
{
    using M = DayGridModel;
    switch (field) {
    case PlacementDayField::Day: return {M::DateColumn};
    case PlacementDayField::Times: return {M::FromColumn, M::ToColumn};
    case PlacementDayField::Minutes: return {M::HoursColumn, M::FromColumn, M::ToColumn};
    case PlacementDayField::Confirmed: break;
    }
    return {M::ByColumn, M::OnColumn};
}

class DayWrite
{
public:
    DayWrite(PlacementService &service, const PlacementId &placement, const QTimeZone &zone, const QList<GridChange> &changes,
             const QList<Wanted> &rows)
        : m_service(service), m_placement(placement), m_zone(zone), m_changes(changes), m_rows(rows)
    {
    }

    GridSink::Answers write()
    {
        m_answers.resize(m_changes.size());
        WARSHA_CHECK(take());
        if (m_days.isEmpty())
            return m_answers;
        using Faults = QMap<qsizetype, PlacementDayFault>;
        WARSHA_TRY(const Faults faults, m_service.setDays(m_placement, m_days));
        for (qsizetype at = 0; at < m_days.size(); ++at) {
            const auto fault = faults.constFind(at);
            fault == faults.cend() ? answerAll(m_rowOf[at], GridAnswer::Kind::Saved) : refuse(m_rowOf[at], *fault);
        }
        return m_answers;
    }

private:
    Result<void> take()
    {
        WARSHA_TRY(const QList<OpenedDay> standing, m_service.daysOf(m_placement));
        for (const Wanted &row : m_rows) {
            const auto known = std::ranges::find(standing, row.row, [](const OpenedDay &day) { return day.entry.id.uuid(); });
            const bool isKnown = known != standing.cend();
            if (isKnown && isConflict(row, DayGridModel::textsOf(*known, m_zone)))
                continue;
            auto day = DayGridModel::dayOf(row.texts, m_placement, m_zone);
            if (!day && !isKnown && !row.isDay) {
                answerAll(row, GridAnswer::Kind::Noted);
                continue;
            }
            if (!day && !row.texts[DayGridModel::DateColumn].isEmpty()) {
                refuse(row, {PlacementDayField::Minutes, DayGridModel::tr("A day has hours, or from and to. Clear its date to remove the day.")});
                continue;
            }
            if (!day)
                day = PlacementDay(); // without a date: to be taken out
            day->entry = HourEntryId(row.row);
            m_days.append(*day);
            m_rowOf.append(row);
        }
        return {};
    }
    bool isConflict(const Wanted &row, const DayGridModel::Texts &standing)
    {
        const bool isOld = std::ranges::any_of(row.changes, [&](qsizetype at) {
            return standing[size_t(DayGridModel::columnOfCode(m_changes[at].column))] != m_changes[at].before;
        });
        for (const qsizetype at : isOld ? row.changes : QList<qsizetype>())
            m_answers[at] = GridAnswer::conflict(standing[size_t(DayGridModel::columnOfCode(m_changes[at].column))]);
        return isOld;
    }
    void answerAll(const Wanted &row, GridAnswer::Kind kind)
    {
        for (const qsizetype at : row.changes)
            m_answers[at] = {kind, m_changes[at].text, {}};
    }
    /// At the cell it is about, where that was typed; a day that stands is left as it was, a row that is none yet keeps
    /// the rest.
    void refuse(const Wanted &row, const PlacementDayFault &fault)
    {
        const QList<int> columns = columnsOf(fault.field);
        const auto isAbout = [&](qsizetype at) { return columns.contains(DayGridModel::columnOfCode(m_changes[at].column)); };
        const auto about = std::ranges::find_if(row.changes, isAbout);
        const qsizetype bad = about == row.changes.cend() ? row.changes.last() : *about;
        for (const qsizetype at : row.changes)
            m_answers[at] = row.isDay || at == bad ? GridAnswer::refused(fault.sentence) : GridAnswer::noted(m_changes[at].text);
    }

    PlacementService &m_service;
    PlacementId m_placement;
    QTimeZone m_zone;
    const QList<GridChange> &m_changes;
    const QList<Wanted> &m_rows;
    QList<PlacementDay> m_days;
    QList<Wanted> m_rowOf; ///< of each day
    QList<GridAnswer> m_answers;
};

/// As the cell shows it.
QString shownText(int column, const QString &text)
{
    if (text.isEmpty())
        return DayGridModel::tr("empty", "a cell");
    switch (column) {
    case DayGridModel::DateColumn:
    case DayGridModel::OnColumn: return shortDay(QDate::fromString(text, Qt::ISODate));
    case DayGridModel::HoursColumn: return hoursText(text.toInt());
    default: return text;
    }
}

Result<QStringList> told(const PlacementDesk &desk, const PlacementId &placement, const HourEntryId &entry, int column, const QTimeZone &zone)
{
    WARSHA_TRY(const QList<DayVersion> versions, desk.placements.versionsOf(placement, entry));
    QStringList lines;
    std::optional<QString> last;
    for (const DayVersion &version : versions) {
        const QString text = DayGridModel::textsOf(version.day, zone)[size_t(column)];
        if (!version.isRemoved && last == text)
            continue;
        last = text;
        const QString what = version.isRemoved ? DayGridModel::tr("taken out", "a day") : shownText(column, text);
        const QString when = shortMomentThere(QDateTime::fromSecsSinceEpoch(version.at, zone));
        lines.prepend(joinedFacts({what, desk.hours.userName(version.by), when}));
    }
    return lines;
}

} // namespace

void DaySink::commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then)
{
    m_desk.hours.groups.worker.run(context, [service = &m_desk.placements, placement = m_model.placement().id, zone = m_model.zone(), changes,
                                             rows = wantedRows(changes, m_model)] {
        return DayWrite(*service, placement, zone, changes, rows).write();
    }, then);
}

void DaySink::history(const QUuid &row, const QString &column, QObject *context, const std::function<void(const Result<QStringList> &)> &then)
{
    const int at = DayGridModel::columnOfCode(column);
    if (at < 0 || at >= DayGridModel::textColumns || !m_model.isDay(row))
        return then(QStringList());
    m_desk.hours.groups.worker.run(context, [desk = m_desk, placement = m_model.placement().id, zone = m_model.zone(), row, at] {
        return told(desk, placement, HourEntryId(row), at, zone);
    }, then);
}

} // namespace warsha
