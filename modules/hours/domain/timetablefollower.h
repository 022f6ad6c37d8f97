// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of a group, for the intake after it: on the same days of the week, at the same times.
#pragma once

#include "hoursrepository.h"
#include "hourssettings.h"
#include "intakefollower.h"
#include "timetable.h"

#include <QCoreApplication>

namespace warsha {

class TimetableFollower : public IntakeFollower
{
    Q_DECLARE_TR_FUNCTIONS(warsha::TimetableFollower)
public:
    TimetableFollower(HoursRepository &hours, const HoursSettings &settings) : m_hours(hours), m_settings(settings) {}
    [[nodiscard]] Result<QStringList> tell(const Group &last, const Group &next) const override;
    Result<void> follow(const Group &last, const Group &next) override;

private:
    [[nodiscard]] Result<MovedTimetable> moved(const Group &last, const Group &next) const;
    HoursRepository &m_hours;
    const HoursSettings &m_settings;
};

} // namespace warsha
