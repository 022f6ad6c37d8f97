// SPDX-License-Identifier: GPL-3.0-or-later
// From the records to what is printed: every token of the shipped templates (resources/formats/document-template.md), in
// the two languages of the centre's papers whatever the language of the screen, and the claims of the QR code.
#pragma once

#include "certificatecode.h"
#include "certificationfacts.h"

namespace warsha {

struct PaperFacts {
    const CentreFacts &centre;
    const GroupFacts &group;
    const CandidateFacts &candidate;
    AwardKind kind = AwardKind::Certificate;
    QDate issuedOn;
    QString number;
};

/// All tokens but "code", which is the signed text of the claims.
[[nodiscard]] FrozenValues paperValues(const PaperFacts &facts);
[[nodiscard]] CertificateClaims paperClaims(const PaperFacts &facts);
/// The name to print large, and the second under it when there is one: that script first, then as the person has them.
[[nodiscard]] QStringList paperNames(const QList<PersonName> &names, const QString &firstScript = QStringLiteral("Latn"));

/// The script (ISO 15924) of the names that go with a text in that language.
[[nodiscard]] QString scriptOfPeople(const QString &language);
/// Scripts (ISO 15924) of the paper's languages in which the person has no name: the paper has the other one alone.
[[nodiscard]] QStringList scriptsWithoutName(const QList<PersonName> &names, const PaperLanguages &languages);

} // namespace warsha
