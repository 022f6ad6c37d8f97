// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of one meeting report are worth in the ledger: the entries to be made, and those of the same import
// that change or go because a line was given to somebody, or to somebody else. Pure. A line that cannot be given stays
// with whom it had, and says why.
#pragma once

#include "groupmembers.h"
#include "meetingimport.h"

#include <QCoreApplication>

namespace warsha {

/// A line of the report: whose it was in an earlier import (null: nobody's, or it comes for the first time), whose it is.
struct GivenLine {
    ReportPerson person;
    EnrolmentId before;
    EnrolmentId now;
    bool standing = false; ///< its entry stands from an earlier import, and stays as it is
    QString refusal = {};  ///< why no entry is made, or why it was not given
    [[nodiscard]] bool isGiven() const { return before != now; }
};

struct LedgerChanges {
    QList<HourEntry> added;
    QList<HourEntry> changed; ///< with other minutes
    QList<HourEntry> removed;
    QList<HourEntry> replaced; ///< of the register of the same session: a machine saw them, and its minutes stand
    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
    [[nodiscard]] Result<void> write(HoursRepository &hours, const HoursImportId &import) const;
};

/// What the session of a report holds already.
struct SessionBeside {
    QList<StoredEntry> made;       ///< by the same import before, also what was reversed since
    QList<HourEntry> registered;   ///< the hours of its register that stand
    QList<RegisterMark> marks;
    [[nodiscard]] static Result<SessionBeside> of(const HoursRepository &hours, const TrainingSessionId &session, const HoursImportId &import);
};

class ReportEntries
{
    Q_DECLARE_TR_FUNCTIONS(warsha::ReportEntries)
public:
    struct Terms {
        TrainingSession session;
        ReportKind kind = ReportKind::ZoomConnections;
        UserId by;
        qint64 at = 0; ///< UTC seconds
        int leastMinutes = 1; ///< less makes no entry
    };
    ReportEntries(const GroupMembers &members, const EntryCheck &check, const SessionBeside &beside, const Terms &terms);

    [[nodiscard]] LedgerChanges settle(QList<GivenLine> &lines);

private:
    /// What one member has of the report, and what that means for their entry.
    struct Share {
        EnrolmentId enrolment;
        QList<ReportPerson> lines = {};
        bool gains = false; ///< a line was given to them
        bool loses = false;
        std::optional<HourEntry> entry = {}; ///< as it will stand; nothing: none
        std::optional<HourEntry> instead = {}; ///< of the register, where none of the report stands any more
        QString fault = {};                  ///< why it cannot be as the lines would have it
        [[nodiscard]] bool isTouched() const { return gains || loses; }
    };
    void refuseLocked(QList<GivenLine> &lines) const;
    void compute(const QList<GivenLine> &lines);
    bool takeBack(QList<GivenLine> &lines) const;
    void decide(Share &share, EntryCheck &check) const;
    void tell(QList<GivenLine> &lines) const;
    [[nodiscard]] HourEntry entryOf(const EnrolmentId &enrolment, const QList<ReportPerson> &lines) const;
    /// Whoever the register has in this session was there once: an open entry of it makes room.
    [[nodiscard]] const HourEntry *registeredFor(const EnrolmentId &enrolment) const;
    /// What their mark is worth, once no line of the report is theirs any more.
    [[nodiscard]] std::optional<HourEntry> entryOfMark(const EnrolmentId &enrolment, EntryCheck &check) const;
    [[nodiscard]] const StoredEntry *madeFor(const EnrolmentId &enrolment) const;
    [[nodiscard]] bool isLocked(const EnrolmentId &enrolment) const;

    const GroupMembers &m_members;
    EntryCheck m_check;
    SessionBeside m_beside;
    QHash<EnrolmentId, StoredEntry> m_made;
    Terms m_terms;
    QList<Share> m_shares;
};

} // namespace warsha
