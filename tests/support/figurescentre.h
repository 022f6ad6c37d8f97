// SPDX-License-Identifier: GPL-3.0-or-later
// The scene of assessment (one group of four from 5 January 2026, a Monday) with its ledger and its figures: for storage
// tests of statistics and the pages above.
#pragma once

#include "assessmentscene.h"
#include "hoursservice.h"
#include "sqlcentrerepository.h"
#include "sqlhoursrepository.h"
#include "sqlstatisticsrepository.h"
#include "statisticsservice.h"

#include <QTest>

namespace warsha {

struct FiguresCentre : AssessmentScene {
    SqlHoursRepository hoursRepository;
    HoursSettings settings{QTimeZone::utc(), 600};
    HoursSources sources{groupRepository, enrolmentRepository, catalogueRepository, directory};
    HoursService hours;
    SqlCentreRepository centreRepository;
    SqlStatisticsRepository figures;
    StatisticsService statistics;

    explicit FiguresCentre(std::unique_ptr<TestDatabase> made)
        : AssessmentScene(std::move(made)), hoursRepository(database()),
          hours(database(), session, test->clock(), keys, hoursRepository, sources, settings), centreRepository(database(), session),
          figures(database()), statistics(session, figures, centreRepository, directory)
    {
        fill();
    }

    TrainingSession addSession(QDate day, Mode mode = Mode::Classroom)
    {
        TrainingSession asked;
        asked.group = group.id;
        asked.mode = mode;
        asked.starts = QDateTime(day, QTime(8, 0), QTimeZone::utc()).toSecsSinceEpoch();
        asked.ends = asked.starts + 4 * 3600;
        return got(hours.addSession(asked));
    }
    /// Everybody present but those marked.
    void record(const TrainingSession &taught, const QList<RegisterMark> &marks)
    {
        QVERIFY(hours.setMarks(taught.id, marks));
        (void)got(hours.allPresent(taught.id));
    }
    [[nodiscard]] RegisterMark mark(int who, Attendance attendance, int late = 0) const { return {{}, 0, {}, members[who].id, attendance, late}; }
};

} // namespace warsha
