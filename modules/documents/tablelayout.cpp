// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelayout.h"

#include "documentfonts.h"
#include "documenttext.h"
#include "joinedfacts.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace warsha {

namespace {

constexpr double mm = paperUnitsPerMm;
constexpr double margin = 15 * mm, footer = 8 * mm;
constexpr double padding = 1.2 * mm;
constexpr double cellPoints = 8.5;
constexpr double leastRow = 5.6 * mm, signRow = 10 * mm;
constexpr qsizetype mostUpright = 7; ///< columns on an upright sheet

const QSizeF upright{210, 297};

/// Where the text of a cell may be: a figure, at its far edge, keeps away from what begins in the next column.
QRectF inside(const QRectF &cell, PaperColumn::Kind kind, bool rightToLeft)
{
    const double far = kind == PaperColumn::Kind::Figure ? 3 * padding : padding;
    return rightToLeft ? cell.adjusted(far, 0, -padding, 0) : cell.adjusted(padding, 0, -far, 0);
}

int flagsOf(const PaperMark &mark, bool rightToLeft)
{
    const bool runsLeft = rightToLeft && !mark.latin;
    const bool toRight = rightToLeft != mark.atEnd;
    return int(toRight ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignAbsolute) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap)
        | int(runsLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

} // namespace

QFont TableLayout::font(double points, bool bold)
{
    QFont font;
    font.setFamilies(fontFamilies(FontUse::Paper));
    font.setPixelSize(qRound(points * paperUnitsPerInch / 72));
    font.setBold(bold);
    return font;
}

TableLayout::TableLayout(const TablePaper &paper) : m_paper(paper), m_sheet(upright)
{
    for (const PaperSheet &sheet : paper.sheets)
        for (const PaperTable &table : sheet.tables)
            if (table.columns.size() > mostUpright)
                m_sheet = upright.transposed();
    m_room = QRectF(QPointF(), m_sheet * mm).adjusted(margin, margin, -margin, -margin);
    m_bottom = m_room.bottom() - footer;
}

Result<void> TableLayout::lay(Progress &progress)
{
    for (qsizetype i = 0; i < m_paper.sheets.size(); ++i) {
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled, DocumentText::tr("Stopped."));
        progress.report(i, m_paper.sheets.size());
        const PaperSheet &sheet = m_paper.sheets[i];
        const qsizetype first = m_pages.size();
        beginPage(sheet, true);
        for (const PaperTable &table : sheet.tables)
            layTable(sheet, table);
        numberPages(first);
    }
    return {};
}

void TableLayout::put(const PaperMark &mark)
{
    m_pages.last().append(mark);
}

void TableLayout::beginPage(const PaperSheet &sheet, bool isFirst)
{
    using Kind = PaperMark::Kind;
    m_pages.append(QList<PaperMark>());
    m_y = m_room.top();
    const QRectF line(m_room.left(), m_y, m_room.width(), 5 * mm);
    const double ofDay = line.width() * 0.35; // beside the centre's name, at the end of the line
    const bool rightToLeft = m_paper.rightToLeft;
    put({Kind::Text, line.adjusted(rightToLeft ? ofDay : 0, 0, rightToLeft ? 0 : -ofDay, 0), m_paper.centre, true, 9});
    put({Kind::Text, line.adjusted(rightToLeft ? 0 : line.width() - ofDay, 0, rightToLeft ? ofDay - line.width() : 0, 0), m_paper.madeOn, false, 8,
         PaperMark::Tone::Muted, true});
    m_y += 6 * mm;
    put({Kind::Line, QRectF(m_room.left(), m_y, m_room.width(), 0)});
    m_y += 3 * mm;
    if (!isFirst) {
        const QString again = sheet.heading.isEmpty() || sheet.heading == m_paper.title ? m_paper.title : joinedFacts({m_paper.title, sheet.heading});
        put({Kind::Text, QRectF(m_room.left(), m_y, m_room.width(), 5 * mm), again, false, 8, PaperMark::Tone::Muted});
        m_y += 7 * mm;
        return;
    }
    if (!sheet.heading.isEmpty() && sheet.heading != m_paper.title) {
        put({Kind::Text, QRectF(m_room.left(), m_y, m_room.width(), 5 * mm), m_paper.title, false, 9, PaperMark::Tone::Muted});
        m_y += 5 * mm;
    }
    put({Kind::Text, QRectF(m_room.left(), m_y, m_room.width(), 9 * mm), sheet.heading.isEmpty() ? m_paper.title : sheet.heading, true, 15});
    m_y += 10 * mm;
    for (const QString &fact : sheet.facts) {
        put({Kind::Text, QRectF(m_room.left(), m_y, m_room.width(), 5 * mm), fact, false, 9, PaperMark::Tone::Muted});
        m_y += 5 * mm;
    }
    m_y += 2 * mm;
}

