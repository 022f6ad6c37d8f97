// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupdraft.h"

#include "shippedprogrammes.h"
#include "typeface.h"

#include <QDir>
#include <QStandardPaths>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PlaceStep)
};

/// Names of people stand under their script.
QString scriptOf(const QString &name)
{
    for (const QChar letter : name) {
        if (letter.script() == QChar::Script_Arabic)
            return u"arab"_s;
        if (letter.script() == QChar::Script_Lao)
            return u"laoo"_s;
    }
    return u"latn"_s;
}

} // namespace

Result<NewCentreRequest> requestOf(const SetupDraft &draft, const QString &language, QDate today)
{
    NewCentreRequest request{draft.place, draft.profile, {draft.director, false, draft.codes}};
    request.certificateLanguages = founderPaperLanguages(language, draft.profile.country);
    if (!draft.signatoryName.isEmpty())
        request.signatories = {{{}, 0, {{scriptOf(draft.signatoryName), draft.signatoryName}}, {{language, draft.signatoryTitle}}, today, {}}};
    WARSHA_TRY(const QList<ProgrammeDocument> shipped, shippedProgrammes());
    for (const ProgrammeDocument &document : shipped)
        if (draft.programmes.contains(document.programme.code))
            request.programmes.append(document);
    return request;
}

QString newPlaceOf(const QString &typed)
{
    const QString place = typed.trimmed();
    const bool wantsSuffix = !place.isEmpty() && !place.contains(u"://"_s) && QFileInfo(place).suffix().isEmpty();
    return wantsSuffix ? place + u".warsha"_s : place;
}

Result<void> checkNewPlace(const QString &place)
{
    const bool isServer = place.startsWith(u"postgres"_s);
    if (place.isEmpty() || (!isServer && QDir::isRelativePath(place)))
        return failure(ErrorKind::Rule, Text::tr("The file needs a whole path, and a server an address."));
    if (!isServer && QFileInfo::exists(place))
        return failure(ErrorKind::Conflict, Text::tr("%1 is there already. It is not touched: choose another name.").arg(isolated(place)));
    return {};
}

QString suggestedCode(const QString &name)
{
    QString code;
    bool begins = true;
    for (const QChar letter : name) {
        const bool latin = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (begins && latin && code.size() < 6)
            code += letter.toUpper();
        begins = letter.isSpace() || letter == u'-';
    }
    return code.size() < 2 ? QString() : code;
}

QString suggestedPlace(const QString &code)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(code + u".warsha"_s);
    for (int next = 2; QFileInfo::exists(path); ++next)
        path = folder.filePath(u"%1-%2.warsha"_s.arg(code).arg(next));
    return QDir::toNativeSeparators(path);
}

} // namespace warsha
