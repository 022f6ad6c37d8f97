// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmedocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

QJsonObject toJson(const LocalisedText &text)
{
    QJsonObject object;
    for (const QString &language : text.languages())
        object.insert(language, text.exactly(language));
    return object;
}

/// Modes without a value are left out.
QJsonObject toJson(const PerMode &values)
{
    QJsonObject object;
    for (const Mode mode : allModes) {
        if (values[mode] != 0)
            object.insert(modeCode(mode), values[mode]);
    }
    return object;
}

QJsonObject toJson(const Element &element)
{
    QJsonArray criteria;
    for (const PerformanceCriterion &criterion : element.criteria)
        criteria.append(toJson(criterion.text));
    return {{u"titles"_s, toJson(element.titles)}, {u"criteria"_s, criteria}};
}

QJsonObject toJson(const Unit &unit)
{
    QJsonArray elements;
    for (const Element &element : unit.elements)
        elements.append(toJson(element));
    return {{u"code"_s, unit.code}, {u"titles"_s, toJson(unit.titles)}, {u"kind"_s, unitKindCode(unit.kind)},
            {u"needed"_s, unit.needed}, {u"elements"_s, elements}};
}

QJsonObject toJson(const CrossCuttingModule &module)
{
    return {{u"code"_s, module.code}, {u"titles"_s, toJson(module.titles)}, {u"mode"_s, modeCode(module.mode)},
            {u"minutes"_s, module.minutes}};
}

QJsonObject toJson(const Programme &programme)
{
    QJsonObject level;
    if (programme.isced >= 0)
        level.insert(u"isced"_s, programme.isced);
    if (!programme.nationalLevel.isEmpty())
        level.insert(u"national"_s, programme.nationalLevel);
    return {{u"code"_s, programme.code}, {u"titles"_s, toJson(programme.titles)}, {u"level"_s, level},
            {u"isco08"_s, programme.isco08}, {u"iscedField"_s, programme.iscedField}};
}

QJsonObject toJson(const ProgrammeVersion &version)
{
    QJsonObject least = toJson(version.leastAttendancePerMode);
    least.insert(u"overall"_s, version.leastAttendance);
    const QJsonObject certificate{{u"electives"_s, version.certificate.electives},
                                  {u"statementOfAttainment"_s, version.certificate.statementOfAttainment},
                                  {u"independentAssessor"_s, version.certificate.independentAssessor}};
    QJsonArray units;
    for (const Unit &unit : version.units)
        units.append(toJson(unit));
    QJsonArray modules;
    for (const CrossCuttingModule &module : version.crossCutting)
        modules.append(toJson(module));
    return {{u"number"_s, version.number}, {u"hourMinutes"_s, version.hourMinutes},
            {u"requiredMinutes"_s, toJson(version.requiredMinutes)}, {u"leastAttendance"_s, least},
            {u"certificate"_s, certificate}, {u"units"_s, units}, {u"crossCutting"_s, modules}};
}

} // namespace

QByteArray writeProgrammeDocument(const Programme &programme, const ProgrammeVersion &version)
{
    const QJsonObject root{{u"format"_s, u"warsha.programme"_s}, {u"formatVersion"_s, 1},
                           {u"programme"_s, toJson(programme)}, {u"version"_s, toJson(version)}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace warsha