/// Each sheet by itself, once it is known how many pages it takes: it may be handed to somebody without the others.
void TableLayout::numberPages(qsizetype first)
{
    const QLocale locale;
    for (qsizetype i = first; i < m_pages.size(); ++i) {
        const QString number = DocumentText::tr("Page %1 of %2").arg(locale.toString(i - first + 1), locale.toString(m_pages.size() - first));
        m_pages[i].append({PaperMark::Kind::Text, QRectF(m_room.left(), m_room.bottom() - 5 * mm, m_room.width(), 5 * mm), number, false, 8,
                           PaperMark::Tone::Muted, true});
    }
}

QList<QRectF> TableLayout::boxes(const PaperTable &table, double height) const
{
    double weights = 0;
    for (const PaperColumn &column : table.columns)
        weights += column.weight;
    QList<QRectF> found;
    double x = 0;
    for (const PaperColumn &column : table.columns) {
        const double width = m_room.width() * column.weight / weights;
        const double left = m_paper.rightToLeft ? m_room.right() - x - width : m_room.left() + x;
        found.append(QRectF(left, m_y, width, height));
        x += width;
    }
    return found;
}

/// Most rows are one line: only what is too wide for its column is laid out to be counted.
double TableLayout::rowHeight(const PaperTable &table, const QStringList &row, bool isHead) const
{
    static const QFontMetricsF plain(font(cellPoints, false)), bold(font(cellPoints, true));
    const QFontMetricsF &metrics = isHead ? bold : plain;
    double height = leastRow;
    const QList<QRectF> places = boxes(table, leastRow);
    for (qsizetype i = 0; i < row.size() && i < places.size(); ++i) {
        if (!isHead && table.columns[i].kind == PaperColumn::Kind::ToSign)
            height = qMax(height, signRow);
        const double width = inside(places[i], table.columns[i].kind, m_paper.rightToLeft).width();
        if (row[i].contains(u'\n') || metrics.horizontalAdvance(row[i]) > width)
            height = qMax(height, metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, row[i]).height() + padding);
    }
    return height;
}

void TableLayout::layHead(const PaperTable &table)
{
    QStringList titles;
    for (const PaperColumn &column : table.columns)
        titles.append(column.title);
    const double height = rowHeight(table, titles, true);
    put({PaperMark::Kind::Ground, QRectF(m_room.left(), m_y, m_room.width(), height)});
    const QList<QRectF> places = boxes(table, height);
    for (qsizetype i = 0; i < titles.size(); ++i)
        put({PaperMark::Kind::Text, inside(places[i], table.columns[i].kind, m_paper.rightToLeft), titles[i], true, cellPoints, PaperMark::Tone::Plain,
             table.columns[i].kind == PaperColumn::Kind::Figure});
    m_y += height;
}

void TableLayout::layRow(const PaperTable &table, const QStringList &row, double height)
{
    const QList<QRectF> places = boxes(table, height);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const PaperColumn::Kind kind = table.columns[i].kind;
        if (!row.value(i).isEmpty())
            put({PaperMark::Kind::Text, inside(places[i], kind, m_paper.rightToLeft), row[i], false, cellPoints, PaperMark::Tone::Plain,
                 kind == PaperColumn::Kind::Figure, kind == PaperColumn::Kind::Identifier});
        if (kind == PaperColumn::Kind::ToSign) { // a box to write in
            put({PaperMark::Kind::Line, QRectF(places[i].topLeft(), QSizeF(0, height))});
            put({PaperMark::Kind::Line, QRectF(places[i].topRight(), QSizeF(0, height))});
        }
    }
    m_y += height;
    put({PaperMark::Kind::Line, QRectF(m_room.left(), m_y, m_room.width(), 0)});
}

void TableLayout::layTable(const PaperSheet &sheet, const PaperTable &table)
{
    constexpr double captionHeight = 8 * mm;
    if (left() < captionHeight + 3 * leastRow)
        beginPage(sheet, false);
    if (!table.caption.isEmpty()) {
        put({PaperMark::Kind::Text, QRectF(m_room.left(), m_y, m_room.width(), captionHeight), table.caption, true, 10});
        m_y += captionHeight;
    }
    layHead(table);
    for (const QStringList &row : table.rows) {
        const double height = qMin(rowHeight(table, row, false), m_bottom - m_room.top() - 40 * mm);
        if (left() < height) {
            beginPage(sheet, false);
            layHead(table);
        }
        layRow(table, row, height);
    }
    m_y += 4 * mm;
}

void TableLayout::draw(QPainter &painter, const PaperMark &mark, bool rightToLeft)
{
    if (mark.kind == PaperMark::Kind::Ground)
        return painter.fillRect(mark.box, QColor(0xEC, 0xEE, 0xF2));
    if (mark.kind == PaperMark::Kind::Line) {
        painter.setPen(QPen(QColor(0xB4, 0xBA, 0xC5), 0.15 * mm));
        return painter.drawLine(mark.box.topLeft(), mark.box.bottomRight());
    }
    painter.setFont(font(mark.points, mark.isBold));
    painter.setPen(mark.tone == PaperMark::Tone::Muted ? QColor(0x58, 0x60, 0x70) : QColor(Qt::black));
    painter.drawText(mark.box, flagsOf(mark, rightToLeft), mark.text);
}

} // namespace warsha
