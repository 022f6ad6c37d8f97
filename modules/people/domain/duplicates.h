// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be the same person: told at registering and importing with the reason, decided by a person, never merged by us.
#pragma once

#include "directorysnapshot.h"

#include <QHash>
#include <QMultiHash>

namespace warsha {

/// Strongest first. A document or a phone alone is no reason: families share phones and case numbers.
enum class DuplicateReason { SameDocumentAndName, SamePhoneAndName, SameNameAndBirth, SameDocument, SameName };
/// A translated part of a sentence: "same name and birth date".
[[nodiscard]] QString duplicateReasonText(DuplicateReason reason);
/// Strong enough to keep an imported row out until somebody decides.
[[nodiscard]] bool isLikely(DuplicateReason reason);

struct Duplicate {
    PersonId person;
    QString number;
    DuplicateReason reason = DuplicateReason::SameName;
    bool covered = false; ///< everything given is stored of that person already
    bool operator==(const Duplicate &) const = default;
};

/// Looks people up by folded name, phone and document, one hash lookup each: made once for a whole import.
class Duplicates
{
public:
    Duplicates() = default;
    explicit Duplicates(const DirectorySnapshot &snapshot);
    /// Strongest reason first, each person once. People who are erased or merged away are not among them.
    [[nodiscard]] QList<Duplicate> of(const Identity &identity) const;
    /// Takes a new person in, so that twins within one table are seen.
    void add(const Person &person);

private:
    [[nodiscard]] std::optional<DuplicateReason> reasonFor(const Person &known, const Identity &identity) const;
    std::vector<Person> m_people;
    QMultiHash<QString, qsizetype> m_byName;
    QMultiHash<QString, qsizetype> m_byDocument;
};

} // namespace warsha
