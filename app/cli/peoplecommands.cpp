// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl people import, list, show, add, erase.
#include "composition.h"

#include "groupplacing.h"
#include "identitycells.h"
#include "optionvalues.h"
#include "peoplejson.h"
#include "tablearguments.h"

#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PeopleCommands)
};

/// What the import did with groups, beside its report.
QJsonObject placedToJson(const QList<TraineePlacing::Placed> &placed)
{
    QJsonArray groups;
    qsizetype in = 0, waiting = 0;
    for (const TraineePlacing::Placed &each : placed) {
        groups.append(QJsonObject{{u"group"_s, each.place}, {u"enrolled"_s, each.in}, {u"waiting"_s, each.waiting}});
        in += each.in;
        waiting += each.waiting;
    }
    return {{u"enrolled"_s, in}, {u"waiting"_s, waiting}, {u"groups"_s, groups}};
}

Result<ExitCode> importTable(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    const QString path = context.argument(1);
    WARSHA_TRY(Table table, readTable(context, path));
    WARSHA_CHECK(mapOption(context, PeopleImport::fields() + QList{PeopleImport::placeField()}, table));
    WARSHA_TRY(const QDate day, dayOption(context, u"day"_s, {}));
    GroupPlacing groups(centre->groups(), centre->enrolments(), centre->database().clock(), day);
    PeopleImportOptions options;
    options.map = context.values(u"map"_s);
    options.addLookalikes = context.has(u"add-lookalikes"_s);
    options.whyNotInto = [&groups](const QString &named) { return groups.whyNotInto(named); };
    WARSHA_TRY(options.dates, dateColumnOptions(context, *centre, table));
    WARSHA_TRY(const PeopleImportPlan plan, centre->peopleImport().plan(table, options));
    table.rows.clear(); // a big table and the people it became need not both be held
    QString chosen;
    if (context.has(u"group"_s)) {
        WARSHA_TRY(const Group group, centre->groups().groupByCode(context.value(u"group"_s)));
        chosen = group.id.toText();
    }
    QJsonObject more{{u"mapping"_s, QJsonArray::fromStringList(plan.mapping.toWords(table.headings))}};
    if (context.has(u"dry-run"_s))
        return finishImport(context, plan.report, path, more);
    if (context.has(u"all-or-nothing"_s) && !plan.report.rejected().isEmpty())
        return refuseImport(context, plan.report, Text::tr("Nothing was imported, because rows were rejected."), more);
    TraineePlacing::Placing placing;
    if (!chosen.isEmpty() || plan.mapping.has(PeopleImport::placeField().id)) {
        WARSHA_TRY(placing, groups.placing(TraineePlacing::By::Table, chosen, plan.present, {plan.placesOfPeople, plan.placesOfPresent}));
    }
    WARSHA_TRY(const QList<Person> people, centre->peopleImport().carryOut(plan, placing.work));
    QJsonArray numbers;
    if (context.output().isJson()) {
        for (const Person &person : people)
            numbers.append(person.number);
    }
    more.insert(u"numbers"_s, numbers);
    if (placing.placed) {
        const QJsonObject placed = placedToJson(placing.placed());
        for (auto value = placed.constBegin(); value != placed.constEnd(); ++value)
            more.insert(value.key(), value.value());
        context.output().line(placing.sentence());
    }
    return finishImport(context, plan.report, path, more);
}

Result<ExitCode> listPeople(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_CHECK(centre->session().require(Permission::ReadPeople));
    for (const QString &number : centre->directory().unreadable())
        context.output().warn(Text::tr("What is stored of trainee %1 cannot be opened.").arg(number));
    const auto snapshot = centre->directory().snapshot();
    QList<QJsonObject> rows;
    for (const auto &hit : snapshot->search(context.argumentsFrom(1).join(u' ')))
        rows.append(personToJson(*hit.person));
    context.output().list({{u"number"_s, Text::tr("Number")}, {u"name"_s, Text::tr("Name")}, {u"birth"_s, Text::tr("Birth")},
                           {u"sex"_s, Text::tr("Sex")}, {u"nationality"_s, Text::tr("Nationality")}, {u"phone"_s, Text::tr("Phone")}},
                          rows);
    return Done;
}

Result<ExitCode> showPerson(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Person person, centre->people().byNumber(context.argument(1)));
    WARSHA_TRY(const QList<Enrolment> enrolments, centre->enrolments().ofPerson(person.id));
    WARSHA_TRY(const QList<GroupListing> groups, centre->groups().groups());
    QHash<GroupId, QString> codes;
    for (const GroupListing &listing : groups)
        codes.insert(listing.group.id, listing.group.code);
    QJsonObject object = personToJson(person);
    QJsonArray courses;
    QStringList lines;
    for (const Enrolment &enrolment : enrolments) {
        courses.append(enrolmentToJson(enrolment, codes.value(enrolment.group), &person));
        lines.append(u"%1: %2"_s.arg(codes.value(enrolment.group), enrolmentStatusName(enrolment.status)));
    }
    object.insert(u"enrolments"_s, courses);
    if (!context.output().isJson())
        object.insert(u"groups"_s, lines.join(u", "_s));
    context.output().record({{u"number"_s, Text::tr("Number")}, {u"name"_s, Text::tr("Name")}, {u"otherNames"_s, Text::tr("Other names")},
                             {u"knownAs"_s, Text::tr("Known as")}, {u"birth"_s, Text::tr("Birth")}, {u"sex"_s, Text::tr("Sex")},
                             {u"nationality"_s, Text::tr("Nationality")}, {u"phone"_s, Text::tr("Phone")},
                             {u"document"_s, Text::tr("Documents")}, {u"groups"_s, Text::tr("Groups")}}, object);
    return Done;
}

