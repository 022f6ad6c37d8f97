// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupspage.h"

#include "addpeopleform.h"
#include "card.h"
#include "desktable.h"
#include "faultlog.h"
#include "groupdetail.h"
#include "groupform.h"
#include "grouplistmodel.h"
#include "groupsduetask.h"
#include "listdetail.h"
#include "sideground.h"
#include "sidestack.h"
#include "textfold.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Whole words, since a state said of one group is not always that of several.
QString groupsTitle(GroupState state)
{
    switch (state) {
    case GroupState::Planned: return GroupsPage::tr("Planned groups");
    case GroupState::Running: return GroupsPage::tr("Running groups");
    case GroupState::Finished: return GroupsPage::tr("Finished groups");
    case GroupState::Cancelled: break;
    }
    return GroupsPage::tr("Cancelled groups");
}

} // namespace

GroupsPage::GroupsPage(const EnrolmentDesk &desk, Navigator &navigator, QWidget *parent) : Page(parent), m_desk(desk)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QWidget *list = makeList();
    m_sides = new ListDetail(u"groups"_s, tr("Groups"), list, makeSide(navigator), this);
    m_sides->follow(m_table);
    whole->addWidget(m_sides);
    setFocusProxy(m_table);
    connect(m_table, &DeskTable::chosen, this, &GroupsPage::showChosen);
    connect(m_table, &DeskTable::opened, m_detail, &GroupDetail::enterMembers);
    connect(m_empty, &EmptyState::activated, this, &GroupsPage::startNew);
    connect(&m_desk.groups.directory, &Directory::changed, this, &GroupsPage::refresh);
    refresh();
    if (m_desk.mayEdit)
        SideForm::whenKept(this, GroupForm::formName(), [this] { startNew(); });
}

QWidget *GroupsPage::makeList()
{
    auto *ground = new SideGround(this);
    m_header = new PageHeader(tr("Groups"), ground);
    auto *make = new DeskButton(tr("New group"), ground);
    make->setObjectName(u"newGroup"_s);
    make->setVisible(m_desk.mayEdit);
    connect(make, &QPushButton::clicked, this, &GroupsPage::startNew);
    m_header->addWidget(make);
    m_groups = new GroupListModel(this);
    m_table = new DeskTable(tr("Groups"), ground);
    m_table->setObjectName(u"list"_s);
    m_table->setListModel(m_groups);
    m_empty = new EmptyState(tr("There is no group yet. A group follows a programme once, with its own dates and places."), ground,
                             m_desk.mayEdit ? tr("New group") : QString());
    m_empty->hide();
    ground->stack(m_header, {m_empty, m_table});
    return ground;
}

QWidget *GroupsPage::makeSide(Navigator &navigator)
{
    m_side = new SideStack(this);
    m_nothing = new EmptyState(tr("Choose a group in the list to see its members."), m_side);
    m_detail = new GroupDetail(m_desk, navigator, m_side);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_detail);
    connect(m_detail, &GroupDetail::traineeOpened, this, [&navigator](const QUuid &id) { navigator.go({u"trainees"_s, id}); });
    connect(this, &GroupsPage::importAsked, this, [this, &navigator] { navigator.run(u"trainees.import."_s + m_desk.people.import->code()); });
    connect(m_detail, &GroupDetail::editAsked, this, &GroupsPage::startEditing);
    connect(m_detail, &GroupDetail::nextAsked, this, &GroupsPage::startNext);
    connect(m_detail, &GroupDetail::addPeopleAsked, this, &GroupsPage::startAdding);
    connect(m_detail, &GroupDetail::failed, this, &Page::failed);
    connect(m_detail, &GroupDetail::changed, this, [this] { committed(m_detail->group().id.uuid()); });
    return scrollingSide(m_side, this);
}

void GroupsPage::openRecord(const QUuid &record)
{
    if (record.isNull())
        return;
    m_wanted = record;
    if (m_table->choose(record))
        m_wanted = {};
}

void GroupsPage::openList(const QString &list)
{
    const auto state = groupStateFromCode(list);
    m_groups->showState(state ? std::optional(*state) : std::nullopt);
    m_header->setTitle(state ? groupsTitle(*state) : tr("Groups"));
    m_header->setFacts(QLocale().toString(m_groups->rowCount()));
    if (m_table->chosenId().isNull())
        m_table->chooseFirst();
}

void GroupsPage::refresh()
{
    m_desk.groups.worker.run(this, [groups = &m_desk.groups.groups] { return groups->groups(); }, [this](const Result<QList<GroupListing>> &groups) {
        if (!groups)
            return Q_EMIT failed(groups.error().message);
        showGroups(*groups);
    });
}

