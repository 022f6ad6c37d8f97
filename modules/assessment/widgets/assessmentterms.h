// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the grid of results: on which day, by whom and how was assessed what is entered now.
#pragma once

#include "assessmentdesk.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace warsha {

class AssessmentTermsLine : public QWidget
{
    Q_OBJECT
public:
    explicit AssessmentTermsLine(QDate today, QWidget *parent = nullptr);
    /// Those who assess and are active; keeps who was chosen.
    void setStaff(const QList<StaffMember> &staff);
    [[nodiscard]] AssessmentTerms terms() const;

Q_SIGNALS:
    void changed();

private:
    QDateEdit *m_date;
    QComboBox *m_assessor;
    QComboBox *m_instrument;
};

} // namespace warsha
