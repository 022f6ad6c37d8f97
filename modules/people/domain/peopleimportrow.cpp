// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleimportrow.h"

#include "cellvalues.h"
#include "identitycells.h"
#include "identityrules.h"

#include "textfold.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

DateColumn studied(const Table &table, const ColumnMapping &mapping, DateColumnOptions options)
{
    options.base1904 = table.base1904;
    QStringList cells;
    if (mapping.has(u"birth.date"))
        for (const QStringList &row : table.rows)
            cells.append(mapping.cell(row, u"birth.date"));
    return DateColumn::study(cells, options);
}

} // namespace

int nameColumn(const ColumnMapping &mapping)
{
    for (const QStringView field : {u"name", u"name.latin", u"name.arabic", u"name.lao", u"name.given", u"name.family"})
        if (mapping.has(field))
            return mapping.columnOf(field);
    return -1;
}

PeopleImportRow::PeopleImportRow(const Table &table, const ColumnMapping &mapping, const DateColumnOptions &dates)
    : m_table(table), m_mapping(mapping), m_births(studied(table, mapping, dates))
{
}

QString PeopleImportRow::warning() const
{
    return m_mapping.has(u"birth.date") ? m_births.warning(m_table.headings.value(m_mapping.columnOf(u"birth.date"))) : QString();
}

QString PeopleImportRow::cell(qsizetype row, QStringView field) const
{
    const QString value = m_mapping.cell(m_table.rows.at(row), field);
    return meansNothing(value) ? QString() : value;
}

// "No" and "Na" are names of people; only what holds no letter at all is none.
QString PeopleImportRow::nameCell(qsizetype row, QStringView field) const
{
    const QString name = tidied(m_mapping.cell(m_table.rows.at(row), field));
    return std::ranges::any_of(name, [](QChar c) { return c.isLetter(); }) ? name : QString();
}

// In the order of the columns: the first name is the one that lists show.
void PeopleImportRow::readNames(qsizetype row, Identity &identity) const
{
    QMap<int, QString> byColumn;
    for (const QStringView field : {u"name", u"name.latin", u"name.arabic", u"name.lao"})
        if (const QString text = nameCell(row, field); !text.isEmpty())
            byColumn.insert(m_mapping.columnOf(field), text);
    QSet<QString> seen;
    for (const QString &text : std::as_const(byColumn)) {
        if (seen.contains(foldText(text)))
            continue;
        seen.insert(foldText(text));
        identity.names.append(nameFromText(text));
    }
    PersonName parts;
    parts.given = nameCell(row, u"name.given");
    parts.father = nameCell(row, u"name.father");
    parts.grandfather = nameCell(row, u"name.grandfather");
    parts.family = nameCell(row, u"name.family");
    parts = withPrintedForm(parts);
    if (parts.printed.isEmpty())
        return;
    const auto same = std::ranges::find(identity.names, parts.script, &PersonName::script);
    if (same == identity.names.end()) {
        identity.names.append(parts);
        return;
    }
    parts.printed = same->printed;
    *same = parts;
}

void PeopleImportRow::readBirth(qsizetype row, Identity &identity, QList<RowFault> &faults) const
{
    for (const QStringView field : {u"birth.date", u"birth.year"}) {
        const QString text = cell(row, field);
        if (text.isEmpty() || !identity.birth.isNull())
            continue;
        if (const auto date = m_births.partialDate(text))
            identity.birth = *date;
        else
            faults.append({m_mapping.columnOf(field), date.error().message});
    }
}

void PeopleImportRow::readContacts(qsizetype row, Identity &identity, QList<RowFault> &faults) const
{
    for (const QStringView field : {u"phone", u"phone.other"}) {
        if (const auto phones = phonesFromCell(cell(row, field)))
            identity.phones += *phones;
        else
            faults.append({m_mapping.columnOf(field), phones.error().message});
    }
    if (const QString text = cell(row, u"email"); !text.isEmpty()) {
        const auto email = checkedEmail(text);
        identity.email = email ? *email : QString();
        if (!email)
            faults.append({m_mapping.columnOf(u"email"), email.error().message});
    }
    identity.address = cell(row, u"address");
    identity.knownAs = cell(row, u"name.known");
}

void PeopleImportRow::readDocument(qsizetype row, Identity &identity, QList<RowFault> &faults) const
{
    if (const QString text = cell(row, u"document.number"); !text.isEmpty()) {
        const QString kind = documentKindFromCell(cell(row, u"document.kind"));
        if (const auto number = codeFromCell(text))
            identity.documents.append({kind.isEmpty() ? u"other"_s : kind, *number, cell(row, u"document.issuer")});
        else
            faults.append({m_mapping.columnOf(u"document.number"), number.error().message});
    }
    if (const QString text = cell(row, u"learner.number"); !text.isEmpty()) {
        if (const auto number = codeFromCell(text))
            identity.learnerNumber = *number;
        else
            faults.append({m_mapping.columnOf(u"learner.number"), number.error().message});
    }
}

void PeopleImportRow::readWords(qsizetype row, Identity &identity, QList<RowFault> &faults) const
{
    if (const QString text = cell(row, u"sex"); !text.isEmpty()) {
        if (const auto sex = sexFromCell(text))
            identity.sex = *sex;
        else
            faults.append({m_mapping.columnOf(u"sex"), sex.error().message});
    }
    if (const QString text = cell(row, u"nationality"); !text.isEmpty()) {
        if (const auto country = nationalityFromCell(text))
            identity.nationality = *country;
        else
            faults.append({m_mapping.columnOf(u"nationality"), country.error().message});
    }
}

void PeopleImportRow::addRules(qsizetype row, const Identity &identity, QDate today, QList<RowFault> &faults) const
{
    const QStringView birth = cell(row, u"birth.date").isEmpty() ? u"birth.year" : u"birth.date";
    for (const IdentityFault &fault : identityFaults(identity, today)) {
        const int column = fault.part == IdentityPart::Names ? nameColumn(m_mapping)
            : fault.part == IdentityPart::Birth             ? m_mapping.columnOf(birth)
                                                            : -1;
        faults.append({column, fault.why});
    }
}

Identity PeopleImportRow::read(qsizetype row, QDate today, QList<RowFault> &faults) const
{
    Identity identity;
    if (const auto fault = m_table.faults.constFind(row); fault != m_table.faults.cend()) {
        faults.append(*fault);
        return identity;
    }
    readNames(row, identity);
    readBirth(row, identity, faults);
    readContacts(row, identity, faults);
    readDocument(row, identity, faults);
    readWords(row, identity, faults);
    identity = tidiedIdentity(identity);
    addRules(row, identity, today, faults);
    return identity;
}

} // namespace warsha
