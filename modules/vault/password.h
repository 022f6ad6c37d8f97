// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords and recovery codes to keys: Argon2id (libsodium crypto_pwhash, version 1.3).
#pragma once

#include "result.h"
#include "secret.h"

#include <QByteArray>

namespace warsha {

struct PasswordParameters {
    QByteArray salt;         ///< 16 bytes
    qint64 memory = 64 << 20; ///< bytes; floor 64 MiB outside tests
    qint64 passes = 3;
};
/// New parameters with a random salt. In builds with tests or benchmarks WARSHA_TEST_FAST_PASSWORDS=1 in the environment
/// lowers them; what is shipped does not know it. Stored parameters are always honoured.
[[nodiscard]] PasswordParameters makePasswordParameters();
/// Stored parameters outside 8 KiB - 1 GiB or 1 - 16 passes are refused, so that a damaged row cannot eat the memory.
[[nodiscard]] Result<SymmetricKey> keyFromPassword(const QString &password, const PasswordParameters &parameters);

/// A printed code: 160 random bits as Base32 in groups of four ("ABCD-EFGH-..."), last group a check.
[[nodiscard]] QString makeRecoveryCode();
/// The 20 bytes of a typed code; blanks, case and hyphens do not matter; a mistyped code is ErrorKind::Input.
[[nodiscard]] Result<Secret> readRecoveryCode(const QString &typed);

} // namespace warsha
