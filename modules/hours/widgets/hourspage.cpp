// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourspage.h"

#include "balancepane.h"
#include "card.h"
#include "gridmodel.h"
#include "groupchooser.h"
#include "importcommand.h"
#include "matrixpane.h"
#include "measures.h"
#include "namespane.h"
#include "registerpane.h"
#include "timetablepane.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView registerList = "register-"_L1; // no slash: the place of a user is kept with slashes

} // namespace

HoursPage::HoursPage(const HoursDesk &desk, Navigator &navigator, QWidget *parent) : Page(parent), m_desk(desk)
{
    build();
    wire(navigator);
    showTab(RegisterTab);
    m_chooser->reload();
}

void HoursPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layHeight();
    layTools();
}

/// A register of 25 has its room on a screen of 768 lines under the title bar of a window, too.
void HoursPage::layHeight()
{
    constexpr int roomy = 672;
    const bool isTight = height() < roomy;
    layout()->setContentsMargins(measure::pageMargin, isTight ? 0 : 4, measure::pageMargin, isTight ? 4 : 8);
    layout()->setSpacing(isTight ? 2 : 4);
    m_header->setTight(isTight);
}

/// Where the header has no room for it, the line of the register's tools stands below.
void HoursPage::layTools()
{
    QWidget *tools = m_register->tools();
    const bool isInside = tools->parentWidget() == m_header;
    int needed = m_header->minimumSizeHint().width();
    if (!isInside || tools->isHidden())
        needed += tools->minimumSizeHint().width() + m_header->layout()->spacing();
    const bool isBelow = needed > width() - 2 * measure::pageMargin;
    if (isBelow != isInside)
        return;
    const bool isShown = !tools->isHidden();
    if (isBelow)
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, tools);
    else
        m_header->addWidget(tools);
    tools->setVisible(isShown);
}

/// One line above the panes where there is room, so that a register of 25 fits below it on a screen of 768 lines.
void HoursPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, 8);
    column->setSpacing(4);
    m_header = new PageHeader(tr("Hours"), this);
    m_header->setMinimumWidth(1); // it never holds the window open: layTools()
    m_header->keepFacts(240);
    m_tabs = new QTabBar(m_header);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Register, all sessions, balance, timetable, or names"));
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the choosers give way in a narrow window
    m_tabs->addTab(tr("Register"));
    m_tabs->addTab(tr("All sessions"));
    m_tabs->addTab(tr("Balance"));
    m_tabs->addTab(tr("Timetable"));
    if (m_desk.meetings)
        m_tabs->addTab(tr("Names"));
    m_chooser = new GroupChooser(m_desk.groups, m_header);
    m_chooser->setMinimumWidth(140);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents); // as wide as its groups, where there is room
    m_register = new RegisterPane(m_desk, m_header);
    m_matrix = new MatrixPane(m_desk, m_header);
    m_balance = new BalancePane(m_desk, m_header);
    m_timetable = new TimetablePane(m_desk, m_header);
    m_header->addBesideTitle(m_tabs);
    for (QWidget *part : {static_cast<QWidget *>(m_chooser), m_register->tools(), static_cast<QWidget *>(m_balance->lockButton())})
        m_header->addWidget(part);
    column->addWidget(m_header);
    m_empty = new EmptyState(tr("There is no group yet. Hours are counted in groups, against what their programme plans."), this, tr("To the groups"));
    m_empty->hide();
    column->addWidget(m_empty);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_register);
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_balance);
    m_stack->addWidget(m_timetable);
    if (m_desk.meetings)
        m_stack->addWidget(m_names = new NamesPane(m_desk, m_stack));
    column->addWidget(m_stack, 1);
}

