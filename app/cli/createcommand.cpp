// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl create: a new centre with its first user.
#include "centresetup.h"
#include "composition.h"
#include "optionvalues.h"

#include <QLocale>
#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CreateCommand)
};

/// "ar=مركز بيروت" to a text in Arabic; without a language it is English.
Texts textsOf(const QStringList &words)
{
    static const QRegularExpression named(u"^([a-z]{2,4})=(.*)$"_s);
    Texts texts;
    for (const QString &word : words) {
        const auto match = named.match(word);
        if (match.hasMatch())
            texts.insert(match.captured(1), match.captured(2).trimmed());
        else
            texts.insert(u"en"_s, word.trimmed());
    }
    return texts;
}

Result<QList<int>> daysOf(CommandContext &context, const QString &option)
{
    QList<int> days;
    for (const QString &part : context.value(option).split(u',', Qt::SkipEmptyParts)) {
        days.append(part.toInt());
        if (days.last() < 1 || days.last() > 7)
            return context.badUsage(Text::tr("--%1 takes days from 1 (Monday) to 7 (Sunday), as 6,7, not “%2”.").arg(option, context.value(option)));
    }
    return days;
}

Result<CentreProfile> profileOf(CommandContext &context)
{
    CentreProfile profile = usualProfileFor(context.value(u"country"_s));
    profile.names = textsOf(context.values(u"name"_s));
    profile.code = context.value(u"code"_s);
    profile.address = context.value(u"address"_s);
    if (context.has(u"zone"_s))
        profile.zone = context.value(u"zone"_s);
    WARSHA_TRY(profile.weekStart, numberOption(context, u"week-start"_s, 1, 7, profile.weekStart));
    if (context.has(u"weekend"_s)) {
        WARSHA_TRY(profile.weekend, daysOf(context, u"weekend"_s));
    }
    return profile;
}

Result<ExitCode> create(CommandContext &context)
{
    NewCentreRequest request;
    request.location = context.argument(0);
    WARSHA_TRY(request.profile, profileOf(context));
    if (request.profile.zone.isEmpty() && QLocale::codeToTerritory(request.profile.country) != QLocale::AnyTerritory)
        return context.badUsage(Text::tr("%1 has several time zones: say --zone, as Asia/Beirut.").arg(request.profile.country));
    if (const auto fits = checkProfile(request.profile); !fits)
        return context.badUsage(fits.error().message);
    const QString login = qEnvironmentVariable("WARSHA_USER");
    const QString name = context.value(u"director"_s);
    request.access.first = {login, name.isEmpty() ? login : name, qEnvironmentVariable("WARSHA_PASSWORD"), Role::Director};
    if (login.isEmpty() || request.access.first.password.isEmpty())
        return context.badUsage(Text::tr("Say who the first user is: set WARSHA_USER and WARSHA_PASSWORD."));
    auto made = makeCentre(request);
    if (!made && made.error().kind == ErrorKind::Rule)
        return failure(made.error());
    if (!made)
        return context.cannotOpen(made.error());
    Output &output = context.output();
    output.line(Text::tr("The centre %1 is ready; %2 signs in as its director.").arg(request.profile.code, login));
    output.line(Text::tr("Recovery code: %1").arg(made->codes.recoveryCode));
    output.line(Text::tr("Case notes code: %1").arg(made->codes.caseNotesCode));
    output.summary(Text::tr("Print both codes and lock them away apart from each other: they are not shown again."),
                   {{u"location"_s, made->workbench->database().location()},
                    {u"code"_s, request.profile.code},
                    {u"user"_s, made->codes.user.toText()},
                    {u"recoveryCode"_s, made->codes.recoveryCode},
                    {u"caseNotesCode"_s, made->codes.caseNotesCode}});
    return Done;
}

} // namespace

QList<Command> createCommands()
{
    return {{u"create"_s, Text::tr("Make a new centre; WARSHA_USER with WARSHA_PASSWORD becomes its director."),
             {{u"CENTRE"_s, Text::tr("a new .warsha file, or a postgresql:// address")}},
             {{u"name"_s, u"TEXT"_s, Text::tr("the centre's name, in English or as ar=TEXT; may be repeated"), true, true},
              {u"code"_s, u"CODE"_s, Text::tr("short code used in numbers, as BEY"), false, true},
              {u"country"_s, u"XX"_s, Text::tr("country, two letters, as LB"), false, true},
              {u"zone"_s, u"ZONE"_s, Text::tr("time zone, as Asia/Beirut; the country's, where it has one only")},
              {u"address"_s, u"TEXT"_s, Text::tr("where it is")},
              {u"week-start"_s, u"DAY"_s, Text::tr("1 Monday to 7 Sunday; as usual in the country")},
              {u"weekend"_s, u"DAYS"_s, Text::tr("as 6,7; as usual in the country")},
              {u"director"_s, u"NAME"_s, Text::tr("name of the first user, for colleagues")}},
             create,
             {u"create CENTRE.warsha --name \"My centre\" --name \"ar=مركزي\" --code BEY --country LB --director \"Rana Haddad\""_s,
              u"create postgresql://warsha@server/centre --name \"My centre\" --code BEY --country LB"_s}}};
}

} // namespace warsha
