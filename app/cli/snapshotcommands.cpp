// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl snapshot build, show, list, key, accept. Sending is in snapshotsendcommand.cpp, checking in snapshotverifycommand.cpp.
#include "composition.h"
#include "returnfile.h"
#include "snapshotwords.h"

#include <QFile>
#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::SnapshotCommands)
};

Result<RulePack> rulesFor(CommandContext &context)
{
    if (!context.has(u"rules"_s))
        return shippedRulePack();
    QFile file(context.value(u"rules"_s));
    if (!file.open(QIODevice::ReadOnly))
        return context.cannotOpen({ErrorKind::Input, Text::tr("%1 cannot be opened: %2.").arg(file.fileName(), file.errorString()), {}});
    return readRulePack(file.read((1 << 20) + 1));
}

QJsonArray findingsToJson(const RuleReport &report)
{
    QJsonArray findings;
    for (const RuleFinding &finding : report.findings)
        findings.append(QJsonObject{{u"rule"_s, finding.rule}, {u"severity"_s, finding.severity == Severity::Error ? u"error"_s : u"warning"_s},
                                    {u"table"_s, finding.table}, {u"key"_s, finding.key}, {u"message"_s, finding.message}});
    return findings;
}

void printReport(const RuleReport &report, Output &output)
{
    for (const RuleFinding &finding : report.findings)
        output.warn(Text::tr("%1 %2: %3").arg(finding.severity == Severity::Error ? Text::tr("Error") : Text::tr("Warning"), finding.rule, finding.message));
    for (const RuleFailure &failure : report.failures)
        output.warn(failure.message);
}

QJsonArray failuresToJson(const RuleReport &report)
{
    QJsonArray failures;
    for (const RuleFailure &failure : report.failures)
        failures.append(QJsonObject{{u"rule"_s, failure.rule}, {u"message"_s, failure.message}});
    return failures;
}

QString builtSentence(const BuiltSnapshot &built)
{
    if (built.nothingNew)
        return Text::tr("Nothing new since snapshot %1: none was made.").arg(built.snapshot.seq);
    return Text::tr("Snapshot %1: rows %2, parts %3, new parts %4 (bytes: %5). Rules: errors %6, warnings %7. Public key: %8")
        .arg(built.snapshot.seq).arg(built.snapshot.rows).arg(built.snapshot.parts).arg(built.newParts).arg(built.newBytes)
        .arg(built.report.errors()).arg(built.report.warnings()).arg(QString::fromLatin1(built.publicKey.toHex()));
}

Result<ExitCode> build(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const RulePack rules, rulesFor(context));
    WARSHA_TRY(const BuiltSnapshot built, centre->snapshots().build(context.argument(1), rules));
    printReport(built.report, context.output());
    if (built.recipient == SnapshotRecipient::OwnCentre && !built.nothingNew)
        context.output().warn(Text::tr("No ministry is paired yet: the parts are sealed to the centre's own key, so only the centre can open them."));
    QJsonObject object = snapshotToJson(built.snapshot);
    object.insert(u"nothingNew"_s, built.nothingNew);
    object.insert(u"newParts"_s, built.newParts);
    object.insert(u"newBytes"_s, built.newBytes);
    object.insert(u"publicKey"_s, QString::fromLatin1(built.publicKey.toHex()));
    object.insert(u"errors"_s, built.report.errors());
    object.insert(u"warnings"_s, built.report.warnings());
    object.insert(u"findings"_s, findingsToJson(built.report));
    object.insert(u"stoppedRules"_s, failuresToJson(built.report));
    context.output().summary(builtSentence(built), object);
    return built.report.errors() > 0 || !built.report.failures.isEmpty() ? Incomplete : Done;
}

