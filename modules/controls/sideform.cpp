// SPDX-License-Identifier: GPL-3.0-or-later
#include "sideform.h"

#include "card.h"
#include "desktable.h"
#include "draftshelf.h"
#include "keyboardplace.h"
#include "measures.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCborMap>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QStackedWidget>

namespace warsha {

namespace {

constexpr int untilKept = 1000; // milliseconds after a key

/// Of the window that the widget is in; none in a window that keeps nothing.
DraftShelf *shelfOf(QWidget *within)
{
    for (QWidget *at = within; at; at = at->parentWidget())
        if (auto *shelf = dynamic_cast<DraftShelf *>(at))
            return shelf;
    return nullptr;
}

bool isKept(const QLineEdit *field)
{
    return field->echoMode() == QLineEdit::Normal && field->isModified() && !field->objectName().isEmpty() && !field->text().trimmed().isEmpty();
}

QString chosenIn(const QComboBox *box, int index)
{
    const QString data = box->itemData(index).toString();
    return data.isEmpty() ? box->itemText(index) : data;
}

bool choose(QComboBox *box, const QString &wanted)
{
    for (int i = 0; i < box->count(); ++i)
        if (chosenIn(box, i) == wanted) {
            box->setCurrentIndex(i);
            return true;
        }
    return false;
}

/// Lists that are read elsewhere come later than the form.
void chooseOnceThere(QComboBox *box, const QString &wanted)
{
    if (choose(box, wanted))
        return;
    const auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = QObject::connect(box->model(), &QAbstractItemModel::rowsInserted, box, [box, wanted, waiting] {
        if (choose(box, wanted))
            QObject::disconnect(*waiting);
    }, Qt::QueuedConnection);
}

} // namespace

bool SideForm::hasDraft() const
{
    const auto fields = findChildren<QLineEdit *>();
    return std::ranges::any_of(fields, [](const QLineEdit *field) { return field->isModified() && !field->text().trimmed().isEmpty(); });
}

void SideForm::dropDraft()
{
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setModified(false);
    m_keeping.stop();
    if (DraftShelf *shelf = m_name.isEmpty() ? nullptr : shelfOf(this))
        shelf->keepDraft(m_name, {});
}

void SideForm::keepAs(const QString &name)
{
    m_name = name;
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(untilKept);
    connect(&m_keeping, &QTimer::timeout, this, &SideForm::flushDraft);
    for (const QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textEdited, this, &SideForm::touched);
    for (const QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::activated, this, &SideForm::touched);
    for (const QCheckBox *tick : findChildren<QCheckBox *>())
        connect(tick, &QCheckBox::clicked, this, &SideForm::touched);
}

void SideForm::touched()
{
    if (!m_name.isEmpty() && !m_keeping.isActive()) // of somebody who never rests as well
        m_keeping.start();
}

void SideForm::flushDraft()
{
    m_keeping.stop();
    if (DraftShelf *shelf = m_name.isEmpty() ? nullptr : shelfOf(this)) {
        const QCborMap state = draft();
        shelf->keepDraft(m_name, state.isEmpty() ? QByteArray() : QCborValue(state).toCbor());
    }
}

QCborMap SideForm::draft() const
{
    QCborMap draft;
    if (!hasDraft())
        return draft;
    for (const QLineEdit *field : findChildren<QLineEdit *>())
        if (isKept(field))
            draft.insert(field->objectName(), field->text());
    for (const QComboBox *box : findChildren<QComboBox *>())
        if (!box->objectName().isEmpty() && box->currentIndex() >= 0)
            draft.insert(box->objectName(), chosenIn(box, box->currentIndex()));
    for (const QCheckBox *tick : findChildren<QCheckBox *>())
        if (!tick->objectName().isEmpty())
            draft.insert(tick->objectName(), tick->isChecked());
    return draft;
}

void SideForm::takeDraft(const QCborMap &draft)
{
    for (QComboBox *box : findChildren<QComboBox *>())
        if (const QString wanted = draft.value(box->objectName()).toString(); !wanted.isEmpty())
            chooseOnceThere(box, wanted);
    for (QCheckBox *tick : findChildren<QCheckBox *>())
        if (const QCborValue on = draft.value(tick->objectName()); on.isBool())
            tick->setChecked(on.toBool());
    for (QLineEdit *field : findChildren<QLineEdit *>())
        if (const QString typed = draft.value(field->objectName()).toString(); !typed.isEmpty() && field->echoMode() == QLineEdit::Normal) {
            field->selectAll();
            field->insert(typed); // with all that follows from typing it
        }
}

bool SideForm::bringBack()
{
    DraftShelf *shelf = m_name.isEmpty() ? nullptr : shelfOf(this);
    const QByteArray kept = shelf ? shelf->keptDraft(m_name) : QByteArray();
    if (kept.isEmpty())
        return false;
    takeDraft(QCborValue::fromCbor(kept).toMap());
    m_isBroughtBack = hasDraft();
    if (m_isBroughtBack)
        qApp->installEventFilter(this);
    return m_isBroughtBack;
}

bool SideForm::staysInFront(const QStackedWidget *side)
{
    const auto *form = qobject_cast<const SideForm *>(side->currentWidget());
    return form && form->m_isBroughtBack;
}

void SideForm::whenKept(QWidget *page, const QString &name, const std::function<void()> &show)
{
    const DraftShelf *shelf = shelfOf(page);
    if (shelf && !shelf->keptDraft(name).isEmpty())
        QTimer::singleShot(0, page, show);
}

bool SideForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        m_isBroughtBack = false;
        qApp->removeEventFilter(this);
    }
    return QWidget::eventFilter(watched, event);
}

