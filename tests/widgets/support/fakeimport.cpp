// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeimport.h"

namespace warsha {

using namespace Qt::StringLiterals;

Result<ImportForm> FakeImport::form(const ImportRequest &soFar) const
{
    ImportForm form;
    form.fields = {{u"name"_s, u"Name"_s, {u"full name"_s}, true}, {u"sex"_s, u"Sex"_s, {u"gender"_s}}};
    if (soFar.choices.value(u"group"_s) != "B"_L1) // group B counts no minutes
        form.fields.append({u"minutes"_s, u"Minutes"_s, {}});
    form.choices = {{u"group"_s,
                     u"Group"_s,
                     ImportChoice::Kind::List,
                     {{{}, u"Choose"_s}, {u"A"_s, u"A"_s}, {u"B"_s, u"B"_s}},
                     u"A"_s,
                     true,
                     true}};
    return form;
}

Result<ImportReport> FakeImport::check(const ImportRequest &request, Progress &progress) const
{
    ++checks;
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled, u"Stopped."_s);
    if (!checkRefusal.isEmpty())
        return failure(ErrorKind::Rule, checkRefusal);
    ImportReport report(request.table);
    WARSHA_TRY(const ImportForm asked, form(request));
    WARSHA_TRY(const ColumnMapping mapping,
               ColumnMapping::fromWords(request.mapping, asked.fields, request.table.headings));
    for (qsizetype row = 0; row < request.table.rows.size(); ++row) {
        const QString sex = mapping.cell(request.table.rows.at(row), u"sex");
        const QString name = mapping.cell(request.table.rows.at(row), u"name");
        const qsizetype before = report.rejected().size();
        if (name.isEmpty())
            report.reject(request.table, row, mapping.columnOf(u"name"), u"There is no name."_s);
        if (name == "Twice"_L1)
            report.reject(request.table, row, -1, u"It is there twice."_s);
        if (!sex.isEmpty() && sex != "F"_L1 && sex != "M"_L1)
            report.reject(request.table, row, mapping.columnOf(u"sex"), u"This is not read as female or male."_s,
                          sex.startsWith(u'f') ? QStringList{u"F"_s} : QStringList());
        if (report.rejected().size() == before)
            report.addDone();
    }
    return report;
}

Result<ImportOutcome> FakeImport::carryOut(const ImportRequest &request, Progress &progress, const OpWith &op)
{
    ops.append(op.op);
    chosenLast = request.choices;
    if (!refusal.isEmpty())
        return failure(ErrorKind::Storage, refusal);
    WARSHA_TRY(const ImportReport report, check(request, progress));
    WARSHA_TRY(const ImportForm asked, form(request));
    WARSHA_TRY(const ColumnMapping mapping,
               ColumnMapping::fromWords(request.mapping, asked.fields, request.table.headings));
    QSet<int> rejected;
    for (const RejectedRow &row : report.rejected())
        rejected.insert(row.number);
    for (qsizetype row = 0; row < request.table.rows.size(); ++row)
        if (!rejected.contains(request.table.rowNumber(row)))
            written.append({mapping.cell(request.table.rows.at(row), u"name"),
                            mapping.cell(request.table.rows.at(row), u"sex"),
                            mapping.cell(request.table.rows.at(row), u"minutes")});
    WARSHA_CHECK(op.writeAlso());
    return ImportOutcome {report, {}};
}

} // namespace warsha
