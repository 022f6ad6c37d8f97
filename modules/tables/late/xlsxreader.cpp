// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxreader.h"

#include "joinedfacts.h"
#include "sheetgrid.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Reads the cells of one sheet.
class XlsxSheet
{
    Q_DECLARE_TR_FUNCTIONS(XlsxSheet)
public:
    XlsxSheet(ZipPackage &package, const XlsxWorkbook &workbook, const XlsxSheetRef &ref, const TableLimits &limits)
        : m_package(package), m_workbook(workbook), m_ref(ref), m_limits(limits), m_grid(limits, package.name(), ref.name)
    {
    }

    Result<RawGrid> read()
    {
        WARSHA_TRY(const QByteArray bytes, m_package.read(m_ref.part));
        BoundedXml xml(bytes, m_limits.xmlDepth);
        while (!xml.atEnd()) {
            if (xml.next() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"row")
                startRow(xml);
            else if (xml.name() == u"c")
                WARSHA_CHECK(cell(xml));
            else if (xml.name() == u"mergeCell")
                addMerge(xml.attribute("ref"_L1));
        }
        if (xml.hasError())
            return failure(m_package.damaged(m_ref.part + u": "_s + xml.errorText()));
        return m_grid.take(warnings());
    }

private:
    static constexpr int lastRow = 1'048'576; ///< of any sheet; a larger number is damage
    void startRow(const BoundedXml &xml)
    {
        bool ok = false;
        const int number = xml.attribute("r"_L1).toInt(&ok);
        m_row = ok && number > 0 && number <= lastRow ? number : m_row + 1;
        m_column = 0;
        m_rowIsHidden = xml.attribute("hidden"_L1) == u"1" || xml.attribute("hidden"_L1) == u"true";
    }

    Result<void> cell(BoundedXml &xml)
    {
        const CellPlace place = cellPlace(xml.attribute("r"_L1));
        m_column = place.column > 0 ? place.column : m_column + 1;
        const CellType type = typeOf(xml.attribute("t"_L1));
        const int style = xml.attribute("s"_L1).toInt();
        QString value;
        QString inlineText;
        bool hasFormula = false;
        const int depth = xml.depth();
        while (!xml.atEnd() && xml.depth() >= depth) {
            if (xml.next() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"v")
                value = type == CellType::FormulaText ? xlsxText(xml) : xml.elementText();
            else if (xml.name() == u"is")
                inlineText = xlsxText(xml);
            else if (xml.name() == u"f")
                hasFormula = true;
        }
        if (hasFormula && value.isEmpty() && type != CellType::FormulaText)
            m_formulas.append(cellName(m_row, m_column));
        const QString text = type == CellType::InlineText ? inlineText : textOf(type, style, value);
        if (m_rowIsHidden && !text.isEmpty() && (m_hiddenRows.isEmpty() || m_hiddenRows.last() != m_row))
            m_hiddenRows.append(m_row);
        return m_grid.put(m_row, m_column, text);
    }

    /// The t attribute, ECMA-376 part 1, 18.18.11.
    enum class CellType { Number, SharedText, InlineText, FormulaText, Boolean, Error, Date };
    static CellType typeOf(QStringView written)
    {
        if (written.isEmpty() || written == u"n")
            return CellType::Number;
        if (written == u"s")
            return CellType::SharedText;
        if (written == u"str")
            return CellType::FormulaText;
        if (written == u"inlineStr")
            return CellType::InlineText;
        if (written == u"b")
            return CellType::Boolean;
        return written == u"e" ? CellType::Error : CellType::Date;
    }

    QString textOf(CellType type, int style, const QString &value)
    {
        switch (type) {
        case CellType::SharedText: {
            bool ok = false;
            const int index = value.toInt(&ok);
            return ok ? m_workbook.sharedTexts().value(index) : QString();
        }
        case CellType::Boolean:
            return value == u"1" ? u"TRUE"_s : u"FALSE"_s;
        case CellType::Error:
            m_errors.append(cellName(m_row, m_column));
            return value;
        case CellType::Date:
            return QString(value).replace(u'T', u' ');
        case CellType::Number:
            return value.isEmpty() ? value : numberText(value, m_workbook.look(style), m_workbook.base1904());
        case CellType::FormulaText:
        case CellType::InlineText:
            break;
        }
        return value;
    }

