// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancecard.h"

#include "hourtexts.h"

#include <QBoxLayout>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

BalanceCard::BalanceCard(QWidget *parent) : Card(parent, u" "_s) {}

void BalanceCard::addMode(QBoxLayout *line, const ModeBalance &mode)
{
    auto *holder = new QWidget(m_content);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    const bool lost = mode.belowLeast && mode.outOfReach;
    auto *figure = new BarFigure(modeName(mode.mode), holder);
    figure->setFigure(tr("%1 of %2", "hours counted, planned").arg(hoursText(mode.counted), hoursText(mode.required)), mode.share(), lost);
    column->addWidget(figure);
    QStringList notes;
    if (lost)
        notes.append(tr("%1 needed, out of reach").arg(hoursText(mode.least)));
    else if (mode.belowLeast && mode.lastDay)
        notes.append(tr("out of reach after %1", "a day").arg(QLocale().toString(*mode.lastDay, u"d MMM yyyy"_s)));
    if (mode.recorded > mode.counted)
        notes.append(tr("%1 not locked").arg(hoursText(mode.recorded - mode.counted)));
    else if (mode.counted < mode.required && mode.stillPossible > 0)
        notes.append(tr("%1 still possible").arg(hoursText(mode.stillPossible)));
    for (const QString &note : notes)
        column->addWidget(new TextLabel(note, TextUse::Caption, holder, lost && note == notes.first() ? TextLabel::Tone::Bad : TextLabel::Tone::Muted));
    column->addStretch(1);
    line->addWidget(holder, 1);
}

void BalanceCard::showBalance(const QString &title, const QString &fact, const TraineeBalance &balance, QDate today)
{
    const bool lost = standingOf(balance, today) == BalanceStanding::Lost;
    setTitle(title);
    setFact(fact);
    delete m_content;
    m_content = new QWidget(this);
    auto *line = new QBoxLayout(m_upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m_content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_upright ? 14 : 24);
    for (const ModeBalance &mode : balance.modes)
        addMode(line, mode);
    auto *total = new BarFigure(tr("In all"), m_content);
    total->setFigure(percentText(balance.share()), balance.share(), lost && balance.counted + stillPossible(balance) < balance.least);
    auto *holder = new QVBoxLayout;
    holder->addWidget(total);
    if (balance.least > 0)
        holder->addWidget(new TextLabel(tr("%1 needed").arg(hoursText(balance.least)), TextUse::Caption, m_content, TextLabel::Tone::Muted));
    holder->addStretch(1);
    holder->setSpacing(3);
    line->addLayout(holder, 1);
    body()->addWidget(m_content);
}

void BalanceCard::clearBalance(const QString &sentence)
{
    setTitle(sentence);
    setFact({});
    delete m_content;
    m_content = nullptr;
}

} // namespace warsha
