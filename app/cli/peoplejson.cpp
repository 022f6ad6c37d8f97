// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplejson.h"

#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

QJsonObject personToJson(const Person &person)
{
    const Identity &identity = person.identity;
    QJsonArray names;
    QStringList others;
    for (const PersonName &name : identity.names) {
        names.append(QJsonObject{{u"script"_s, name.script}, {u"printed"_s, name.printed}, {u"given"_s, name.given},
                                 {u"father"_s, name.father}, {u"grandfather"_s, name.grandfather}, {u"family"_s, name.family}});
        others.append(name.printed);
    }
    QJsonArray documents;
    QStringList documentLines;
    for (const IdentityDocument &document : identity.documents) {
        documents.append(QJsonObject{{u"kind"_s, document.kind}, {u"number"_s, document.number}, {u"issuer"_s, document.issuer}});
        documentLines.append(document.kind + u' ' + document.number);
    }
    return {{u"id"_s, person.id.toText()}, {u"number"_s, person.number}, {u"name"_s, identity.printedName()},
            {u"otherNames"_s, others.mid(1).join(u", "_s)}, {u"names"_s, names}, {u"knownAs"_s, identity.knownAs},
            {u"birth"_s, identity.birth.toText()}, {u"sex"_s, sexCode(identity.sex)}, {u"nationality"_s, identity.nationality},
            {u"phone"_s, identity.phones.join(u", "_s)}, {u"phones"_s, QJsonArray::fromStringList(identity.phones)},
            {u"email"_s, identity.email}, {u"address"_s, identity.address}, {u"document"_s, documentLines.join(u", "_s)},
            {u"documents"_s, documents}, {u"learnerNumber"_s, identity.learnerNumber}, {u"erased"_s, person.erased}};
}

QJsonObject enrolmentToJson(const Enrolment &enrolment, const QString &groupCode, const Person *person)
{
    QJsonObject object{{u"id"_s, enrolment.id.toText()}, {u"group"_s, groupCode},
                       {u"status"_s, enrolmentStatusCode(enrolment.status)},
                       {u"applied"_s, enrolment.applied.toString(Qt::ISODate)},
                       {u"enrolled"_s, enrolment.enrolled.toString(Qt::ISODate)},
                       {u"ended"_s, enrolment.ended.toString(Qt::ISODate)}, {u"reason"_s, leavingReasonCode(enrolment.reason)}};
    if (person) {
        object.insert(u"number"_s, person->number);
        object.insert(u"name"_s, person->identity.printedName());
    }
    return object;
}

} // namespace warsha
