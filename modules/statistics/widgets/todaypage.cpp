// SPDX-License-Identifier: GPL-3.0-or-later
#include "todaypage.h"

#include "agendamodel.h"
#include "chartcanvas.h"
#include "chartcard.h"
#include "desktable.h"
#include "figurecard.h"
#include "groupchooser.h"
#include "hourspage.h"
#include "measures.h"
#include "tasklistmodel.h"
#include "watchtasks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastChart = 220;
constexpr int mostChart = 324;
constexpr int workRows = 5;
constexpr int workHeight = 40 + measure::tableHeader + workRows * measure::row + measure::cardPadding;

QHBoxLayout *lineIn(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::cardGap);
    column->addLayout(line);
    return line;
}

/// A label of a card whose table runs to the very edge.
TextLabel *labelIn(Card *card, const QString &text, TextUse use, TextLabel::Tone tone)
{
    auto *label = new TextLabel(text, use, card, tone);
    label->setContentsMargins(measure::cardPaddingWide, 0, measure::cardPaddingWide, 0);
    card->body()->addWidget(label);
    return label;
}

/// Below the title: the table, or what is said when it has no row; below it at first, that it is being read.
TextLabel *fillCard(Card *card, DeskTable *table, const QString &reading)
{
    card->body()->setContentsMargins(1, measure::cardPadding, 1, 1);
    card->body()->addWidget(table, 1);
    TextLabel *label = labelIn(card, reading, TextUse::Body, TextLabel::Tone::Muted);
    card->body()->setStretchFactor(label, 1);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setWordWrap(true);
    card->setFixedHeight(workHeight);
    return label;
}

} // namespace

TodayPage::TodayPage(const TodayDesk &desk, Navigator &navigator, QWidget *parent) : Page(parent), m_desk(desk), m_navigator(navigator)
{
    build();
    refresh();
}

void TodayPage::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_header = new PageHeader(tr("Today"), this);
    m_header->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, 0);
    m_header->setFixedHeight(measure::pageHeader + 8);
    whole->addWidget(m_header);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, measure::pageMargin);
    column->setSpacing(measure::cardGap);
    addCards(column);
    if (m_desk.figuresFirst)
        addFirstCharts(column);
    addWork(column);
    if (!m_desk.figuresFirst)
        addFirstCharts(column);
    addMoreCharts(column);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    whole->addWidget(m_scroll, 1);
    QWidget *last = m_outcomesChart->canvas(); // the chooser, made last, stands above its chart
    for (QWidget *next : {static_cast<QWidget *>(m_chooser), static_cast<QWidget *>(m_progressChart->canvas()), static_cast<QWidget *>(m_groupChart->canvas())}) {
        setTabOrder(last, next);
        last = next;
    }
    setFocusProxy(m_desk.figuresFirst ? static_cast<QWidget *>(m_inTraining) : m_sessions);
}

void TodayPage::addCards(QVBoxLayout *column)
{
    m_emptyCard = new Card(this);
    auto *empty = new EmptyState(tr("Nobody is in training yet. Register trainees, and put them into a group: then the day of the centre appears here."),
                                 m_emptyCard, m_desk.mayRegister ? tr("New trainee") : QString());
    connect(empty, &EmptyState::activated, this, [this] { m_navigator.run(u"trainees.new"_s); });
    m_emptyCard->setObjectName(u"emptyCentre"_s);
    m_emptyCard->body()->addWidget(empty);
    m_emptyCard->hide();
    column->addWidget(m_emptyCard);
    QHBoxLayout *line = lineIn(column);
    m_inTraining = addCard(line, u"inTraining"_s, tr("In training"), {u"trainees"_s, {}});
    m_attendance = addCard(line, u"attendance"_s, tr("Attendance, four weeks"), {u"trainees"_s, {}, u"below"_s});
    m_attendance->setToolTip(belowShareTip());
    if (m_desk.mayIssue)
        m_ready = addCard(line, u"ready"_s, tr("Ready to certify"), {u"certificates"_s, {}, u"ready"_s});
    m_hours = addCard(line, u"hoursOfWeek"_s, tr("Hours this week"), {u"hours"_s, {}});
}

FigureCard *TodayPage::addCard(QHBoxLayout *line, const QString &code, const QString &caption, const Link &link)
{
    auto *card = new FigureCard(caption, this);
    card->setObjectName(code);
    card->setLinked(true);
    connect(card, &FigureCard::activated, this, [this, link] { m_navigator.go(link); });
    line->addWidget(card, 1);
    return card;
}

