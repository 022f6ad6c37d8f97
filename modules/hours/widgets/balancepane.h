// SPDX-License-Identifier: GPL-3.0-or-later
// The balance of a group, beside it the chosen trainee mode by mode; and the lock that makes hours count.
#pragma once

#include "hoursdesk.h"

#include <QWidget>

namespace warsha {

class BalanceCard;
class BalanceTableModel;
class Card;
class DeskButton;
class DeskTable;
class MessageBar;

class BalancePane : public QWidget
{
    Q_OBJECT
public:
    explicit BalancePane(const HoursDesk &desk, QWidget *parent = nullptr);
    /// Stands in the header of the page, which locks when it is pressed; owned by its parent.
    [[nodiscard]] DeskButton *lockButton() const { return m_lock; }
    void showGroup(const GroupId &group);
    void lock();

Q_SIGNALS:
    void lockAsked();
    void saved();
    void failed(const QString &sentence);
    void openTrainee(const QUuid &person);
    void openPlacements(const QUuid &person);
    void factsChanged(const QString &facts);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void showBalance(const QList<Enrolment> &members, const QList<TraineeBalance> &balances);
    void showChosen(const QUuid &person);
    void tell();
    void askToLock(const GroupId &group, const HoursService::Locked &lockable);
    void writeLock(const GroupId &group);
    [[nodiscard]] QString namesOf(const QList<HourEntry> &days) const;

    HoursDesk m_desk;
    GroupId m_group;
    DeskButton *m_lock;
    MessageBar *m_locked = nullptr;
    MessageBar *m_message = nullptr;
    BalanceTableModel *m_model = nullptr;
    DeskTable *m_table = nullptr;
    BalanceCard *m_card = nullptr;
    DeskButton *m_placements = nullptr; ///< of the trainee whose hours are shown
};

} // namespace warsha
