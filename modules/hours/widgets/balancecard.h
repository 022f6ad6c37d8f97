// SPDX-License-Identifier: GPL-3.0-or-later
// One trainee's balance, mode by mode: a bar each, what is still possible, and the day after which it is too late.
#pragma once

#include "balance.h"
#include "card.h"

class QGridLayout;

namespace warsha {

class BalanceCard : public Card
{
    Q_OBJECT
public:
    explicit BalanceCard(QWidget *parent = nullptr);
    /// In a row (on a trainee) or in a column (beside a list).
    void setUpright(bool upright) { m_upright = upright; }
    void showBalance(const QString &title, const QString &fact, const TraineeBalance &balance, bool lost);
    void clearBalance(const QString &sentence);

private:
    void place(QGridLayout *grid, QWidget *part) const;
    void addMode(QGridLayout *grid, const ModeBalance &mode);
    QWidget *m_content = nullptr;
    bool m_upright = false;
    bool m_lost = false; ///< the target is out of reach for somebody in training: loud
};

} // namespace warsha
