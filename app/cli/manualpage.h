// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page of warshactl, made of the same words as --help, so that it is never behind the commands.
#pragma once

#include "command.h"

namespace warsha {

/// Source for man(7), section 1.
[[nodiscard]] QString manualPage(const QList<Command> &commands);

} // namespace warsha
