// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificationfacts.h"

namespace warsha {

using namespace Qt::StringLiterals;

NumberParts numberPartsOf(const CentreFacts &centre, const GroupFacts &group, AwardKind kind, QDate date)
{
    static const QMap<AwardKind, QString> letters{{AwardKind::Certificate, QStringLiteral("C")},
                                                  {AwardKind::Statement, QStringLiteral("S")},
                                                  {AwardKind::Attendance, QStringLiteral("A")}};
    return {centre.profile.code, group.programmeCode, group.code, letters.value(kind), date};
}

PaperLanguages paperLanguagesOf(const CentreProfile &profile, const Settings &settings)
{
    const bool isUsualInLaos = profile.country == "LA"_L1 && !settings.isSet(settingkeys::certificateLanguages);
    const QStringList languages = (isUsualInLaos ? u"lo-en"_s : settings.text(settingkeys::certificateLanguages)).split(u'-');
    return {languages.value(0), languages.value(1)};
}

} // namespace warsha
