// SPDX-License-Identifier: GPL-3.0-or-later
// Inside tablepaper: where everything of a paper stands, page by page, in paper units.
#pragma once

#include "tablepaper.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace warsha {

/// Something to be drawn: a text in its box, a line, a ground.
struct PaperMark {
    enum class Kind { Text, Line, Ground };
    enum class Tone { Plain, Muted };
    Kind kind = Kind::Text;
    QRectF box;
    QString text = {};
    bool isBold = false;
    double points = 9;
    Tone tone = Tone::Plain;
    bool atEnd = false; ///< aligned to the far edge of its box
    bool latin = false; ///< left-to-right on every paper
};

class TableLayout
{
public:
    explicit TableLayout(const TablePaper &paper);
    Result<void> lay(Progress &progress);
    [[nodiscard]] const QList<QList<PaperMark>> &pages() const { return m_pages; }
    [[nodiscard]] QSizeF sheet() const { return m_sheet; } ///< mm

    static void draw(QPainter &painter, const PaperMark &mark, bool rightToLeft);
    [[nodiscard]] static QFont font(double points, bool bold);

private:
    void beginPage(const PaperSheet &sheet, bool isFirst);
    void numberPages(qsizetype first);
    void layTable(const PaperSheet &sheet, const PaperTable &table);
    void layHead(const PaperTable &table);
    void layRow(const PaperTable &table, const QStringList &row, double height);
    void put(const PaperMark &mark);
    [[nodiscard]] QList<QRectF> boxes(const PaperTable &table, double height) const;
    [[nodiscard]] double rowHeight(const PaperTable &table, const QStringList &row, bool isHead) const;
    [[nodiscard]] double left() const { return m_bottom - m_y; }

    const TablePaper &m_paper;
    QSizeF m_sheet;
    QRectF m_room; ///< within the margins, units
    double m_y = 0;
    double m_bottom = 0;
    QList<QList<PaperMark>> m_pages;
};

} // namespace warsha
