// SPDX-License-Identifier: GPL-3.0-or-later
// The names by which members of a group appeared in meeting reports, confirmed at the desk; and the lines of those
// reports, each sealed under the key of whom it belongs to, so that erasing them erases it too.
#pragma once

#include "groupmembers.h"
#include "keyring.h"
#include "meetingimport.h"
#include "meetingimportrepository.h"

namespace warsha {

class KnownNames
{
public:
    explicit KnownNames(const KeyRing &keys) : m_keys(keys) {}

    Result<void> load(const MeetingImportRepository &imports, const GroupId &group);
    [[nodiscard]] const QList<RememberedAlias> &all() const { return m_names; }

    /// From now on the name is theirs, and no other member's; of nobody when the enrolment is null.
    Result<void> teach(const QString &name, const EnrolmentId &enrolment, const GroupMembers &members);
    /// What was taught; false when there was nothing to write.
    Result<bool> write(MeetingImportRepository &imports) const;

private:
    const KeyRing &m_keys;
    QList<RememberedAlias> m_names;
    QList<StoredAlias> m_stored; ///< in the order of the names
    QList<StoredAlias> m_added;
    QList<StoredAlias> m_removed;
};

/// A stored line with what it says.
struct OpenedLine {
    StoredReportLine stored;
    ReportPerson person;
};
/// Those whose keys still stand.
[[nodiscard]] Result<QList<OpenedLine>> openedLines(const KeyRing &keys, const QList<StoredReportLine> &lines);

/// Sealed for whom it belongs to, or under the import's key for nobody.
[[nodiscard]] Result<StoredReportLine> lineFor(const EnrolmentId &enrolment, const ReportPerson &person, const HoursImport &import,
                                               const GroupMembers &members, const KeyRing &keys);

} // namespace warsha
