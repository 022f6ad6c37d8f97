// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdetail.h"

#include "deskbutton.h"
#include "desksettings.h"
#include "desktable.h"
#include "keyboardplace.h"
#include "measures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QString settingOf(const QString &code)
{
    return u"divider/"_s + code;
}

} // namespace

ListDetail::ListDetail(const QString &code, const QString &listTitle, QWidget *list, QWidget *detail, QWidget *parent, int listShare)
    : QSplitter(Qt::Horizontal, parent), m_code(code), m_list(list), m_detail(detail), m_side(new QWidget(this)),
      m_toList(new DeskButton(listTitle, m_side, DeskButton::Kind::Secondary, u"back"_s)),
      m_share(qBound(200, deskSettings()->value(settingOf(code), listShare * 10).toInt(), 800))
{
    setChildrenCollapsible(false);
    m_toList->setObjectName(u"toList"_s);
    m_toList->hide();
    auto *way = new QHBoxLayout;
    way->setContentsMargins(measure::pageMargin, 0, measure::pageMargin, 0);
    way->addWidget(m_toList, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(way);
    column->addWidget(detail, 1);
    addWidget(list);
    addWidget(m_side);
    connect(m_toList, &QPushButton::clicked, this, [this] { showList(); });
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_share = sizes().first() * 1000 / qMax(1, sizes().first() + sizes().last());
        deskSettings()->setValue(settingOf(m_code), m_share);
    });
}

void ListDetail::follow(DeskTable *table)
{
    m_table = table;
    connect(table, &DeskTable::opened, this, &ListDetail::showDetail);
    connect(table, &QAbstractItemView::clicked, this, &ListDetail::showDetail);
}

void ListDetail::showDetail()
{
    const bool fromList = m_narrow && m_list->isAncestorOf(window()->focusWidget());
    m_detailShown = true;
    arrange();
    if (QWidget *place = fromList ? keyboardPlace(m_side) : nullptr)
        place->setFocus(Qt::OtherFocusReason);
}

void ListDetail::showList()
{
    m_detailShown = false;
    arrange();
    if (m_narrow && m_table)
        m_table->setFocus();
}

void ListDetail::arrange()
{
    m_list->setVisible(!m_narrow || !m_detailShown);
    m_side->setVisible(!m_narrow || m_detailShown);
    m_toList->setVisible(m_narrow);
    if (m_narrow)
        putWayBackFirst();
    m_toList->parentWidget()->layout()->itemAt(0)->layout()->setContentsMargins(
        measure::pageMargin, m_narrow ? 8 : 0, measure::pageMargin, 0);
    if (!m_narrow) {
        watchSides();
        const int room = qMax(1, width() - handleWidth());
        const int list = listWidth(room);
        setSizes({list, room - list});
    }
}

/// It stands above the record, which was made before it, or later.
void ListDetail::putWayBackFirst()
{
    for (QWidget *at = window()->nextInFocusChain(); at != window(); at = at->nextInFocusChain()) {
        if (at == m_toList)
            return;
        if (!m_detail->isAncestorOf(at) || !(at->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget *before = at->previousInFocusChain();
        while (before != window() && before->focusPolicy() == Qt::NoFocus)
            before = before->previousInFocusChain();
        return setTabOrder(before, m_toList);
    }
}

/// A record is read without scrolling sideways: the list gives way to it, down to what a list needs.
int ListDetail::listWidth(int room) const
{
    constexpr int leastList = 300;
    int record = 0;
    for (const QScrollArea *side : m_side->findChildren<QScrollArea *>())
        if (side->isVisibleTo(m_side) && side->widget())
            record = qMax(record, side->widget()->minimumSizeHint().width() + side->verticalScrollBar()->sizeHint().width());
    const int asked = room * m_share / 1000;
    return qMin(asked, qMax(qMax(leastList, m_list->minimumSizeHint().width()), room - record));
}

/// A record that comes to need more than it has.
void ListDetail::watchSides()
{
    for (const QScrollArea *side : m_side->findChildren<QScrollArea *>())
        connect(side->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ListDetail::arrange, Qt::UniqueConnection);
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    m_narrow = window()->width() < measure::bothColumns;
    arrange();
    QSplitter::resizeEvent(event);
}

void ListDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && m_detailShown)
        return showList();
    QSplitter::keyPressEvent(event);
}

QWidget *scrollingSide(QWidget *side, QWidget *page)
{
    auto *scroll = new QScrollArea(page);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace warsha
