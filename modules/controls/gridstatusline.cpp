// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridstatusline.h"

#include "deskgrid.h"
#include "measures.h"

#include <QHBoxLayout>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

GridStatusLine::GridStatusLine(DeskGrid *grid, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_words(new TextLabel(TextUse::Body, this))
    , m_trouble(new QWidget(this))
    , m_count(new StatusLabel(m_trouble))
    , m_again(new DeskButton(tr("Try again"), m_trouble, DeskButton::Kind::Quiet))
    , m_previous(new DeskButton(tr("Previous one"), m_trouble, DeskButton::Kind::Quiet))
    , m_next(new DeskButton(tr("Next one"), m_trouble, DeskButton::Kind::Quiet))
{
    m_words->setObjectName(u"grid.notice"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(measure::button);
    m_count->setObjectName(u"grid.count"_s);
    m_again->setObjectName(u"grid.again"_s);
    m_previous->setObjectName(u"grid.previous"_s);
    m_next->setObjectName(u"grid.next"_s);
    m_next->setToolTip(QKeySequence(u"F7"_s).toString(QKeySequence::NativeText));
    m_previous->setToolTip(QKeySequence(u"Shift+F7"_s).toString(QKeySequence::NativeText));
    auto *line = new QHBoxLayout(m_trouble);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::cardGap);
    line->addWidget(m_count, 1);
    for (DeskButton *button : {m_again, m_previous, m_next})
        line->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_words);
    column->addWidget(m_trouble);
    connect(m_next, &QPushButton::clicked, grid, [grid] { grid->goToTrouble(GridModel::Towards::Next); });
    connect(m_previous, &QPushButton::clicked, grid, [grid] { grid->goToTrouble(GridModel::Towards::Previous); });
    connect(m_again, &QPushButton::clicked, grid->gridModel(), &GridModel::resendAll);
    connect(grid, &DeskGrid::noticeChanged, this, &GridStatusLine::refresh);
    connect(grid->gridModel(), &GridModel::troubleChanged, this, &GridStatusLine::refresh);
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &GridStatusLine::refresh);
    refresh();
}

/// Enter goes on to the next row, and a block has many cells: what is wrong is read without going back to the cell.
QString GridStatusLine::words() const
{
    if (!m_grid->notice().isEmpty())
        return m_grid->notice();
    const GridModel &model = *m_grid->gridModel();
    const QModelIndex at = m_grid->currentIndex();
    const QModelIndex next = model.nextTrouble(at, GridModel::Towards::Next);
    if (!next.isValid())
        return m_standing.isEmpty() ? m_grid->markHint() : m_standing;
    const QModelIndex nearest = next.row() == at.row() ? next : model.nextTrouble(at, GridModel::Towards::Previous);
    return tr("Row %1, %2: %3", "number, title of the column, why the cell is not saved")
        .arg(QLocale().toString(nearest.row() + 1), model.gridColumn(nearest.column()).title,
             model.reason(nearest.row(), nearest.column()));
}

void GridStatusLine::setStanding(const QString &sentence)
{
    m_standing = sentence;
    refresh();
}

void GridStatusLine::keepToOneLine(bool isOne)
{
    if (m_words->wordWrap() != isOne)
        return;
    m_words->setWordWrap(!isOne);
    m_words->updateGeometry();
}

void GridStatusLine::refresh()
{
    const int count = m_grid->gridModel()->troubleCount();
    m_words->setToolTip({}); // of a sentence that was cut
    m_words->setText(words());
    m_count->setStatus(count > 0 ? StatusShape::Blocked : StatusShape::None,
                       count > 0 ? tr("%n cell(s) need attention", nullptr, count) : QString());
    m_trouble->setVisible(count > 0);
    m_again->setVisible(m_grid->gridModel()->canResend());
}

} // namespace warsha
