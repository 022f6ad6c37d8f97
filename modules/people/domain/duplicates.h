// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be the same person: told at registering and importing with the reason, decided by a person, never merged by us.
#pragma once

#include "directorysnapshot.h"

namespace warsha {

enum class DuplicateReason { SameDocument, SamePhoneAndName, SameNameAndYear, SameName };
/// A translated sentence part: "same document number".
[[nodiscard]] QString duplicateReasonText(DuplicateReason reason);

struct Duplicate {
    PersonId person;
    QString number;
    DuplicateReason reason = DuplicateReason::SameName;
    bool operator==(const Duplicate &) const = default;
};

/// Looks people up by folded name, phone and document, one hash lookup each: made once for a whole import.
class Duplicates
{
public:
    explicit Duplicates(const DirectorySnapshot &snapshot);
    /// Strongest reason first, each person once.
    [[nodiscard]] QList<Duplicate> of(const Identity &identity) const;
    /// Takes a new person in, so that twins within one table are seen.
    void add(const Person &person);

private:
    struct Known {
        PersonId id;
        QString number;
        int birthYear = 0;
        QStringList names;
    };
    std::vector<Known> m_known;
    QMultiHash<QString, qsizetype> m_byName;
    QMultiHash<QString, qsizetype> m_byPhone;
    QMultiHash<QString, qsizetype> m_byDocument;
};

} // namespace warsha
