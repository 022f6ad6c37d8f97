// SPDX-License-Identifier: GPL-3.0-or-later
// What the cards of the centre work with; all outlive the window.
#pragma once

#include "centreservice.h"
#include "question.h"
#include "worker.h"

namespace warsha {

class ImportSubject;

struct CentreDesk {
    Worker &worker;
    CentreService &centre;
    FilePicker &files;
    ImportSubject *holidays = nullptr; ///< read from a table
};

/// "12.3.2026", "2026-03-12": as people type a day; Input with the sentence otherwise.
[[nodiscard]] Result<QDate> readDay(const QString &typed);

} // namespace warsha
