// SPDX-License-Identifier: GPL-3.0-or-later
// Public keys as other programs read them: PEM of SubjectPublicKeyInfo for Ed25519 (RFC 8410), any number in one file.
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>

namespace warsha {

[[nodiscard]] QByteArray publicKeysToPem(const QList<QByteArray> &keys);
/// Input error when there is no key in the text, or a block that is no Ed25519 key.
[[nodiscard]] Result<QList<QByteArray>> publicKeysFromPem(const QByteArray &pem);

} // namespace warsha
