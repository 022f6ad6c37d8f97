// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of an XLSX workbook refer to: its sheets, shared texts, and how numbers look (ECMA-376 part 1, chapter 18).
#pragma once

#include "boundedxml.h"
#include "sheetnumbers.h"
#include "zippackage.h"

#include <QHash>

namespace warsha {

struct XlsxSheetRef {
    QString name;
    QString part; ///< entry of the package
    bool isHidden = false;
};

class XlsxWorkbook
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWorkbook)
public:
    explicit XlsxWorkbook(ZipPackage &package, const TableLimits &limits) : m_package(package), m_limits(limits) {}
    [[nodiscard]] Result<void> read();

    [[nodiscard]] const QList<XlsxSheetRef> &sheets() const { return m_sheets; }
    [[nodiscard]] bool base1904() const { return m_base1904; }
    [[nodiscard]] const QStringList &sharedTexts() const { return m_texts; }
    /// How a number of the cell style looks.
    [[nodiscard]] NumberLook look(int style) const { return m_looks.value(style, NumberLook::Plain); }

private:
    [[nodiscard]] Result<void> readRelations(const QString &workbookPart);
    [[nodiscard]] Result<void> readSheets(const QString &workbookPart);
    [[nodiscard]] Result<void> readTexts();
    [[nodiscard]] Result<void> readStyles();
    [[nodiscard]] Result<void> checked(const BoundedXml &xml, const QString &part) const;
    [[nodiscard]] QString partOfType(QLatin1StringView ending) const;

    ZipPackage &m_package;
    TableLimits m_limits;
    struct Relation {
        QString type;
        QString part;
    };
    QHash<QString, Relation> m_relations; ///< by id
    QList<XlsxSheetRef> m_sheets;
    QStringList m_texts;
    QList<NumberLook> m_looks;
    bool m_base1904 = false;
};

/// The text of a <si> or <is> element at hand; readings for other scripts (rPh) left out.
[[nodiscard]] QString xlsxText(BoundedXml &xml);

} // namespace warsha
