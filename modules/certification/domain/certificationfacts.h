// SPDX-License-Identifier: GPL-3.0-or-later
// What certification reads of the slices below, in one piece: who is in the group, what they did, what the programme asks,
// and what stands on the paper about centre and programme.
#pragma once

#include "award.h"
#include "centre.h"
#include "certificatenumber.h"
#include "eligibility.h"
#include "localisedtext.h"
#include "person.h"
#include "programme.h"
#include "settings.h"

namespace warsha {

struct CandidateFacts {
    EnrolmentId enrolment;
    PersonId person;
    QString traineeNumber;
    QList<PersonName> names; ///< empty when erased
    EligibilityFacts facts;
    QList<LocalisedText> unitTitles; ///< of facts.units, in order
};

struct GroupFacts {
    GroupId group;
    QString code;
    QDate starts;
    QDate ends;
    ProgrammeVersionId version;
    int versionNumber = 1;
    int hourMinutes = 60;
    QString programmeCode;
    LocalisedText programmeTitles;
    int isced = -1;
    QString nationalLevel;
    QString isco08;
};

struct CentreFacts {
    CentreProfile profile;
    QList<Signatory> signatories; ///< of any time; those of the printed day sign
    QString verifyHost;           ///< host of the code's address; empty: the plain scheme
    QMap<AwardKind, NumberPattern> patterns;
    int keepYears = 30;           ///< how long the register keeps an award
    PaperLanguages languages;
    QString digits = QStringLiteral("latin"); ///< "arabic" or "lao": in what is printed in that language
};

[[nodiscard]] NumberParts numberPartsOf(const CentreFacts &centre, const GroupFacts &group, AwardKind kind, QDate date);
/// As set; Lao with English for a centre in Laos that set nothing.
[[nodiscard]] PaperLanguages paperLanguagesOf(const CentreProfile &profile, const Settings &settings);

class CertificationFacts
{
public:
    virtual ~CertificationFacts() = default;
    [[nodiscard]] virtual Result<CentreFacts> centre() const = 0;
    [[nodiscard]] virtual Result<GroupFacts> group(const GroupId &id) const = 0;
    /// Everybody who was ever enrolled in the group, by the number of the trainee.
    [[nodiscard]] virtual Result<QList<CandidateFacts>> candidates(const GroupId &id) const = 0;
};

} // namespace warsha
