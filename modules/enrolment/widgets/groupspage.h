// SPDX-License-Identifier: GPL-3.0-or-later
// Groups: the list, and the chosen one with its figures and members.
#pragma once

#include "groupdesk.h"
#include "section.h"

namespace warsha {

class Card;
class DeskTable;
class EmptyState;
class GroupListModel;
class MemberTableModel;
class PageHeader;
class TextLabel;

class GroupsPage : public Page
{
    Q_OBJECT
public:
    GroupsPage(const GroupDesk &desk, Navigator &navigator, QWidget *parent = nullptr);

    void openRecord(const QUuid &record) override;
    void refresh() override;

private:
    QWidget *makeList();
    QWidget *makeDetail(Navigator &navigator);
    void showGroups(const QList<GroupListing> &groups);
    void showChosen(const QUuid &id);
    void loadMembers(const GroupId &id);
    void showCounts(const GroupListing &listing);

    GroupDesk m_desk;
    QUuid m_wanted; ///< to be chosen once the list has come
    PageHeader *m_header = nullptr;
    GroupListModel *m_groups = nullptr;
    DeskTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_detail = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_code = nullptr;
    TextLabel *m_facts = nullptr;
    QList<TextLabel *> m_figures;
    MemberTableModel *m_members = nullptr;
    DeskTable *m_memberTable = nullptr;
};

class GroupsSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(GroupsSection)
public:
    GroupsSection(const GroupDesk &desk, bool offered) : m_desk(desk), m_offered(offered) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("groups"); }
    [[nodiscard]] QString title() const override { return tr("Groups"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("groups"); }
    [[nodiscard]] bool isOffered() const override { return m_offered; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override;

private:
    GroupDesk m_desk;
    bool m_offered;
};

} // namespace warsha
