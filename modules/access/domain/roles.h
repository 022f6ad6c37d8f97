// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, and which keys a role opens. Checked in every verb of every service.
#pragma once

#include "result.h"

#include <QFlags>
#include <QList>
#include <QStringList>

namespace warsha {

enum class Role : quint32 { Registrar = 1, Trainer = 2, Assessor = 4, Director = 8, Counsellor = 16 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// Keys held by roles. Identity opens people; CaseNotes opens what only a counsellor reads; Issuing signs certificates
/// and snapshots; Backup opens the monthly backup keys.
enum class RoleKey { Identity, CaseNotes, Issuing, Backup };

enum class Permission {
    ReadPeople,          ///< see names and lists
    EditPeople,          ///< register, change, import trainees
    EditCentre,          ///< profile, signatories, settings
    EditCatalogue,       ///< programmes
    EditGroups,          ///< groups and timetable
    Enrol,               ///< apply, accept, enrol, withdraw
    RecordHours,         ///< sessions, registers, imports, placements, day entries
    LockHours,           ///< lock entries, so that they count
    RecordOutcomes,      ///< attempts and outcomes
    LockOutcomes,        ///< lock outcomes
    IssueCertificates,   ///< number, issue, print
    RevokeCertificates,  ///< void, revoke, replace
    BuildSnapshots,      ///< build and send the return
    ManageUsers,         ///< users, roles, recovery code
    MakeBackups,         ///< backup and check
    RestoreBackups,      ///< restore
    Erase,               ///< destroy what never comes back: a person, papers past their retention
};

[[nodiscard]] QString roleName(Role role);            ///< translated
[[nodiscard]] QString roleCode(Role role);            ///< "registrar": stored and typed
[[nodiscard]] Result<Role> roleFromCode(const QString &code);
[[nodiscard]] QList<Role> allRoles();
[[nodiscard]] QStringList roleNames(Roles roles);     ///< translated, in the order of allRoles()
[[nodiscard]] bool permits(Roles roles, Permission permission);
/// Trains or assesses, and has no work in the office: is shown less of the window at first sight.
[[nodiscard]] bool onlyTeaches(Roles roles);
[[nodiscard]] Roles rolesWith(Permission permission); ///< who may: any one of them is enough
[[nodiscard]] QList<RoleKey> allRoleKeys();
[[nodiscard]] QList<RoleKey> keysOf(Roles roles);
[[nodiscard]] QString roleKeyCode(RoleKey key);       ///< "identity"

} // namespace warsha
