// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on paper: sheets that each begin on a page of their own and number their pages by themselves, with a heading,
// facts and tables that run on as long as they must, their heading repeated. Nothing is cut: a long cell takes more lines.
// Right-to-left papers are mirrored whole; identifiers stay left-to-right. Needs a QGuiApplication and
// loadFonts(FontUse::Paper).
#pragma once

#include "printjob.h"
#include "worker.h"

#include <QStringList>

namespace warsha {

struct PaperColumn {
    enum class Kind { Text, Name, Identifier, Figure, ToSign };
    QString title;
    Kind kind = Kind::Text;
    double weight = 1; ///< of the width that there is
};

struct PaperTable {
    QString caption = {};
    QList<PaperColumn> columns = {};
    QList<QStringList> rows = {};  ///< as they are to be read: digits and dates are local already
};

struct PaperSheet {
    QString heading;
    QStringList facts;
    QList<PaperTable> tables;
};

struct TablePaper {
    QString title;     ///< in the heading of every page that follows the first of a sheet
    QString fileName;
    QString centre;    ///< above every page
    QString madeOn;    ///< at the other end of that line
    bool rightToLeft = false;
    QList<PaperSheet> sheets;
};

/// The pages are laid out here, which takes a while for thousands of rows: not on the GUI's thread. Wide tables lie on
/// their side. Cancelled when the person said stop.
[[nodiscard]] Result<PrintJob> tablePaperJob(const TablePaper &paper, Progress &progress);

} // namespace warsha
