// SPDX-License-Identifier: GPL-3.0-or-later
// One group of settings at a time, by tabs; what is typed in the search shows the rows of all groups that speak of it.
#pragma once

#include "section.h"
#include "settingscard.h"

class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace warsha {

class EmptyState;
class SearchField;

class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const QList<SettingsGroup> &groups, QWidget *parent = nullptr);

    void openRecord(const QUuid &record) override;
    void openList(const QString &list) override; ///< code of a group, or of a card in it: "backup.restore"
    void refresh() override;
    bool focusSearch() override;

Q_SIGNALS:
    void groupShown(const QString &code);

private:
    void addHead(QVBoxLayout *whole, const QList<SettingsGroup> &groups);
    void addCards(const SettingsGroup &group, QVBoxLayout *column);
    void showCards();
    void tellPlace();

    QTabBar *m_tabs = nullptr;
    SearchField *m_search = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_inside = nullptr;
    EmptyState *m_nothing = nullptr;
    QList<QList<SettingsCard *>> m_groups; ///< in the order of the tabs
};

} // namespace warsha
