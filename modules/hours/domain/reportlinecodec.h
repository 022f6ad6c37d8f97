// SPDX-License-Identifier: GPL-3.0-or-later
// A person of a report as it is kept: sealed, with name, e-mail, rows and times as they were read.
#pragma once

#include "meetingimport.h"
#include "meetingimportrepository.h"
#include "seal.h"

namespace warsha {

[[nodiscard]] QByteArray sealLine(const NamedKey &key, const ReportPerson &person);
[[nodiscard]] Result<ReportPerson> openLine(const SymmetricKey &key, const StoredReportLine &line);

[[nodiscard]] QByteArray sealAlias(const NamedKey &key, const QString &alias);
[[nodiscard]] Result<QString> openAlias(const SymmetricKey &key, const StoredAlias &alias);

} // namespace warsha
