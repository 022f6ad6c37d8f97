// SPDX-License-Identifier: GPL-3.0-or-later
#include "registergridmodel.h"

#include "attendancetexts.h"
#include "daywords.h"
#include "hourspage.h"
#include "hourtexts.h"
#include "joinedfacts.h"
#include "numberparser.h"
#include "persontexts.h"
#include "typeface.h"

#include <QCollator>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

void RegisterGridModel::setRegister(const RegisterRead &read, const std::shared_ptr<const DirectorySnapshot> &people, QDate today)
{
    m_rows.clear();
    m_pastTitles.clear();
    m_today = today;
    for (const PastSession &past : read.past)
        m_pastTitles.append(dayInWords(past.session.day, u"ddd d"));
    enterScope({});
    if (read.shown) {
        m_session = read.shown->session.id;
        m_plannedMinutes = read.shown->session.plannedMinutes;
        enterScope({m_session.uuid(), read.group.id.uuid(), HoursPage::registerOf(m_session), joinedFacts({isolated(read.group.code), sessionTime(read.shown->session, read.zone)})});
        for (const RegisterLine &line : read.shown->lines) {
            const Person *person = people->current(line.person);
            Row row{line, person ? shownName(*person) : QString(), read.balances.value(line.enrolment), {}};
            for (const PastSession &past : read.past)
                row.past.append(past.marks.contains(line.enrolment) ? std::optional(past.marks.value(line.enrolment)) : std::nullopt);
            m_rows.append(row);
        }
    }
    const QCollator collator;
    std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) { return collator.compare(a.name, b.name) < 0; });
    QList<QUuid> ids;
    for (const Row &row : std::as_const(m_rows))
        ids.append(row.line.enrolment.uuid());
    showRows(ids);
    forgetGone();
    const auto stands = [&read](const QUuid &session) {
        return std::ranges::any_of(read.listings, [&session](const SessionListing &each) { return each.session.id.uuid() == session; });
    };
    forgetScopes([&](const GridScope &scope) { return scope.record == read.group.id.uuid() && !stands(scope.id); });
}

int RegisterGridModel::countOf(std::optional<Attendance> attendance) const
{
    return int(std::ranges::count_if(m_rows, [&](const Row &row) {
        return row.line.mark ? attendance == row.line.mark->attendance : !attendance && !row.line.isReported;
    }));
}

bool RegisterGridModel::isReported() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.line.isReported; });
}

PersonId RegisterGridModel::personAt(int row) const
{
    return m_rows.at(row).line.person;
}

QList<GridColumn> RegisterGridModel::gridColumns() const
{
    QList<GridColumn> columns{{u"number"_s, tr("#", "number of the row"), 44, Column::Kind::Figure},
                              {u"name"_s, tr("Name"), 204},
                              {markCode(m_session), tr("Mark"), 68, Column::Kind::Status, true, gridMarks(),
                               isReported() ? QString() : attendanceCode(Attendance::Present), true, {}, false, isReported() ? noRestPresent() : QString()},
                              {minutesCode(m_session), tr("Min. late"), 72, Column::Kind::Figure, true},
                              shareColumn(112),
                              {u"reach"_s, tr("Can reach"), 96, Column::Kind::Figure},
                              {u"note"_s, tr("Note")}};
    for (qsizetype past = 0; past < m_pastTitles.size(); ++past)
        columns.append({u"past%1"_s.arg(past), m_pastTitles[past], 80, Column::Kind::Status});
    return columns;
}

bool RegisterGridModel::isEditable(int row, int column) const
{
    return m_mayRecord && (column == MarkColumn || column == MinutesColumn) && (m_mayCorrect || !isLockedAt(row));
}

QString RegisterGridModel::fixedWords(int row, int column) const
{
    Q_UNUSED(row)
    if (column != MarkColumn && column != MinutesColumn)
        return {};
    return m_mayRecord ? lockedMarkWords() : readMarkWords();
}

QString RegisterGridModel::contestWords(int row, int column) const
{
    const RegisterLine &line = m_rows.at(row).line;
    return column == MarkColumn && line.isContested() ? contestedWords(markText(line.mark), line.minutes, m_mayCorrect) : QString();
}

bool RegisterGridModel::isBlank(int row, int column) const
{
    return GridModel::isBlank(row, column) && !m_rows.at(row).line.isReported;
}

QList<QModelIndex> RegisterGridModel::troubles() const
{
    QList<QModelIndex> all = GridModel::troubles();
    for (int row = 0; row < m_rows.size(); ++row)
        if (const QModelIndex at = index(row, MarkColumn); m_rows[row].line.isContested() && state(row, MarkColumn) == CellState::Saved)
            all.append(at);
    return all;
}

MarkChange RegisterGridModel::kindOf(const GridChange &change) const
{
    const int row = rowOf(change.row);
    if (row < 0 || !m_mayCorrect)
        return MarkChange::Plain;
    return markChange(m_rows.at(row).line.isLocked, m_rows.at(row).line.isReported, change.column, change.text);
}

QString RegisterGridModel::savedText(int row, int column) const
{
    if (column == MarkColumn)
        return markText(m_rows.at(row).line.mark);
    return column == MinutesColumn ? minutesText(m_rows.at(row).line.mark) : QString();
}

