// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfinder.h"

#include "joinedfacts.h"
#include "peopleimport.h"
#include "peopleimportrow.h"

#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

QList<ImportField> PersonFinder::fields()
{
    QList<ImportField> fields = PeopleImport::fields();
    fields.prepend({u"number"_s, tr("Trainee number"), commonHeadings(u"number"), false});
    return fields;
}

Result<PersonId> PersonFinder::find(const QString &number, const Identity &identity) const
{
    if (const Person *person = number.isEmpty() ? nullptr : m_snapshot.findNumber(number))
        return m_snapshot.current(person->id)->id;
    QList<Duplicate> candidates = m_known.of(identity);
    const auto isStronger = [&](DuplicateReason reason) {
        return std::ranges::any_of(candidates, [&](const Duplicate &d) { return d.reason == reason; });
    };
    // The strongest reason that anybody has decides; a weaker one does not make the answer doubtful.
    for (const DuplicateReason reason : {DuplicateReason::SameDocumentAndName, DuplicateReason::SamePhoneAndName,
                                         DuplicateReason::SameNameAndBirth, DuplicateReason::SameName}) {
        if (!isStronger(reason))
            continue;
        candidates.removeIf([&](const Duplicate &d) { return d.reason != reason; });
        if (candidates.size() == 1)
            return candidates.first().person;
        QStringList numbers;
        for (const Duplicate &candidate : std::as_const(candidates))
            numbers.append(candidate.number);
        return failure(ErrorKind::NotFound, tr("Several trainees have this name: %1.").arg(commaList(numbers.mid(0, 10))));
    }
    if (identity.names.isEmpty() && !number.isEmpty())
        return failure(ErrorKind::NotFound, tr("There is no trainee with this number."));
    return failure(ErrorKind::NotFound, tr("There is no such trainee."));
}

FoundLines PersonFinder::findLines(const QString &block) const
{
    static const QRegularExpression lineEnds(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    FoundLines found;
    for (const QString &raw : block.split(lineEnds, Qt::SkipEmptyParts)) {
        const QString line = raw.simplified();
        if (line.isEmpty())
            continue;
        QStringList tries{line};
        if (raw.contains(u'\t'))
            tries += raw.split(u'\t', Qt::SkipEmptyParts);
        QString reason;
        PersonId person;
        for (const QString &words : tries) {
            Identity identity;
            identity.names = {nameFromText(words.simplified())};
            const auto one = words.trimmed().isEmpty() ? Result<PersonId>(failure(ErrorKind::NotFound, {})) : find(words.trimmed(), identity);
            if (one && person.isNull())
                person = *one;
            else if (!one && reason.isEmpty())
                reason = one.error().message;
        }
        if (person.isNull())
            found.nobody.append({line, reason});
        else if (!found.people.contains(person))
            found.people.append(person);
    }
    return found;
}

Result<FoundPeople> PersonFinder::find(const Table &table, const QStringList &map, const DateColumnOptions &dates) const
{
    WARSHA_TRY(const ColumnMapping mapping, ColumnMapping::fromWords(map, fields(), table.headings));
    const PeopleImportRow reader(table, mapping, dates);
    FoundPeople found{{}, ImportReport(table)};
    QSet<PersonId> seen;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (found.report.rejectFaulty(table, row))
            continue;
        QList<RowFault> faults; // what cannot be read does not help to find; it is no reason to reject
        const Identity identity = reader.read(row, QDate(9999, 1, 1), faults);
        const QString number = mapping.cell(table.rows.at(row), u"number");
        const auto person = find(number, identity);
        if (!person) {
            found.report.reject(table, row, number.isEmpty() ? -1 : mapping.columnOf(u"number"), person.error().message);
        } else if (seen.contains(*person)) {
            found.report.addUnchanged();
        } else {
            seen.insert(*person);
            found.people.append(*person);
            found.report.addDone();
        }
    }
    return found;
}

} // namespace warsha
