// SPDX-License-Identifier: GPL-3.0-or-later
#include "odsreader.h"

#include "boundedxml.h"
#include "sheetgrid.h"
#include "sheetnumbers.h"
#include "xlsxreader.h"

#include <QRegularExpression>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// "PT7H30M00S" to "7:30:00"; anything else unchanged.
QString lengthOfTime(const QString &iso)
{
    static const QRegularExpression pattern(u"^PT(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})(?:[.,]\\d+)?S)?$"_s);
    const auto match = pattern.match(iso);
    if (!match.hasMatch())
        return iso;
    return lengthText(match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
                      + match.captured(3).toLongLong());
}

/// All sheets of content.xml in one pass; only the wanted one is kept.
class OdsContent
{
    Q_DECLARE_TR_FUNCTIONS(OdsContent)
public:
    OdsContent(ZipPackage &package, const ReadOptions &options)
        : m_package(package), m_limits(options.limits), m_grid(options.limits, package.name(), {})
    {
    }

    Result<QStringList> sheetNames(const QByteArray &bytes)
    {
        QStringList names;
        BoundedXml xml(bytes, m_limits.xmlDepth);
        while (!xml.atEnd()) {
            if (xml.next() == QXmlStreamReader::StartElement && xml.name() == u"table"
                && !xml.attribute("name"_L1).isEmpty())
                names.append(xml.attribute("name"_L1).toString());
        }
        if (xml.hasError())
            return failure(m_package.damaged(u"content.xml: "_s + xml.errorText()));
        return names;
    }

    Result<RawGrid> readSheet(const QByteArray &bytes, qsizetype index, const QString &name)
    {
        m_grid = SheetGrid(m_limits, m_package.name(), name);
        BoundedXml xml(bytes, m_limits.xmlDepth);
        qsizetype seen = -1;
        while (!xml.atEnd()) {
            if (xml.next() != QXmlStreamReader::StartElement || xml.name() != u"table"
                || xml.attribute("name"_L1).isEmpty())
                continue;
            if (++seen == index)
                WARSHA_CHECK(rows(xml));
        }
        if (xml.hasError())
            return failure(m_package.damaged(u"content.xml: "_s + xml.errorText()));
        return m_grid.take(warnings(name));
    }

private:
    Result<void> rows(BoundedXml &xml)
    {
        const int depth = xml.depth();
        int next = 1;
        while (!xml.atEnd() && xml.depth() >= depth) {
            if (xml.next() != QXmlStreamReader::StartElement || xml.name() != u"table-row")
                continue;
            const int repeat = repeated(xml, "number-rows-repeated"_L1);
            const QStringView visibility = xml.attribute("visibility"_L1);
            m_rowIsHidden = !visibility.isEmpty() && visibility != u"visible";
            const auto cells = rowCells(xml);
            for (int i = 0; i < repeat && !cells.isEmpty(); ++i)
                for (const auto &[column, text] : cells)
                    WARSHA_CHECK(m_grid.put(next + i, column, text));
            m_hidden += m_rowIsHidden && !cells.isEmpty() ? repeat : 0;
            next = int(std::min<qint64>(qint64(next) + repeat, std::numeric_limits<int>::max() / 2));
        }
        return {};
    }

    /// The filled cells of a row: column from 1, text.
    QList<std::pair<int, QString>> rowCells(BoundedXml &xml)
    {
        QList<std::pair<int, QString>> cells;
        const int depth = xml.depth();
        qint64 column = 1;
        while (!xml.atEnd() && xml.depth() >= depth) {
            if (xml.next() != QXmlStreamReader::StartElement)
                continue;
            const bool isCell = xml.name() == u"table-cell";
            if (!isCell && xml.name() != u"covered-table-cell")
                continue;
            const int repeat = repeated(xml, "number-columns-repeated"_L1);
            if (xml.attribute("number-rows-spanned"_L1).toInt() > 1)
                ++m_merges;
            const QString text = cellText(xml);
            const bool filled = isCell && !QStringView(text).trimmed().isEmpty();
            const qint64 last = std::min<qint64>(column + repeat - 1, m_limits.columns + 1LL); // one beyond tells the grid
            for (qint64 at = std::min(column, last); at <= last && filled; ++at)
                cells.append({int(at), text});
            column += repeat;
        }
        return cells;
    }

    static int repeated(const BoundedXml &xml, QLatin1StringView attribute)
    {
        return std::max(1, xml.attribute(attribute).toInt());
    }

