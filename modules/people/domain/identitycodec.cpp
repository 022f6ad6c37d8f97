// SPDX-License-Identifier: GPL-3.0-or-later
#include "identitycodec.h"

#include "cborwriter.h"
#include "seal.h"

#include <QCborStreamReader>
#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum Field { Names = 1, KnownAs, Birth, SexField, Nationality, Phones, Email, Address, Documents, LearnerNumber, Consents };

constexpr qsizetype paddedTo = 64;

using Rows = QList<QStringList>;

Rows nameRows(const Identity &identity)
{
    Rows rows;
    for (const PersonName &name : identity.names)
        rows.append({name.script, name.given, name.father, name.grandfather, name.family, name.printed});
    return rows;
}

Rows documentRows(const Identity &identity)
{
    Rows rows;
    for (const IdentityDocument &document : identity.documents)
        rows.append({document.kind, document.number, document.issuer});
    return rows;
}

Rows consentRows(const Identity &identity)
{
    Rows rows;
    for (const Consent &consent : identity.consents)
        rows.append({consent.purpose, consent.given.toString(Qt::ISODate), consent.withdrawn.toString(Qt::ISODate)});
    return rows;
}

class MapWriter
{
public:
    void text(Field key, const QString &value)
    {
        if (value.isEmpty())
            return;
        begin(key);
        m_body.text(value);
    }
    void list(Field key, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        begin(key);
        write(values);
    }
    void table(Field key, const Rows &rows)
    {
        if (rows.isEmpty())
            return;
        begin(key);
        m_body.array(rows.size());
        for (const QStringList &row : rows)
            write(row);
    }
    [[nodiscard]] QByteArray finish() const
    {
        CborWriter whole(m_body.result().size() + 8);
        whole.map(m_pairs);
        whole.raw(m_body.result());
        return whole.result();
    }

private:
    void begin(Field key)
    {
        m_body.integer(key);
        ++m_pairs;
    }
    void write(const QStringList &values)
    {
        m_body.array(values.size());
        for (const QString &value : values)
            m_body.text(value);
    }
    CborWriter m_body{256};
    qint64 m_pairs = 0;
};

// What we wrote ourselves: definite lengths, texts in arrays in arrays. Anything else leaves an error in the reader
// or stops at a type that was not asked for.
class MapReader
{
public:
    explicit MapReader(const QByteArray &bytes) : m_reader(bytes) {}
    [[nodiscard]] bool ok() { return m_ok && m_reader.lastError() == QCborError::NoError; }

    bool enterMap() { return m_ok = m_reader.isMap() && m_reader.enterContainer(); }
    bool hasNext() { return ok() && m_reader.hasNext(); }
    qint64 key()
    {
        if (!(m_ok = m_reader.isInteger()))
            return 0;
        const qint64 key = m_reader.toInteger();
        m_ok = m_reader.next() && key > 0;
        return key;
    }
    void skip() { m_ok = m_ok && m_reader.next(8); }
    QString text()
    {
        if (!(m_ok = m_ok && m_reader.isString()))
            return {};
        QString whole;
        auto part = m_reader.readString();
        while (part.status == QCborStreamReader::Ok) {
            whole += part.data;
            part = m_reader.readString();
        }
        m_ok = part.status == QCborStreamReader::EndOfString;
        return whole;
    }
    QStringList list()
    {
        QStringList values;
        if (!(m_ok = m_ok && m_reader.isArray() && m_reader.enterContainer()))
            return values;
        while (hasNext())
            values.append(text());
        m_ok = m_ok && m_reader.leaveContainer();
        return values;
    }
    Rows table(qsizetype columns)
    {
        Rows rows;
        if (!(m_ok = m_ok && m_reader.isArray() && m_reader.enterContainer()))
            return rows;
        while (hasNext()) {
            rows.append(list());
            m_ok = m_ok && rows.last().size() == columns;
        }
        m_ok = m_ok && m_reader.leaveContainer();
        return rows;
    }

private:
    QCborStreamReader m_reader;
    bool m_ok = true;
};

