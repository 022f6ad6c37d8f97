// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a snapshot folder with nothing but the centre's public key: signatures, the order of the manifests, and each
// part's bytes. Needs no centre and no key that opens anything.
//
//   FOLDER/parts/<64 hex>                      a part, named by its SHA-256
//   FOLDER/manifests/<8 digits>-<64 hex>.cose  a manifest: sequence number and SHA-256
//   FOLDER/receipts/                           the ministry's answers
#pragma once

#include "manifest.h"

namespace warsha {

struct SnapshotFault {
    enum class Kind { Missing, Altered, Foreign, Order, Unlisted };
    Kind kind = Kind::Altered;
    QString file;    ///< path within the folder
    QString message; ///< a sentence naming what and where
    bool operator==(const SnapshotFault &) const = default;
};

struct SnapshotCheck {
    QList<SignedManifest> manifests; ///< good ones, each after the one it follows
    QList<SnapshotFault> faults;
    qint64 partsChecked = 0;
    qint64 bytesChecked = 0;
    [[nodiscard]] bool isGood() const { return faults.isEmpty() && !manifests.isEmpty(); }
};

namespace snapshotlayout {
inline constexpr QLatin1StringView parts("parts");
inline constexpr QLatin1StringView manifests("manifests");
inline constexpr QLatin1StringView receipts("receipts");
[[nodiscard]] QString partPath(QByteArrayView hash);                  ///< "parts/<hex>"
[[nodiscard]] QString manifestPath(qint64 seq, QByteArrayView hash);  ///< "manifests/<seq>-<hex>.cose"
} // namespace snapshotlayout

enum class CheckDepth { Manifests, Everything };
/// ErrorKind::Input when there is no such folder or no manifest in it; everything else is in the faults.
[[nodiscard]] Result<SnapshotCheck> verifySnapshotFolder(const QString &folder, QByteArrayView publicKey,
                                                         CheckDepth depth = CheckDepth::Everything);

/// A centre's public key as typed or in a file: 64 hex characters, or Base32 of 32 bytes (52 characters).
[[nodiscard]] Result<QByteArray> readPublicKey(const QString &text);

} // namespace warsha
