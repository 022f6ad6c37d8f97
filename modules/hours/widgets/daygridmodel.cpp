// SPDX-License-Identifier: GPL-3.0-or-later
#include "daygridmodel.h"

#include "attendancetexts.h"
#include "daywords.h"
#include "enrolmenttexts.h"
#include "hourtexts.h"
#include "measures.h"
#include "placementtexts.h"
#include "shortday.h"
#include "statusshape.h"
#include "typedday.h"
#include "typeface.h"
#include "walltime.h"

#include <QFontMetrics>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blankRows = 8; ///< to type or paste into
constexpr std::array codes{"date"_L1, "from"_L1, "to"_L1, "hours"_L1, "task"_L1, "by"_L1, "on"_L1, "state"_L1};

bool isEmpty(const DayGridModel::Texts &texts)
{
    return std::ranges::all_of(texts, [](const QString &text) { return text.isEmpty(); });
}

std::optional<qint64> instant(const QString &time, const QDate &day, const QTimeZone &zone)
{
    const QTime read = QTime::fromString(time, u"HH:mm"_s);
    return read.isValid() && day.isValid() ? std::optional(instantOf(wallSeconds(day, read), zone).utc) : std::nullopt;
}

/// Of a day in these words, whichever it is: names of weekdays and months are long in some languages.
int widestDay(QString (*words)(QDate))
{
    const QFontMetrics metrics(deskFont(TextUse::Body));
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        for (int day = 21; day < 28; ++day)
            widest = qMax(widest, metrics.horizontalAdvance(words(QDate(2026, month, day))));
    return widest + 1 + 2 * measure::cell;
}

} // namespace

DayGridModel::DayGridModel(QObject *parent) : GridModel(parent)
{
    connect(this, &GridModel::troubleChanged, this, [this] { // the state of a row says so
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
    });
}

int DayGridModel::columnOfCode(const QString &code)
{
    const auto at = std::ranges::find(codes, code);
    return at == codes.end() ? -1 : int(at - codes.begin());
}

DayGridModel::Texts DayGridModel::textsOf(const OpenedDay &day, const QTimeZone &zone)
{
    const auto time = [&](const std::optional<qint64> &utc) { return utc ? QDateTime::fromSecsSinceEpoch(*utc, zone).toString(u"HH:mm"_s) : QString(); };
    const HourEntry &entry = day.entry;
    return {entry.day.toString(Qt::ISODate), time(entry.starts), time(entry.ends), QString::number(entry.minutes),
            day.task, day.confirmedBy, entry.confirmedOn.toString(Qt::ISODate)};
}

std::optional<PlacementDay> DayGridModel::dayOf(const Texts &texts, const PlacementId &placement, const QTimeZone &zone)
{
    PlacementDay day;
    day.placement = placement;
    day.day = QDate::fromString(texts[DateColumn], Qt::ISODate);
    day.starts = instant(texts[FromColumn], day.day, zone);
    day.ends = instant(texts[ToColumn], day.day, zone);
    day.minutes = texts[HoursColumn].toInt();
    day.task = texts[TaskColumn];
    day.confirmedBy = texts[ByColumn];
    day.confirmedOn = QDate::fromString(texts[OnColumn], Qt::ISODate);
    const bool hasTimes = day.starts && day.ends;
    const bool hasHalf = day.starts.has_value() != day.ends.has_value();
    if (!day.day.isValid() || hasHalf || (!hasTimes && day.minutes == 0))
        return std::nullopt;
    return day;
}

void DayGridModel::begin(const Placement &placement, const QString &name, const QTimeZone &zone, QDate today)
{
    m_today = today;
    m_zone = zone;
    const bool isOther = m_placement.id != placement.id;
    if (isOther)
        m_begun.insert(m_placement.id, begunRows());
    m_placement = placement;
    enterScope({placement.id.uuid(), placement.id.uuid(), {}, name});
    if (isOther) {
        m_rows.clear();
        showAll(m_begun.take(placement.id));
    }
}

QList<DayGridModel::Row> DayGridModel::begunRows() const
{
    QList<Row> begun;
    for (int row = 0; row < m_rows.size(); ++row) {
        bool isHeld = m_rows[row].state == State::Begun;
        for (int column = 0; column < textColumns; ++column)
            isHeld = isHeld || (m_rows[row].state == State::Blank && state(row, column) != CellState::Saved);
        if (isHeld)
            begun.append(m_rows[row]);
    }
    return begun;
}

/// A row that is no day yet is kept here alone.
int DayGridModel::unsavedCount() const
{
    qsizetype count = GridModel::unsavedCount();
    const auto countIn = [&count](const QList<Row> &rows) {
        for (const Row &row : rows)
            if (row.state == State::Begun)
                count += std::ranges::count_if(row.texts, [](const QString &text) { return !text.isEmpty(); });
    };
    countIn(m_rows);
    for (const QList<Row> &rows : m_begun)
        countIn(rows);
    return int(count);
}

