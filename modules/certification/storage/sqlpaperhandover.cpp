// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlpaperhandover.h"

#include "papersince.h"
#include "sqlcertificationrepository.h"

#include <algorithm>
#include <limits>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView papersSql = u"SELECT id, version, kind, state, enrolment_id, number FROM award";
constexpr QStringView eventsSql = u"SELECT id, award_id FROM award_event";
constexpr QStringView batchesSql = u"SELECT id FROM award_batch";
constexpr QStringView desksSql = u"SELECT id, ordinal FROM desk";
constexpr QStringView lifeSql = u"SELECT MAX(at) FROM centre_incarnation";
// kind 0: an event that was written. copy 0: it changed the award, not only a sheet of it.
constexpr QStringView sinceSql =
    u"SELECT a.number, e.state_before, e.state_after FROM change_step s JOIN change_entry c ON c.desk = s.desk "
    "AND c.number BETWEEN s.first_entry AND s.last_entry JOIN award_event e ON e.id = c.row_id JOIN award a ON a.id = e.award_id "
    "WHERE s.desk = :desk AND (s.number > :number OR s.at >= :later) AND c.table_name = 'award_event' AND c.kind = 0 AND e.copy = 0 "
    "ORDER BY e.at, e.id";

struct Paper {
    AwardId id;
    qint64 version = 0;
    QString place; ///< enrolment and kind: one paper of a place stands at a time
    QString number;
    AwardState state = AwardState::Draft;
};

/// What one database knows of its papers, without what is sealed.
struct Papers {
    QHash<AwardId, Paper> byId;
    QSet<QString> numbers;
    QSet<QString> standing; ///< places
    QHash<AwardEventId, AwardId> events;
    QSet<AwardBatchId> batches;
};

AwardState stateOf(const Row &row, QLatin1StringView column)
{
    return awardStateFromCode(row.text(column)).value_or(AwardState::Voided);
}

Result<Papers> readPapers(const Database &database)
{
    Papers papers;
    WARSHA_CHECK(database.each(papersSql, {}, [&](const Row &row) {
        const Paper paper{row.id<AwardId>("id"_L1), row.integer("version"_L1), row.text("enrolment_id"_L1) + u' ' + row.text("kind"_L1),
                          row.text("number"_L1), stateOf(row, "state"_L1)};
        papers.byId.insert(paper.id, paper);
        papers.numbers.insert(paper.number);
        if (standsAwarded(paper.state))
            papers.standing.insert(paper.place);
    }));
    WARSHA_CHECK(database.each(eventsSql, {}, [&](const Row &row) { papers.events.insert(row.id<AwardEventId>("id"_L1), row.id<AwardId>("award_id"_L1)); }));
    WARSHA_CHECK(database.each(batchesSql, {}, [&](const Row &row) { papers.batches.insert(row.id<AwardBatchId>("id"_L1)); }));
    return papers;
}

/// Takes what the restored database does not know from the replaced one. A damaged one gives what can be read of it.
class Along
{
public:
    Along(Database &replaced, Papers old, Database &restored, const Handover::TakeKeys &takeKeys)
        : m_isSound(replaced.damage().isEmpty()), m_old(std::move(old)), m_restored(restored), m_from(replaced), m_to(restored), m_takeKeys(takeKeys)
    {
    }

    Result<void> run()
    {
        WARSHA_TRY(m_known, readPapers(m_restored));
        WARSHA_CHECK(takeStates());
        if (m_isSound) {
            WARSHA_CHECK(takeSigningKeys());
            WARSHA_CHECK(takeAwards());
        }
        return takeEvents();
    }

private:
    Result<void> takeStates();
    Result<void> takeSigningKeys();
    Result<void> takeAwards();
    [[nodiscard]] Result<QList<SealedAward>> awardsToTake() const;
    Result<void> takeBatches(const QList<SealedAward> &awards);
    Result<void> takeEvents();

    bool m_isSound;
    Papers m_old;
    Papers m_known;
    Database &m_restored;
    SqlCertificationRepository m_from;
    SqlCertificationRepository m_to;
    const Handover::TakeKeys &m_takeKeys;
};

Result<void> Along::takeStates()
{
    for (const Paper &old : std::as_const(m_old.byId)) {
        const auto known = m_known.byId.find(old.id);
        if (known == m_known.byId.end())
            continue;
        const AwardState later = laterState(known->state, old.state);
        if (later == known->state)
            continue;
        WARSHA_CHECK(m_to.setState(known->id, known->version, later));
        known->state = later;
        if (!standsAwarded(later))
            m_known.standing.remove(known->place);
    }
    return {};
}

/// Without their public half a paper that they signed is not known as one of this centre.
Result<void> Along::takeSigningKeys()
{
    WARSHA_TRY(const QList<IssuingKey> old, m_from.issuingKeys());
    WARSHA_TRY(const QList<IssuingKey> known, m_to.issuingKeys());
    for (const IssuingKey &key : old) {
        if (std::ranges::any_of(known, [&](const IssuingKey &other) { return other.id == key.id || other.publicKey == key.publicKey; }))
            continue;
        WARSHA_TRY(const QSet<QString> left, m_takeKeys({key.key.toText()}));
        if (left.isEmpty())
            WARSHA_CHECK(m_to.addIssuingKey(key));
    }
    return {};
}

