// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be the same person: told at registering and importing with the reason, decided by a person, never merged by us.
#pragma once

#include "directorysnapshot.h"

#include <QHash>

#include <span>

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

/// Who has which folded text. Texts are numbered, so that comparing two people compares numbers and folds nothing.
class TextHolders
{
public:
    static constexpr quint32 nobodys = quint32(-1);
    quint32 add(const QString &text, quint32 holder); ///< the number of the text
    /// nobodys when it was never added.
    [[nodiscard]] quint32 numberOf(const QString &text) const { return m_numbers.value(text, nobodys); }
    /// In the order in which they were added.
    [[nodiscard]] std::span<const quint32> of(quint32 number) const;

private:
    QHash<QString, quint32> m_numbers;
    std::vector<std::vector<quint32>> m_holders;
};

/// Looks people up by the key of a name (nameKey) and by document, one hash lookup each: made once for a whole import.
class Duplicates
{
public:
    Duplicates() = default;
    explicit Duplicates(const DirectorySnapshot &snapshot);
    /// Strongest reason first, each person once. People who are erased or merged away are not among them.
    [[nodiscard]] QList<Duplicate> of(const Identity &identity) const;
    /// The first of them, for whom the rest does not matter.
    [[nodiscard]] std::optional<Duplicate> strongest(const Identity &identity) const;
    /// Takes a new person in, so that twins within one table are seen.
    void add(const Person &person);

private:
    struct Keyed { ///< an identity with the numbers of its names and documents, in their order
        Identity identity;
        QList<quint32> names;
        QList<quint32> documents;
    };
    struct Known : Keyed {
        PersonId id;
        QString number;
    };
    [[nodiscard]] Keyed keyed(const Identity &identity) const;
    [[nodiscard]] std::vector<quint32> candidates(const Keyed &given) const;
    [[nodiscard]] static bool documentsDiffer(const Keyed &a, const Keyed &b);
    [[nodiscard]] static std::optional<DuplicateReason> reasonFor(const Keyed &known, const Keyed &given);
    [[nodiscard]] static bool covers(const Keyed &stored, const Keyed &given);
    template<typename Visit>
    void each(const Identity &identity, Visit visit) const;
    std::vector<Known> m_people;
    TextHolders m_names;
    TextHolders m_documents;
};

} // namespace warsha
