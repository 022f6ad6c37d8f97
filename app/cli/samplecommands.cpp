// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl sample.
#include "composition.h"

#include "samplecentre.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::SampleCommands)
};

Result<ExitCode> makeSample(CommandContext &context)
{
    const auto made = makeSampleCentre(context.argument(0));
    if (!made)
        return context.cannotOpen(made.error());
    context.output().summary(
        Text::tr("The sample centre stands at %1: %2 people in %3 groups, %4 hour entries. Sign in as \"%5\" with the password \"%6\".")
            .arg(context.argument(0)).arg(made->people).arg(made->groups).arg(made->entries).arg(sampleLogin(), samplePassword()),
        {{u"location"_s, context.argument(0)}, {u"programmes"_s, made->programmes}, {u"people"_s, made->people},
         {u"groups"_s, made->groups}, {u"sessions"_s, made->sessions}, {u"entries"_s, made->entries},
         {u"awards"_s, made->awards}, {u"user"_s, sampleLogin()}, {u"password"_s, samplePassword()}});
    return Done;
}

} // namespace

QList<Command> sampleCommands()
{
    return {{u"sample"_s, Text::tr("Make the sample centre: one whole course and four groups at other stages."),
             {{u"CENTRE"_s, Text::tr("the new file or address")}}, {}, makeSample}};
}

} // namespace warsha
