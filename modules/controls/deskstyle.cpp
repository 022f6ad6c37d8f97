// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstyle.h"

#include "daywords.h"
#include "deskpaint.h"
#include "formfield.h"
#include "icons.h"
#include "measures.h"
#include "typeface.h"
#include "week.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextCharFormat>
#include <QToolButton>
#include <QToolTip>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *lastDigitIn = "lastDigitIn"; ///< of a date: the part in which the key before was a digit
constexpr Qt::Alignment usualAlignment = Qt::AlignLeft | Qt::AlignVCenter; ///< of a line nobody has aligned

/// Qt turns the parts of a date or a time round in a mirrored window. Digits run from left to right in every script: "08:00"
/// stood there as "00:08", and the day was typed into the year.
void keepOrderOfParts(QDateTimeEdit &edit)
{
    if (!edit.isRightToLeft())
        return;
    const QString format = edit.displayFormat().remove(QChar(0x200F)); // marks that push the parts apart
    edit.setLayoutDirection(Qt::LeftToRight);
    edit.setAlignment(Qt::AlignRight);
    edit.setDisplayFormat(format);
}

/// Date fields keep their parts from left to right; their arrows stand where those of the other fields around them do.
template<typename Option> Option asAround(Option option, const QWidget *widget)
{
    if (qobject_cast<const QDateTimeEdit *>(widget) && widget->parentWidget())
        option.direction = widget->parentWidget()->layoutDirection();
    return option;
}

/// A digit begins its part anew, as it would in any field in which something is marked or that one has just come to. Qt takes it
/// for one digit more of a part that is full, and drops it: "27/10" typed over a date marked by Ctrl+A left the old day standing.
void beginPart(QDateTimeEdit &edit, const QVariant &digitWent)
{
    const auto *line = edit.findChild<QLineEdit *>();
    if (!line)
        return;
    const bool isAllMarked = line->hasSelectedText() && line->selectedText() == line->text();
    if (isAllMarked)
        edit.setSelectedSection(edit.sectionAt(0));
    else if (!line->hasSelectedText() && digitWent != QVariant(edit.currentSectionIndex()))
        edit.setSelectedSection(edit.currentSection());
}

/// Qt takes them from the locale of the digits; they are those of the country everywhere else.
void nameMonths(QCalendarWidget *calendar)
{
    auto *button = calendar->findChild<QToolButton *>(u"qt_calendar_monthbutton"_s);
    if (!button || !button->menu())
        return;
    const auto name = [](int month) { return dayInWords(QDate(2000, month, 1), u"MMMM"); };
    for (QAction *action : button->menu()->actions())
        if (const int month = action->data().toInt(); month > 0)
            action->setText(name(month));
    button->setText(name(calendar->monthShown()));
    QObject::connect(calendar, &QCalendarWidget::currentPageChanged, button, [button, name](int, int month) { button->setText(name(month)); });
}

/// Held down for the key that comes: alone it types nothing. On a French keyboard it stands before each digit and each slash.
bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr || key == Qt::Key_Mode_switch || key == Qt::Key_unknown;
}

/// Fields whose value Qt changes by the wheel.
bool isTurnedByWheel(const QObject *field)
{
    return field->inherits("QComboBox") || field->inherits("QAbstractSpinBox");
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(u"fusion"_s)
{
}

void DeskStyle::apply(Scheme scheme)
{
    const QPalette palette = deskPalette(scheme);
    QApplication::setPalette(palette);
    QApplication::setPalette(deskItemPalette(scheme), "QAbstractItemView");
    QPalette tip = palette;
    tip.setColor(QPalette::Window, palette.color(QPalette::ToolTipBase));
    tip.setColor(QPalette::WindowText, palette.color(QPalette::ToolTipText));
    QToolTip::setPalette(tip);
}

QPalette DeskStyle::standardPalette() const
{
    return deskPalette(Scheme::Light);
}

/// Every menu bar asks for this one, and Qt's own is a picture file: the readers of all picture formats would be loaded for it.
QIcon DeskStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_ToolBarHorizontalExtensionButton ? lineIcon(u"chevron"_s) : QProxyStyle::standardIcon(icon, option, widget);
}

/// Tab goes on to the next field, as everywhere, and not through day, month and year first: the arrows do that. A field is come to
/// at its first part, also by Shift+Tab. Two digits of a day go on to the month by themselves, and a separator typed then must not
/// go on once more: "20/11/2026" left the month out.
bool DeskStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && isTurnedByWheel(watched)) {
        event->ignore(); // the page below is scrolled, the value stays: who scrolls the settings moves no centre to another country
        return true;
    }
    if (event->type() == QEvent::KeyPress && choosesTyped(watched, *static_cast<QKeyEvent *>(event)))
        return true;
    auto *edit = qobject_cast<QDateTimeEdit *>(watched);
    if (edit && event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() == Qt::BacktabFocusReason)
        QMetaObject::invokeMethod(edit, [edit] { edit->setSelectedSection(edit->sectionAt(0)); }, Qt::QueuedConnection);
    if (!edit || event->type() != QEvent::KeyPress)
        return QProxyStyle::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    if (text.isEmpty() && isModifier(key->key()))
        return false;
    const bool isDigit = !text.isEmpty() && text.front().isDigit();
    const QVariant digitWent = edit->property(lastDigitIn);
    if (isDigit)
        beginPart(*edit, digitWent);
    edit->setProperty(lastDigitIn, isDigit ? QVariant(edit->currentSectionIndex()) : QVariant());
    if (text.size() == 1 && QStringView(u"/.-:٫ ").contains(text.front()) && digitWent.isValid() && edit->currentSectionIndex() > digitWent.toInt())
        return true;
    if (key->key() == Qt::Key_Tab)
        edit->setCurrentSectionIndex(edit->sectionCount() - 1);
    else if (key->key() == Qt::Key_Backtab)
        edit->setCurrentSectionIndex(0);
    return false;
}

