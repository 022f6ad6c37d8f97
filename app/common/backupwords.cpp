// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::BackupWords)
};

} // namespace

QString rowsOfTable(const QString &table)
{
    static const QHash<QString, const char *> names{
        {u"person"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "people")},
        {u"staff"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "staff")},
        {u"programme"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "programmes")},
        {u"programme_version"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "versions of programmes")},
        {u"training_group"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "groups")},
        {u"enrolment"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "enrolments")},
        {u"training_session"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "sessions")},
        {u"hour_entry"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "hour entries")},
        {u"hours_import"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "meeting reports")},
        {u"placement"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "placements")},
        {u"assessment_attempt"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "results")},
        {u"award"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "certificates")},
        {u"sync_snapshot"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "snapshots")},
        {u"centre_holiday"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "holidays")},
        {u"centre_premises"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "premises")},
        {u"centre_signatory"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "signatories")},
        {u"centre_setting"_s, QT_TRANSLATE_NOOP("warsha::BackupWords", "settings")},
    };
    const char *name = names.value(table);
    return name ? QCoreApplication::translate("warsha::BackupWords", name) : QString();
}

QString usersOfBackup()
{
    return Text::tr("Users and passwords are those of the backup: whoever was deactivated or changed a password since then signs in as before.");
}

Error onBackup(const QString &file, const Error &error)
{
    const QString name = QFileInfo(file).fileName();
    return error.message.contains(name) ? error : Error{error.kind, Text::tr("“%1”: %2").arg(name, error.message), error.detail};
}

} // namespace warsha
