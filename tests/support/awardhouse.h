// SPDX-License-Identifier: GPL-3.0-or-later
// A centre that issues, is backed up and restored: keys, users and backups over a connection, with a fake course and fake paper.
#pragma once

#include "accessservice.h"
#include "fakecourse.h"
#include "fakedeskclock.h"
#include "sqlaccessrepository.h"
#include "sqlcentrebackups.h"
#include "sqlcertificationrepository.h"
#include "sqlkeyring.h"
#include "testdatabase.h"

namespace warsha {

struct AwardHouse {
    AwardHouse(Database &opened, FakeCourse &course, FakePaper &paper, const QList<const Handover *> &handovers)
        : database(opened), backups(database, session, handovers), service(database, session, ring, awards, course, paper, database.clock())
    {
    }
    /// The first user, with a printed code.
    [[nodiscard]] Result<FirstCodes> begin()
    {
        return access.initialise({{QStringLiteral("office"), QStringLiteral("Rana Haddad"), QStringLiteral("correct horse"), Roles(Role::Director) | Role::Registrar}});
    }
    [[nodiscard]] bool signIn() { return access.signIn(QStringLiteral("office"), QStringLiteral("correct horse")).has_value(); }

    Database &database;
    FakeDeskClock deskClock{};
    Session session{database.desk()};
    SqlAccessRepository repository{database};
    AccessService access{repository, database, session, database.clock(), deskClock};
    SqlKeyRing ring{database, session};
    SqlCentreBackups backups;
    SqlCertificationRepository awards{database};
    CertificationService service;
};

/// As a desk opens it.
[[nodiscard]] inline Result<std::unique_ptr<Database>> openedCentre(const QString &place, const DeskId &desk)
{
    OpenOptions options;
    options.desk = desk;
    options.clock = std::make_shared<FakeClock>();
    return Database::open(place, options);
}

} // namespace warsha
