// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixgridmodel.h"

#include "attendancetexts.h"
#include "hourfigure.h"
#include "hourtexts.h"
#include "icons.h"
#include "joinedfacts.h"
#include "measures.h"
#include "persontexts.h"
#include "tabledress.h"
#include "typeface.h"

#include <QCollator>
#include <QFontMetrics>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
/// Of a session: a shape, and the hours of a report in the digits of the window, which are wider in some scripts.
int leastWidth()
{
    constexpr int shape = 22, widest = 3 * 60 + 58; // minutes
    return 2 * measure::cell + shape + QFontMetrics(deskFont(TextUse::Body)).horizontalAdvance(hoursFigure(widest));
}
}

void MatrixGridModel::setAttendance(const MatrixRead &read, const std::shared_ptr<const DirectorySnapshot> &people, QDate today)
{
    m_sessions = read.attendance.sessions;
    m_zone = read.zone;
    m_today = today;
    m_rows.clear();
    for (const AttendanceRow &shown : read.attendance.rows) {
        const Person *const person = people->current(shown.person);
        m_rows.append({shown, person ? shownName(*person) : QString(), read.balances.value(shown.enrolment)});
    }
    const QCollator collator;
    std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) { return collator.compare(a.name, b.name) < 0; });
    QList<QUuid> ids;
    for (const Row &row : std::as_const(m_rows))
        ids.append(row.shown.enrolment.uuid());
    enterScope({read.group.id.uuid(), read.group.id.uuid(), u"matrix"_s, isolated(read.group.code)});
    showRows(ids);
    forgetGone();
}

int MatrixGridModel::sessionAt(int column) const
{
    const int session = column - FirstSession;
    return session >= 0 && session < m_sessions.size() ? session : -1;
}

int MatrixGridModel::presentColumn() const
{
    int column = FirstSession;
    for (qsizetype at = 0; at < m_sessions.size() && m_sessions[at].day <= m_today; ++at)
        column = FirstSession + int(at);
    return column;
}

int MatrixGridModel::lostCount() const
{
    return int(std::ranges::count_if(m_rows, [this](const Row &row) {
        return !row.shown.isGone && row.balance.required > 0 && standingOf(row.balance, m_today) == BalanceStanding::Lost;
    }));
}

QList<GridColumn> MatrixGridModel::gridColumns() const
{
    QList<GridColumn> columns{{u"number"_s, tr("#", "number of the row"), 44, Column::Kind::Figure}, {u"name"_s, tr("Name"), 188}};
    const int width = sessionWidth();
    for (int at = 0; at < m_sessions.size(); ++at) {
        const TrainingSession &session = m_sessions[at];
        const bool isReported = isReportedSession(at);
        columns.append({markCode(session.id), dayAbove(session.day), width, Column::Kind::Status, true, gridMarks(),
                        isReported ? QString() : attendanceCode(Attendance::Present), session.day == m_today, {}, false, isReported ? noRestPresent() : QString()});
    }
    columns.append(shareColumn(120));
    columns.append({u"hours"_s, tr("Recorded", "hours"), 84, Column::Kind::Figure, false, {}, {}, false, tr("Hours recorded, locked or not")});
    return columns;
}

QVariant MatrixGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int session = orientation == Qt::Horizontal ? sessionAt(section) : -1;
    if (session < 0)
        return GridModel::headerData(section, orientation, role);
    if (role == Qt::DecorationRole)
        return isLockedSession(session) ? QVariant(lineIcon(u"lock"_s)) : QVariant();
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return GridModel::headerData(section, orientation, role);
    const QString words = tr("%1, %2", "session, mode").arg(sessionTime(m_sessions[session], m_zone), modeName(m_sessions[session].mode));
    return isLockedSession(session) ? tr("%1, locked", "a session").arg(words) : words;
}

/// The marks of a register are locked as a whole.
bool MatrixGridModel::isLockedSession(int session) const
{
    return std::ranges::any_of(m_rows, [session](const Row &row) { return row.shown.cells.at(session).isLocked; });
}

int MatrixGridModel::sessionWidth() const
{
    int width = leastWidth();
    for (int at = 0; at < m_sessions.size(); ++at)
        width = qMax(width, headingWidth(dayAbove(m_sessions[at].day), isLockedSession(at)));
    return width;
}

bool MatrixGridModel::isReportedSession(int session) const
{
    return std::ranges::any_of(m_rows, [session](const Row &row) { return row.shown.cells.at(session).isReported; });
}

QString MatrixGridModel::fixedWords(int row, int column) const
{
    const int session = sessionAt(column);
    if (session < 0)
        return {};
    if (!m_mayRecord)
        return readMarkWords();
    if (m_sessions[session].day > m_today)
        return tr("This session is still to come. Who will be away is excused in its register.");
    return m_rows.at(row).shown.cells.at(session).isLocked ? lockedMarkWords() : tr("%1 was not in training on that day.").arg(m_rows.at(row).name);
}

QString MatrixGridModel::contestWords(int row, int column) const
{
    const int session = sessionAt(column);
    if (session < 0 || !m_rows.at(row).shown.cells.at(session).isContested())
        return {};
    const AttendanceCell &cell = m_rows.at(row).shown.cells.at(session);
    return contestedWords(markText(cell.mark), cell.minutes, m_mayCorrect);
}

bool MatrixGridModel::isBlank(int row, int column) const
{
    const int session = sessionAt(column);
    return GridModel::isBlank(row, column) && session >= 0 && !m_rows.at(row).shown.cells.at(session).isReported;
}

