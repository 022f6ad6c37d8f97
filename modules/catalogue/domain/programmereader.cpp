// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmedocument.h"

#include "classification.h"
#include "jsonfields.h"
#include "programmerules.h"
#include "strictjson.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

using Need = JsonFields::Need;

// How much of each there may be: far above any real programme, low enough that a made-up file cannot fill the memory.
constexpr int mostUnits = 200;
constexpr int mostElements = 100;
constexpr int mostCriteria = 100;
constexpr int mostModules = 100;
constexpr int mostMinutes = 600'000;
constexpr qsizetype longestCode = 40;
constexpr qsizetype longestTitle = 1'000;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeReader)
};

LocalisedText localised(JsonFields fields)
{
    LocalisedText text;
    for (const QString &language : fields.takeNames()) {
        if (!isLanguageTag(language))
            fields.fault(language, Say::tr("is not a language tag such as “en” or “ar-LB”."));
        else if (!text.exactly(language.toLower()).isEmpty())
            fields.fault(language, Say::tr("is there twice, in other letters."));
        else
            text.set(language, fields.text(language, Need::Required, longestTitle));
    }
    return text;
}

PerMode perMode(JsonFields &fields, int most)
{
    PerMode values;
    for (const Mode mode : allModes)
        values[mode] = fields.integer(modeCode(mode), 0, most, 0);
    return values;
}

Element readElement(const QJsonValue &value, const QString &path, JsonFaults &faults)
{
    JsonFields fields(value, path, faults);
    Element element;
    element.titles = localised(fields.object(u"titles"_s));
    fields.each(u"criteria"_s, mostCriteria, [&](const QJsonValue &criterion, const QString &where) {
        element.criteria.append({{}, localised(JsonFields(criterion, where, faults))});
    }, Need::Optional);
    fields.noOthers();
    return element;
}

Unit readUnit(const QJsonValue &value, const QString &path, JsonFaults &faults)
{
    JsonFields fields(value, path, faults);
    Unit unit;
    unit.code = fields.text(u"code"_s, Need::Required, longestCode);
    unit.titles = localised(fields.object(u"titles"_s));
    if (const QString code = fields.text(u"kind"_s); !code.isEmpty()) {
        if (const auto kind = unitKindFromCode(code))
            unit.kind = *kind;
        else
            fields.fault(u"kind"_s, kind.error().message);
    }
    unit.needed = fields.flag(u"needed"_s, unit.kind != UnitKind::Elective);
    fields.each(u"elements"_s, mostElements, [&](const QJsonValue &element, const QString &where) {
        unit.elements.append(readElement(element, where, faults));
    }, Need::Optional);
    fields.noOthers();
    return unit;
}

CrossCuttingModule readModule(const QJsonValue &value, const QString &path, JsonFaults &faults)
{
    JsonFields fields(value, path, faults);
    CrossCuttingModule module;
    module.code = fields.text(u"code"_s, Need::Required, longestCode);
    module.titles = localised(fields.object(u"titles"_s));
    if (const QString code = fields.text(u"mode"_s); !code.isEmpty()) {
        if (const auto mode = modeFromCode(code))
            module.mode = *mode;
        else
            fields.fault(u"mode"_s, mode.error().message);
    }
    module.minutes = fields.integer(u"minutes"_s, 1, mostMinutes);
    fields.noOthers();
    return module;
}

QString classified(JsonFields &fields, const QString &name, const Classification &list, QStringList &warnings)
{
    const QString code = fields.text(name, Need::Required, longestCode);
    if (code.isEmpty())
        return code;
    const auto checked = list.check(code);
    if (!checked) {
        fields.fault(name, checked.error().message);
        return code;
    }
    if (!checked->warning.isEmpty())
        warnings.append(checked->warning);
    return checked->code;
}

