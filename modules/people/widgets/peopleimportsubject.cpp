// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleimportsubject.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

const QString lookalikes = u"lookalikes"_s;
const QString place = u"place"_s;

} // namespace

Result<ImportChoice> placeChoice(const TraineePlacing &placing, TraineePlacing::By by)
{
    ImportChoice choice{place, PeopleImportSubject::tr("Enrol into"), ImportChoice::Kind::List, {{QString(), PeopleImportSubject::tr("No group")}}};
    WARSHA_TRY(const QList<TraineePlacing::Place> places, placing.places(by));
    choice.values.append(places);
    return choice;
}

QString PeopleImportSubject::hint() const
{
    return tr("Columns that are read: names in any script, birth date, sex, nationality, phone, documents. A name is enough.");
}

QString PeopleImportSubject::missing(const ImportForm &, const ColumnMapping &mapping) const
{
    for (const QStringView name : {u"name", u"name.latin", u"name.arabic", u"name.lao", u"name.given", u"name.family"})
        if (mapping.has(name))
            return {};
    return tr("Choose the column with the name.");
}

Result<ImportForm> PeopleImportSubject::form(const ImportRequest &) const
{
    ImportForm form {PeopleImport::fields(), {}};
    if (m_placing) {
        form.fields.append(PeopleImport::placeField());
        WARSHA_TRY(form.choices.emplaceBack(), placeChoice(*m_placing, TraineePlacing::By::Table));
    }
    form.choices.append({lookalikes, tr("Import similar names as different people"), ImportChoice::Kind::Flag});
    return form;
}

Result<PeopleImportPlan> PeopleImportSubject::plan(const ImportRequest &request, Progress &progress) const
{
    PeopleImportOptions options;
    options.map = request.mapping;
    options.dates = request.dates;
    options.addLookalikes = !request.choices.value(lookalikes).isEmpty();
    if (m_placing)
        options.whyNotInto = [this](const QString &named) { return m_placing->whyNotInto(named); };
    return m_import.plan(request.table, options, &progress);
}

Result<ImportReport> PeopleImportSubject::check(const ImportRequest &request, Progress &progress) const
{
    WARSHA_TRY(PeopleImportPlan made, plan(request, progress));
    WARSHA_CHECK(warnOfGroups(request, made));
    return made.report;
}

/// A column of groups that is not read would put everybody into one without a word.
Result<void> PeopleImportSubject::warnOfGroups(const ImportRequest &request, PeopleImportPlan &made) const
{
    const QString chosen = request.choices.value(place);
    if (!m_placing || made.mapping.has(PeopleImport::placeField().id))
        return {};
    const int column = ColumnMapping::guess({PeopleImport::placeField()}, request.table.headings).columnOf(PeopleImport::placeField().id);
    if (column < 0 || !made.mapping.fieldOf(column).isEmpty())
        return {};
    WARSHA_TRY(const QList<TraineePlacing::Place> offered, m_placing->places(TraineePlacing::By::Table));
    const auto into = std::ranges::find(offered, chosen, &TraineePlacing::Place::first);
    const QString heading = request.table.headings.at(column);
    made.report.warn(chosen.isEmpty() || into == offered.end()
                         ? tr("The column “%1” is left out: nobody is enrolled.").arg(heading)
                         : tr("The column “%1” is left out: everybody goes into %2.").arg(heading, into->second));
    return {};
}

/// Planned again: what was checked may have changed at another desk meanwhile.
Result<ImportOutcome> PeopleImportSubject::carryOut(const ImportRequest &request, Progress &progress, const OpWith &op)
{
    WARSHA_TRY(const PeopleImportPlan made, plan(request, progress));
    TraineePlacing::Placing placing;
    const QString chosen = request.choices.value(place);
    const bool isNamed = made.mapping.has(PeopleImport::placeField().id);
    if (m_placing && (isNamed || !chosen.isEmpty())) {
        WARSHA_TRY(placing, m_placing->placing(TraineePlacing::By::Table, chosen, made.present, {made.placesOfPeople, made.placesOfPresent}));
    }
    const auto alongside = [&placing, &op](const QList<Person> &people) -> Result<void> {
        if (placing.work)
            WARSHA_CHECK(placing.work(people));
        return op.writeAlso();
    };
    WARSHA_CHECK(m_import.carryOut(made, alongside, &progress, op.op));
    return ImportOutcome {made.report, placing.sentence ? placing.sentence() : QString()};
}

} // namespace warsha
