// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablearguments.h"

#include "optionvalues.h"

#include <QFileInfo>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::TableArguments)
};

/// Beside the table; a file that is there already may be half mended, so it is left alone.
QString rejectedBeside(const QString &tablePath)
{
    const QFileInfo table(tablePath);
    const QString base = table.path() + u'/' + table.completeBaseName() + u".rejected"_s;
    QString path = base + u".csv"_s;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1-%2.csv"_s.arg(base).arg(number);
    return path;
}

} // namespace

QList<Option> tableOptions()
{
    return {
        {u"map"_s, u"COLUMN=FIELD"_s, Text::tr("which column fills which field; may be repeated, the rest is guessed"), true},
        {u"sheet"_s, u"NAME"_s, Text::tr("sheet of a workbook, by name or number")},
        {u"encoding"_s, u"NAME"_s, Text::tr("encoding of a text file; guessed when left out")},
        {u"separator"_s, u"CHARACTER"_s, Text::tr("between the cells of a text file; guessed when left out")},
        {u"heading-row"_s, u"N"_s, Text::tr("row of the headings; guessed when left out")},
        {u"dates"_s, u"ORDER"_s, Text::tr("day-month or month-day; learnt from the column when left out")},
        {u"dry-run"_s, {}, Text::tr("say what would be done, and write nothing")},
        {u"rejected"_s, u"FILE"_s, Text::tr("where rejected rows go, with the reason (.csv or .xlsx)")},
    };
}

Option allOrNothingOption()
{
    return {u"all-or-nothing"_s, {}, Text::tr("a rejected row stops the whole import")};
}

Result<Table> readTable(CommandContext &context, int argument)
{
    return readTable(context, context.argument(argument));
}

Result<Table> readTable(CommandContext &context, const QString &path)
{
    ReadOptions options;
    options.sheet = context.value(u"sheet"_s);
    options.encoding = context.value(u"encoding"_s);
    if (const QString separator = context.value(u"separator"_s); !separator.isEmpty())
        options.separator = separator == "tab"_L1 ? QChar(u'\t') : separator.at(0);
    WARSHA_TRY(options.headingRow, numberOption(context, u"heading-row"_s, 1, 1'000'000, options.headingRow));
    auto table = TableReader::readFile(path, options);
    if (!table)
        return context.cannotOpen(table.error());
    return table;
}

Result<ColumnMapping> mapOption(CommandContext &context, const QList<ImportField> &fields, const Table &table)
{
    return context.asSaid(u"--map"_s, QString(), ColumnMapping::fromWords(context.values(u"map"_s), fields, table.headings));
}

Result<DateColumnOptions> dateColumnOptions(CommandContext &context, Workbench &centre, const Table &table)
{
    DateColumnOptions options;
    options.base1904 = table.base1904;
    if (!context.has(u"dates"_s)) {
        WARSHA_TRY(const Settings settings, centre.centre().settings());
        if (settings.text(settingkeys::dateOrder) == "month_day"_L1)
            options.assumed = DateOrder::MonthDay;
        return options;
    }
    WARSHA_TRY(const QString order, wordOption(context, u"dates"_s, {u"day-month"_s, u"month-day"_s}));
    options.isSaid = true;
    options.assumed = order == "month-day"_L1 ? DateOrder::MonthDay : DateOrder::DayMonth;
    return options;
}

Result<ExitCode> finishImport(CommandContext &context, const ImportReport &report, const QString &tablePath, QJsonObject more)
{
    Output &output = context.output();
    for (const QString &line : report.lines())
        output.line(line);
    const bool dryRun = context.has(u"dry-run"_s);
    QString rejected = context.value(u"rejected"_s);
    if (rejected.isEmpty() && !tablePath.isEmpty())
        rejected = rejectedBeside(tablePath);
    if (!dryRun && !rejected.isEmpty() && !report.rejected().isEmpty()) {
        // The import itself is done by now: what it did is told all the same.
        if (const auto written = report.writeRejected(rejected); written) {
            output.line(Text::tr("The rejected rows are in %1.").arg(rejected));
            more.insert(u"rejectedFile"_s, rejected);
        } else {
            output.warn(Text::tr("The rejected rows could not be kept: %1").arg(written.error().message));
        }
    }
    QJsonObject object = report.toJson();
    object.insert(u"dryRun"_s, dryRun);
    for (auto value = more.constBegin(); value != more.constEnd(); ++value)
        object.insert(value.key(), value.value());
    output.summary(dryRun ? Text::tr("Dry run, nothing written: %1").arg(report.summary()) : report.summary(), object);
    return report.rejected().isEmpty() ? Done : Incomplete;
}

ExitCode refuseImport(CommandContext &context, const ImportReport &report, const QString &sentence, QJsonObject more)
{
    const Error error{ErrorKind::Rule, sentence, {}};
    for (const QString &line : report.lines())
        context.output().line(line);
    context.output().error(error);
    QJsonObject object = report.toJson();
    object.insert(u"done"_s, 0);
    for (auto value = more.constBegin(); value != more.constEnd(); ++value)
        object.insert(value.key(), value.value());
    object.insert(u"error"_s, Output::errorToJson(error));
    if (context.output().isJson())
        context.output().summary({}, object);
    return Incomplete;
}

} // namespace warsha