Result<Identity> identityFrom(CommandContext &context)
{
    Identity identity;
    for (const QString &name : context.argumentsFrom(1))
        identity.names.append(nameFromText(name));
    if (context.has(u"birth"_s)) {
        const auto birth = PartialDate::fromText(context.value(u"birth"_s));
        if (!birth)
            return context.badUsage(Text::tr("--birth is 1999-04-12, 1999-04, 1999 or ~1999, not “%1”.").arg(context.value(u"birth"_s)));
        identity.birth = *birth;
    }
    if (context.has(u"sex"_s)) {
        WARSHA_TRY(identity.sex, context.asSaid(u"sex"_s, sexFromCell(context.value(u"sex"_s))));
    }
    if (context.has(u"nationality"_s)) {
        WARSHA_TRY(identity.nationality, context.asSaid(u"nationality"_s, nationalityFromCell(context.value(u"nationality"_s))));
    }
    identity.phones = context.values(u"phone"_s);
    for (const QString &document : context.values(u"document"_s)) {
        const qsizetype at = document.indexOf(u':');
        identity.documents.append({at < 0 ? u"other"_s : documentKindFromCell(document.left(at)), document.mid(at + 1), QString()});
    }
    return identity;
}

Result<ExitCode> addPerson(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Identity identity, identityFrom(context));
    const QList<Duplicate> duplicates = centre->people().duplicatesOf(identity);
    for (const Duplicate &duplicate : duplicates)
        context.output().warn(Text::tr("Looks like trainee %1: %2.").arg(duplicate.number, duplicateReasonText(duplicate.reason)));
    if (!duplicates.isEmpty() && isLikely(duplicates.first().reason) && !context.has(u"add-lookalikes"_s))
        return failure(ErrorKind::Rule, Text::tr("Nobody was registered. If it is another person, say --add-lookalikes."));
    WARSHA_TRY(const Person person, centre->people().registerPerson(identity));
    context.output().summary(Text::tr("Registered: trainee %1.").arg(person.number), personToJson(person));
    return Done;
}

Result<ExitCode> erasePerson(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Person person, centre->people().byNumber(context.argument(1)));
    if (!context.has(u"yes"_s))
        return failure(ErrorKind::Rule, Text::tr("Erasing trainee %1 cannot be undone; say --yes.").arg(person.number));
    WARSHA_CHECK(centre->people().erase(person.id));
    context.output().summary(Text::tr("Erased: trainee %1. Only the number is left.").arg(person.number), {{u"number"_s, person.number}});
    return Done;
}

} // namespace

QList<Command> peopleCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    const Argument number{u"NUMBER"_s, Text::tr("trainee number, such as 2026/0012")};
    const Option lookalikes{u"add-lookalikes"_s, {}, Text::tr("also those who look like somebody who is here already")};
    return {
        {u"people import"_s, Text::tr("Register trainees from a table (CSV, XLSX, ODS); the same table twice changes nothing."),
         {centre, {u"TABLE"_s, Text::tr("the table")}},
         tableOptions() + QList<Option>{allOrNothingOption(), lookalikes, {u"group"_s, u"CODE"_s, Text::tr("enrol those into this group, in the same step, for whom the table names none")},
                                         {u"day"_s, u"DAY"_s, Text::tr("of enrolling; the first day of each group when left out")}},
         importTable,
         {u"people import CENTRE.warsha TABLE.csv --map \"Full name=name.latin\" --dry-run"_s,
          u"people import CENTRE.warsha TABLE.xlsx --sheet Trainees --group FRM-26-A"_s}},
        {u"people list"_s, Text::tr("List trainees in the order of names, or those a search finds."),
         {centre, {u"WORD"_s, Text::tr("parts of names, numbers, phones or documents"), true, true}}, {}, listPeople},
        {u"people show"_s, Text::tr("Show one trainee."), {centre, number}, {}, showPerson},
        {u"people add"_s, Text::tr("Register one trainee."),
         {centre, {u"NAME"_s, Text::tr("a name as printed; one for each script"), false, true}},
         {{u"birth"_s, u"DATE"_s, Text::tr("1999-04-12, 1999-04, 1999, or ~1999")}, {u"sex"_s, u"SEX"_s, Text::tr("female, male, other")},
          {u"nationality"_s, u"COUNTRY"_s, Text::tr("code or name")}, {u"phone"_s, u"PHONE"_s, Text::tr("phone number"), true},
          {u"document"_s, u"KIND:NUMBER"_s, Text::tr("such as passport:N123"), true}, lookalikes},
         addPerson, {u"people add CENTRE.warsha \"Rana Haddad\" \"رنا الحداد\" --birth 1999-04 --sex female --nationality LB"_s}},
        {u"people erase"_s, Text::tr("Destroy what is stored about a trainee; final."), {centre, number},
         {{u"yes"_s, {}, Text::tr("do it")}}, erasePerson},
    };
}

} // namespace warsha
