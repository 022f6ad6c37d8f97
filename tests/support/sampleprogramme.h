// SPDX-License-Identifier: GPL-3.0-or-later
// A small sound programme for tests: two needed units and one elective, hours in two modes.
#pragma once

#include "programme.h"

namespace warsha {

inline LocalisedText bothLanguages(const QString &text)
{
    return {{QStringLiteral("en"), text}, {QStringLiteral("ar"), QStringLiteral("نص ") + text}};
}

inline Programme sampleProgramme(const QString &code = QStringLiteral("FRM"))
{
    Programme programme;
    programme.id = ProgrammeId::make();
    programme.code = code;
    programme.titles = bothLanguages(QStringLiteral("Foreman"));
    programme.isced = 3;
    programme.isco08 = QStringLiteral("3123");
    programme.iscedField = QStringLiteral("0732");
    return programme;
}

inline Unit sampleUnit(const QString &code, UnitKind kind = UnitKind::Core)
{
    Unit unit;
    unit.id = UnitId::make();
    unit.code = code;
    unit.titles = bothLanguages(QStringLiteral("Unit ") + code);
    unit.kind = kind;
    unit.needed = kind != UnitKind::Elective;
    for (int i = 0; i < 2; ++i) {
        Element element{ElementId::make(), bothLanguages(QStringLiteral("Element %1").arg(i)), {}};
        for (int j = 0; j < 2; ++j)
            element.criteria.append({CriterionId::make(), bothLanguages(QStringLiteral("Criterion %1.%2").arg(i).arg(j))});
        unit.elements.append(element);
    }
    return unit;
}

inline ProgrammeVersion sampleVersion(const ProgrammeId &programme = ProgrammeId::make())
{
    ProgrammeVersion version;
    version.id = ProgrammeVersionId::make();
    version.programme = programme;
    version.requiredMinutes = PerMode(6000, 0, 0, 3000);
    version.leastAttendance = 80;
    version.leastAttendancePerMode = PerMode(0, 0, 0, 90);
    version.certificate.electives = 1;
    version.units = {sampleUnit(QStringLiteral("U1")), sampleUnit(QStringLiteral("U2"), UnitKind::Basic),
                     sampleUnit(QStringLiteral("E1"), UnitKind::Elective)};
    version.crossCutting = {{CrossCuttingId::make(), QStringLiteral("SC"),
                             bothLanguages(QStringLiteral("Social cohesion")), Mode::Online, 300}};
    return version;
}

} // namespace warsha
