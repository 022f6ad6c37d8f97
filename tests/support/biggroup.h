// SPDX-License-Identifier: GPL-3.0-or-later
// One group of the large centre, as the desk would have left it: see bigcentre.h.
#pragma once

#include "attempt.h"
#include "hourentry.h"
#include "person.h"
#include "placementrepository.h"
#include "sqlassessmentrepository.h"
#include "sqlcataloguerepository.h"
#include "sqlenrolmentrepository.h"
#include "sqlgrouprepository.h"
#include "sqlhoursrepository.h"
#include "secret.h"
#include "sqlplacementrepository.h"

#include <QTimeZone>

namespace warsha {

/// Where groups are written.
struct BigRooms {
    explicit BigRooms(Database &database)
        : catalogue(database), groups(database), enrolments(database), hours(database), placements(database), assessment(database)
    {
    }
    SqlCatalogueRepository catalogue;
    SqlGroupRepository groups;
    SqlEnrolmentRepository enrolments;
    SqlHoursRepository hours;
    SqlPlacementRepository placements;
    SqlAssessmentRepository assessment;
};

struct BigProgramme {
    QString code;
    ProgrammeVersion version;
};

struct BigStage {
    QDate starts;
    QDate ends;
    bool isOver = false;
    bool isLocked = false;  ///< results; hours of a group that is over always are
    bool isAwarded = false;
};

struct BigGroup {
    GroupId id;
    qsizetype sessions = 0;
    qsizetype entries = 0;
};

/// What is the same for all groups.
struct BigHouse {
    UserId user;
    QTimeZone zone;
    QDate today;
    QList<StaffId> staff;
    QHash<KeyId, SymmetricKey> keys; ///< of people
    int days = 0;                    ///< of hours
};

class BigGroupWriter
{
public:
    BigGroupWriter(BigRooms &rooms, const BigHouse &house) : m_rooms(rooms), m_house(house) {}

    /// Within a step.
    Result<BigGroup> write(int index, const BigProgramme &programme, const BigStage &stage, const QList<Person> &people) const;

private:
    struct Writing;
    Result<void> enrol(Writing &writing) const;
    Result<void> plan(Writing &writing) const;
    void record(Writing &writing, const TrainingSession &session) const;
    void work(Writing &writing, QDate day, int minutes) const;
    void assess(Writing &writing) const;
    [[nodiscard]] QByteArray sealed(const Person &person, QLatin1StringView table, QLatin1StringView column, const QString &text) const;
    BigRooms &m_rooms;
    BigHouse m_house;
};

} // namespace warsha