Programme readProgramme(JsonFields fields, QStringList &warnings)
{
    Programme programme;
    programme.code = fields.text(u"code"_s, Need::Required, longestCode);
    programme.titles = localised(fields.object(u"titles"_s));
    JsonFields level = fields.object(u"level"_s, Need::Optional);
    programme.isced = level.integer(u"isced"_s, 0, 8, -1);
    programme.nationalLevel = level.text(u"national"_s, Need::Optional, 100);
    level.noOthers();
    programme.isco08 = classified(fields, u"isco08"_s, Classification::isco08(), warnings);
    programme.iscedField = classified(fields, u"iscedField"_s, Classification::iscedFields(), warnings);
    fields.noOthers();
    return programme;
}

CertificateRules readRules(JsonFields fields)
{
    CertificateRules rules;
    rules.electives = fields.integer(u"electives"_s, 0, mostUnits, 0);
    rules.statementOfAttainment = fields.flag(u"statementOfAttainment"_s, true);
    rules.independentAssessor = fields.flag(u"independentAssessor"_s, false);
    fields.noOthers();
    return rules;
}

ProgrammeVersion readVersion(JsonFields fields, JsonFaults &faults)
{
    ProgrammeVersion version;
    version.number = fields.integer(u"number"_s, 1, 999);
    version.hourMinutes = fields.integer(u"hourMinutes"_s, 45, 60, 60);
    JsonFields minutes = fields.object(u"requiredMinutes"_s);
    version.requiredMinutes = perMode(minutes, mostMinutes);
    minutes.noOthers();
    JsonFields least = fields.object(u"leastAttendance"_s, Need::Optional);
    version.leastAttendance = least.integer(u"overall"_s, 0, 100, 0);
    version.leastAttendancePerMode = perMode(least, 100);
    least.noOthers();
    version.certificate = readRules(fields.object(u"certificate"_s, Need::Optional));
    fields.each(u"units"_s, mostUnits, [&](const QJsonValue &unit, const QString &path) {
        version.units.append(readUnit(unit, path, faults));
    });
    fields.each(u"crossCutting"_s, mostModules, [&](const QJsonValue &module, const QString &path) {
        version.crossCutting.append(readModule(module, path, faults));
    }, Need::Optional);
    fields.noOthers();
    return version;
}

} // namespace

Result<ProgrammeDocument> readProgrammeDocument(QByteArrayView json)
{
    WARSHA_TRY(const QJsonValue root, readStrictJson(json, {.bytes = programmeDocumentLimit}));
    JsonFaults faults;
    JsonFields fields(root, {}, faults);
    const QString format = fields.text(u"format"_s);
    const int formatVersion = fields.integer(u"formatVersion"_s, 1, 1'000'000);
    if (faults.isEmpty() && format != "warsha.programme"_L1)
        return failure(ErrorKind::Input, Say::tr("This is not a programme but “%1”.").arg(format));
    if (faults.isEmpty() && formatVersion > 1)
        return failure(ErrorKind::Input, Say::tr("The programme is written in version %1 of the format, which this program "
                                            "does not know; a newer one does.").arg(formatVersion));
    ProgrammeDocument document;
    document.programme = readProgramme(fields.object(u"programme"_s), document.warnings);
    document.version = readVersion(fields.object(u"version"_s), faults);
    fields.noOthers();
    if (faults.isEmpty()) {
        for (const QString &sentence : faultsOf(document.programme))
            faults.add({}, sentence);
        for (const QString &sentence : faultsOf(document.version))
            faults.add({}, sentence);
    }
    if (!faults.isEmpty())
        return failure(faults.error(Say::tr("The programme cannot be read:")));
    return document;
}

Result<ProgrammeDocument> readProgrammeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, Say::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    if (file.size() > programmeDocumentLimit)
        return failure(ErrorKind::Storage, Say::tr("%1 is larger than the 20 MB that are read.").arg(path));
    auto document = readProgrammeDocument(file.readAll());
    if (!document)
        return failure(document.error().kind, Say::tr("%1: %2").arg(path, document.error().message), document.error().detail);
    return document;
}

} // namespace warsha
