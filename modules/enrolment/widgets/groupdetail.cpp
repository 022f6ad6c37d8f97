// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupdetail.h"

#include "card.h"
#include "desktable.h"
#include "enrolmenttexts.h"
#include "joinedfacts.h"
#include "measures.h"
#include "membertablemodel.h"
#include "moveform.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum OwnFigure { PlacesFigure, TrainingFigure, CompletedFigure, LeftFigure, WaitingFigure, OwnFigures };
}

GroupDetail::GroupDetail(const EnrolmentDesk &desk, Navigator &navigator, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, measure::pageMargin);
    column->setSpacing(measure::cardGap);
    buildHead(column);
    m_ofGroup = makePanels(m_desk.groupPanels, column, navigator);
    for (const PanelWidget *panel : std::as_const(m_ofGroup))
        connect(panel, &PanelWidget::saved, this, &GroupDetail::changed);
    m_told = new MessageBar(this);
    m_told->setObjectName(u"told"_s);
    m_told->hide();
    column->addWidget(m_told);
    buildFigures(column);
    buildMembers(column);
    m_panels = makePanels(m_desk.memberPanels, column, navigator);
    connect(m_told, &MessageBar::linkActivated, m_told, &QWidget::hide);
    connect(m_table, &DeskTable::opened, this, &GroupDetail::traineeOpened);
    connect(m_table, &DeskTable::chosen, this, &GroupDetail::showPanels);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupDetail::leaveMove); // it was about others
    const auto backToMembers = [this] {
        leaveMove();
        m_table->setFocus();
    };
    connect(m_move, &MoveForm::cancelled, this, backToMembers);
    connect(m_move, &MoveForm::done, this, [this, backToMembers](const EnrolmentService::Placed &placed) {
        backToMembers();
        tellPlaced(placed);
        Q_EMIT changed();
    });
    offerVerbs();
}

void GroupDetail::buildHead(QVBoxLayout *column)
{
    m_name = new TextLabel(TextUse::PageTitle, this);
    m_name->setObjectName(u"name"_s);
    m_facts = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    auto *edit = new DeskButton(tr("Change"), this);
    edit->setObjectName(u"edit"_s);
    edit->setVisible(m_desk.mayEdit);
    auto *next = new DeskButton(tr("Next intake"), this);
    next->setObjectName(u"nextIntake"_s);
    next->setVisible(m_desk.mayEdit);
    m_add = new DeskButton(tr("Add people"), this, DeskButton::Kind::Primary);
    m_add->setObjectName(u"addPeopleButton"_s);
    m_add->setVisible(m_desk.mayEnrol);
    auto *names = new QHBoxLayout;
    names->setSpacing(10);
    names->addWidget(m_name, 1);
    names->addWidget(edit);
    names->addWidget(next);
    names->addWidget(m_add);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(names);
    words->addWidget(m_facts);
    column->addLayout(words);
    connect(edit, &QPushButton::clicked, this, &GroupDetail::editAsked);
    connect(next, &QPushButton::clicked, this, &GroupDetail::nextAsked);
    connect(m_add, &QPushButton::clicked, this, &GroupDetail::addPeopleAsked);
}

void GroupDetail::buildFigures(QVBoxLayout *column)
{
    auto *figures = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    QStringList captions{tr("Places taken"), tr("In training"), tr("Completed"), tr("Left"), tr("Waiting")};
    for (const MemberColumns *slice : std::as_const(m_desk.memberColumns))
        for (const MemberColumns::Figure &figure : slice->figures())
            captions.append(figure.caption);
    int at = 0;
    for (const QString &caption : std::as_const(captions)) {
        grid->addWidget(new TextLabel(caption, TextUse::Label, figures, TextLabel::Tone::Muted), 0, at);
        m_figures.append(new TextLabel(TextUse::RowFigure, figures));
        grid->addWidget(m_figures.last(), 1, at++); // as wide as its words; what is left is shared
    }
    figures->body()->addLayout(grid);
    column->addWidget(figures);
}

