// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionform.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

SessionForm::SessionForm(QWidget *parent)
    : Card(parent), m_day(new QDateEdit(this)), m_from(new QTimeEdit(this)), m_to(new QTimeEdit(this)), m_mode(new QComboBox(this))
{
    setObjectName(u"sessionForm"_s);
    m_day->setCalendarPopup(true);
    for (const Mode mode : {Mode::Online, Mode::Classroom, Mode::Workshop})
        m_mode->addItem(modeName(mode), int(mode));
    auto *add = new DeskButton(tr("Add session"), this);
    add->setObjectName(u"session.add"_s);
    auto *close = new DeskButton(tr("Close"), this, DeskButton::Kind::Quiet);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const auto field = [&](const QString &name, QWidget *control, const QString &code) {
        control->setObjectName(code);
        control->setAccessibleName(name);
        line->addWidget(new TextLabel(name, TextUse::Body, this, TextLabel::Tone::Muted));
        line->addWidget(control);
    };
    field(tr("Day"), m_day, u"session.day"_s);
    field(tr("From"), m_from, u"session.from"_s);
    field(tr("To"), m_to, u"session.to"_s);
    field(tr("Mode"), m_mode, u"session.mode"_s);
    line->addStretch(1);
    line->addWidget(close);
    line->addWidget(add);
    body()->addLayout(line);
    connect(add, &QPushButton::clicked, this, &SessionForm::addAsked);
    connect(close, &QPushButton::clicked, this, &SessionForm::closed);
    hide();
}

void SessionForm::open(const NewSession &likely)
{
    m_day->setDate(likely.day);
    m_from->setTime(likely.from);
    m_to->setTime(likely.to);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(int(likely.mode))));
    show();
    m_day->setFocus(Qt::OtherFocusReason);
}

NewSession SessionForm::wanted() const
{
    return {m_day->date(), m_from->time(), m_to->time(), Mode(m_mode->currentData().toInt())};
}

/// Enter adds from every field, Escape closes.
void SessionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT addAsked();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    Card::keyPressEvent(event);
}

} // namespace warsha
