// SPDX-License-Identifier: GPL-3.0-or-later
// How what is typed in a grid is taken in, sent, and settled.
#include "gridmodel.h"

namespace warsha {

namespace {

bool isUnsettled(CellState state)
{
    return state == CellState::Bad || state == CellState::Conflict;
}

} // namespace

bool GridModel::isOnItsWay(const Place &place) const
{
    const auto holds = [&place](const QList<Sent> &step) {
        return std::ranges::find(step, place, &Sent::place) != step.cend();
    };
    return holds(m_sending) || std::ranges::any_of(m_queue, holds);
}

/// What is to be sent for one edit, if anything.
std::optional<GridModel::Sent> GridModel::take(const GridEdit &edit)
{
    const Place place = placeOf(edit.row, edit.column);
    const Held *held = heldAt(edit.row, edit.column);
    if (edit.text == typedText(edit.row, edit.column) && !(held && isUnsettled(held->state))) // what was refused may pass now
        return {};
    const Result<QString> value = accepted(edit.row, edit.column, edit.text);
    if (!value) {
        m_held.insert(place, {edit.text, edit.text, CellState::Bad, value.error().message, ++m_serial, false});
        return {};
    }
    if (*value == savedText(edit.row, edit.column) && !isOnItsWay(place)) {
        m_held.remove(place);
        return {};
    }
    m_held.insert(place, {edit.text, *value, CellState::Waiting, {}, ++m_serial, false});
    return Sent {place, edit.text, *value, m_serial};
}

int GridModel::change(const QList<GridEdit> &edits)
{
    int left = 0;
    QList<Sent> step;
    QList<QModelIndex> cells;
    for (const GridEdit &edit : edits) {
        if (!isEditable(edit.row, edit.column)) {
            ++left;
            continue;
        }
        if (const auto sent = take(edit))
            step.append(*sent);
        cells.append(index(edit.row, edit.column));
    }
    cellsChanged(cells);
    Q_EMIT troubleChanged();
    send(std::move(step));
    return left;
}

void GridModel::restore(int row, int column)
{
    const Held *held = heldAt(row, column);
    if (!held || !isUnsettled(held->state))
        return;
    m_held.remove(placeOf(row, column));
    cellsChanged({index(row, column)});
    Q_EMIT troubleChanged();
}

void GridModel::resend(int row, int column)
{
    if (const Held *held = heldAt(row, column); held && held->mayResend)
        change({{row, column, held->typed}});
}

void GridModel::resendAll()
{
    QList<GridEdit> edits;
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held)
        if (const QModelIndex at = indexOf(held.key());
            held->mayResend && held->state == CellState::Bad && at.isValid())
            edits.append({at.row(), at.column(), held->typed});
    change(edits);
}

void GridModel::tryAgain()
{
    tryAgain(m_serial + 1);
}

void GridModel::tryAgain(quint64 before)
{
    QList<GridEdit> edits;
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held)
        if (const QModelIndex at = indexOf(held.key());
            held->state == CellState::Bad && !held->mayResend && held->serial < before && at.isValid())
            edits.append({at.row(), at.column(), held->typed});
    if (!edits.isEmpty())
        change(edits);
}

bool GridModel::canResend() const
{
    return std::ranges::any_of(m_held, [](const Held &held) { return held.mayResend && held.state == CellState::Bad; });
}

void GridModel::send(QList<Sent> step)
{
    if (step.isEmpty())
        return;
    if (!m_sink) {
        for (const Sent &sent : std::as_const(step))
            settle(sent, GridAnswer::saved(sent.text));
        Q_EMIT committed();
        return;
    }
    m_queue.append(std::move(step));
    sendNext();
}

void GridModel::sendNext()
{
    if (!m_sending.isEmpty() || m_queue.isEmpty())
        return;
    m_sending = m_queue.takeFirst();
    QList<GridChange> changes;
    for (const Sent &sent : std::as_const(m_sending)) {
        const QModelIndex at = indexOf(sent.place);
        changes.append({sent.place.first, sent.place.second, sent.text,
                        at.isValid() ? savedText(at.row(), at.column()) : QString()});
    }
    m_sink->commit(changes, this, [this](const GridSink::Answers &answers) {
        settle(std::exchange(m_sending, {}), answers);
        sendNext();
    });
}

void GridModel::settle(const QList<Sent> &step, const GridSink::Answers &answers)
{
    bool isAnySaved = false;
    bool isAnyNoted = false;
    QList<QModelIndex> cells;
    for (qsizetype i = 0; i < step.size(); ++i) {
        const Sent &sent = step.at(i);
        if (answers) {
            settle(sent, answers->value(i));
            isAnySaved = isAnySaved || answers->value(i).kind == GridAnswer::Kind::Saved;
            isAnyNoted = isAnyNoted || answers->value(i).kind == GridAnswer::Kind::Noted;
        } else if (const auto held = m_held.find(sent.place); held != m_held.end() && held->serial == sent.serial) {
            *held = {sent.typed, sent.text, CellState::Bad, answers.error().message, sent.serial, true};
        }
        cells.append(indexOf(sent.place));
    }
    cellsChanged(cells);
    Q_EMIT troubleChanged();
    if (isAnySaved)
        Q_EMIT committed();
    if (isAnyNoted) // nobody reads the rows anew for that, but another cell of the row may pass now
        tryAgain(step.first().serial);
    if (!answers)
        Q_EMIT commitFailed(answers.error().message);
}

/// A newer text in the same cell stays on top of what this answer says.
void GridModel::settle(const Sent &sent, const GridAnswer &answer)
{
    const QModelIndex at = indexOf(sent.place);
    if (at.isValid() && answer.kind != GridAnswer::Kind::Refused)
        setSavedText(at.row(), at.column(), answer.text);
    const auto held = m_held.find(sent.place);
    if (held == m_held.end() || held->serial != sent.serial)
        return;
    if (answer.kind == GridAnswer::Kind::Saved || answer.kind == GridAnswer::Kind::Noted) {
        m_held.erase(held);
    } else if (answer.kind == GridAnswer::Kind::Refused) {
        *held = {sent.typed, sent.text, CellState::Bad, answer.reason, sent.serial, false};
    } else {
        const QString theirs
            = at.isValid() ? look(at.row(), at.column(), answer.text, Qt::DisplayRole).toString() : answer.text;
        *held
            = {sent.typed, sent.text, CellState::Conflict,
               theirs.isEmpty()
                   ? tr("Somebody else emptied this cell meanwhile. What you typed is kept here, not saved.")
                   : tr("Somebody else wrote “%1” here meanwhile. What you typed is kept here, not saved.").arg(theirs),
               sent.serial, true};
    }
}

void GridModel::history(int row, int column, QObject *context,
                        const std::function<void(const Result<QStringList> &)> &then)
{
    if (!m_sink)
        return then(QStringList());
    m_sink->history(idAt(row), gridColumn(column).code, context, then);
}

} // namespace warsha
