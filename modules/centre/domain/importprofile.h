// SPDX-License-Identifier: GPL-3.0-or-later
// How a table of known headings was read last time, so that the next one needs no questions.
#pragma once

#include "id.h"

#include <QStringList>

namespace warsha {

using ImportProfileId = Id<struct ImportProfileTag>;

struct ImportProfile {
    ImportProfileId id;
    qint64 version = 0;
    QString kind;        ///< which import: "people", "hours", "outcomes"
    QString fingerprint; ///< headingsFingerprint() of the table
    QString name;        ///< as the person calls it
    QStringList mapping; ///< words of ColumnMapping: "Full name=name.latin"
    QString encoding;    ///< empty: guessed
    QString separator;   ///< empty: guessed
    QString dateOrder;   ///< "day_month", "month_day" or empty
    bool operator==(const ImportProfile &) const = default;
};

} // namespace warsha
