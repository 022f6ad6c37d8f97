// SPDX-License-Identifier: GPL-3.0-or-later
// Exists so that the precompiled header has a target to be built in.
#include "precompiled.h"
