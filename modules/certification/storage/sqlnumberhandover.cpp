// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlnumberhandover.h"

#include "sqlcertificationrepository.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView registerSql = u"SELECT number FROM award";

} // namespace

Result<Handover::Write> SqlNumberHandover::takeAlong(Database &replaced, bool isWhole) const
{
    WARSHA_TRY(const NumberKnowledge old, SqlCertificationRepository(replaced).numbers());
    return Write([old, isWhole](Database &restored, const TakeKeys &) -> Result<void> {
        SqlCertificationRepository repository(restored);
        WARSHA_TRY(const NumberKnowledge known, repository.numbers());
        WARSHA_TRY(const QStringList inRegister, restored.all(registerSql, {}, [](const Row &row) { return row.text("number"_L1); }));
        QList<NumberGap> gaps = takenOver(known, old, isWhole, inRegister);
        for (NumberGap &gap : gaps)
            gap.at = restored.clock().seconds();
        return repository.addGaps(gaps);
    });
}

} // namespace warsha
