// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcentrerepository.h"

#include "rolekeycheck.h"
#include "seal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView profileSql =
    u"SELECT id, version, names, code, country, zone, address, week_start, weekend FROM centre_profile";
constexpr QStringView holidaysSql = u"SELECT id, version, first_day, last_day, name FROM centre_holiday ORDER BY first_day, id";
constexpr QStringView signatoriesSql =
    u"SELECT id, version, names, titles, first_day, last_day FROM centre_signatory ORDER BY first_day, id";
constexpr QStringView settingsSql = u"SELECT id, setting, chosen FROM centre_setting";
constexpr QStringView settingIdSql = u"SELECT id FROM centre_setting WHERE setting = :setting";
constexpr QStringView premisesSql =
    u"SELECT id, version, kind, rooms, usable, accessible, square_metres FROM centre_premises ORDER BY kind, id";
constexpr QStringView importProfilesSql =
    u"SELECT id, version, kind, fingerprint, name, mapping, encoding, separator, date_order FROM import_profile ORDER BY kind, id";

constexpr auto profileTable = "centre_profile"_L1;
constexpr auto holidayTable = "centre_holiday"_L1;
constexpr auto signatoryTable = "centre_signatory"_L1;
constexpr auto settingTable = "centre_setting"_L1;
constexpr auto premisesTable = "centre_premises"_L1;
constexpr auto importProfileTable = "import_profile"_L1;

/// The role key itself seals these names: there is no person to erase behind them.
const SealPlace signatoryNames{signatoryTable, "names"_L1, u"identity"_s};

QByteArray textsToJson(const Texts &texts)
{
    QJsonObject object;
    for (const auto &[code, text] : texts.asKeyValueRange())
        object.insert(code, text);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Texts textsFromJson(const QByteArray &json)
{
    Texts texts;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QDate dayOf(const Row &row, QLatin1StringView column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

CentreProfile toProfile(const Row &row)
{
    CentreProfile profile;
    profile.id = row.id<CentreId>("id"_L1);
    profile.version = row.integer("version"_L1);
    profile.names = textsFromJson(row.text("names"_L1).toUtf8());
    profile.code = row.text("code"_L1);
    profile.country = row.text("country"_L1);
    profile.zone = row.text("zone"_L1);
    profile.address = row.text("address"_L1);
    profile.weekStart = int(row.integer("week_start"_L1));
    profile.weekend.clear();
    for (const QString &day : row.text("weekend"_L1).split(u',', Qt::SkipEmptyParts))
        profile.weekend.append(day.toInt());
    return profile;
}

Fields fieldsOf(const CentreProfile &profile)
{
    QStringList weekend;
    for (const int day : profile.weekend)
        weekend.append(QString::number(day));
    return {{"names"_L1, QString::fromUtf8(textsToJson(profile.names))},
            {"code"_L1, profile.code},
            {"country"_L1, profile.country},
            {"zone"_L1, profile.zone},
            {"address"_L1, profile.address.isEmpty() ? u""_s : profile.address},
            {"week_start"_L1, profile.weekStart},
            {"weekend"_L1, weekend.isEmpty() ? u""_s : weekend.join(u',')}};
}

Holiday toHoliday(const Row &row)
{
    return {row.id<HolidayId>("id"_L1), row.integer("version"_L1), dayOf(row, "first_day"_L1), dayOf(row, "last_day"_L1),
            row.text("name"_L1)};
}

struct SealedSignatory {
    Signatory signatory;
    QByteArray names;
};

SealedSignatory toSignatory(const Row &row)
{
    return {{row.id<SignatoryId>("id"_L1), row.integer("version"_L1), {}, textsFromJson(row.text("titles"_L1).toUtf8()),
             dayOf(row, "first_day"_L1), dayOf(row, "last_day"_L1)},
            row.bytes("names"_L1)};
}

Premises toPremises(const Row &row)
{
    return {row.id<PremisesId>("id"_L1), row.integer("version"_L1), row.text("kind"_L1), int(row.integer("rooms"_L1)),
            int(row.integer("usable"_L1)), int(row.integer("accessible"_L1)), int(row.integer("square_metres"_L1))};
}

Fields fieldsOf(const Premises &premises)
{
    return {{"kind"_L1, premises.kind}, {"rooms"_L1, premises.count}, {"usable"_L1, premises.usable},
            {"accessible"_L1, premises.accessible}, {"square_metres"_L1, premises.squareMetres}};
}

ImportProfile toImportProfile(const Row &row)
{
    ImportProfile profile{row.id<ImportProfileId>("id"_L1), row.integer("version"_L1), row.text("kind"_L1),
                          row.text("fingerprint"_L1), row.text("name"_L1), {}, row.text("encoding"_L1),
                          row.text("separator"_L1), row.text("date_order"_L1)};
    for (const QJsonValue &word : QJsonDocument::fromJson(row.text("mapping"_L1).toUtf8()).array())
        profile.mapping.append(word.toString());
    return profile;
}

/// A text that is not NULL, also when it is empty.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Fields fieldsOf(const ImportProfile &profile)
{
    const QByteArray mapping = QJsonDocument(QJsonArray::fromStringList(profile.mapping)).toJson(QJsonDocument::Compact);
    return {{"kind"_L1, profile.kind},
            {"fingerprint"_L1, profile.fingerprint},
            {"name"_L1, notNull(profile.name)},
            {"mapping"_L1, QString::fromUtf8(mapping)},
            {"encoding"_L1, notNull(profile.encoding)},
            {"separator"_L1, notNull(profile.separator)},
            {"date_order"_L1, notNull(profile.dateOrder)}};
}

} // namespace

Result<void> SqlCentreRepository::add(QLatin1StringView table, const QString &id, const Fields &fields)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->insert(table, Fields{{"id"_L1, id}} + fields);
}

Result<void> SqlCentreRepository::change(QLatin1StringView table, const QString &id, qint64 version, const Fields &fields)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->update(table, id, version, fields);
}

