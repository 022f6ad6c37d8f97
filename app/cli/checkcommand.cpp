// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl check: is the database whole, does every row it points to exist, does the chain of the change log hold.
#include "composition.h"
#include "databasecheck.h"

#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CheckCommand)
};

Result<ExitCode> check(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centreUnsigned());
    WARSHA_TRY(const QStringList damage, findDamage(centre->database()));
    WARSHA_TRY(const ChainCheck chain, centre->changeLog().verify());
    const auto profile = centre->centre().profile();
    Output &output = context.output();
    for (const QString &finding : damage)
        output.warn(finding);
    if (!chain.intact)
        output.warn(Text::tr("The chain of the change log is broken at %1: somebody changed the database without this program.")
                        .arg(chain.firstBroken));
    const bool isSound = damage.isEmpty() && chain.intact;
    const QString sentence = isSound ? Text::tr("Sound: the database is whole, and its %1 log entries form an unbroken chain.")
                                     : Text::tr("Not sound: see above. %1 log entries were read.");
    output.summary(sentence.arg(chain.entries),
                   {{u"sound"_s, isSound},
                    {u"centre"_s, profile ? profile->code : QString()},
                    {u"damage"_s, QJsonArray::fromStringList(damage)},
                    {u"chainIntact"_s, chain.intact},
                    {u"chainEntries"_s, chain.entries},
                    {u"chainFirstBroken"_s, chain.firstBroken}});
    return isSound ? Done : Incomplete;
}

} // namespace

QList<Command> checkCommands()
{
    return {{u"check"_s, Text::tr("Check a centre from end to end: database, references, change log. Needs no password."),
             {{u"CENTRE"_s, Text::tr("the centre's file or address")}}, {}, check}};
}

} // namespace warsha
