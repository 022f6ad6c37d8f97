// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetablegridmodel.h"

#include "attendancetexts.h"
#include "daywords.h"
#include "enrolmenttexts.h"
#include "hourtexts.h"
#include "placementtexts.h"
#include "textfold.h"
#include "typeface.h"
#include "walltime.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codes{"day"_L1, "from"_L1, "to"_L1, "mode"_L1, "hours"_L1, "state"_L1};
constexpr std::array sessionModes{Mode::Online, Mode::Classroom, Mode::Workshop};

QString timeOf(qint64 utc, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(utc, zone).toString(u"HH:mm"_s);
}

int wholeMinutes(const TrainingSession &session)
{
    return int((session.ends - session.starts) / 60);
}

/// By a digit, and by the first letter of their names, where no other has it: in the language of the window, and in ours.
QList<GridMark> modeMarks()
{
    QMap<QString, int> letters;
    for (const Mode mode : sessionModes)
        for (const QString &letter : QSet<QString>{foldText(modeName(mode)).left(1), modeCode(mode).left(1)})
            ++letters[letter];
    QList<GridMark> marks;
    for (const Mode mode : sessionModes) {
        QStringList keys;
        for (const QString &letter : {foldText(modeName(mode)).left(1), modeCode(mode).left(1)})
            if (letters.value(letter) == 1 && !keys.contains(letter.toUpper()))
                keys.append(letter.toUpper());
        keys.append(QString::number(marks.size() + 1));
        marks.append({modeCode(mode), keys, modeName(mode)});
    }
    return marks;
}

Result<QString> acceptedMode(const QString &typed)
{
    const QString wanted = foldText(typed);
    for (const Mode mode : sessionModes)
        if (wanted == foldText(modeName(mode)) || wanted == foldText(modeCode(mode)))
            return modeCode(mode);
    return failure(ErrorKind::Input, TimetableGridModel::tr("“%1” is not a mode of a session: online, classroom or workshop.").arg(typed));
}

} // namespace

int TimetableGridModel::columnOfCode(const QString &code)
{
    const auto at = std::ranges::find(codes, code);
    return at == codes.end() ? -1 : int(at - codes.begin());
}

TimetableGridModel::Texts TimetableGridModel::textsOf(const TrainingSession &session, const QTimeZone &zone)
{
    return {session.day.toString(Qt::ISODate), timeOf(session.starts, zone), timeOf(session.ends, zone), modeCode(session.mode),
            QString::number(session.plannedMinutes)};
}

TrainingSession TimetableGridModel::changed(TrainingSession session, const QMap<int, QString> &texts, const QTimeZone &zone)
{
    const Texts before = textsOf(session, zone);
    const auto text = [&](int column) { return texts.value(column, before[size_t(column)]); };
    const auto time = [&](int column) { return QTime::fromString(text(column), u"HH:mm"_s); };
    const bool wasWhole = session.plannedMinutes == wholeMinutes(session);
    const qint64 nights = session.day.daysTo(dayOf(session.ends, zone)); // one, for a meeting past midnight
    const QDate day = QDate::fromString(text(DayColumn), Qt::ISODate);
    const QDate lastDay = time(ToColumn) > time(FromColumn) ? day : day.addDays(nights);
    if (texts.contains(DayColumn) || texts.contains(FromColumn))
        session.starts = instantOf(wallSeconds(day, time(FromColumn)), zone).utc;
    if (texts.contains(DayColumn) || texts.contains(FromColumn) || texts.contains(ToColumn))
        session.ends = instantOf(wallSeconds(lastDay, time(ToColumn)), zone).utc;
    session.mode = modeFromCode(text(ModeColumn)).value_or(session.mode);
    if (texts.contains(HoursColumn))
        session.plannedMinutes = text(HoursColumn).toInt();
    else
        session.plannedMinutes = wasWhole ? 0 : std::min(session.plannedMinutes, std::max(0, wholeMinutes(session)));
    return session;
}

void TimetableGridModel::setSessions(const Group &group, const QList<SessionListing> &listings, const QTimeZone &zone, qint64 now)
{
    m_rows = listings;
    m_zone = zone;
    m_now = now;
    QList<QUuid> ids;
    for (const SessionListing &each : listings)
        ids.append(each.session.id.uuid());
    enterScope({group.id.uuid(), group.id.uuid(), u"timetable"_s, isolated(group.code)});
    showRows(ids);
    forgetGone();
}

