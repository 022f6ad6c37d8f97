// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "manualpage.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::Command)
};

/// Name and sense in two columns.
void printPairs(const QList<std::pair<QString, QString>> &lines, Output &output)
{
    qsizetype width = 0;
    for (const auto &[name, text] : lines)
        width = qMax(width, name.size());
    for (const auto &[name, text] : lines)
        output.raw(u"  "_s + name.leftJustified(width + 2) + text);
}

void printNames(const QList<Command> &commands, Output &output)
{
    QList<std::pair<QString, QString>> lines;
    for (const Command &command : commands)
        lines.append({command.name, command.text});
    printPairs(lines, output);
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
        lines.append({wordsOf(option), option.text});
    lines.append({u"--json"_s, Text::tr("print one JSON document")});
    printPairs(lines, output);
    for (const QString &example : command.examples)
        output.raw(Text::tr("Example: %1").arg(u"warshactl "_s + example));
}

void printOverview(const QList<Command> &commands, Output &output)
{
    output.raw(Text::tr("warshactl %1: a training centre from the command line").arg(QStringLiteral(WARSHA_VERSION)));
    output.raw(QString());
    output.raw(Text::tr("Usage: warshactl COMMAND [arguments] [--json]. A command with --help tells more."));
    output.raw(QString());
    printNames(commands, output);
    output.raw(QString());
    output.raw(whoAndWhere());
    output.raw(exitCodesLine());
}

/// Known before anything is parsed, so that a wrong word is told in JSON too.
bool asksForJson(const QStringList &words)
{
    const auto end = std::find(words.begin(), words.end(), u"--"_s);
    return std::find(words.begin(), end, u"--json"_s) != end;
}

/// "people", when there are "people import" and others.
QList<Command> commandsUnder(const QList<Command> &commands, const QString &word)
{
    QList<Command> under;
    std::ranges::copy_if(commands, std::back_inserter(under), [&](const Command &command) { return command.name.startsWith(word + u' '); });
    return under;
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
};

Result<void> parseOption(const Command &command, const QStringList &words, qsizetype &at, Parsed &parsed)
{
    const QString word = words[at].mid(2);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = equals < 0 ? word : word.left(equals);
    const auto option = std::ranges::find(command.options, name, &Option::name);
    if (option == command.options.end())
        return failure(ErrorKind::Input, Text::tr("%1 has no option --%2; warshactl %1 --help lists them.").arg(command.name, name));
    if (parsed.options.contains(name) && !option->isRepeated)
        return failure(ErrorKind::Input, Text::tr("--%1 was given twice.").arg(name));
    QString value;
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return failure(ErrorKind::Input, Text::tr("--%1 takes no value.").arg(name));
    } else if (equals >= 0) {
        value = word.mid(equals + 1);
    } else if (at + 1 < words.size() && !words[at + 1].startsWith("--"_L1)) {
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
        if (onlyArguments || (!word.startsWith("--"_L1) && word != "-h"_L1))
            parsed.arguments += word;
        else if (word == "--"_L1)
            onlyArguments = true;
        else if (word == "--help"_L1 || word == "-h"_L1)
            parsed.help = true;
        else if (word == "--json"_L1)
            continue; // see asksForJson
        else
            WARSHA_CHECK(parseOption(command, words, at, parsed));
    }
    const auto needed = std::ranges::count_if(command.arguments, [](const Argument &a) { return !a.isOptional; });
    const bool repeats = !command.arguments.isEmpty() && command.arguments.last().isRepeated;
    if (!parsed.help && (parsed.arguments.size() < needed || (parsed.arguments.size() > command.arguments.size() && !repeats)))
        return failure(ErrorKind::Input, Text::tr("Usage: %1").arg(usageOf(command)));
    for (const Option &option : command.options)
        if (option.isRequired && !parsed.help && !parsed.options.contains(option.name))
            return failure(ErrorKind::Input, Text::tr("%1 needs %2: %3.").arg(command.name, wordsOf(option), option.text));
    return parsed;
}

/// A command that did not do what was asked: its sentence, and the exit code by what was wrong.
ExitCode fail(const CommandContext &context, const Error &error, Output &output)
{
    if (context.wasBadUsage()) {
        output.failUsage(error);
        return Usage;
    }
    output.fail(error);
    return context.couldNotOpen() || error.kind == ErrorKind::Storage ? CannotOpen : Incomplete;
}

