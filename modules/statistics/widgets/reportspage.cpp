// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportspage.h"

#include "card.h"
#include "desktable.h"
#include "measures.h"
#include "reportchoice.h"
#include "reporttablemodel.h"
#include "reportverbs.h"

#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QUrl>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(const ReportsDesk &desk, QWidget *parent) : Page(parent), m_desk(desk), m_verbs(new ReportVerbs(desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, measure::cardGap);
    column->setSpacing(8);
    buildHeader(column);
    m_choice = new ReportChoice(desk, this);
    column->addWidget(m_choice);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"told"_s);
    column->addWidget(m_message);
    column->addWidget(makeTable(), 1);
    connect(m_choice, &ReportChoice::chosen, this, &ReportsPage::read);
    connect(m_choice, &ReportChoice::failed, this, &Page::failed);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ReportsPage::sortBy);
    connect(m_verbs, &ReportVerbs::working, this, &Page::working);
    connect(m_verbs, &ReportVerbs::failed, this, &Page::failed);
    connect(m_verbs, &ReportVerbs::saved, this, &ReportsPage::tellSaved);
    connect(m_verbs, &ReportVerbs::copied, this, [this](int rows) {
        m_savedPath.clear();
        m_message->showNotice(tr("%Ln row(s) are on the clipboard.", nullptr, rows));
    });
    connect(m_message, &MessageBar::linkActivated, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedPath)); });
    setFocusProxy(m_table);
    m_choice->reload();
}

ReportsPage::~ReportsPage()
{
    if (m_job)
        m_job->cancel();
}

/// Each way out has one button, one key and one line of the menu.
QList<ReportsPage::Way> ReportsPage::ways()
{
    const auto save = [this](const QString &ending) { return [this, ending] { m_verbs->save(m_report, m_model->order(), ending); }; };
    return {{u"copy"_s, tr("Copy"), tr("Copy the report"), u"report"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { m_verbs->copy(m_report, m_model->order()); }},
            {u"xlsx"_s, tr("Excel…"), tr("Save the report for Excel…"), u"save"_s, QKeySequence(Qt::CTRL | Qt::Key_E), save(u"xlsx"_s)},
            {u"csv"_s, tr("CSV…"), tr("Save the report as CSV…"), u"save"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), save(u"csv"_s)},
            {u"pdf"_s, tr("PDF…"), tr("Save the report as PDF…"), u"save"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), save(u"pdf"_s)},
            {u"print"_s, tr("Print…"), tr("Print the report…"), u"printer"_s, QKeySequence(QKeySequence::Print), [this] { m_verbs->print(m_report, m_model->order()); }}};
}

void ReportsPage::buildHeader(QVBoxLayout *column)
{
    m_header = new PageHeader(tr("Reports"), this);
    const QList<Way> all = ways();
    for (const Way &way : all) {
        const bool isLast = &way == &all.last();
        auto *button = new DeskButton(way.words, this, isLast ? DeskButton::Kind::Primary : DeskButton::Kind::Secondary, isLast ? way.iconName : QString());
        button->setObjectName(way.code);
        button->setToolTip(way.command + u" ("_s + way.key.toString(QKeySequence::NativeText) + u')');
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, this, way.run);
        m_header->addWidget(button);
        m_buttons.append(button);
    }
    column->addWidget(m_header);
}

QWidget *ReportsPage::makeTable()
{
    auto *card = new Card(this);
    card->removePadding();
    m_model = new ReportTableModel(this);
    m_table = new DeskTable(tr("Report"), card);
    m_table->setObjectName(u"table"_s);
    m_table->setListModel(m_model);
    m_table->wrapSentences();
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_empty = new EmptyState(QString(), card);
    m_empty->hide();
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_table);
    return card;
}

void ReportsPage::openList(const QString &list)
{
    if (const auto kind = reportFromCode(list))
        m_choice->setKind(*kind);
}

