// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlabel.h"

#include "laobreaks.h"

#include <QPainter>
#include <QTextLayout>

namespace warsha {

TextLabel::TextLabel(TextUse use, QWidget *parent, Tone tone) : TextLabel(QString(), use, parent, tone) {}

TextLabel::TextLabel(const QString &text, TextUse use, QWidget *parent, Tone tone) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(deskFont(use));
    setTone(tone);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TextLabel::setTone(Tone tone)
{
    static constexpr QPalette::ColorRole roles[] = {QPalette::WindowText, QPalette::PlaceholderText, QPalette::BrightText};
    setForegroundRole(roles[int(tone)]);
}

void TextLabel::setAtEnd(bool atEnd)
{
    m_atEnd = atEnd;
    update();
}

int TextLabel::flags() const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    return int((m_atEnd ? Qt::AlignRight : Qt::AlignLeft) | (alignment() & Qt::AlignVertical_Mask))
        | (wordWrap() ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine))
        | (rtl ? int(Qt::TextForceRightToLeft) : int(Qt::TextForceLeftToRight));
}

QSize TextLabel::sizeHint() const
{
    if (wordWrap())
        return QLabel::sizeHint();
    const QFontMetrics metrics = fontMetrics();
    const QMargins around = contentsMargins();
    return {metrics.horizontalAdvance(text()) + 1 + around.left() + around.right(), metrics.height() + around.top() + around.bottom()};
}

QSize TextLabel::minimumSizeHint() const
{
    if (wordWrap())
        return {60, fontMetrics().height()};
    return {qMin(sizeHint().width(), 40), sizeHint().height()};
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins around = contentsMargins();
    const QRect room(0, 0, width - around.left() - around.right(), 10000);
    const int descenders = 2; // of the last line
    return fontMetrics().boundingRect(room, flags(), withLaoBreaks(text())).height() + descenders + around.top() + around.bottom();
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QString shown = wordWrap() ? withLaoBreaks(text()) : text();
    if (!wordWrap() && fontMetrics().horizontalAdvance(shown) > contentsRect().width()) {
        shown = cutTo(fontMetrics(), shown, contentsRect().width());
        setToolTip(text());
    }
    if (wordWrap() && layoutDirection() == Qt::RightToLeft)
        return drawWrapped(painter, shown);
    painter.drawText(contentsRect(), flags(), shown);
}

/// QPainter::drawText counts the blank at the end of a line that reads from the right, and its edge is ragged.
void TextLabel::drawWrapped(QPainter &painter, const QString &text) const
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font(), this);
    QTextOption option(m_atEnd ? Qt::AlignLeft | Qt::AlignAbsolute : Qt::AlignRight | Qt::AlignAbsolute);
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    const QRect room = contentsRect();
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const qreal above = alignment() & Qt::AlignTop ? 0 : qMax(0.0, (room.height() - height) / 2);
    layout.draw(&painter, QPointF(room.left(), room.top() + above));
}

} // namespace warsha
