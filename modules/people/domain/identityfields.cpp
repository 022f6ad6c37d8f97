// SPDX-License-Identifier: GPL-3.0-or-later
#include "identityfields.h"

namespace warsha {

namespace {

/// Calls visit with the member of Identity that a field is.
template<typename Visit>
auto visitField(IdentityField field, Visit visit)
{
    switch (field) {
    case IdentityField::Names: return visit(&Identity::names);
    case IdentityField::KnownAs: return visit(&Identity::knownAs);
    case IdentityField::Birth: return visit(&Identity::birth);
    case IdentityField::Sex: return visit(&Identity::sex);
    case IdentityField::Nationality: return visit(&Identity::nationality);
    case IdentityField::Phones: return visit(&Identity::phones);
    case IdentityField::Email: return visit(&Identity::email);
    case IdentityField::Address: return visit(&Identity::address);
    case IdentityField::Documents: return visit(&Identity::documents);
    case IdentityField::LearnerNumber: return visit(&Identity::learnerNumber);
    case IdentityField::Consents: break;
    }
    return visit(&Identity::consents);
}

} // namespace

QList<IdentityField> allIdentityFields()
{
    using F = IdentityField;
    return {F::Names, F::KnownAs, F::Birth, F::Sex, F::Nationality, F::Phones,
            F::Email, F::Address, F::Documents, F::LearnerNumber, F::Consents};
}

bool sameField(IdentityField field, const Identity &a, const Identity &b)
{
    return visitField(field, [&](auto member) { return a.*member == b.*member; });
}

void copyField(IdentityField field, const Identity &from, Identity &to)
{
    visitField(field, [&](auto member) { to.*member = from.*member; });
}

QList<IdentityField> differingFields(const Identity &a, const Identity &b)
{
    QList<IdentityField> fields = allIdentityFields();
    fields.removeIf([&](IdentityField field) { return sameField(field, a, b); });
    return fields;
}

MergedIdentity mergedInto(const Identity &stored, const PersonEdit &edit)
{
    MergedIdentity merged{stored, {}};
    for (const IdentityField field : differingFields(edit.before, edit.after)) {
        if (sameField(field, stored, edit.before) || sameField(field, stored, edit.after))
            copyField(field, edit.after, merged.identity);
        else
            merged.conflicts.append(field);
    }
    return merged;
}

} // namespace warsha
