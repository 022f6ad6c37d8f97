// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl users: who signs in. Passwords and codes come from the environment (WARSHA_NEW_PASSWORD,
// WARSHA_RECOVERY_CODE, WARSHA_CASE_NOTES_CODE), never from the command line, which everybody on the PC can read.
#include "composition.h"

#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::UsersCommands)
};

QString caseNotesCode()
{
    return qEnvironmentVariable("WARSHA_CASE_NOTES_CODE");
}

Result<Roles> rolesOf(CommandContext &context, const QString &where, const QStringList &words)
{
    Roles roles;
    for (const QString &word : words) {
        for (const QString &code : word.split(u',', Qt::SkipEmptyParts)) {
            WARSHA_TRY(const Role role, context.asSaid(where, code, roleFromCode(code)));
            roles |= role;
        }
    }
    return roles;
}

QStringList codesOf(Roles roles)
{
    QStringList codes;
    for (const Role role : allRoles())
        if (roles.testFlag(role))
            codes.append(roleCode(role));
    return codes;
}

Result<User> findUser(Workbench &centre, const QString &login)
{
    WARSHA_TRY(const QList<User> users, centre.access().users());
    for (const User &user : users)
        if (user.login.compare(login, Qt::CaseInsensitive) == 0)
            return user;
    return failure(ErrorKind::NotFound, Text::tr("There is no user \"%1\".").arg(login));
}

QJsonObject toJson(const User &user)
{
    QStringList waiting;
    for (const RoleKey key : user.waitingFor)
        waiting.append(roleKeyCode(key));
    return {{u"id"_s, user.id.toText()},
            {u"login"_s, user.login},
            {u"name"_s, user.name},
            {u"roles"_s, codesOf(user.roles).join(u", "_s)},
            {u"active"_s, user.active},
            {u"waitingFor"_s, waiting.join(u", "_s)}};
}

/// Says so when the user got a role whose key nobody here could pass on.
void tellWaiting(Output &output, const User &user)
{
    if (!user.waitingFor.isEmpty())
        output.warn(Text::tr("%1 does not open case notes yet: a counsellor runs \"users share-notes\", or set WARSHA_CASE_NOTES_CODE.").arg(user.login));
}

Result<ExitCode> finish(CommandContext &context, Workbench &centre, const QString &login, const QString &sentence)
{
    WARSHA_TRY(const User user, findUser(centre, login));
    tellWaiting(context.output(), user);
    context.output().summary(sentence.arg(user.login), toJson(user));
    return Done;
}

Result<QString> newPassword(CommandContext &context)
{
    if (!qEnvironmentVariableIsSet("WARSHA_NEW_PASSWORD"))
        return context.badUsage(Text::tr("Set WARSHA_NEW_PASSWORD to the password of %1.").arg(context.argument(1)));
    return qEnvironmentVariable("WARSHA_NEW_PASSWORD");
}

Result<ExitCode> add(CommandContext &context)
{
    WARSHA_TRY(const QString password, newPassword(context));
    WARSHA_TRY(const Roles roles, rolesOf(context, u"--role"_s, context.values(u"role"_s)));
    WARSHA_TRY(Workbench *const centre, context.centre());
    const QString login = context.argument(1);
    const QString name = context.has(u"name"_s) ? context.value(u"name"_s) : login;
    WARSHA_CHECK(centre->access().addUser({login, name, password, roles}, caseNotesCode()));
    return finish(context, *centre, login, Text::tr("%1 can sign in."));
}

Result<ExitCode> list(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const QList<User> users, centre->access().users());
    QList<QJsonObject> rows;
    for (const User &user : users)
        rows.append(toJson(user));
    context.output().list({{u"login"_s, Text::tr("Sign-in name")}, {u"name"_s, Text::tr("Name")}, {u"roles"_s, Text::tr("Roles")},
                           {u"active"_s, Text::tr("Active")}, {u"waitingFor"_s, Text::tr("Waits for")}},
                          rows);
    return Done;
}

Result<ExitCode> setRoles(CommandContext &context)
{
    WARSHA_TRY(const Roles roles, rolesOf(context, u"ROLE"_s, context.argumentsFrom(2)));
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const User user, findUser(*centre, context.argument(1)));
    WARSHA_CHECK(centre->access().setRoles(user.id, roles, caseNotesCode()));
    return finish(context, *centre, user.login, Text::tr("The roles of %1 are set; they hold from the next sign-in."));
}

