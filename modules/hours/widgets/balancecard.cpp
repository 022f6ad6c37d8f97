// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancecard.h"

#include "hourtexts.h"
#include "shortday.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

BalanceCard::BalanceCard(QWidget *parent) : Card(parent, u" "_s) {}

/// Three abreast on a trainee, one below the other beside a list.
void BalanceCard::place(QGridLayout *grid, QWidget *part) const
{
    const int abreast = m_upright ? 1 : 3;
    const int at = grid->count();
    grid->addWidget(part, at / abreast, at % abreast);
    grid->setColumnStretch(at % abreast, 1);
}

void BalanceCard::addMode(QGridLayout *grid, const ModeBalance &mode)
{
    auto *holder = new QWidget(m_content);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    const bool lost = m_lost && mode.belowLeast && mode.outOfReach;
    auto *figure = new BarFigure(modeName(mode.mode), holder);
    figure->setFigure(tr("%1 of %2", "hours counted, planned").arg(hoursText(mode.counted), hoursText(mode.required)), mode.share(), lost);
    figure->setWaiting(shareOf(mode.recorded, mode.required) - mode.share());
    column->addWidget(figure);
    QStringList notes;
    if (lost)
        notes.append(tr("%1 needed, out of reach").arg(hoursText(mode.least)));
    else if (mode.belowLeast && mode.lastDay)
        notes.append(tr("out of reach after %1", "a day").arg(shortDay(*mode.lastDay)));
    else if (mode.waitsForEntries())
        notes.append(waitingNote(mode));
    if (mode.recorded > mode.counted)
        notes.append(tr("%1 not locked").arg(hoursText(mode.recorded - mode.counted)));
    else if (!mode.waitsForEntries() && mode.counted < mode.required && mode.stillPossible > 0)
        notes.append(tr("%1 still possible").arg(hoursText(mode.stillPossible)));
    for (const QString &note : notes)
        column->addWidget(new TextLabel(note, TextUse::Caption, holder, lost && note == notes.first() ? TextLabel::Tone::Bad : TextLabel::Tone::Muted));
    column->addStretch(1);
    place(grid, holder);
}

void BalanceCard::showBalance(const QString &title, const QString &fact, const TraineeBalance &balance, bool lost)
{
    m_lost = lost;
    setTitle(title);
    setFact(fact);
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(m_upright ? 14 : 8);
    for (const ModeBalance &mode : balance.modes)
        addMode(grid, mode);
    auto *holder = new QWidget(m_content);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *total = new BarFigure(tr("In all"), holder);
    total->setFigure(percentText(balance.share()), balance.share(), lost && balance.counted + balance.stillPossible() < balance.least);
    column->addWidget(total);
    if (balance.least > 0)
        column->addWidget(new TextLabel(tr("%1 needed").arg(hoursText(balance.least)), TextUse::Caption, holder, TextLabel::Tone::Muted));
    column->addStretch(1);
    place(grid, holder);
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
