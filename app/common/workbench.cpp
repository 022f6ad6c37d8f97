// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "sqlaccessrepository.h"
#include "sqlcataloguerepository.h"
#include "sqlkeyring.h"

namespace warsha {

/// In the order of the floors, so that each may take those above it as constructor arguments.
struct Workbench::Slices {
    explicit Slices(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , changeLog(*database)
        , session(database->desk())
        , accessRepository(*database)
        , access(accessRepository, *database, session, database->clock(), deskClock)
        , keyRing(*database, session)
        , catalogueRepository(*database)
        , catalogue(catalogueRepository, *database, session)
    {
    }

    std::unique_ptr<Database> database;
    ChangeLog changeLog;
    Session session;
    SystemDeskClock deskClock;
    SqlAccessRepository accessRepository;
    AccessService access;
    SqlKeyRing keyRing;
    SqlCatalogueRepository catalogueRepository;
    CatalogueService catalogue;
};

Result<std::unique_ptr<Workbench>> Workbench::open(const QString &location, const OpenOptions &options)
{
    WARSHA_TRY(std::unique_ptr<Database> database, Database::open(location, options));
    return std::unique_ptr<Workbench>(new Workbench(std::move(database)));
}

Workbench::Workbench(std::unique_ptr<Database> database) : m_slices(std::make_unique<Slices>(std::move(database))) {}

Workbench::~Workbench() = default;

Result<void> Workbench::signIn(const QString &login, const QString &password)
{
    return m_slices->access.signIn(login, password);
}

Database &Workbench::database()
{
    return *m_slices->database;
}

ChangeLog &Workbench::changeLog()
{
    return m_slices->changeLog;
}

AccessService &Workbench::access()
{
    return m_slices->access;
}

KeyRing &Workbench::keyRing()
{
    return m_slices->keyRing;
}

CatalogueService &Workbench::catalogue()
{
    return m_slices->catalogue;
}

Session &Workbench::session()
{
    return m_slices->session;
}

} // namespace warsha