Result<void> SqlCentreRepository::drop(QLatin1StringView table, const QString &id, qint64 version)
{
    WARSHA_TRY(Transaction *const transaction, m_database.writing());
    return transaction->remove(table, id, version);
}

Result<std::optional<CentreProfile>> SqlCentreRepository::profile() const
{
    return m_database.first(profileSql, {}, toProfile);
}

Result<void> SqlCentreRepository::insert(const CentreProfile &profile)
{
    return add(profileTable, profile.id.toText(), Fields{{"only_one"_L1, 1}} + fieldsOf(profile));
}

Result<void> SqlCentreRepository::update(const CentreProfile &profile)
{
    return change(profileTable, profile.id.toText(), profile.version, fieldsOf(profile));
}

Result<QList<Holiday>> SqlCentreRepository::holidays() const
{
    return m_database.all(holidaysSql, {}, toHoliday);
}

Result<void> SqlCentreRepository::insert(const Holiday &holiday)
{
    return add(holidayTable, holiday.id.toText(),
               {{"first_day"_L1, holiday.from.toString(Qt::ISODate)}, {"last_day"_L1, holiday.to.toString(Qt::ISODate)},
                {"name"_L1, holiday.name}});
}

Result<void> SqlCentreRepository::remove(const Holiday &holiday)
{
    return drop(holidayTable, holiday.id.toText(), holiday.version);
}

Result<QList<Signatory>> SqlCentreRepository::signatories() const
{
    WARSHA_TRY(const SymmetricKey key, m_session.key(RoleKey::Identity));
    WARSHA_TRY(const QList<SealedSignatory> rows, m_database.all(signatoriesSql, {}, toSignatory));
    QList<Signatory> signatories;
    for (SealedSignatory row : rows) {
        WARSHA_TRY(const QByteArray names, unseal(key, signatoryNames, row.names));
        row.signatory.names = textsFromJson(names);
        signatories.append(row.signatory);
    }
    return signatories;
}

