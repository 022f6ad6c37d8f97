// SPDX-License-Identifier: GPL-3.0-or-later
// The seam of everything that is printed: in the program the system's dialog, in a test a file.
//     auto *preview = new PrintPreview(m_desk.print, job, this);
//     connect(preview, &PrintPreview::printed, ...);
//     preview->open();
#pragma once

#include "printing.h"
#include "question.h"

namespace warsha {

class PrinterPicker
{
public:
    virtual ~PrinterPicker() = default;
    /// Which printer, and which of these pages of the job; null when the person changed their mind.
    [[nodiscard]] virtual Result<std::shared_ptr<PrintTarget>> toPrint(QWidget *parent, const PrintJob &job, const QList<int> &pages) = 0;
};

struct PrintDesk {
    Worker &worker; ///< paints the pages: a thread of its own, so that nobody waits for paper
    PrinterPicker &printers;
    FilePicker &files;
};

} // namespace warsha
