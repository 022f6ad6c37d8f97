// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include "deskpaint.h"
#include "icons.h"
#include "measures.h"
#include "textlabel.h"
#include "tokens.h"
#include "typeface.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
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
        setFocusPolicy(Qt::TabFocus); // a click leads to the page, not to the way there
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        if (m_narrow)
            return {measure::icon + 12, measure::button};
        const QFontMetrics metrics(deskFont(TextUse::BodyBold)); // as it is when chosen
        return {wordsBegin + metrics.horizontalAdvance(text()) + figureRoom(metrics) + wordsEnd, measure::button};
    }

    void setCount(int figure)
    {
        count = figure;
        setAccessibleDescription(figureText());
        nameWhatIsCut();
        update();
    }

    void comeIntoSight()
    {
        for (QWidget *at = parentWidget(); at; at = at->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(at))
                return area->ensureWidgetVisible(this, 0, measure::cardGap);
    }

    void setNarrow(bool to)
    {
        m_narrow = to;
        nameWhatIsCut();
        update();
    }

    QString code;
    int count = -1;
    bool isList = false; ///< lists have one icon for all of them: where there is no room for words, their first letters

protected:
    void resizeEvent(QResizeEvent *) override { nameWhatIsCut(); }

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
        const int begin = m_narrow ? (width() - measure::icon) / 2 : 8;
        const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(begin, 6, measure::icon, measure::icon));
        if (m_narrow && isList)
            drawInitials(&painter);
        else
            drawIcon(&painter, icon, m_icon, palette().color(isChecked() ? QPalette::Link : QPalette::PlaceholderText), layoutDirection());
        if (!m_narrow) {
            const QRect words = rect().adjusted(rtl ? wordsEnd : wordsBegin, 0, rtl ? -wordsBegin : -wordsEnd, 0);
            painter.setFont(deskFont(isChecked() ? TextUse::BodyBold : TextUse::Body));
            painter.setPen(palette().color(QPalette::WindowText));
            const QFontMetrics metrics = painter.fontMetrics();
            painter.drawText(words, deskpaint::lineFlags(layoutDirection()),
                             cutTo(metrics, text(), words.width() - figureRoom(metrics)));
            if (count >= 0) {
                painter.setFont(deskFont(isChecked() ? TextUse::BodyBold : TextUse::Caption));
                painter.setPen(palette().color(isChecked() ? QPalette::WindowText : QPalette::PlaceholderText));
                painter.drawText(words, deskpaint::lineFlags(layoutDirection(), Qt::AlignRight), figureText());
            }
        }
        if (hasFocus()) {
            QStyleOption ring;
            ring.initFrom(this);
            deskpaint::focusRing(ring, &painter);
        }
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusInEvent(event);
        comeIntoSight(); // Qt scrolls only for who comes from within
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        if (QWidget *before = window()->focusWidget(); before && parentWidget()->isAncestorOf(before))
            before->clearFocus(); // whoever walked here before goes by the mouse now
        QAbstractButton::mousePressEvent(event);
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
    static constexpr int wordsBegin = 30;
    static constexpr int wordsEnd = 6;

    [[nodiscard]] QString figureText() const { return count < 0 ? QString() : QLocale().toString(count); }
    [[nodiscard]] int figureRoom(const QFontMetrics &metrics) const
    {
        return count < 0 ? 0 : metrics.horizontalAdvance(figureText()) + measure::iconGap;
    }
    void nameWhatIsCut()
    {
        const QString all = m_narrow && count >= 0 ? QCoreApplication::translate("Sidebar", "%1: %2", "a list and its count").arg(text(), figureText()) : text();
        setToolTip(m_narrow || sizeHint().width() > width() ? all : QString());
    }
    void drawInitials(QPainter *painter) const
    {
        painter->setFont(deskFont(TextUse::LabelBold));
        painter->setPen(palette().color(isChecked() ? QPalette::Link : QPalette::WindowText));
        painter->drawText(rect(), Qt::AlignCenter, Sidebar::initialsOf(text()));
    }

    QString m_icon;
    bool m_narrow = false;
};

