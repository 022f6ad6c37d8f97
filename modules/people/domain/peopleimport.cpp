// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleimport.h"

#include "centretime.h"
#include "identitycells.h"
#include "joinedfacts.h"
#include "peopleimportrow.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWarned = 20; ///< rows with the same name as somebody, named one by one
constexpr qsizetype lookEvery = 1000;

Result<void> checkHasName(const ColumnMapping &mapping, const Table &table)
{
    if (nameColumn(mapping) >= 0)
        return {};
    return failure(ErrorKind::Input,
                   PeopleImport::tr("No column of “%1” is read as a name. Its columns, in row %2, are: %3. Say which one holds "
                                    "it, for instance --map \"%4=name\".")
                       .arg(table.source).arg(table.headingRow)
                       .arg(commaList(table.headings.mid(0, 40)), table.headings.value(0)));
}

/// The places that rows name, each asked about once.
class Places
{
public:
    Places(const ColumnMapping &mapping, const PeopleImportOptions &options) : m_mapping(mapping), m_options(options) {}

    QString of(const QStringList &row, QList<RowFault> &faults)
    {
        const QString place = m_mapping.cell(row, u"group");
        if (!m_options.whyNotInto || meansNothing(place))
            return {};
        if (!m_whys.contains(place))
            m_whys.insert(place, m_options.whyNotInto(place));
        if (const QString why = m_whys.value(place); !why.isEmpty())
            faults.append({m_mapping.columnOf(u"group"), why});
        return place;
    }

private:
    const ColumnMapping &m_mapping;
    const PeopleImportOptions &m_options;
    QHash<QString, QString> m_whys;
};

/// Sorts rows into new, here already, and rejected.
class Sorter
{
public:
    Sorter(const Table &table, PeopleImportPlan &plan, const DirectorySnapshot &snapshot, bool addLookalikes)
        : m_table(table), m_plan(plan), m_snapshot(snapshot), m_known(snapshot), m_addLookalikes(addLookalikes)
    {
    }

    void take(qsizetype row, const Identity &identity, const QString &place)
    {
        const std::optional<Duplicate> first = m_known.strongest(identity);
        if (first && first->covered && m_snapshot.find(first->person)) {
            m_plan.report.addUnchanged();
            m_plan.present.append(first->person);
            m_plan.placesOfPresent.append(place);
            return;
        }
        if (first && !m_addLookalikes && (first->covered || isLikely(first->reason) || !tellsApart(identity))) {
            refuse(row, *first);
            return;
        }
        if (first)
            warn(row, *first);
        Person person;
        person.id = PersonId::make();
        person.number = PeopleImport::tr("row %1").arg(m_table.rowNumber(row));
        person.identity = identity;
        m_known.add(person);
        m_plan.people.append(identity);
        m_plan.placesOfPeople.append(place);
        m_plan.report.addDone();
    }

    void finish()
    {
        if (m_warned > mostWarned)
            m_plan.report.warn(PeopleImport::tr("%1 more rows have a name that is here already.").arg(m_warned - mostWarned));
    }

private:
    /// Besides the name. A table read without its birth dates and phones would bring everybody a second time.
    static bool tellsApart(const Identity &identity)
    {
        return !identity.birth.isNull() || !identity.phones.isEmpty() || !identity.email.isEmpty() || !identity.documents.isEmpty()
            || !identity.learnerNumber.isEmpty();
    }
    static QString reasonFor(const Duplicate &duplicate)
    {
        if (duplicate.covered)
            return PeopleImport::tr("This is the same as %1. If it is another person, allow similar names.").arg(duplicate.number);
        return PeopleImport::tr("This looks like %1 (%2). If it is another person, allow similar names.")
            .arg(duplicate.number, duplicateReasonText(duplicate.reason));
    }
    /// At the cell by which the two are alike; each of the two values can be read.
    void refuse(qsizetype row, const Duplicate &duplicate)
    {
        const int document = m_plan.mapping.columnOf(u"document.number");
        const int column = duplicate.reason == DuplicateReason::SameDocument && document >= 0 ? document : nameColumn(m_plan.mapping);
        m_plan.report.reject({m_table.rowNumber(row), m_table.headings.value(column), m_table.cell(row, column), reasonFor(duplicate),
                              m_table.rows.at(row), {}, false});
    }
    void warn(qsizetype row, const Duplicate &duplicate)
    {
        if (++m_warned <= mostWarned)
            m_plan.report.warn(PeopleImport::tr("Row %1: %2 as %3; taken as another person.")
                                   .arg(m_table.rowNumber(row)).arg(duplicateReasonText(duplicate.reason), duplicate.number));
    }

