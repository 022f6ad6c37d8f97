// SPDX-License-Identifier: GPL-3.0-or-later
// The PC's own fonts stand behind ours (documentfonts.h): they are there for letters that ours lack, a name in Khmer say.
#pragma once

namespace warsha {

/// Instead of the PC's rules and all of its fonts, those that resources/fonts/fonts.conf names: the rules and hundreds of
/// fonts were a third of the window's way to its first text. Before the first text is measured; where it fails, the PC's
/// settings hold.
void narrowSystemFonts();

} // namespace warsha
