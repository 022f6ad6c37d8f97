// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates.h"

#include "searchtext.h"

#include <QCoreApplication>

namespace warsha {

namespace {

bool shareAny(const QList<quint32> &a, const QList<quint32> &b)
{
    return std::ranges::any_of(a, [&](quint32 number) { return number != TextHolders::nobodys && b.contains(number); });
}

bool sharePhone(const Identity &a, const Identity &b)
{
    for (const QString &one : a.phones)
        for (const QString &other : b.phones)
            if (samePhone(phoneKey(one), phoneKey(other)))
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

bool isStronger(const Duplicate &a, const Duplicate &b)
{
    if (a.covered != b.covered)
        return a.covered;
    return a.reason != b.reason ? a.reason < b.reason : a.number < b.number;
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

quint32 TextHolders::add(const QString &text, quint32 holder)
{
    quint32 number = numberOf(text);
    if (number == nobodys) {
        number = quint32(m_holders.size());
        m_numbers.insert(text, number);
        m_holders.emplace_back();
    }
    m_holders[number].push_back(holder);
    return number;
}

std::span<const quint32> TextHolders::of(quint32 number) const
{
    return number == nobodys ? std::span<const quint32>() : std::span(m_holders[number]);
}

Duplicates::Duplicates(const DirectorySnapshot &snapshot)
{
    for (const auto &hit : snapshot.everybody())
        add(*hit.person);
}

void Duplicates::add(const Person &person)
{
    const auto holder = quint32(m_people.size());
    Known known{{person.identity, {}, {}}, person.id, person.number};
    for (const PersonName &name : person.identity.names)
        known.names.append(m_names.add(nameKey(name.printed), holder));
    for (const IdentityDocument &document : person.identity.documents)
        known.documents.append(m_documents.add(documentKey(document.number), holder));
    m_people.push_back(std::move(known));
}

Duplicates::Keyed Duplicates::keyed(const Identity &identity) const
{
    Keyed given{identity, {}, {}};
    for (const PersonName &name : identity.names)
        given.names.append(m_names.numberOf(nameKey(name.printed)));
    for (const IdentityDocument &document : identity.documents)
        given.documents.append(m_documents.numberOf(documentKey(document.number)));
    return given;
}

// Two passports with different numbers are two people, whatever the name.
bool Duplicates::documentsDiffer(const Keyed &a, const Keyed &b)
{
    for (qsizetype i = 0; i < a.documents.size(); ++i)
        for (qsizetype j = 0; j < b.documents.size(); ++j) {
            const IdentityDocument &one = a.identity.documents.at(i);
            const IdentityDocument &other = b.identity.documents.at(j);
            if (one.kind == other.kind && one.issuer == other.issuer && a.documents.at(i) != b.documents.at(j))
                return true;
        }
    return false;
}

std::optional<DuplicateReason> Duplicates::reasonFor(const Keyed &known, const Keyed &given)
{
    const bool document = shareAny(given.documents, known.documents);
    if (!shareAny(given.names, known.names))
        return document ? std::optional(DuplicateReason::SameDocument) : std::nullopt;
    if (document)
        return DuplicateReason::SameDocumentAndName;
    if (birthsDiffer(known.identity.birth, given.identity.birth) || documentsDiffer(known, given))
        return DuplicateReason::SameName;
    if (sharePhone(known.identity, given.identity))
        return DuplicateReason::SamePhoneAndName;
    return birthsAgree(known.identity.birth, given.identity.birth) ? DuplicateReason::SameNameAndBirth : DuplicateReason::SameName;
}

bool Duplicates::covers(const Keyed &stored, const Keyed &given)
{
    const auto within = [](const QList<quint32> &these, const QList<quint32> &those) {
        return std::ranges::all_of(these, [&](quint32 number) { return those.contains(number); });
    };
    const Identity &known = stored.identity;
    const Identity &told = given.identity;
    const auto hasPhone = [&](const QString &phone) {
        return std::ranges::any_of(known.phones, [&](const QString &own) { return own == phone || (!phoneKey(phone).isEmpty() && samePhone(phoneKey(own), phoneKey(phone))); });
    };
    return within(given.names, stored.names) && within(given.documents, stored.documents)
        && (told.birth.isNull() || told.birth == known.birth)
        && (told.sex == Sex::NotStated || told.sex == known.sex)
        && (told.nationality.isEmpty() || told.nationality == known.nationality)
        && (told.email.isEmpty() || told.email == known.email)
        && (told.address.isEmpty() || told.address == known.address)
        && (told.knownAs.isEmpty() || told.knownAs == known.knownAs)
        && (told.learnerNumber.isEmpty() || told.learnerNumber == known.learnerNumber)
        && std::ranges::all_of(told.phones, hasPhone);
}

// Of a name that very many have the latest ones; each person once.
std::vector<quint32> Duplicates::candidates(const Keyed &given) const
{
    constexpr size_t mostLooked = 1000; // of one name; a table of a thousand "x" must not take a day
    std::vector<quint32> people;
    const auto look = [&](std::span<const quint32> holders) {
        const size_t room = mostLooked - std::min(mostLooked, people.size());
        const auto latest = holders.last(std::min(room, holders.size()));
        people.insert(people.end(), latest.begin(), latest.end());
    };
    for (const quint32 name : given.names)
        look(m_names.of(name));
    for (const quint32 document : given.documents)
        look(m_documents.of(document));
    std::ranges::sort(people);
    people.erase(std::ranges::unique(people).begin(), people.end());
    return people;
}

template<typename Visit>
void Duplicates::each(const Identity &identity, Visit visit) const
{
    const Keyed given = keyed(identity);
    for (const quint32 number : candidates(given)) {
        const Known &known = m_people[number];
        if (const auto reason = reasonFor(known, given))
            visit(Duplicate{known.id, known.number, *reason, covers(known, given)});
    }
}

QList<Duplicate> Duplicates::of(const Identity &identity) const
{
    QList<Duplicate> duplicates;
    each(identity, [&](const Duplicate &duplicate) { duplicates.append(duplicate); });
    std::ranges::sort(duplicates, isStronger);
    return duplicates;
}

std::optional<Duplicate> Duplicates::strongest(const Identity &identity) const
{
    std::optional<Duplicate> first;
    each(identity, [&](Duplicate &&duplicate) {
        if (!first || isStronger(duplicate, *first))
            first = std::move(duplicate);
    });
    return first;
}

} // namespace warsha