Result<ExitCode> setPassword(CommandContext &context)
{
    WARSHA_TRY(const QString password, newPassword(context));
    const bool isOwn = context.argument(1).compare(qEnvironmentVariable("WARSHA_USER"), Qt::CaseInsensitive) == 0;
    WARSHA_TRY(Workbench *const centre, context.centre(isOwn ? password : QString()));
    WARSHA_TRY(const User user, findUser(*centre, context.argument(1)));
    if (!isOwn)
        WARSHA_CHECK(centre->access().resetPassword(user.id, password, caseNotesCode()));
    return finish(context, *centre, user.login, Text::tr("%1 has a new password."));
}

Result<ExitCode> deactivate(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const User user, findUser(*centre, context.argument(1)));
    WARSHA_CHECK(centre->access().deactivateUser(user.id));
    return finish(context, *centre, user.login, Text::tr("%1 cannot sign in any more."));
}

Result<ExitCode> shareNotes(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const User user, findUser(*centre, context.argument(1)));
    WARSHA_CHECK(centre->access().shareCaseNotes(user.id));
    return finish(context, *centre, user.login, Text::tr("%1 opens case notes from the next sign-in."));
}

Result<ExitCode> recover(CommandContext &context)
{
    WARSHA_TRY(const QString password, newPassword(context));
    WARSHA_TRY(Workbench *const centre, context.centreUnsigned(false));
    WARSHA_CHECK(centre->access().recover({context.argument(1), password, qEnvironmentVariable("WARSHA_RECOVERY_CODE"), caseNotesCode()}));
    context.output().summary(Text::tr("%1 has a new password and can sign in.").arg(context.argument(1)), {{u"login"_s, context.argument(1)}});
    return Done;
}

Result<ExitCode> renewCode(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    const bool notes = context.has(u"case-notes"_s);
    WARSHA_TRY(const QString code, centre->access().renewRecoveryCode(notes ? RecoveryKind::CaseNotes : RecoveryKind::Main));
    context.output().line(Text::tr("The new code: %1").arg(code));
    context.output().summary(Text::tr("Print it and lock it away; the former code opens nothing any more, and this one is not shown again."),
                             {{u"code"_s, code}});
    return Done;
}

Result<ExitCode> renewKeys(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const qint64 count, centre->access().renewKeys(caseNotesCode()));
    context.output().summary(Text::tr("The roles have new keys; %1 keys of people, papers and imports were wrapped anew. Other desks sign in again.").arg(count),
                             {{u"keys"_s, count}});
    return Done;
}

} // namespace

QList<Command> usersCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    const Argument login{u"LOGIN"_s, Text::tr("sign-in name; it is kept in clear, so name a post rather than a person")};
    const Argument roles{u"ROLE"_s, Text::tr("registrar, trainer, assessor, director, counsellor"), false, true};
    return {
        {u"users add"_s, Text::tr("Let somebody in, with WARSHA_NEW_PASSWORD."), {centre, login},
         {{u"name"_s, u"TEXT"_s, Text::tr("name for colleagues; kept sealed")},
          {u"role"_s, u"ROLE"_s, Text::tr("registrar, trainer, assessor, director, counsellor; may be repeated"), true, true}},
         add,
         {u"users add CENTRE.warsha desk2 --name \"Rana\" --role registrar --role trainer"_s}},
        {u"users list"_s, Text::tr("List who works here."), {centre}, {}, list},
        {u"users roles"_s, Text::tr("Set the roles of a user."), {centre, login, roles}, {}, setRoles},
        {u"users password"_s, Text::tr("Set a password from WARSHA_NEW_PASSWORD; it also lets a former user in again."), {centre, login}, {}, setPassword},
        {u"users deactivate"_s, Text::tr("Shut a user out; the history keeps the name."), {centre, login}, {}, deactivate},
        {u"users share-notes"_s, Text::tr("Open case notes to a new counsellor; run by a counsellor."), {centre, login}, {}, shareNotes},
        {u"users recover"_s, Text::tr("Set WARSHA_NEW_PASSWORD with the printed WARSHA_RECOVERY_CODE, when nobody can sign in."), {centre, login}, {}, recover},
        {u"users renew-keys"_s, Text::tr("Make new keys for the roles, after somebody lost one; case notes with WARSHA_CASE_NOTES_CODE. Cannot be undone."),
         {centre}, {}, renewKeys},
        {u"users renew-code"_s, Text::tr("Make a new recovery code; the former one ends."), {centre},
         {{u"case-notes"_s, {}, Text::tr("the code of the case notes; run by a counsellor")}}, renewCode},
    };
}

} // namespace warsha
