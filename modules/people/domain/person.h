// SPDX-License-Identifier: GPL-3.0-or-later
// A trainee: one person, names in several scripts, any number of documents or none. Everything that says who somebody
// is stands in Identity, which is sealed as one value under the person's own key (see identitycodec.h).
// Names: parts are never made by splitting a text (formats.md section 7); only the printed form may never be empty.
#pragma once

#include "id.h"
#include "keyring.h"
#include "partialdate.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace warsha {

using PersonId = Id<struct PersonTag>;

enum class Sex { NotStated, Female, Male, Other };
[[nodiscard]] QString sexCode(Sex sex); ///< "female": stored and typed; empty when not stated
[[nodiscard]] Sex sexFromCode(QStringView code); ///< what is unknown is NotStated

/// A name in one script. One word only is normal: then given and printed are the same, or printed stands alone.
struct PersonName {
    QString script; ///< ISO 15924: "Arab", "Latn", "Laoo", "Khmr"
    QString given;
    QString father;
    QString grandfather;
    QString family;
    QString printed; ///< as it is printed on papers
    bool operator==(const PersonName &) const = default;
};
/// The script most letters of a text are written in ("Arab", "Latn", "Laoo", "Khmr", "Thai", "Cyrl"), else "Zyyy".
[[nodiscard]] QString scriptOf(QStringView text);
/// A name that is known as one text only.
[[nodiscard]] PersonName nameFromText(const QString &printed);
/// The printed form from the parts, in the order in which the script writes them; what is printed already stays.
[[nodiscard]] PersonName withPrintedForm(PersonName name);

struct IdentityDocument {
    QString kind;   ///< "passport", "unhcr", "unhcr-case", "national-id", "residence", "other"
    QString number; ///< as written; several people may share a case number, so it is never a key
    QString issuer; ///< country (ISO 3166 alpha-3) or office, or empty
    bool operator==(const IdentityDocument &) const = default;
};

/// A person's yes to one use of the data. Refusing one never blocks enrolment.
struct Consent {
    QString purpose; ///< "training", "certificate", "statistics", "donor", "tracer", "photo"
    QDate given;
    QDate withdrawn; ///< invalid: stands
    bool operator==(const Consent &) const = default;
};

struct Identity {
    QList<PersonName> names; ///< the first is the one the centre's lists show and sort by
    QString knownAs;
    PartialDate birth;
    Sex sex = Sex::NotStated;
    QString nationality; ///< ISO 3166 alpha-3, "XXA" stateless; empty: not stated
    QStringList phones;  ///< as given
    QString email;
    QString address;
    QList<IdentityDocument> documents;
    QString learnerNumber; ///< the country's own, when there is one
    QList<Consent> consents;
    bool operator==(const Identity &) const = default;

    /// The name in a script; null when there is none.
    [[nodiscard]] const PersonName *nameIn(QStringView script) const;
    /// The first name as printed; empty for nobody and for an erased person.
    [[nodiscard]] QString printedName() const;
    /// The name in a script as printed, or the first name where there is none in it.
    [[nodiscard]] QString printedIn(QStringView script) const;
};

struct Person {
    PersonId id;
    QString number; ///< ours, printed on lists: "2026/0012"
    int year = 0;   ///< of registering
    qint64 sequence = 0;
    KeyId key;
    PersonId mergedInto; ///< null, or the person this one turned out to be
    bool erased = false; ///< the key was destroyed: only the number is left
    qint64 version = 0;
    Identity identity;
    bool operator==(const Person &) const = default;
};

/// "2026/0012": pattern with {year} and {serial:N}, N its least digits. Other text stays as it is.
[[nodiscard]] QString traineeNumber(const QString &pattern, int year, qint64 sequence);

} // namespace warsha
