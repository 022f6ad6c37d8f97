// SPDX-License-Identifier: GPL-3.0-or-later
// Beside each name of people to be added to a group: chosen now, or what they are in the group already.
#pragma once

#include "enrolment.h"
#include "personcolumn.h"

#include <QCoreApplication>
#include <QSet>

namespace warsha {

class GroupPlaceColumn : public PersonColumn
{
    Q_DECLARE_TR_FUNCTIONS(GroupPlaceColumn)
public:
    [[nodiscard]] Column column() const override { return {tr("In this group"), 132, Column::Kind::Status}; }
    /// Qt::CheckStateRole: whether they are chosen; nothing for who cannot be.
    [[nodiscard]] QVariant cell(const PersonId &person, int role) const override;
    void load(QObject *, const std::function<void()> &then) override { then(); }

    void setMembers(QHash<PersonId, EnrolmentStatus> members); ///< whoever cannot be chosen any more is let go
    [[nodiscard]] std::optional<EnrolmentStatus> statusOf(const PersonId &person) const;
    [[nodiscard]] bool mayBeChosen(const PersonId &person) const;
    [[nodiscard]] bool isChosen(const PersonId &person) const { return m_chosen.contains(person); }
    [[nodiscard]] const QList<PersonId> &chosen() const { return m_order; } ///< in the order in which they were chosen
    void choose(const QList<PersonId> &people); ///< those of them who may be
    void letGo(const PersonId &person);
    void clear();

private:
    QHash<PersonId, EnrolmentStatus> m_members;
    QList<PersonId> m_order;
    QSet<PersonId> m_chosen;
};

} // namespace warsha
