// SPDX-License-Identifier: GPL-3.0-or-later
// Groups: the list, and beside it the chosen one, the form of a new one, or the people to be added.
#pragma once

#include "enrolmentdesk.h"
#include "memberverbs.h"
#include "section.h"
#include "sharedanswer.h"

#include <QPointer>

class QStackedWidget;

namespace warsha {

class AddPeopleForm;
class DeskTable;
class EmptyState;
class GroupDetail;
class GroupForm;
class GroupListModel;
class ListDetail;
class PageHeader;

class GroupsPage : public Page
{
    Q_OBJECT
public:
    GroupsPage(const EnrolmentDesk &desk, Navigator &navigator, QWidget *parent = nullptr);

    void openRecord(const QUuid &record) override;
    void refresh() override;
    void openList(const QString &list) override; ///< code of a GroupState
    [[nodiscard]] QList<DeskCommand> commands() override;
    void startNew();
    void beginDue(); ///< the groups that are planned past their first day

Q_SIGNALS:
    void importAsked(); ///< of trainees who are not registered

private:
    QWidget *makeList();
    QWidget *makeSide(Navigator &navigator);
    void showGroups(const QList<GroupListing> &groups);
    void showChosen(const QUuid &id);
    void startEditing();
    void startNext();
    void startAdding();
    void showForm(QWidget *form);
    bool showsDraft(); ///< what was begun in the form and not given up
    GroupForm *form();
    [[nodiscard]] bool isBusy() const; ///< a form is filled in
    void leaveForm();
    void committed(const QUuid &group);

    EnrolmentDesk m_desk;
    QUuid m_wanted; ///< to be chosen once the list has come
    bool m_isNew = false; ///< and made just now
    ListDetail *m_sides = nullptr;
    PageHeader *m_header = nullptr;
    GroupListModel *m_groups = nullptr;
    DeskTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_side = nullptr;
    EmptyState *m_nothing = nullptr;
    GroupDetail *m_detail = nullptr;
    GroupForm *m_form = nullptr;       ///< made when first wanted, as the next
    AddPeopleForm *m_adding = nullptr;
};

class GroupsSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(GroupsSection)
public:
    GroupsSection(const EnrolmentDesk &desk, bool offered);
    [[nodiscard]] QString code() const override { return QStringLiteral("groups"); }
    [[nodiscard]] QString title() const override { return tr("Groups"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("groups"); }
    [[nodiscard]] bool isOffered() const override { return m_offered; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override;
    [[nodiscard]] QList<DeskCommand> commands(Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override;
    void lists(QObject *context, const std::function<void(const QList<SavedList> &)> &then) override;

private:
    EnrolmentDesk m_desk;
    SharedAnswer<QList<GroupListing>> m_listings;
    bool m_offered;
    QPointer<GroupsPage> m_page;
};

} // namespace warsha
