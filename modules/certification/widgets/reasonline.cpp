// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasonline.h"

#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

class ShapeMark : public QWidget
{
public:
    ShapeMark(StatusShape shape, QWidget *parent) : QWidget(parent), m_shape(shape) { setFixedSize(15, 19); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawStatusShape(&painter, QRectF(rect()), m_shape, palette());
    }

private:
    StatusShape m_shape;
};

} // namespace

ReasonLine::ReasonLine(StatusShape shape, const QString &sentence, QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new ShapeMark(shape, this), 0, Qt::AlignTop);
    auto *words = new TextLabel(sentence, TextUse::Body, this);
    words->setWordWrap(true);
    words->setObjectName(u"reason"_s);
    line->addWidget(words, 1);
}

} // namespace warsha
