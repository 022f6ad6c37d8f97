// SPDX-License-Identifier: GPL-3.0-or-later
// Trainees who are registered and neither in a group, nor finished with one, nor waiting for one.
#pragma once

#include "groupdesk.h"
#include "personlist.h"
#include "sharedanswer.h"

#include <QCoreApplication>

namespace warsha {

class NotEnrolledList : public PersonList
{
    Q_DECLARE_TR_FUNCTIONS(NotEnrolledList)
public:
    explicit NotEnrolledList(const GroupDesk &desk);
    [[nodiscard]] QString code() const override { return QStringLiteral("not-enrolled"); }
    [[nodiscard]] QString title() const override { return tr("Not enrolled"); }
    void load(QObject *context, const Then &then) override { m_people.get(context, then); }

private:
    SharedAnswer<QSet<PersonId>> m_people;
};

} // namespace warsha
