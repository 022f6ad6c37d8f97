// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbergap.h"

#include <QDateTime>
#include <QSet>

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

namespace {

/// The runs of first..last without those that are there; none where all are.
QList<std::pair<qint64, qint64>> missing(qint64 first, qint64 last, const QSet<qint64> &there)
{
    QList<std::pair<qint64, qint64>> runs;
    for (qint64 serial = first; serial <= last; ++serial) {
        if (there.contains(serial))
            continue;
        if (!runs.isEmpty() && runs.last().second == serial - 1)
            runs.last().second = serial;
        else
            runs.append({serial, serial});
    }
    return runs;
}

QSet<qint64> serialsOf(const QString &scope, const QStringList &numbers)
{
    QSet<qint64> serials;
    for (const QString &number : numbers)
        if (const std::optional<qint64> serial = serialOf(scope, number))
            serials.insert(*serial);
    return serials;
}

} // namespace

QList<NumberGap> takenOver(const NumberKnowledge &restored, const NumberKnowledge &replaced, bool isWhole, const QStringList &inRegister)
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
        const QList<std::pair<qint64, qint64>> runs = missing(first, counter.next - 1, serialsOf(counter.scope, inRegister));
        for (const auto &[from, to] : runs)
            take(counter.scope, from, to, settles);
        if (runs.isEmpty() ? settles || first < counter.next : runs.last().second < counter.next - 1)
            take(counter.scope, counter.next, counter.next - 1, settles); // none is missing up to there
    }
    return taken;
}

QString seriesName(const QString &scope)
{
    return QString(scope).replace(u'#', u'…');
}

} // namespace warsha
