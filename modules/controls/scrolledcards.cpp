// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrolledcards.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace warsha {

namespace {

constexpr int leastFields = 160;   ///< pixels: two fields and the half of a third, which says that there are more
constexpr int beforeTheEnd = 1000; ///< of the stretch at the end of the column

/// Keeps an area no higher than what it scrolls.
class AsHighAs : public QObject
{
public:
    explicit AsHighAs(QScrollArea *area) : QObject(area), m_area(area) {}
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show) {
            const QWidget *fields = m_area->widget();
            const int wrapped = fields->heightForWidth(fields->width());
            m_area->setMaximumHeight(qMax(leastFields, wrapped > 0 ? wrapped : fields->sizeHint().height()));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QScrollArea *m_area;
};

} // namespace

QScrollArea *scrolledCards(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void addScrolledFields(QVBoxLayout *column, QWidget *fields)
{
    QScrollArea *area = scrolledCards(fields, fields->parentWidget());
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    area->setMinimumHeight(leastFields);
    fields->installEventFilter(new AsHighAs(area));
    column->addWidget(area, beforeTheEnd);
}

} // namespace warsha
