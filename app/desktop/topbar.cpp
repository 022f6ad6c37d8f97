// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "measures.h"
#include "tokens.h"
#include "typeface.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace warsha {

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_back(new DeskButton({}, this, DeskButton::Kind::Secondary, u"back"_s)),
      m_forward(new DeskButton({}, this, DeskButton::Kind::Secondary, u"forward"_s)),
      m_search(new SearchField(tr("Find people, groups, certificates") + u"   "_s + isolated(u"Ctrl+F"_s), tr("Find"), this)),
      m_undo(new DeskButton(tr("Undo"), this, DeskButton::Kind::Secondary, u"undo"_s)),
      m_new(new DeskButton(tr("New"), this, DeskButton::Kind::Secondary, u"plus"_s))
{
    setFixedHeight(measure::topBar);
    m_back->makeIconOnly(tr("Back"));
    m_forward->makeIconOnly(tr("Forward"));
    m_back->setObjectName(u"back"_s);
    m_forward->setObjectName(u"forward"_s);
    m_search->setObjectName(u"find"_s);
    m_undo->setObjectName(u"undo"_s);
    m_new->setObjectName(u"new"_s);
    m_search->setMinimumWidth(220); // gives way to a long name of a step on a narrow screen
    m_search->setMaximumWidth(420);
    m_undo->setMaximumWidth(360);
    m_undo->hide();
    m_new->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(measure::cardPadding, 0, measure::pageMargin, 6);
    if (layoutDirection() == Qt::RightToLeft)
        line->setContentsMargins(measure::pageMargin, 0, measure::cardPadding, 6);
    line->setSpacing(8);
    line->addWidget(m_back);
    line->addWidget(m_forward);
    line->addSpacing(measure::sidebar + measure::pageMargin - measure::cardPadding - 2 * (measure::button + 8));
    line->addWidget(m_search, 1000); // to its full width first
    line->addStretch(1);
    line->addWidget(m_undo);
    line->addWidget(m_new);
    connect(m_back, &QPushButton::clicked, this, &TopBar::back);
    connect(m_forward, &QPushButton::clicked, this, &TopBar::forward);
    connect(m_undo, &QPushButton::clicked, this, &TopBar::undo);
    setTrail(false, false);
}

void TopBar::setTrail(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::setUndo(const QString &stepName)
{
    m_undo->setVisible(!stepName.isEmpty());
    m_undo->setText(tr("Undo “%1”").arg(stepName));
    m_undo->setToolTip(tr("Undoes: %1").arg(stepName));
}

void TopBar::setNewActions(const QList<QAction *> &actions)
{
    m_new->setVisible(!actions.isEmpty());
    if (!m_new->menu())
        m_new->setMenu(new QMenu(m_new));
    m_new->menu()->clear();
    m_new->menu()->addActions(actions);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::of(palette()).side);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace warsha
