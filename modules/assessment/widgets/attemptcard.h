// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the grid: one trainee and one unit, every attempt there was, and what can be done: another attempt with any
// outcome, a resit or a retake, with a comment; strike out the last one; reopen a locked result.
#pragma once

#include "assessmentdesk.h"
#include "card.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace warsha {

struct AttemptsRead {
    UnitStanding standing;
    QList<Attempt> attempts; ///< by number
    QHash<AttemptId, QString> comments;
    QHash<StaffId, QString> staffCodes;
};

class AttemptCard : public Card
{
    Q_OBJECT
public:
    static constexpr int usual = 284; ///< pixels wide
    static constexpr int narrow = 196;
    AttemptCard(bool mayRecord, bool mayLock, QWidget *parent = nullptr);
    void showNothing(const QString &sentence);
    void showPlace(const QString &name, const QString &unit, const AttemptsRead &read);
    /// What the fields say; the place, date, assessor and instrument are the caller's.
    [[nodiscard]] NewAttempt wanted() const;

Q_SIGNALS:
    void recordAsked();
    void strikeAsked(const AttemptId &attempt);
    void reopenAsked();
    void openTrainee();

private:
    void buildFields();
    void clearAttempts();
    void addAttempt(const Attempt &attempt, const AttemptsRead &read);

    bool m_mayRecord;
    bool m_mayLock;
    TextLabel *m_unit;
    QWidget *m_list;
    QVBoxLayout *m_attempts;
    QWidget *m_fields;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_again = nullptr;
    QLineEdit *m_comment = nullptr;
    DeskButton *m_record = nullptr;
    DeskButton *m_strike;
    DeskButton *m_reopen;
    DeskButton *m_trainee;
    AttemptId m_last;
};

} // namespace warsha
