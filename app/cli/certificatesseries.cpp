// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatesseries.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CertificatesCommands)
};

Result<ExitCode> listGaps(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const QList<NumberGap> gaps, centre->certification().gaps());
    QList<QJsonObject> rows;
    for (const NumberGap &gap : gaps)
        rows.append({{u"series"_s, seriesName(gap.scope)}, {u"first"_s, gap.first}, {u"last"_s, gap.last}, {u"source"_s, gapSourceCode(gap.source)},
                     {u"at"_s, QDateTime::fromSecsSinceEpoch(gap.at, Qt::UTC).toString(Qt::ISODate)}});
    context.output().list({{u"series"_s, Text::tr("Series")}, {u"first"_s, Text::tr("First")}, {u"last"_s, Text::tr("Last")},
                           {u"source"_s, Text::tr("Known from")}, {u"at"_s, Text::tr("Told (UTC)")}}, rows);
    return Done;
}

} // namespace

Result<void> tellSeries(CommandContext &context, Workbench &centre, const GroupId &group, QDate issuedOn, const QList<AwardKind> &kinds)
{
    const QStringList numbers = context.values(u"last-seen"_s);
    if (numbers.isEmpty() && !context.has(u"none-seen"_s))
        return {};
    WARSHA_TRY(QList<NumberSeries> series, centre.certification().series(group, issuedOn));
    for (const QString &number : numbers) {
        const QString typed = number.trimmed().toUpper();
        const auto found = std::ranges::find_if(series, [&](const NumberSeries &one) { return serialOf(one.scope, typed).has_value(); });
        if (found == series.end())
            return failure(ErrorKind::Input, Text::tr("%1 is not a number of the series that the papers of this group come from.").arg(number));
        WARSHA_CHECK(centre.certification().tellLastNumber(*found, number));
        found->mustBeTold = false;
    }
    for (const NumberSeries &one : std::as_const(series))
        if (context.has(u"none-seen"_s) && one.mustBeTold && kinds.contains(one.kind))
            WARSHA_CHECK(centre.certification().tellLastNumber(one, {}));
    return {};
}

Option lastSeenOption()
{
    return {u"last-seen"_s, u"NUMBER"_s, Text::tr("after a restore: the last number of its series on any paper; may be repeated"), true};
}

Option noneSeenOption()
{
    return {u"none-seen"_s, {}, Text::tr("after a restore: no paper has a later number than the register")};
}

Command gapsCommand()
{
    return {u"certificates gaps"_s, Text::tr("Numbers given before a restore, whose records are not in the register."),
            {{u"CENTRE"_s, Text::tr("the centre's file or address")}}, {}, listGaps};
}

} // namespace warsha