void readNames(MapReader &reader, Identity &identity)
{
    const Rows rows = reader.table(6);
    for (const QStringList &row : rows)
        if (row.size() == 6)
            identity.names.append({row[0], row[1], row[2], row[3], row[4], row[5]});
}

void readDocuments(MapReader &reader, Identity &identity)
{
    const Rows rows = reader.table(3);
    for (const QStringList &row : rows)
        if (row.size() == 3)
            identity.documents.append({row[0], row[1], row[2]});
}

void readConsents(MapReader &reader, Identity &identity)
{
    const Rows rows = reader.table(3);
    for (const QStringList &row : rows)
        if (row.size() == 3)
            identity.consents.append({row[0], QDate::fromString(row[1], Qt::ISODate), QDate::fromString(row[2], Qt::ISODate)});
}

void readField(MapReader &reader, qint64 key, Identity &identity)
{
    switch (key) {
    case Names: return readNames(reader, identity);
    case KnownAs: identity.knownAs = reader.text(); return;
    case Birth: identity.birth = PartialDate::fromText(reader.text()).value_or(PartialDate()); return;
    case SexField: identity.sex = sexFromCode(reader.text()); return;
    case Nationality: identity.nationality = reader.text(); return;
    case Phones: identity.phones = reader.list(); return;
    case Email: identity.email = reader.text(); return;
    case Address: identity.address = reader.text(); return;
    case Documents: return readDocuments(reader, identity);
    case LearnerNumber: identity.learnerNumber = reader.text(); return;
    case Consents: return readConsents(reader, identity);
    default: reader.skip();
    }
}

QByteArray padded(QByteArray bytes)
{
    const qsizetype size = (bytes.size() + paddedTo) / paddedTo * paddedTo; // at least one byte
    bytes.append(char(0x80)); // as ISO 7816-4 pads: a mark, then zeros
    bytes.append(size - bytes.size(), char(0));
    return bytes;
}

QByteArray sealAt(QLatin1StringView table, const NamedKey &key, const Identity &identity)
{
    return seal(key.key, {table, "identity"_L1, key.id.toText()}, padded(encodeIdentity(identity)));
}

Result<Identity> unsealAt(QLatin1StringView table, const NamedKey &key, const QByteArray &sealed)
{
    WARSHA_TRY(QByteArray bytes, unseal(key.key, {table, "identity"_L1, key.id.toText()}, sealed));
    bytes.truncate(qMax<qsizetype>(0, bytes.lastIndexOf(char(0x80))));
    return decodeIdentity(bytes);
}

} // namespace

QByteArray encodeIdentity(const Identity &identity)
{
    MapWriter writer;
    writer.table(Names, nameRows(identity));
    writer.text(KnownAs, identity.knownAs);
    writer.text(Birth, identity.birth.toText());
    writer.text(SexField, sexCode(identity.sex));
    writer.text(Nationality, identity.nationality);
    writer.list(Phones, identity.phones);
    writer.text(Email, identity.email);
    writer.text(Address, identity.address);
    writer.table(Documents, documentRows(identity));
    writer.text(LearnerNumber, identity.learnerNumber);
    writer.table(Consents, consentRows(identity));
    return writer.finish();
}

Result<Identity> decodeIdentity(const QByteArray &bytes)
{
    MapReader reader(bytes);
    Identity identity;
    if (reader.enterMap())
        while (reader.hasNext())
            readField(reader, reader.key(), identity);
    if (!reader.ok())
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("IdentityCodec", "What is stored about a person cannot be read."),
                       u"identity: not the map that was written, %1 bytes"_s.arg(bytes.size()));
    return identity;
}

QByteArray sealIdentity(const NamedKey &key, const Identity &identity)
{
    return sealAt("person"_L1, key, identity);
}

Result<Identity> unsealIdentity(const NamedKey &key, const QByteArray &sealed)
{
    return unsealAt("person"_L1, key, sealed);
}

QByteArray sealStaffIdentity(const NamedKey &key, const Identity &identity)
{
    return sealAt("staff"_L1, key, identity);
}

Result<Identity> unsealStaffIdentity(const NamedKey &key, const QByteArray &sealed)
{
    return unsealAt("staff"_L1, key, sealed);
}

} // namespace warsha
