// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftgrid.h"

#include "card.h"
#include "deskgrid.h"
#include "gridstatusline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

DraftGrid::DraftGrid(OpenDraft &draft, const DraftTable &table, const QString &code, const QString &name, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_table(table), m_model(new DraftGridModel(draft, table, this)), m_grid(nullptr)
{
    auto *card = new Card(this);
    card->removePadding();
    m_grid = new DeskGrid(name, card);
    m_grid->setObjectName(code);
    m_grid->setGridModel(m_model);
    m_grid->setAdvance(DeskGrid::Advance::Across);
    card->body()->addWidget(m_grid);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new GridStatusLine(m_grid, this), 1);
    const auto add = [&](const QString &verb, const QString &words, const std::function<OpenDraft::ChangeVersion(const QUuid &)> &change) {
        auto *button = new DeskButton(words, this);
        button->setObjectName(code + u'.' + verb);
        connect(button, &QPushButton::clicked, this, [this, change] { changeRow(change(rowAtHand())); });
        m_verbs.append(button);
        line->addWidget(button);
    };
    add(u"up"_s, tr("Move up"), [this](const QUuid &row) { return movedRow(m_table, row, -1); });
    add(u"down"_s, tr("Move down"), [this](const QUuid &row) { return movedRow(m_table, row, 1); });
    add(u"remove"_s, tr("Remove the line"), [this](const QUuid &row) { return withoutRow(m_table, row); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(card, 1);
    column->addLayout(line);
    setFocusProxy(m_grid);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        offer();
        Q_EMIT rowChosen(rowAtHand());
    });
}

QUuid DraftGrid::rowAtHand() const
{
    return m_model->idAt(m_grid->currentIndex().row());
}

void DraftGrid::reload(const QUuid &scope)
{
    const auto *editor = m_grid->viewport()->findChild<QLineEdit *>();
    m_model->reload(scope, !editor || !editor->isVisible());
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->goTo(0, 0);
    offer();
}

/// Only lines that are in the draft can be moved or taken out.
void DraftGrid::offer()
{
    const bool isLine = m_draft.isOpen() && m_model->isLine(m_grid->currentIndex().row());
    for (DeskButton *button : std::as_const(m_verbs)) {
        button->setVisible(m_draft.isOpen());
        button->setEnabled(isLine);
    }
}

void DraftGrid::changeRow(const OpenDraft::ChangeVersion &change)
{
    m_draft.change(change, this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
    });
    m_grid->setFocus();
}

} // namespace warsha
