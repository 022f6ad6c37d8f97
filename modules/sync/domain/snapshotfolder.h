// SPDX-License-Identifier: GPL-3.0-or-later
// The folder a snapshot is built into. Files are written beside, synced and renamed, parts before the manifest, so at any
// instant (power cut, full disk) every manifest that is there stands for a whole snapshot.
#pragma once

#include "partsealing.h"
#include "snapshotverifier.h"

#include <optional>

namespace warsha {

class SnapshotFolder
{
public:
    /// Makes the folder if need be. Rule error when it holds manifests of another centre or key, or a broken order.
    static Result<SnapshotFolder> open(const QString &path, const QByteArray &publicKey);

    /// What a run that was killed left half written beside its name. For the builder only: nobody else writes here.
    void removeLeftovers() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QList<SignedManifest> &manifests() const { return m_manifests; } ///< oldest first
    [[nodiscard]] const SignedManifest *find(const QByteArray &hash) const;
    /// False when the same bytes were there already.
    Result<bool> putPart(const SealedPart &part);
    /// A part that no manifest names: of a snapshot that was stopped.
    void withdrawPart(const QByteArray &hash) const;
    Result<void> putManifest(const SignedManifest &manifest);
    /// Takes back the manifest that was put last, when it could not be recorded.
    void withdrawManifest(const SignedManifest &manifest);
    /// A file of the folder; NotFound when it is missing.
    [[nodiscard]] Result<QByteArray> read(const QString &file, qint64 limit) const;
    /// The return of a snapshot that lies here and that these keys open; nothing otherwise.
    [[nodiscard]] Result<std::optional<ReturnData>> readIfThere(const QByteArray &hash, const BoxKeys &recipient) const;
    /// The return that a manifest of this folder stands for.
    [[nodiscard]] Result<ReturnData> readReturn(const Manifest &manifest, const BoxKeys &recipient) const;

private:
    Result<void> write(const QString &file, const QByteArray &bytes) const;
    QString m_path;
    QList<SignedManifest> m_manifests;
};

} // namespace warsha
