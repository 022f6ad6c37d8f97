// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenttemplate.h"

#include "documenttext.h"
#include "templatefield.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestTemplate = 1 << 20;
constexpr qsizetype mostFields = 500;

const QRegularExpression &tokenExpression()
{
    static const QRegularExpression expression(u"\\{\\{([a-z0-9.\\-]+)\\}\\}"_s);
    return expression;
}

QStringList allTokens(const QList<DocumentField> &fields)
{
    QSet<QString> tokens;
    for (const DocumentField &field : fields) {
        for (const QString &token : tokensOf(field.text) + field.onlyIf + field.unless)
            tokens.insert(token);
    }
    QStringList sorted(tokens.begin(), tokens.end());
    sorted.sort();
    return sorted;
}

QMap<QString, QStringList> fontLists(const QJsonObject &object)
{
    QMap<QString, QStringList> lists;
    for (auto list = object.begin(); list != object.end(); ++list)
        for (const auto &family : list->toArray())
            lists[list.key()].append(family.toString());
    return lists;
}

Result<void> checkHead(const DocumentTemplate &page)
{
    if (page.name.isEmpty() || page.version < 1)
        return failure(ErrorKind::Input, DocumentText::tr("The template has no name or version."));
    if (page.paper.width() < 20 || page.paper.height() < 20 || page.paper.width() > 1200 || page.paper.height() > 1200)
        return failure(ErrorKind::Input, DocumentText::tr("The template's paper must be between 20 and 1200 mm."));
    if (page.fonts.isEmpty())
        return failure(ErrorKind::Input, DocumentText::tr("The template names no fonts."));
    return {};
}

} // namespace

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    if (!text.contains("{{"_L1))
        return tokens;
    for (const auto &match : tokenExpression().globalMatch(text))
        tokens.append(match.captured(1));
    return tokens;
}

Result<DocumentTemplate> readDocumentTemplate(const QByteArray &json)
{
    if (json.size() > largestTemplate)
        return failure(ErrorKind::Input, DocumentText::tr("The template is larger than 1 MB."));
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || object["format"_L1].toString() != "warsha-document-template"_L1)
        return failure(ErrorKind::Input, DocumentText::tr("This is not a document template."), problem.errorString());
    DocumentTemplate page;
    page.name = object["name"_L1].toString();
    page.version = object["version"_L1].toInt();
    page.hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    const QJsonObject paper = object["paper"_L1].toObject();
    page.paper = QSizeF(paper["width"_L1].toDouble(), paper["height"_L1].toDouble());
    page.fonts = fontLists(object["fonts"_L1].toObject());
    WARSHA_CHECK(checkHead(page));
    const QJsonArray fields = object["fields"_L1].toArray();
    if (fields.size() > mostFields)
        return failure(ErrorKind::Input, DocumentText::tr("The template has more than %1 fields.").arg(mostFields));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        auto field = readTemplateField(fields[i].toObject(), page);
        if (!field)
            return failure(field.error().kind, DocumentText::tr("Field %1 of the template: %2").arg(i + 1).arg(field.error().message));
        page.fields.append(*field);
    }
    page.tokens = allTokens(page.fields);
    return page;
}

Result<DocumentTemplate> shippedTemplate(const QString &name)
{
    QFile file(u":/templates/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, DocumentText::tr("There is no document template named %1.").arg(name));
    return readDocumentTemplate(file.readAll());
}

QString fillTokens(const QString &text, const DocumentValues &values)
{
    if (!text.contains("{{"_L1))
        return text;
    QString filled;
    qsizetype end = 0;
    for (const auto &match : tokenExpression().globalMatch(text)) {
        filled += QStringView(text).mid(end, match.capturedStart() - end);
        filled += values.value(match.captured(1));
        end = match.capturedEnd();
    }
    return filled += QStringView(text).mid(end);
}

} // namespace warsha
