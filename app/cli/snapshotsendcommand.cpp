// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl snapshot send: puts what is missing to an HTTP folder or a folder on a stick.
#include "composition.h"
#include "foldertransport.h"
#include "httptransport.h"
#include "optionvalues.h"

#include <QDir>
#include <QEventLoop>
#include <QTimer>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::SnapshotSendCommand)
};

Result<std::unique_ptr<Transport>> transportTo(const QString &destination)
{
    if (destination.contains("://"_L1)) {
        WARSHA_TRY(std::unique_ptr<HttpTransport> http, HttpTransport::make(destination));
        return std::unique_ptr<Transport>(std::move(http));
    }
    return std::unique_ptr<Transport>(std::make_unique<FolderTransport>(QDir(destination).absolutePath()));
}

Result<QString> destinationOf(CommandContext &context, Workbench &centre)
{
    if (!context.argument(2).isEmpty())
        return context.argument(2);
    WARSHA_TRY(const Settings settings, centre.centre().settings());
    const QString address = settings.text(settingkeys::ministryAddress);
    if (address.isEmpty())
        return context.badUsage(Text::tr("Say where to: an https address or a folder, or set returns.ministry_address."));
    return address;
}

Result<RetryPolicy> policyOf(CommandContext &context)
{
    RetryPolicy policy;
    WARSHA_TRY(policy.attempts, numberOption(context, u"attempts"_s, 1, 1000, policy.attempts));
    return policy;
}

Result<ExitCode> send(CommandContext &context)
{
    WARSHA_TRY(const RetryPolicy policy, policyOf(context));
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const QString destination, destinationOf(context, *centre));
    WARSHA_TRY(const std::unique_ptr<Transport> transport, transportTo(destination));
    WARSHA_TRY(const SendingPlan plan, centre->snapshots().planSending(context.argument(1), transport->place(), transport->isLasting()));
    Output &output = context.output();
    const auto pause = [&output](int milliseconds) {
        output.warn(Text::tr("Cut. Going on in %1 s.").arg((milliseconds + 999) / 1000));
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
        return true;
    };
    const SendingResult result = SnapshotSender(*transport, policy, pause).run(plan);
    WARSHA_CHECK(centre->snapshots().noteSending(plan, result));
    if (!result.isWhole())
        output.error(result.problem);
    const QString sentence = plan.manifests.isEmpty() ? Text::tr("Nothing to send: %1 has every snapshot of this folder.").arg(transport->place())
        : Text::tr("Snapshots at %3: %1 of %2. Parts sent: %4 (bytes: %5); there already: %6.")
              .arg(result.sent.size()).arg(plan.manifests.size()).arg(transport->place())
              .arg(result.partsSent).arg(result.bytesSent).arg(result.partsFound);
    output.summary(sentence, {{u"whole"_s, result.isWhole()},
                              {u"snapshots"_s, result.sent.size()},
                              {u"of"_s, plan.manifests.size()},
                              {u"partsSent"_s, result.partsSent},
                              {u"partsFound"_s, result.partsFound},
                              {u"bytesSent"_s, result.bytesSent},
                              {u"attempts"_s, result.attempts},
                              {u"problem"_s, result.problem.message}});
    return result.isWhole() ? Done : Incomplete;
}

} // namespace

QList<Command> snapshotSendCommands()
{
    return {{u"snapshot send"_s, Text::tr("Send the snapshots of a folder; takes up where the last run was cut."),
             {{u"CENTRE"_s, Text::tr("the centre's file or address")},
              {u"FOLDER"_s, Text::tr("the snapshot folder")},
              {u"TO"_s, Text::tr("an http or https folder, or a folder on a stick; without it the ministry's address"), true}},
             {{u"attempts"_s, u"N"_s, Text::tr("how often to try without any progress (6)")}},
             send,
             {u"snapshot send CENTRE.warsha snapshot https://ministry.example/inbox/BEY"_s, u"snapshot send CENTRE.warsha snapshot /media/stick"_s}}};
}

} // namespace warsha
