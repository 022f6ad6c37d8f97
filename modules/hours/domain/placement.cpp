// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement.h"

#include <QCoreApplication>

namespace warsha {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::Placement)
};
} // namespace

bool holdsDay(const Placement &placement, const QDate &day)
{
    return placement.agreementSigned.isValid() && placement.agreementSigned <= day && placement.starts <= day
        && (!placement.ends.isValid() || day <= placement.ends);
}

QList<PlacementFault> placementFaults(const Placement &placement)
{
    QList<PlacementFault> faults;
    if (placement.employer.trimmed().isEmpty())
        faults.append({PlacementField::Employer, Say::tr("A placement needs an employer.")});
    if (placement.mentor.trimmed().isEmpty())
        faults.append({PlacementField::Mentor, Say::tr("A placement needs a mentor at the workplace.")});
    if (!placement.starts.isValid())
        faults.append({PlacementField::Starts, Say::tr("A placement needs a first day.")});
    if (!placement.agreementSigned.isValid())
        faults.append({PlacementField::Signed, Say::tr("A placement needs the day on which the agreement was signed.")});
    if (placement.agreementSigned.isValid() && placement.starts.isValid() && placement.agreementSigned > placement.starts)
        faults.append({PlacementField::Signed, Say::tr("The agreement must be signed before the first hour: it was signed after the placement begins.")});
    if (placement.ends.isValid() && placement.starts.isValid() && placement.ends < placement.starts)
        faults.append({PlacementField::Ends, Say::tr("The placement ends before it begins.")});
    if (placement.plannedMinutes < 0)
        faults.append({PlacementField::Planned, Say::tr("The planned minutes of a placement cannot be negative.")});
    return faults;
}

QStringList faultsOf(const Placement &placement)
{
    QStringList sentences;
    for (const PlacementFault &fault : placementFaults(placement))
        sentences.append(fault.sentence);
    return sentences;
}

} // namespace warsha
