// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcertificationrepository.h"

#include "boundlist.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView awardsSql =
    u"SELECT id, version, kind, state, enrolment_id, person_id, group_id, programme_version_id, batch_id, page, number, "
    "issued_on, keep_until, replaces_id, template, template_version, template_hash, key_id, sealed_values, sealed_code "
    "FROM award";
constexpr QStringView someSql =
    u"SELECT id, version, kind, state, enrolment_id, person_id, group_id, programme_version_id, batch_id, page, number, "
    "issued_on, keep_until, replaces_id, template, template_version, template_hash, key_id, sealed_values, sealed_code "
    "FROM award WHERE id IN (%1)";
constexpr QStringView numberSql =
    u"SELECT id, version, kind, state, enrolment_id, person_id, group_id, programme_version_id, batch_id, page, number, "
    "issued_on, keep_until, replaces_id, template, template_version, template_hash, key_id, sealed_values, sealed_code "
    "FROM award WHERE number = :number";
constexpr QStringView eventsSql =
    u"SELECT id, award_id, state_before, state_after, at, user_id, copy, key_id, sealed_values, sealed_reason "
    "FROM award_event WHERE award_id = :award ORDER BY at, id";
constexpr QStringView sheetsSql = u"SELECT award_id, copy, COUNT(*) AS sheets FROM award_event WHERE copy > 0 GROUP BY award_id, copy";
constexpr QStringView batchSql =
    u"SELECT id, group_id, at, user_id, pages, key_id, sealed_pdf FROM award_batch WHERE id = :id";
constexpr QStringView batchesSql = u"SELECT id, group_id, at, user_id, pages, key_id FROM award_batch ORDER BY at, id";
constexpr QStringView keysSql = u"SELECT id, key_id, public_key, made_at FROM issuing_key ORDER BY made_at DESC, id DESC";

// A wide net and a cheap one: the rules themselves are in eligibility.h.
constexpr QStringView nearCertificatesSql =
    u"SELECT DISTINCT g.id FROM enrolment e JOIN training_group g ON g.id = e.group_id JOIN programme_version v ON v.id = g.programme_version_id "
    "WHERE e.status IN ('enrolled', 'active', 'completed') "
    "AND NOT EXISTS (SELECT 1 FROM award a WHERE a.enrolment_id = e.id AND a.kind = 'certificate' AND a.state IN ('held', 'issued')) "
    "AND NOT EXISTS (SELECT 1 FROM programme_unit u WHERE u.programme_version_id = v.id AND u.needed = 1 AND u.kind <> 'elective' "
    "AND NOT EXISTS (SELECT 1 FROM outcome_lock l WHERE l.enrolment_id = e.id AND l.unit_id = u.id AND l.reopened_at IS NULL)) "
    "AND (SELECT COALESCE(SUM(h.minutes), 0) FROM hour_entry h WHERE h.enrolment_id = e.id AND h.locked = 1) * 100 "
    ">= v.least * (v.minutes_online + v.minutes_classroom + v.minutes_workshop + v.minutes_job)";

AwardState toState(const QString &code)
{
    return awardStateFromCode(code).value_or(AwardState::Voided); // a state of a newer program is never taken as good
}

SealedAward toAward(const Row &row)
{
    SealedAward sealed;
    Award &award = sealed.award;
    award.id = row.id<AwardId>("id"_L1);
    award.version = row.integer("version"_L1);
    award.kind = awardKindFromCode(row.text("kind"_L1)).value_or(AwardKind::Attendance);
    award.state = toState(row.text("state"_L1));
    award.enrolment = row.id<EnrolmentId>("enrolment_id"_L1);
    award.person = row.id<PersonId>("person_id"_L1);
    award.group = row.id<GroupId>("group_id"_L1);
    award.programmeVersion = row.id<ProgrammeVersionId>("programme_version_id"_L1);
    award.batch = row.id<AwardBatchId>("batch_id"_L1);
    award.page = int(row.integer("page"_L1));
    award.number = row.text("number"_L1);
    award.issuedOn = QDate::fromString(row.text("issued_on"_L1), Qt::ISODate);
    award.keepUntil = QDate::fromString(row.text("keep_until"_L1), Qt::ISODate);
    award.replaces = row.id<AwardId>("replaces_id"_L1);
    award.paper = {row.text("template"_L1), int(row.integer("template_version"_L1)), row.bytes("template_hash"_L1)};
    sealed.key = row.id<KeyId>("key_id"_L1);
    sealed.values = row.bytes("sealed_values"_L1);
    sealed.code = row.bytes("sealed_code"_L1);
    return sealed;
}

