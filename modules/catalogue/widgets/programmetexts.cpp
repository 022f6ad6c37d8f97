// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmetexts.h"

#include "joinedfacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeTexts)
};

} // namespace

QString versionText(const ProgrammeVersion &version)
{
    const QString number = QLocale().toString(version.number);
    return version.state == VersionState::Frozen ? Say::tr("Version %1, published").arg(number)
                                                 : Say::tr("Version %1, draft").arg(number);
}

QString levelText(const Programme &programme)
{
    QStringList parts;
    if (programme.isced >= 0)
        parts.append(Say::tr("ISCED level %1").arg(QLocale().toString(programme.isced)));
    if (!programme.nationalLevel.isEmpty())
        parts.append(programme.nationalLevel);
    return commaList(parts);
}

QStringList certificateTexts(const ProgrammeVersion &version)
{
    QStringList texts;
    const auto needed = int(std::ranges::count(version.units, true, &Unit::needed));
    texts.append(Say::tr("Needed units: %1").arg(QLocale().toString(needed)));
    if (version.certificate.electives > 0)
        texts.append(Say::tr("Elective units: %1").arg(QLocale().toString(version.certificate.electives)));
    if (version.leastAttendance > 0)
        texts.append(Say::tr("At least %1 % of all hours attended").arg(QLocale().toString(version.leastAttendance)));
    for (const Mode mode : allModes) {
        if (version.leastAttendancePerMode[mode] > 0)
            texts.append(Say::tr("At least %1 % of the hours “%2”")
                             .arg(QLocale().toString(version.leastAttendancePerMode[mode]), modeName(mode)));
    }
    if (version.certificate.independentAssessor)
        texts.append(Say::tr("The assessor is not the only trainer"));
    texts.append(version.certificate.statementOfAttainment ? Say::tr("For a part achieved a statement of attainment is issued")
                                                           : Say::tr("For a part achieved nothing is issued"));
    return texts;
}

} // namespace warsha
