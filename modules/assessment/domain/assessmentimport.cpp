// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessmentimport.h"

#include "joinedfacts.h"
#include "textfold.h"

using namespace Qt::StringLiterals;

namespace warsha {

QList<ImportField> AssessmentImport::fields(const ProgrammeVersion &version)
{
    QList<ImportField> fields{
        {u"number"_s, tr("Trainee number"), commonHeadings(u"number"), false},
        {u"name"_s, tr("Name"), commonHeadings(u"name"), false},
        {u"unit"_s, tr("Unit"), commonHeadings(u"unit"), false},
        {u"outcome"_s, tr("Outcome"), commonHeadings(u"outcome"), false},
        {u"date"_s, tr("Date"), commonHeadings(u"date"), false},
        {u"assessor"_s, tr("Assessor"), {u"assessor"_s, u"examiner"_s, u"évaluateur"_s, u"examinateur"_s, u"المقيّم"_s, u"الفاحص"_s, u"ຜູ້ປະເມີນ"_s}, false},
        {u"instrument"_s, tr("How it was assessed"), {u"instrument"_s, u"method"_s, u"assessment method"_s, u"méthode"_s, u"طريقة التقييم"_s, u"how it was assessed"_s, u"mode d'évaluation"_s, u"ວິທີປະເມີນ"_s}, false},
        {u"kind"_s, tr("Resit or retake"), {u"kind"_s, u"attempt kind"_s, u"resit or retake"_s, u"rattrapage ou nouveau passage"_s, u"إعادة اختبار أو إعادة بعد تدريب"_s, u"ເສັງແກ້ຕົວ ຫຼື ປະເມີນຄືນ"_s}, false},
        {u"comment"_s, tr("Comment"), {u"comment"_s, u"comments"_s, u"remark"_s, u"commentaire"_s, u"ملاحظة"_s, u"ملاحظات"_s, u"التعليق"_s, u"ຄຳເຫັນ"_s}, false},
    };
    for (const Unit &unit : version.units) {
        ImportField field{u"unit."_s + unit.code, unit.code, {unit.code}, false};
        for (const QString &language : unit.titles.languages())
            field.synonyms.append(unit.titles.exactly(language));
        fields.append(field);
    }
    return fields;
}

namespace {

/// What makes a row of a table the same as an attempt that is kept: the place, the day and the outcome.
QString sameness(const UnitPlace &place, QDate date, Outcome outcome)
{
    return place.enrolment.toText() + place.unit.toText() + date.toString(Qt::ISODate) + outcomeCode(outcome);
}

/// Takes out what is kept already; each kept attempt answers for one row.
QList<ReadAttempt> withoutKept(const QList<ReadAttempt> &read, const QList<Attempt> &kept)
{
    QHash<QString, int> there;
    for (const Attempt &attempt : kept)
        ++there[sameness(attempt.place, attempt.date, attempt.outcome)];
    QList<ReadAttempt> fresh;
    for (const ReadAttempt &one : read) {
        int &left = there[sameness(one.attempt.place, one.attempt.date, one.attempt.outcome)];
        if (left > 0)
            --left;
        else
            fresh.append(one);
    }
    return fresh;
}

QList<NewAttempt> attemptsIn(const QList<ReadAttempt> &read)
{
    QList<NewAttempt> attempts;
    for (const ReadAttempt &one : read)
        attempts.append(one.attempt);
    return attempts;
}

} // namespace

Result<void> AssessmentImport::checkMapping(const ColumnMapping &mapping, const ProgrammeVersion &version,
                                            const Table &table) const
{
    const QString headings = commaList(table.headings);
    if (!mapping.has(u"number") && !mapping.has(u"name"))
        return failure(ErrorKind::Input, tr("No column of “%1” says who is meant (number or name). Its columns are: %2.").arg(table.source, headings));
    const bool wide = std::ranges::any_of(version.units, [&](const Unit &unit) { return mapping.has(u"unit."_s + unit.code); });
    if (!wide && !mapping.has(u"outcome"))
        return failure(ErrorKind::Input, tr("No column of “%1” holds outcomes, and none is headed by a unit. Its columns are: %2.").arg(table.source, headings));
    return {};
}

Result<QHash<QString, StaffId>> AssessmentImport::staffByCode() const
{
    WARSHA_TRY(const QList<StaffMember> members, m_staff.list());
    QHash<QString, StaffId> staff;
    for (const StaffMember &member : members) {
        staff.insert(foldText(member.code), member.id);
        for (const PersonName &name : member.names)
            staff.insert(foldText(name.printed), member.id);
    }
    return staff;
}

Result<ResultDefaults> AssessmentImport::defaults(const AssessmentImportOptions &options, const ProgrammeVersion &version,
                                                  const QHash<QString, StaffId> &staff) const
{
    ResultDefaults defaults{{}, options.date, {}, options.instrument};
    if (!options.assessor.isEmpty()) {
        if (!staff.contains(foldText(options.assessor)))
            return failure(ErrorKind::Input, tr("“%1” is not among the staff.").arg(options.assessor));
        defaults.assessor = staff.value(foldText(options.assessor));
    }
    if (!options.unit.isEmpty()) {
        const Unit *unit = version.unitByCode(options.unit);
        if (!unit)
            return failure(ErrorKind::Input, tr("“%1” is not a unit of the group's programme.").arg(options.unit));
        defaults.unit = unit->id;
    }
    return defaults;
}

Result<ImportReport> AssessmentImport::run(const Table &table, const AssessmentImportOptions &options, const OpWith &op, const Progress *progress)
{
    WARSHA_TRY(const GroupResults results, m_assessment.ofGroup(options.group));
    WARSHA_TRY(const ColumnMapping mapping, ColumnMapping::fromWords(options.mapping, fields(results.version), table.headings));
    WARSHA_CHECK(checkMapping(mapping, results.version, table));
    WARSHA_TRY(const auto staff, staffByCode());
    WARSHA_TRY(const ResultDefaults fallback, defaults(options, results.version, staff));
    ImportReport report(table);
    ResultTable reader(table, mapping, results, staff, m_directory, fallback);
    const QList<ReadAttempt> read = reader.read(report);
    WARSHA_TRY(const QList<Attempt> kept, m_assessment.attemptsOf(options.group));
    const QList<ReadAttempt> fresh = withoutKept(read, kept);
    WARSHA_TRY(const auto faults, m_assessment.faultsOf(attemptsIn(fresh)));
    QList<ReadAttempt> good;
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        if (const auto fault = faults.constFind(i); fault != faults.cend())
            report.reject(table, fresh[i].row, fresh[i].column, fault->message);
        else
            good.append(fresh[i]);
    }
    count(report, table, read, good);
    if (reader.rowsWithoutOutcome() > 0)
        report.warn(tr("%n row(s) have no outcome and were skipped.", nullptr, reader.rowsWithoutOutcome()));
    WARSHA_CHECK(warnOfTrainers(report, results, good));
    if (!options.dryRun && !good.isEmpty())
        WARSHA_CHECK(m_assessment.record(attemptsIn(good), op, progress));
    return report;
}

void AssessmentImport::count(ImportReport &report, const Table &table, const QList<ReadAttempt> &read,
                             const QList<ReadAttempt> &good)
{
    QSet<qsizetype> done;
    for (const ReadAttempt &one : good)
        done.insert(one.row);
    QSet<int> rejected;
    for (const RejectedRow &row : report.rejected())
        rejected.insert(row.number);
    QSet<qsizetype> unchanged;
    for (const ReadAttempt &one : read) {
        if (!done.contains(one.row) && !rejected.contains(table.rowNumber(one.row)))
            unchanged.insert(one.row);
    }
    report.addDone(done.size());
    report.addUnchanged(unchanged.size());
}

Result<void> AssessmentImport::warnOfTrainers(ImportReport &report, const GroupResults &results,
                                              const QList<ReadAttempt> &good) const
{
    if (good.isEmpty() || !results.version.certificate.independentAssessor)
        return {};
    WARSHA_TRY(const auto trainers, m_assessment.trainersOf(results.group.id));
    if (trainers.isEmpty())
        report.warn(tr("Nobody is named as trainer of group %1, so it could not be checked that the assessor is not "
                       "the only trainer.").arg(results.group.code));
    return {};
}

} // namespace warsha
