// SPDX-License-Identifier: GPL-3.0-or-later
// How far the series of numbers have come: what must be told after a restore, and what was.
#include "certificationservice.h"

#include "centretime.h"
#include "textfold.h"

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

Result<QList<NumberSeries>> CertificationService::series(const GroupId &id, QDate issuedOn) const
{
    WARSHA_CHECK(m_session.require(Permission::IssueCertificates));
    WARSHA_TRY(const CentreFacts centre, m_facts.centre());
    WARSHA_TRY(const GroupFacts group, m_facts.group(id));
    WARSHA_TRY(const NumberKnowledge known, m_awards.numbers());
    const QDate day = issuedOn.isValid() ? issuedOn : centreToday(m_clock);
    QList<NumberSeries> series;
    for (const AwardKind kind : allAwardKinds()) {
        const NumberPattern pattern = centre.patterns.value(kind);
        const NumberParts parts = numberPartsOf(centre, group, kind, day);
        NumberSeries one{kind, counterScope(pattern, parts)};
        one.next = known.next(one.scope);
        one.mustBeTold = mustBeTold(known, pattern, one.scope, day);
        if (one.next > 1) {
            WARSHA_TRY(one.lastNumber, awardNumber(pattern, parts, one.next - 1));
        }
        series.append(one);
    }
    return series;
}

Result<void> CertificationService::checkTold(const NumberPattern &pattern, const QString &scope, QDate issuedOn) const
{
    WARSHA_TRY(const NumberKnowledge known, m_awards.numbers());
    if (!mustBeTold(known, pattern, scope, issuedOn))
        return {};
    return failure(ErrorKind::Rule, tr("This centre was restored from a backup, so it may not know all papers of the series %1. Enter the last number that was seen on a paper, or that none was seen, before new numbers are given.")
                                        .arg(seriesName(scope)), scope);
}

Result<void> CertificationService::tellLastNumber(const NumberSeries &series, const QString &number, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::IssueCertificates));
    const QString typed = westernDigits(number.trimmed()).toUpper();
    qint64 last = 0;
    if (!typed.isEmpty()) {
        if (!hasGoodCheckDigits(typed))
            return failure(ErrorKind::Input, tr("%1 is mistyped: its last two digits do not fit the rest. Type the number as it is printed.").arg(typed));
        const std::optional<qint64> serial = serialOf(series.scope, typed);
        if (!serial)
            return failure(ErrorKind::Input, tr("%1 is not a number of the series %2.").arg(typed, seriesName(series.scope)));
        last = *serial;
    }
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const NumberKnowledge known, m_awards.numbers());
        if (!isRestored(known.life))
            return failure(ErrorKind::Rule, tr("This centre was not restored from a backup: its register knows every number."));
        const qint64 next = known.next(series.scope);
        if (last < next && isSettled(known, series.scope))
            return {}; // told before
        return m_awards.addGaps({{NumberGapId::make(), known.life->id, series.scope, next, std::max(last, next - 1), GapSource::Paper, true,
                                  m_clock.seconds(), m_session.user()}});
    };
    WARSHA_CHECK(m_units.atomically({u"certificates.lastnumber"_s, {}, true}, m_session.actor(op), work));
    return {};
}

Result<QList<NumberGap>> CertificationService::gaps() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    WARSHA_TRY(NumberKnowledge known, m_awards.numbers());
    known.gaps.removeIf([](const NumberGap &gap) { return gap.isEmpty(); });
    return known.gaps;
}

Result<bool> CertificationService::isInGap(const QString &number) const
{
    WARSHA_TRY(const NumberKnowledge known, m_awards.numbers());
    return std::ranges::any_of(known.gaps, [&](const NumberGap &gap) {
        const std::optional<qint64> serial = serialOf(gap.scope, number);
        return serial && gap.first <= *serial && *serial <= gap.last;
    });
}

} // namespace warsha
