// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsteps.h"

#include "deskgrid.h"
#include "desktable.h"
#include "importpreview.h"
#include "measures.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

DeskGrid *gridIn(Card *card, const QString &name, GridModel *model)
{
    auto *grid = new DeskGrid(name, card);
    grid->setGridModel(model);
    card->removePadding();
    card->body()->addWidget(grid);
    return grid;
}

} // namespace

ImportCheckStep::ImportCheckStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_problems(new ImportProblems(draft, this))
    , m_values(new ImportValues(draft, this))
    , m_done(new StatusLabel(this))
    , m_same(new StatusLabel(this))
    , m_left(new StatusLabel(this))
    , m_warning(new MessageBar(this))
    , m_valueCard(new Card(this))
    , m_problemCard(new Card(this))
    , m_valueGrid(gridIn(m_valueCard, tr("Values that are not recognised"), m_values))
    , m_problemGrid(gridIn(m_problemCard, tr("Rows that cannot be imported"), m_problems))
    , m_why(new TextLabel(TextUse::Body, m_problemCard, TextLabel::Tone::Bad))
    , m_preview(new ImportPreview(this))
    , m_previewCard(new Card(this))
    , m_allWell(new EmptyState(tr("Every row can be imported. Nothing has been written yet."), this))
{
    m_valueGrid->setObjectName(u"import.values"_s);
    m_problemGrid->setObjectName(u"import.problems"_s);
    m_problemGrid->setFrozenColumns(1);
    m_problemGrid->setEnterFindsTrouble(true);
    m_problemCard->body()->addWidget(makeProblemFoot());
    connect(m_problemGrid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportCheckStep::tellWhy);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(20);
    for (StatusLabel *label : {m_done, m_same, m_left})
        facts->addWidget(label);
    facts->addStretch(1);
    m_previewCard->removePadding();
    auto *preview = new DeskTable(tr("Result of the check"), m_previewCard);
    preview->setObjectName(u"import.outcome"_s);
    preview->setListModel(m_preview);
    m_previewCard->body()->addWidget(preview);
    m_valueCard->setMaximumHeight(measure::tableHeader + 5 * measure::row + 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::cardGap);
    column->addLayout(facts);
    column->addWidget(m_warning);
    column->addWidget(m_valueCard, 1);
    column->addWidget(m_problemCard, 3);
    column->addWidget(m_previewCard, 3);
    column->addWidget(m_allWell, 3);
    connect(m_problems, &ImportProblems::mended, this, &ImportCheckStep::mended);
    connect(m_values, &ImportValues::said, this, [this] {
        m_stays = ImportProblems::Stays::Mended;
        Q_EMIT mended();
    });
    for (DeskGrid *grid : {m_valueGrid, m_problemGrid})
        connect(grid, &DeskGrid::doneAndNext, this, &ImportCheckStep::goOnAsked);
}

/// The reason in full, what may be meant, and the way to the next red cell.
QWidget *ImportCheckStep::makeProblemFoot()
{
    auto *foot = new QWidget(m_problemCard);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, 6);
    line->setSpacing(measure::cardGap);
    m_why->setObjectName(u"import.why"_s);
    m_why->setWordWrap(true);
    line->addWidget(m_why, 1);
    m_guesses = new QHBoxLayout;
    m_guesses->setSpacing(measure::cardGap);
    line->addLayout(m_guesses);
    auto *next = new DeskButton(tr("Next problem"), foot);
    next->setObjectName(u"import.nextProblem"_s);
    next->setToolTip(tr("The next red cell (F7)"));
    line->addWidget(next);
    connect(next, &QPushButton::clicked, this, [this] { m_problemGrid->goToTrouble(); });
    for (const GridModel::Towards towards : {GridModel::Towards::Next, GridModel::Towards::Previous}) {
        auto *key = new QShortcut(QKeySequence(towards == GridModel::Towards::Next ? u"F7"_s : u"Shift+F7"_s), this);
        connect(key, &QShortcut::activated, this, [this, towards] { m_problemGrid->goToTrouble(towards); });
    }
    return foot;
}

