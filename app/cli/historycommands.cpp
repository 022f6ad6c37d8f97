// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl undo, redo, history.
#include "composition.h"
#include "optionvalues.h"
#include "stepsentences.h"

#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::HistoryCommands)
};

QJsonObject toJson(const LoggedStep &step)
{
    static const QHash<LoggedStep::Kind, QString> kinds{{LoggedStep::Kind::Normal, u"done"_s},
                                                        {LoggedStep::Kind::Undo, u"undone"_s},
                                                        {LoggedStep::Kind::Redo, u"redone"_s},
                                                        {LoggedStep::Kind::Background, u"background"_s}};
    return {{u"step"_s, step.id.toText()},
            {u"at"_s, QDateTime::fromSecsSinceEpoch(step.at, Qt::UTC).toString(Qt::ISODate)},
            {u"user"_s, step.user.toText()},
            {u"verb"_s, step.verb},
            {u"what"_s, stepSentence(step)},
            {u"kind"_s, kinds.value(step.kind)},
            {u"final"_s, step.final},
            {u"changes"_s, step.changes},
            {u"ids"_s, QJsonArray::fromStringList(step.ids)}};
}

Result<ExitCode> takeBack(CommandContext &context, Result<LoggedStep> (ChangeLog::*verb)(const Actor &), const QString &sentence)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const LoggedStep step, (centre->changeLog().*verb)(centre->session().actor()));
    context.output().summary(sentence.arg(stepSentence(step)), toJson(step));
    return Done;
}

Result<ExitCode> showHistory(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const int limit, numberOption(context, u"limit"_s, 1, 100'000, 50));
    WARSHA_TRY(const QList<LoggedStep> steps, centre->changeLog().steps(limit));
    WARSHA_TRY(const QList<User> users, centre->access().users());
    QHash<QString, QString> logins;
    for (const User &user : users)
        logins.insert(user.id.toText(), user.login);
    QList<QJsonObject> rows;
    for (const LoggedStep &step : steps) {
        rows += toJson(step);
        rows.last().insert(u"login"_s, logins.value(step.user.toText()));
    }
    context.output().list({{u"at"_s, Text::tr("When (UTC)")}, {u"what"_s, Text::tr("What")}, {u"kind"_s, Text::tr("Kind")},
                           {u"changes"_s, Text::tr("Changes")}, {u"login"_s, Text::tr("User")}},
                          rows);
    return Done;
}

} // namespace

QList<Command> historyCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    return {
        {u"undo"_s, Text::tr("Take back your own last step on this desk."), {centre}, {},
         [](CommandContext &context) { return takeBack(context, &ChangeLog::undo, Text::tr("Undone: %1.")); }},
        {u"redo"_s, Text::tr("Bring back the step you took back last."), {centre}, {},
         [](CommandContext &context) { return takeBack(context, &ChangeLog::redo, Text::tr("Done again: %1.")); }},
        {u"history"_s, Text::tr("List the last steps, newest first."), {centre},
         {{u"limit"_s, u"N"_s, Text::tr("how many (50)")}}, showHistory},
    };
}

} // namespace warsha
