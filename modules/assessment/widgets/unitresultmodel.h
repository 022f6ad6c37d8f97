// SPDX-License-Identifier: GPL-3.0-or-later
// The units of a programme with what one trainee has in each.
#pragma once

#include "assessmentservice.h"
#include "idlistmodel.h"

namespace warsha {

class UnitResultModel : public IdListModel
{
    Q_OBJECT
public:
    UnitResultModel(const GroupResults &results, const EnrolmentId &enrolment, QObject *parent = nullptr);
    [[nodiscard]] int achieved() const; ///< units
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] UnitStanding standing(int row) const;
    GroupResults m_results;
    EnrolmentId m_enrolment;
};

} // namespace warsha
