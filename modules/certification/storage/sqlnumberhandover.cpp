// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlnumberhandover.h"

#include "sqlcertificationrepository.h"

namespace warsha {

Result<Handover::Write> SqlNumberHandover::takeAlong(Database &replaced, bool isWhole) const
{
    WARSHA_TRY(const NumberKnowledge old, SqlCertificationRepository(replaced).numbers());
    return Write([old, isWhole](Database &restored) -> Result<void> {
        SqlCertificationRepository repository(restored);
        WARSHA_TRY(const NumberKnowledge known, repository.numbers());
        QList<NumberGap> gaps = takenOver(known, old, isWhole);
        for (NumberGap &gap : gaps)
            gap.at = restored.clock().seconds();
        return repository.addGaps(gaps);
    });
}

} // namespace warsha
