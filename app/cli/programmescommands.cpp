// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl programmes import, export, list, show, new-version.
#include "composition.h"

#include "classification.h"
#include "filesync.h"
#include "hourfigure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::ProgrammesCommands)
};

using Imported = CatalogueService::Imported;

QString whatCode(Imported::What what)
{
    switch (what) {
    case Imported::What::Nothing: return u"nothing"_s;
    case Imported::What::NewProgramme: return u"new-programme"_s;
    case Imported::What::NewVersion: return u"new-version"_s;
    case Imported::What::DraftChanged: return u"draft-changed"_s;
    case Imported::What::HeadingChanged: return u"heading-changed"_s;
    }
    return {};
}

QString whatSentence(Imported::What what)
{
    switch (what) {
    case Imported::What::Nothing: return Text::tr("%1 version %2 is here already, and equal.");
    case Imported::What::NewProgramme: return Text::tr("%1 version %2: a new programme.");
    case Imported::What::NewVersion: return Text::tr("%1 version %2: a new version.");
    case Imported::What::DraftChanged: return Text::tr("%1 version %2: the draft has new content.");
    case Imported::What::HeadingChanged: return Text::tr("%1 version %2: title, level or codes have changed.");
    }
    return {};
}

QJsonObject minutesToJson(const PerMode &minutes)
{
    QJsonObject object;
    for (const Mode mode : allModes)
        object.insert(modeCode(mode), minutes[mode]);
    return object;
}

/// "100 h online, 50 h on the job", in the programme's own hours.
QString hoursText(const PerMode &minutes, int hourMinutes)
{
    QStringList parts;
    for (const Mode mode : allModes) {
        if (minutes[mode] > 0)
            parts += Text::tr("%1 h %2").arg(hoursFigure(minutes[mode], hourMinutes, QLocale::c()), modeName(mode).toLower());
    }
    return parts.join(u", "_s);
}

Result<ProgrammeDocument> readFile(CommandContext &context, const QString &path)
{
    auto document = readProgrammeFile(path);
    if (!document && document.error().kind == ErrorKind::Storage)
        return context.cannotOpen(document.error());
    return document;
}

Result<ExitCode> importFiles(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    ExitCode code = Done;
    QList<QJsonObject> rows;
    for (const QString &path : context.argumentsFrom(1)) {
        auto document = readFile(context, path);
        auto done = document ? centre->catalogue().importProgramme(*document, context.has(u"dry-run"_s))
                             : Result<Imported>(failure(document.error()));
        if (!done) {
            context.output().error(done.error());
            code = Incomplete; // the other files still come in
            rows += {{u"file"_s, path}, {u"what"_s, u"rejected"_s}, {u"why"_s, done.error().message}};
            continue;
        }
        for (const QString &warning : document->warnings)
            context.output().warn(Text::tr("%1: %2").arg(path, warning));
        context.output().line(whatSentence(done->what).arg(document->programme.code).arg(document->version.number));
        rows += {{u"file"_s, path}, {u"what"_s, whatCode(done->what)}, {u"code"_s, document->programme.code},
                 {u"version"_s, document->version.number}, {u"id"_s, done->version.toText()},
                 {u"warnings"_s, QJsonArray::fromStringList(document->warnings)}};
    }
    if (context.output().isJson())
        context.output().list({}, rows);
    return context.couldNotOpen() ? CannotOpen : code;
}

Result<ExitCode> exportFile(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const ProgrammeVersion version, centre->catalogue().versionByCode(context.argument(1)));
    WARSHA_TRY(const QByteArray bytes, centre->catalogue().exportVersion(version.id));
    const QString path = context.argument(2);
    if (path.isEmpty()) {
        context.output().raw(QString::fromUtf8(bytes).trimmed());
        return Done;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, bytes))
        return context.cannotOpen({ErrorKind::Storage, Text::tr("%1 cannot be written: %2.").arg(path, file.errorString()), {}});
    context.output().summary(Text::tr("Written: %1.").arg(path), {{u"file"_s, path}, {u"bytes"_s, bytes.size()}});
    return Done;
}

