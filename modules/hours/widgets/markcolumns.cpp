// SPDX-License-Identifier: GPL-3.0-or-later
#include "markcolumns.h"

#include "attendancetexts.h"
#include "hourtexts.h"
#include "typeface.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

QString markCode(const TrainingSessionId &session)
{
    return u"mark:"_s + session.toText();
}

QString minutesCode(const TrainingSessionId &session)
{
    return u"minutes:"_s + session.toText();
}

TrainingSessionId sessionOfCode(const QString &columnCode)
{
    return TrainingSessionId::fromText(columnCode.section(u':', 1));
}

bool isMarkCode(const QString &columnCode)
{
    return columnCode.startsWith("mark:"_L1);
}

QString markText(const std::optional<RegisterMark> &mark)
{
    return mark ? attendanceCode(mark->attendance) : QString();
}

QString minutesText(const std::optional<RegisterMark> &mark)
{
    return mark && mark->attendance == Attendance::Late ? QString::number(mark->lateMinutes) : QString();
}

QString markWords(const QString &columnCode, const QString &text)
{
    if (text.isEmpty())
        return QCoreApplication::translate("warsha::RegisterGridModel", "no mark");
    if (isMarkCode(columnCode))
        return attendanceName(attendanceFromCode(text).value_or(Attendance::Present));
    return QCoreApplication::translate("warsha::RegisterGridModel", "%1, %n min", nullptr, text.toInt()).arg(attendanceName(Attendance::Late));
}

MarkChange markChange(bool isLocked, bool isReported, const QString &columnCode, const QString &text)
{
    const auto wanted = isMarkCode(columnCode) ? attendanceFromCode(text) : Result<Attendance>(Attendance::Late);
    if (wanted && contradictsReport(isReported, *wanted))
        return MarkChange::AgainstReport;
    return isLocked ? MarkChange::OfLocked : MarkChange::Plain;
}

QString contestedWords(const QString &mark, int minutes, bool mayCorrect)
{
    const QString words = attendanceName(attendanceFromCode(mark).value_or(Attendance::Absent));
    return mayCorrect ? QCoreApplication::translate("warsha::RegisterGridModel", "Marked “%1”, and the meeting report, which came later, has %2. Type what is right: present or late keeps these hours; the same mark again takes them back, with a reason.", "mark, hours").arg(words, hoursText(minutes))
                      : QCoreApplication::translate("warsha::RegisterGridModel", "Marked “%1”, and the meeting report, which came later, has %2. Present or late keeps these hours; a registrar or a director can take them back.", "mark, hours").arg(words, hoursText(minutes));
}

QString lockedMarkWords()
{
    return QCoreApplication::translate("warsha::RegisterGridModel", "The hours of this register are locked: they count, and its marks stay. A registrar or a director corrects a mark by typing over it, with a reason.");
}

QString readMarkWords()
{
    return QCoreApplication::translate("warsha::RegisterGridModel", "You can read this register. A registrar, a trainer or a director marks it.");
}

QString noRestPresent()
{
    return QCoreApplication::translate("warsha::RegisterGridModel", "A meeting report says who was there: the rest is not marked present by one key. Shift+F8 marks the rest absent.");
}

QList<GridMark> gridMarks()
{
    QList<GridMark> marks;
    for (const Attendance attendance : allAttendances()) {
        QStringList keys = attendanceKeys(attendance);
        keys.removeAll(attendanceLetter(attendance));
        keys.prepend(attendanceLetter(attendance)); // the one that the menu of a cell shows
        marks.append({attendanceCode(attendance), keys, attendanceName(attendance)});
    }
    return marks;
}

QList<MarkSign> markSigns()
{
    QList<MarkSign> signs;
    for (const Attendance attendance : allAttendances()) {
        const QString letter = attendanceLetter(attendance);
        signs.append({attendanceCode(attendance), shapeOf(attendance), letter + u"  "_s + attendanceName(attendance), attendanceName(attendance), letter});
    }
    return signs;
}

Result<QString> acceptedMark(const QString &typed, const QString &standing)
{
    if (typed.trimmed().isEmpty()) {
        if (standing.isEmpty())
            return QString();
        return failure(ErrorKind::Rule, QCoreApplication::translate("warsha::RegisterGridModel", "A mark cannot be deleted: type the right one over it, or undo it."));
    }
    WARSHA_TRY(const Attendance attendance, attendanceFromCell(typed));
    return attendanceCode(attendance);
}

GridColumn shareColumn(int width)
{
    return {u"share"_s, shareTitle(), width, Column::Kind::Bar, false, {}, {}, false, shareTip()};
}

QVariant shareLook(const TraineeBalance &balance, QDate today, int role)
{
    return balance.required == 0 ? QVariant() : shareCell(hoursShareOf(balance, today), role);
}

} // namespace warsha
