// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxworkbook.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// An entry named relative to a folder of the package ("/xl/x.xml", "x.xml", "../x.xml").
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : target.split(u'/')) {
        if (part == u".." && !parts.isEmpty())
            parts.removeLast();
        else if (part != u"." && part != u"..")
            parts.append(part);
    }
    return parts.join(u'/');
}

QString folderOf(const QString &part)
{
    return part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
}

bool isTrue(QStringView flag)
{
    return flag == u"1" || flag == u"true";
}

} // namespace

QString xlsxText(BoundedXml &xml)
{
    QString text = xml.elementText("rPh"_L1);
    text.replace(u"_x000D_\n"_s, u"\n"_s);
    text.remove(u"_x000D_"_s);
    return text;
}

Result<void> XlsxWorkbook::checked(const BoundedXml &xml, const QString &part) const
{
    if (xml.hasError())
        return failure(m_package.damaged(part + u": "_s + xml.errorText()));
    return {};
}

Result<void> XlsxWorkbook::read()
{
    QString workbook = u"xl/workbook.xml"_s;
    WARSHA_TRY(const QByteArray roots, m_package.read(u"_rels/.rels"_s));
    BoundedXml xml(roots, m_limits.xmlDepth);
    while (!xml.atEnd()) {
        if (xml.next() == QXmlStreamReader::StartElement && xml.name() == u"Relationship"
            && xml.attribute("Type"_L1).endsWith(u"/officeDocument"))
            workbook = resolved({}, xml.attribute("Target"_L1).toString());
    }
    WARSHA_CHECK(checked(xml, u"_rels/.rels"_s));
    WARSHA_CHECK(readRelations(workbook));
    WARSHA_CHECK(readSheets(workbook));
    WARSHA_CHECK(readTexts());
    return readStyles();
}

Result<void> XlsxWorkbook::readRelations(const QString &workbookPart)
{
    const QString folder = folderOf(workbookPart);
    const QString part = resolved(folder, u"_rels/"_s + workbookPart.section(u'/', -1) + u".rels"_s);
    WARSHA_TRY(const QByteArray bytes, m_package.read(part));
    BoundedXml xml(bytes, m_limits.xmlDepth);
    while (!xml.atEnd()) {
        if (xml.next() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        m_relations.insert(xml.attribute("Id"_L1).toString(),
                           {xml.attribute("Type"_L1).toString(), resolved(folder, xml.attribute("Target"_L1).toString())});
    }
    return checked(xml, part);
}

Result<void> XlsxWorkbook::readSheets(const QString &workbookPart)
{
    WARSHA_TRY(const QByteArray bytes, m_package.read(workbookPart));
    BoundedXml xml(bytes, m_limits.xmlDepth);
    while (!xml.atEnd()) {
        if (xml.next() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr") {
            m_base1904 = isTrue(xml.attribute("date1904"_L1));
        } else if (xml.name() == u"sheet") {
            const Relation relation = m_relations.value(xml.attribute("id"_L1).toString()); // r:id, not sheetId
            if (relation.type.endsWith(u"/worksheet"))
                m_sheets.append({xml.attribute("name"_L1).toString(), relation.part,
                                 xml.attribute("state"_L1).endsWith(u"idden")});
        }
    }
    WARSHA_CHECK(checked(xml, workbookPart));
    if (m_sheets.isEmpty())
        return failure(ErrorKind::Input, tr("“%1” has no sheet with a table.").arg(m_package.name()));
    return {};
}

QString XlsxWorkbook::partOfType(QLatin1StringView ending) const
{
    for (const Relation &relation : m_relations)
        if (relation.type.endsWith(ending) && m_package.has(relation.part))
            return relation.part;
    return {};
}

Result<void> XlsxWorkbook::readTexts()
{
    const QString part = partOfType("/sharedStrings"_L1);
    if (part.isEmpty())
        return {};
    WARSHA_TRY(const QByteArray bytes, m_package.read(part));
    BoundedXml xml(bytes, m_limits.xmlDepth);
    while (!xml.atEnd()) {
        if (xml.next() != QXmlStreamReader::StartElement || xml.name() != u"si")
            continue;
        m_texts.append(xlsxText(xml));
        if (m_texts.size() > m_limits.cells)
            return failure(ErrorKind::Input, tr("“%1” holds more than %2 texts: that is more than can be read at once. "
                                                "Divide it into several files.").arg(m_package.name()).arg(m_limits.cells));
    }
    return checked(xml, part);
}

Result<void> XlsxWorkbook::readStyles()
{
    const QString part = partOfType("/styles"_L1);
    if (part.isEmpty())
        return {};
    WARSHA_TRY(const QByteArray bytes, m_package.read(part));
    BoundedXml xml(bytes, m_limits.xmlDepth);
    QHash<int, NumberLook> custom;
    int cellStylesDepth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.next();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs")
            cellStylesDepth = 0;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"numFmt") {
            custom.insert(xml.attribute("numFmtId"_L1).toInt(), lookOfCode(xml.attribute("formatCode"_L1)));
        } else if (xml.name() == u"cellXfs") {
            cellStylesDepth = xml.depth();
        } else if (xml.name() == u"xf" && cellStylesDepth > 0) {
            const int format = xml.attribute("numFmtId"_L1).toInt();
            m_looks.append(custom.contains(format) ? custom.value(format) : lookOfBuiltIn(format));
        }
    }
    return checked(xml, part);
}

} // namespace warsha
