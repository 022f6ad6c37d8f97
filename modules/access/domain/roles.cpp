// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

#include <QCoreApplication>

#include <array>

namespace warsha {

namespace {

constexpr Roles registrar = Role::Registrar, trainer = Role::Trainer, assessor = Role::Assessor, director = Role::Director,
                counsellor = Role::Counsellor;

struct RoleRow {
    Role role;
    const char *code;
    const char *name;
};
constexpr std::array roleRows{
    RoleRow{Role::Registrar, "registrar", QT_TRANSLATE_NOOP("Roles", "Registrar")},
    RoleRow{Role::Trainer, "trainer", QT_TRANSLATE_NOOP("Roles", "Trainer")},
    RoleRow{Role::Assessor, "assessor", QT_TRANSLATE_NOOP("Roles", "Assessor")},
    RoleRow{Role::Director, "director", QT_TRANSLATE_NOOP("Roles", "Director")},
    RoleRow{Role::Counsellor, "counsellor", QT_TRANSLATE_NOOP("Roles", "Counsellor")},
};

// The matrix. Who records hours does not lock them (a trainer's hours are locked by the office), who teaches does not
// decide outcomes, and only the director takes back what left the house, changes the centre, manages users, or erases.
Roles rolesThatMay(Permission permission)
{
    switch (permission) {
    case Permission::ReadPeople: return registrar | trainer | assessor | director | counsellor;
    case Permission::EditPeople: return registrar | director;
    case Permission::EditCentre: return director;
    case Permission::EditCatalogue: return registrar | director;
    case Permission::EditGroups: return registrar | director;
    case Permission::Enrol: return registrar | director;
    case Permission::RecordHours: return registrar | trainer | director;
    case Permission::LockHours: return registrar | director;
    case Permission::RecordOutcomes: return assessor | director;
    case Permission::LockOutcomes: return assessor | director;
    case Permission::IssueCertificates: return registrar | director;
    case Permission::RevokeCertificates: return director;
    case Permission::BuildSnapshots: return registrar | director;
    case Permission::ManageUsers: return director;
    case Permission::MakeBackups: return registrar | director;
    case Permission::RestoreBackups: return director;
    case Permission::Erase: return director;
    }
    return {};
}

// Everybody reads the names of trainees; case notes are the counsellors' alone, the director's included.
Roles holdersOf(RoleKey key)
{
    switch (key) {
    case RoleKey::Identity: return registrar | trainer | assessor | director | counsellor;
    case RoleKey::CaseNotes: return counsellor;
    case RoleKey::Issuing: return registrar | director;
    case RoleKey::Backup: return registrar | director;
    }
    return {};
}

} // namespace

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const RoleRow &row : roleRows)
        roles.append(row.role);
    return roles;
}

QString roleName(Role role)
{
    for (const RoleRow &row : roleRows)
        if (row.role == role)
            return QCoreApplication::translate("Roles", row.name);
    return {};
}

QString roleCode(Role role)
{
    for (const RoleRow &row : roleRows)
        if (row.role == role)
            return QLatin1StringView(row.code);
    return {};
}

Result<Role> roleFromCode(const QString &code)
{
    const QString wanted = code.trimmed().toLower();
    QStringList known;
    for (const RoleRow &row : roleRows) {
        if (wanted == QLatin1StringView(row.code))
            return row.role;
        known.append(QLatin1StringView(row.code));
    }
    return failure(ErrorKind::Input, QCoreApplication::translate("Roles", "“%1” is not a role. The roles are: %2.")
                                         .arg(code, known.join(QStringLiteral(", "))));
}

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (const RoleRow &row : roleRows)
        if (roles.testFlag(row.role))
            names.append(roleName(row.role));
    return names;
}

bool onlyTeaches(Roles roles)
{
    return (roles & (trainer | assessor)) && !(roles & ~(trainer | assessor));
}

bool permits(Roles roles, Permission permission)
{
    return (roles & rolesThatMay(permission)) != Roles();
}

Roles rolesWith(Permission permission)
{
    return rolesThatMay(permission);
}

QList<RoleKey> allRoleKeys()
{
    return {RoleKey::Identity, RoleKey::CaseNotes, RoleKey::Issuing, RoleKey::Backup};
}

QList<RoleKey> keysOf(Roles roles)
{
    QList<RoleKey> keys;
    for (const RoleKey key : allRoleKeys())
        if (roles & holdersOf(key))
            keys.append(key);
    return keys;
}

QString roleKeyCode(RoleKey key)
{
    switch (key) {
    case RoleKey::Identity: return QStringLiteral("identity");
    case RoleKey::CaseNotes: return QStringLiteral("casenotes");
    case RoleKey::Issuing: return QStringLiteral("issuing");
    case RoleKey::Backup: return QStringLiteral("backup");
    }
    return {};
}

} // namespace warsha