/// Until the page reads the register again, which it does after every step.
void RegisterGridModel::setSavedText(int row, int column, const QString &text)
{
    std::optional<RegisterMark> &mark = m_rows[row].line.mark;
    const bool isMark = column == MarkColumn;
    const auto attendance = isMark ? attendanceFromCode(text) : Result<Attendance>(Attendance::Late);
    if (text.isEmpty() || !attendance)
        return mark.reset();
    const int minutes = isMark ? qMin(usualLateMinutes, m_plannedMinutes) : text.toInt();
    mark = RegisterMark{{}, 0, {}, m_rows[row].line.enrolment, *attendance, *attendance == Attendance::Late ? minutes : 0};
    const QModelIndex beside = index(row, isMark ? MinutesColumn : MarkColumn);
    Q_EMIT dataChanged(beside, beside);
}

Result<QString> RegisterGridModel::accepted(int row, int column, const QString &typed) const
{
    if (column == MarkColumn)
        return acceptedMark(typed, savedText(row, column));
    if (typed.trimmed().isEmpty()) {
        if (savedText(row, column).isEmpty())
            return QString();
        return failure(ErrorKind::Rule, tr("A late mark has its minutes. Type another mark for somebody who came on time."));
    }
    const std::optional<qint64> minutes = parseInteger(typed);
    if (!minutes || *minutes < 1 || *minutes > m_plannedMinutes)
        return failure(ErrorKind::Rule, tr("Minutes late are a number from 1 to %1.").arg(QLocale().toString(m_plannedMinutes)));
    return QString::number(*minutes);
}

/// What it is, and how what stays can be changed all the same.
QString RegisterGridModel::markTip(int row, const QString &text) const
{
    if (const QString contest = contestWords(row, MarkColumn); !contest.isEmpty())
        return contest;
    const auto attendance = attendanceFromCode(text);
    const QString words = attendance ? attendanceName(*attendance) : tr("no mark yet");
    return isLockedAt(row) ? tr("%1, locked", "a mark").arg(words) + u'\n' + lockedMarkWords() : words;
}

QVariant RegisterGridModel::markLook(int at, const QString &text, int role) const
{
    const Row &row = m_rows.at(at);
    const auto attendance = attendanceFromCode(text);
    const bool isQuiet = row.line.isLocked && attendance == Attendance::Present; // exceptions stand out for ever
    switch (role) {
    case Qt::DisplayRole: return attendance ? attendanceLetter(*attendance) : QString();
    case ShapeRole: return attendance ? int(shapeOf(*attendance)) : 0;
    case LoudRole: return attendance && !isQuiet;
    case MutedRole: return isQuiet;
    case CellStateRole: return int(row.line.isContested() ? CellState::Conflict : CellState::Saved);
    case TheirsRole: return hoursFigure(row.line.minutes);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return markTip(at, text);
    default: return {};
    }
}

/// What can still be reached of all that is planned.
QVariant RegisterGridModel::reachLook(const Row &row, int role) const
{
    if (row.balance.required == 0)
        return {};
    const qint64 minutes = qMax(row.balance.recorded, row.balance.counted + row.balance.stillPossible()); // beyond the plan of one mode too
    if (role == Qt::DisplayRole)
        return percentText(shareOf(minutes, row.balance.required));
    return role == MutedRole ? QVariant(true) : QVariant();
}

/// What is past is quiet, so that exceptions stand out.
QVariant RegisterGridModel::pastLook(const Row &row, int past, int role) const
{
    const std::optional<Attendance> attendance = row.past.value(past);
    if (!attendance)
        return {};
    const bool isPresent = *attendance == Attendance::Present;
    switch (role) {
    case Qt::DisplayRole: return attendanceLetter(*attendance);
    case ShapeRole: return int(isPresent ? StatusShape::WasPresent : shapeOf(*attendance));
    case LoudRole: return !isPresent;
    case MutedRole: return isPresent;
    case Qt::ToolTipRole: return attendanceName(*attendance);
    default: return {};
    }
}

QString RegisterGridModel::noteOf(const Row &row) const
{
    if (row.line.isReported)
        return tr("hours from the meeting report");
    if (row.line.isLocked)
        return tr("locked", "the hours");
    return standingNote(row.balance, m_today);
}

QVariant RegisterGridModel::look(int row, int column, const QString &text, int role) const
{
    const Row &shown = m_rows.at(row);
    switch (column) {
    case MarkColumn: return markLook(row, text, role);
    case ShareColumn: return shareLook(shown.balance, m_today, role);
    case ReachColumn: return reachLook(shown, role);
    default: break;
    }
    if (column >= FirstPastColumn)
        return pastLook(shown, column - FirstPastColumn, role);
    if (role == MutedRole)
        return column == NumberColumn || column == NoteColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NumberColumn: return QLocale().toString(row + 1);
    case NameColumn: return shown.name;
    case MinutesColumn: return text.isEmpty() ? QString() : QLocale().toString(text.toInt());
    default: return noteOf(shown);
    }
}

} // namespace warsha