void HoursPage::wire(Navigator &navigator)
{
    connect(m_tabs, &QTabBar::currentChanged, this, &HoursPage::showTab);
    connect(m_empty, &EmptyState::activated, this, [&navigator] { navigator.go({u"groups"_s, {}}); });
    connect(m_chooser, &GroupChooser::groupChosen, this, [this](const GroupId &group) {
        showGroup(group);
        if (!group.isNull())
            Q_EMIT recordShown(group.uuid());
    });
    connect(m_chooser, &GroupChooser::failed, this, &Page::failed);
    connect(m_chooser, &GroupChooser::loaded, this, [this](int groups) {
        for (GridModel *grid : findChildren<GridModel *>())
            grid->forgetScopes([this](const GridScope &scope) { return !m_chooser->offers(scope.record); });
        m_empty->setVisible(groups == 0);
        m_stack->setVisible(groups > 0);
        showTab(m_tabs->currentIndex());
    });
    const auto open = [&navigator](const QUuid &person) { navigator.go({u"trainees"_s, person}); };
    connect(m_register, &RegisterPane::openTrainee, this, open);
    connect(m_register, &RegisterPane::failed, this, &Page::failed);
    connect(m_register, &RegisterPane::changeAsked, this, &HoursPage::changeSession);
    connect(m_register, &RegisterPane::changed, this, &Page::commandsChanged);
    connect(m_register, &RegisterPane::changed, this, &HoursPage::tellPlace);
    connect(m_register, &RegisterPane::changed, this, &HoursPage::layTools);
    connect(m_register, &RegisterPane::saved, this, &Page::saved);
    connect(m_register, &RegisterPane::saved, this, [this] { refreshOthers(RegisterTab); });
    connect(m_matrix, &MatrixPane::openTrainee, this, open);
    connect(m_matrix, &MatrixPane::failed, this, &Page::failed);
    connect(m_matrix, &MatrixPane::saved, this, &Page::saved);
    connect(m_matrix, &MatrixPane::saved, this, [this] { refreshOthers(MatrixTab); });
    connect(m_matrix, &MatrixPane::factsChanged, this, [this](const QString &facts) { setFacts(MatrixTab, facts); });
    connect(m_timetable, &TimetablePane::failed, this, &Page::failed);
    connect(m_timetable, &TimetablePane::changed, this, &Page::commandsChanged);
    connect(m_timetable, &TimetablePane::saved, this, &Page::saved);
    connect(m_timetable, &TimetablePane::saved, this, [this] { refreshOthers(TimetableTab); });
    connect(m_timetable, &TimetablePane::factsChanged, this, [this](const QString &facts) { setFacts(TimetableTab, facts); });
    connect(m_timetable, &TimetablePane::registerAsked, this, [this](const TrainingSessionId &session) {
        m_tabs->setCurrentIndex(RegisterTab);
        m_register->await(session);
        m_register->showGroup(m_chooser->chosen());
        m_register->setFocus(Qt::OtherFocusReason);
    });
    if (m_names) {
        connect(m_names, &NamesPane::failed, this, &Page::failed);
        connect(m_names, &NamesPane::saved, this, &Page::saved);
        connect(m_names, &NamesPane::saved, this, [this] { refreshOthers(NamesTab); });
        connect(m_names, &NamesPane::factsChanged, this, [this](const QString &facts) { setFacts(NamesTab, facts); });
    }
    connect(m_balance, &BalancePane::openTrainee, this, open);
    connect(m_balance, &BalancePane::openPlacements, this, [&navigator](const QUuid &person) { navigator.go({u"placements"_s, person}); });
    connect(m_balance, &BalancePane::failed, this, &Page::failed);
    connect(m_balance, &BalancePane::saved, this, &Page::saved);
    connect(m_balance, &BalancePane::saved, this, [this] { refreshOthers(BalanceTab); });
    connect(m_balance, &BalancePane::lockAsked, this, &HoursPage::lock);
    connect(m_balance, &BalancePane::factsChanged, this, [this](const QString &facts) { setFacts(BalanceTab, facts); });
}

void HoursPage::setFacts(int tab, const QString &facts)
{
    m_facts.insert(tab, facts);
    if (tab == m_tabs->currentIndex())
        m_header->setFacts(facts);
}