void ReportsPage::refresh()
{
    m_choice->reload();
}

void ReportsPage::read()
{
    if (m_job)
        m_job->cancel();
    m_job = Job::begin(tr("Reading the report"));
    Q_EMIT working(m_job);
    m_header->setFacts(tr("The report is being read…"));
    m_isRead = false; // what is still seen is another report: it does not go out under this one's name
    for (DeskButton *button : std::as_const(m_buttons))
        button->setEnabled(false);
    m_desk.groups.worker.runInSteps(this, m_desk.reports.inSteps(m_choice->request(), m_job),
                             [this, wanted = ++m_wanted](const Result<Report> &report) {
                                 if (wanted != m_wanted)
                                     return;
                                 m_job.reset();
                                 if (report)
                                     return showReport(*report);
                                 showReport({});
                                 if (report.error().kind == ErrorKind::Rule || report.error().kind == ErrorKind::Cancelled)
                                     m_empty->setSentence(report.error().message);
                                 else
                                     Q_EMIT failed(report.error().message);
                             });
}

void ReportsPage::showReport(const Report &report)
{
    m_report = report;
    m_isRead = !report.table.columns.isEmpty();
    m_sortColumn = -1;
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_model->setTable(report.table);
    const bool isEmpty = report.table.rows.isEmpty();
    m_header->setFacts(m_isRead ? tr("%Ln row(s)", nullptr, int(report.table.rows.size())) : QString());
    m_empty->setSentence(tr("%1 There is nothing to show for what is chosen.").arg(reportSentence(m_choice->kind())));
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_message->showMessage(MessageBar::Kind::Good, {});
    for (DeskButton *button : std::as_const(m_buttons))
        button->setEnabled(m_isRead && !isEmpty);
    m_table->chooseFirst();
    Q_EMIT commandsChanged(); // the columns are others
}

/// The same column again turns the order round. Thousands of names take a moment to be compared: not here.
void ReportsPage::sortBy(int column)
{
    m_sortOrder = column == m_sortColumn && m_sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_sortColumn = column;
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(column, m_sortOrder);
    m_desk.print.worker.run(this, [table = m_report.table, column, order = m_sortOrder] { return sortedRows(table, column, order); },
                            [this, wanted = m_wanted](const QList<int> &rows) {
                                if (wanted == m_wanted && rows.size() == m_report.table.rows.size())
                                    m_model->setOrder(rows);
                            });
}

void ReportsPage::tellSaved(const QString &path)
{
    m_savedPath = path;
    m_message->showNotice(tr("The report is saved as %1.").arg(isolated(QDir::toNativeSeparators(path))), tr("Open"));
}

QList<DeskCommand> ReportsPage::commands()
{
    QList<DeskCommand> commands;
    const auto isThere = [this] { return m_isRead && !m_report.table.rows.isEmpty(); };
    for (const Way &way : ways())
        commands.append({.code = u"reports."_s + way.code, .text = way.command, .shortcut = way.key, .run = way.run, .menu = CommandMenu::Reports,
                         .iconName = way.iconName, .isEnabled = isThere});
    for (int column = 0; column < m_report.table.columns.size(); ++column)
        commands.append({.code = u"reports.sort%1"_s.arg(column), .text = tr("Sort by %1").arg(m_report.table.columns[column].title), .shortcut = {},
                         .run = [this, column] { sortBy(column); }, .menu = CommandMenu::Reports, .isEnabled = isThere});
    return commands;
}

QList<DeskCommand> ReportsSection::commands(Navigator &navigator)
{
    QList<DeskCommand> commands;
    for (const ReportTopic kind : allReportTopics())
        commands.append({.code = u"reports."_s + reportCode(kind), .text = reportName(kind), .shortcut = {},
                         .run = [&navigator, kind] { navigator.go({u"reports"_s, {}, reportCode(kind)}); }, .menu = CommandMenu::Reports});
    return commands;
}

} // namespace warsha
