// SPDX-License-Identifier: GPL-3.0-or-later
// A group and everybody who is or was in it, with their names from the directory, as the verbs of hours need them.
#pragma once

#include "directorysnapshot.h"
#include "hourrules.h"
#include "hoursservice.h"
#include "hourssettings.h"
#include "namematch.h"

namespace warsha {

class GroupMembers
{
public:
    /// NotFound when there is no such group.
    [[nodiscard]] static Result<GroupMembers> of(const HoursSources &sources, const GroupId &group);

    /// The group of an enrolment; NotFound when there is none.
    [[nodiscard]] static Result<GroupId> groupOf(const HoursSources &sources, const EnrolmentId &enrolment);

    [[nodiscard]] const Group &group() const { return m_group; }
    [[nodiscard]] const QList<Enrolment> &enrolments() const { return m_enrolments; }
    [[nodiscard]] const Enrolment *find(const EnrolmentId &id) const;
    /// Null when the directory does not know the person (not loaded, or erased).
    [[nodiscard]] const Person *personOf(const EnrolmentId &id) const;
    [[nodiscard]] PersonId currentPersonOf(const EnrolmentId &id) const; ///< after merges
    [[nodiscard]] QString numberOf(const EnrolmentId &id) const; ///< trainee number
    /// In sentences: by number, as files and the command line do, or by name, as whoever sits before the window does.
    void callByName() { m_byName = true; }
    [[nodiscard]] QString called(const EnrolmentId &id) const;
    [[nodiscard]] QString nameOf(const EnrolmentId &id) const;   ///< for the screen only: in the script of its language, where there is one
    /// The member with this trainee number; in training rather than not, where somebody is in the group twice.
    [[nodiscard]] std::optional<EnrolmentId> byNumber(const QString &number) const;
    [[nodiscard]] QList<NamedMember> named() const; ///< those who were ever enrolled
    [[nodiscard]] bool isInTraining(const EnrolmentId &id, QDate day) const;

    /// What the rules need to know of one member; others are this person's.
    [[nodiscard]] HourRuleContext contextOf(const EnrolmentId &id, const HoursSettings &settings) const;

private:
    Group m_group;
    QList<Enrolment> m_enrolments;
    QHash<EnrolmentId, qsizetype> m_at;
    std::shared_ptr<const DirectorySnapshot> m_people;
    bool m_byName = false;
};

/// Checks new entries one after the other against what stands, and against each other.
class EntryCheck
{
public:
    EntryCheck(const GroupMembers &members, const HoursSettings &settings, const QList<StandingEntry> &standing,
               const QList<Placement> &placements = {});

    [[nodiscard]] QList<HourFault> faultsOf(const HourEntry &entry) const;
    /// From now on it stands too, in place of one with the same id.
    void accept(const HourEntry &entry);
    void forget(const HourEntry &entry);
    [[nodiscard]] QList<StandingEntry> standingOf(const EnrolmentId &enrolment) const;

private:
    const GroupMembers &m_members;
    HoursSettings m_settings;
    QHash<PersonId, QList<StandingEntry>> m_standing;
    QHash<PlacementId, Placement> m_placements;
};

} // namespace warsha
