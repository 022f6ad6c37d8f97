// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendancetexts.h"

#include "daywords.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttendanceTexts)
};
} // namespace

QList<Attendance> allAttendances()
{
    return {Attendance::Present, Attendance::Absent, Attendance::Late, Attendance::Excused};
}

QString attendanceLetter(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Present: return Text::tr("P", "letter of: present");
    case Attendance::Absent: return Text::tr("A", "letter of: absent");
    case Attendance::Late: return Text::tr("L", "letter of: late");
    case Attendance::Excused: break;
    }
    return Text::tr("E", "letter of: excused");
}

QStringList attendanceKeys(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Present: return {u"P"_s, u"+"_s, u"ح"_s, u"ມ"_s};
    case Attendance::Absent: return {u"A"_s, u"-"_s, u"غ"_s, u"ຂ"_s};
    case Attendance::Late: return {u"L"_s, u"R"_s, u"/"_s, u"ت"_s, u"ຊ"_s}; // R: retard
    case Attendance::Excused: break;
    }
    return {u"E"_s, u"*"_s, u"ع"_s, u"ລ"_s};
}

StatusShape shapeOf(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Present: return StatusShape::Present;
    case Attendance::Absent: return StatusShape::Absent;
    case Attendance::Late: return StatusShape::Late;
    case Attendance::Excused: break;
    }
    return StatusShape::Excused;
}

Result<Attendance> attendanceFromCell(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const QString wanted = foldText(trimmed);
    for (const Attendance attendance : allAttendances()) {
        QStringList words = attendanceKeys(attendance);
        words << attendanceCode(attendance) << attendanceName(attendance) << attendanceLetter(attendance);
        for (const QString &word : std::as_const(words))
            if (trimmed == word || (!wanted.isEmpty() && wanted == foldText(word)))
                return attendance;
    }
    QStringList known;
    for (const Attendance attendance : allAttendances())
        known.append(Text::tr("%1 (%2)", "letter to type, mark").arg(attendanceLetter(attendance), attendanceName(attendance)));
    return failure(ErrorKind::Input, Text::tr("“%1” is not a mark here. Type %2.").arg(trimmed, QLocale().createSeparatedList(known)));
}

QString dayInList(QDate day)
{
    return dayInWords(day, Text::tr("ddd d MMM", "form of a day in a list, in Qt's letters; short, without the year"));
}

QString dayAbove(QDate day)
{
    return dayInWords(day, Text::tr("d MMM", "form of a day above a narrow column, in Qt's letters"));
}

QString sessionTime(const TrainingSession &session, const QTimeZone &zone)
{
    const QLocale locale;
    const auto time = [&](qint64 utc) { return locale.toString(QDateTime::fromSecsSinceEpoch(utc, zone).time(), u"HH:mm"_s); };
    return Text::tr("%1, %2–%3", "day, from, to").arg(dayInList(session.day), time(session.starts), time(session.ends));
}

} // namespace warsha