Result<void> SqlCentreRepository::reseal(RoleKey name, const SymmetricKey &from, const SymmetricKey &to)
{
    if (name != RoleKey::Identity)
        return {};
    WARSHA_TRY(const QList<SealedSignatory> rows, m_database.all(signatoriesSql, {}, toSignatory));
    for (const SealedSignatory &row : rows) {
        WARSHA_TRY(const QByteArray names, unseal(from, signatoryNames, row.names));
        WARSHA_CHECK(change(signatoryTable, row.signatory.id.toText(), row.signatory.version, {{"names"_L1, seal(to, signatoryNames, names)}}));
    }
    return {};
}

Result<Fields> SqlCentreRepository::sealedFields(const Signatory &signatory) const
{
    WARSHA_TRY(const SymmetricKey key, m_session.key(RoleKey::Identity));
    WARSHA_CHECK(checkRoleKey(m_database, RoleKey::Identity, key));
    return Fields{{"names"_L1, seal(key, signatoryNames, textsToJson(signatory.names))},
                  {"titles"_L1, QString::fromUtf8(textsToJson(signatory.titles))},
                  {"first_day"_L1, signatory.from.toString(Qt::ISODate)},
                  {"last_day"_L1, signatory.to.isNull() ? QVariant() : QVariant(signatory.to.toString(Qt::ISODate))}};
}

Result<void> SqlCentreRepository::insert(const Signatory &signatory)
{
    WARSHA_TRY(const Fields fields, sealedFields(signatory));
    return add(signatoryTable, signatory.id.toText(), fields);
}

Result<void> SqlCentreRepository::update(const Signatory &signatory)
{
    WARSHA_TRY(const Fields fields, sealedFields(signatory));
    return change(signatoryTable, signatory.id.toText(), signatory.version, fields);
}

Result<void> SqlCentreRepository::remove(const Signatory &signatory)
{
    return drop(signatoryTable, signatory.id.toText(), signatory.version);
}

Result<Settings> SqlCentreRepository::settings() const
{
    QHash<QString, QString> values;
    WARSHA_CHECK(m_database.each(settingsSql, {}, [&](const Row &row) {
        values.insert(row.text("setting"_L1), row.text("chosen"_L1));
    }));
    return Settings(values);
}

Result<void> SqlCentreRepository::set(const SettingKey &setting, const QString &value)
{
    const auto toId = [](const Row &row) { return row.text("id"_L1); };
    WARSHA_TRY(const auto id, m_database.first(settingIdSql, {{":setting"_L1, QString(setting.key)}}, toId));
    if (id)
        return change(settingTable, *id, Transaction::anyVersion, {{"chosen"_L1, notNull(value)}});
    return add(settingTable, Id<struct SettingTag>::make().toText(),
               {{"setting"_L1, QString(setting.key)}, {"chosen"_L1, notNull(value)}});
}

Result<QList<Premises>> SqlCentreRepository::premises() const
{
    return m_database.all(premisesSql, {}, toPremises);
}

Result<void> SqlCentreRepository::insert(const Premises &premises)
{
    return add(premisesTable, premises.id.toText(), fieldsOf(premises));
}

Result<void> SqlCentreRepository::update(const Premises &premises)
{
    return change(premisesTable, premises.id.toText(), premises.version, fieldsOf(premises));
}

Result<void> SqlCentreRepository::remove(const Premises &premises)
{
    return drop(premisesTable, premises.id.toText(), premises.version);
}

Result<QList<ImportProfile>> SqlCentreRepository::importProfiles() const
{
    return m_database.all(importProfilesSql, {}, toImportProfile);
}

Result<void> SqlCentreRepository::insert(const ImportProfile &profile)
{
    return add(importProfileTable, profile.id.toText(), fieldsOf(profile));
}

Result<void> SqlCentreRepository::update(const ImportProfile &profile)
{
    return change(importProfileTable, profile.id.toText(), profile.version, fieldsOf(profile));
}

Result<void> SqlCentreRepository::remove(const ImportProfile &profile)
{
    return drop(importProfileTable, profile.id.toText(), profile.version);
}

} // namespace warsha
