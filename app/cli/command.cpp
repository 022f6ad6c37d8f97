// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Command)
};

QString usageOf(const Command &command)
{
    QString line = u"warshactl "_s + command.name;
    for (const Argument &argument : command.arguments) {
        const QString name = argument.name + (argument.isRepeated ? u"..."_s : QString());
        line += argument.isOptional ? u" [%1]"_s.arg(name) : u' ' + name;
    }
    return line + (command.options.isEmpty() ? QString() : u" [options]"_s);
}

void printHelp(const Command &command, Output &output)
{
    output.raw(command.text);
    output.raw(QString());
    output.raw(Text::tr("Usage: %1").arg(usageOf(command)));
    QList<std::pair<QString, QString>> lines;
    for (const Argument &argument : command.arguments)
        lines.append({argument.name, argument.text});
    for (const Option &option : command.options)
        lines.append({u"--%1%2"_s.arg(option.name, option.value.isEmpty() ? QString() : u' ' + option.value), option.text});
    lines.append({u"--json"_s, Text::tr("print one JSON document")});
    qsizetype width = 0;
    for (const auto &[name, text] : lines)
        width = qMax(width, name.size());
    for (const auto &[name, text] : lines)
        output.raw(u"  "_s + name.leftJustified(width + 2) + text);
}

void printOverview(const QList<Command> &commands, Output &output)
{
    output.raw(Text::tr("warshactl %1: a training centre from the command line").arg(QStringLiteral(WARSHA_VERSION)));
    output.raw(QString());
    output.raw(Text::tr("Usage: warshactl COMMAND [arguments] [--json]. A command with --help tells more."));
    output.raw(QString());
    qsizetype width = 0;
    for (const Command &command : commands)
        width = qMax(width, command.name.size());
    for (const Command &command : commands)
        output.raw(u"  "_s + command.name.leftJustified(width + 2) + command.text);
    output.raw(QString());
    output.raw(Text::tr("CENTRE is a .warsha file or a postgresql://user@host/database address. WARSHA_USER and "
                        "WARSHA_PASSWORD sign in."));
    output.raw(Text::tr("Exit codes: 0 done; 1 done with rejected rows, or a rule not met; 2 usage; 3 cannot open."));
}

const Command *findCommand(const QList<Command> &commands, const QStringList &words, qsizetype &used)
{
    for (qsizetype count = qMin<qsizetype>(3, words.size()); count > 0; --count) {
        const QString name = words.first(count).join(u' ');
        const auto found = std::ranges::find(commands, name, &Command::name);
        if (found != commands.end()) {
            used = count;
            return &*found;
        }
    }
    return nullptr;
}

struct Parsed {
    QStringList arguments;
    QMultiMap<QString, QString> options;
    bool help = false;
    bool json = false;
};

Result<void> parseOption(const Command &command, const QStringList &words, qsizetype &at, Parsed &parsed)
{
    const QString word = words[at].mid(2);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = equals < 0 ? word : word.left(equals);
    const auto option = std::ranges::find(command.options, name, &Option::name);
    if (option == command.options.end())
        return failure(ErrorKind::Input, Text::tr("%1 has no option --%2.").arg(command.name, name));
    if (parsed.options.contains(name) && !option->isRepeated)
        return failure(ErrorKind::Input, Text::tr("--%1 was given twice.").arg(name));
    QString value;
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return failure(ErrorKind::Input, Text::tr("--%1 takes no value.").arg(name));
    } else if (equals >= 0) {
        value = word.mid(equals + 1);
    } else if (at + 1 < words.size()) {
        value = words[++at];
    } else {
        return failure(ErrorKind::Input, Text::tr("--%1 needs a value (%2).").arg(name, option->value));
    }
    parsed.options.insert(name, value);
    return {};
}

Result<Parsed> parse(const Command &command, const QStringList &words)
{
    Parsed parsed;
    bool onlyArguments = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        if (onlyArguments || !word.startsWith("--"_L1))
            parsed.arguments += word;
        else if (word == "--"_L1)
            onlyArguments = true;
        else if (word == "--help"_L1)
            parsed.help = true;
        else if (word == "--json"_L1)
            parsed.json = true;
        else
            WARSHA_CHECK(parseOption(command, words, at, parsed));
    }
    const auto needed = std::ranges::count_if(command.arguments, [](const Argument &a) { return !a.isOptional; });
    const bool repeats = !command.arguments.isEmpty() && command.arguments.last().isRepeated;
    if (!parsed.help && (parsed.arguments.size() < needed || (parsed.arguments.size() > command.arguments.size() && !repeats)))
        return failure(ErrorKind::Input, Text::tr("Usage: %1").arg(usageOf(command)));
    return parsed;
}

} // namespace

QStringList CommandContext::values(const QString &option) const
{
    QStringList values = m_options.values(option); // newest first
    std::ranges::reverse(values);
    return values;
}

tl::unexpected<Error> CommandContext::cannotOpen(const Error &error)
{
    m_couldNotOpen = true;
    return failure(error);
}

tl::unexpected<Error> CommandContext::badUsage(const QString &sentence)
{
    m_wasBadUsage = true;
    return failure(ErrorKind::Input, sentence);
}

Result<Workbench *> CommandContext::centreUnsigned(bool readOnly)
{
    OpenOptions options;
    options.readOnly = readOnly;
    auto opened = Workbench::open(argument(0), options);
    if (!opened)
        return cannotOpen(opened.error());
    m_centre = std::move(*opened);
    if (!m_centre->database().damage().isEmpty())
        m_output.warn(m_centre->database().damage());
    return m_centre.get();
}

Result<Workbench *> CommandContext::centre()
{
    const QString user = qEnvironmentVariable("WARSHA_USER");
    if (user.isEmpty() || !qEnvironmentVariableIsSet("WARSHA_PASSWORD"))
        return cannotOpen({ErrorKind::Denied, Text::tr("Say who you are: set WARSHA_USER and WARSHA_PASSWORD."), {}});
    WARSHA_TRY(Workbench *const centre, centreUnsigned(false));
    if (const auto signedIn = centre->signIn(user, qEnvironmentVariable("WARSHA_PASSWORD")); !signedIn)
        return cannotOpen(signedIn.error());
    return centre;
}

int runCommandLine(const QList<Command> &commands, const QStringList &words, Output &output)
{
    if (words.isEmpty() || words.first() == "--help"_L1 || words.first() == "help"_L1) {
        printOverview(commands, output);
        return words.isEmpty() ? Usage : Done;
    }
    if (words.first() == "--version"_L1) {
        output.raw(u"warshactl "_s + QStringLiteral(WARSHA_VERSION));
        return Done;
    }
    qsizetype used = 0;
    const Command *const command = findCommand(commands, words, used);
    if (!command) {
        output.warn(Text::tr("There is no command \"%1\"; warshactl --help lists them.").arg(words.first(qMin<qsizetype>(2, words.size())).join(u' ')));
        return Usage;
    }
    const auto parsed = parse(*command, words.mid(used));
    if (!parsed) {
        output.error(parsed.error());
        return Usage;
    }
    if (parsed->help) {
        printHelp(*command, output);
        return Done;
    }
    output.setJson(parsed->json);
    CommandContext context(parsed->arguments, parsed->options, output);
    const auto done = command->run(context);
    if (done)
        return *done;
    output.error(done.error());
    if (context.wasBadUsage())
        return Usage;
    return context.couldNotOpen() ? CannotOpen : Incomplete;
}

} // namespace warsha
