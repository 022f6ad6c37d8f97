// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of the sample centre and its tables, from the program's resources (resources/sample).
#pragma once

#include "result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>

namespace warsha {

[[nodiscard]] Result<QJsonObject> samplePlan();
/// A day of the plan, ISO 8601.
[[nodiscard]] QDate sampleDate(const QJsonValue &value);
/// A group of the plan as it stands on a day: one with "asOf", the Monday of the week for which it was written, has all its days
/// moved by whole weeks, and "{yy}" in its code is the year of its first day.
[[nodiscard]] QJsonObject groupAround(const QJsonObject &group, QDate today);
/// "road-foreman/trainees.csv"
[[nodiscard]] Result<QByteArray> sampleFile(const QString &path);
/// Files of a folder of the sample, sorted by name, as paths for sampleFile.
[[nodiscard]] QStringList sampleFiles(const QString &folder);

} // namespace warsha
