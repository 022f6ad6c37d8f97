// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridstatusline.h"

#include "deskgrid.h"
#include "measures.h"

#include <QHBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

GridStatusLine::GridStatusLine(DeskGrid *grid, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_words(new StatusLabel(this))
    , m_next(new DeskButton(tr("Next one"), this, DeskButton::Kind::Quiet))
    , m_again(new DeskButton(tr("Try again"), this, DeskButton::Kind::Quiet))
{
    setFixedHeight(measure::button);
    m_words->setObjectName(u"grid.notice"_s);
    m_next->setObjectName(u"grid.next"_s);
    m_again->setObjectName(u"grid.again"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::cardGap);
    line->addWidget(m_words, 1);
    line->addWidget(m_again);
    line->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, grid, &DeskGrid::goToTrouble);
    connect(m_again, &QPushButton::clicked, grid->gridModel(), &GridModel::resendAll);
    connect(grid, &DeskGrid::noticeChanged, this, &GridStatusLine::refresh);
    connect(grid->gridModel(), &GridModel::troubleChanged, this, &GridStatusLine::refresh);
    refresh();
}

void GridStatusLine::refresh()
{
    const int count = m_grid->gridModel()->troubleCount();
    const QString notice = m_grid->notice();
    const QString words = !notice.isEmpty() ? notice
        : count > 0                         ? tr("%n cell(s) not saved", nullptr, count)
                                            : QString();
    m_words->setStatus(count > 0 && !words.isEmpty() ? StatusShape::Blocked : StatusShape::None, words);
    m_words->setAccessibleName(words);
    m_next->setVisible(count > 0);
    m_again->setVisible(m_grid->gridModel()->canResend());
}

} // namespace warsha
