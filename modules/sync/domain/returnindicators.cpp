// SPDX-License-Identifier: GPL-3.0-or-later
#include "returnindicators.h"

#include <QHash>
#include <QSet>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

QString textOf(const ReturnRow &row, const ReturnTable &table, QLatin1StringView field)
{
    const QString *text = std::get_if<QString>(&row[table.indexOf(field)]);
    return text ? *text : QString();
}

QSet<QString> enrolmentsWith(const ReturnData &data, const QString &kind)
{
    const ReturnTable &awards = *returnTable(u"awards");
    QSet<QString> found;
    for (const ReturnRow &row : data.tables.value(awards.name)) {
        if (textOf(row, awards, "kind"_L1) == kind && textOf(row, awards, "state"_L1) == "issued"_L1)
            found.insert(textOf(row, awards, "enrolment"_L1));
    }
    return found;
}

QStringList indicatorsFor(const QString &status, bool certified, bool attested)
{
    QStringList list;
    if (status != "applied"_L1 && status != "waitlisted"_L1 && status != "offered"_L1 && status != "not-taken-up"_L1)
        list.append(u"enrolments"_s);
    if (status == "enrolled"_L1 || status == "active"_L1)
        list.append(u"in-training"_s);
    if (status == "completed"_L1 || status == "withdrawn"_L1)
        list.append(status);
    if (certified)
        list.append(u"certified"_s);
    if (attested)
        list.append(u"attested"_s);
    return list;
}

} // namespace

QList<ReturnValue> countAndFlag(qint64 count)
{
    const ReturnValue given = countForOutside(count);
    return {given, qint64(std::holds_alternative<std::monostate>(given))};
}

QList<ReturnRow> indicatorsOf(const ReturnData &data)
{
    const ReturnTable &groups = *returnTable(u"groups");
    const ReturnTable &enrolments = *returnTable(u"enrolments");
    QHash<QString, QString> programmes;
    for (const ReturnRow &row : data.tables.value(groups.name))
        programmes.insert(textOf(row, groups, "group_id"_L1), textOf(row, groups, "programme_id"_L1));
    const QSet<QString> certified = enrolmentsWith(data, u"certificate"_s);
    const QSet<QString> attested = enrolmentsWith(data, u"statement"_s);

    std::map<std::tuple<QString, QString, QString>, qint64> counts;
    for (const ReturnRow &row : data.tables.value(enrolments.name)) {
        const QString enrolment = textOf(row, enrolments, "enrolment"_L1);
        const QStringList indicators = indicatorsFor(textOf(row, enrolments, "status"_L1), certified.contains(enrolment), attested.contains(enrolment));
        for (const QString &indicator : indicators)
            ++counts[{indicator, programmes.value(textOf(row, enrolments, "group_id"_L1)), textOf(row, enrolments, "sex"_L1)}];
    }
    QList<ReturnRow> rows;
    for (const auto &[key, count] : counts)
        rows.append(ReturnRow{std::get<0>(key), std::get<1>(key), std::get<2>(key)} + countAndFlag(count));
    return rows;
}

} // namespace warsha
