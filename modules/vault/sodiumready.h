// SPDX-License-Identifier: GPL-3.0-or-later
// Only for the sources of this module: libsodium, ready for use, and its unsigned pointers.
#pragma once

#include <QByteArrayView>

#include <sodium.h>

namespace warsha {

/// Must have been called before any other call of libsodium; cheap after the first time.
void readySodium();

[[nodiscard]] inline const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
[[nodiscard]] inline unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace warsha
