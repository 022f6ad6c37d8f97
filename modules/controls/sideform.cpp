// SPDX-License-Identifier: GPL-3.0-or-later
#include "sideform.h"

#include "card.h"
#include "desktable.h"
#include "keyboardplace.h"
#include "measures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

namespace warsha {

bool SideForm::hasDraft() const
{
    const auto fields = findChildren<QLineEdit *>();
    return std::ranges::any_of(fields, [](const QLineEdit *field) { return field->isModified() && !field->text().trimmed().isEmpty(); });
}

void SideForm::dropDraft()
{
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setModified(false);
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

void SideForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && m_onEnter && m_onEnter->isEnabled())
        m_onEnter->click();
    else
        QWidget::keyPressEvent(event);
}

void leaveSideForm(QStackedWidget *side, QWidget *record, QWidget *nothing, DeskTable *list)
{
    if (auto *form = qobject_cast<SideForm *>(side->currentWidget()))
        form->dropDraft();
    if (list->chosenId().isNull())
        list->chooseFirst();
    const bool any = !list->chosenId().isNull();
    side->setCurrentWidget(any ? record : nothing);
    if (any)
        list->setFocus();
}

} // namespace warsha
