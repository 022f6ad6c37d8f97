// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmapping.h"

#include "cellvalues.h"
#include "joinedfacts.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

/// Folded words without punctuation: "Father's  name:" and "father s name" are the same heading.
QString headingKey(QStringView heading)
{
    QString key = foldText(heading);
    for (QChar &c : key)
        if (!c.isLetterOrNumber() && !c.isMark())
            c = u' ';
    key = key.simplified();
    return key.isEmpty() ? foldText(heading) : key; // "#" stays
}

tl::unexpected<Error> refuse(const QString &sentence)
{
    return failure(ErrorKind::Input, sentence);
}

QString quotedList(const QStringList &names)
{
    constexpr qsizetype shown = 40;
    QStringList quoted;
    for (const QString &name : names.first(std::min(shown, names.size())))
        quoted.append(quotedCell(name));
    const QString list = commaList(quoted);
    return names.size() > shown ? list + u"…"_s : list;
}

/// How well a heading names a field: 0 not at all; exact beats part, longer synonyms beat shorter, earlier beat later.
int likeness(const QString &key, const QStringList &synonymKeys)
{
    int best = 0;
    for (qsizetype i = 0; i < synonymKeys.size(); ++i) {
        const QString &synonym = synonymKeys.at(i);
        if (synonym.isEmpty())
            continue;
        const bool severalWords = synonym.contains(u' ');
        if (key == synonym)
            best = std::max(best, 100'000 - int(i));
        else if (key.startsWith(synonym + u' ') || (severalWords && (u' ' + key + u' ').contains(u' ' + synonym + u' ')))
            best = std::max(best, int(synonym.size()) * 100);
    }
    return best;
}

QStringList keysOf(const ImportField &field)
{
    QStringList keys{headingKey(field.id), headingKey(field.label)};
    for (const QString &synonym : field.synonyms)
        keys.append(headingKey(synonym));
    return keys;
}

struct Candidate {
    int score = 0;
    qsizetype field = 0;
    int column = 0;
};

/// The column that the words before "=" name.
Result<int> namedColumn(const QString &written, const QStringList &headings)
{
    const QString wanted = written.simplified();
    if (const qsizetype at = headings.indexOf(wanted); at >= 0)
        return int(at);
    QList<int> found;
    for (qsizetype i = 0; i < headings.size(); ++i)
        if (headingKey(headings.at(i)) == headingKey(wanted))
            found.append(int(i));
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return refuse(Say::tr("“%1” could be several columns: %2. Name it by its number, as #%3.")
                          .arg(written, quotedList({headings.at(found.at(0)), headings.at(found.at(1))})).arg(found.first() + 1));
    bool ok = false;
    const int number = wanted.startsWith(u'#') ? wanted.mid(1).toInt(&ok) : 0;
    if (ok && number >= 1 && number <= headings.size())
        return number - 1;
    return refuse(Say::tr("The table has no column “%1”. Its columns are: %2.").arg(written, quotedList(headings)));
}

} // namespace

ColumnMapping ColumnMapping::guess(const QList<ImportField> &fields, const QStringList &headings)
{
    return guessRest({}, {}, fields, headings);
}

ColumnMapping ColumnMapping::guessRest(ColumnMapping mapping, const QSet<int> &leftOut, const QList<ImportField> &fields,
                                       const QStringList &headings)
{
    QList<QStringList> fieldKeys;
    for (const ImportField &field : fields)
        fieldKeys.append(keysOf(field));
    QList<Candidate> candidates;
    for (int column = 0; column < headings.size(); ++column) {
        if (leftOut.contains(column) || !mapping.fieldOf(column).isEmpty())
            continue;
        const QString key = headingKey(headings.at(column));
        QList<Candidate> forColumn;
        for (qsizetype i = 0; i < fields.size(); ++i)
            if (const int score = likeness(key, fieldKeys.at(i)); score > 0)
                forColumn.append({score, i, column});
        std::ranges::sort(forColumn, std::greater(), &Candidate::score);
        const bool isDoubtful = forColumn.size() > 1 && forColumn.at(0).score == forColumn.at(1).score;
        if (!forColumn.isEmpty() && !isDoubtful)
            candidates.append(forColumn.first());
    }
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::score);
    for (const Candidate &candidate : candidates)
        if (!mapping.has(fields.at(candidate.field).id))
            mapping.m_columns.append({fields.at(candidate.field).id, candidate.column});
    return mapping;
}

Result<ColumnMapping> ColumnMapping::fromWords(const QStringList &words, const QList<ImportField> &fields,
                                               const QStringList &headings)
{
    ColumnMapping mapping;
    QSet<int> spokenOf;
    QStringList ids;
    for (const ImportField &field : fields)
        ids.append(field.id);
    for (const QString &word : words) {
        const qsizetype at = word.lastIndexOf(u'=');
        if (at <= 0)
            return refuse(Say::tr("“%1” is not a mapping: write \"Heading=field\".").arg(word));
        const QString field = word.mid(at + 1).trimmed();
        WARSHA_TRY(const int column, namedColumn(word.left(at), headings));
        if (!field.isEmpty() && !ids.contains(field))
            return refuse(Say::tr("There is no field “%1”. The fields are: %2.").arg(field, QLocale().createSeparatedList(ids)));
        if (spokenOf.contains(column))
            return refuse(Say::tr("The column “%1” is mapped twice.").arg(headings.at(column)));
        if (!field.isEmpty() && mapping.has(field))
            return refuse(Say::tr("The field “%1” is mapped twice: to “%2” and to “%3”.")
                              .arg(field, headings.at(mapping.columnOf(field)), headings.at(column)));
        spokenOf.insert(column);
        if (!field.isEmpty())
            mapping.m_columns.append({field, column});
    }
    return guessRest(mapping, spokenOf, fields, headings);
}

Result<void> ColumnMapping::checkRequired(const QList<ImportField> &fields, const Table &table) const
{
    QStringList missing;
    for (const ImportField &field : fields)
        if (field.required && !has(field.id))
            missing.append(u"%1 (%2)"_s.arg(field.label, field.id));
    if (missing.isEmpty())
        return {};
    return refuse(Say::tr("“%1” has no column for %2. Its columns, in row %3, are: %4.")
                      .arg(table.source, QLocale().createSeparatedList(missing)).arg(table.headingRow).arg(quotedList(table.headings)));
}

int ColumnMapping::columnOf(QStringView field) const
{
    const auto found = std::ranges::find(m_columns, field, &std::pair<QString, int>::first);
    return found == m_columns.end() ? -1 : found->second;
}

QString ColumnMapping::fieldOf(int column) const
{
    const auto found = std::ranges::find(m_columns, column, &std::pair<QString, int>::second);
    return found == m_columns.end() ? QString() : found->first;
}

QString ColumnMapping::cell(const QStringList &row, QStringView field) const
{
    const int column = columnOf(field);
    return column < 0 ? QString() : row.value(column).trimmed();
}

void ColumnMapping::set(const QString &field, int column)
{
    m_columns.removeIf([&](const std::pair<QString, int> &known) { return known.first == field || known.second == column; });
    if (column >= 0)
        m_columns.append({field, column});
}

QStringList ColumnMapping::toWords(const QStringList &headings) const
{
    QStringList words;
    for (int column = 0; column < headings.size(); ++column)
        words.append(headings.at(column) + u'=' + fieldOf(column));
    return words;
}

QString headingsFingerprint(const QStringList &headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &heading : headings)
        hash.addData(headingKey(heading).toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace warsha
