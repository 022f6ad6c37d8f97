// SPDX-License-Identifier: GPL-3.0-or-later
#include "textblock.h"

#include "laobreaks.h"

#include <QFont>
#include <QPainter>

namespace warsha {

namespace {

constexpr double leastOneLine = 0.7; ///< down to here a text stays on one line
constexpr double leading = 1.32;     ///< from line to line, of the size: Arabic marks need it
constexpr double capMiddle = 0.36;   ///< middle of the capitals above the baseline, of the size

bool joinsLetters(const QString &text)
{
    for (const QChar c : text)
        if (c.script() == QChar::Script_Arabic)
            return true;
    return false;
}

QFont fontOf(const TextStyle &style, const QStringList &families, double size, bool spaced)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qMax(1, qRound(size)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    if (spaced)
        font.setLetterSpacing(QFont::AbsoluteSpacing, size * style.spacing / 100);
    return font;
}

QTextOption optionOf(TextDirection direction)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(direction == TextDirection::Auto          ? Qt::LayoutDirectionAuto
                            : direction == TextDirection::RightToLeft ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
    return option;
}

} // namespace

QString withDigits(const QString &text, DigitStyle digits)
{
    QString changed = text;
    changed.replace(u'\n', QChar::LineSeparator);
    if (digits == DigitStyle::AsGiven)
        return changed;
    for (QChar &c : changed) {
        if (digits == DigitStyle::ArabicIndic && c >= u'0' && c <= u'9')
            c = QChar(0x0660 + (c.unicode() - u'0'));
        else if (digits == DigitStyle::Latin && c.unicode() >= 0x0660 && c.unicode() <= 0x0669)
            c = QChar(u'0' + (c.unicode() - 0x0660));
    }
    return changed;
}

TextBlock::TextBlock(const QString &text, const TextStyle &style, const QStringList &families, const QRectF &box)
    : m_layout(std::make_unique<QTextLayout>(withDigits(text, style.digits))), m_style(style),
      m_size(style.size * unitsPerPoint)
{
    const bool spaced = style.spacing != 0 && !joinsLetters(text);
    const auto setScale = [&](double scale) {
        m_layout->setFont(fontOf(style, families, m_size * scale, spaced));
        breakInto(scale, box.size());
    };
    m_layout->setTextOption(optionOf(style.direction));
    m_layout->setCacheEnabled(true);
    setScale(1);
    if (m_layout->lineCount() == 1 && widest() <= box.width()) {
        place(box);
        return;
    }
    const double needed = box.width() / qMax(1.0, oneLineWidth());
    const bool oneParagraph = !m_layout->text().contains(QChar::LineSeparator);
    if (oneParagraph && (needed >= leastOneLine || style.lines == 1)) {
        for (double scale = qMin(1.0, needed); scale > 0.05; scale *= 0.99) {
            setScale(scale);
            if (m_layout->lineCount() == 1 && widest() <= box.width())
                break;
        }
    } else {
        m_layout->setText(withLaoBreaks(m_layout->text()));
        setScale(1);
        const auto fits = [&] {
            return m_layout->lineCount() <= style.lines && widest() <= box.width()
                && m_layout->lineCount() * leading * m_size * m_scale <= box.height() * 1.02;
        };
        for (double scale = 1; !fits() && scale > 0.05; scale *= 0.96)
            setScale(scale);
    }
    place(box);
}

void TextBlock::breakInto(double scale, const QSizeF &box)
{
    m_scale = scale;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(box.width());
    m_layout->endLayout();
}

double TextBlock::widest() const
{
    double width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width = qMax(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

double TextBlock::oneLineWidth() const
{
    double width = 0; // word spaces at breaks are small beside the margin left by the loop that uses this
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width += m_layout->lineAt(i).naturalTextWidth();
    return width;
}

void TextBlock::place(const QRectF &box)
{
    // Baselines go by the size asked for, not by the metrics of whichever font stepped in: rows of two scripts stay level.
    const double size = m_size * m_scale;
    const double height = m_layout->lineCount() * leading * size;
    double top = box.center().y() - height / 2;
    if (m_style.align & Qt::AlignTop)
        top = box.top();
    else if (m_style.align & Qt::AlignBottom)
        top = box.bottom() - height;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        const double baseline = top + (i + 0.5) * leading * size + capMiddle * size;
        const double free = box.width() - line.naturalTextWidth();
        double left = box.left();
        if (m_style.align & Qt::AlignHCenter)
            left += free / 2;
        else if (m_style.align & Qt::AlignRight)
            left += free;
        line.setPosition(QPointF(left, baseline - line.ascent()));
    }
}

QRectF TextBlock::extent() const
{
    QRectF extent;
    const double size = m_size * m_scale;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const double baseline = line.position().y() + line.ascent();
        extent |= QRectF(line.position().x(), baseline - capMiddle * size - leading / 2 * size, line.naturalTextWidth(), leading * size);
    }
    return extent;
}

void TextBlock::draw(QPainter &painter) const
{
    painter.setPen(m_style.colour);
    m_layout->draw(&painter, QPointF(0, 0));
}

} // namespace warsha