QString Sidebar::initialsOf(const QString &title)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]\\p{M}*"_s); // its first letter, with the marks on it
    QStringList letters;
    for (const QString &each : title.split(u' ', Qt::SkipEmptyParts))
        if (const QString first = word.match(each).captured(); !first.isEmpty() && letters.size() < 2)
            letters.append(first);
    return letters.join(QChar(0x200C)); // Arabic letters stand apart
}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent), m_content(new QWidget), m_sections(new QVBoxLayout), m_lists(new QVBoxLayout)
{
    setFixedWidth(measure::sidebar);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(0);
    for (QVBoxLayout *part : {m_sections, m_lists}) {
        part->setSpacing(2);
        column->addLayout(part);
    }
    column->addStretch(1);
    auto *area = new QScrollArea(this); // a low window, many lists
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_content);
    m_bar = area->verticalScrollBar();
    m_bar->installEventFilter(this);
    area->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    whole->setContentsMargins(rtl ? 1 : 0, 0, rtl ? 0 : 1, 0); // the hairline
    whole->addWidget(area);
}

Sidebar::Item *Sidebar::makeItem(const SideItem &item)
{
    auto *made = new Item(item.code, item.title, item.iconName, m_content);
    made->setCount(item.count);
    made->setNarrow(m_narrow);
    made->setChecked(item.code == m_chosen);
    connect(made, &QAbstractButton::clicked, this, [this, code = item.code] {
        choose(code);
        Q_EMIT picked(code);
    });
    return made;
}

void Sidebar::addItem(const QString &code, const QString &title, const QString &iconName)
{
    m_items.append(makeItem({code, title, iconName}));
    m_sections->addWidget(m_items.last());
}

void Sidebar::setLists(const QString &heading, const QList<SideItem> &lists)
{
    QStringList codes;
    for (const Item *item : std::as_const(m_listItems))
        codes.append(item->code);
    QStringList wanted;
    for (const SideItem &list : lists)
        wanted.append(list.code);
    if (codes != wanted) { // only figures change as a rule: whoever has the keyboard keeps it
        qDeleteAll(std::exchange(m_listItems, {}));
        delete std::exchange(m_heading, nullptr);
        if (lists.isEmpty())
            return;
        m_heading = new TextLabel(heading, TextUse::LabelBold, m_content, TextLabel::Tone::Muted);
        m_heading->setContentsMargins(8, 0, 8, 0);
        m_heading->setFixedHeight(measure::button);
        m_lists->addWidget(m_heading);
        QWidget *before = m_items.isEmpty() ? nullptr : m_items.last(); // made late: Tab comes to them after the sections all the same
        for (const SideItem &list : lists) {
            m_listItems.append(makeItem(list));
            m_listItems.last()->isList = true;
            m_lists->addWidget(m_listItems.last());
            if (before)
                setTabOrder(before, m_listItems.last());
            before = m_listItems.last();
        }
        layAtOnce();
    }
    for (qsizetype i = 0; i < lists.size(); ++i)
        m_listItems.at(i)->setCount(lists.at(i).count);
}

/// Made late, they would stand on the first section until the next turn, or not at all, and the scroll bar with them.
void Sidebar::layAtOnce()
{
    m_heading->setVisible(!m_narrow);
    for (Item *item : std::as_const(m_listItems))
        item->show();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_content, &request);
    showChosen();
}

void Sidebar::showChosen()
{
    for (Item *item : m_items + m_listItems)
        if (item->isChecked())
            return item->comeIntoSight();
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the part that scrolls has its new height
    showChosen();
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
    const auto items = m_items + m_listItems;
    const bool isListed = std::ranges::any_of(items, [&code](const Item *item) { return item->code == code; });
    const QString shown = isListed ? code : code.section(u'/', 0, 0); // a part of a page that is no list: the page
    for (Item *item : items)
        item->setChecked(item->code == shown);
    showChosen();
}

/// A scroll bar takes its room from the margin, not from the words.
bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        layContent();
    return QWidget::eventFilter(watched, event);
}

void Sidebar::layContent()
{
    const int side = m_narrow ? 3 : margin; // beside a scroll bar there is just room for the icons
    const int beside = !m_narrow && m_bar->isVisibleTo(this) ? 1 : side;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_content->layout()->setContentsMargins(rtl ? beside : side, margin, rtl ? side : beside, margin);
}

void Sidebar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? measure::sidebarNarrow : measure::sidebar);
    if (m_heading)
        m_heading->setVisible(!narrow);
    layContent();
    m_lists->setContentsMargins(0, narrow ? measure::cardGap : 0, 0, 0);
    for (Item *item : m_items + m_listItems)
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
