// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture.h"

#include "chartlegend.h"
#include "filesync.h"
#include "measures.h"
#include "typeface.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>
#include <QStyle>
#include <QSvgGenerator>

namespace warsha {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::ChartPicture)
};

constexpr int titleLine = 22;
constexpr int measureLine = 18;
constexpr double fineness = 2;

/// A picture appears whole or not at all.
Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeWhole(file, bytes))
        return {};
    return failure(ErrorKind::Storage, Text::tr("The picture could not be saved as %1: %2").arg(path, file.errorString()));
}

} // namespace

ChartPicture::ChartPicture(const Charts &charts, const ChartFigure &figure, Qt::LayoutDirection direction)
    : m_charts(charts), m_figure(figure), m_look(chartLookOnPaper(direction))
{
}

void ChartPicture::paint(QPainter &painter, const QRect &rect) const
{
    painter.fillRect(rect, m_look.ground);
    const QRect inside = rect.adjusted(measure::cardPaddingWide, measure::cardPadding, -measure::cardPaddingWide, -measure::cardPadding);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | (m_look.rightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    const Qt::LayoutDirection direction = m_look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    const int words = int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignAbsolute | (flags & ~int(Qt::AlignHorizontal_Mask));
    QRect line(inside.left(), inside.top(), inside.width(), titleLine);
    painter.setFont(deskFont(TextUse::CardTitle));
    painter.setPen(m_look.text);
    painter.drawText(line, words, m_figure.title);
    const QFont caption = deskFont(TextUse::Caption);
    const int legend = chartLegendWidth(m_figure, caption);
    const bool beside = isBesideLegend(painter.fontMetrics().horizontalAdvance(m_figure.title), legend, line.width());
    if (!beside)
        line = QRect(inside.left(), line.bottom() + 1, qMin(legend, inside.width()), titleLine);
    paintChartLegend(painter, QStyle::visualRect(direction, inside, line), m_figure, m_look, caption);
    line = QRect(inside.left(), line.bottom() + 1, inside.width(), measureLine);
    painter.setFont(caption);
    painter.setPen(m_look.muted);
    painter.drawText(line, words, m_figure.measure);
    QRect plot = inside;
    plot.setTop(line.bottom() + 1 + 8);
    m_charts.paint(painter, QRectF(plot), m_figure, m_look);
}

QImage ChartPicture::image(const QSize &size) const
{
    QImage image(size * fineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(fineness);
    QPainter painter(&image);
    paint(painter, QRect(QPoint(), size));
    return image;
}

Result<void> ChartPicture::savePng(const QString &path, const QSize &size) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image(size).save(&buffer, "PNG");
    return write(path, buffer.data());
}

Result<void> ChartPicture::saveSvg(const QString &path, const QSize &size) const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(m_figure.title);
    generator.setDescription(chartSentence(m_figure));
    QPainter painter(&generator);
    paint(painter, QRect(QPoint(), size));
    painter.end();
    return write(path, buffer.data());
}

} // namespace warsha