    void addMerge(QStringView range)
    {
        const CellPlace from = cellPlace(range.left(range.indexOf(u':')));
        const CellPlace to = cellPlace(range.mid(range.indexOf(u':') + 1));
        if (to.row > from.row) // over several rows: all but the first look empty
            m_merges.append(range.toString());
    }

    /// "B3, B7, B9 and 12 more"
    static QString some(const QStringList &names)
    {
        constexpr qsizetype shown = 5;
        const QString list = commaList(names.first(std::min(shown, names.size())));
        return names.size() <= shown ? list : tr("%1 and %2 more").arg(list).arg(names.size() - shown);
    }

    QStringList warnings() const
    {
        QStringList list;
        if (!m_hiddenRows.isEmpty())
            list.append(tr("Sheet “%1” has hidden rows (%2, the first is row %3); they were read too.")
                            .arg(m_ref.name).arg(m_hiddenRows.size()).arg(m_hiddenRows.first()));
        if (!m_merges.isEmpty())
            list.append(tr("Merged cells (%1): only the first row of each holds the value.").arg(some(m_merges)));
        if (!m_formulas.isEmpty())
            list.append(tr("Formulas without a stored result (%1) were read as empty. Open the workbook in a spreadsheet "
                           "program and save it.").arg(some(m_formulas)));
        if (!m_errors.isEmpty())
            list.append(tr("Cells with an error instead of a value: %1.").arg(some(m_errors)));
        return list;
    }

    ZipPackage &m_package;
    const XlsxWorkbook &m_workbook;
    XlsxSheetRef m_ref;
    TableLimits m_limits;
    SheetGrid m_grid;
    int m_row = 0;
    int m_column = 0;
    bool m_rowIsHidden = false;
    QList<int> m_hiddenRows;
    QStringList m_merges;
    QStringList m_formulas;
    QStringList m_errors;
};

class SheetSentences
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

} // namespace

qsizetype sheetIndex(const QStringList &names, const QString &wanted)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        if (names.at(i).compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    bool ok = false;
    const int number = wanted.toInt(&ok);
    return ok && number >= 1 && number <= names.size() ? number - 1 : -1;
}

Error noSuchSheet(const QString &file, const QStringList &names, const QString &wanted)
{
    return {ErrorKind::Input, SheetSentences::tr("“%1” has no sheet “%2”. Its sheets are: %3.")
                                  .arg(file, wanted, QLocale().createSeparatedList(names)), {}};
}

QString sheetTaken(const QString &taken, const QStringList &names)
{
    if (names.size() < 2)
        return {};
    return SheetSentences::tr("The workbook has %1 sheets (%2); “%3” was read.")
        .arg(names.size()).arg(QLocale().createSeparatedList(names), taken);
}

Result<RawGrid> readXlsx(ZipPackage &package, const ReadOptions &options, Table &table)
{
    XlsxWorkbook workbook(package, options.limits);
    WARSHA_CHECK(workbook.read());
    table.format = TableFormat::Xlsx;
    table.base1904 = workbook.base1904();
    for (const XlsxSheetRef &sheet : workbook.sheets())
        table.sheets.append(sheet.name);
    const auto readAt = [&](qsizetype index) {
        table.sheet = workbook.sheets().at(index).name;
        return XlsxSheet(package, workbook, workbook.sheets().at(index), options.limits).read();
    };
    if (!options.sheet.isEmpty()) {
        const qsizetype index = sheetIndex(table.sheets, options.sheet);
        return index < 0 ? Result<RawGrid>(failure(noSuchSheet(package.name(), table.sheets, options.sheet))) : readAt(index);
    }
    for (const bool hidden : {false, true}) {
        for (qsizetype i = 0; i < workbook.sheets().size(); ++i) {
            if (workbook.sheets().at(i).isHidden != hidden)
                continue;
            WARSHA_TRY(RawGrid grid, readAt(i));
            if (grid.rows.isEmpty())
                continue;
            if (const QString taken = sheetTaken(table.sheet, table.sheets); !taken.isEmpty())
                grid.warnings.append(taken);
            return grid;
        }
    }
    return RawGrid{};
}

} // namespace warsha
