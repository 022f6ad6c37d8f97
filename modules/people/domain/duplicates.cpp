// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates.h"

#include "searchtext.h"
#include "textfold.h"

#include <QCoreApplication>

namespace warsha {

namespace {

QStringList foldedNames(const Identity &identity)
{
    QStringList names;
    for (const PersonName &name : identity.names)
        names.append(foldText(name.printed));
    return names;
}

bool shareName(const Identity &a, const Identity &b)
{
    const QStringList names = foldedNames(a);
    return std::ranges::any_of(foldedNames(b), [&](const QString &name) { return names.contains(name); });
}

bool sharePhone(const Identity &a, const Identity &b)
{
    for (const QString &one : a.phones)
        for (const QString &other : b.phones)
            if (samePhone(phoneKey(one), phoneKey(other)))
                return true;
    return false;
}

bool shareDocument(const Identity &a, const Identity &b)
{
    for (const IdentityDocument &one : a.documents)
        for (const IdentityDocument &other : b.documents)
            if (documentKey(one.number) == documentKey(other.number))
                return true;
    return false;
}

// Two passports with different numbers are two people, whatever the name.
bool documentsDiffer(const Identity &a, const Identity &b)
{
    for (const IdentityDocument &one : a.documents)
        for (const IdentityDocument &other : b.documents)
            if (one.kind == other.kind && one.issuer == other.issuer && documentKey(one.number) != documentKey(other.number))
                return true;
    return false;
}

// What is known of both dates agrees, and the year is known of both.
bool birthsAgree(const PartialDate &a, const PartialDate &b)
{
    if (a.isNull() || b.isNull() || a.year != b.year)
        return false;
    const bool months = a.month == 0 || b.month == 0 || a.month == b.month;
    const bool days = a.day == 0 || b.day == 0 || a.day == b.day;
    return months && days;
}

bool birthsDiffer(const PartialDate &a, const PartialDate &b)
{
    return !a.isNull() && !b.isNull() && !birthsAgree(a, b);
}

bool covers(const Identity &stored, const Identity &given)
{
    const QStringList names = foldedNames(stored);
    const auto hasName = [&](const PersonName &name) { return names.contains(foldText(name.printed)); };
    const auto hasPhone = [&](const QString &phone) {
        return std::ranges::any_of(stored.phones, [&](const QString &own) { return own == phone || (!phoneKey(phone).isEmpty() && samePhone(phoneKey(own), phoneKey(phone))); });
    };
    const auto hasDocument = [&](const IdentityDocument &document) {
        return std::ranges::any_of(stored.documents, [&](const IdentityDocument &own) { return documentKey(own.number) == documentKey(document.number); });
    };
    return std::ranges::all_of(given.names, hasName) && std::ranges::all_of(given.phones, hasPhone)
        && std::ranges::all_of(given.documents, hasDocument)
        && (given.birth.isNull() || given.birth == stored.birth)
        && (given.sex == Sex::NotStated || given.sex == stored.sex)
        && (given.nationality.isEmpty() || given.nationality == stored.nationality)
        && (given.email.isEmpty() || given.email == stored.email)
        && (given.address.isEmpty() || given.address == stored.address)
        && (given.knownAs.isEmpty() || given.knownAs == stored.knownAs)
        && (given.learnerNumber.isEmpty() || given.learnerNumber == stored.learnerNumber);
}

} // namespace

QString duplicateReasonText(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameDocumentAndName:
        return QCoreApplication::translate("Duplicates", "same document number and name");
    case DuplicateReason::SamePhoneAndName:
        return QCoreApplication::translate("Duplicates", "same phone and name");
    case DuplicateReason::SameNameAndBirth:
        return QCoreApplication::translate("Duplicates", "same name and birth date");
    case DuplicateReason::SameDocument:
        return QCoreApplication::translate("Duplicates", "same document number");
    case DuplicateReason::SameName:
        return QCoreApplication::translate("Duplicates", "same name");
    }
    return {};
}

bool isLikely(DuplicateReason reason)
{
    return reason == DuplicateReason::SameDocumentAndName || reason == DuplicateReason::SamePhoneAndName
        || reason == DuplicateReason::SameNameAndBirth;
}

Duplicates::Duplicates(const DirectorySnapshot &snapshot)
{
    for (const auto &hit : snapshot.everybody())
        add(*hit.person);
}

void Duplicates::add(const Person &person)
{
    const auto number = qsizetype(m_people.size());
    m_people.push_back(person);
    for (const QString &name : foldedNames(person.identity))
        m_byName.insert(name, number);
    for (const IdentityDocument &document : person.identity.documents)
        m_byDocument.insert(documentKey(document.number), number);
}

std::optional<DuplicateReason> Duplicates::reasonFor(const Person &known, const Identity &identity) const
{
    const bool document = shareDocument(known.identity, identity);
    if (!shareName(known.identity, identity))
        return document ? std::optional(DuplicateReason::SameDocument) : std::nullopt;
    if (document)
        return DuplicateReason::SameDocumentAndName;
    if (birthsDiffer(known.identity.birth, identity.birth) || documentsDiffer(known.identity, identity))
        return DuplicateReason::SameName;
    if (sharePhone(known.identity, identity))
        return DuplicateReason::SamePhoneAndName;
    return birthsAgree(known.identity.birth, identity.birth) ? DuplicateReason::SameNameAndBirth : DuplicateReason::SameName;
}

QList<Duplicate> Duplicates::of(const Identity &identity) const
{
    constexpr qsizetype mostLooked = 1000; // of one name; a table of a thousand "x" must not take a day
    QSet<qsizetype> numbers;
    const auto look = [&numbers](const QMultiHash<QString, qsizetype> &index, const QString &key) {
        for (auto found = index.constFind(key); found != index.cend() && found.key() == key && numbers.size() < mostLooked; ++found)
            numbers.insert(found.value());
    };
    for (const QString &name : foldedNames(identity))
        look(m_byName, name);
    for (const IdentityDocument &document : identity.documents)
        look(m_byDocument, documentKey(document.number));
    QList<Duplicate> duplicates;
    for (const qsizetype number : std::as_const(numbers)) {
        const Person &known = m_people[size_t(number)];
        if (const auto reason = reasonFor(known, identity))
            duplicates.append({known.id, known.number, *reason, covers(known.identity, identity)});
    }
    std::ranges::sort(duplicates, [](const Duplicate &a, const Duplicate &b) {
        return std::tuple(!a.covered, a.reason, a.number) < std::tuple(!b.covered, b.reason, b.number);
    });
    return duplicates;
}

} // namespace warsha
