// SPDX-License-Identifier: GPL-3.0-or-later
// Return v1: the published list of everything that may leave a centre, in one place. A field that is not here is not
// sent. Described for other teams in resources/formats/return-v1.md (a test compares the two).
// No names, no free text, no exact birth dates; people and enrolments appear under pseudonyms of the recipient.
#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace warsha {

enum class FieldType {
    Id,        ///< UUID, 36 lower-case characters: things, never people
    Pseudonym, ///< HMAC-SHA-256 under a key of this recipient, 128 bits as 32 lower-case hex characters
    Hash,      ///< SHA-256 as 64 lower-case hex characters
    Word,      ///< a code or number given by the centre: 1 to 64 letters, digits and - _ . / : without blanks
    Code,      ///< one of the words of a code list
    Integer,   ///< whole number, 0 or more
    Flag,      ///< 0 or 1
    Date,      ///< ISO 8601, YYYY-MM-DD
    Month,     ///< YYYY-MM
};

struct ReturnField {
    QLatin1StringView name;
    FieldType type = FieldType::Word;
    bool required = false;
    QLatin1StringView codes;  ///< name of the code list, when the type is Code
    QLatin1StringView reason; ///< why the ministry needs it
};

/// How a table is cut into parts: a change touches few of them.
enum class PartCut { Whole, ByGroup, ByGroupAndMonth };

struct ReturnTable {
    QLatin1StringView name;
    QLatin1StringView reason;
    PartCut cut = PartCut::Whole;
    bool collected = true; ///< false: in the schema, always empty until the centre records it
    int keyFields = 1;     ///< the first so many fields name a row; rows are sorted by all fields
    std::span<const ReturnField> fields;

    /// Place of a field, or -1.
    [[nodiscard]] int indexOf(QLatin1StringView field) const;
};

struct CodeList {
    QLatin1StringView name;
    std::span<const QLatin1StringView> codes;
};

inline constexpr QLatin1StringView returnSchemaName("return-v1");
/// Counts of people under this are not given outside the centre.
inline constexpr int smallestGroup = 10;

[[nodiscard]] std::span<const ReturnTable> returnTables();
[[nodiscard]] std::span<const CodeList> returnCodeLists();
[[nodiscard]] const ReturnTable *returnTable(QStringView name);
[[nodiscard]] const CodeList *returnCodeList(QLatin1StringView name);
[[nodiscard]] QLatin1StringView fieldTypeName(FieldType type);

} // namespace warsha
