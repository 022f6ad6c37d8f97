// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a meeting report into the ledger: a plan to look at (the dry run), then one step that can be undone whole.
// The same report again, in whatever encoding, changes nothing; only people matched since then are added.
#pragma once

#include "hoursservice.h"
#include "keyring.h"
#include "meetingimport.h"
#include "meetingimportrepository.h"
#include "reportentries.h"
#include "worker.h"

namespace warsha {

struct MeetingImportRequest {
    GroupId group;
    QByteArray bytes;
    ReportReading reading;
    Mode mode = Mode::Online;
    TrainingSessionId session;      ///< an existing session; or null:
    std::optional<qint64> starts;   ///< the session's times; by default the report's own
    std::optional<qint64> ends;
    std::optional<QTimeZone> zone;  ///< of the report's times; by default the centre's
    int leastMinutes = 1;           ///< who was there for less has no entry
    QHash<QString, QString> said;   ///< name in the report to trainee number: confirmed by the person at the desk
};

struct PlannedLine {
    QString name;
    QString email;
    QList<int> rows;
    int connections = 0;
    int minutes = 0;
    EnrolmentId enrolment; ///< null: unmatched, kept sealed
    QString number;        ///< trainee number of the match
    NameMatch match;
    QStringList suggested; ///< "2026/0012 Name" of each suggestion
    QString refusal;       ///< why no entry is made, though matched; or why it was not given to whom it was said to be
    bool standing = false; ///< its entry stands already from this import
    bool isGiven = false;  ///< it belonged to nobody before, or to somebody else
    std::optional<Attendance> contested = {}; ///< as the register has them, to whom the report gives minutes (RegisterLine::isContested)
};

struct MeetingImportPlan {
    MeetingImportRequest request;
    ResolvedReport report;
    TrainingSession session; ///< existing, or the one that will be made (version 0)
    EvidenceGrade grade = EvidenceGrade::Instrument;
    QByteArray fileHash;
    QByteArray rowsHash;
    std::optional<HoursImport> earlier; ///< the same report, imported before
    QList<PlannedLine> lines;  ///< in the order of the report
    LedgerChanges ledger;      ///< to be added; and of the same report imported before, to be changed or taken out
    QStringList notices;
    [[nodiscard]] int unmatched() const;
    [[nodiscard]] int refused() const;
    [[nodiscard]] int contested() const; ///< people
};

struct MeetingImportResult {
    MeetingImportPlan plan;
    bool changed = false;
    HoursImportId import;
};

/// A name as it stands in an imported report, whoever it belongs to.
struct ReportName {
    ReportLineId line;
    HoursImport import;
    TrainingSession session;
    QString name;
    QString email;
    int minutes = 0;       ///< of the session, by this name alone
    EnrolmentId enrolment; ///< null: nobody's yet
    bool isLocked = false; ///< the hours it is a part of
    QStringList suggested; ///< of a name that is nobody's: "2026/0012 Name"
};

struct NameGift {
    ReportLineId line;
    EnrolmentId to; ///< null: nobody of the group
};

class MeetingImportService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::MeetingImportService)
public:
    MeetingImportService(Units &units, const Session &session, const Clock &clock, KeyRing &keys, HoursRepository &hours,
                         MeetingImportRepository &imports, const HoursSources &sources, const HoursSettings &settings);

    /// The dry run: reads, matches, checks; writes nothing.
    [[nodiscard]] Result<MeetingImportPlan> plan(const MeetingImportRequest &request) const;
    /// The session of the group in which the meeting was held, where nobody says it: sessionOfMeeting(). Nothing: none stands there.
    [[nodiscard]] Result<std::optional<TrainingSessionId>> sessionOf(const MeetingImportRequest &request) const;
    Result<MeetingImportResult> run(const MeetingImportRequest &request, const OpId &op = OpId::make(), const Progress *progress = nullptr);

    /// Every name of the reports imported into a group, by report.
    [[nodiscard]] Result<QList<ReportName>> names(const GroupId &group) const;
    /// Those that belong to nobody yet.
    [[nodiscard]] Result<QList<ReportName>> unmatched(const GroupId &group) const;
    /// Says whose these names are; their hours go with them, as one step, and the names are remembered. Why some were not
    /// given, by their place in the list: those stay as they were, and do not stop the others.
    Result<QMap<qsizetype, QString>> give(const GroupId &group, const QList<NameGift> &gifts, const OpId &op = OpId::make());

private:
    [[nodiscard]] Result<QMap<qsizetype, QString>> carryOut(const GroupId &group, const QList<NameGift> &gifts, bool writes);
    Units &m_units;
    const Session &m_session;
    const Clock &m_clock;
    KeyRing &m_keys;
    HoursRepository &m_hours;
    MeetingImportRepository &m_imports;
    HoursSources m_sources;
    const HoursSettings &m_settings;
};

} // namespace warsha
