// SPDX-License-Identifier: GPL-3.0-or-later
// What groups give to other places: hits for the search, a column in the list of trainees, a card on a trainee.
#pragma once

#include "groupdesk.h"
#include "personcolumn.h"
#include "section.h"

namespace warsha {

class GroupFinder : public Finder
{
public:
    explicit GroupFinder(const GroupDesk &desk) : m_desk(desk) {}
    void find(const QString &typed, int limit, QObject *context, const std::function<void(const QList<Hit> &)> &then) override;

private:
    GroupDesk m_desk;
};

/// The group somebody is in, or was in last.
class GroupPersonColumn : public PersonColumn
{
    Q_DECLARE_TR_FUNCTIONS(GroupPersonColumn)
public:
    explicit GroupPersonColumn(const GroupDesk &desk) : m_desk(desk) {}
    [[nodiscard]] Column column() const override { return {tr("Group"), 112, Column::Kind::Identifier, QStringLiteral("group")}; }
    [[nodiscard]] QVariant cell(const PersonId &person, int role) const override;
    void load(QObject *context, const std::function<void()> &then) override;

private:
    struct Place {
        QString code;
        bool left = false;
        QDate since;
    };
    static void takeIn(Place &place, const Place &other);
    GroupDesk m_desk;
    QHash<PersonId, Place> m_places;
};

} // namespace warsha