/// Each reads for itself when it is looked at; what stands behind another is read then too.
void HoursPage::refreshOthers(int than)
{
    const GroupId group = m_chooser->chosen();
    if (than != RegisterTab)
        m_register->showGroup(group);
    if (than != BalanceTab)
        m_balance->showGroup(group);
    if (than != m_tabs->currentIndex())
        readShown();
}

/// A term of marks, and sealed names, are read when somebody looks at them.
void HoursPage::readShown()
{
    if (m_tabs->currentIndex() == MatrixTab)
        m_matrix->showGroup(m_chooser->chosen());
    if (m_tabs->currentIndex() == TimetableTab)
        m_timetable->showGroup(m_chooser->chosen());
    if (m_tabs->currentIndex() == NamesTab)
        m_names->showGroup(m_chooser->chosen());
}

void HoursPage::showTab(int tab)
{
    const bool isRegister = tab == RegisterTab;
    const bool hasGroups = m_chooser->isEnabled() && m_chooser->count() > 0;
    m_stack->setCurrentIndex(tab);
    m_tabs->setVisible(hasGroups);
    m_register->tools()->setVisible(hasGroups && isRegister);
    m_balance->lockButton()->setVisible(hasGroups && tab == BalanceTab && m_desk.mayLock);
    m_header->setFacts(m_facts.value(tab));
    if (hasGroups)
        readShown();
    setFocusProxy(m_stack->currentWidget());
    layTools();
    tellPlace();
    Q_EMIT commandsChanged();
}

void HoursPage::tellPlace()
{
    const TrainingSessionId session = m_register->shown();
    if (m_tabs->currentIndex() == RegisterTab && !session.isNull())
        return Q_EMIT listShown(registerOf(session));
    static const QMap<int, QString> lists{{RegisterTab, u"register"_s}, {MatrixTab, u"matrix"_s}, {BalanceTab, u"balance"_s},
                                          {TimetableTab, u"timetable"_s}, {NamesTab, u"names"_s}};
    Q_EMIT listShown(lists.value(m_tabs->currentIndex()));
}

void HoursPage::showGroup(const GroupId &group)
{
    m_register->showGroup(group);
    m_balance->showGroup(group);
    readShown();
}

void HoursPage::openRecord(const QUuid &record)
{
    if (record.isNull()) { // the section itself: where one is in it is the place to come back to
        if (const GroupId chosen = m_chooser->chosen(); !chosen.isNull())
            Q_EMIT recordShown(chosen.uuid());
        return tellPlace();
    }
    const bool isShown = m_chooser->chosen() == GroupId(record);
    m_chooser->choose(GroupId(record));
    if (isShown && m_register->isAwaited())
        m_register->showGroup(GroupId(record));
}

void HoursPage::openList(const QString &list)
{
    static const QMap<QString, Tab> tabs{{u"below"_s, BalanceTab}, {u"register"_s, RegisterTab}, {u"matrix"_s, MatrixTab}, {u"balance"_s, BalanceTab},
                                         {u"timetable"_s, TimetableTab}, {u"names"_s, NamesTab}};
    if (const auto tab = tabs.constFind(list); tab != tabs.cend() && *tab < m_tabs->count())
        m_tabs->setCurrentIndex(*tab);
    const QUuid session = list.startsWith(registerList) ? QUuid::fromString(list.mid(registerList.size())) : QUuid();
    if (session.isNull())
        return;
    m_tabs->setCurrentIndex(RegisterTab);
    m_register->await(TrainingSessionId(session));
}

QString HoursPage::registerOf(const TrainingSessionId &session)
{
    return registerList + session.toText();
}

void HoursPage::refresh()
{
    m_chooser->reload();
}

QList<DeskCommand> HoursPage::commands()
{
    QList<DeskCommand> commands = commandsOfTab();
    if (m_desk.mayLock && !m_chooser->chosen().isNull())
        commands.append({u"hours.lock"_s, tr("Lock hours"), {}, false, [this] {
            m_tabs->setCurrentIndex(BalanceTab); // what is about to count is seen
            lock();
        }});
    return commands;
}

