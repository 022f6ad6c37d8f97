// SPDX-License-Identifier: GPL-3.0-or-later
// Is this paper good? Needs no network: a public key is enough; an opened centre also knows what was revoked.
#pragma once

#include "certificatecode.h"

#include <functional>

namespace warsha {

enum class CodeVerdict {
    Valid,
    Altered,    ///< claims to be signed with a known key, and is not
    UnknownKey, ///< signed with a key that is not among those given
    Revoked,    ///< good signature; the register says voided, replaced or revoked
    Unreadable, ///< no certificate code
};
[[nodiscard]] QString verdictCode(CodeVerdict verdict); ///< "valid", "altered", "unknown-key", "revoked", "unreadable"

struct CodeAnswer {
    CodeVerdict verdict = CodeVerdict::Unreadable;
    QString sentence;         ///< translated
    CertificateClaims claims; ///< only when the signature is good
};

/// What the register says of a number; nothing when it does not know it.
using RegisterLookup = std::function<std::optional<AwardState>(const QString &number)>;

/// text: a QR code's content, or the part after '#', as typed; blanks and case do not matter.
[[nodiscard]] CodeAnswer verifyCertificateCode(const QString &text, const QList<QByteArray> &publicKeys,
                                               const RegisterLookup &lookup = {});

} // namespace warsha