QList<GridColumn> TimetableGridModel::gridColumns() const
{
    const auto column = [](int at, const QString &title, int width, Column::Kind kind = Column::Kind::Text) {
        return GridColumn{QString(codes[size_t(at)]), title, width, kind, at != StateColumn};
    };
    QList<GridColumn> columns{column(DayColumn, tr("Day"), 132), column(FromColumn, tr("From"), 72), column(ToColumn, tr("To"), 72),
                              column(ModeColumn, tr("Mode"), 132), column(HoursColumn, tr("Hours"), 84, Column::Kind::Figure),
                              column(StateColumn, tr("Register"), 0, Column::Kind::Status)};
    columns[ModeColumn].marks = modeMarks();
    columns[ModeColumn].isList = true;
    return columns;
}

bool TimetableGridModel::isEditable(int row, int column) const
{
    const SessionListing &listing = m_rows.at(row);
    return m_mayRecord && column != StateColumn && !listing.isLocked && !listing.isReported;
}

QString TimetableGridModel::fixedWords(int row, int column) const
{
    const SessionListing &listing = m_rows.at(row);
    if (column == StateColumn)
        return {};
    if (listing.isLocked)
        return tr("The hours of this session are locked: its time stays.");
    return listing.isReported ? tr("The times of this session are those of its meeting report.") : tr("Who may record hours can change this session.");
}

QString TimetableGridModel::savedText(int row, int column) const
{
    return column < textColumns ? textsOf(m_rows.at(row).session, m_zone)[size_t(column)] : QString();
}

/// Until the page reads the sessions again, which it does after every step.
void TimetableGridModel::setSavedText(int row, int column, const QString &text)
{
    TrainingSession &session = m_rows[row].session;
    session = changed(session, {{column, text}}, m_zone);
    session.day = dayOf(session.starts, m_zone);
    if (session.plannedMinutes == 0)
        session.plannedMinutes = wholeMinutes(session);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

Result<QString> TimetableGridModel::accepted(int row, int column, const QString &typed) const
{
    Q_UNUSED(row)
    const QString text = typed.simplified();
    if (text.isEmpty())
        return failure(ErrorKind::Input, tr("A session has its day, times, mode and hours. Delete removes the session."));
    switch (column) {
    case DayColumn:
        if (const auto day = typedDay(text))
            return day->toString(Qt::ISODate);
        return failure(ErrorKind::Input, noDay(text));
    case FromColumn:
    case ToColumn: return typedTime(text);
    case ModeColumn: return acceptedMode(text);
    default: break;
    }
    WARSHA_TRY(const int minutes, typedHours(text));
    return QString::number(minutes);
}

QVariant TimetableGridModel::stateLook(const SessionListing &listing, int role) const
{
    const bool isOpen = isToRecord(listing, m_now);
    const bool hasReport = listing.isReported || listing.hasReport;
    const bool isPartly = isOpen && (listing.recorded > 0 || listing.isReported);
    if (role == Qt::DisplayRole) {
        if (isPartly)
            return tr("%n blank", "people without a mark", listing.blank);
        if (hasReport)
            return tr("from a meeting report", "hours of a session");
        if (listing.isLocked)
            return tr("locked, %n recorded", "people in a session", listing.recorded);
        if (listing.recorded > 0)
            return tr("%n recorded", "people in a session", listing.recorded);
        return isOpen ? tr("not recorded", "a session") : QString();
    }
    if (role == ShapeRole)
        return int(isPartly ? StatusShape::Late
                       : isOpen ? StatusShape::NotStarted
                       : listing.isLocked || hasReport ? StatusShape::Done
                       : listing.recorded > 0 ? StatusShape::Present : StatusShape::None);
    return role == MutedRole ? QVariant(!isOpen) : QVariant();
}

QVariant TimetableGridModel::look(int row, int column, const QString &text, int role) const
{
    const SessionListing &listing = m_rows.at(row);
    if (column == StateColumn)
        return stateLook(listing, role);
    if (role == MutedRole)
        return listing.isLocked || listing.isReported;
    const QDate day = column == DayColumn ? QDate::fromString(text, Qt::ISODate) : QDate();
    const QLocale locale;
    if (role == Qt::ToolTipRole && day.isValid())
        return dayInWords(day, u"dddd d MMMM yyyy");
    if (role != Qt::DisplayRole || text.isEmpty())
        return {};
    switch (column) {
    case DayColumn: return dayInList(day);
    case FromColumn:
    case ToColumn: return locale.toString(QTime::fromString(text, u"HH:mm"_s), u"HH:mm"_s);
    case ModeColumn: return modeName(modeFromCode(text).value_or(listing.session.mode));
    default: return hoursText(text.toInt());
    }
}

} // namespace warsha
