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
/// "road-foreman/trainees.csv"
[[nodiscard]] Result<QByteArray> sampleFile(const QString &path);
/// Files of a folder of the sample, sorted by name, as paths for sampleFile.
[[nodiscard]] QStringList sampleFiles(const QString &folder);

} // namespace warsha
