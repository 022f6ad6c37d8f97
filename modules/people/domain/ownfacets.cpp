// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownfacets.h"

#include "identityrules.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unknown = "unknown"_L1;

QString ageValue(const PartialDate &birth, QDate today)
{
    const auto age = ageOn(birth, today);
    return !age ? QString(unknown) : *age < 18 ? u"under-18"_s : *age < 25 ? u"18-24"_s : *age < 36 ? u"25-35"_s : u"over-35"_s;
}

QStringList missingValues(const Identity &identity)
{
    QStringList missing;
    if (identity.phones.isEmpty())
        missing.append(u"no-phone"_s);
    if (identity.birth.isNull())
        missing.append(u"no-birth"_s);
    if (identity.sex == Sex::NotStated)
        missing.append(u"no-sex"_s);
    if (identity.nationality.isEmpty())
        missing.append(u"no-nationality"_s);
    if (identity.documents.isEmpty())
        missing.append(u"no-document"_s);
    return missing;
}

} // namespace

QString ownFacetCode(OwnFacet facet)
{
    switch (facet) {
    case OwnFacet::Sex: return u"sex"_s;
    case OwnFacet::Age: return u"age"_s;
    case OwnFacet::Nationality: return u"nationality"_s;
    case OwnFacet::Missing: break;
    }
    return u"missing"_s;
}

QStringList fixedValues(OwnFacet facet)
{
    switch (facet) {
    case OwnFacet::Sex: return {sexCode(Sex::Female), sexCode(Sex::Male), sexCode(Sex::Other), unknown};
    case OwnFacet::Age: return {u"under-18"_s, u"18-24"_s, u"25-35"_s, u"over-35"_s, unknown};
    case OwnFacet::Nationality: return {};
    case OwnFacet::Missing: break;
    }
    return {u"no-phone"_s, u"no-birth"_s, u"no-sex"_s, u"no-nationality"_s, u"no-document"_s};
}

QStringList ownValues(OwnFacet facet, const Identity &identity, QDate today)
{
    const auto orUnknown = [](const QString &code) { return QStringList{code.isEmpty() ? QString(unknown) : code}; };
    switch (facet) {
    case OwnFacet::Sex: return orUnknown(sexCode(identity.sex));
    case OwnFacet::Age: return {ageValue(identity.birth, today)};
    case OwnFacet::Nationality: return orUnknown(identity.nationality);
    case OwnFacet::Missing: break;
    }
    return missingValues(identity);
}

} // namespace warsha