void GroupDetail::buildMembers(QVBoxLayout *column)
{
    auto *members = new Card(this);
    members->removePadding();
    m_members = new MemberTableModel(this, m_desk.memberColumns);
    m_table = new DeskTable(tr("Members of the group"), members);
    m_table->setObjectName(u"members"_s);
    m_table->setListModel(m_members);
    m_table->chooseSeveral();
    m_table->chooseColumns(u"members"_s);
    members->body()->addWidget(m_table);
    m_verbLine = new QWidget(this);
    auto *line = new QHBoxLayout(m_verbLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    for (const MemberVerb verb : allMemberVerbs()) {
        auto *button = new DeskButton(memberVerbName(verb), m_verbLine);
        button->setObjectName(u"verb."_s + memberVerbCode(verb));
        connect(button, &QPushButton::clicked, this, [this, verb] { startMove(verb); });
        m_verbs.insert(verb, button);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_move = new MoveForm(m_desk, this);
    m_move->hide();
    column->addWidget(members, 1);
    column->addWidget(m_verbLine);
    column->addWidget(m_move);
}

QList<PanelWidget *> GroupDetail::makePanels(const QList<Panel *> &panels, QVBoxLayout *column, Navigator &navigator)
{
    QList<PanelWidget *> made;
    for (Panel *panel : panels) {
        made.append(panel->makeWidget(this, navigator));
        column->addWidget(made.last());
        connect(made.last(), &PanelWidget::failed, this, &GroupDetail::failed);
    }
    return made;
}

QList<DeskCommand> GroupDetail::panelCommands() const
{
    QList<DeskCommand> all;
    for (PanelWidget *panel : m_ofGroup)
        all.append(panel->commands());
    return all;
}

void GroupDetail::showGroup(const GroupListing &listing, const QList<GroupListing> &all)
{
    if (listing.group.id != m_listing.group.id) {
        m_told->hide();
        m_all.clear();
        leaveMove();
    }
    m_listing = listing;
    m_groups = all;
    showHead();
    showCounts();
    for (PanelWidget *panel : std::as_const(m_ofGroup))
        panel->showRecord(group().id.uuid());
    loadMembers();
}

void GroupDetail::showHead()
{
    m_name->setText(groupTitle(group()));
    QStringList facts{ownName(group()).isEmpty() ? QString() : isolated(group().code), tr("Programme %1, version %2").arg(isolated(m_listing.programmeCode), QLocale().toString(m_listing.versionNumber)),
                      groupDates(group())};
    if (!group().project.isEmpty())
        facts.append(group().project);
    m_facts->setText(spreadFacts(facts));
}

void GroupDetail::showCounts()
{
    const GroupCounts &counts = m_listing.counts;
    const QLocale locale;
    m_figures.at(PlacesFigure)->setText(groupPlaces(m_listing));
    m_figures.at(TrainingFigure)->setText(locale.toString(counts.enrolled));
    m_figures.at(CompletedFigure)->setText(locale.toString(counts.completed));
    m_figures.at(LeftFigure)->setText(locale.toString(counts.left));
    m_figures.at(WaitingFigure)->setText(locale.toString(counts.applied + counts.waitlisted));
}

void GroupDetail::loadMembers()
{
    loadColumns();
    m_desk.groups.worker.run(this, [service = &m_desk.groups.enrolments, id = group().id] { return service->ofGroup(id); },
                             [this, id = group().id](const Result<QList<Enrolment>> &members) {
                                 if (id != group().id)
                                     return;
                                 if (!members)
                                     return Q_EMIT failed(members.error().message);
                                 m_all = *members;
                                 m_members->setMembers(m_all, m_desk.groups.directory.snapshot());
                                 if (m_table->hasFocus() && m_table->chosenId().isNull())
                                     m_table->chooseFirst(); // entered before they were there
                                 offerVerbs();
                                 showPanels();
                             });
}

void GroupDetail::loadColumns()
{
    for (MemberColumns *slice : std::as_const(m_desk.memberColumns))
        slice->load(group().id, this, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error().message);
            showColumns();
        });
    showColumns();
}

void GroupDetail::showColumns()
{
    m_members->columnsChanged();
    auto figure = m_figures.cbegin() + OwnFigures;
    for (const MemberColumns *slice : std::as_const(m_desk.memberColumns))
        for (const MemberColumns::Figure &each : slice->figures())
            (*figure++)->setText(each.figure);
    showPanels();
}

/// About the member at hand; about nobody while none is.
void GroupDetail::showPanels()
{
    const int row = m_members->rowOf(m_table->chosenId());
    for (PanelWidget *panel : std::as_const(m_panels))
        panel->showRecord(row >= 0 ? m_members->enrolmentAt(row).id.uuid() : QUuid());
}

QList<Enrolment> GroupDetail::chosenMembers() const
{
    QList<Enrolment> chosen;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        chosen.append(m_members->enrolmentAt(row.row()));
    return chosen;
}

void GroupDetail::takeKeyboard()
{
    (m_desk.mayEnrol ? static_cast<QWidget *>(m_add) : m_table)->setFocus(Qt::OtherFocusReason);
}

void GroupDetail::enterMembers()
{
    m_table->chooseFirst();
    m_table->setFocus();
}

void GroupDetail::offerVerbs()
{
    const QList<Enrolment> chosen = chosenMembers();
    bool any = false;
    for (auto it = m_verbs.cbegin(); it != m_verbs.cend(); ++it) {
        const bool isOffered = m_desk.mayEnrol && isAllowed(it.key(), chosen);
        it.value()->setVisible(isOffered);
        any = any || isOffered;
    }
    m_verbLine->setVisible(any && m_move->isHidden());
}

void GroupDetail::startMove(MemberVerb verb)
{
    const QList<Enrolment> chosen = chosenMembers();
    if (!m_desk.mayEnrol || !isAllowed(verb, chosen))
        return;
    m_told->hide();
    m_move->start(verb, chosen, group(), m_groups);
    m_verbLine->hide();
}

void GroupDetail::leaveMove()
{
    m_move->hide();
    offerVerbs();
}

void GroupDetail::tellPlaced(const EnrolmentService::Placed &placed)
{
    if (placed.waiting.isEmpty())
        return m_told->hide();
    const QLocale locale;
    m_told->showMessage(MessageBar::Kind::Warn, tr("The group is full: %1 enrolled, %2 on the waiting list.")
                                                    .arg(locale.toString(placed.inGroup.size()), locale.toString(placed.waiting.size())),
                        tr("Close"));
}

} // namespace warsha
