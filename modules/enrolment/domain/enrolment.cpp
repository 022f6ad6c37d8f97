// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

using S = EnrolmentStatus;

struct StatusRow {
    S status;
    const char *code;
    const char *name;
    std::initializer_list<S> next;
};

// Who left may come back; who completed or was transferred has ended here. Applied to enrolled in one go is both sides
// saying yes at the desk.
const std::array<StatusRow, 9> &statusRows()
{
    static const std::array<StatusRow, 9> rows{
        StatusRow{S::Applied, "applied", QT_TRANSLATE_NOOP("Enrolment", "Applied"),
                  {S::Waitlisted, S::Offered, S::Enrolled, S::Withdrawn, S::NotTakenUp}},
        StatusRow{S::Waitlisted, "waitlisted", QT_TRANSLATE_NOOP("Enrolment", "Waiting list"),
                  {S::Offered, S::Enrolled, S::Withdrawn, S::NotTakenUp}},
        StatusRow{S::Offered, "offered", QT_TRANSLATE_NOOP("Enrolment", "Offered"),
                  {S::Enrolled, S::Withdrawn, S::NotTakenUp}},
        StatusRow{S::Enrolled, "enrolled", QT_TRANSLATE_NOOP("Enrolment", "Enrolled"),
                  {S::Active, S::Completed, S::Withdrawn, S::Transferred, S::NotTakenUp}},
        StatusRow{S::Active, "active", QT_TRANSLATE_NOOP("Enrolment", "Active"),
                  {S::Completed, S::Withdrawn, S::Transferred}},
        StatusRow{S::Completed, "completed", QT_TRANSLATE_NOOP("Enrolment", "Completed"), {}},
        StatusRow{S::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Enrolment", "Withdrawn"),
                  {S::Applied, S::Waitlisted, S::Enrolled}},
        StatusRow{S::Transferred, "transferred", QT_TRANSLATE_NOOP("Enrolment", "Transferred"), {}},
        StatusRow{S::NotTakenUp, "not-taken-up", QT_TRANSLATE_NOOP("Enrolment", "Not taken up"),
                  {S::Applied, S::Waitlisted, S::Enrolled}},
    };
    return rows;
}

const StatusRow &rowOf(S status)
{
    return *std::ranges::find(statusRows(), status, &StatusRow::status);
}

struct ReasonRow {
    LeavingReason reason;
    const char *code;
    const char *name;
};
constexpr std::array reasonRows{
    ReasonRow{LeavingReason::FoundWork, "found-work", QT_TRANSLATE_NOOP("Enrolment", "Found work")},
    ReasonRow{LeavingReason::Moved, "moved", QT_TRANSLATE_NOOP("Enrolment", "Moved away")},
    ReasonRow{LeavingReason::Health, "health", QT_TRANSLATE_NOOP("Enrolment", "Health")},
    ReasonRow{LeavingReason::Family, "family", QT_TRANSLATE_NOOP("Enrolment", "Family")},
    ReasonRow{LeavingReason::Transport, "transport", QT_TRANSLATE_NOOP("Enrolment", "Travel to the centre")},
    ReasonRow{LeavingReason::Money, "money", QT_TRANSLATE_NOOP("Enrolment", "Money")},
    ReasonRow{LeavingReason::Documents, "documents", QT_TRANSLATE_NOOP("Enrolment", "Papers or permits")},
    ReasonRow{LeavingReason::Dismissed, "dismissed", QT_TRANSLATE_NOOP("Enrolment", "Dismissed")},
    ReasonRow{LeavingReason::Other, "other", QT_TRANSLATE_NOOP("Enrolment", "Other")},
};

} // namespace

QList<EnrolmentStatus> allEnrolmentStatuses()
{
    QList<EnrolmentStatus> all;
    for (const StatusRow &row : statusRows())
        all.append(row.status);
    return all;
}

QString enrolmentStatusCode(EnrolmentStatus status)
{
    return QString::fromLatin1(rowOf(status).code);
}

QString enrolmentStatusName(EnrolmentStatus status)
{
    return QCoreApplication::translate("Enrolment", rowOf(status).name);
}

Result<EnrolmentStatus> enrolmentStatusFromCode(const QString &code)
{
    for (const StatusRow &row : statusRows())
        if (QLatin1StringView(row.code) == code)
            return row.status;
    return failure(ErrorKind::Input, QCoreApplication::translate("Enrolment", "“%1” is not a status of an enrolment.").arg(code));
}

bool mayFollow(EnrolmentStatus from, EnrolmentStatus to)
{
    const auto &next = rowOf(from).next;
    return std::find(next.begin(), next.end(), to) != next.end();
}

bool holdsPlace(EnrolmentStatus status)
{
    return status == S::Offered || isInTraining(status);
}

bool isInTraining(EnrolmentStatus status)
{
    return status == S::Enrolled || status == S::Active || status == S::Completed;
}

bool wasInTraining(EnrolmentStatus status)
{
    return isInTraining(status) || status == S::Withdrawn || status == S::Transferred;
}

QList<LeavingReason> allLeavingReasons()
{
    QList<LeavingReason> all;
    for (const ReasonRow &row : reasonRows)
        all.append(row.reason);
    return all;
}

QString leavingReasonCode(LeavingReason reason)
{
    const auto row = std::ranges::find(reasonRows, reason, &ReasonRow::reason);
    return row == reasonRows.end() ? QString() : QString::fromLatin1(row->code);
}

QString leavingReasonName(LeavingReason reason)
{
    const auto row = std::ranges::find(reasonRows, reason, &ReasonRow::reason);
    return row == reasonRows.end() ? QString() : QCoreApplication::translate("Enrolment", row->name);
}

Result<LeavingReason> leavingReasonFromCode(const QString &code)
{
    QStringList codes;
    for (const ReasonRow &row : reasonRows) {
        if (QLatin1StringView(row.code) == code)
            return row.reason;
        codes.append(QString::fromLatin1(row.code));
    }
    return failure(ErrorKind::Input, QCoreApplication::translate("Enrolment", "“%1” is not a reason for leaving: %2.")
                                         .arg(code, QLocale().createSeparatedList(codes)));
}

} // namespace warsha
