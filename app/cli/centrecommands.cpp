// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl centre show, settings, set; signatories add, list.
#include "centretime.h"
#include "composition.h"
#include "optionvalues.h"

#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CentreCommands)
};

QJsonObject toJson(const Texts &texts)
{
    QJsonObject object;
    for (const auto &[code, text] : texts.asKeyValueRange())
        object.insert(code, text);
    return object;
}

/// "latn=Rana Haddad": what stands before "=" is the script or language.
Result<Texts> codedTexts(CommandContext &context, const QString &option)
{
    Texts texts;
    for (const QString &word : context.values(option)) {
        const qsizetype at = word.indexOf(u'=');
        if (at < 2 || at > 8)
            return context.badUsage(Text::tr("--%1 is written as en=TEXT or latn=TEXT, not “%2”.").arg(option, word));
        texts.insert(word.first(at), word.mid(at + 1).trimmed());
    }
    return texts;
}

Result<ExitCode> show(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const CentreProfile profile, centre->centre().profile());
    QJsonArray weekend;
    for (const int day : profile.weekend)
        weekend.append(day);
    context.output().record({{u"code"_s, Text::tr("Code")}, {u"name"_s, Text::tr("Name")}, {u"country"_s, Text::tr("Country")},
                             {u"zone"_s, Text::tr("Time zone")}, {u"address"_s, Text::tr("Address")}},
                            {{u"id"_s, profile.id.toText()}, {u"code"_s, profile.code}, {u"name"_s, textIn(profile.names, u"en"_s)},
                             {u"names"_s, toJson(profile.names)}, {u"country"_s, profile.country}, {u"zone"_s, profile.zone},
                             {u"address"_s, profile.address}, {u"weekStart"_s, profile.weekStart}, {u"weekend"_s, weekend}});
    return Done;
}

Result<ExitCode> listSettings(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Settings settings, centre->centre().settings());
    QList<QJsonObject> rows;
    for (const SettingKey &setting : allSettings())
        rows += {{u"setting"_s, QString(setting.key)}, {u"value"_s, settings.text(setting)}, {u"set"_s, settings.isSet(setting)}};
    context.output().list({{u"setting"_s, Text::tr("Setting")}, {u"value"_s, Text::tr("Value")}}, rows);
    return Done;
}

Result<ExitCode> set(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_CHECK(centre->centre().set(context.argument(1), context.argument(2)));
    context.output().summary(Text::tr("Set: %1.").arg(context.argument(1)),
                             {{u"setting"_s, context.argument(1)}, {u"value"_s, context.argument(2)}});
    return Done;
}

Result<ExitCode> addSignatory(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    Signatory signatory;
    WARSHA_TRY(signatory.names, codedTexts(context, u"name"_s));
    WARSHA_TRY(signatory.titles, codedTexts(context, u"title"_s));
    WARSHA_TRY(signatory.from, dayOption(context, u"from"_s, centreToday(centre->database().clock())));
    WARSHA_TRY(signatory.to, dayOption(context, u"to"_s));
    WARSHA_TRY(const SignatoryId id, centre->centre().addSignatory(signatory));
    context.output().summary(Text::tr("Added."), {{u"id"_s, id.toText()}});
    return Done;
}

Result<ExitCode> listSignatories(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const auto signatories, centre->centre().signatories());
    QList<QJsonObject> rows;
    for (const Signatory &signatory : signatories)
        rows += {{u"id"_s, signatory.id.toText()},
                 {u"name"_s, textIn(signatory.names, u"latn"_s)},
                 {u"names"_s, toJson(signatory.names)},
                 {u"title"_s, textIn(signatory.titles, u"en"_s)},
                 {u"titles"_s, toJson(signatory.titles)},
                 {u"from"_s, signatory.from.toString(Qt::ISODate)},
                 {u"to"_s, signatory.to.toString(Qt::ISODate)}};
    context.output().list({{u"name"_s, Text::tr("Name")}, {u"title"_s, Text::tr("Title")}, {u"from"_s, Text::tr("From")},
                           {u"to"_s, Text::tr("To")}}, rows);
    return Done;
}

} // namespace

QList<Command> centreCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    return {
        {u"centre show"_s, Text::tr("Show the centre's profile."), {centre}, {}, show},
        {u"centre settings"_s, Text::tr("List the settings of the centre."), {centre}, {}, listSettings},
        {u"centre set"_s, Text::tr("Change a setting."),
         {centre, {u"SETTING"_s, Text::tr("as certificates.digits")}, {u"VALUE"_s, Text::tr("the value")}}, {}, set,
         {u"centre set CENTRE.warsha imports.date_order month_day"_s}},
        {u"signatories add"_s, Text::tr("Add somebody who signs certificates."), {centre},
         {{u"name"_s, u"SCRIPT=NAME"_s, Text::tr("as latn=NAME or arab=NAME; may be repeated"), true},
          {u"title"_s, u"LANGUAGE=TITLE"_s, Text::tr("as en=Director; may be repeated"), true},
          {u"from"_s, u"DATE"_s, Text::tr("first day; today when left out")},
          {u"to"_s, u"DATE"_s, Text::tr("last day")}}, addSignatory,
         {u"signatories add CENTRE.warsha --name \"latn=Rana Haddad\" --name \"arab=رنا الحداد\" --title en=Director"_s}},
        {u"signatories list"_s, Text::tr("List who signs certificates."), {centre}, {}, listSignatories},
    };
}

} // namespace warsha
