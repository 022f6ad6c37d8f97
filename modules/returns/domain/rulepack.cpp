// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepack.h"

#include "jsonfields.h"
#include "strictjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

constexpr qsizetype mostBytes = 1 << 20;
constexpr qsizetype mostRules = 2000;

const QStringList &categories()
{
    static const QStringList list{u"file"_s, u"schema"_s, u"lookup"_s, u"learner"_s, u"enrolment"_s, u"record"_s, u"period"_s, u"plausibility"_s};
    return list;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::RulePack)
};

RuleWording readWording(JsonFields &fields)
{
    return {fields.text(u"message"_s), fields.text(u"guidance"_s, JsonFields::Need::Required, 4000)};
}

void readOtherWordings(JsonFields &fields, Rule &rule)
{
    if (!fields.has(u"otherLanguages"_s))
        return;
    JsonFields languages = fields.object(u"otherLanguages"_s, JsonFields::Need::Optional);
    const QStringList codes = languages.takeNames();
    for (const QString &code : codes) {
        JsonFields words = languages.object(code);
        rule.others.insert(code, readWording(words));
        words.noOthers();
    }
}

Rule readRule(const QJsonValue &value, const QString &path, JsonFaults &faults)
{
    JsonFields fields(value, path, faults);
    Rule rule;
    rule.id = fields.text(u"id"_s, JsonFields::Need::Required, 20);
    rule.version = fields.integer(u"version"_s, 1, 10'000);
    rule.category = fields.text(u"category"_s);
    if (fields.has(u"category"_s) && !categories().contains(rule.category))
        fields.fault(u"category"_s, Text::tr("it is one of: %1.").arg(QLocale().createSeparatedList(categories())));
    const QString severity = fields.text(u"severity"_s);
    if (severity != u"error"_s && severity != u"warning"_s)
        fields.fault(u"severity"_s, Text::tr("it is “error” or “warning”."));
    rule.severity = severity == u"error"_s ? Severity::Error : Severity::Warning;
    const QString hardens = fields.text(u"hardensOn"_s, JsonFields::Need::Optional);
    rule.hardensOn = QDate::fromString(hardens, Qt::ISODate);
    if (!hardens.isEmpty() && !rule.hardensOn.isValid())
        fields.fault(u"hardensOn"_s, Text::tr("it is a date, YYYY-MM-DD."));
    rule.wording = readWording(fields);
    readOtherWordings(fields, rule);
    rule.table = fields.text(u"table"_s);
    if (fields.has(u"table"_s) && !returnTable(rule.table))
        fields.fault(u"table"_s, Text::tr("the return has no such table."));
    rule.sql = fields.text(u"sql"_s, JsonFields::Need::Required, 20'000);
    // The same return has the same findings on any day: conditions compare with return_info.as_of.
    static const QRegularExpression clock(u"'now'|\\b(date|julianday|strftime|unixepoch)\\s*\\(\\s*\\)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (clock.match(rule.sql).hasMatch())
        fields.fault(u"sql"_s, Text::tr("it may not ask for the time of the computer."));
    fields.noOthers();
    return rule;
}

} // namespace

Result<RulePack> readRulePack(const QByteArray &json)
{
    WARSHA_TRY(const QJsonValue value, readStrictJson(json, {mostBytes, 16}));
    JsonFaults faults;
    JsonFields fields(value, {}, faults);
    RulePack pack;
    pack.id = fields.text(u"id"_s, JsonFields::Need::Required, 60);
    pack.version = fields.integer(u"version"_s, 1, 1'000'000);
    pack.schema = fields.text(u"schema"_s);
    if (fields.has(u"schema"_s) && pack.schema != returnSchemaName)
        fields.fault(u"schema"_s, Text::tr("this program knows %1 only.").arg(returnSchemaName));
    QSet<QString> ids;
    fields.each(u"rules"_s, mostRules, [&](const QJsonValue &item, const QString &path) {
        const Rule rule = readRule(item, path, faults);
        if (ids.contains(rule.id) && !rule.id.isEmpty())
            faults.add(path, Text::tr("rule %1 is there twice.").arg(rule.id));
        ids.insert(rule.id);
        pack.rules.append(rule);
    });
    fields.noOthers();
    if (!faults.isEmpty())
        return failure(faults.error(Text::tr("The rule pack cannot be used:")));
    return pack;
}

Result<RulePack> shippedRulePack()
{
    QFile file(u":/returns/rules-v1.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, Text::tr("The rule pack that belongs to the program is missing."));
    return readRulePack(file.readAll());
}

qint64 RuleReport::errors() const
{
    return std::count_if(findings.cbegin(), findings.cend(), [](const RuleFinding &f) { return f.severity == Severity::Error; });
}

qint64 RuleReport::warnings() const
{
    return findings.size() - errors();
}

} // namespace warsha
