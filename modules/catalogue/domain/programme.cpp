// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr std::array allKinds{UnitKind::Basic, UnitKind::Common, UnitKind::Core, UnitKind::Elective};
}

const Unit *ProgrammeVersion::unit(const UnitId &wanted) const
{
    const auto found = std::ranges::find(units, wanted, &Unit::id);
    return found == units.cend() ? nullptr : &*found;
}

const Unit *ProgrammeVersion::unitByCode(const QString &wanted) const
{
    const QString code = wanted.trimmed();
    const auto found = std::ranges::find_if(
        units, [&](const Unit &unit) { return unit.code.compare(code, Qt::CaseInsensitive) == 0; });
    return found == units.cend() ? nullptr : &*found;
}

QString unitKindCode(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Basic: return u"basic"_s;
    case UnitKind::Common: return u"common"_s;
    case UnitKind::Core: return u"core"_s;
    case UnitKind::Elective: return u"elective"_s;
    }
    return {};
}

QString unitKindName(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Basic: return QCoreApplication::translate("UnitKind", "Basic");
    case UnitKind::Common: return QCoreApplication::translate("UnitKind", "Common");
    case UnitKind::Core: return QCoreApplication::translate("UnitKind", "Core");
    case UnitKind::Elective: return QCoreApplication::translate("UnitKind", "Elective");
    }
    return {};
}

Result<UnitKind> unitKindFromCode(const QString &code)
{
    for (const UnitKind kind : allKinds) {
        if (unitKindCode(kind) == code)
            return kind;
    }
    return failure(ErrorKind::Input,
                   QCoreApplication::translate("UnitKind", "“%1” is not a kind of unit; these are: "
                                                           "basic, common, core, elective.").arg(code));
}

QString versionStateCode(VersionState state)
{
    return state == VersionState::Frozen ? u"frozen"_s : u"draft"_s;
}

QString versionStateName(VersionState state)
{
    return state == VersionState::Frozen ? QCoreApplication::translate("VersionState", "Published")
                                         : QCoreApplication::translate("VersionState", "Draft");
}

} // namespace warsha
