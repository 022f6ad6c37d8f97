// SPDX-License-Identifier: GPL-3.0-or-later
// The user's verbs on snapshots: look at what goes, build, accept a new incarnation, send, look back. All ask for BuildSnapshots.
#pragma once

#include "clock.h"
#include "rulepack.h"
#include "session.h"
#include "snapshotfolder.h"
#include "snapshotpreview.h"
#include "snapshotsender.h"
#include "syncrepository.h"
#include "units.h"

#include <QCoreApplication>

namespace warsha {

struct BuiltSnapshot {
    SnapshotRecord snapshot;
    SnapshotRecipient recipient = SnapshotRecipient::OwnCentre;
    QByteArray publicKey;    ///< what verifies it
    bool nothingNew = false; ///< the return is the one of the last snapshot: none was made
    qint64 newParts = 0;     ///< written into the folder
    qint64 newBytes = 0;
    bool comparedWithLast = false; ///< the return before was at hand for the rules that compare
    RuleReport report;
};

class SnapshotService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::SnapshotService)
public:
    struct Parts {
        SyncRepository &repository;
        const ReturnReader &reader;
        const RuleRunner &rules;
        const Clock &clock;
    };
    SnapshotService(Units &units, const Session &session, const Parts &parts)
        : m_units(units), m_session(session), m_parts(parts) {}

    /// What would leave now, compared with the last snapshot where that lies in the folder: to be read on. Makes nothing.
    [[nodiscard]] Result<std::shared_ptr<PendingPreview>> beginPreview(const QString &folder, const RulePack &rules) const;
    /// Findings of rules do not stop it: they are in the report and counted in the manifest. Stopped, it leaves no trace.
    Result<BuiltSnapshot> build(const QString &folder, const RulePack &rules, const OpId &op = OpId::make(), Progress *progress = nullptr);

    [[nodiscard]] Result<IncarnationState> incarnation() const;
    /// After a restore or a move: snapshots begin at 1 again and name the last one that is known here.
    Result<void> acceptIncarnation(const OpId &op = OpId::make());

    [[nodiscard]] Result<QList<SnapshotRecord>> snapshots() const;
    [[nodiscard]] Result<QList<SendingRecord>> sendings() const;
    /// What has not left yet.
    [[nodiscard]] Result<WaitingToSend> waiting() const;
    [[nodiscard]] Result<QByteArray> publicKey() const; ///< asks for no permission; empty before the first snapshot
    /// What the last snapshot of a folder holds, opened with the centre's own key: just what leaves, for a person to see.
    [[nodiscard]] Result<ReturnData> returnIn(const QString &folder) const;

    /// What of a folder is to be sent to a place, oldest first; notes that it waits. The sending itself touches no
    /// database (SnapshotSender), so that it can run in another thread.
    Result<SendingPlan> planSending(const QString &folder, const QString &place, bool isLasting, const OpId &op = OpId::make());
    Result<void> noteSending(const SendingPlan &plan, const SendingResult &result, const OpId &op = OpId::make());

private:
    struct Draft;
    Result<void> requireAccepted() const;
    Result<SnapshotKeys> preparedKeys(const OpId &op);
    Result<void> adoptUnrecorded(const SnapshotFolder &folder);
    Result<Draft> draft(const SnapshotKeys &keys, const SnapshotFolder &folder, const RulePack &rules) const;
    Result<SignedManifest> signedManifest(const Draft &draft, const SnapshotKeys &keys, const RulePack &rules) const;
    Result<void> putParts(const Draft &draft, SnapshotFolder &folder, BuiltSnapshot &built, Progress *progress) const;
    Result<BuiltSnapshot> write(const Draft &draft, const SnapshotKeys &keys, SnapshotFolder &folder, const RulePack &rules, const OpId &op,
                                Progress *progress);

    Units &m_units;
    const Session &m_session;
    Parts m_parts;
};

[[nodiscard]] SnapshotRecord recordOf(const SignedManifest &manifest, qint64 number);

} // namespace warsha
