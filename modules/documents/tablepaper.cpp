// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepaper.h"

#include "tablelayout.h"

#include <QPainter>

namespace warsha {

Result<PrintJob> tablePaperJob(const TablePaper &paper, Progress &progress)
{
    TableLayout layout(paper);
    WARSHA_CHECK(layout.lay(progress));
    const QList<QList<PaperMark>> pages = layout.pages();
    const auto paint = [pages, rightToLeft = paper.rightToLeft](QPainter &painter, int page, int) -> Result<void> {
        for (const PaperMark &mark : pages.at(page - 1))
            TableLayout::draw(painter, mark, rightToLeft);
        return {};
    };
    return PrintJob{paper.title, paper.fileName, QList<QSizeF>(pages.size(), layout.sheet()), paint};
}

} // namespace warsha
