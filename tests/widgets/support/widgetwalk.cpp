// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetwalk.h"

#include "contrast.h"
#include "idlistmodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

/// Its name, or its class and the nearest name around it.
QString labelOf(const QWidget *widget)
{
    if (!widget->objectName().isEmpty())
        return widget->objectName();
    const QWidget *around = widget->parentWidget();
    while (around && around->objectName().isEmpty())
        around = around->parentWidget();
    const QString kind = QString::fromLatin1(widget->metaObject()->className());
    return around ? u"%1 in %2"_s.arg(kind, around->objectName()) : kind;
}

/// Inner parts of a control that speaks for them.
bool isPart(const QWidget *widget)
{
    return qobject_cast<const QScrollArea *>(widget) || widget->objectName().startsWith("qt_"_L1) || widget->inherits("QStackedWidget");
}

} // namespace

QStringList unnamedControls(QWidget *root)
{
    QStringList unnamed;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!takesKeyboard(widget) || isPart(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const bool field = qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const QString name = field ? widget->accessibleName() : (spoken ? spoken->text(QAccessible::Name) : QString());
        // The field inside an editable combo box speaks with the name of the box.
        const bool insideCombo = widget->parentWidget() && widget->parentWidget()->inherits("QComboBox")
            && !widget->parentWidget()->accessibleName().isEmpty();
        if (name.trimmed().isEmpty() && !insideCombo)
            unnamed.append(labelOf(widget));
    }
    return unnamed;
}

QStringList unreachableControls(QWidget *root)
{
    QSet<QWidget *> reached;
    QWidget *first = root->nextInFocusChain();
    for (QWidget *at = first; at && !reached.contains(at); at = at->nextInFocusChain())
        reached.insert(at);
    QStringList lost;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) // Tab stays in its window: a dialog over it is walked by itself
        if (takesKeyboard(widget) && widget->window() == root->window() && !reached.contains(widget))
            lost.append(labelOf(widget));
    return lost;
}

namespace {

/// Our own words (states, figures) in the rows in sight; those of people may be longer than any column.
QStringList cutCells(const QTableView &table)
{
    QStringList cut;
    const auto *model = qobject_cast<const IdListModel *>(table.model());
    const int last = table.rowAt(table.viewport()->height() - 1);
    for (int column = 0; model && column < model->columnCount(); ++column) {
        if (model->shownColumns().at(column).kind == Column::Kind::Text || table.isColumnHidden(column))
            continue;
        for (int row = qMax(0, table.rowAt(0)); row <= (last < 0 ? model->rowCount() - 1 : last); ++row)
            if (const QModelIndex cell = model->index(row, column); table.sizeHintForIndex(cell).width() > table.columnWidth(column))
                cut.append(cell.data(Qt::DisplayRole).toString());
    }
    return cut;
}

} // namespace

QStringList cutTexts(QWidget *root)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // a text that has just come has its room now
    QStringList cut;
    const auto labels = root->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->fontMetrics().height();
        if (wanted > label->height() + 1)
            cut.append(label->text());
    }
    const auto boxes = root->findChildren<QAbstractSpinBox *>(); // days, times, figures
    for (QAbstractSpinBox *box : boxes) {
        const auto *line = box->findChild<QLineEdit *>();
        constexpr int marginsOfQt = 12; // 4 of the style, 2 of the line, each side
        if (box->isVisible() && line && line->fontMetrics().horizontalAdvance(line->text()) + marginsOfQt > line->width())
            cut.append(line->text());
    }
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1
            && button->toolTip().isEmpty())
            cut.append(button->text());
    }
    return cut;
}

QStringList cutWords(QWidget *root)
{
    QStringList cut;
    const auto tables = root->findChildren<QTableView *>();
    for (const QTableView *table : tables)
        if (table->isVisible())
            cut.append(cutCells(*table));
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        if (button->isVisible() && button->objectName().startsWith("sidebar."_L1) && button->sizeHint().width() > button->width())
            cut.append(button->text());
    return cut;
}

