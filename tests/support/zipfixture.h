// SPDX-License-Identifier: GPL-3.0-or-later
// Small workbooks made in memory: a zip of the given parts, and the parts that every XLSX needs.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <zip.h>

namespace warsha::test {

using Parts = QMap<QString, QByteArray>;

inline QByteArray zipOf(const Parts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts.asKeyValueRange())
        zip_file_add(zip, name.toUtf8().constData(), zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    zip_close(zip);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray out(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, out.data(), zip_uint64_t(out.size()));
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

/// A part of a zip, unpacked; empty when there is none.
inline QByteArray partOf(const QByteArray &zipped, const char *name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_t *zip = zip_open_from_source(zip_source_buffer_create(zipped.constData(), zip_uint64_t(zipped.size()), 0, &error), ZIP_RDONLY, &error);
    QByteArray part;
    if (zip_file_t *file = zip_fopen(zip, name, 0)) {
        char block[4096];
        for (zip_int64_t got = zip_fread(file, block, sizeof block); got > 0; got = zip_fread(file, block, sizeof block))
            part.append(block, got);
        zip_fclose(file);
    }
    zip_discard(zip);
    return part;
}

/// sheets: name to the inside of <sheetData> (and what follows it is given in after).
inline Parts xlsxParts(const QList<std::pair<QByteArray, QByteArray>> &sheets, const QByteArray &workbookExtra = {},
                       const QByteArray &sharedStrings = {}, const QByteArray &styles = {})
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray packageRel = "http://schemas.openxmlformats.org/package/2006/relationships";
    Parts parts;
    parts[QStringLiteral("[Content_Types].xml")] = "<Types/>";
    parts[QStringLiteral("_rels/.rels")] = "<Relationships xmlns='" + packageRel + "'><Relationship Id='rId1' Type='" + rel
        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>";
    QByteArray list;
    QByteArray relations;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name='" + sheets.at(i).first + "' sheetId='" + number + "' r:id='rId" + number + "'/>";
        relations += "<Relationship Id='rId" + number + "' Type='" + rel + "/worksheet' Target='worksheets/sheet" + number + ".xml'/>";
        parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1)]
            = "<?xml version='1.0'?><worksheet xmlns='" + main + "'>" + sheets.at(i).second + "</worksheet>";
    }
    if (!sharedStrings.isEmpty()) {
        relations += "<Relationship Id='rId90' Type='" + rel + "/sharedStrings' Target='sharedStrings.xml'/>";
        parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst xmlns='" + main + "'>" + sharedStrings + "</sst>";
    }
    if (!styles.isEmpty()) {
        relations += "<Relationship Id='rId91' Type='" + rel + "/styles' Target='/xl/styles.xml'/>";
        parts[QStringLiteral("xl/styles.xml")] = "<styleSheet xmlns='" + main + "'>" + styles + "</styleSheet>";
    }
    parts[QStringLiteral("xl/workbook.xml")] = "<workbook xmlns='" + main + "' xmlns:r='" + rel + "'>" + workbookExtra + "<sheets>" + list
        + "</sheets></workbook>";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = "<Relationships xmlns='" + packageRel + "'>" + relations + "</Relationships>";
    return parts;
}

inline Parts odsParts(const QByteArray &tables)
{
    const QByteArray ns = "urn:oasis:names:tc:opendocument:xmlns:";
    Parts parts;
    parts[QStringLiteral("mimetype")] = "application/vnd.oasis.opendocument.spreadsheet";
    parts[QStringLiteral("content.xml")] = "<office:document-content xmlns:office='" + ns + "office:1.0' xmlns:table='" + ns
        + "table:1.0' xmlns:text='" + ns + "text:1.0'><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
    return parts;
}

} // namespace warsha::test