ChartCard *TodayPage::addChart(QHBoxLayout *line, const QString &code, const QString &title)
{
    auto *card = new ChartCard(m_desk.files, title, this);
    card->setObjectName(code);
    card->setFixedHeight(leastChart);
    connect(card, &ChartCard::failed, this, &Page::failed);
    connect(card, &ChartCard::told, this, &Page::told);
    line->addWidget(card, 1);
    return card;
}

void TodayPage::addFirstCharts(QVBoxLayout *column)
{
    QHBoxLayout *line = lineIn(column);
    m_enrolmentChart = addChart(line, u"enrolmentChart"_s, tr("Enrolled by programme"));
    m_attendanceChart = addChart(line, u"attendanceChart"_s, tr("Attendance by week"));
}

void TodayPage::addMoreCharts(QVBoxLayout *column)
{
    QHBoxLayout *line = lineIn(column);
    m_hoursChart = addChart(line, u"hoursChart"_s, tr("Hours by week and mode"));
    m_outcomesChart = addChart(line, u"outcomesChart"_s, tr("Results by programme"));
    line = lineIn(column);
    m_progressChart = addChart(line, u"progressChart"_s, tr("Progress of a group"));
    m_groupChart = addChart(line, u"groupChart"_s, tr("Attendance of the group"));
    m_chooser = new GroupChooser(m_desk.groups, m_progressChart);
    m_chooser->setMinimumWidth(200);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents); // whole where there is room, the names come later
    m_progressChart->addWidget(m_chooser);
    connect(m_chooser, &GroupChooser::groupChosen, this, &TodayPage::readProgress);
    connect(m_chooser, &GroupChooser::failed, this, &Page::failed);
}

void TodayPage::addWork(QVBoxLayout *column)
{
    QHBoxLayout *line = lineIn(column);
    line->addWidget(makeSessions(), 2);
    line->addWidget(makeTasks(), 1);
}

QWidget *TodayPage::makeSessions()
{
    auto *card = new Card(this);
    m_sessionTitle = labelIn(card, tr("Sessions today"), TextUse::CardTitle, TextLabel::Tone::Plain);
    m_agenda = new AgendaModel(this);
    m_sessions = new DeskTable(tr("Sessions today"), card);
    m_sessions->setObjectName(u"sessions"_s);
    m_sessions->setListModel(m_agenda);
    m_noSessions = fillCard(card, m_sessions, tr("The sessions are being read…"));
    connect(m_sessions, &DeskTable::opened, this, &TodayPage::openSession);
    connect(m_sessions, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { openSession(m_agenda->idAt(index.row())); });
    return card;
}

QWidget *TodayPage::makeTasks()
{
    auto *card = new Card(this);
    labelIn(card, tr("Needs you"), TextUse::CardTitle, TextLabel::Tone::Plain);
    m_taskList = new TaskListModel(int(m_desk.tasks.size()), this);
    m_tasks = new DeskTable(tr("Needs you"), card);
    m_tasks->setObjectName(u"tasks"_s);
    m_tasks->setListModel(m_taskList);
    m_tasks->horizontalHeader()->hide();
    m_noTasks = fillCard(card, m_tasks, tr("What waits for you is being counted…"));
    connect(m_tasks, &DeskTable::opened, this, &TodayPage::openTask);
    connect(m_tasks, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { openTask(m_taskList->idAt(index.row())); });
    return card;
}

void TodayPage::openSession(const QUuid &session)
{
    if (const AgendaSession *found = m_agenda->find(session))
        m_navigator.go({u"hours"_s, found->group.uuid(), HoursPage::registerOf(found->session)});
}

void TodayPage::openTask(const QUuid &task)
{
    const TaskLine *found = m_taskList->find(task);
    if (!found)
        return;
    const TaskLine line = *found; // going there may count anew
    if (line.command.isEmpty())
        m_navigator.go(line.link);
    else
        m_navigator.run(line.command);
}

/// The first row of charts takes what the window has left beside cards, sessions and tasks.
void TodayPage::fitCharts()
{
    const int room = m_scroll->height() - m_inTraining->height() - workHeight - 2 * measure::cardGap - measure::pageMargin - 4;
    const int height = qBound(leastChart, room, mostChart);
    for (ChartCard *card : {m_enrolmentChart, m_attendanceChart, m_hoursChart, m_outcomesChart, m_progressChart, m_groupChart})
        card->setFixedHeight(height);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitCharts();
}

} // namespace warsha
