// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl backup, backups list, restore.
#include "backupwords.h"
#include "composition.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::BackupCommands)
};

QJsonObject toJson(const KeptBackup &backup)
{
    return {{u"path"_s, backup.path}, {u"centre"_s, backup.label}, {u"at"_s, backup.at.toString(Qt::ISODate)}, {u"bytes"_s, backup.size},
            {u"occasion"_s, backupOccasionCode(backup.occasion)}};
}

QJsonObject toJson(const RestorePreview &preview)
{
    QJsonArray counts;
    for (const RestorePreview::Count &count : preview.counts) {
        QJsonObject row{{u"table"_s, count.table}, {u"backup"_s, count.inBackup}};
        if (preview.compared)
            row.insert(u"now"_s, count.now);
        counts.append(row);
    }
    QJsonObject object = toJson(preview.backup);
    object.insert(u"madeBy"_s, preview.madeBy);
    object.insert(u"lastStep"_s, preview.lastStep.toString(Qt::ISODate));
    object.insert(u"counts"_s, counts);
    if (preview.compared) {
        object.insert(u"sameLine"_s, preview.sameLine);
        object.insert(u"stepsLost"_s, preview.stepsLost);
        object.insert(u"leftSince"_s, QJsonArray::fromStringList(preview.leftSince));
    }
    return object;
}

QString usersAsNow()
{
    return Text::tr("Users, their passwords and roles stay as they are now.");
}

void show(Output &output, const RestorePreview &preview)
{
    output.line(Text::tr("Backup of %1, made %2 UTC by %3; last saved %4 UTC.")
                    .arg(preview.backup.label, preview.backup.at.toString(Qt::ISODate),
                         preview.madeBy.isEmpty() ? Text::tr("the program") : preview.madeBy, preview.lastStep.toString(Qt::ISODate)));
    for (const RestorePreview::Count &count : preview.counts) {
        const QString name = rowsOfTable(count.table);
        if (!name.isEmpty() && (preview.compared ? count.inBackup != count.now : count.inBackup > 0))
            output.line(preview.compared ? Text::tr("  %1: %2 in the backup, %3 now").arg(name).arg(count.inBackup).arg(count.now)
                                         : Text::tr("  %1: %2").arg(name).arg(count.inBackup));
    }
    if (preview.compared && !preview.sameLine)
        output.warn(Text::tr("This centre did not continue from that backup: the two are different since then."));
    if (!preview.leftSince.isEmpty())
        output.line(Text::tr("Papers stay as they are now, too, since they are out of the house:"));
    for (const QString &left : preview.leftSince)
        output.line(u"  "_s + left);
    QString sentence = Text::tr("The backup is whole and can be restored.");
    if (preview.compared)
        sentence += u' ' + Text::tr("Steps saved since, which it does not have: %1.").arg(preview.stepsLost) + u' ' + usersAsNow();
    else
        sentence += u' ' + usersOfBackup();
    output.summary(sentence, toJson(preview));
}

Result<ExitCode> backup(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const KeptBackup made, centre->backups().make(context.argument(1)));
    context.output().summary(Text::tr("Backed up, checked and read back: %1").arg(made.path), toJson(made));
    return Done;
}

Result<ExitCode> listAll(CommandContext &context)
{
    const auto kept = Workbench::listBackupsIn(context.argument(0));
    if (!kept)
        return context.cannotOpen(kept.error());
    QList<QJsonObject> rows;
    for (const KeptBackup &one : *kept)
        rows.append(toJson(one));
    context.output().list({{u"at"_s, Text::tr("When (UTC)")}, {u"centre"_s, Text::tr("Centre")}, {u"bytes"_s, Text::tr("Bytes")}, {u"occasion"_s, Text::tr("Occasion", "of a backup")}, {u"path"_s, Text::tr("File")}}, rows);
    return Done;
}

QJsonObject toJson(const Restored &restored, const QString &file)
{
    return {{u"file"_s, file}, {u"life"_s, restored.lifeId}, {u"presentState"_s, restored.presentState},
            {u"erasedAgain"_s, restored.erasedAgain},
            {u"usersAsNow"_s, restored.usersAsNow}, {u"formerKeys"_s, restored.formerKeys}};
}

