// SPDX-License-Identifier: GPL-3.0-or-later
// The system's printers, behind the door of the late room: Qt's print support and CUPS are loaded with the first page that
// is printed. Preview and PDF do without (paperpages.h).
#pragma once

#include "lateroom.h"
#include "printjob.h"
#include "worker.h"

#include <memory>

class QWidget;

namespace warsha {

/// A printer that was chosen, with all that was said there: which pages, how often, which paper.
class PrintTarget
{
public:
    virtual ~PrintTarget() = default;
    /// Numbers of the pages that are wanted, in the order in which they come out.
    [[nodiscard]] virtual QList<int> pages() const = 0;
    /// In any thread, once. Cancelled: no file is left, but what was painted so far may come out of a printer (CUPS takes a
    /// job that was begun, and Qt has no way to withdraw it).
    [[nodiscard]] virtual Result<void> print(const PrintJob &job, Progress &progress) = 0;
};

class Printing
{
public:
    static constexpr const char *module = "printing";
    virtual ~Printing() = default;
    [[nodiscard]] static Result<const Printing *> load() { return lateRoom<Printing>(); }

    /// The system's dialog, for some pages of the job. Null when the person changed their mind.
    [[nodiscard]] virtual std::shared_ptr<PrintTarget> choose(QWidget *parent, const PrintJob &job, const QList<int> &pages) const = 0;
    /// The printer that prints into a PDF: what scripts and tests have.
    [[nodiscard]] virtual std::shared_ptr<PrintTarget> toFile(const QString &path, const QList<int> &pages) const = 0;
};

} // namespace warsha
