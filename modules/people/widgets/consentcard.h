// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody agreed to, a tick each with its day. Taking a tick away keeps both days; nobody is refused training for it.
#pragma once

#include "card.h"
#include "person.h"

class QCheckBox;

namespace warsha {

class ConsentCard : public Card
{
    Q_OBJECT
public:
    ConsentCard(bool mayEdit, QWidget *parent = nullptr);
    void showPerson(const Person &person);

Q_SIGNALS:
    /// The consents after a tick; the page knows the day.
    void ticked(const QString &purpose, bool given);

private:
    bool m_mayEdit;
    QMap<QString, QCheckBox *> m_ticks;
};

/// Consents with this one given, or withdrawn, on a day. What is so already stays as it is.
[[nodiscard]] QList<Consent> withConsent(QList<Consent> consents, const QString &purpose, bool given, QDate day);

} // namespace warsha
