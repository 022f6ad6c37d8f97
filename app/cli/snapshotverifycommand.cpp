// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl snapshot verify: needs no centre and no password, only the centre's public key.
#include "composition.h"
#include "snapshotverifier.h"

#include <QFile>
#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::SnapshotVerifyCommand)
};

QString faultCode(SnapshotFault::Kind kind)
{
    switch (kind) {
    case SnapshotFault::Kind::Missing: return u"missing"_s;
    case SnapshotFault::Kind::Altered: return u"altered"_s;
    case SnapshotFault::Kind::Foreign: return u"foreign"_s;
    case SnapshotFault::Kind::Order: return u"order"_s;
    case SnapshotFault::Kind::Unlisted: return u"unlisted"_s;
    }
    return {};
}

/// The key itself, or a file that holds it.
Result<QByteArray> keyFrom(CommandContext &context)
{
    const QString given = context.value(u"key"_s);
    QFile file(given);
    if (file.exists() && file.open(QIODevice::ReadOnly))
        return context.asSaid(u"key"_s, readPublicKey(QString::fromUtf8(file.read(1000))));
    return context.asSaid(u"key"_s, readPublicKey(given));
}

Result<ExitCode> verify(CommandContext &context)
{
    WARSHA_TRY(const QByteArray key, keyFrom(context));
    const Result<SnapshotCheck> check = verifySnapshotFolder(context.argument(0), key);
    if (!check)
        return context.cannotOpen(check.error());
    QJsonArray faults;
    for (const SnapshotFault &fault : check->faults) {
        context.output().warn(fault.message);
        faults.append(QJsonObject{{u"what"_s, faultCode(fault.kind)}, {u"file"_s, fault.file}, {u"message"_s, fault.message}});
    }
    const QString sentence = check->isGood()
        ? Text::tr("Good: all is as signed. Snapshots: %1, of centre %2; parts: %3; bytes: %4.")
              .arg(check->manifests.size()).arg(check->manifests.last().manifest.centre).arg(check->partsChecked).arg(check->bytesChecked)
        : Text::tr("Not good: %n fault(s), see above.", nullptr, int(check->faults.size()));
    context.output().summary(sentence, {{u"good"_s, check->isGood()},
                                        {u"snapshots"_s, check->manifests.size()},
                                        {u"parts"_s, check->partsChecked},
                                        {u"bytes"_s, check->bytesChecked},
                                        {u"faults"_s, faults}});
    return check->isGood() ? Done : Incomplete;
}

} // namespace

QList<Command> snapshotVerifyCommands()
{
    return {{u"snapshot verify"_s, Text::tr("Check a snapshot folder with the centre's public key alone; names what is missing or altered."),
             {{u"FOLDER"_s, Text::tr("the snapshot folder")}},
             {{u"key"_s, u"PUBLIC"_s, Text::tr("the public key, which snapshot key prints, or a file that holds it"), false, true}},
             verify,
             {u"snapshot verify /media/stick/snapshot --key snapshot-key.txt"_s}}};
}

} // namespace warsha
