// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include "deskpaint.h"
#include "icons.h"
#include "measures.h"
#include "tokens.h"
#include "typeface.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

class Sidebar::Item : public QAbstractButton
{
public:
    Item(const QString &itemCode, const QString &title, const QString &iconName, QWidget *parent)
        : QAbstractButton(parent), code(itemCode), m_icon(iconName)
    {
        setText(title);
        setAccessibleName(title);
        setObjectName(u"sidebar."_s + itemCode);
        setCheckable(true);
        setFixedHeight(measure::button);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {measure::sidebar - 16, measure::button}; }

    void setCount(int figure)
    {
        count = figure;
        setAccessibleDescription(figure < 0 ? QString() : QLocale().toString(figure));
        update();
    }

    void setNarrow(bool to)
    {
        m_narrow = to;
        setToolTip(to ? text() : QString());
        update();
    }

    QString code;
    int count = -1;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = Tokens::of(palette());
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        if (isChecked() || underMouse()) {
            QColor ground = tokens.sideChosen;
            if (!isChecked())
                ground.setAlpha(110);
            deskpaint::roundedPanel(&painter, rect(), ground, {}, measure::radius);
        }
        const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(8, 6, measure::icon, measure::icon));
        drawIcon(&painter, icon, m_icon, palette().color(isChecked() ? QPalette::Link : QPalette::PlaceholderText), layoutDirection());
        if (!m_narrow) {
            const QRect words = rect().adjusted(rtl ? 8 : 32, 0, rtl ? -32 : -8, 0);
            painter.setFont(deskFont(isChecked() ? TextUse::BodyBold : TextUse::Body));
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(words, deskpaint::lineFlags(layoutDirection()), text());
            if (count >= 0) {
                painter.setFont(deskFont(isChecked() ? TextUse::BodyBold : TextUse::Caption));
                painter.setPen(palette().color(isChecked() ? QPalette::WindowText : QPalette::PlaceholderText));
                painter.drawText(words, deskpaint::lineFlags(layoutDirection(), Qt::AlignRight), QLocale().toString(count));
            }
        }
        if (hasFocus()) {
            QStyleOption ring;
            ring.initFrom(this);
            deskpaint::focusRing(ring, &painter);
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Down)
            focusNextPrevChild(true);
        else if (event->key() == Qt::Key_Up)
            focusNextPrevChild(false);
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QString m_icon;
    bool m_narrow = false;
};

Sidebar::Sidebar(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(measure::sidebar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(2);
    column->addStretch(1);
}

void Sidebar::addItem(const QString &code, const QString &title, const QString &iconName)
{
    auto *item = new Item(code, title, iconName, this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, item);
    m_items.append(item);
    connect(item, &QAbstractButton::clicked, this, [this, code] {
        choose(code);
        Q_EMIT picked(code);
    });
}

void Sidebar::setCount(const QString &code, int count)
{
    for (Item *item : std::as_const(m_items))
        if (item->code == code)
            item->setCount(count);
}

void Sidebar::choose(const QString &code)
{
    m_chosen = code;
    for (Item *item : std::as_const(m_items))
        item->setChecked(item->code == code);
}

void Sidebar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? measure::sidebarNarrow : measure::sidebar);
    for (Item *item : std::as_const(m_items))
        item->setNarrow(narrow);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Tokens::of(palette()).side);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), palette().color(QPalette::Mid));
}

} // namespace warsha