QList<QModelIndex> MatrixGridModel::troubles() const
{
    QList<QModelIndex> all = GridModel::troubles();
    for (int row = 0; row < m_rows.size(); ++row)
        for (int session = 0; session < m_sessions.size(); ++session)
            if (m_rows[row].shown.cells.at(session).isContested() && state(row, FirstSession + session) == CellState::Saved)
                all.append(index(row, FirstSession + session));
    return all;
}

QString MatrixGridModel::cellName(int row, int column) const
{
    const int session = sessionAt(column);
    return row < 0 || session < 0 ? QString() : joinedFacts({m_rows.at(row).name, sessionTime(m_sessions[session], m_zone)});
}

bool MatrixGridModel::isEditable(int row, int column) const
{
    const int session = sessionAt(column);
    if (!m_mayRecord || session < 0 || m_sessions[session].day > m_today)
        return false;
    const AttendanceCell &cell = m_rows.at(row).shown.cells.at(session);
    return (m_mayCorrect || !cell.isLocked) && (cell.isExpected || cell.mark || cell.isReported);
}

MarkChange MatrixGridModel::kindOf(const GridChange &change) const
{
    const int row = rowOf(change.row);
    const int session = sessionAt(columnOf(change.column));
    if (row < 0 || session < 0 || !m_mayCorrect)
        return MarkChange::Plain;
    const AttendanceCell &cell = m_rows.at(row).shown.cells.at(session);
    return markChange(cell.isLocked, cell.isReported, change.column, change.text);
}

QString MatrixGridModel::savedText(int row, int column) const
{
    const int session = sessionAt(column);
    return session < 0 ? QString() : markText(m_rows.at(row).shown.cells.at(session).mark);
}

/// Until the page reads the marks again, which it does after every step.
void MatrixGridModel::setSavedText(int row, int column, const QString &text)
{
    const int session = sessionAt(column);
    std::optional<RegisterMark> &mark = m_rows[row].shown.cells[session].mark;
    const auto attendance = attendanceFromCode(text);
    if (!attendance)
        return mark.reset();
    mark = RegisterMark{{}, 0, m_sessions[session].id, m_rows[row].shown.enrolment, *attendance,
                        *attendance == Attendance::Late ? qMin(usualLateMinutes, m_sessions[session].plannedMinutes) : 0};
}

Result<QString> MatrixGridModel::accepted(int row, int column, const QString &typed) const
{
    return acceptedMark(typed, savedText(row, column));
}

QString MatrixGridModel::cellWords(int row, int session, const QString &text) const
{
    if (const QString contest = contestWords(row, FirstSession + session); !contest.isEmpty())
        return contest;
    const AttendanceCell &cell = m_rows.at(row).shown.cells.at(session);
    const auto attendance = attendanceFromCode(text);
    QStringList words;
    if (attendance == Attendance::Late && cell.mark && cell.mark->lateMinutes > 0)
        words.append(tr("%1, %n min", nullptr, cell.mark->lateMinutes).arg(attendanceName(*attendance)));
    else
        words.append(attendance ? attendanceName(*attendance) : tr("no mark"));
    if (cell.isReported)
        words.append(tr("%1 by the meeting report", "hours").arg(hoursText(cell.minutes)));
    if (cell.isLocked)
        words.append(tr("locked", "a mark"));
    if (!cell.isExpected && !attendance && !cell.isReported)
        words = QStringList{tr("not in training then")};
    const QString all = commaList(words);
    return cell.isLocked ? all + u'\n' + lockedMarkWords() : all;
}

/// What is past and well is quiet, so that exceptions stand out; today's column has its full strength.
QVariant MatrixGridModel::markLook(int row, int session, const QString &text, int role) const
{
    const AttendanceCell &cell = m_rows.at(row).shown.cells.at(session);
    const auto attendance = attendanceFromCode(text);
    const bool isPresent = attendance == Attendance::Present;
    const bool isQuiet = isPresent && m_sessions[session].day < m_today;
    switch (role) {
    case Qt::DisplayRole:
        if (attendance)
            return attendanceLetter(*attendance);
        return cell.isReported ? hoursFigure(cell.minutes) : QString();
    case ShapeRole:
        if (attendance)
            return int(isQuiet ? StatusShape::WasPresent : shapeOf(*attendance));
        return int(cell.isReported ? StatusShape::WasPresent : StatusShape::None);
    case LoudRole: return attendance && !isPresent;
    case MutedRole: return isQuiet || (cell.isLocked && isPresent) || (cell.isReported && !attendance);
    case CellStateRole: return int(cell.isContested() ? CellState::Conflict : CellState::Saved);
    case TheirsRole: return hoursFigure(cell.minutes);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return cellWords(row, session, text);
    default: return {};
    }
}

QVariant MatrixGridModel::look(int row, int column, const QString &text, int role) const
{
    const Row &shown = m_rows.at(row);
    if (const int session = sessionAt(column); session >= 0)
        return markLook(row, session, text, role);
    if (column == FirstSession + m_sessions.size()) {
        const bool isAlarm = role == LoudRole || role == BarBelowRole || role == ShapeRole || role == Qt::ToolTipRole;
        return shown.shown.isGone && isAlarm ? QVariant() : shareLook(shown.balance, m_today, role); // nothing is to be reached any more
    }
    if (role == MutedRole)
        return column == NumberColumn;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case NumberColumn: return QLocale().toString(row + 1);
    case NameColumn: return shown.name;
    default: return hoursText(shown.balance.recorded);
    }
}

} // namespace warsha
