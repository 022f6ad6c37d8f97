// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl staff add, list, user.
#include "composition.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::StaffCommands)
};

QJsonObject toJson(const StaffMember &member)
{
    return {{u"id"_s, member.id.toText()}, {u"code"_s, member.code}, {u"name"_s, member.printedName()}, {u"phone"_s, member.phone},
            {u"trains"_s, member.trains}, {u"assesses"_s, member.assesses}, {u"active"_s, member.active},
            {u"user"_s, member.user.isNull() ? QString() : member.user.toText()}};
}

Result<ExitCode> addMember(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    StaffMember asked;
    for (const QString &name : context.argumentsFrom(1))
        asked.names.append(nameFromText(name));
    asked.code = context.value(u"code"_s);
    asked.phone = context.value(u"phone"_s);
    asked.trains = context.has(u"trains"_s);
    asked.assesses = context.has(u"assesses"_s);
    WARSHA_TRY(const StaffMember member, centre->staff().add(asked));
    context.output().summary(Text::tr("Added: %1.").arg(member.code), toJson(member));
    return Done;
}

Result<ExitCode> listMembers(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const QList<StaffMember> members, centre->staff().list());
    QList<QJsonObject> rows;
    for (const StaffMember &member : members)
        rows.append(toJson(member));
    context.output().list({{u"code"_s, Text::tr("Code")}, {u"name"_s, Text::tr("Name")}, {u"phone"_s, Text::tr("Phone")}}, rows);
    return Done;
}

Result<UserId> userOf(Workbench &centre, const QString &login)
{
    if (login.isEmpty())
        return UserId();
    WARSHA_TRY(const QList<User> users, centre.access().users());
    const auto found = std::ranges::find_if(users, [&](const User &user) { return user.login.compare(login, Qt::CaseInsensitive) == 0; });
    if (found == users.end())
        return failure(ErrorKind::NotFound, Text::tr("There is no user \"%1\".").arg(login));
    return found->id;
}

Result<ExitCode> nameUser(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    const QString code = context.argument(1), login = context.argument(2);
    WARSHA_TRY(const QList<StaffMember> members, centre->staff().list());
    const auto found = std::ranges::find_if(members, [&](const StaffMember &each) { return each.code.compare(code, Qt::CaseInsensitive) == 0; });
    if (found == members.end())
        return failure(ErrorKind::NotFound, Text::tr("There is nobody with the code %1.").arg(code));
    StaffMember member = *found;
    WARSHA_TRY(member.user, userOf(*centre, login));
    WARSHA_TRY(const StaffMember changed, centre->staff().change(member));
    context.output().summary(login.isEmpty() ? Text::tr("%1 is no user of the program.").arg(changed.code)
                                             : Text::tr("%1 is the user %2: Today shows them the sessions of their own groups.").arg(changed.code, login),
                             toJson(changed));
    return Done;
}

} // namespace

QList<Command> staffCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    return {
        {u"staff add"_s, Text::tr("Add a trainer, assessor or mentor."),
         {centre, {u"NAME"_s, Text::tr("a name as printed; one for each script"), false, true}},
         {{u"code"_s, u"CODE"_s, Text::tr("short code; the next S-01 when left out")}, {u"phone"_s, u"PHONE"_s, Text::tr("phone number")},
          {u"trains"_s, {}, Text::tr("may be trainer of record")}, {u"assesses"_s, {}, Text::tr("may be assessor of record")}},
         addMember},
        {u"staff list"_s, Text::tr("List staff."), {centre}, {}, listMembers},
        {u"staff user"_s, Text::tr("Say which user of the program a member of staff is, or (with no LOGIN) that they are none."),
         {centre, {u"CODE"_s, Text::tr("of the member: S-01")}, {u"LOGIN"_s, Text::tr("sign-in name"), true}},
         {}, nameUser, {u"staff user CENTRE.warsha S-03 mahmoud"_s}},
    };
}

} // namespace warsha
