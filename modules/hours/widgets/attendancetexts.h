// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of a register in letters, keys and shapes; sessions in words.
#pragma once

#include "statusshape.h"
#include "trainingsession.h"

#include <QTimeZone>

namespace warsha {

/// "P", "A", "L", "E" in the language of the window.
[[nodiscard]] QString attendanceLetter(Attendance attendance);
/// The keys that write a mark into a cell: the letters of every alphabet in use, and those of the keypad (+ - / *).
[[nodiscard]] QStringList attendanceKeys(Attendance attendance);
[[nodiscard]] StatusShape shapeOf(Attendance attendance);
/// In the order of the keypad: present, absent, late, excused.
[[nodiscard]] QList<Attendance> allAttendances();
/// A code, a letter, a sign or the word itself, in any case.
[[nodiscard]] Result<Attendance> attendanceFromCell(const QString &typed);

/// "Thu 5 Mar", or with the month as a figure, where its name is long.
[[nodiscard]] QString dayInList(QDate day);
/// "5 Mar", as short.
[[nodiscard]] QString dayAbove(QDate day);
/// "Thu 5 Mar, 08:00–12:00": a session in the centre's zone.
[[nodiscard]] QString sessionTime(const TrainingSession &session, const QTimeZone &zone);

} // namespace warsha