/// What a newer program may write down about a sheet counts as nothing that is known here.
SheetEvent toSheet(qint64 stored)
{
    return stored >= 0 && stored <= int(SheetEvent::Saved) ? SheetEvent(stored) : SheetEvent::None;
}

SealedAwardEvent toEvent(const Row &row)
{
    return {{row.id<AwardEventId>("id"_L1), row.id<AwardId>("award_id"_L1), toState(row.text("state_before"_L1)),
             toState(row.text("state_after"_L1)), row.integer("at"_L1), row.id<UserId>("user_id"_L1), toSheet(row.integer("copy"_L1))},
            row.id<KeyId>("key_id"_L1), row.bytes("sealed_values"_L1), row.bytes("sealed_reason"_L1)};
}

SealedBatch toPrinting(const Row &row)
{
    return {{row.id<AwardBatchId>("id"_L1), row.id<GroupId>("group_id"_L1), row.integer("at"_L1),
             row.id<UserId>("user_id"_L1), int(row.integer("pages"_L1))},
            row.id<KeyId>("key_id"_L1), {}};
}

SealedBatch toBatch(const Row &row)
{
    SealedBatch sealed = toPrinting(row);
    sealed.pdf = row.bytes("sealed_pdf"_L1);
    return sealed;
}

IssuingKey toKey(const Row &row)
{
    return {row.id<IssuingKeyId>("id"_L1), row.id<KeyId>("key_id"_L1), row.bytes("public_key"_L1), row.integer("made_at"_L1)};
}

} // namespace

QString SqlCertificationRepository::awardTable() const
{
    return u"award"_s;
}

Result<QList<SealedAward>> SqlCertificationRepository::awards(const AwardFilter &filter) const
{
    QStringList conditions; // only those that are asked: with "or all of them" SQLite reads every award for each group
    Bindings values;
    if (filter.group) {
        conditions.append(u"group_id = :group"_s);
        values.append({":group"_L1, filter.group->toText()});
    }
    if (filter.kind) {
        conditions.append(u"kind = :kind"_s);
        values.append({":kind"_L1, awardKindCode(*filter.kind)});
    }
    if (filter.state) {
        conditions.append(u"state = :state"_s);
        values.append({":state"_L1, awardStateCode(*filter.state)});
    }
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    return m_database.all(awardsSql.toString() + where + u" ORDER BY issued_on DESC, number DESC"_s, values, toAward);
}

Result<QList<SealedAward>> SqlCertificationRepository::find(const QList<AwardId> &ids) const
{
    QStringList values;
    for (const AwardId &id : ids)
        values.append(id.toText());
    QList<SealedAward> awards;
    WARSHA_CHECK(BoundList::each(m_database, someSql, values, [&](const Row &row) { awards.append(toAward(row)); }));
    return awards;
}

Result<std::optional<SealedAward>> SqlCertificationRepository::findNumber(const QString &number) const
{
    return m_database.first(numberSql, {{":number"_L1, number}}, toAward);
}

Result<QList<SealedAwardEvent>> SqlCertificationRepository::events(const AwardId &id) const
{
    return m_database.all(eventsSql, {{":award"_L1, id.toText()}}, toEvent);
}

Result<QHash<AwardId, SheetCount>> SqlCertificationRepository::sheets() const
{
    struct Line {
        AwardId award;
        SheetEvent sheet;
        int count;
    };
    WARSHA_TRY(const QList<Line> lines, m_database.all(sheetsSql, {}, [](const Row &row) {
        return Line{row.id<AwardId>("award_id"_L1), toSheet(row.integer("copy"_L1)), int(row.integer("sheets"_L1))};
    }));
    QHash<AwardId, SheetCount> counts;
    for (const Line &line : lines) {
        SheetCount &count = counts[line.award];
        switch (line.sheet) {
        case SheetEvent::Good: count.good += line.count; break;
        case SheetEvent::Spoilt: count.spoilt += line.count; break;
        case SheetEvent::Copy: count.copies += line.count; break;
        case SheetEvent::Saved:
        case SheetEvent::None: break;
        }
    }
    return counts;
}

