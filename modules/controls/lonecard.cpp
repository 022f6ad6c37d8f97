// SPDX-License-Identifier: GPL-3.0-or-later
#include "lonecard.h"

#include "measures.h"

#include <QVBoxLayout>

namespace warsha {

void standAlone(QWidget *page, QWidget *card, int above, int below)
{
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(measure::pageMargin, 16, measure::pageMargin, 16);
    auto *line = new QHBoxLayout; // not by an alignment, which gives no height for wrapped words
    line->addStretch(1);
    line->addWidget(card);
    line->addStretch(1);
    if (above > 0)
        whole->addStretch(above);
    whole->addLayout(line);
    if (below > 0)
        whole->addStretch(below);
}

} // namespace warsha