QList<GridScope> DayGridModel::unsavedScopes() const
{
    QList<GridScope> scopes = GridModel::unsavedScopes();
    const auto add = [&](const PlacementId &placement, const QList<Row> &rows) {
        const bool isNew = std::ranges::find(std::as_const(scopes), placement.uuid(), &GridScope::id) == scopes.cend();
        if (isNew && std::ranges::find(rows, State::Begun, &Row::state) != rows.cend())
            scopes.append(scopeOf(placement.uuid()));
    };
    add(m_placement.id, m_rows);
    for (auto begun = m_begun.cbegin(); begun != m_begun.cend(); ++begun)
        add(begun.key(), begun.value());
    return scopes;
}

void DayGridModel::keepPlacements(const QSet<QUuid> &standing)
{
    m_begun.removeIf([&standing](const auto &begun) { return !standing.contains(begun.key().uuid()); });
    if (!standing.contains(m_placement.id.uuid()) && !m_placement.id.isNull()) {
        m_placement = {};
        m_rows.clear();
        showAll({});
    }
    forgetScopes([&standing](const GridScope &scope) { return !standing.contains(scope.id); });
}

void DayGridModel::setDays(const QList<OpenedDay> &days)
{
    QList<Row> begun;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isSaved = std::ranges::any_of(days, [&](const OpenedDay &day) { return day.entry.id.uuid() == row.id; });
        const bool isNoDay = row.state == State::Begun || row.state == State::Blank;
        if (isNoDay && isSaved)
            m_made.insert(row.id);
        else if (isNoDay)
            begun.append(row);
    }
    m_rows.clear();
    for (const OpenedDay &day : days) {
        const State state = day.reversed ? State::Reversed
            : day.entry.locked          ? State::Locked
            : day.entry.isConfirmed()   ? State::Signed
                                        : State::ToSign;
        m_rows.append({day.entry.id.uuid(), textsOf(day, m_zone), state});
    }
    showAll(begun);
    forgetGone();
}

void DayGridModel::showAll(QList<Row> begun)
{
    qsizetype blank = std::ranges::count(begun, State::Blank, &Row::state);
    for (; m_mayRecord && blank < blankRows; ++blank)
        begun.append({HourEntryId::make().uuid(), {}, State::Blank});
    m_rows += begun;
    QList<QUuid> ids;
    for (const Row &row : std::as_const(m_rows))
        ids.append(row.id);
    showRows(ids);
}

int DayGridModel::rowAfter(int row) const
{
    const auto blank = std::ranges::find(m_rows, State::Blank, &Row::state);
    return m_made.contains(idAt(row)) && blank != m_rows.cend() ? qMax(row + 1, int(blank - m_rows.cbegin())) : row + 1;
}

QList<HourEntryId> DayGridModel::unsignedIn(int firstRow, int lastRow) const
{
    QList<HourEntryId> found;
    for (int row = qMax(0, firstRow); row <= qMin(lastRow, int(m_rows.size()) - 1); ++row)
        if (m_rows[row].state == State::ToSign)
            found.append(HourEntryId(m_rows[row].id));
    return found;
}

DayGridModel::Texts DayGridModel::savedTexts(const QUuid &row) const
{
    const auto found = std::ranges::find(m_rows, row, &Row::id);
    return found == m_rows.cend() ? Texts() : found->texts;
}

bool DayGridModel::isDay(const QUuid &row) const
{
    const auto found = std::ranges::find(m_rows, row, &Row::id);
    return found != m_rows.cend() && found->state != State::Begun && found->state != State::Blank;
}

QList<GridColumn> DayGridModel::gridColumns() const
{
    const auto column = [](int at, const QString &title, int width, Column::Kind kind, bool isEditable = true) {
        return GridColumn{QString(codes[size_t(at)]), title, width, kind, isEditable};
    };
    return {column(DateColumn, tr("Date"), widestDay(dayInList) + measure::firstCell - measure::cell, Column::Kind::Text),
            column(FromColumn, tr("From"), 58, Column::Kind::Text),
            column(ToColumn, tr("To"), 58, Column::Kind::Text),
            column(HoursColumn, tr("Hours"), 64, Column::Kind::Figure),
            column(TaskColumn, tr("Task"), 0, Column::Kind::Text),
            column(ByColumn, tr("Signed by"), 104, Column::Kind::Text),
            column(OnColumn, tr("Signed on"), widestDay(dayAbove), Column::Kind::Text),
            column(StateColumn, tr("State"), 92, Column::Kind::Status, false)};
}

bool DayGridModel::isEditable(int row, int column) const
{
    const State state = m_rows.at(row).state;
    return m_mayRecord && column != StateColumn && state != State::Locked && state != State::Reversed;
}

