// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl certificates verify: needs no network and no password.
#pragma once

#include "command.h"

namespace warsha {

[[nodiscard]] Command verifyCertificatesCommand();

} // namespace warsha
