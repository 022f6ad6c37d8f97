// SPDX-License-Identifier: GPL-3.0-or-later
// The counters of numbers, and the gaps that a restore leaves in them.
#include "sqlcertificationrepository.h"

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView counterSql = u"SELECT id, version, next_serial FROM award_counter WHERE scope = :scope";
constexpr QStringView countersSql = u"SELECT scope, next_serial FROM award_counter ORDER BY scope";
constexpr QStringView gapsSql = u"SELECT id, life_id, scope, first_serial, last_serial, source, settles, at, user_id FROM award_gap ORDER BY at DESC, id DESC";
constexpr QStringView lifeSql = u"SELECT id, number, reason, source, at FROM centre_incarnation ORDER BY number DESC LIMIT 1";

NumberGap toGap(const Row &row)
{
    return {row.id<NumberGapId>("id"_L1), row.id<Id<IncarnationTag>>("life_id"_L1), row.text("scope"_L1), row.integer("first_serial"_L1),
            row.integer("last_serial"_L1), row.text("source"_L1) == gapSourceCode(GapSource::Centre) ? GapSource::Centre : GapSource::Paper,
            row.flag("settles"_L1), row.integer("at"_L1), row.id<UserId>("user_id"_L1)};
}

Incarnation toLife(const Row &row)
{
    return {row.id<Id<IncarnationTag>>("id"_L1), row.integer("number"_L1), row.text("reason"_L1), row.text("source"_L1), row.integer("at"_L1)};
}

struct Counter {
    QString id;
    qint64 version = 0;
    qint64 next = 1;
};

Result<std::optional<Counter>> counterOf(const Database &database, const QString &scope)
{
    return database.first(counterSql, {{":scope"_L1, scope}}, [](const Row &row) {
        return Counter{row.text("id"_L1), row.integer("version"_L1), row.integer("next_serial"_L1)};
    });
}

/// before: the counter as it was read, or nothing.
Result<void> setNext(const Database &database, const std::optional<Counter> &before, const QString &scope, qint64 next)
{
    WARSHA_TRY(Transaction *const transaction, database.writing());
    if (before)
        return transaction->update("award_counter"_L1, before->id, before->version, {{"next_serial"_L1, next}});
    return transaction->insert("award_counter"_L1, {{"id"_L1, Id<struct AwardCounterTag>::make().toText()},
                                                    {"scope"_L1, scope},
                                                    {"next_serial"_L1, next}});
}

} // namespace

Result<qint64> SqlCertificationRepository::takeNumbers(const QString &scope, qint64 count)
{
    WARSHA_TRY(const std::optional<Counter> counter, counterOf(m_database, scope));
    const qint64 first = counter ? counter->next : 1;
    WARSHA_CHECK(setNext(m_database, counter, scope, first + count));
    return first;
}

Result<NumberKnowledge> SqlCertificationRepository::numbers() const
{
    NumberKnowledge known;
    WARSHA_TRY(known.life, m_database.first(lifeSql, {}, toLife));
    WARSHA_TRY(known.counters, m_database.all(countersSql, {}, [](const Row &row) {
        return SeriesCounter{row.text("scope"_L1), row.integer("next_serial"_L1)};
    }));
    WARSHA_TRY(known.gaps, m_database.all(gapsSql, {}, toGap));
    return known;
}

Result<void> SqlCertificationRepository::addGaps(const QList<NumberGap> &gaps)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    for (const NumberGap &gap : gaps) {
        WARSHA_CHECK(transaction->insert("award_gap"_L1, {{"id"_L1, gap.id.toText()},
                                                          {"life_id"_L1, gap.life.toText()},
                                                          {"scope"_L1, gap.scope},
                                                          {"first_serial"_L1, gap.first},
                                                          {"last_serial"_L1, gap.last},
                                                          {"source"_L1, gapSourceCode(gap.source)},
                                                          {"settles"_L1, gap.settles},
                                                          {"at"_L1, gap.at},
                                                          {"user_id"_L1, gap.user.toText()}}));
        if (gap.scope.isEmpty() || gap.last < 1)
            continue;
        WARSHA_TRY(const std::optional<Counter> counter, counterOf(m_database, gap.scope));
        if (!counter || counter->next <= gap.last)
            WARSHA_CHECK(setNext(m_database, counter, gap.scope, gap.last + 1));
    }
    return {};
}

} // namespace warsha