bool DeskStyle::choosesTyped(QObject *watched, const QKeyEvent &key)
{
    if (auto *box = qobject_cast<QComboBox *>(watched))
        return m_typed.takeKey(*box, key);
    auto *list = qobject_cast<QListView *>(watched);
    const bool isCompleting = list && list->isWindow(); // below a line in which somebody writes on: a path in a file dialog
    return list && !isCompleting && m_typed.takeKey(*list, key);
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QAbstractButton") || widget->inherits("QScrollBar") || widget->inherits("QTabBar")
        || widget->inherits("QComboBox"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setDrawBase(false); // Qt draws a line beside ours
        tabs->setExpanding(false);
    }
    if (auto *line = qobject_cast<QLineEdit *>(widget); line && line->layoutDirection() == Qt::RightToLeft && line->alignment() == usualAlignment)
        line->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter); // Qt aligns by what is typed: the cursor would jump
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    if (isTurnedByWheel(widget) || qobject_cast<QListView *>(widget))
        widget->installEventFilter(this);
    if (auto *edit = qobject_cast<QDateTimeEdit *>(widget))
        keepOrderOfParts(*edit);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        calendar->setFirstDayOfWeek(weekStart());
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) // red in Qt; days off are others in other countries
            calendar->setWeekdayTextFormat(day, {});
        nameMonths(calendar);
        calendar->setLayoutDirection(QApplication::layoutDirection()); // not that of the field it opens from
    }
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 28;
    case PM_DefaultFrameWidth: return qobject_cast<const QMenu *>(widget) ? 4 : 1;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarVMargin: return 2;
    case PM_MenuBarHMargin: return 6;
    case PM_MenuBarItemSpacing: return 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize: return measure::icon;
    case PM_HeaderMargin: return 0;
    case PM_HeaderMarkSize: return 10;
    case PM_SplitterWidth: return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16; // Qt's 14 cut the box of 15
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 6;
    case PM_TabBarTabHSpace: return 20;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabOverlap: return 0;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ShowDecorationSelected: return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_ComboBox_Popup: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_Table_GridLineColor: return int(Tokens::of(option ? option->palette : QApplication::palette()).rowLine.rgba());
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Menu_Scrollable: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return deskpaint::buttonSize(*button, widget);
        break;
    case CT_LineEdit: return {contents.width() + 12, measure::field};
    case CT_ComboBox: return {contents.width() + 2 * 11 + 20, measure::button};
    case CT_MenuBarItem: return {contents.width() + 18, measure::menuBar - 4};
    case CT_MenuItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {size.width() + 12, qMax(26, size.height())};
    }
    case CT_TabBarTab: return {contents.width() + 4, 32};
    case CT_HeaderSection: return {contents.width(), measure::tableHeader};
    case CT_SpinBox: {
        const auto *day = qobject_cast<const QDateTimeEdit *>(widget);
        const int typed = day && day->locale().zeroDigit() != "0"_L1 ? 10 : 0; // Western digits are wider, and stand there while they are typed
        return {contents.width() + typed + (day && day->calendarPopup() ? 50 : 34), measure::field}; // with its calendar it is laid as a combo box
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return deskpaint::scrollBarPart(*slider, part);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return deskpaint::spinBoxPart(asAround(*spin, widget), part);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(asAround(*option, widget).direction, option->rect, option->rect.adjusted(deskpaint::isFlat(*option) ? 0 : 11, 2, -24, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(asAround(*option, widget).direction, option->rect, QRect(option->rect.right() - 23, option->rect.top(), 20, option->rect.height()));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(4, 1, -4, -1);
    if (element == SE_PushButtonContents || element == SE_HeaderLabel)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        deskpaint::field(*option, painter);
        if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && !fieldFault(line).isEmpty())
            deskpaint::roundedPanel(painter, option->rect, {}, Tokens::of(option->palette).bad, measure::radius);
        return;
    case PE_PanelButtonCommand: return deskpaint::buttonPanel(*option, painter, widget);
    case PE_FrameFocusRect: return deskpaint::focusRing(*option, painter);
    case PE_FrameMenu:
    case PE_PanelMenu: return deskpaint::menuPanel(*option, painter);
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner: return;
    case PE_IndicatorHeaderArrow: return; // the label has it, and points the other way
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar: return;
    case PE_IndicatorCheckBox: return deskpaint::checkBox(*option, painter);
    case PE_IndicatorRadioButton: return deskpaint::radioButton(*option, painter);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: // tables draw their own ground; popups of combo boxes come here
        if (option->state & State_Selected)
            painter->fillRect(option->rect, Tokens::of(option->palette).softSelection);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: return deskpaint::buttonPanel(*option, painter, widget); // and no arrow: the label has one
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return deskpaint::buttonLabel(*button, painter, widget);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return deskpaint::headerGround(*option, painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return deskpaint::headerLabel(*header, painter);
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, Tokens::of(option->palette).side); return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return deskpaint::menuBarItem(*item, painter);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return deskpaint::menuItem(*item, painter);
        break;
    case CE_TabBarTabShape:
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return element == CE_TabBarTabShape ? deskpaint::tabGround(*tab, painter) : deskpaint::tabLabel(*tab, painter);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return deskpaint::comboLabel(*combo, painter, proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
        break;
    case CE_Splitter: painter->fillRect(option->rect, option->palette.color(QPalette::Mid)); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return deskpaint::scrollBar(*slider, painter);
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo)
            return deskpaint::combo(asAround(*combo, widget), painter);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return deskpaint::spinBox(asAround(*spin, widget), painter);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace warsha