void GroupsPage::showGroups(const QList<GroupListing> &groups)
{
    m_groups->setGroups(groups);
    m_header->setFacts(QLocale().toString(m_groups->rowCount()));
    m_empty->setVisible(groups.isEmpty());
    m_table->setVisible(!groups.isEmpty());
    m_nothing->setSentence(groups.isEmpty() ? QString() : tr("Choose a group in the list to see its members."));
    const QUuid before = m_table->chosenId();
    if (!m_wanted.isNull() && m_table->choose(m_wanted)) {
        m_wanted = {};
        if (std::exchange(m_isNew, false))
            m_detail->takeKeyboard(); // its people come next
    } else if (before.isNull() && !isBusy()) { // a form was asked for before the list was there
        m_table->chooseFirst();
    }
    if (const GroupListing *listing = m_table->chosenId() == before ? m_groups->find(before) : nullptr)
        m_detail->showGroup(*listing, groups); // a form in front of it stays
}

void GroupsPage::showChosen(const QUuid &id)
{
    const GroupListing *listing = m_groups->find(id);
    if (!SideForm::staysInFront(m_side)) {
        const auto *form = qobject_cast<const SideForm *>(m_side->currentWidget());
        if (listing && form && form->hasDraft())
            Q_EMIT told(SideForm::keptWords());
        m_side->setCurrentWidget(listing ? static_cast<QWidget *>(m_detail) : m_nothing);
    }
    if (!listing)
        return;
    m_detail->showGroup(*listing, m_groups->groups());
    Q_EMIT recordShown(id);
}

GroupForm *GroupsPage::form()
{
    if (!m_form) {
        m_form = new GroupForm(m_desk, m_side);
        m_side->addWidget(m_form);
        connect(m_form, &GroupForm::cancelled, this, &GroupsPage::leaveForm);
        connect(m_form, &GroupForm::left, this, [this] {
            setSideFormAside(m_side, m_detail, m_nothing, m_table);
            Q_EMIT told(SideForm::keptWords());
        });
        connect(m_form, &GroupForm::done, this, [this](const GroupId &group) {
            m_isNew = !m_groups->find(group.uuid());
            leaveForm();
            committed(group.uuid());
        });
    }
    return m_form;
}

void GroupsPage::showForm(QWidget *form)
{
    m_side->setCurrentWidget(form);
    m_sides->showDetail();
}

bool GroupsPage::showsDraft()
{
    if (!m_form || !m_form->hasDraft())
        return false;
    showForm(m_form);
    m_form->takeKeyboard();
    Q_EMIT told(SideForm::shownAgainWords());
    return true;
}

void GroupsPage::startNew()
{
    if (showsDraft())
        return;
    showForm(form());
    m_form->startNew();
    if (m_form->bringBack())
        Q_EMIT told(SideForm::shownAgainWords());
}

void GroupsPage::startEditing()
{
    if (m_table->chosenId().isNull() || showsDraft())
        return;
    showForm(form());
    m_form->startEditing(m_detail->group());
}

void GroupsPage::startNext()
{
    if (m_table->chosenId().isNull() || showsDraft())
        return;
    showForm(form());
    m_form->startNext(m_detail->group());
}

void GroupsPage::startAdding()
{
    if (m_table->chosenId().isNull())
        return;
    if (!m_adding) {
        m_adding = new AddPeopleForm(m_desk, m_side);
        m_side->addWidget(m_adding);
        m_adding->bringBack();
        connect(m_adding, &AddPeopleForm::cancelled, this, &GroupsPage::leaveForm);
        connect(m_adding, &AddPeopleForm::left, this, [this] {
            setSideFormAside(m_side, m_detail, m_nothing, m_table);
            Q_EMIT told(tr("What was chosen is kept: Add people goes on with it, and Cancel there gives it up."));
        });
        connect(m_adding, &AddPeopleForm::registered, this, &Page::saved);
        connect(m_adding, &AddPeopleForm::importAsked, this, &GroupsPage::importAsked);
        connect(m_adding, &AddPeopleForm::done, this, [this](const EnrolmentService::Placed &placed) {
            leaveForm();
            m_detail->tellPlaced(placed);
            committed(m_detail->group().id.uuid());
        });
    }
    showForm(m_adding);
    m_adding->start(m_detail->group(), m_detail->members());
}

void GroupsPage::beginDue()
{
    m_desk.groups.worker.run(this, [groups = &m_desk.groups.groups, op = OpId::make()] { return groups->beginDue(op); }, [this](const Result<QList<Group>> &begun) {
        if (!begun)
            return Q_EMIT failed(begun.error().message);
        QStringList codes;
        for (const Group &group : *begun)
            codes.append(isolated(group.code));
        if (!begun->isEmpty()) {
            m_wanted = begun->first().id.uuid(); // the page shows what is spoken of
            Q_EMIT saved();
        }
        refresh();
        Q_EMIT told(begun->isEmpty() ? tr("No group with people in it is planned past its first day.")
                                     : tr("%n group(s) are running now: %1", nullptr, int(codes.size())).arg(QLocale().createSeparatedList(codes)));
    });
}