namespace {

/// By pressing Tab, from the first on, until it comes round; each is told while it has the keyboard: a page scrolls with it.
QList<QWidget *> tabStops(QWidget *root, const std::function<void(QWidget *)> &visit = {})
{
    QList<QWidget *> stops;
    QWidget *window = root->window();
    QWidget *first = window->nextInFocusChain();
    while (first != window && !takesKeyboard(first))
        first = first->nextInFocusChain();
    if (first == window)
        return stops;
    first->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> seen;
    for (QWidget *at = window->focusWidget(); at && !seen.contains(at); at = window->focusWidget()) {
        seen.insert(at);
        if (takesKeyboard(at) && !isPart(at) && (root == window || root->isAncestorOf(at))) {
            if (visit)
                visit(at);
            stops.append(at);
        }
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return stops;
}

/// What is seen of it in its window, or where it would be: scrolled out of sight, at the edge of what scrolls it.
QRect placeOf(const QWidget *widget)
{
    const QRect seen = widget->visibleRegion().boundingRect();
    QRect place = (seen.isEmpty() ? widget->rect() : seen).translated(widget->mapTo(widget->window(), QPoint()));
    if (!seen.isEmpty())
        return place;
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (!qobject_cast<const QScrollArea *>(around))
            continue;
        const QRect room(around->mapTo(widget->window(), QPoint()), around->size());
        place.moveTop(qBound(room.top(), place.top(), qMax(room.top(), room.bottom() - place.height())));
    }
    return place;
}

bool isBackwards(const QRect &from, const QRect &to, bool rtl)
{
    const int shared = qMin(from.bottom(), to.bottom()) - qMax(from.top(), to.top());
    const bool sameLine = shared * 2 > qMin(from.height(), to.height());
    if (sameLine)
        return rtl ? to.left() >= from.right() : to.right() <= from.left();
    const bool up = to.bottom() <= from.top();
    const bool nextColumn = rtl ? to.right() <= from.left() : to.left() >= from.right();
    return up && !nextColumn;
}

QColor groundOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    QRgb most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > counts.value(most))
            most = it.key();
    return QColor::fromRgb(most);
}

double strongestOn(const QColor &ground, const QImage &image)
{
    double best = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            best = qMax(best, contrast(ground, QColor::fromRgb(image.pixel(x, y))));
    return best;
}

} // namespace

namespace {

bool holds(const QLayout *layout, const QWidget *widget)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() == widget || (item->layout() && holds(item->layout(), widget)))
            return true;
    }
    return false;
}

/// What lies over the page for a while, beside every layout, has no place in the order of reading.
bool floats(const QWidget *widget, const QWidget *root)
{
    while (widget->parentWidget() && widget->parentWidget() != root)
        widget = widget->parentWidget();
    return root->layout() && !holds(root->layout(), widget);
}

} // namespace

QStringList outOfOrder(QWidget *root)
{
    QStringList pairs;
    QWidget *last = nullptr;
    (void)tabStops(root, [&](QWidget *stop) {
        if (floats(stop, root))
            return;
        if (last && isBackwards(placeOf(last), placeOf(stop), root->layoutDirection() == Qt::RightToLeft))
            pairs.append(labelOf(last) + u" > "_s + labelOf(stop));
        last = stop;
    });
    return pairs;
}

QStringList unseenFocus(QWidget *root)
{
    constexpr int moreThanACursor = 24; // pixels
    QStringList unseen;
    root->window()->setAttribute(Qt::WA_KeyboardFocusChange); // as the first Tab of a person does
    for (QWidget *stop : tabStops(root)) {
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = stop->grab().toImage();
        stop->clearFocus();
        const QImage without = stop->grab().toImage();
        int changed = 0;
        for (int y = 0; y < with.height() && y < without.height(); ++y)
            for (int x = 0; x < with.width() && x < without.width(); ++x)
                changed += with.pixel(x, y) != without.pixel(x, y);
        if (with.size() == without.size() && changed <= moreThanACursor)
            unseen.append(labelOf(stop));
    }
    return unseen;
}

QStringList faintTexts(QWidget *root)
{
    QStringList faint;
    const QImage whole = root->grab().toImage();
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        const QRect place = QRect(widget->mapTo(root, QPoint()), widget->size()) & whole.rect();
        if (text.isEmpty() || !widget->isVisible() || !widget->isEnabled() || place.width() < 8 || place.height() < 8
            || widget->visibleRegion().boundingRect() != widget->rect())
            continue;
        const QImage part = whole.copy(place);
        const QColor ground = groundOf(part);
        const double seen = label ? contrast(ground, label->palette().color(label->foregroundRole())) : strongestOn(ground, part);
        if (seen < 4.5)
            faint.append(u"%1 (%2)"_s.arg(text).arg(seen, 0, 'f', 1));
    }
    return faint;
}

QStringList faults(QWidget *root)
{
    QStringList all;
    const std::pair<QString, QStringList> kinds[] = {{u"unnamed"_s, unnamedControls(root)}, {u"unreachable"_s, unreachableControls(root)},
                                                     {u"out of order"_s, outOfOrder(root)}, {u"cut"_s, cutTexts(root)},
                                                     {u"faint"_s, faintTexts(root)}};
    for (const auto &[kind, names] : kinds)
        if (!names.isEmpty())
            all.append(kind + u": "_s + names.join(u" | "_s));
    return all;
}

} // namespace warsha
