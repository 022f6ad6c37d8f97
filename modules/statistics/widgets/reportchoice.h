// SPDX-License-Identifier: GPL-3.0-or-later
// Which report, of whom, of which days: what a report does not need is not shown.
#pragma once

#include "reportsdesk.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;

namespace warsha {

class ReportChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ReportChoice(const ReportsDesk &desk, QWidget *parent = nullptr);

    /// Groups again, with what is chosen kept; then chosen().
    void reload();
    [[nodiscard]] ReportTopic kind() const;
    void setKind(ReportTopic kind);
    [[nodiscard]] ReportRequest request() const;

Q_SIGNALS:
    void chosen();
    void failed(const QString &sentence);

private:
    enum Period { AnyTime, ThisWeek, ThisMonth, LastMonth, ThisYear, LastYear, Other };
    void build();
    void fillGroups(const QList<GroupListing> &groups);
    void fitToReport();
    void readTrainees();
    void choosePeriod();
    void tell();

    ReportsDesk m_desk;
    QComboBox *m_report;
    QComboBox *m_group;
    QComboBox *m_trainee;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QUuid m_wantedGroup;
    GroupId m_traineesOf; ///< whose names stand in the box
};

} // namespace warsha
