// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualpage.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::ManualPage)
};

/// As man(7) wants it: no character of a word starts a request, and every hyphen can be copied.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

QString item(const QString &name, const QString &text)
{
    return u".TP\n.B %1\n%2\n"_s.arg(roff(name), roff(text));
}

QString section(const Command &command)
{
    QString page = u".SS \"%1\"\n%2\n.PP\n.B %3\n"_s.arg(roff(command.name), roff(command.text), roff(usageOf(command)));
    for (const Argument &argument : command.arguments)
        page += item(argument.name, argument.text);
    for (const Option &option : command.options)
        page += item(wordsOf(option), option.text);
    return page;
}

} // namespace

QString manualPage(const QList<Command> &commands)
{
    QString page = u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.TH WARSHACTL 1 \"\" \"Warsha %1\" \"%2\"\n"_s.arg(
        QStringLiteral(WARSHA_VERSION), Text::tr("User commands"));
    page += u".SH NAME\nwarshactl \\- %1\n"_s.arg(roff(Text::tr("a vocational training centre from the command line")));
    page += u".SH SYNOPSIS\n.B warshactl\n\\fICOMMAND\\fR [\\fIarguments\\fR] [\\fB\\-\\-json\\fR]\n"_s;
    page += u".SH DESCRIPTION\n%1\n.SH COMMANDS\n"_s.arg(roff(whoAndWhere()));
    for (const Command &command : commands)
        page += section(command);
    page += u".SH \"EXIT STATUS\"\n%1\n.SH \"SEE ALSO\"\n.BR warsha (1)\n"_s.arg(roff(exitCodesLine()));
    return page;
}

} // namespace warsha
