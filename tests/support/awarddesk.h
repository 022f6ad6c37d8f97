// SPDX-License-Identifier: GPL-3.0-or-later
// One desk that issues: session, keys and service over a connection, with a fake course and fake paper.
#pragma once

#include "fakecourse.h"
#include "sqlcertificationrepository.h"
#include "sqlkeyring.h"
#include "testdatabase.h"
#include "testsession.h"

namespace warsha {

struct AwardDesk {
    AwardDesk(Database &database, const DeskId &desk, FakeCourse &course, FakePaper &paper, Roles roles = everyRole())
        : session(desk), keys(database, session), awards(database),
          service(database, session, keys, awards, course, paper, database.clock())
    {
        openTestSession(session, roles);
    }
    Session session;
    SqlKeyRing keys;
    SqlCertificationRepository awards;
    CertificationService service;
};

} // namespace warsha
