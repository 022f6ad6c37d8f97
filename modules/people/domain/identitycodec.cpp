// SPDX-License-Identifier: GPL-3.0-or-later
#include "identitycodec.h"

#include "cborreader.h"
#include "cborwriter.h"
#include "seal.h"

#include <QCoreApplication>

#include <array>

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

QStringList readTexts(CborReader &reader)
{
    QStringList texts;
    const qint64 count = reader.array();
    texts.reserve(count);
    for (qint64 i = 0; i < count && reader.ok(); ++i)
        texts.append(reader.text());
    return texts;
}

/// Rows of so many texts each, handed to take one by one. False when they are of another width.
template<size_t width, typename Take>
bool readRows(CborReader &reader, Take take)
{
    const qint64 rows = reader.array();
    for (qint64 row = 0; row < rows && reader.ok(); ++row) {
        if (reader.array() != qint64(width))
            return false;
        std::array<QString, width> texts;
        for (QString &text : texts)
            text = reader.text();
        take(texts);
    }
    return reader.ok();
}

bool readNames(CborReader &reader, Identity &identity)
{
    return readRows<6>(reader, [&](std::array<QString, 6> &row) {
        identity.names.append({std::move(row[0]), std::move(row[1]), std::move(row[2]), std::move(row[3]), std::move(row[4]), std::move(row[5])});
    });
}

bool readDocuments(CborReader &reader, Identity &identity)
{
    return readRows<3>(reader, [&](std::array<QString, 3> &row) {
        identity.documents.append({std::move(row[0]), std::move(row[1]), std::move(row[2])});
    });
}

bool readConsents(CborReader &reader, Identity &identity)
{
    return readRows<3>(reader, [&](const std::array<QString, 3> &row) {
        identity.consents.append({row[0], QDate::fromString(row[1], Qt::ISODate), QDate::fromString(row[2], Qt::ISODate)});
    });
}

bool readField(CborReader &reader, qint64 key, Identity &identity)
{
    switch (key) {
    case Names: return readNames(reader, identity);
    case KnownAs: identity.knownAs = reader.text(); break;
    case Birth: identity.birth = PartialDate::fromText(reader.text()).value_or(PartialDate()); break;
    case SexField: identity.sex = sexFromCode(reader.text()); break;
    case Nationality: identity.nationality = reader.text(); break;
    case Phones: identity.phones = readTexts(reader); break;
    case Email: identity.email = reader.text(); break;
    case Address: identity.address = reader.text(); break;
    case Documents: return readDocuments(reader, identity);
    case LearnerNumber: identity.learnerNumber = reader.text(); break;
    case Consents: return readConsents(reader, identity);
    default: reader.skip(); // of a newer program
    }
    return reader.ok() && key > 0;
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
    CborReader reader(bytes);
    Identity identity;
    const qint64 fields = reader.map();
    bool good = reader.ok();
    for (qint64 i = 0; i < fields && good; ++i) {
        const qint64 key = reader.integer();
        good = readField(reader, key, identity);
    }
    if (!good)
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("IdentityCodec", "The stored data of a person cannot be read."),
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
