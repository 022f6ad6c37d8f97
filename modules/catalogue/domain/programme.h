// SPDX-License-Identifier: GPL-3.0-or-later
// A programme (qualification), its versions, and what a version is made of. Plain values; the rules are in
// programmerules.h, the verbs in catalogueservice.h. Words and shapes as in DOMAIN.md.
#pragma once

#include "deliverymode.h"
#include "id.h"
#include "localisedtext.h"

#include <QList>

namespace warsha {

using ProgrammeId = Id<struct ProgrammeTag>;
using ProgrammeVersionId = Id<struct ProgrammeVersionTag>;
using UnitId = Id<struct UnitTag>;
using ElementId = Id<struct ElementTag>;
using CriterionId = Id<struct CriterionTag>;
using CrossCuttingId = Id<struct CrossCuttingTag>;

struct Programme {
    ProgrammeId id;
    qint64 rowVersion = 0;  ///< of the stored row; 0 when not stored yet
    QString code;           ///< "FRM": unique in the centre, case does not matter
    LocalisedText titles;
    int isced = -1;         ///< level 0-8 of ISCED 2011; -1 when it has none
    QString nationalLevel;  ///< as the national framework writes it ("BT", "Level 3"); may be empty
    QString isco08;         ///< unit group, four digits, "7114"
    QString iscedField;     ///< ISCED-F 2013, two to four digits, "0732"
    bool operator==(const Programme &) const = default;
};

enum class UnitKind { Basic, Common, Core, Elective };

struct PerformanceCriterion {
    CriterionId id;
    LocalisedText text;
    bool operator==(const PerformanceCriterion &) const = default;
};

struct Element {
    ElementId id;
    LocalisedText titles;
    QList<PerformanceCriterion> criteria;
    bool operator==(const Element &) const = default;
};

/// A unit of competency. Its place in the list is its order.
struct Unit {
    UnitId id;
    QString code; ///< unique in the version, case does not matter
    LocalisedText titles;
    UnitKind kind = UnitKind::Core;
    bool needed = true; ///< the certificate needs it; otherwise it counts towards CertificateRules::electives
    QList<Element> elements;
    bool operator==(const Unit &) const = default;
};

/// Social cohesion, safe migration, rights at work...: attached to a version, with minutes of its own inside the plan.
struct CrossCuttingModule {
    CrossCuttingId id;
    QString code;
    LocalisedText titles;
    Mode mode = Mode::Classroom;
    int minutes = 0; ///< part of requiredMinutes[mode], not on top of it
    bool operator==(const CrossCuttingModule &) const = default;
};

struct CertificateRules {
    int electives = 0;                 ///< how many units that are not needed must be achieved
    bool statementOfAttainment = true; ///< a part achieved may be attested
    bool independentAssessor = false;  ///< the assessor of record may not be the only trainer of the group
    bool operator==(const CertificateRules &) const = default;
};

enum class VersionState { Draft, Frozen };

struct ProgrammeVersion {
    ProgrammeVersionId id;
    qint64 rowVersion = 0;   ///< of the stored row; 0 when not stored yet
    ProgrammeId programme;
    int number = 1;
    VersionState state = VersionState::Draft;
    PerMode requiredMinutes; ///< clock minutes that a trainee is planned, per mode
    int hourMinutes = 60;    ///< length of its "hour": 60, 50 or 45; only for showing minutes as hours
    int leastAttendance = 0; ///< percent of all required minutes that must be attended, 0-100
    PerMode leastAttendancePerMode; ///< percent per mode; 0 asks nothing of that mode alone
    CertificateRules certificate;
    QList<Unit> units;
    QList<CrossCuttingModule> crossCutting;
    bool operator==(const ProgrammeVersion &) const = default;

    [[nodiscard]] const Unit *unit(const UnitId &wanted) const;
    [[nodiscard]] const Unit *unitByCode(const QString &wanted) const; ///< case does not matter
};

/// What lists show: one row per version, read in one statement.
struct ProgrammeListing {
    ProgrammeId programme;
    ProgrammeVersionId version;
    QString code;
    LocalisedText titles;
    int isced = -1;
    QString nationalLevel;
    QString isco08;
    QString iscedField;
    int number = 1;
    VersionState state = VersionState::Draft;
    PerMode requiredMinutes;
    int hourMinutes = 60;
    int leastAttendance = 0;
    int units = 0;
};

[[nodiscard]] QString unitKindCode(UnitKind kind);  ///< "basic", "common", "core", "elective"
[[nodiscard]] QString unitKindName(UnitKind kind);  ///< translated
[[nodiscard]] Result<UnitKind> unitKindFromCode(const QString &code);
[[nodiscard]] QString versionStateCode(VersionState state); ///< "draft", "frozen"
[[nodiscard]] QString versionStateName(VersionState state); ///< translated

} // namespace warsha
