// SPDX-License-Identifier: GPL-3.0-or-later
// By how many days a session and those after it are moved.
#pragma once

#include "card.h"

class QSpinBox;

namespace warsha {

class LaterForm : public Card
{
    Q_OBJECT
public:
    explicit LaterForm(QWidget *parent = nullptr);
    /// session: in words; count: it and those after it.
    void tell(const QString &session, int count);
    void open();
    [[nodiscard]] int days() const;

Q_SIGNALS:
    void moveAsked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_what;
    QSpinBox *m_days;
};

} // namespace warsha
