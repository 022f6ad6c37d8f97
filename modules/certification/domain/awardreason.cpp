// SPDX-License-Identifier: GPL-3.0-or-later
#include "awardreason.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::AwardReason)
};

struct Usual {
    ReasonFor verb;
    QLatin1StringView code;
    const char *words;
};

constexpr Usual all[] = {
    {ReasonFor::Copy, "lost"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "Lost")},
    {ReasonFor::Copy, "damaged"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "Damaged")},
    {ReasonFor::Copy, "stolen"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "Stolen")},
    {ReasonFor::Copy, "never-arrived"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "Never arrived")},
    {ReasonFor::Copy, "asked-for"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "Asked for by an employer or an authority")},
    {ReasonFor::Replacement, "wrong-name"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "The name was wrong")},
    {ReasonFor::Replacement, "wrong-data"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "Other data were wrong")},
    {ReasonFor::Replacement, "result-corrected"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "A result was corrected")},
    {ReasonFor::Void, "not-collected"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "Not collected")},
    {ReasonFor::Void, "mistake"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "Made by mistake")},
    {ReasonFor::Revocation, "fraud"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "Obtained by fraud")},
    {ReasonFor::Revocation, "result-withdrawn"_L1, QT_TRANSLATE_NOOP("warsha::AwardReason", "A result was withdrawn")},
};

} // namespace

QStringList usualReasons(ReasonFor verb)
{
    QStringList reasons;
    for (const Usual &usual : all)
        if (usual.verb == verb)
            reasons.append(Text::tr(usual.words));
    return reasons;
}

QString reasonToKeep(const QString &said)
{
    for (const Usual &usual : all)
        if (said == Text::tr(usual.words))
            return usual.code;
    return said;
}

QString reasonText(const QString &kept)
{
    for (const Usual &usual : all)
        if (kept == usual.code)
            return Text::tr(usual.words);
    return kept;
}

} // namespace warsha