    const Table &m_table;
    PeopleImportPlan &m_plan;
    const DirectorySnapshot &m_snapshot;
    Duplicates m_known;
    bool m_addLookalikes;
    qsizetype m_warned = 0;
};

} // namespace

QList<ImportField> PeopleImport::fields()
{
    const auto field = [](const QString &id, const QString &label, const QStringList &more = {}) {
        return ImportField{id, label, commonHeadings(id) + more, false};
    };
    return {
        field(u"name"_s, tr("Name")),
        field(u"name.latin"_s, tr("Name in Latin script")),
        field(u"name.arabic"_s, tr("Name in Arabic script")),
        field(u"name.lao"_s, tr("Name in Lao script")),
        field(u"name.given"_s, tr("Given name")),
        field(u"name.father"_s, tr("Father's name")),
        field(u"name.grandfather"_s, tr("Grandfather's name"), {u"grandfather"_s, u"grandfather's name"_s, u"nom du grand-père"_s, u"ຊື່ປູ່"_s, u"grand-père"_s, u"اسم الجد"_s, u"الجد"_s}),
        field(u"name.family"_s, tr("Family name")),
        field(u"name.known"_s, tr("Known as"), {u"known as"_s, u"connu aussi comme"_s, u"يُعرف بـ"_s, u"ຊື່ອື່ນທີ່ຮູ້ຈັກ"_s, u"nickname"_s, u"alias"_s, u"surnom"_s, u"ຊື່ຫຼິ້ນ"_s}),
        field(u"birth.date"_s, tr("Birth date")),
        field(u"birth.year"_s, tr("Birth year")),
        field(u"sex"_s, tr("Sex")),
        field(u"nationality"_s, tr("Nationality")),
        field(u"phone"_s, tr("Phone")),
        field(u"phone.other"_s, tr("Other phone"), {u"other phone"_s, u"autre téléphone"_s, u"ເບີໂທອື່ນ"_s, u"phone 2"_s, u"second phone"_s, u"phone (2)"_s, u"هاتف آخر"_s}),
        field(u"email"_s, tr("E-mail")),
        field(u"address"_s, tr("Address")),
        field(u"document.kind"_s, tr("Document")),
        field(u"document.number"_s, tr("Document number")),
        field(u"document.issuer"_s, tr("Issued by"), {u"issuer"_s, u"issued by"_s, u"délivré par"_s, u"جهة الإصدار"_s, u"ອອກໂດຍ"_s}),
        field(u"learner.number"_s, tr("National learner number"), {u"learner number"_s, u"national learner number"_s, u"numéro national d'apprenant"_s, u"numéro d'apprenant national"_s, u"رقم المتعلم الوطني"_s, u"ເລກຜູ້ຮຽນແຫ່ງຊາດ"_s}),
    };
}

ImportField PeopleImport::placeField()
{
    return {u"group"_s, tr("Group"), commonHeadings(u"group"), false};
}

Result<PeopleImportPlan> PeopleImport::plan(const Table &table, const PeopleImportOptions &options, Progress *progress) const
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    PeopleImportPlan plan;
    WARSHA_TRY(plan.mapping, ColumnMapping::fromWords(options.map, options.whyNotInto ? fields() + QList{placeField()} : fields(), table.headings));
    WARSHA_CHECK(checkHasName(plan.mapping, table));
    plan.report = ImportReport(table);
    const PeopleImportRow reader(table, plan.mapping, options.dates);
    if (const QString warning = reader.warning(); !warning.isEmpty())
        plan.report.warn(warning);
    const auto snapshot = m_people.directory().snapshot();
    Sorter sorter(table, plan, *snapshot, options.addLookalikes);
    Places places(plan.mapping, options);
    const QDate today = centreToday(m_clock);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (progress && row % lookEvery == 0) {
            if (progress->isCancelled())
                return failure(ErrorKind::Cancelled, tr("Stopped; nothing was imported."));
            progress->report(row, table.rows.size());
        }
        QList<RowFault> faults;
        const Identity identity = reader.read(row, today, faults);
        const QString place = places.of(table.rows.at(row), faults);
        for (const RowFault &fault : std::as_const(faults))
            plan.report.reject(table, row, fault.column, fault.why);
        if (faults.isEmpty())
            sorter.take(row, identity, place);
    }
    sorter.finish();
    return plan;
}

Result<QList<Person>> PeopleImport::carryOut(const PeopleImportPlan &plan, const PeopleService::Alongside &alongside,
                                             Progress *progress, const OpId &op) const
{
    return m_people.registerMany(plan.people, {u"people.import"_s, {QString::number(plan.people.size())}}, alongside, progress, op);
}

} // namespace warsha
