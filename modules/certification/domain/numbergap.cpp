// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbergap.h"

#include <QDateTime>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

bool isRestored(const std::optional<Incarnation> &life)
{
    return life && life->reason == "restored"_L1;
}

bool isSettled(const NumberKnowledge &known, const QString &scope)
{
    if (!isRestored(known.life))
        return true;
    return std::ranges::any_of(known.gaps, [&](const NumberGap &gap) {
        return gap.settles && gap.life == known.life->id && (gap.scope.isEmpty() || gap.scope == scope);
    });
}

QString gapSourceCode(GapSource source)
{
    return source == GapSource::Centre ? u"centre"_s : u"paper"_s;
}

qint64 NumberKnowledge::next(const QString &scope) const
{
    const auto found = std::ranges::find_if(counters, [&](const SeriesCounter &counter) { return counter.scope == scope; });
    return found == counters.end() ? 1 : found->next;
}

int lastYearBefore(const Incarnation &restore)
{
    return QDateTime::fromSecsSinceEpoch(restore.at, Qt::UTC).date().year() + 1;
}

bool mustBeTold(const NumberKnowledge &known, const NumberPattern &pattern, const QString &scope, QDate issuedOn)
{
    if (isSettled(known, scope))
        return false;
    return !pattern.text.contains("{year}"_L1) || issuedOn.year() <= lastYearBefore(*known.life);
}

QList<NumberGap> takenOver(const NumberKnowledge &restored, const NumberKnowledge &replaced, bool isWhole)
{
    QList<NumberGap> taken;
    const auto take = [&](const QString &scope, qint64 first, qint64 last, bool settles) {
        taken.append({NumberGapId::make(), restored.life ? restored.life->id : Id<IncarnationTag>(), scope, first, last, GapSource::Centre, settles});
    };
    if (isWhole && isSettled(replaced, {}))
        take({}, 1, 0, true);
    for (const SeriesCounter &counter : replaced.counters) {
        const bool settles = isWhole && isSettled(replaced, counter.scope);
        const qint64 first = restored.next(counter.scope);
        if (settles || first < counter.next)
            take(counter.scope, first, counter.next - 1, settles);
    }
    return taken;
}

QString seriesName(const QString &scope)
{
    return QString(scope).replace(u'#', u'…');
}

} // namespace warsha
