// SPDX-License-Identifier: GPL-3.0-or-later
// For the start-up figure: prints when the frame was first painted (nanoseconds of the monotonic clock), the memory then
// (resident kilobytes) and the processor time until then (nanoseconds, all threads), and leaves.
#pragma once

namespace warsha {

class DeskApplication;
void printFirstPaint(DeskApplication &desk);

} // namespace warsha