Result<ExitCode> listAll(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const auto listings, centre->catalogue().programmes());
    QList<QJsonObject> rows;
    for (const ProgrammeListing &listing : listings)
        rows += {{u"id"_s, listing.version.toText()}, {u"code"_s, listing.code}, {u"version"_s, listing.number},
                 {u"title"_s, listing.titles.here()}, {u"state"_s, versionStateCode(listing.state)},
                 {u"isco08"_s, listing.isco08}, {u"iscedField"_s, listing.iscedField}, {u"units"_s, listing.units},
                 {u"minutes"_s, minutesToJson(listing.requiredMinutes)},
                 {u"hours"_s, hoursText(listing.requiredMinutes, listing.hourMinutes)},
                 {u"leastAttendance"_s, listing.leastAttendance}};
    context.output().list({{u"code"_s, Text::tr("Code")}, {u"version"_s, Text::tr("Version")}, {u"state"_s, Text::tr("State")},
                           {u"title"_s, Text::tr("Title")}, {u"hours"_s, Text::tr("Required")},
                           {u"units"_s, Text::tr("Units")}, {u"isco08"_s, Text::tr("ISCO-08")}}, rows);
    return Done;
}

Result<ExitCode> showOne(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const ProgrammeVersion version, centre->catalogue().versionByCode(context.argument(1)));
    if (context.output().isJson()) {
        WARSHA_TRY(const QByteArray bytes, centre->catalogue().exportVersion(version.id));
        QJsonObject object = QJsonDocument::fromJson(bytes).object();
        object.insert(u"state"_s, versionStateCode(version.state));
        object.insert(u"id"_s, version.id.toText());
        context.output().summary({}, object);
        return Done;
    }
    WARSHA_TRY(const Programme programme, centre->catalogue().programme(version.programme));
    Output &output = context.output();
    output.line(u"%1/%2  %3  (%4)"_s.arg(programme.code).arg(version.number).arg(programme.titles.here(), versionStateName(version.state)));
    output.line(Text::tr("Occupation: %1 %2").arg(programme.isco08, Classification::isco08().title(programme.isco08)));
    output.line(Text::tr("Field: %1 %2").arg(programme.iscedField, Classification::iscedFields().title(programme.iscedField)));
    output.line(Text::tr("Required: %1; at least %2 % attended")
                    .arg(hoursText(version.requiredMinutes, version.hourMinutes)).arg(version.leastAttendance));
    QList<QJsonObject> rows;
    for (const Unit &unit : version.units)
        rows += {{u"code"_s, unit.code}, {u"kind"_s, unitKindName(unit.kind)}, {u"title"_s, unit.titles.here()},
                 {u"needed"_s, unit.needed ? Text::tr("yes") : Text::tr("no")}, {u"elements"_s, unit.elements.size()}};
    output.list({{u"code"_s, Text::tr("Unit")}, {u"kind"_s, Text::tr("Kind")}, {u"needed"_s, Text::tr("Needed")},
                 {u"elements"_s, Text::tr("Elements")}, {u"title"_s, Text::tr("Title")}}, rows);
    output.line(Classification::attribution());
    return Done;
}

Result<ExitCode> makeVersion(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const ProgrammeVersion from, centre->catalogue().versionByCode(context.argument(1)));
    WARSHA_TRY(const ProgrammeVersionId id, centre->catalogue().newVersionFrom(from.id));
    WARSHA_TRY(const ProgrammeVersion made, centre->catalogue().version(id));
    context.output().summary(Text::tr("Version %1 was made; it is a draft.").arg(made.number),
                             {{u"id"_s, id.toText()}, {u"version"_s, made.number}});
    return Done;
}

} // namespace

QList<Command> programmesCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    const Argument code{u"CODE"_s, Text::tr("a programme's code (its newest version), or code/version")};
    return {
        {u"programmes import"_s, Text::tr("Take in programmes from JSON documents; the same one twice changes nothing."),
         {centre, {u"FILE.json"_s, Text::tr("programme documents"), false, true}},
         {{u"dry-run"_s, {}, Text::tr("say what would be done, and write nothing")}}, importFiles,
         {u"programmes import CENTRE.warsha resources/programmes/road-foreman.json"_s}},
        {u"programmes export"_s, Text::tr("Write a programme version as a JSON document."),
         {centre, code, {u"FILE.json"_s, Text::tr("where to; left out: to standard output"), true}}, {}, exportFile},
        {u"programmes list"_s, Text::tr("List all programme versions."), {centre}, {}, listAll},
        {u"programmes show"_s, Text::tr("Show a programme version with its units."), {centre, code}, {}, showOne},
        {u"programmes new-version"_s, Text::tr("Make a draft version from an existing one."), {centre, code}, {}, makeVersion},
    };
}

} // namespace warsha