Result<std::optional<SealedBatch>> SqlCertificationRepository::batch(const AwardBatchId &id) const
{
    return m_database.first(batchSql, {{":id"_L1, id.toText()}}, toBatch);
}

Result<QList<SealedBatch>> SqlCertificationRepository::batches() const
{
    return m_database.all(batchesSql, {}, toPrinting);
}

Result<QList<IssuingKey>> SqlCertificationRepository::issuingKeys() const
{
    return m_database.all(keysSql, {}, toKey);
}

Result<QList<GroupId>> SqlCertificationRepository::groupsNearCertificates() const
{
    return m_database.all(nearCertificatesSql, {}, [](const Row &row) { return row.id<GroupId>("id"_L1); });
}

Result<void> SqlCertificationRepository::addAwards(const QList<SealedAward> &awards)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    Batch batch{"award"_L1,
                {"id"_L1, "kind"_L1, "state"_L1, "enrolment_id"_L1, "person_id"_L1, "group_id"_L1,
                 "programme_version_id"_L1, "batch_id"_L1, "page"_L1, "number"_L1, "issued_on"_L1, "keep_until"_L1,
                 "replaces_id"_L1, "template"_L1, "template_version"_L1, "template_hash"_L1, "key_id"_L1,
                 "sealed_values"_L1, "sealed_code"_L1},
                {}};
    for (const SealedAward &sealed : awards) {
        const Award &award = sealed.award;
        batch.rows.append({award.id.toText(), awardKindCode(award.kind), awardStateCode(award.state),
                           award.enrolment.toText(), award.person.toText(), award.group.toText(),
                           award.programmeVersion.toText(), award.batch.toText(), award.page, award.number,
                           award.issuedOn.toString(Qt::ISODate), award.keepUntil.toString(Qt::ISODate),
                           award.replaces.isNull() ? QVariant() : QVariant(award.replaces.toText()), award.paper.name,
                           award.paper.version, award.paper.hash, sealed.key.toText(), sealed.values, sealed.code});
    }
    return transaction->insertMany(batch);
}

Result<void> SqlCertificationRepository::addEvents(const QList<SealedAwardEvent> &events)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    Batch batch{"award_event"_L1,
                {"id"_L1, "award_id"_L1, "state_before"_L1, "state_after"_L1, "at"_L1, "user_id"_L1, "copy"_L1, "key_id"_L1,
                 "sealed_values"_L1, "sealed_reason"_L1},
                {}};
    for (const SealedAwardEvent &sealed : events) {
        const AwardEvent &event = sealed.event;
        batch.rows.append({event.id.toText(), event.award.toText(), awardStateCode(event.before), awardStateCode(event.after),
                           event.at, event.user.toText(), int(event.sheet), sealed.key.toText(), sealed.values, sealed.reason});
    }
    return transaction->insertMany(batch);
}

Result<void> SqlCertificationRepository::addBatch(const SealedBatch &sealed)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    const AwardBatch &batch = sealed.batch;
    return transaction->insert("award_batch"_L1, {{"id"_L1, batch.id.toText()},
                                                  {"group_id"_L1, batch.group.toText()},
                                                  {"at"_L1, batch.at},
                                                  {"user_id"_L1, batch.user.toText()},
                                                  {"pages"_L1, batch.pages},
                                                  {"key_id"_L1, sealed.key.toText()},
                                                  {"sealed_pdf"_L1, sealed.pdf}});
}

Result<void> SqlCertificationRepository::setState(const AwardId &id, qint64 version, AwardState state)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update("award"_L1, id.toText(), version, {{"state"_L1, awardStateCode(state)}});
}

Result<void> SqlCertificationRepository::addIssuingKey(const IssuingKey &key)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->insert("issuing_key"_L1, {{"id"_L1, key.id.toText()},
                                                  {"key_id"_L1, key.key.toText()},
                                                  {"public_key"_L1, key.publicKey},
                                                  {"made_at"_L1, key.madeAt}});
}

} // namespace warsha
