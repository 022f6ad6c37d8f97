// SPDX-License-Identifier: GPL-3.0-or-later
// People and enrolments as --json prints them.
#pragma once

#include "enrolment.h"

#include <QJsonObject>

namespace warsha {

[[nodiscard]] QJsonObject personToJson(const Person &person);
/// person may be null; then number and name are left out.
[[nodiscard]] QJsonObject enrolmentToJson(const Enrolment &enrolment, const QString &groupCode, const Person *person);

} // namespace warsha
