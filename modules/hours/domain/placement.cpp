// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement.h"

#include <QCoreApplication>

namespace warsha {

bool holdsDay(const Placement &placement, const QDate &day)
{
    return placement.agreementSigned.isValid() && placement.agreementSigned <= day && placement.starts <= day
        && (!placement.ends.isValid() || day <= placement.ends);
}

QStringList faultsOf(const Placement &placement)
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("warsha::Placement", sentence); };
    QStringList faults;
    if (placement.employer.trimmed().isEmpty())
        faults.append(say("A placement needs an employer."));
    if (placement.mentor.trimmed().isEmpty())
        faults.append(say("A placement needs a mentor at the workplace."));
    if (!placement.starts.isValid())
        faults.append(say("A placement needs a first day."));
    if (!placement.agreementSigned.isValid())
        faults.append(say("A placement needs the day on which the agreement was signed."));
    if (placement.agreementSigned.isValid() && placement.starts.isValid() && placement.agreementSigned > placement.starts)
        faults.append(say("The agreement must be signed before the first hour: it was signed after the placement begins."));
    if (placement.ends.isValid() && placement.starts.isValid() && placement.ends < placement.starts)
        faults.append(say("The placement ends before it begins."));
    if (placement.plannedMinutes < 0)
        faults.append(say("The planned minutes of a placement cannot be negative."));
    return faults;
}

} // namespace warsha