    QString cellText(BoundedXml &xml)
    {
        const QString type = xml.attribute("value-type"_L1).toString();
        const QString number = xml.attribute("value"_L1).toString();
        const QString date = xml.attribute("date-value"_L1).toString();
        const QString time = xml.attribute("time-value"_L1).toString();
        const QString boolean = xml.attribute("boolean-value"_L1).toString();
        const QString shown = paragraphs(xml);
        if (type == u"date" && !date.isEmpty())
            return QString(date).replace(u'T', u' ').section(u'.', 0, 0);
        if (type == u"time" && !time.isEmpty())
            return lengthOfTime(time);
        if (type == u"boolean")
            return boolean == u"true" ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"percentage")
            return numberText(number, NumberLook::Percent, false);
        if (type == u"float" || type == u"currency")
            return numberText(number, NumberLook::Plain, false);
        return shown;
    }

    /// The paragraphs of a cell, one per line; notes (annotations) left out.
    QString paragraphs(BoundedXml &xml)
    {
        QString text;
        const int depth = xml.depth();
        int noteFrom = 0;
        bool isFirst = true;
        int paragraph = 0;
        while (!xml.atEnd() && xml.depth() >= depth) {
            const auto token = xml.next();
            if (token == QXmlStreamReader::EndElement) {
                noteFrom = noteFrom > xml.depth() ? 0 : noteFrom;
                paragraph = paragraph > xml.depth() ? 0 : paragraph;
            } else if (token == QXmlStreamReader::Characters && noteFrom == 0 && paragraph > 0) {
                text += xml.text();
            } else if (token == QXmlStreamReader::StartElement && noteFrom == 0) {
                if (xml.name() == u"annotation") {
                    noteFrom = xml.depth();
                } else if (xml.name() == u"p") {
                    text += isFirst ? QString() : u"\n"_s;
                    isFirst = false;
                    paragraph = xml.depth();
                } else {
                    text += blankOf(xml);
                }
            }
        }
        return text;
    }

    QString blankOf(const BoundedXml &xml) const
    {
        if (xml.name() == u"s")
            return QString(std::min(repeated(xml, "c"_L1), m_limits.cellCharacters), u' ');
        if (xml.name() == u"tab")
            return u"\t"_s;
        return xml.name() == u"line-break" ? u"\n"_s : QString();
    }

    QStringList warnings(const QString &sheet) const
    {
        QStringList list;
        if (m_hidden > 0)
            list.append(tr("Sheet “%1” has hidden rows (%2); they were read too.").arg(sheet).arg(m_hidden));
        if (m_merges > 0)
            list.append(tr("Cells merged over several rows: only the first row of each holds the value."));
        return list;
    }

    ZipPackage &m_package;
    TableLimits m_limits;
    SheetGrid m_grid;
    bool m_rowIsHidden = false;
    int m_hidden = 0;
    int m_merges = 0;
};

} // namespace

Result<RawGrid> readOds(ZipPackage &package, const ReadOptions &options, Table &table)
{
    table.format = TableFormat::Ods;
    if (package.has(u"META-INF/manifest.xml"_s)) {
        WARSHA_TRY(const QByteArray manifest, package.read(u"META-INF/manifest.xml"_s));
        if (manifest.contains("encryption-data"))
            return failure(ErrorKind::Input,
                           QCoreApplication::translate("OdsContent", "“%1” is protected with a password. Open it in a "
                               "spreadsheet program, save it without a password, and import that file.").arg(package.name()));
    }
    WARSHA_TRY(const QByteArray bytes, package.read(u"content.xml"_s));
    OdsContent content(package, options);
    WARSHA_TRY(table.sheets, content.sheetNames(bytes));
    qsizetype first = 0;
    qsizetype last = table.sheets.size() - 1;
    if (!options.sheet.isEmpty()) {
        first = last = sheetIndex(table.sheets, options.sheet);
        if (first < 0)
            return failure(noSuchSheet(package.name(), table.sheets, options.sheet));
    }
    for (qsizetype i = first; i <= last; ++i) {
        WARSHA_TRY(RawGrid grid, OdsContent(package, options).readSheet(bytes, i, table.sheets.at(i)));
        if (grid.rows.isEmpty())
            continue;
        table.sheet = table.sheets.at(i);
        if (const QString taken = sheetTaken(table.sheet, table.sheets); !taken.isEmpty() && options.sheet.isEmpty())
            grid.warnings.append(taken);
        return grid;
    }
    return RawGrid{};
}

} // namespace warsha
