// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: choose one, see it as a table, take it away by one key.
#pragma once

#include "reportsdesk.h"
#include "section.h"

class QVBoxLayout;

namespace warsha {

class Card;
class DeskButton;
class DeskTable;
class EmptyState;
class MessageBar;
class PageHeader;
class ReportChoice;
class ReportTableModel;
class ReportVerbs;

class ReportsPage : public Page
{
    Q_OBJECT
public:
    ReportsPage(const ReportsDesk &desk, QWidget *parent = nullptr);
    ~ReportsPage() override;
    void openRecord(const QUuid &record) override { Q_UNUSED(record) }
    /// The code of a report.
    void openList(const QString &list) override;
    void refresh() override;
    [[nodiscard]] QList<DeskCommand> commands() override;

private:
    struct Way {
        QString code;
        QString words;    ///< on the button
        QString command;  ///< in the menu
        QString iconName;
        QKeySequence key;
        std::function<void()> run;
    };
    [[nodiscard]] QList<Way> ways();
    void buildHeader(QVBoxLayout *column);
    QWidget *makeTable();
    void read();
    void showReport(const Report &report);
    void sortBy(int column);
    void tellSaved(const QString &path);

    ReportsDesk m_desk;
    ReportVerbs *m_verbs;
    std::shared_ptr<Job> m_job;
    quint64 m_wanted = 0; ///< an answer to an older choice is not shown
    Report m_report;
    bool m_isRead = false;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    PageHeader *m_header = nullptr;
    QList<DeskButton *> m_buttons;
    ReportChoice *m_choice = nullptr;
    MessageBar *m_message = nullptr;
    QString m_savedPath;
    ReportTableModel *m_model = nullptr;
    DeskTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
};

class ReportsSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(ReportsSection)
public:
    ReportsSection(const ReportsDesk &desk, bool offered) : m_desk(desk), m_offered(offered) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("reports"); }
    [[nodiscard]] QString title() const override { return tr("Reports"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("report"); }
    [[nodiscard]] bool isOffered() const override { return m_offered; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &) override { return new ReportsPage(m_desk, parent); }
    [[nodiscard]] QList<DeskCommand> commands(Navigator &navigator) override;

private:
    ReportsDesk m_desk;
    bool m_offered;
};

} // namespace warsha
