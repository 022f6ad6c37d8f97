// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the names that a return gives: for the person at the desk, who mends a record that a rule found.
// Never sent, never written.
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace warsha {

struct ReturnRecords {
    struct Enrolled {
        QUuid person;
        QUuid group;
    };
    QHash<QString, Enrolled> enrolments; ///< by pseudonym
    QHash<QString, QUuid> awards;        ///< by serial
    QHash<QString, QString> groups;      ///< code, by id
    QHash<QString, QUuid> programmesOfUnits; ///< version, by id of a unit
};

} // namespace warsha
