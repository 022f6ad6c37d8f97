// SPDX-License-Identifier: GPL-3.0-or-later
// The programmes that come with the program (resources/programmes), to begin with.
#pragma once

#include "programmedocument.h"

namespace warsha {

/// Their documents, by name.
[[nodiscard]] QStringList shippedProgrammeFiles();
/// In the order of their files.
[[nodiscard]] Result<QList<ProgrammeDocument>> shippedProgrammes();

} // namespace warsha
