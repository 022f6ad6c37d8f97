// SPDX-License-Identifier: GPL-3.0-or-later
// The plain bytes of a part: see resources/formats/snapshot-v1.md section 3.
#include "cborwriter.h"
#include "returnparts.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr qint64 formatVersion = 1;
constexpr qint64 mostRows = 1'000'000;

enum class Encoding : qint64 { Integers = 0, Texts = 1, Hex = 2 };

Encoding encodingOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Flag: return Encoding::Integers;
    case FieldType::Pseudonym:
    case FieldType::Hash: return Encoding::Hex;
    default: return Encoding::Texts;
    }
}

void appendVarint(QByteArray &bytes, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        bytes.append(char(0x80 | (value & 0x7f)));
    bytes.append(char(value));
}

class VarintReader
{
public:
    explicit VarintReader(const QByteArray &bytes) : m_bytes(bytes) {}
    std::optional<quint64> next()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
            const quint64 byte = quint8(m_bytes[m_at++]);
            if (shift == 63 && byte > 1)
                return {};
            value |= (byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return value;
        }
        return {};
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

// Column as values without the empty ones.
using Filled = QList<ReturnValue>;

void writeIntegers(CborWriter &out, const Filled &values)
{
    QByteArray bytes;
    quint64 before = 0;
    for (const ReturnValue &value : values) {
        const qint64 difference = qint64(quint64(std::get<qint64>(value)) - before);
        appendVarint(bytes, (quint64(difference) << 1) ^ quint64(difference >> 63));
        before = quint64(std::get<qint64>(value));
    }
    out.bytes(bytes);
}

void writeTexts(CborWriter &out, const Filled &values)
{
    QHash<QString, quint64> places;
    QStringList texts;
    QByteArray indexes;
    for (const ReturnValue &value : values) {
        const QString &text = std::get<QString>(value);
        auto place = places.constFind(text);
        if (place == places.cend()) {
            place = places.insert(text, quint64(texts.size()));
            texts.append(text);
        }
        appendVarint(indexes, *place);
    }
    out.array(2);
    out.array(texts.size());
    for (const QString &text : texts)
        out.text(text);
    out.bytes(indexes);
}

void writeHex(CborWriter &out, const Filled &values)
{
    QByteArray bytes;
    for (const ReturnValue &value : values)
        bytes.append(QByteArray::fromHex(std::get<QString>(value).toLatin1()));
    out.array(2);
    out.integer(values.isEmpty() ? 0 : bytes.size() / values.size());
    out.bytes(bytes);
}

void writeColumn(CborWriter &out, const ReturnField &field, const QList<ReturnRow> &rows, qsizetype place)
{
    QByteArray empties((rows.size() + 7) / 8, '\0');
    Filled filled;
    filled.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (std::holds_alternative<std::monostate>(rows[i][place]))
            empties[i / 8] = char(empties[i / 8] | (1 << (i % 8)));
        else
            filled.append(rows[i][place]);
    }
    const Encoding encoding = encodingOf(field.type);
    out.array(4);
    out.utf8(QByteArrayView(field.name.data(), field.name.size()));
    out.integer(qint64(encoding));
    out.bytes(filled.size() == rows.size() ? QByteArray() : empties);
    switch (encoding) {
    case Encoding::Integers: return writeIntegers(out, filled);
    case Encoding::Texts: return writeTexts(out, filled);
    case Encoding::Hex: return writeHex(out, filled);
    }
}

std::optional<Filled> readIntegers(const QCborValue &value, qint64 count)
{
    const QByteArray bytes = value.toByteArray();
    VarintReader reader(bytes);
    Filled filled;
    quint64 before = 0;
    for (qint64 i = 0; i < count; ++i) {
        const std::optional<quint64> folded = reader.next();
        if (!folded)
            return {};
        before += quint64(qint64(*folded >> 1) ^ -qint64(*folded & 1));
        filled.append(qint64(before));
    }
    return reader.atEnd() ? std::optional(filled) : std::nullopt;
}

std::optional<Filled> readTexts(const QCborValue &value, qint64 count)
{
    const QCborArray texts = value.toArray().at(0).toArray();
    const QByteArray indexes = value.toArray().at(1).toByteArray();
    VarintReader reader(indexes);
    Filled filled;
    for (qint64 i = 0; i < count; ++i) {
        const std::optional<quint64> index = reader.next();
        if (!index || *index >= quint64(texts.size()) || !texts.at(qsizetype(*index)).isString())
            return {};
        filled.append(texts.at(qsizetype(*index)).toString());
    }
    return reader.atEnd() ? std::optional(filled) : std::nullopt;
}

