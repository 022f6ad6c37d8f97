// SPDX-License-Identifier: GPL-3.0-or-later
// A centre's office: its users and the centre itself, on a test database, a director signed in with real keys.
#pragma once

#include "accessservice.h"
#include "centreservice.h"
#include "changelog.h"
#include "fakedeskclock.h"
#include "got.h"
#include "sqlaccessrepository.h"
#include "sqlcentrerepository.h"
#include "testdatabase.h"

namespace warsha {

struct OfficeCentre {
    std::unique_ptr<TestDatabase> test;
    Session session;
    FakeDeskClock deskClock;
    SqlAccessRepository accessRepository;
    AccessService access;
    SqlCentreRepository centreRepository;
    CentreService centre;
    ChangeLog log;
    FirstCodes codes;

    explicit OfficeCentre(std::unique_ptr<TestDatabase> made, const QSet<QString> &apart = {})
        : test(std::move(made)), session(test->desk()), accessRepository(test->database()),
          access(accessRepository, test->database(), session, test->clock(), deskClock), centreRepository(test->database(), session),
          centre(centreRepository, test->database(), session), log(test->database(), nullptr, apart)
    {
        codes = got(access.initialise({{QStringLiteral("office"), QStringLiteral("Rana Haddad"), QStringLiteral("correct horse"), Role::Director}}));
    }
    /// Signed in with this login and the password that addUser below gives.
    void enter(const QString &login)
    {
        access.signOut();
        (void)access.signIn(login, QStringLiteral("password of ") + login);
    }
    UserId addUser(const QString &login, const QString &name, Roles roles)
    {
        return got(access.addUser({login, name, QStringLiteral("password of ") + login, roles}));
    }
    HolidayId addHoliday(const QString &name, QDate day) { return got(centre.addHoliday({{}, 0, day, day, name})); }
    [[nodiscard]] QStringList holidays()
    {
        QStringList names;
        for (const Holiday &holiday : got(centre.holidays()))
            names.append(holiday.name);
        return names;
    }
};

} // namespace warsha
