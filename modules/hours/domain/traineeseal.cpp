// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineeseal.h"

#include "seal.h"

#include <QCoreApplication>

namespace warsha {

Result<QByteArray> TraineeSeal::close(const EnrolmentId &enrolment, QLatin1StringView table, QLatin1StringView column, const QString &text)
{
    if (text.isEmpty())
        return QByteArray();
    WARSHA_TRY(const NamedKey key, keyOf(enrolment));
    return seal(key.key, {table, column, key.id.toText()}, text.toUtf8());
}

Result<QString> TraineeSeal::open(const EnrolmentId &enrolment, QLatin1StringView table, QLatin1StringView column, const QByteArray &sealed)
{
    if (sealed.isEmpty())
        return QString();
    const auto key = keyOf(enrolment);
    if (!key && key.error().kind == ErrorKind::NotFound)
        return QString();
    WARSHA_CHECK(key);
    WARSHA_TRY(const QByteArray plain, unseal(key->key, {table, column, key->id.toText()}, sealed));
    return QString::fromUtf8(plain);
}

Result<NamedKey> TraineeSeal::keyOf(const EnrolmentId &enrolment)
{
    const auto known = m_open.constFind(enrolment);
    if (known != m_open.constEnd())
        return *known;
    const Person *const person = m_members.personOf(enrolment);
    if (!person)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("warsha::PlacementService", "The trainee's record is not there."));
    WARSHA_TRY(const SymmetricKey key, m_keys.open(person->key));
    return *m_open.insert(enrolment, NamedKey{person->key, key});
}

} // namespace warsha
