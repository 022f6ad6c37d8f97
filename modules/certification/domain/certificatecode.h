// SPDX-License-Identifier: GPL-3.0-or-later
// What the QR code of a certificate says, signed: resources/formats/certificate-qr.md is the format for other teams.
#pragma once

#include "eligibility.h"
#include "sign.h"

namespace warsha {

struct CertificateClaims {
    QString issuer;        ///< the centre's name
    QDate issuedOn;        ///< as printed
    QString number;
    AwardKind kind = AwardKind::Certificate;
    QStringList names;     ///< as printed, each script
    QString programmeCode;
    QString title;
    QString level;
    PerMode minutes;
    bool operator==(const CertificateClaims &) const = default;
};

/// At most this many signed bytes (COSE_Sign1 as a whole): a QR code that an old phone reads from a photocopy.
constexpr qsizetype certificateCodeLimit = 300;

/// Claims as canonical CBOR. Longer texts are shortened, title first, then issuer, then names, each between characters
/// and ended by "…", until the signed whole is within the limit.
[[nodiscard]] QByteArray claimsToCbor(const CertificateClaims &claims);
[[nodiscard]] Result<CertificateClaims> claimsFromCbor(const QByteArray &cbor);

/// "HTTPS://HOST/#BASE32", or "WARSHA:#BASE32" when host is empty. The fragment is never sent to a server.
[[nodiscard]] QString certificateCode(const CertificateClaims &claims, const SigningKeys &keys, const QString &host);
/// Upper-case host name (and port or path) that fits the code; Input error naming what does not.
[[nodiscard]] Result<QString> checkedVerifyHost(const QString &host);

} // namespace warsha
