// SPDX-License-Identifier: GPL-3.0-or-later
// A centre with everything that reports are about.
#pragma once

#include "assessmentscene.h"
#include "centreservice.h"
#include "fakecourse.h"
#include "hoursservice.h"
#include "reportservice.h"
#include "sqlcentrerepository.h"
#include "sqlcertificationrepository.h"
#include "sqlhoursrepository.h"

#include <QTest>

namespace warsha {

using namespace Qt::StringLiterals;

/// The scene of assessment (four people in group G1 from 5 January 2026) with hours, awards and the reports over them.
struct ReportsCentre : AssessmentScene {
    SqlHoursRepository hoursRepository;
    HoursSettings settings{QTimeZone::utc(), 600};
    HoursSources sources{groupRepository, enrolmentRepository, catalogueRepository, directory};
    HoursService hours;
    SqlCentreRepository centreRepository;
    CentreService centre;
    FakeCourse course;
    FakePaper paper;
    SqlCertificationRepository awards;
    CertificationService certification;
    ReportService reports;

    explicit ReportsCentre(std::unique_ptr<TestDatabase> made)
        : AssessmentScene(std::move(made)), hoursRepository(database()),
          hours(database(), session, test->clock(), keys, hoursRepository, sources, settings), centreRepository(database(), session),
          centre(centreRepository, database(), session), awards(database()),
          certification(database(), session, keys, awards, course, paper, test->clock()),
          reports(session, test->clock(), {centre, groups, enrolments, hours, assessment, certification, directory})
    {
        CentreProfile profile;
        profile.names = {{u"en"_s, u"Beirut Skills Centre"_s}};
        profile.code = u"BEY"_s;
        profile.country = u"LB"_s;
        profile.zone = u"Asia/Beirut"_s;
        (void)got(centre.establish(profile));
        fill();
        course.course.group = group.id;
        for (const Enrolment &member : std::as_const(members)) {
            CandidateFacts &facts = course.add(u"Trainee"_s);
            facts.person = member.person;
            facts.enrolment = member.id;
        }
        course.people[3].facts.units[0].outcome = Outcome::NotYetAchieved;
    }
    /// Four hours, everybody present but the last one.
    void teach(QDate day, Mode mode)
    {
        TrainingSession asked;
        asked.group = group.id;
        asked.mode = mode;
        asked.starts = QDateTime(day, QTime(8, 0), QTimeZone::utc()).toSecsSinceEpoch();
        asked.ends = asked.starts + 4 * 3600;
        const TrainingSession taught = got(hours.addSession(asked));
        QVERIFY(hours.setMarks(taught.id, {{{}, 0, {}, members[3].id, Attendance::Absent, 0}}));
        QVERIFY(hours.allPresent(taught.id));
    }
    [[nodiscard]] Result<Report> read(ReportRequest request)
    {
        Progress progress;
        return reports.read(request, progress);
    }
    [[nodiscard]] Report of(ReportTopic kind, QDate from = {}, QDate to = {})
    {
        return got(read({.kind = kind, .group = group.id, .from = from, .to = to}));
    }
};

} // namespace warsha
