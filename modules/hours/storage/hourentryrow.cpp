// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourentryrow.h"

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
/// Codes are few: one text for all rows of a batch.
template<typename Enum, QString (*code)(Enum)>
const QString &shared(Enum value)
{
    static const std::array<QString, 4> codes{code(Enum(0)), code(Enum(1)), code(Enum(2)), code(Enum(3))};
    return codes[size_t(value)];
}

template<typename Enum, QString (*code)(Enum)>
Enum enumIn(const QString &text)
{
    for (int i = 1; i < 4; ++i) {
        if (text == shared<Enum, code>(Enum(i)))
            return Enum(i);
    }
    return Enum(0);
}

/// Neighbours in a batch mostly share their day, session and author: text made for one serves the next.
template<typename Value>
class LastText
{
public:
    template<typename Make>
    const QVariant &of(const Value &value, Make make)
    {
        if (m_text.isNull() || !(value == m_value)) {
            m_value = value;
            m_text = make(value);
        }
        return m_text;
    }

private:
    Value m_value;
    QVariant m_text;
};
} // namespace

const QString &storedMode(Mode mode)
{
    return shared<Mode, &modeCode>(mode);
}

QVariant dayOrNull(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant numberOrNull(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

QDate dayIn(const Row &row, QLatin1StringView column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Mode modeFromStored(const QString &code)
{
    return enumIn<Mode, &modeCode>(code);
}

Mode modeIn(const Row &row, QLatin1StringView column)
{
    return modeFromStored(row.text(column));
}

HourEntry toHourEntry(const Row &row)
{
    HourEntry entry;
    entry.id = row.id<HourEntryId>("id"_L1);
    entry.version = row.integer("version"_L1);
    entry.enrolment = row.id<EnrolmentId>("enrolment_id"_L1);
    entry.mode = modeIn(row, "mode"_L1);
    entry.day = dayIn(row, "day"_L1);
    entry.session = row.id<TrainingSessionId>("session_id"_L1);
    entry.placement = row.id<PlacementId>("placement_id"_L1);
    entry.starts = row.optionalInteger("starts"_L1);
    entry.ends = row.optionalInteger("ends"_L1);
    entry.plannedMinutes = int(row.integer("planned"_L1));
    entry.minutes = int(row.integer("minutes"_L1));
    entry.source = enumIn<HourSource, &hourSourceCode>(row.text("source"_L1));
    entry.grade = enumIn<EvidenceGrade, &evidenceGradeCode>(row.text("grade"_L1));
    entry.recordedBy = row.id<UserId>("recorded_by"_L1);
    entry.recordedAt = row.integer("recorded_at"_L1);
    entry.task = row.bytes("task"_L1);
    entry.confirmedBy = row.bytes("confirmed_by"_L1);
    entry.confirmedOn = dayIn(row, "confirmed_on"_L1);
    entry.locked = row.flag("locked"_L1);
    entry.reverses = row.id<HourEntryId>("reverses"_L1);
    entry.import = row.id<HoursImportId>("import_id"_L1);
    return entry;
}

void applyImage(const QVariantMap &image, HourEntry &entry)
{
    const auto number = [](const QVariant &value) { return value.isNull() ? std::optional<qint64>() : value.toLongLong(); };
    const auto day = [](const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); };
    for (auto column = image.cbegin(); column != image.cend(); ++column) {
        if (column.key() == "day"_L1)
            entry.day = day(*column);
        else if (column.key() == "starts"_L1)
            entry.starts = number(*column);
        else if (column.key() == "ends"_L1)
            entry.ends = number(*column);
        else if (column.key() == "minutes"_L1)
            entry.minutes = column->toInt();
        else if (column.key() == "task"_L1)
            entry.task = column->toByteArray();
        else if (column.key() == "confirmed_by"_L1)
            entry.confirmedBy = column->toByteArray();
        else if (column.key() == "confirmed_on"_L1)
            entry.confirmedOn = day(*column);
        else if (column.key() == "locked"_L1)
            entry.locked = column->toLongLong() != 0;
    }
}

Batch hourEntryBatch(const QList<HourEntry> &entries)
{
    Batch batch{"hour_entry"_L1,
                {"id"_L1, "enrolment_id"_L1, "mode"_L1, "day"_L1, "session_id"_L1, "placement_id"_L1, "starts"_L1, "ends"_L1,
                 "planned"_L1, "minutes"_L1, "source"_L1, "grade"_L1, "recorded_by"_L1, "recorded_at"_L1, "task"_L1, "confirmed_by"_L1,
                 "confirmed_on"_L1, "locked"_L1, "reverses"_L1, "import_id"_L1},
                {}};
    LastText<QDate> day;
    LastText<TrainingSessionId> session;
    LastText<PlacementId> placement;
    LastText<UserId> author;
    LastText<EnrolmentId> enrolment;
    LastText<HoursImportId> import;
    LastText<QDate> confirmed;
    const auto idText = [](const auto &id) { return idOrNull(id); };
    batch.rows.reserve(entries.size());
    for (const HourEntry &each : entries) {
        batch.rows.append(QVariantList{
            each.id.toText(), enrolment.of(each.enrolment, idText), storedMode(each.mode), day.of(each.day, dayOrNull),
            session.of(each.session, idText), placement.of(each.placement, idText), numberOrNull(each.starts),
            numberOrNull(each.ends), each.plannedMinutes, each.minutes, shared<HourSource, &hourSourceCode>(each.source),
            shared<EvidenceGrade, &evidenceGradeCode>(each.grade), author.of(each.recordedBy, idText), each.recordedAt,
            bytesOrNull(each.task), bytesOrNull(each.confirmedBy), confirmed.of(each.confirmedOn, dayOrNull), int(each.locked), idOrNull(each.reverses),
            import.of(each.import, idText)});
    }
    return batch;
}

} // namespace warsha
