// SPDX-License-Identifier: GPL-3.0-or-later
// Hours: the register of a group, session by session; all of its sessions side by side; its balance; its timetable; and
// the names of its meeting reports.
#pragma once

#include "hoursdesk.h"
#include "section.h"

#include <QPointer>

class QTabBar;
class QStackedWidget;

namespace warsha {

class FilePicker;
class ImportSubject;
class BalancePane;
class EmptyState;
class GroupChooser;
class MatrixPane;
class NamesPane;
class PageHeader;
class RegisterPane;
class TimetablePane;

class HoursPage : public Page
{
    Q_OBJECT
public:
    HoursPage(const HoursDesk &desk, Navigator &navigator, QWidget *parent = nullptr);
    void openRecord(const QUuid &record) override; ///< a group
    void openList(const QString &list) override;   ///< "register", "matrix", "balance" or "below", "timetable", "names"; registerOf(): a session of the record's group
    /// For a link, with the session's group as its record.
    [[nodiscard]] static QString registerOf(const TrainingSessionId &session);
    void refresh() override;
    [[nodiscard]] QList<DeskCommand> commands() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<DeskCommand> commandsOfTab();
    /// Of the register and the matrix: what marks whoever has no mark yet.
    [[nodiscard]] static QList<DeskCommand> blankCommands(const std::function<void(Attendance)> &mark);
    void lock();
    enum Tab { RegisterTab, MatrixTab, BalanceTab, TimetableTab, NamesTab };
    void build();
    void wire(Navigator &navigator);
    void showTab(int tab);
    void tellPlace(); ///< the tab, and of the register the session
    void layHeight();
    void layTools();
    void showGroup(const GroupId &group);
    void setFacts(int tab, const QString &facts);
    void refreshOthers(int than);
    void readShown();
    void changeSession(const TrainingSessionId &session);

    HoursDesk m_desk;
    PageHeader *m_header = nullptr;
    QTabBar *m_tabs = nullptr;
    GroupChooser *m_chooser = nullptr;
    QStackedWidget *m_stack = nullptr;
    RegisterPane *m_register = nullptr;
    MatrixPane *m_matrix = nullptr;
    BalancePane *m_balance = nullptr;
    TimetablePane *m_timetable = nullptr;
    NamesPane *m_names = nullptr; ///< where meeting reports are offered
    EmptyState *m_empty = nullptr;
    QMap<int, QString> m_facts; ///< of each tab
};

class HoursSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(HoursSection)
public:
    HoursSection(const HoursDesk &desk, bool offered, QList<ImportSubject *> imports = {}, FilePicker *files = nullptr)
        : m_desk(desk), m_offered(offered), m_imports(std::move(imports)), m_files(files)
    {
    }
    [[nodiscard]] QString code() const override { return QStringLiteral("hours"); }
    [[nodiscard]] QString title() const override { return tr("Hours"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("hours"); }
    [[nodiscard]] bool isOffered() const override { return m_offered; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override { return m_page = new HoursPage(m_desk, navigator, parent); }
    [[nodiscard]] QList<DeskCommand> commands(Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override;

private:
    HoursDesk m_desk;
    bool m_offered;
    QList<ImportSubject *> m_imports;
    FilePicker *m_files;
    QPointer<Page> m_page;
};

} // namespace warsha