ExitCode runCommand(const Command &command, const QStringList &words, Output &output)
{
    const auto parsed = parse(command, words);
    if (!parsed) {
        output.failUsage(parsed.error());
        return Usage;
    }
    if (parsed->help) {
        printHelp(command, output);
        return Done;
    }
    CommandContext context(parsed->arguments, parsed->options, output);
    const auto done = command.run(context);
    return done ? *done : fail(context, done.error(), output);
}

/// No command has this name: those that begin with it, or that there are none.
ExitCode tellUnknown(const QList<Command> &commands, const QStringList &words, Output &output)
{
    const QList<Command> under = commandsUnder(commands, words.first());
    if (under.isEmpty() || (words.size() > 1 && !words[1].startsWith(u'-'))) {
        const QString asked = words.first(qMin<qsizetype>(2, words.size())).join(u' ');
        output.failUsage({ErrorKind::Input, Text::tr("There is no command \"%1\"; warshactl --help lists them.").arg(asked), {}});
        return Usage;
    }
    printNames(under, output);
    return words.contains("--help"_L1) || words.contains("-h"_L1) ? Done : Usage;
}

} // namespace

QString wordsOf(const Option &option)
{
    return u"--%1%2"_s.arg(option.name, option.value.isEmpty() ? QString() : u' ' + option.value);
}

QString usageOf(const Command &command)
{
    QString line = u"warshactl "_s + command.name;
    for (const Argument &argument : command.arguments) {
        const QString name = argument.name + (argument.isRepeated ? u"..."_s : QString());
        line += argument.isOptional ? u" [%1]"_s.arg(name) : u' ' + name;
    }
    for (const Option &option : command.options)
        line += option.isRequired ? u' ' + wordsOf(option) : QString();
    const bool hasFreeOnes = std::ranges::any_of(command.options, [](const Option &option) { return !option.isRequired; });
    return line + (hasFreeOnes ? u" [options]"_s : QString());
}

QString whoAndWhere()
{
    return Text::tr("CENTRE is a .warsha file or a postgresql://user@host/database address. WARSHA_USER and "
                    "WARSHA_PASSWORD sign in.");
}

QString exitCodesLine()
{
    return Text::tr("Exit codes: 0 done; 1 done with rejected rows, a rule not met, or something named that is not there; 2 usage; 3 cannot open, read or write.");
}

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

QString CommandContext::sentenceOn(const QString &where, const QString &value, const QString &why)
{
    // Most sentences name the value themselves.
    return value.isEmpty() || why.contains(value) ? u"%1: %2"_s.arg(where, why) : u"%1 “%2”: %3"_s.arg(where, value, why);
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

Result<Workbench *> CommandContext::centre(const QString &newPassword)
{
    const QString user = qEnvironmentVariable("WARSHA_USER");
    if (user.isEmpty() || !qEnvironmentVariableIsSet("WARSHA_PASSWORD"))
        return cannotOpen({ErrorKind::Denied, Text::tr("Say who you are: set WARSHA_USER and WARSHA_PASSWORD."), {}});
    WARSHA_TRY(Workbench *const centre, centreUnsigned(false));
    const auto signedIn = centre->signIn(user, qEnvironmentVariable("WARSHA_PASSWORD"), newPassword);
    if (!signedIn && newPassword.isEmpty() && centre->access().isNewPasswordWanted())
        return cannotOpen({ErrorKind::Denied, Text::tr("Somebody else set the password of %1. Set your own first: users password, with WARSHA_NEW_PASSWORD.").arg(user), {}});
    if (!signedIn)
        return cannotOpen(signedIn.error());
    return centre;
}

int runCommandLine(const QList<Command> &commands, const QStringList &given, Output &output)
{
    QStringList words = given;
    output.setJson(asksForJson(words));
    if (words.size() > 1 && words.first() == "help"_L1)
        words = words.mid(1) + QStringList{u"--help"_s};
    if (words.isEmpty() || words.first() == "--help"_L1 || words.first() == "-h"_L1 || words.first() == "help"_L1) {
        printOverview(commands, output);
        return words.isEmpty() ? Usage : Done;
    }
    if (words.first() == "--version"_L1) {
        output.raw(u"warshactl "_s + QStringLiteral(WARSHA_VERSION));
        return Done;
    }
    if (words.first() == "--manual-page"_L1) {
        output.raw(manualPage(commands).chopped(1));
        return Done;
    }
    qsizetype used = 0;
    const Command *const command = findCommand(commands, words, used);
    return command ? runCommand(*command, words.mid(used), output) : tellUnknown(commands, words, output);
}

} // namespace warsha
