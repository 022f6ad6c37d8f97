// SPDX-License-Identifier: GPL-3.0-or-later
// Today: cards of figures, what waits for somebody, the sessions, and charts. The page stands at once; figures come one
// after the other, each asked for when the one before has come, so that another page need not wait for all of them.
// Who decides over the centre sees the figures first, who works in it the sessions and tasks.
#pragma once

#include "centrewatch.h"
#include "hoursservice.h"
#include "question.h"
#include "section.h"
#include "staffservice.h"

class QVBoxLayout;
class QHBoxLayout;
class QScrollArea;

namespace warsha {

class AgendaModel;
class Card;
class ChartCard;
class DeskTable;
class EmptyState;
class FigureCard;
class GroupChooser;
class PageHeader;
class TaskListModel;
class TextLabel;

/// What the page works with; all of it outlives the window.
struct TodayDesk {
    GroupDesk groups;
    const StatisticsService &statistics;
    CentreWatch &watch;
    const HoursService &hours;
    const StaffService &staff;
    const Clock &clock;
    FilePicker &files;
    bool figuresFirst = false; ///< for who decides over the centre
    bool mayIssue = false;
    bool mayRegister = false;
    QList<Task *> tasks = {};
};

class TodayPage : public Page
{
    Q_OBJECT
public:
    TodayPage(const TodayDesk &desk, Navigator &navigator, QWidget *parent = nullptr);
    void openRecord(const QUuid &record) override { Q_UNUSED(record) }
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addCards(QVBoxLayout *column);
    void addFirstCharts(QVBoxLayout *column);
    void addWork(QVBoxLayout *column);
    void addMoreCharts(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeSessions();
    [[nodiscard]] QWidget *makeTasks();
    FigureCard *addCard(QHBoxLayout *line, const QString &code, const QString &caption, const Link &link);
    ChartCard *addChart(QHBoxLayout *line, const QString &code, const QString &title);
    void openSession(const QUuid &session);
    void openTask(const QUuid &task);
    void fitCharts();

    // Figures, in the order in which they are read.
    template<typename Read, typename Show>
    void read(Read read, Show show);
    void readNext();
    void readEnrolments();
    void readAgenda();
    void readAttendance();
    void readHours();
    void readOutcomes();
    void readGroups();
    void readProgress(const GroupId &group);
    void countTasks();
    void watch();
    void tellTasks();
    void tellWhetherEmpty();
    [[nodiscard]] QDate today() const;

    TodayDesk m_desk;
    Navigator &m_navigator;
    PageHeader *m_header = nullptr;
    QScrollArea *m_scroll = nullptr;
    Card *m_emptyCard = nullptr;
    FigureCard *m_inTraining = nullptr;
    FigureCard *m_attendance = nullptr;
    FigureCard *m_ready = nullptr;
    FigureCard *m_hours = nullptr;
    TextLabel *m_sessionTitle = nullptr;
    AgendaModel *m_agenda = nullptr;
    DeskTable *m_sessions = nullptr;
    TextLabel *m_noSessions = nullptr;
    TaskListModel *m_taskList = nullptr;
    DeskTable *m_tasks = nullptr;
    TextLabel *m_noTasks = nullptr;
    QSet<int> m_counted; ///< tasks that have answered
    ChartCard *m_enrolmentChart = nullptr;
    ChartCard *m_attendanceChart = nullptr;
    ChartCard *m_hoursChart = nullptr;
    ChartCard *m_outcomesChart = nullptr;
    ChartCard *m_progressChart = nullptr;
    ChartCard *m_groupChart = nullptr;
    GroupChooser *m_chooser = nullptr;
    size_t m_step = 0;
    int m_turn = 0; ///< of reading: answers to an earlier one are not shown any more
    int m_people = -1; ///< in training; -1: not read yet
};

} // namespace warsha
