// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdraft.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(warsha::ImportDraft)
};

void numberColumns(Table &table)
{
    qsizetype width = 0;
    for (const QStringList &row : std::as_const(table.rows))
        width = qMax(width, row.size());
    for (qsizetype column = 0; column < width; ++column)
        table.headings.append(Say::tr("Column %1").arg(column + 1));
    for (QStringList &row : table.rows)
        row.resize(width);
}

} // namespace

QString ImportSubject::fileFilter() const
{
    return Say::tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods)");
}

Result<Table> ImportSubject::read(const ImportSource &source, const ReadOptions &options) const
{
    return ImportDraft::read(source, options);
}

QString ImportSubject::missing(const ImportForm &form, const ColumnMapping &mapping) const
{
    QStringList missing;
    for (const ImportField &field : form.fields)
        if (field.required && !mapping.has(field.id))
            missing.append(field.label);
    return missing.isEmpty() ? QString() : Say::tr("Choose the column with: %1.").arg(QLocale().createSeparatedList(missing));
}

Result<Table> ImportDraft::read(const ImportSource &source, const ReadOptions &options)
{
    WARSHA_TRY(Table table,
               source.path.isEmpty() ? TableReader::readClipboard(source.text, options.headingRow)
                                     : TableReader::readFile(source.path, options));
    if (table.headings.isEmpty())
        numberColumns(table);
    return table;
}

void ImportDraft::setForm(const ImportForm &asked)
{
    form = asked;
    for (const ImportChoice &choice : std::as_const(form.choices)) {
        const auto isHeld = [held = choices.value(choice.code)](const auto &offered) { return offered.first == held; };
        const bool isOffered = choice.kind != ImportChoice::Kind::List || std::ranges::any_of(choice.values, isHeld);
        if (!isOffered)
            m_chosen.remove(choice.code);
        if (!m_chosen.contains(choice.code))
            choices.insert(choice.code, choice.value);
    }
}

void ImportDraft::choose(const QString &code, const QString &value)
{
    m_chosen.insert(code);
    choices.insert(code, value);
}

void ImportDraft::setTable(const Table &table)
{
    m_table = table;
    m_meanings.clear();
    m_mended.clear();
    m_indexes.clear();
    for (qsizetype row = 0; row < table.rowNumbers.size(); ++row)
        m_indexes.insert(table.rowNumbers.at(row), row);
    dates.base1904 = table.base1904;
    guess();
}

void ImportDraft::guess()
{
    isKnown = false;
    mapping = ColumnMapping::guess(form.fields, m_table.headings);
    m_offered = mapping.toWords(m_table.headings);
}

void ImportDraft::remember(const ImportMemory &memory)
{
    const Result<ColumnMapping> known = ColumnMapping::fromWords(memory.mapping, form.fields, m_table.headings);
    if (!known)
        return; // of an earlier version, with other fields: the guess stands
    mapping = *known;
    m_offered = mapping.toWords(m_table.headings);
    isKnown = true;
    m_remembered = memory;
    dates.isSaid = !memory.dateOrder.isEmpty();
    if (dates.isSaid)
        dates.assumed = memory.dateOrder == "month_day"_L1 ? DateOrder::MonthDay : DateOrder::DayMonth;
}

bool ImportDraft::rereads(const ImportMemory &memory)
{
    const QChar separator = memory.separator.isEmpty() ? QChar() : memory.separator.at(0);
    if (source.path.isEmpty() || (memory.encoding == options.encoding && separator == options.separator))
        return false;
    if (!options.encoding.isEmpty() || !options.separator.isNull())
        return false; // what the person says now comes first
    options.encoding = memory.encoding;
    options.separator = separator;
    return !options.encoding.isEmpty() || !options.separator.isNull();
}

ImportMemory ImportDraft::memory() const
{
    const QString order = !dates.isSaid        ? QString()
        : dates.assumed == DateOrder::MonthDay ? u"month_day"_s
                                               : u"day_month"_s;
    return {mapping.toWords(m_table.headings), order, options.encoding, options.separator.isNull() ? QString() : QString(options.separator)};
}

void ImportDraft::readAs(int column, const QString &value, const QString &meaning)
{
    for (auto known = m_meanings.begin(); known != m_meanings.end(); ++known)
        if (known.key().first == column && *known == value && !meaning.isEmpty())
            *known = meaning; // said again of what was said
    if (meaning.isEmpty())
        m_meanings.remove({column, value});
    else
        m_meanings.insert({column, value}, meaning);
}

void ImportDraft::mend(qsizetype row, int column, const QString &text)
{
    m_mended.insert({row, column}, text);
}

QString ImportDraft::cell(qsizetype row, int column) const
{
    const QString own = m_table.cell(row, column);
    if (const auto mended = m_mended.constFind({row, column}); mended != m_mended.cend())
        return m_meanings.value({column, *mended}, *mended);
    return m_meanings.value({column, own}, own);
}

qsizetype ImportDraft::indexOfRow(int number) const
{
    return m_indexes.value(number, -1);
}

ImportRequest ImportDraft::request() const
{
    ImportRequest request {m_table, mapping.toWords(m_table.headings), dates, choices, {}, source.path, source.text};
    for (auto meaning = m_meanings.cbegin(); meaning != m_meanings.cend(); ++meaning) {
        const auto &[column, value] = meaning.key();
        request.readAs.insert({m_table.headings.value(column), value}, *meaning);
        for (QStringList &row : request.table.rows)
            if (column < row.size() && row.at(column) == value)
                row[column] = *meaning;
    }
    for (auto mended = m_mended.cbegin(); mended != m_mended.cend(); ++mended) {
        const auto &[row, column] = mended.key();
        request.table.rows[row][column] = cell(row, column);
        request.table.faults.remove(row); // the person looked at it
    }
    return request;
}

} // namespace warsha
