// SPDX-License-Identifier: GPL-3.0-or-later
// How frozen values lie sealed: JSON with sorted keys, under the award's key, bound to their place. For this room, and for
// the return's reader, which gives the hash of the code away and nothing else.
#pragma once

#include "award.h"
#include "keyring.h"
#include "seal.h"

namespace warsha {

[[nodiscard]] SealPlace awardValuesPlace(const KeyId &key);
[[nodiscard]] SealPlace awardCodePlace(const KeyId &key);
[[nodiscard]] SealPlace eventValuesPlace(const KeyId &key);
[[nodiscard]] SealPlace eventReasonPlace(const KeyId &key);
[[nodiscard]] SealPlace batchPdfPlace(const KeyId &key);

[[nodiscard]] QByteArray sealValues(const SymmetricKey &key, const SealPlace &place, const FrozenValues &values);
[[nodiscard]] Result<FrozenValues> openValues(const SymmetricKey &key, const SealPlace &place, QByteArrayView sealed);

} // namespace warsha
