// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingsession.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
struct Word {
    const char *code;
    const char *name;
};
constexpr std::array<Word, 4> words{{
    {"present", QT_TRANSLATE_NOOP("warsha::Attendance", "present")},
    {"late", QT_TRANSLATE_NOOP("warsha::Attendance", "late")},
    {"excused", QT_TRANSLATE_NOOP("warsha::Attendance", "excused")},
    {"absent", QT_TRANSLATE_NOOP("warsha::Attendance", "absent")},
}};
} // namespace

QString attendanceCode(Attendance attendance)
{
    return QString::fromLatin1(words[size_t(attendance)].code);
}

QString attendanceName(Attendance attendance)
{
    return QCoreApplication::translate("warsha::Attendance", words[size_t(attendance)].name);
}

Result<Attendance> attendanceFromCode(const QString &code)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (code == QLatin1StringView(words[i].code))
            return Attendance(int(i));
    }
    return failure(ErrorKind::Input, QCoreApplication::translate("warsha::Attendance",
        "“%1” is not a mark of a register: present, late, excused or absent.").arg(code));
}

std::optional<TrainingSessionId> sessionOfMeeting(const QList<TrainingSession> &sessions, const Interval &meeting)
{
    std::optional<TrainingSessionId> found;
    qint64 most = 0;
    for (const TrainingSession &each : sessions) {
        const qint64 shared = secondsOf(clipped({meeting}, {each.starts, each.ends}));
        const qint64 shorter = std::min(meeting.to - meeting.from, each.ends - each.starts);
        if (shared > most && 2 * shared >= shorter) {
            most = shared;
            found = each.id;
        }
    }
    return found;
}

int minutesOfMark(const RegisterMark &mark, const TrainingSession &session)
{
    switch (mark.attendance) {
    case Attendance::Present:
        return session.plannedMinutes;
    case Attendance::Late:
        return std::max(0, session.plannedMinutes - mark.lateMinutes);
    case Attendance::Excused:
    case Attendance::Absent:
        break;
    }
    return 0;
}

} // namespace warsha
