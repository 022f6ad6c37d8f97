// SPDX-License-Identifier: GPL-3.0-or-later
// An identity by its fields: which of them an edit changed, and what becomes of it when somebody else changed the person
// meanwhile. Two people who write into different fields both keep what they wrote; in the same field the later one is told.
#pragma once

#include "person.h"

namespace warsha {

enum class IdentityField {
    Names, KnownAs, Birth, Sex, Nationality, Phones, Email, Address, Documents, LearnerNumber, Consents
};
[[nodiscard]] QList<IdentityField> allIdentityFields();
[[nodiscard]] bool sameField(IdentityField field, const Identity &a, const Identity &b);
void copyField(IdentityField field, const Identity &from, Identity &to);
/// Where a and b differ.
[[nodiscard]] QList<IdentityField> differingFields(const Identity &a, const Identity &b);

/// What a person did to one trainee: before is what they saw.
struct PersonEdit {
    PersonId id;
    Identity before;
    Identity after;
};

struct MergedIdentity {
    Identity identity;              ///< as stored, with the fields of the edit
    QList<IdentityField> conflicts; ///< changed in both ways; as stored in identity
};
[[nodiscard]] MergedIdentity mergedInto(const Identity &stored, const PersonEdit &edit);

} // namespace warsha
