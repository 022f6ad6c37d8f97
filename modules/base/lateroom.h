// SPDX-License-Identifier: GPL-3.0-or-later
// Heavy libraries behind a door. A module whose libraries cost time and memory, and are needed now and then, keeps them in
// a late room: a shared library of its own (warsha_add_late_room) that is loaded when it is first asked for, and stays.
// The module declares what the room can do as an abstract class with a constant `module`; values of Qt and base go through
// the door, objects that are known by their meta object do not: each side has its own copy of the modules below.
#pragma once

#include "result.h"

namespace warsha {

/// The late room of this module as its library gives it out; Storage error when that is missing or does not fit.
[[nodiscard]] Result<const void *> openLateRoom(const QString &module);

template<typename Room>
[[nodiscard]] Result<const Room *> lateRoom()
{
    WARSHA_TRY(const void *const room, openLateRoom(QString::fromLatin1(Room::module)));
    return static_cast<const Room *>(room);
}

} // namespace warsha

/// In a late room, once: what is behind its door. The class must be one that derives from Room.
#define WARSHA_LATE_ROOM(Room, Class) \
    extern "C" Q_DECL_EXPORT const void *warshaLateRoom() \
    { \
        static const Class room; \
        return static_cast<const Room *>(&room); \
    }