std::optional<Filled> readHex(const QCborValue &value, qint64 count)
{
    const qint64 width = value.toArray().at(0).toInteger();
    const QByteArray bytes = value.toArray().at(1).toByteArray();
    if (width < 0 || width > 64 || bytes.size() != width * count)
        return {};
    Filled filled;
    for (qint64 i = 0; i < count; ++i)
        filled.append(QString::fromLatin1(bytes.sliced(i * width, width).toHex()));
    return filled;
}

std::optional<Filled> readFilled(Encoding encoding, const QCborValue &value, qint64 count)
{
    switch (encoding) {
    case Encoding::Integers: return readIntegers(value, count);
    case Encoding::Texts: return readTexts(value, count);
    case Encoding::Hex: return readHex(value, count);
    }
    return {};
}

bool isEmptyAt(const QByteArray &empties, qsizetype row)
{
    return !empties.isEmpty() && (empties[row / 8] >> (row % 8)) & 1;
}

bool readColumn(const QCborArray &column, const ReturnTable &table, QList<ReturnRow> &rows)
{
    const QByteArray empties = column.at(2).toByteArray();
    const QByteArray name = column.at(0).toString().toLatin1();
    const int place = table.indexOf(QLatin1StringView(name));
    if (column.size() != 4 || (!empties.isEmpty() && empties.size() != (rows.size() + 7) / 8))
        return false;
    if (place < 0)
        return true;
    const Encoding encoding = encodingOf(table.fields[size_t(place)].type);
    if (column.at(1).toInteger(-1) != qint64(encoding))
        return false;
    qsizetype count = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        count += isEmptyAt(empties, i) ? 0 : 1;
    const std::optional<Filled> filled = readFilled(encoding, column.at(3), count);
    if (!filled)
        return false;
    for (qsizetype i = 0, next = 0; i < rows.size(); ++i) {
        if (!isEmptyAt(empties, i))
            rows[i][place] = filled->at(next++);
    }
    return true;
}

} // namespace

QByteArray encodePart(const ReturnPart &part)
{
    const ReturnTable *table = returnTable(part.place.table);
    Q_ASSERT(table);
    CborWriter out(part.rows.size() * 16 + 256);
    out.array(6);
    out.integer(formatVersion);
    out.text(part.place.table);
    out.text(part.place.group);
    out.text(part.place.month);
    out.integer(part.rows.size());
    out.array(qint64(table->fields.size()));
    for (size_t i = 0; i < table->fields.size(); ++i)
        writeColumn(out, table->fields[i], part.rows, qsizetype(i));
    return out.result();
}

Result<ReturnPart> decodePart(QByteArrayView bytes)
{
    const auto bad = [](const QString &detail) {
        return failure(ErrorKind::Input, QCoreApplication::translate("Return", "A part of the snapshot cannot be read."), detail);
    };
    QCborParserError error;
    const QCborArray fields = QCborValue::fromCbor(bytes.toByteArray(), &error).toArray();
    if (error.error != QCborError::NoError || error.offset != bytes.size() || fields.size() != 6)
        return bad(error.errorString());
    if (fields.at(0).toInteger() != formatVersion)
        return bad(u"part format %1"_s.arg(fields.at(0).toInteger()));
    ReturnPart part{{fields.at(1).toString(), fields.at(2).toString(), fields.at(3).toString()}, {}};
    const ReturnTable *table = returnTable(part.place.table);
    const qint64 count = fields.at(4).toInteger(-1);
    if (!table || count < 0 || count > mostRows || fields.at(5).toArray().size() > 200)
        return bad(u"table %1, %2 rows"_s.arg(part.place.table).arg(count));
    part.rows.fill(ReturnRow(qsizetype(table->fields.size())), qsizetype(count));
    for (const QCborValue &column : fields.at(5).toArray()) {
        if (!readColumn(column.toArray(), *table, part.rows))
            return bad(u"column %1 of %2"_s.arg(column.toArray().at(0).toString(), part.place.table));
    }
    for (const ReturnRow &row : std::as_const(part.rows)) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!fitsField(table->fields[size_t(i)], row[i]))
                return bad(u"value of %1.%2"_s.arg(part.place.table, table->fields[size_t(i)].name));
        }
    }
    return part;
}

} // namespace warsha
