// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudonym.h"

#include <QMessageAuthenticationCode>

namespace warsha {

QString Pseudonyms::ofPerson(const QString &id) const
{
    return of("person:", id);
}

QString Pseudonyms::ofEnrolment(const QString &id) const
{
    return of("enrolment:", id);
}

QString Pseudonyms::of(QByteArrayView kind, const QString &id) const
{
    // The key is borrowed for the call, not copied.
    const QByteArray key = QByteArray::fromRawData(m_key.view().data(), m_key.size());
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(kind.data(), kind.size());
    code.addData(id.toLatin1());
    return QString::fromLatin1(code.result().first(16).toHex());
}

} // namespace warsha
