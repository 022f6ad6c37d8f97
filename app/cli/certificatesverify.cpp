// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatesverify.h"

#include "publickeypem.h"
#include "scans.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CertificatesVerify)
};

constexpr qint64 largestText = 1 << 20;

/// A code found on a page; page 0 for text.
struct Found {
    int page = 0;
    QString text;
};

QList<Found> codesOfLines(const QByteArray &bytes)
{
    QList<Found> found;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts))
        found.append(Found{0, line.trimmed()});
    return found;
}

/// A file is a PDF, a picture, or text with a code on each line; what is no file is the code itself.
Result<QList<Found>> codesOf(CommandContext &context, const QString &argument)
{
    if (!QFileInfo::exists(argument))
        return QList<Found>{{0, argument}};
    QFile file(argument);
    if (!file.open(QIODevice::ReadOnly))
        return context.cannotOpen({ErrorKind::Input, Text::tr("%1 cannot be read: %2.").arg(argument, file.errorString()), {}});
    const QByteArray start = file.peek(1 << 12);
    if (file.size() <= largestText && !start.contains('\0') && !start.contains("%PDF-") && start.contains('#'))
        return codesOfLines(file.readAll());
    WARSHA_TRY(const Scans *const scans, Scans::load());
    const auto pages = scans->readCodesOfFile(argument);
    if (!pages)
        return context.cannotOpen(pages.error());
    QList<Found> found;
    for (qsizetype page = 0; page < pages->size(); ++page) {
        if (pages->at(page).isEmpty())
            found.append(Found{int(page) + 1, QString()});
        for (const QString &text : pages->at(page))
            found.append(Found{int(page) + 1, text});
    }
    return found;
}

Result<QList<QByteArray>> keysOfFiles(CommandContext &context)
{
    QList<QByteArray> keys;
    for (const QString &path : context.values(u"key"_s)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestText)
            return context.cannotOpen({ErrorKind::Input, Text::tr("The key file %1 cannot be read.").arg(path), {}});
        const auto read = publicKeysFromPem(file.readAll());
        if (!read)
            return context.cannotOpen({read.error().kind, Text::tr("%1: %2").arg(path, read.error().message), {}});
        keys += *read;
    }
    return keys;
}

QJsonObject toJson(const Found &found, const CodeAnswer &answer)
{
    QJsonObject object{{u"page"_s, found.page}, {u"verdict"_s, verdictCode(answer.verdict)}, {u"sentence"_s, answer.sentence}};
    if (answer.claims.number.isEmpty())
        return object;
    const CertificateClaims &claims = answer.claims;
    QJsonObject minutes;
    for (const Mode mode : allModes)
        minutes.insert(modeCode(mode), claims.minutes[mode]);
    object.insert(u"number"_s, claims.number);
    object.insert(u"kind"_s, awardKindCode(claims.kind));
    object.insert(u"names"_s, QJsonArray::fromStringList(claims.names));
    object.insert(u"name"_s, claims.names.value(0));
    object.insert(u"programme"_s, claims.programmeCode);
    object.insert(u"title"_s, claims.title);
    object.insert(u"level"_s, claims.level);
    object.insert(u"minutes"_s, minutes);
    object.insert(u"issued"_s, claims.issuedOn.toString(Qt::ISODate));
    object.insert(u"issuer"_s, claims.issuer);
    return object;
}

Result<ExitCode> verify(CommandContext &context)
{
    WARSHA_TRY(const QList<QByteArray> keys, keysOfFiles(context));
    if (keys.isEmpty() && !context.has(u"centre"_s))
        return context.badUsage(Text::tr("Say whose certificate it should be: --key FILE or --centre CENTRE."));
    WARSHA_TRY(const QList<Found> codes, codesOf(context, context.argument(0)));
    std::unique_ptr<Workbench> centre;
    if (context.has(u"centre"_s)) {
        OpenOptions options;
        options.readOnly = true;
        auto opened = Workbench::open(context.value(u"centre"_s), options);
        if (!opened)
            return context.cannotOpen(opened.error());
        centre = std::move(*opened);
    }
    bool allValid = !codes.isEmpty();
    QList<QJsonObject> rows;
    for (const Found &found : codes) {
        CodeAnswer answer = verifyCertificateCode(found.text, keys);
        if (centre) { // the register has the last word; for a code of another centre a key that was given has it
            WARSHA_TRY(const CodeAnswer registered, centre->certification().verify(found.text));
            if (registered.verdict != CodeVerdict::UnknownKey || answer.verdict == CodeVerdict::UnknownKey)
                answer = registered;
        }
        allValid = allValid && answer.verdict == CodeVerdict::Valid;
        rows.append(toJson(found, answer));
    }
    context.output().list({{u"page"_s, Text::tr("Page")}, {u"verdict"_s, Text::tr("Answer")}, {u"number"_s, Text::tr("Number")},
                           {u"name"_s, Text::tr("Name")}, {u"title"_s, Text::tr("Programme")}, {u"issued"_s, Text::tr("Issued")},
                           {u"sentence"_s, {}}},
                          rows);
    return allValid ? Done : Incomplete;
}

} // namespace

Command verifyCertificatesCommand()
{
    return {u"certificates verify"_s,
            Text::tr("Say whether a code is valid, altered, of an unknown key, or revoked."),
            {{u"TEXT|FILE"_s, Text::tr("the code as typed, or a picture, PDF or text file with codes")}},
            {{u"key"_s, u"FILE"_s, Text::tr("public key (PEM); may be repeated"), true},
             {u"centre"_s, u"CENTRE"_s, Text::tr("ask this centre's register as well")}},
            verify,
            {u"certificates verify certificates.pdf --key centre-key.txt"_s, u"certificates verify photo.jpg --centre CENTRE.warsha"_s}};
}

} // namespace warsha
