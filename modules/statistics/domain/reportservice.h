// SPDX-License-Identifier: GPL-3.0-or-later
// Reads reports out of the slices, each through its own verbs, so that everybody sees what they may see there. Writes
// nothing. What is read for a long time tells how far it is, and stops when it is asked to.
#pragma once

#include "certificationservice.h"
#include "assessmentservice.h"
#include "centreservice.h"
#include "clock.h"
#include "enrolmentservice.h"
#include "groupservice.h"
#include "hoursservice.h"
#include "report.h"
#include "worker.h"

#include <QCoreApplication>

namespace warsha {

struct ReportRequest {
    ReportTopic kind = ReportTopic::GroupList;
    GroupId group = {};    ///< null: all groups, where the report takes that
    PersonId person = {};  ///< null: everybody
    QDate from = {};       ///< null: no bound
    QDate to = {};
    QString script = {};   ///< of names, ISO 15924, where somebody has one in it; empty: the first name
};

class ReportService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::ReportService)
public:
    struct Rooms {
        const CentreService &centre;
        const GroupService &groups;
        const EnrolmentService &enrolments;
        const HoursService &hours;
        const AssessmentService &assessment;
        const CertificationService &certification;
        const Directory &directory;
    };
    ReportService(const Session &session, const Clock &clock, const Rooms &rooms) : m_session(session), m_clock(clock), m_rooms(rooms) {}

    /// Rule when a group is needed and none is said; Cancelled when the person said stop.
    [[nodiscard]] Result<Report> read(const ReportRequest &request, Progress &progress) const;
    /// The same for Worker::runInSteps: a step reads one group as it is then, and nothing once nobody may read any more.
    using Step = std::function<std::optional<Result<Report>>()>;
    [[nodiscard]] Step inSteps(const ReportRequest &request, const std::shared_ptr<Progress> &progress) const;

private:
    struct Reading; ///< one report while it is being read
    using ReadGroup = Result<void> (ReportService::*)(Reading &, const Group &) const;

    [[nodiscard]] Result<QList<Group>> groupsOf(const ReportRequest &request) const;
    Result<void> begin(Reading &reading) const;
    Result<bool> readOn(Reading &reading) const;
    Result<void> readGroupList(Reading &reading, const Group &group) const;
    Result<void> readSignIn(Reading &reading, const Group &group) const;
    Result<void> readAttendance(Reading &reading, const Group &group) const;
    Result<void> readStatements(Reading &reading, const Group &group) const;
    Result<void> readStatement(Reading &reading, const Group &group, const Enrolment &enrolment, const TraineeBalance &balance) const;
    Result<void> readResults(Reading &reading, const Group &group) const;
    Result<void> readMissing(Reading &reading, const Group &group) const;
    Result<void> readRegister(Reading &reading) const;
    void addPeriod(Reading &reading) const;

    const Session &m_session;
    const Clock &m_clock;
    Rooms m_rooms;
};

} // namespace warsha