/// In an order in which a paper comes after the one it replaces. A number or a place that is taken in the backup's own line of
/// the centre stays that line's; the number of the other paper is a gap then.
Result<QList<SealedAward>> Along::awardsToTake() const
{
    QList<AwardId> unknown;
    QStringList keys;
    for (const Paper &old : std::as_const(m_old.byId))
        if (!m_known.byId.contains(old.id) && !m_known.numbers.contains(old.number) && !(standsAwarded(old.state) && m_known.standing.contains(old.place)))
            unknown.append(old.id);
    WARSHA_TRY(QList<SealedAward> rest, m_from.find(unknown));
    for (const SealedAward &sealed : std::as_const(rest))
        keys.append(sealed.key.toText());
    WARSHA_TRY(const QSet<QString> left, m_takeKeys(keys));
    rest.removeIf([&](const SealedAward &sealed) { return left.contains(sealed.key.toText()); });
    QList<SealedAward> ordered;
    QSet<AwardId> there(m_known.byId.keyBegin(), m_known.byId.keyEnd());
    for (qsizetype before = -1; before != ordered.size();) {
        before = ordered.size();
        rest.removeIf([&](const SealedAward &sealed) {
            if (!sealed.award.replaces.isNull() && !there.contains(sealed.award.replaces))
                return false;
            there.insert(sealed.award.id);
            ordered.append(sealed);
            return true;
        });
    }
    return ordered;
}

Result<void> Along::takeAwards()
{
    WARSHA_TRY(const QList<SealedAward> awards, awardsToTake());
    WARSHA_CHECK(takeBatches(awards));
    for (const SealedAward &sealed : awards) // one by one: a paper may replace the one before it
        WARSHA_CHECK(m_to.addAwards({sealed}));
    for (const SealedAward &sealed : awards)
        m_known.byId.insert(sealed.award.id, m_old.byId.value(sealed.award.id));
    return {};
}

/// The PDF of a printing is read and written before the next: together they may be larger than memory.
Result<void> Along::takeBatches(const QList<SealedAward> &awards)
{
    for (const SealedAward &sealed : awards) {
        const AwardBatchId id = sealed.award.batch;
        if (m_known.batches.contains(id))
            continue;
        WARSHA_TRY(const std::optional<SealedBatch> batch, m_from.batch(id));
        if (!batch)
            return failure(ErrorKind::NotFound, {}, u"batch %1"_s.arg(id.toText()));
        WARSHA_CHECK(m_takeKeys({batch->key.toText()}));
        WARSHA_CHECK(m_to.addBatch(*batch));
        m_known.batches.insert(id);
    }
    return {};
}

Result<void> Along::takeEvents()
{
    QSet<AwardId> awards;
    for (auto event = m_old.events.cbegin(); event != m_old.events.cend(); ++event)
        if (!m_known.events.contains(event.key()) && m_known.byId.contains(event.value()))
            awards.insert(event.value());
    QList<SealedAwardEvent> missing;
    for (const AwardId &award : std::as_const(awards)) {
        const Result<QList<SealedAwardEvent>> events = m_from.events(award);
        if (!events && m_isSound)
            return failure(events.error());
        for (const SealedAwardEvent &event : events.value_or(QList<SealedAwardEvent>()))
            if (!m_known.events.contains(event.event.id))
                missing.append(event);
    }
    return m_to.addEvents(missing);
}

} // namespace

Result<Handover::Write> SqlPaperHandover::takeAlong(Database &replaced, bool) const
{
    WARSHA_TRY(const Papers old, readPapers(replaced));
    return Write([&replaced, old](Database &restored, const TakeKeys &takeKeys) { return Along(replaced, old, restored, takeKeys).run(); });
}

Result<QStringList> SqlPaperHandover::since(Database &present, const BackupPoint &backup) const
{
    struct Desk {
        QString id;
        qint64 ordinal;
    };
    WARSHA_TRY(const QList<Desk> desks, present.all(desksSql, {}, [](const Row &row) { return Desk{row.text("id"_L1), row.integer("ordinal"_L1)}; }));
    qint64 later = std::numeric_limits<qint64>::max();
    if (!backup.isSameLine) {
        WARSHA_TRY(later, present.number(lifeSql));
    }
    QList<PaperSince> changes;
    for (const Desk &desk : desks) {
        const auto point = std::ranges::find(backup.desks, desk.id, &DeskChain::id);
        const qint64 steps = point == backup.desks.end() ? 0 : point->steps;
        WARSHA_CHECK(present.each(sinceSql, {{":desk"_L1, desk.ordinal}, {":number"_L1, steps}, {":later"_L1, later}}, [&](const Row &row) {
            changes.append({row.text("number"_L1), stateOf(row, "state_before"_L1), stateOf(row, "state_after"_L1)});
        }));
    }
    return papersSince(changes, !backup.areKeysFormer);
}

} // namespace warsha
