// SPDX-License-Identifier: GPL-3.0-or-later
#include "laterform.h"

#include "measures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostDays = 366;
constexpr int oneWeek = 7; ///< the days of the week stay
}

LaterForm::LaterForm(QWidget *parent) : Card(parent), m_what(new TextLabel(TextUse::Body, this)), m_days(new QSpinBox(this))
{
    setObjectName(u"laterForm"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_days->setObjectName(u"later.days"_s);
    m_days->setAccessibleName(tr("Days later"));
    m_days->setRange(-mostDays, mostDays);
    m_days->setFixedHeight(measure::button);
    m_days->setMinimumWidth(84);
    auto *move = new DeskButton(tr("Move sessions"), this, DeskButton::Kind::Primary);
    move->setObjectName(u"later.move"_s);
    auto *close = new DeskButton(tr("Close"), this, DeskButton::Kind::Quiet);
    line->addWidget(m_what);
    line->addWidget(m_days);
    line->addWidget(new TextLabel(tr("days later", "than now: after a number"), TextUse::Body, this, TextLabel::Tone::Muted));
    line->addStretch(1);
    line->addWidget(close);
    line->addWidget(move);
    body()->addLayout(line);
    connect(move, &QPushButton::clicked, this, &LaterForm::moveAsked);
    connect(close, &QPushButton::clicked, this, &LaterForm::closed);
    hide();
}

void LaterForm::tell(const QString &session, int count)
{
    m_what->setText(tr("%1 and what comes after it, %n session(s):", nullptr, count).arg(session));
}

void LaterForm::open()
{
    m_days->setValue(oneWeek);
    show();
    m_days->setFocus(Qt::OtherFocusReason);
    m_days->selectAll();
}

int LaterForm::days() const
{
    return m_days->value();
}

/// Enter moves, Escape closes.
void LaterForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT moveAsked();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    Card::keyPressEvent(event);
}

} // namespace warsha
