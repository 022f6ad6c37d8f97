// SPDX-License-Identifier: GPL-3.0-or-later
// Where a report goes: a workbook, a text table, a PDF, the printer, the clipboard. Each off the GUI thread; what is
// stopped leaves no file.
#pragma once

#include "job.h"
#include "reportsdesk.h"

#include <QWidget>

namespace warsha {

class ReportVerbs : public QObject
{
    Q_OBJECT
public:
    ReportVerbs(const ReportsDesk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page) {}

    /// ending: "xlsx", "csv", "pdf".
    void save(const Report &report, const QList<int> &order, const QString &ending);
    /// Shown first; from there to the printer.
    void print(const Report &report, const QList<int> &order);
    void copy(const Report &report, const QList<int> &order);

Q_SIGNALS:
    void working(const std::shared_ptr<warsha::Job> &job);
    void saved(const QString &path);
    void copied(int rows);
    void failed(const QString &sentence);

private:
    ReportsDesk m_desk;
    QWidget *m_page;
};

} // namespace warsha