bool GroupsPage::isBusy() const
{
    return m_side->currentWidget() != m_detail && m_side->currentWidget() != m_nothing;
}

void GroupsPage::leaveForm()
{
    leaveSideForm(m_side, m_detail, m_nothing, m_table);
}

void GroupsPage::committed(const QUuid &group)
{
    m_wanted = group;
    refresh();
    Q_EMIT saved();
}

QList<DeskCommand> GroupsPage::commands()
{
    const auto hasGroup = [this] { return !m_table->chosenId().isNull(); };
    const QString chooseGroup = tr("Choose a group in the list first.");
    QList<DeskCommand> all;
    if (m_desk.mayEdit)
        all.append({u"groups.change"_s, tr("Change the group"), QKeySequence(Qt::Key_F2), false, [this] { startEditing(); },
                    CommandMenu::Record, {}, hasGroup, chooseGroup});
    if (m_desk.mayEdit)
        all.append({u"groups.next"_s, tr("Next intake like this group"), {}, false, [this] { startNext(); }, CommandMenu::Record, {}, hasGroup, chooseGroup});
    for (DeskCommand verb : m_detail->panelCommands()) {
        verb.run = [this, run = verb.run] {
            m_side->setCurrentWidget(m_detail);
            run();
        };
        verb.isEnabled = hasGroup;
        verb.needs = chooseGroup;
        all.append(verb);
    }
    if (!m_desk.mayEnrol)
        return all;
    all.append({u"groups.addPeople"_s, tr("Add people to the group"), QKeySequence(u"Ctrl+Shift+A"_s), false, [this] { startAdding(); },
                CommandMenu::Record, {}, hasGroup, chooseGroup});
    for (const MemberVerb verb : allMemberVerbs())
        all.append({u"members."_s + memberVerbCode(verb), tr("%1 (chosen members)").arg(memberVerbName(verb)), {}, false,
                    [this, verb] {
                        m_side->setCurrentWidget(m_detail);
                        m_detail->startMove(verb);
                    },
                    CommandMenu::Record, {}, [this, verb] { return isAllowed(verb, m_detail->chosenMembers()); },
                    tr("Choose members of a group first for whom this can be done now.")});
    return all;
}

GroupsSection::GroupsSection(const EnrolmentDesk &desk, bool offered)
    : m_desk(desk)
    , m_listings([groups = desk.groups](QObject *context, const auto &then) {
        groups.worker.run(context, [service = &groups.groups] { return orLogged("lists of groups"_L1, service->groups()); }, then);
    })
    , m_offered(offered)
{
}

/// By state; one without a group is left out.
void GroupsSection::lists(QObject *context, const std::function<void(const QList<SavedList> &)> &then)
{
    m_listings.get(context, [then](const QList<GroupListing> &groups) {
        QList<SavedList> lists;
        for (const GroupState state : {GroupState::Running, GroupState::Planned, GroupState::Finished}) {
            const auto count = std::ranges::count_if(groups, [state](const GroupListing &listing) { return listing.group.state == state; });
            if (count > 0)
                lists.append({groupStateCode(state), groupsTitle(state), int(count), QStringLiteral("groups")});
        }
        then(lists);
    });
}

Page *GroupsSection::makePage(QWidget *parent, Navigator &navigator)
{
    m_page = new GroupsPage(m_desk, navigator, parent);
    return m_page;
}

QList<DeskCommand> GroupsSection::commands(Navigator &navigator)
{
    if (!m_desk.mayEdit)
        return {};
    return {{u"groups.new"_s, tr("New group"), {}, true, [this, &navigator] {
        navigator.go({code(), {}});
        if (m_page)
            m_page->startNew();
    }}, {GroupsDueTask::command(), tr("Begin groups past their first day"), {}, false, [this, &navigator] {
        navigator.go({code(), {}, groupStateCode(GroupState::Running)});
        if (m_page)
            m_page->beginDue();
    }}};
}

QList<PageVerb> GroupsSection::pageVerbs()
{
    QList<PageVerb> all;
    if (m_desk.mayEdit) {
        all.append({u"groups.change"_s, GroupsPage::tr("Change the group")});
        all.append({u"groups.next"_s, GroupsPage::tr("Next intake like this group")});
    }
    for (Panel *panel : m_desk.groupPanels)
        all.append(panel->pageVerbs());
    if (m_desk.mayEnrol)
        all.append({u"groups.addPeople"_s, GroupsPage::tr("Add people to the group")});
    return all;
}

} // namespace warsha
