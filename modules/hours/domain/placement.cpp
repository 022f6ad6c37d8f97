// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement.h"

#include "shortday.h"

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

QString placementDates(const Placement &placement)
{
    if (!placement.ends.isValid())
        return QCoreApplication::translate("PlacementTexts", "from %1").arg(shortDay(placement.starts));
    return QCoreApplication::translate("PlacementTexts", "%1 – %2").arg(shortDay(placement.starts), shortDay(placement.ends));
}

QString overlapWarning(const Placement &placement, const QList<Placement> &ofPerson)
{
    QStringList sentences;
    for (const Placement &each : ofPerson) {
        if (each.id == placement.id && !placement.id.isNull())
            continue;
        Placement both = placement; // the days of both
        both.starts = std::max(placement.starts, each.starts);
        both.ends = !placement.ends.isValid() || (each.ends.isValid() && each.ends < placement.ends) ? each.ends : placement.ends;
        const bool isApart = !placement.starts.isValid() || !each.starts.isValid() || (both.ends.isValid() && both.ends < both.starts);
        if (!isApart)
            sentences.append(Say::tr("Placed with %1 already, %2. Days in both placements: %3.", "employer, days, days")
                                 .arg(each.employer, placementDates(each), both.starts == both.ends ? shortDay(both.starts) : placementDates(both)));
    }
    return sentences.join(u' ');
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
