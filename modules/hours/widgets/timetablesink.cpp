// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetablesink.h"

#include "timetablegridmodel.h"

namespace warsha {

namespace {

/// A session that is written, and which changes it answers.
struct Wanted {
    TrainingSession session;
    QMap<int, QString> texts;
    QList<qsizetype> changes;
};

/// Answers what is in conflict; the others are to be written.
Result<QList<Wanted>> wantedSessions(HoursService &hours, const GroupId &group, const QList<GridChange> &changes, QList<GridAnswer> &answers)
{
    WARSHA_TRY(const QList<TrainingSession> standing, hours.sessions(group));
    QList<Wanted> all;
    for (qsizetype at = 0; at < changes.size(); ++at) {
        const TrainingSessionId id(changes[at].row);
        const auto session = std::ranges::find(standing, id, &TrainingSession::id);
        if (session == standing.cend()) {
            answers[at] = GridAnswer::refused(TimetableGridModel::tr("The session was removed meanwhile."));
            continue;
        }
        const int column = TimetableGridModel::columnOfCode(changes[at].column);
        const QString now = TimetableGridModel::textsOf(*session, hours.zone())[size_t(column)];
        if (now != changes[at].before) {
            answers[at] = GridAnswer::conflict(now);
            continue;
        }
        auto wanted = std::ranges::find(all, id, [](const Wanted &each) { return each.session.id; });
        if (wanted == all.end()) {
            all.append({*session, {}, {}});
            wanted = all.end() - 1;
        }
        wanted->texts.insert(column, changes[at].text);
        wanted->changes.append(at);
    }
    return all;
}

GridSink::Answers write(HoursService &hours, const GroupId &group, const QList<GridChange> &changes)
{
    QList<GridAnswer> answers(changes.size());
    WARSHA_TRY(const QList<Wanted> all, wantedSessions(hours, group, changes, answers));
    QList<TrainingSession> sessions;
    for (const Wanted &each : all)
        sessions.append(TimetableGridModel::changed(each.session, each.texts, hours.zone()));
    if (sessions.isEmpty())
        return answers;
    using Faults = QMap<qsizetype, Error>;
    WARSHA_TRY(const Faults faults, hours.changeSessions(group, sessions));
    for (qsizetype at = 0; at < all.size(); ++at) {
        const auto fault = faults.constFind(at);
        for (const qsizetype change : all[at].changes)
            answers[change] = fault == faults.cend() ? GridAnswer::saved(changes[change].text) : GridAnswer::refused(fault->message);
    }
    return answers;
}

} // namespace

void TimetableSink::commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then)
{
    m_desk.groups.worker.run(context, [hours = &m_desk.hours, group = m_group, changes] { return write(*hours, group, changes); }, then);
}

} // namespace warsha
