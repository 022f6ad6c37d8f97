// SPDX-License-Identifier: GPL-3.0-or-later
#include "loghistory.h"

#include "stepsentences.h"

namespace warsha {

namespace {

HistoryStep::State stateOf(const LoggedStep &step)
{
    if (!step.undoneBy.isNull())
        return HistoryStep::State::TakenBack;
    switch (step.kind) {
    case LoggedStep::Kind::Normal: return HistoryStep::State::Stands;
    case LoggedStep::Kind::Undo: return HistoryStep::State::Undo;
    case LoggedStep::Kind::Redo: return HistoryStep::State::Redo;
    case LoggedStep::Kind::Background: return HistoryStep::State::Background;
    }
    return HistoryStep::State::Stands;
}

/// What came after an own step and stays: passed over on the way back to it, or the end of the way.
std::optional<LoggedStep> finalSince(const LoggedStep &step, const UndoWay &way)
{
    std::optional<LoggedStep> passed;
    for (const LoggedStep &later : way.steps) {
        if (later.id == step.id)
            return passed;
        if (later.final && !passed)
            passed = later;
    }
    return way.end && step.at <= way.end->at ? way.end : std::nullopt;
}

} // namespace

Result<QList<QUuid>> LogHistory::find(const HistoryFilter &filter) const
{
    StepFilter wanted{{}, filter.user};
    if (!filter.text.isEmpty())
        wanted.verbs = stepsThatSay(filter.text);
    WARSHA_TRY(const QList<StepId> ids, m_log.stepIds(wanted));
    QList<QUuid> found;
    found.reserve(ids.size());
    for (const StepId &id : ids)
        found.append(id.uuid());
    return found;
}

Result<QList<HistoryStep>> LogHistory::steps(const QList<QUuid> &ids) const
{
    QList<StepId> wanted;
    for (const QUuid &id : ids)
        wanted.append(StepId(id));
    WARSHA_TRY(const QList<LoggedStep> logged, m_log.stepsOf(wanted));
    const Actor actor = m_session.actor();
    WARSHA_TRY(const UndoWay way, m_log.undoWay(actor));
    QList<HistoryStep> steps;
    for (const LoggedStep &step : logged) {
        const bool own = step.user == actor.user, here = step.desk == actor.desk;
        const std::optional<LoggedStep> since = own && here ? finalSince(step, way) : std::nullopt;
        steps.append({step.id.uuid(), step.at, step.user, stepSentence(step, m_names), step.changes, step.final, own, here,
                      since ? stepSentence(*since) : QString(), stateOf(step)});
    }
    return steps;
}

Result<QList<QUuid>> LogHistory::wayBack() const
{
    WARSHA_TRY(const UndoWay way, m_log.undoWay(m_session.actor()));
    QList<QUuid> ids;
    for (const LoggedStep &step : way.steps)
        if (!step.final)
            ids.append(step.id.uuid());
    return ids;
}

Result<void> LogHistory::undoBackTo(const QUuid &step)
{
    WARSHA_TRY(const QList<QUuid> way, wayBack());
    const qsizetype last = way.indexOf(step);
    if (last < 0)
        return failure(ErrorKind::Conflict, tr("This step cannot be undone any more: something was done after it was chosen."));
    for (qsizetype i = 0; i <= last; ++i)
        WARSHA_CHECK(m_log.undo(m_session.actor()));
    return {};
}

} // namespace warsha