void ImportCheckStep::begin()
{
    m_stays = ImportProblems::Stays::Nothing;
}

bool ImportCheckStep::isAtProblem() const
{
    const QModelIndex at = m_problemGrid->currentIndex();
    return at.isValid() && !m_problems->whyNot(at.row()).isEmpty();
}

void ImportCheckStep::fail()
{
    m_problems->decide();
}

void ImportCheckStep::tellCounts(const ImportReport &report)
{
    const int left = int(report.rejectedRows());
    m_done->setStatus(StatusShape::Done, tr("%n row(s) can be imported", nullptr, int(report.done())));
    m_same->setStatus(StatusShape::Present, tr("%n row(s) are there already", nullptr, int(report.unchanged())));
    m_same->setVisible(report.unchanged() > 0);
    m_left->setStatus(StatusShape::Blocked, tr("%n row(s) cannot be imported: correct them here, or they are left out", nullptr, left),
                      true);
    m_left->setVisible(left > 0);
    m_warning->showMessage(MessageBar::Kind::Warn, report.warnings().join(u' '));
    m_warning->setToolTip(report.warnings().join(u'\n'));
}

void ImportCheckStep::show(const ImportReport &report, const Table &preview)
{
    tellCounts(report);
    const ImportProblems::Stays stays = std::exchange(m_stays, ImportProblems::Stays::Everything);
    m_values->show(report, stays == ImportProblems::Stays::Nothing);
    m_problems->show(report, stays);
    const bool hasProblems = m_problems->rowCount() > 0;
    m_valueCard->setVisible(m_values->rowCount() > 0);
    m_problemCard->setVisible(hasProblems);
    m_preview->show(preview, preview.rows.size());
    m_previewCard->setVisible(!preview.headings.isEmpty());
    m_allWell->setVisible(!hasProblems && preview.headings.isEmpty());
    if (!m_problemGrid->currentIndex().isValid() && hasProblems)
        goToFirstProblem();
    if (!m_valueGrid->currentIndex().isValid() && m_values->rowCount() > 0)
        m_valueGrid->goTo(0, m_values->columnOf(u"meaning"_s));
    tellWhy();
}

void ImportCheckStep::tellWhy()
{
    const QModelIndex at = m_problemGrid->currentIndex();
    QString why = at.isValid() ? m_problems->whyNot(at.row()) : QString();
    if (at.isValid() && m_problems->isWholeRow(at.row(), at.column()))
        why += u' ' + tr("This is about the whole row: correct what is wrong in its cells, or leave it out.");
    m_why->setText(why);
    showGuesses();
}

void ImportCheckStep::showGuesses()
{
    constexpr qsizetype most = 3;
    while (QLayoutItem *item = m_guesses->takeAt(0)) {
        item->widget()->hide(); // it may be the one that was clicked
        item->widget()->deleteLater();
        delete item;
    }
    const QModelIndex at = m_problemGrid->currentIndex();
    const QList<GridMark> choices = at.isValid() ? m_problems->choices(at.row(), at.column()) : QList<GridMark>();
    for (const GridMark &choice : choices.first(qMin(most, choices.size()))) {
        auto *button = new DeskButton(choice.value, m_problemCard);
        button->setObjectName(u"import.guess"_s);
        button->setToolTip(tr("Takes it for the cell at hand (Alt+Down offers it too)"));
        m_guesses->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [this, value = choice.value] {
            m_problemGrid->choose(value);
            m_problemGrid->setFocus(Qt::OtherFocusReason);
        });
    }
}

void ImportCheckStep::goToFirstProblem()
{
    m_problemGrid->goTo(0, 0); // no cell of the table, and never red
    if (const QModelIndex first = m_problems->nextTrouble(m_problemGrid->currentIndex()); first.isValid())
        m_problemGrid->goTo(first.row(), first.column());
}

bool ImportCheckStep::focusFirst()
{
    if (m_values->rowCount() > 0) {
        m_valueGrid->goTo(0, m_values->columnOf(u"meaning"_s));
        m_valueGrid->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (m_problems->rowCount() == 0)
        return false;
    goToFirstProblem();
    m_problemGrid->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace warsha
