// SPDX-License-Identifier: GPL-3.0-or-later
// A new session, asked for where the register stands: day, from, to, mode.
#pragma once

#include "card.h"
#include "deliverymode.h"

#include <QDate>
#include <QTime>

class QComboBox;
class QDateEdit;
class QTimeEdit;

namespace warsha {

/// In the wall time of the centre.
struct NewSession {
    QDate day;
    QTime from;
    QTime to;
    Mode mode = Mode::Classroom;
};

class SessionForm : public Card
{
    Q_OBJECT
public:
    explicit SessionForm(QWidget *parent = nullptr);
    /// Opens with what is likely: the day, and time and mode of the session before.
    void open(const NewSession &likely);
    [[nodiscard]] NewSession wanted() const;

Q_SIGNALS:
    void addAsked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDateEdit *m_day;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QComboBox *m_mode;
};

} // namespace warsha
