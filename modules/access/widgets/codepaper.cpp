// SPDX-License-Identifier: GPL-3.0-or-later
#include "codepaper.h"

#include "daywords.h"
#include "documentfonts.h"
#include "documentpainter.h"
#include "typeface.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CodePaper)
};

QString useOf(RecoveryKind kind)
{
    return kind == RecoveryKind::Main
        ? Text::tr("When nobody can sign in any more: on the sign-in page choose “Nobody knows the password”, and type this code. "
                   "On a new PC it also opens a backup.")
        : Text::tr("When a new counsellor is appointed and no other can share the key: type this code where the role is given.");
}

DocumentValues valuesOf(const CodePaper &paper, const CodePaper::Code &code)
{
    DocumentValues values{
        {u"centre"_s, paper.centreName},
        {u"title"_s, codeTitle(code.kind)},
        {u"opens"_s, codeOpens(code.kind)},
        {u"letters"_s, Text::tr("Letters A to Z and digits 2 to 7 only; there is no zero and no one. "
                                "The last four letters are a check: a code that was mistyped is refused, and nothing happens.")
             + u' ' + Text::tr("Read each line from left to right.")},
        {u"keep"_s, Text::tr("Lock this sheet away in a closed envelope, where only the director finds it, and not beside the PC. The program does not keep the code: if the sheet is lost, make a new one while somebody can still sign in.")},
        {u"use"_s, useOf(code.kind)},
        {u"made"_s, Text::tr("Made on %1").arg(wholeDay(paper.made))},
    };
    const QStringList groups = code.code.split(u'-');
    for (qsizetype i = 0; i < groups.size(); ++i)
        values.insert(u"group%1"_s.arg(i + 1), groups.at(i));
    return values;
}

} // namespace

QString codeTitle(RecoveryKind kind)
{
    return kind == RecoveryKind::Main ? Text::tr("Recovery code") : Text::tr("Code of the case notes");
}

QString codeOpens(RecoveryKind kind)
{
    return kind == RecoveryKind::Main
        ? Text::tr("Gives access when nobody knows a password any more, and opens backups. It opens everything except case notes.")
        : Text::tr("Opens only the case notes. Keep it in the counsellors' envelope, apart from the recovery code.");
}

QString codeInGroups(const QString &code)
{
    return isolated(QString(code).replace(u'-', u"  "_s));
}

Result<PrintJob> codesJob(const CodePaper &paper)
{
    WARSHA_CHECK(loadFonts(FontUse::Paper));
    WARSHA_TRY(const DocumentTemplate sheet, shippedTemplate(u"codesheet"_s));
    PrintJob job;
    job.title = Text::tr("Sheets to lock away");
    job.fileName = Text::tr("sheets to lock away", "name of a file");
    QList<DocumentValues> values;
    for (const CodePaper::Code &code : paper.codes) {
        job.pages.append(sheet.paper);
        values.append(valuesOf(paper, code));
    }
    job.paint = [painter = std::make_shared<DocumentPainter>(sheet), values](QPainter &on, int page, int) { return painter->paint(on, values.at(page - 1)); };
    return job;
}

} // namespace warsha