QString DayGridModel::fixedWords(int row, int column) const
{
    if (column == StateColumn)
        return {};
    if (m_rows.at(row).state == State::Locked)
        return tr("This day is locked: its hours count, and it stays as it is.");
    return m_rows.at(row).state == State::Reversed ? tr("This day was taken back; it is only kept to be seen.") : QString();
}

QString DayGridModel::savedText(int row, int column) const
{
    return column < textColumns ? m_rows.at(row).texts[size_t(column)] : QString();
}

void DayGridModel::setSavedText(int row, int column, const QString &text)
{
    Row &changed = m_rows[row];
    changed.texts[size_t(column)] = text;
    if (changed.state == State::Blank || changed.state == State::Begun)
        changed.state = isEmpty(changed.texts) ? State::Blank : State::Begun;
    const QModelIndex beside = index(row, StateColumn);
    Q_EMIT dataChanged(beside, beside);
}

Result<QString> DayGridModel::accepted(int row, int column, const QString &typed) const
{
    Q_UNUSED(row)
    const QString text = typed.simplified();
    if (text.isEmpty())
        return QString();
    switch (column) {
    case DateColumn:
    case OnColumn:
        if (const auto day = typedDayWithin(text, m_placement.starts, m_placement.ends.isValid() ? m_placement.ends : m_today))
            return day->toString(Qt::ISODate);
        return failure(ErrorKind::Input, noDay(text));
    case FromColumn:
    case ToColumn:
        return typedTime(text);
    case HoursColumn: {
        WARSHA_TRY(const int minutes, typedHours(text));
        return QString::number(minutes);
    }
    default:
        return text;
    }
}

/// Days as they are written here; "0:20", not "20", which would be read as hours.
QString DayGridModel::asTyped(int row, int column, const QString &text) const
{
    Q_UNUSED(row)
    if (column == DateColumn || column == OnColumn)
        return dayInFigures(QDate::fromString(text, Qt::ISODate));
    if (column != HoursColumn || text.isEmpty())
        return text;
    return hoursFigure(text.toInt(), 60, QLocale::c());
}

bool DayGridModel::isAnyRefused(int row) const
{
    for (int column = 0; column < textColumns; ++column)
        if (state(row, column) == CellState::Bad)
            return true;
    return false;
}

QString DayGridModel::stateWords(int row) const
{
    const Row &shown = m_rows.at(row);
    switch (shown.state) {
    case State::Blank: return {};
    case State::Begun:
        if (isAnyRefused(row))
            return tr("not saved", "a row that is no day yet: one of its cells is red");
        return shown.texts[DateColumn].isEmpty() ? tr("needs a date", "a row that is no day yet")
                                                 : tr("needs hours", "a row that is no day yet");
    case State::ToSign: return tr("to sign", "a day on the job");
    case State::Signed: return tr("signed", "a day on the job");
    case State::Locked: return tr("locked", "a day on the job");
    case State::Reversed: break;
    }
    return tr("reversed", "a day on the job");
}

QVariant DayGridModel::stateLook(int row, int role) const
{
    static const QMap<State, StatusShape> shapes{{State::Begun, StatusShape::NotStarted}, {State::ToSign, StatusShape::Late},
                                                 {State::Signed, StatusShape::Present}, {State::Locked, StatusShape::Done},
                                                 {State::Reversed, StatusShape::Excused}};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return stateWords(row);
    return role == ShapeRole ? QVariant(int(shapes.value(m_rows.at(row).state, StatusShape::None))) : QVariant();
}

namespace {

QString dayText(QDate day, int role)
{
    return role == Qt::ToolTipRole ? dayInWords(day, u"dddd d MMMM yyyy") : dayInList(day);
}

/// With the year where it is not that of the day that was signed.
QString signedText(QDate on, QDate day, int role)
{
    return role != Qt::ToolTipRole && on.year() == day.year() ? dayAbove(on) : shortDay(on);
}

} // namespace

QVariant DayGridModel::look(int row, int column, const QString &text, int role) const
{
    const Row &shown = m_rows.at(row);
    if (column == StateColumn)
        return stateLook(row, role);
    if (role == MutedRole)
        return shown.state == State::Locked || shown.state == State::Reversed || column == OnColumn;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QLocale locale;
    if (text.isEmpty())
        return QString();
    switch (column) {
    case DateColumn: return dayText(QDate::fromString(text, Qt::ISODate), role);
    case OnColumn: return signedText(QDate::fromString(text, Qt::ISODate), QDate::fromString(shown.texts[DateColumn], Qt::ISODate), role);
    case FromColumn:
    case ToColumn: return locale.toString(QTime::fromString(text, u"HH:mm"_s), u"HH:mm"_s);
    case HoursColumn: return hoursText(text.toInt());
    default: return text;
    }
}

} // namespace warsha