Result<ExitCode> show(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const ReturnData data, centre->snapshots().returnIn(context.argument(1)));
    if (!context.argument(2).isEmpty())
        WARSHA_CHECK(writeReturnFile(context.argument(2), data));
    QList<QJsonObject> rows;
    for (const ReturnTable &table : returnTables()) {
        QStringList fields;
        for (const ReturnField &field : table.fields)
            fields.append(field.name);
        rows.append({{u"table"_s, table.name}, {u"rows"_s, data.tables.value(table.name).size()}, {u"collected"_s, table.collected},
                     {u"fields"_s, fields.join(u' ')}});
    }
    context.output().list({{u"table"_s, Text::tr("Table")}, {u"rows"_s, Text::tr("Rows")}, {u"fields"_s, Text::tr("Fields")}}, rows);
    return Done;
}

Result<ExitCode> list(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const QList<SnapshotRecord> snapshots, centre->snapshots().snapshots());
    WARSHA_TRY(const QList<SendingRecord> sendings, centre->snapshots().sendings());
    QList<QJsonObject> rows;
    for (const SnapshotRecord &snapshot : snapshots) {
        QJsonObject row = snapshotToJson(snapshot);
        QStringList sent;
        QStringList waiting;
        for (const SendingRecord &sending : sendings) {
            if (sending.snapshot == snapshot.id)
                (sending.state == SendingRecord::State::Sent ? sent : waiting).append(sending.destination);
        }
        row.insert(u"sentTo"_s, sent.join(u", "_s));
        row.insert(u"waitingFor"_s, waiting.join(u", "_s));
        rows.append(row);
    }
    context.output().list({{u"seq"_s, Text::tr("Number")}, {u"created"_s, Text::tr("Made (UTC)")}, {u"rows"_s, Text::tr("Rows")},
                           {u"parts"_s, Text::tr("Parts")}, {u"bytes"_s, Text::tr("Bytes")}, {u"sentTo"_s, Text::tr("Sent to")},
                           {u"waitingFor"_s, Text::tr("Waiting for")}},
                          rows);
    return Done;
}

Result<ExitCode> key(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centreUnsigned());
    WARSHA_TRY(const QByteArray publicKey, centre->snapshots().publicKey());
    if (publicKey.isEmpty())
        return failure(ErrorKind::NotFound, Text::tr("The centre has no key for snapshots yet: the first snapshot makes it."));
    const QString hex = QString::fromLatin1(publicKey.toHex());
    context.output().summary(hex, {{u"publicKey"_s, hex}});
    return Done;
}

Result<ExitCode> accept(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const IncarnationState before, centre->snapshots().incarnation());
    WARSHA_CHECK(centre->snapshots().acceptIncarnation());
    context.output().summary(before.isCurrent ? Text::tr("Nothing to accept: this database is the one that sends.")
                                              : Text::tr("Accepted: from now on this database sends the centre's snapshots, beginning at 1 again."),
                             {{u"changed"_s, !before.isCurrent}});
    return Done;
}

} // namespace

QList<Command> snapshotCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    const Argument folder{u"FOLDER"_s, Text::tr("the snapshot folder")};
    return {
        {u"snapshot build"_s, Text::tr("Build the return into a signed snapshot in a folder; exit code 1 when a rule finds errors."),
         {centre, folder}, {{u"rules"_s, u"PACK.json"_s, Text::tr("another rule pack than the one that ships")}}, build,
         {u"snapshot build CENTRE.warsha snapshot"_s}},
        {u"snapshot show"_s, Text::tr("Show what the last snapshot of a folder holds; write it as a SQLite file to look into."),
         {centre, folder, {u"FILE"_s, Text::tr("the SQLite file to write"), true}}, {}, show},
        {u"snapshot list"_s, Text::tr("List the snapshots, newest first, and where they were sent."), {centre}, {}, list},
        {u"snapshot key"_s, Text::tr("Print the public key that verifies the centre's snapshots. Needs no password."), {centre}, {}, key},
        {u"snapshot accept"_s, Text::tr("Let a restored or moved database send snapshots from now on."), {centre}, {}, accept},
    };
}

} // namespace warsha
