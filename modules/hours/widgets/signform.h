// SPDX-License-Identifier: GPL-3.0-or-later
// A signature under days on the job: whose, and on which day. One step.
#pragma once

#include "placementdesk.h"
#include "sideform.h"

class QLineEdit;

namespace warsha {

class DayField;
class DeskButton;
class FieldBox;
class TextLabel;

class SignForm : public SideForm
{
    Q_OBJECT
public:
    explicit SignForm(const PlacementDesk &desk, QWidget *parent = nullptr);
    void start(const QList<HourEntryId> &days, const QString &mentor);

Q_SIGNALS:
    void done();   ///< committed
    void closed(); ///< committed or given up

private:
    void commit();
    PlacementDesk m_desk;
    OpId m_op; ///< of this form: pressing twice signs once
    QList<HourEntryId> m_days;
    TextLabel *m_title;
    QLineEdit *m_name;
    DayField *m_day;
    FieldBox *m_nameBox;
    FieldBox *m_dayBox;
    DeskButton *m_go;
};

} // namespace warsha
