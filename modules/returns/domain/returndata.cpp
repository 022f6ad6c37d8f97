// SPDX-License-Identifier: GPL-3.0-or-later
#include "returndata.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {

bool isLowerHex(const QString &text, qsizetype size)
{
    return text.size() == size && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool mayStandInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || u"-_./:"_s.contains(c);
}

bool fitsText(const ReturnField &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Id:
        return text.size() == 36 && text == QUuid::fromString(text).toString(QUuid::WithoutBraces);
    case FieldType::Pseudonym: return isLowerHex(text, 32);
    case FieldType::Hash: return isLowerHex(text, 64);
    case FieldType::Word:
        return !text.isEmpty() && text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), mayStandInWord);
    case FieldType::Code: {
        const CodeList *list = returnCodeList(field.codes);
        return list && std::any_of(list->codes.begin(), list->codes.end(), [&](QLatin1StringView code) { return code == text; });
    }
    case FieldType::Date: return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    case FieldType::Month: return text.size() == 7 && QDate::fromString(text + "-01"_L1, Qt::ISODate).isValid();
    case FieldType::Integer:
    case FieldType::Flag: return false;
    }
    return false;
}

tl::unexpected<Error> misfit(const ReturnTable &table, qsizetype row, const QString &why)
{
    return failure(ErrorKind::Rule,
                   QCoreApplication::translate("Return", "The return cannot be built: table “%1”, row %2: %3")
                       .arg(table.name).arg(row + 1).arg(why));
}

Result<void> checkTable(const ReturnTable &table, const QList<ReturnRow> &rows)
{
    const auto sameKey = [&](const ReturnRow &a, const ReturnRow &b) {
        return std::equal(a.cbegin(), a.cbegin() + table.keyFields, b.cbegin());
    };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ReturnRow &row = rows[i];
        if (row.size() != qsizetype(table.fields.size()))
            return misfit(table, i, QCoreApplication::translate("Return", "it has %1 values, not %2.")
                                        .arg(row.size()).arg(table.fields.size()));
        for (qsizetype f = 0; f < row.size(); ++f) {
            if (!fitsField(table.fields[size_t(f)], row[f]))
                return misfit(table, i, QCoreApplication::translate("Return", "the value of “%1” does not fit the schema.")
                                            .arg(table.fields[size_t(f)].name));
        }
        if (i > 0 && sameKey(rows[i - 1], row))
            return misfit(table, i, QCoreApplication::translate("Return", "the same record is there twice."));
    }
    return {};
}

} // namespace

qint64 ReturnData::rowCount() const
{
    qint64 count = 0;
    for (const QList<ReturnRow> &rows : tables)
        count += rows.size();
    return count;
}

void sortReturn(ReturnData &data)
{
    for (QList<ReturnRow> &rows : data.tables)
        std::sort(rows.begin(), rows.end(), [](const ReturnRow &a, const ReturnRow &b) {
            return std::lexicographical_compare(a.cbegin(), a.cend(), b.cbegin(), b.cend());
        });
}

bool fitsField(const ReturnField &field, const ReturnValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return !field.required;
    if (const qint64 *number = std::get_if<qint64>(&value))
        return (field.type == FieldType::Integer && *number >= 0) || (field.type == FieldType::Flag && (*number == 0 || *number == 1));
    return fitsText(field, std::get<QString>(value));
}

Result<void> checkReturn(const ReturnData &data)
{
    for (auto it = data.tables.cbegin(); it != data.tables.cend(); ++it) {
        const ReturnTable *table = returnTable(it.key());
        if (!table)
            return failure(ErrorKind::Rule, QCoreApplication::translate("Return", "The return has no table “%1”.").arg(it.key()));
        WARSHA_CHECK(checkTable(*table, it.value()));
    }
    return {};
}

QString asWord(const QString &text)
{
    QString word;
    for (const QChar c : text.simplified()) {
        if (mayStandInWord(c))
            word.append(c);
        else if (c == u' ')
            word.append(u'-');
    }
    return word.left(64);
}

ReturnValue countForOutside(qint64 count)
{
    if (count > 0 && count < smallestGroup)
        return std::monostate();
    return count;
}

} // namespace warsha
