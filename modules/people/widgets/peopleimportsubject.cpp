// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleimportsubject.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

const QString lookalikes = u"lookalikes"_s;
const QString place = u"place"_s;

} // namespace

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

Result<ImportForm> PeopleImportSubject::form(const ImportChoices &) const
{
    ImportForm form {PeopleImport::fields(), {}};
    if (m_placing) {
        WARSHA_TRY(ImportChoice choice, m_placing->choice(TraineePlacing::By::Table));
        choice.code = place;
        form.choices.append(choice);
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
    return m_import.plan(request.table, options, &progress);
}

Result<ImportReport> PeopleImportSubject::check(const ImportRequest &request, Progress &progress) const
{
    WARSHA_TRY(const PeopleImportPlan made, plan(request, progress));
    return made.report;
}

/// Planned again: what was checked may have changed at another desk meanwhile.
Result<ImportOutcome> PeopleImportSubject::carryOut(const ImportRequest &request, Progress &progress, const OpId &op)
{
    WARSHA_TRY(const PeopleImportPlan made, plan(request, progress));
    TraineePlacing::Placing placing;
    const QString chosen = request.choices.value(place);
    if (m_placing && !chosen.isEmpty()) {
        WARSHA_TRY(placing, m_placing->placing(TraineePlacing::By::Table, chosen, made.present));
    }
    WARSHA_CHECK(m_import.carryOut(made, placing.work, &progress, op));
    return ImportOutcome {made.report, placing.sentence ? placing.sentence() : QString()};
}

} // namespace warsha
