// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "measures.h"
#include "searchfield.h"

#include <QApplication>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const QList<SettingsGroup> &groups, QWidget *parent) : Page(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, 0);
    whole->setSpacing(0);
    addHead(whole, groups);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, measure::cardGap, 0, measure::pageMargin);
    column->setSpacing(measure::cardGap);
    for (const SettingsGroup &group : groups)
        addCards(group, column);
    m_nothing = new EmptyState(tr("No setting was found."), inside);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(m_scroll, 1);
    m_inside = inside;
    setFocusProxy(m_inside);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_search->clear();
        showCards();
        setFocusProxy(m_inside);
        Q_EMIT groupShown(m_tabs->tabData(tab).toString());
        tellPlace();
    });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::showCards);
    // A scroll area follows Tab only within itself: not from the tabs into a field that was scrolled away.
    connect(qApp, &QApplication::focusChanged, m_scroll, [scroll = m_scroll](QWidget *, QWidget *now) {
        if (now && scroll->widget() && scroll->widget()->isAncestorOf(now))
            scroll->ensureWidgetVisible(now);
    });
    showCards();
}

void SettingsPage::addHead(QVBoxLayout *whole, const QList<SettingsGroup> &groups)
{
    auto *header = new PageHeader(tr("Settings"), this);
    m_search = new SearchField(tr("Search in settings"), tr("Search in settings"), this);
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setFixedWidth(260);
    header->addWidget(m_search);
    whole->addWidget(header);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setAccessibleName(tr("Groups of settings"));
    for (const SettingsGroup &group : groups)
        m_tabs->setTabData(m_tabs->addTab(group.title), group.code);
    whole->addWidget(m_tabs);
    connect(m_search, &SearchField::cleared, m_tabs, [this] { m_tabs->setFocus(); });
}

void SettingsPage::addCards(const SettingsGroup &group, QVBoxLayout *column)
{
    const QList<SettingsCard *> cards = group.make(this);
    for (SettingsCard *card : cards) {
        column->addWidget(card);
        connect(card, &SettingsCard::saved, this, &Page::saved);
        connect(card, &SettingsCard::failed, this, &Page::failed);
        connect(card, &SettingsCard::working, this, &Page::working);
    }
    m_groups.append(cards);
}

void SettingsPage::showCards()
{
    const QString typed = m_search->text().trimmed();
    bool any = false;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        for (SettingsCard *card : std::as_const(m_groups[i])) {
            const bool shown = card->filter(typed) && (!typed.isEmpty() || i == m_tabs->currentIndex());
            card->setVisible(shown);
            any = any || shown;
        }
    }
    m_nothing->setVisible(!any);
    m_scroll->ensureVisible(0, 0);
}

void SettingsPage::openList(const QString &list)
{
    const QString group = list.section(u'.', 0, 0), card = list.section(u'.', 1);
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (m_tabs->tabData(at) != group)
            continue;
        m_search->clear();
        m_tabs->setCurrentIndex(at);
        for (SettingsCard *each : std::as_const(m_groups[at]))
            if (!card.isEmpty() && each->objectName() == card)
                setFocusProxy(each); // whoever asked for the card has the keyboard in it
    }
}

/// A section that is gone to without a tab shows the one it had.
void SettingsPage::openRecord(const QUuid &)
{
    tellPlace();
}

void SettingsPage::tellPlace()
{
    Q_EMIT listShown(m_tabs->tabData(m_tabs->currentIndex()).toString());
}

void SettingsPage::refresh()
{
    for (const QList<SettingsCard *> &group : std::as_const(m_groups))
        for (SettingsCard *card : group)
            card->refresh();
}

bool SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace warsha