void SideForm::takeKeyboard()
{
    if (QWidget *place = keyboardPlace(this))
        place->setFocus(Qt::ShortcutFocusReason);
}

QString SideForm::keptWords()
{
    return tr("What you typed in the form is kept: choose the same again to go on with it.");
}

QString SideForm::shownAgainWords()
{
    return tr("The form you began is still here. Cancel gives it up.");
}

QVBoxLayout *SideForm::makeColumn(PageHeader *header)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, measure::pageMargin);
    column->setSpacing(measure::cardGap);
    column->addWidget(header);
    return column;
}

void SideForm::addBars(QVBoxLayout *column, const QList<MessageBar *> &bars)
{
    for (MessageBar *bar : bars)
        column->addWidget(bar);
}

void SideForm::addButtons(QBoxLayout *column, const QList<DeskButton *> &buttons, const QString &cancelName)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (DeskButton *button : buttons)
        line->addWidget(button);
    line->addWidget(makeCancel(cancelName));
    line->addStretch(1);
    column->addLayout(line);
}

DeskButton *SideForm::makeCancel(const QString &name)
{
    auto *cancel = new DeskButton(tr("Cancel"), this);
    cancel->setObjectName(name);
    connect(cancel, &QPushButton::clicked, this, &SideForm::cancelled);
    return cancel;
}

void SideForm::hold(const QList<QPushButton *> &buttons)
{
    m_before = window()->focusWidget();
    for (QPushButton *button : buttons)
        button->setEnabled(false);
}

void SideForm::release(const QList<QPushButton *> &buttons)
{
    for (QPushButton *button : buttons)
        button->setEnabled(true);
    const QWidget *now = window()->focusWidget();
    if (m_before && now && isAncestorOf(m_before) && isAncestorOf(now) && now != m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void SideForm::leave()
{
    static const QMetaMethod aside = QMetaMethod::fromSignal(&SideForm::left);
    if (m_name.isEmpty() || !hasDraft() || !isSignalConnected(aside)) // nobody sets it aside
        return Q_EMIT cancelled();
    flushDraft();
    Q_EMIT left();
}

void SideForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && m_onEnter && m_onEnter->isEnabled())
        m_onEnter->click();
    else
        QWidget::keyPressEvent(event);
}

void leaveSideForm(QStackedWidget *side, QWidget *record, QWidget *nothing, DeskTable *list)
{
    if (auto *form = qobject_cast<SideForm *>(side->currentWidget()))
        form->dropDraft();
    setSideFormAside(side, record, nothing, list);
}

void setSideFormAside(QStackedWidget *side, QWidget *record, QWidget *nothing, DeskTable *list)
{
    if (list->chosenId().isNull())
        list->chooseFirst();
    const bool any = !list->chosenId().isNull();
    side->setCurrentWidget(any ? record : nothing);
    if (any)
        list->setFocus();
}

} // namespace warsha
