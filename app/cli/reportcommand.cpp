// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl report: the reports of the window, into a file whose name says the format.
#include "composition.h"

#include "optionvalues.h"
#include "reportpaper.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::ReportCommand)
};

QStringList reportCodes()
{
    QStringList codes;
    for (const ReportTopic kind : allReportTopics())
        codes.append(reportCode(kind));
    return codes;
}

Result<ReportRequest> requestOf(CommandContext &context, Workbench &centre)
{
    const QString name = context.argument(1);
    const std::optional<ReportTopic> kind = reportFromCode(name);
    if (!kind)
        return context.badUsage(Text::tr("“%1” is no report: %2.").arg(name, reportCodes().join(u", "_s)));
    ReportRequest request{.kind = *kind};
    WARSHA_TRY(request.from, dayOption(context, u"from"_s));
    WARSHA_TRY(request.to, dayOption(context, u"to"_s));
    if (context.has(u"group"_s)) {
        WARSHA_TRY(const Group group, centre.groups().groupByCode(context.value(u"group"_s)));
        request.group = group.id;
    }
    if (context.has(u"trainee"_s)) {
        WARSHA_TRY(const Person person, centre.people().byNumber(context.value(u"trainee"_s)));
        request.person = person.id;
    }
    return request;
}

Result<ExitCode> report(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const ReportRequest request, requestOf(context, *centre));
    Progress progress;
    WARSHA_TRY(const Report read, centre->reports().read(request, progress));
    const QString path = context.value(u"out"_s);
    if (const auto written = writeReport(read, {}, path, progress); !written)
        return context.cannotOpen(written.error());
    context.output().summary(Text::tr("%1: %Ln row(s), in %2.", nullptr, int(read.table.rows.size())).arg(reportName(read.kind), path),
                             {{u"report"_s, reportCode(read.kind)}, {u"rows"_s, read.table.rows.size()}, {u"file"_s, path}});
    return Done;
}

} // namespace

QList<Command> reportCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    return {{u"report"_s,
             Text::tr("Write a report: group-list, sign-in, attendance, hours-statement, results, register or missing."),
             {centre, {u"NAME"_s, Text::tr("one of them")}},
             {{u"group"_s, u"CODE"_s, Text::tr("of one group; sign-in and hours-statement need it")},
              {u"trainee"_s, u"NUMBER"_s, Text::tr("of one trainee (hours-statement)")},
              {u"from"_s, u"DAY"_s, Text::tr("first day")},
              {u"to"_s, u"DAY"_s, Text::tr("last day")},
              {u"out"_s, u"FILE"_s, Text::tr("where to; its ending says the format: .xlsx, .csv, .tsv or .pdf"), false, true}},
             report,
             {u"report CENTRE.warsha attendance --from 2026-03-01 --to 2026-03-31 --out march.xlsx"_s,
              u"report CENTRE.warsha hours-statement --group FRM-26-A --out statements.pdf"_s}}};
}

} // namespace warsha
