// SPDX-License-Identifier: GPL-3.0-or-later
// Days without sessions: the weekend, as usual in the country or another, and holidays.
#pragma once

#include "centredesk.h"
#include "settingscard.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace warsha {

class CalendarCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit CalendarCard(const CentreDesk &desk, QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    void importAsked(); ///< of holidays from a table

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWeek();
    void addHolidays();
    QWidget *makeForm();
    void changeWeek(int weekStart, const QList<int> &weekend);
    [[nodiscard]] QList<int> weekend() const;
    void showHolidays(const QList<Holiday> &holidays);
    QWidget *makeRow(const Holiday &holiday);
    void add();

    CentreDesk m_desk;
    QComboBox *m_start = nullptr;
    QList<QCheckBox *> m_days; ///< Monday first
    QVBoxLayout *m_list = nullptr;
    QList<QWidget *> m_rows;
    QLineEdit *m_name = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
};

} // namespace warsha