/// Who signs in where it was restored.
QString usersOf(const Restored &restored)
{
    if (!restored.usersAsNow)
        return usersOfBackup();
    return restored.formerKeys ? usersAsNow() + u' ' + Text::tr("Keys were renewed since, and the backup has the former ones: renew them again.") : usersAsNow();
}

/// On a PC that has no centre: the paper, the backup and its key file.
Result<ExitCode> restoreFromPaper(CommandContext &context, const QString &target)
{
    const QString code = qEnvironmentVariable("WARSHA_RECOVERY_CODE");
    if (code.isEmpty())
        return context.cannotOpen({ErrorKind::Input, Text::tr("%1 is not there yet. To restore into it, set WARSHA_RECOVERY_CODE to the printed code.").arg(target), {}});
    if (context.has(u"preview"_s)) {
        const auto preview = Workbench::previewFromPaper(context.argument(1), code);
        if (!preview)
            return context.cannotOpen(onBackup(context.argument(1), preview.error()));
        show(context.output(), *preview);
        return Done;
    }
    const auto restored = Workbench::restoreFromPaper(context.argument(1), code, target);
    if (!restored)
        return context.cannotOpen(onBackup(context.argument(1), restored.error()));
    context.output().summary(Text::tr("Restored into %1. To the ministry it is a new copy, which must be accepted before it sends.").arg(target) + u' ' + usersOf(*restored),
                             toJson(*restored, target));
    return Done;
}

Result<ExitCode> restore(CommandContext &context)
{
    const QString target = context.argument(0), file = context.argument(1);
    const bool isAddress = target.startsWith("postgres"_L1);
    // On a server only trying tells whether the database is there; with the paper a new one is meant.
    if (isAddress ? qEnvironmentVariableIsSet("WARSHA_RECOVERY_CODE") : !QFile::exists(target))
        return restoreFromPaper(context, target);
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_CHECK(centre->session().require(Permission::RestoreBackups));
    const auto preview = centre->backups().preview(file);
    if (!preview)
        return context.cannotOpen(onBackup(file, preview.error()));
    if (context.has(u"preview"_s)) {
        show(context.output(), *preview);
        return Done;
    }
    if (context.has(u"to"_s)) {
        WARSHA_TRY(const Restored restored, centre->backups().restoreTo(file, context.value(u"to"_s)));
        context.output().summary(Text::tr("Restored into %1; %2 is as it was.").arg(restored.file, target) + u' ' + usersOf(restored), toJson(restored, restored.file));
        return Done;
    }
    WARSHA_TRY(const Restored restored, isAddress ? centre->backups().replaceOnServer(file) : centre->backups().prepareRestore(file));
    context.closeCentre();
    if (!isAddress)
        WARSHA_CHECK(Workbench::putRestoredInPlace(restored, target));
    context.output().summary(Text::tr("Restored. What %1 held before is in %2.").arg(target, restored.presentState) + u' ' + usersOf(restored), toJson(restored, target));
    return Done;
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {u"backup"_s, Text::tr("Make a backup: copied, checked, sealed and read back. Old ones beyond 24 hours, 14 days and 8 weeks go."),
         {{u"CENTRE"_s, Text::tr("the centre's file or address")}, {u"FOLDER"_s, Text::tr("where backups are kept, as on a stick")}}, {}, backup},
        {u"backups list"_s, Text::tr("List the backups of a folder, newest first. Needs no password."),
         {{u"FOLDER"_s, Text::tr("where backups are kept")}}, {}, listAll},
        {u"restore"_s, Text::tr("Restore a backup over a centre (which is backed up first), or with WARSHA_RECOVERY_CODE into a file that is not there yet."),
         {{u"CENTRE"_s, Text::tr("the centre's file or address, or a new file")}, {u"BACKUP"_s, Text::tr("a .warsha-backup file")}},
         {{u"preview"_s, {}, Text::tr("only say what it holds and what would be lost")},
          {u"to"_s, u"FILE"_s, Text::tr("restore into a new file or database instead, and leave the centre as it is")}},
         restore,
         {u"restore CENTRE.warsha BEY-20261026T101500Z.warsha-backup --preview"_s,
          u"restore CENTRE.warsha BEY-20261026T101500Z.warsha-backup --to LOOK.warsha"_s}},
    };
}

} // namespace warsha
