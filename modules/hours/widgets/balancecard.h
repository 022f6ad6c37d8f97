// SPDX-License-Identifier: GPL-3.0-or-later
// One trainee's balance, mode by mode: a bar each, what is still possible, and the day after which it is too late.
#pragma once

#include "balance.h"
#include "card.h"

class QBoxLayout;

namespace warsha {

class BalanceCard : public Card
{
    Q_OBJECT
public:
    explicit BalanceCard(QWidget *parent = nullptr);
    /// In a row (on a trainee) or in a column (beside a list).
    void setUpright(bool upright) { m_upright = upright; }
    void showBalance(const QString &title, const QString &fact, const TraineeBalance &balance, QDate today);
    void clearBalance(const QString &sentence);

private:
    void addMode(QBoxLayout *line, const ModeBalance &mode);
    QWidget *m_content = nullptr;
    bool m_upright = false;
};

} // namespace warsha
