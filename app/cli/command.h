// SPDX-License-Identifier: GPL-3.0-or-later
// A command of warshactl: what it is called, what it takes, what it does. A slice's commands are one function that
// returns a list of these (see composition.cpp); parsing, help, --json and exit codes are done once, here.
//
// Exit codes: 0 done; 1 done with rejected rows, a rule not met, or something named that is not there (a group, a trainee);
// 2 usage, which a malformed value is too; 3 the centre or a file cannot be opened, read or written.
#pragma once

#include "output.h"
#include "workbench.h"

#include <functional>

namespace warsha {

enum ExitCode { Done = 0, Incomplete = 1, Usage = 2, CannotOpen = 3 };

struct Argument {
    QString name;           ///< "CENTRE", as in the usage line
    QString text;           ///< what it is, translated
    bool isOptional = false;
    bool isRepeated = false; ///< last one only
};

struct Option {
    QString name;            ///< "map" for --map
    QString value;           ///< placeholder of its value, empty for a flag
    QString text;            ///< translated
    bool isRepeated = false; ///< may be given several times
    bool isRequired = false; ///< without it the command is not run
};

class CommandContext
{
public:
    CommandContext(QStringList arguments, QMultiMap<QString, QString> options, Output &output)
        : m_arguments(std::move(arguments)), m_options(std::move(options)), m_output(output)
    {
    }

    /// Empty when an optional argument was not given.
    [[nodiscard]] QString argument(int index) const { return m_arguments.value(index); }
    /// A repeated last argument: all from index on.
    [[nodiscard]] QStringList argumentsFrom(int index) const { return m_arguments.mid(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const; ///< in the order given
    [[nodiscard]] Output &output() { return m_output; }

    /// Opens argument 0 and signs in as WARSHA_USER with WARSHA_PASSWORD. Failing this is exit code 3.
    Result<Workbench *> centre(const QString &newPassword = {});
    /// Opens argument 0 for reading, with nobody signed in (check, verify).
    Result<Workbench *> centreUnsigned(bool readOnly = true);
    /// Before its file is replaced (restore); what centre() gave is gone then.
    void closeCentre() { m_centre.reset(); }
    /// True when an error came from centre(): the exit code is 3 then.
    [[nodiscard]] bool couldNotOpen() const { return m_couldNotOpen; }
    /// Marks an input file that cannot be opened, for exit code 3, and passes the error on.
    [[nodiscard]] tl::unexpected<Error> cannotOpen(const Error &error);
    /// Marks an option that is missing or wrong, for exit code 2, and passes the sentence on.
    [[nodiscard]] tl::unexpected<Error> badUsage(const QString &sentence);
    /// What --option was read as; where it could not be read, bad usage with a sentence of option and value.
    template<typename T>
    [[nodiscard]] Result<T> asSaid(const QString &option, Result<T> read)
    {
        return asSaid(QStringLiteral("--") + option, value(option), std::move(read));
    }
    /// The same for one of several values, or for an argument; where: "--role", "ROLE".
    template<typename T>
    [[nodiscard]] Result<T> asSaid(const QString &where, const QString &value, Result<T> read)
    {
        if (!read)
            return badUsage(sentenceOn(where, value, read.error().message));
        return read;
    }
    [[nodiscard]] bool wasBadUsage() const { return m_wasBadUsage; }

private:
    [[nodiscard]] static QString sentenceOn(const QString &where, const QString &value, const QString &why);
    QStringList m_arguments;
    QMultiMap<QString, QString> m_options;
    Output &m_output;
    std::unique_ptr<Workbench> m_centre;
    bool m_couldNotOpen = false;
    bool m_wasBadUsage = false;
};

struct Command {
    QString name; ///< "people import"
    QString text; ///< one translated sentence
    QList<Argument> arguments;
    QList<Option> options;
    std::function<Result<ExitCode>(CommandContext &)> run;
    QStringList examples = {}; ///< the words after "warshactl"
};

/// "--map COLUMN=FIELD"
[[nodiscard]] QString wordsOf(const Option &option);
/// "warshactl people import CENTRE TABLE [options]".
[[nodiscard]] QString usageOf(const Command &command);
[[nodiscard]] QString whoAndWhere();   ///< what a CENTRE is, and who signs in
[[nodiscard]] QString exitCodesLine(); ///< all exit codes in one sentence

/// Runs warshactl with the words after the program's name.
[[nodiscard]] int runCommandLine(const QList<Command> &commands, const QStringList &words, Output &output);

} // namespace warsha