void HoursPage::lock()
{
    if (const int unsaved = GridModel::unsavedIn(*this); unsaved > 0)
        return Q_EMIT failed(GridModel::locksNothing(unsaved));
    m_balance->lock();
}

void HoursPage::changeSession(const TrainingSessionId &session)
{
    m_tabs->setCurrentIndex(TimetableTab);
    m_timetable->goTo(session);
    m_timetable->setFocus(Qt::OtherFocusReason);
}

QList<DeskCommand> HoursPage::blankCommands(const std::function<void(Attendance)> &mark)
{
    return {{u"hours.blanks"_s, tr("Rest present"), QKeySequence(Qt::Key_F8), false, [mark] { mark(Attendance::Present); }},
            {u"hours.restabsent"_s, tr("Rest absent"), QKeySequence(u"Shift+F8"_s), false, [mark] { mark(Attendance::Absent); }}};
}

QList<DeskCommand> HoursPage::commandsOfTab()
{
    QList<DeskCommand> commands;
    if (m_tabs->currentIndex() == MatrixTab && m_desk.mayRecord)
        commands += blankCommands([this](Attendance attendance) { m_matrix->markBlanks(attendance); });
    if (m_tabs->currentIndex() == TimetableTab && m_desk.mayRecord) {
        commands.append({u"hours.session"_s, tr("New session…"), {}, true, [this] { m_timetable->openForm(); }});
        if (m_timetable->hasSessions())
            commands.append({u"hours.movesessions"_s, tr("Move later…"), {}, false, [this] { m_timetable->openLater(); }});
        if (m_timetable->hasSessions())
            commands.append({u"hours.removesessions"_s, tr("Remove sessions"), {}, false, [this] { m_timetable->removeChosen(); }});
    }
    if (m_tabs->currentIndex() != RegisterTab)
        return commands;
    if (m_register->hasRegister() && m_desk.mayRecord)
        commands.append({u"hours.changesession"_s, tr("Change this session…"), {}, false, [this] { changeSession(m_register->shown()); }});
    if (m_desk.mayRecord)
        commands.append({u"hours.session"_s, tr("New session…"), {}, true, [this] { m_register->openForm(); }});
    if (m_register->hasRegister() && m_desk.mayRecord)
        commands += blankCommands([this](Attendance attendance) { m_register->markBlanks(attendance); });
    if (m_register->hasRegister())
        commands.append({u"hours.next"_s, tr("Done, next session"), QKeySequence(u"Ctrl+Return"_s), false, [this] { m_register->nextSession(); }});
    return commands;
}

QList<DeskCommand> HoursSection::commands(Navigator &navigator)
{
    QList<DeskCommand> all;
    QList<std::pair<QString, QString>> tabs{{u"register"_s, tr("Hours: register")}, {u"matrix"_s, tr("Hours: all sessions")}, {u"balance"_s, tr("Hours: balance")},
                                            {u"timetable"_s, tr("Hours: timetable")}};
    if (m_desk.meetings)
        tabs.append({u"names"_s, tr("Hours: names in meeting reports")});
    for (const auto &[list, title] : std::as_const(tabs))
        all.append({.code = u"hours.tab."_s + list, .text = title, .shortcut = {}, .run = [&navigator, list] { navigator.go({u"hours"_s, {}, list}); },
                    .menu = CommandMenu::Go});
    for (ImportSubject *subject : std::as_const(m_imports))
        all.append(importCommand(*subject, *m_files, code(), navigator, m_page));
    return all;
}

QList<PageVerb> HoursSection::pageVerbs()
{
    QList<PageVerb> all;
    if (m_desk.mayRecord)
        all.append({u"hours.session"_s, HoursPage::tr("New session…")});
    if (m_desk.mayLock)
        all.append({u"hours.lock"_s, HoursPage::tr("Lock hours")});
    return all;
}

} // namespace warsha
