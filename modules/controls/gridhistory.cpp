// SPDX-License-Identifier: GPL-3.0-or-later
// Who wrote what in a cell, under the cell.
#include "deskgrid.h"

#include "card.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

void showLines(QWidget *grid, const QPoint &place, const QString &title, const QStringList &lines)
{
    auto *sheet = new QWidget(grid, Qt::Popup);
    sheet->setObjectName(u"history"_s);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setAccessibleName(title);
    sheet->setAccessibleDescription(lines.join(u'\n'));
    auto *whole = new QVBoxLayout(sheet);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(sheet, title);
    whole->addWidget(card);
    for (const QString &line : lines)
        card->body()->addWidget(new TextLabel(line, TextUse::Body, card));
    sheet->adjustSize();
    sheet->move(grid->isRightToLeft() ? place - QPoint(sheet->width(), 0) : place);
    sheet->show();
    sheet->setFocus(Qt::PopupFocusReason);
}

} // namespace

void DeskGrid::showHistory()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    m_model->history(
        at.row(), at.column(), this, [this, at = QPersistentModelIndex(at)](const Result<QStringList> &lines) {
            if (!lines)
                return tell(lines.error().message);
            if (!at.isValid())
                return;
            constexpr qsizetype shown = 12;
            const QRect cell = visualRect(at);
            showLines(this, viewport()->mapToGlobal(isRightToLeft() ? cell.bottomRight() : cell.bottomLeft()),
                      m_model->gridColumn(at.column()).title,
                      lines->isEmpty() ? QStringList {tr("Nothing was changed here yet.")}
                                       : lines->first(qMin(shown, lines->size())));
        });
}

} // namespace warsha
