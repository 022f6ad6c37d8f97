// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupspage.h"

#include "card.h"
#include "desktable.h"
#include "enrolmenttexts.h"
#include "grouplistmodel.h"
#include "listdetail.h"
#include "measures.h"
#include "membertablemodel.h"
#include "sideground.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

GroupsPage::GroupsPage(const GroupDesk &desk, Navigator &navigator, QWidget *parent) : Page(parent), m_desk(desk)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QWidget *list = makeList();
    auto *sides = new ListDetail(u"groups"_s, tr("Groups"), list, makeDetail(navigator), this);
    sides->follow(m_table);
    whole->addWidget(sides);
    setFocusProxy(m_table);
    connect(m_table, &DeskTable::chosen, this, &GroupsPage::showChosen);
    connect(m_table, &DeskTable::opened, this, [this] {
        m_memberTable->chooseFirst();
        m_memberTable->setFocus();
    });
    connect(m_memberTable, &DeskTable::opened, this, [&navigator](const QUuid &id) { navigator.go({u"trainees"_s, id}); });
    connect(&m_desk.directory, &Directory::changed, this, &GroupsPage::refresh);
    refresh();
}

QWidget *GroupsPage::makeList()
{
    auto *ground = new SideGround(this);
    m_header = new PageHeader(tr("Groups"), ground);
    m_groups = new GroupListModel(this);
    m_table = new DeskTable(tr("Groups"), ground);
    m_table->setObjectName(u"list"_s);
    m_table->setListModel(m_groups);
    m_empty = new EmptyState(tr("There is no group yet. A group is one run of a programme, with its dates and places."), ground);
    m_empty->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, 0);
    head->addWidget(m_header);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    return ground;
}

QWidget *GroupsPage::makeDetail(Navigator &)
{
    m_detail = new QWidget(this);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, measure::pageMargin);
    column->setSpacing(measure::cardGap);
    m_name = new TextLabel(TextUse::PageTitle, m_detail);
    m_name->setObjectName(u"name"_s);
    m_code = new TextLabel(TextUse::Body, m_detail, TextLabel::Tone::Muted);
    m_facts = new TextLabel(TextUse::Body, m_detail, TextLabel::Tone::Muted);
    auto *names = new QHBoxLayout;
    names->setSpacing(10);
    names->addWidget(m_name);
    names->addWidget(m_code, 1);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addLayout(names);
    head->addWidget(m_facts);
    column->addLayout(head);
    auto *figures = new Card(m_detail);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    const QString captions[] = {tr("Places taken"), tr("In training"), tr("Completed"), tr("Left"), tr("Waiting")};
    int at = 0;
    for (const QString &caption : captions) {
        grid->addWidget(new TextLabel(caption, TextUse::Label, figures, TextLabel::Tone::Muted), 0, at);
        m_figures.append(new TextLabel(TextUse::RowFigure, figures));
        grid->addWidget(m_figures.last(), 1, at);
        grid->setColumnStretch(at++, 1);
    }
    figures->body()->addLayout(grid);
    column->addWidget(figures);
    auto *members = new Card(m_detail);
    members->removePadding();
    m_members = new MemberTableModel(this);
    m_memberTable = new DeskTable(tr("Members of the group"), members);
    m_memberTable->setObjectName(u"members"_s);
    m_memberTable->setListModel(m_members);
    members->body()->addWidget(m_memberTable);
    column->addWidget(members, 1);
    m_detail->hide();
    return m_detail;
}

void GroupsPage::openRecord(const QUuid &record)
{
    if (record.isNull())
        return;
    m_wanted = record;
    if (m_table->choose(record))
        m_wanted = {};
}

void GroupsPage::refresh()
{
    m_desk.worker.run(this, [groups = &m_desk.groups] { return groups->groups(); }, [this](const Result<QList<GroupListing>> &groups) {
        if (!groups)
            return Q_EMIT failed(groups.error().message);
        showGroups(*groups);
    });
}

void GroupsPage::showGroups(const QList<GroupListing> &groups)
{
    m_groups->setGroups(groups);
    m_header->setFacts(QLocale().toString(groups.size()));
    m_empty->setVisible(groups.isEmpty());
    m_table->setVisible(!groups.isEmpty());
    if (!m_wanted.isNull() && m_table->choose(m_wanted))
        m_wanted = {};
    else if (m_table->chosenId().isNull())
        m_table->chooseFirst();
    else
        showChosen(m_table->chosenId());
}

void GroupsPage::showChosen(const QUuid &id)
{
    const GroupListing *listing = m_groups->find(id);
    m_detail->setVisible(listing);
    if (!listing)
        return;
    m_name->setText(listing->group.name);
    m_code->setText(isolated(listing->group.code));
    QStringList facts{tr("Programme %1, version %2").arg(isolated(listing->programmeCode), QLocale().toString(listing->versionNumber)),
                      groupDates(listing->group)};
    if (!listing->group.project.isEmpty())
        facts.append(listing->group.project);
    m_facts->setText(facts.join(u"   ·   "_s));
    showCounts(*listing);
    loadMembers(GroupId(id));
    Q_EMIT recordShown(id);
}

void GroupsPage::showCounts(const GroupListing &listing)
{
    const GroupCounts &counts = listing.counts;
    const QLocale locale;
    m_figures.at(0)->setText(groupPlaces(listing));
    m_figures.at(1)->setText(locale.toString(counts.enrolled));
    m_figures.at(2)->setText(locale.toString(counts.completed));
    m_figures.at(3)->setText(locale.toString(counts.left));
    m_figures.at(4)->setText(locale.toString(counts.applied + counts.waitlisted));
}

void GroupsPage::loadMembers(const GroupId &id)
{
    m_desk.worker.run(this, [service = &m_desk.enrolments, id] { return service->ofGroup(id); },
                      [this, id](const Result<QList<Enrolment>> &members) {
                          if (id.uuid() != m_table->chosenId())
                              return;
                          if (!members)
                              return Q_EMIT failed(members.error().message);
                          m_members->setMembers(*members, m_desk.directory.snapshot());
                      });
}

Page *GroupsSection::makePage(QWidget *parent, Navigator &navigator)
{
    return new GroupsPage(m_desk, navigator, parent);
}

} // namespace warsha
