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
std::optional<GridModel::Sent> GridModel::take(const GridEdit &edit, quint64 step)
{
    const Place place = placeOf(edit.row, edit.column);
    const Held *held = heldAt(edit.row, edit.column);
    const bool isOpen = held ? isUnsettled(held->state) : !contestWords(edit.row, edit.column).isEmpty();
    if (edit.text == typedText(edit.row, edit.column) && !isOpen) // what was refused may pass now
        return {};
    const Result<QString> value = accepted(edit.row, edit.column, edit.text);
    if (!value) {
        m_held.insert(place, {edit.text, edit.text, CellState::Bad, value.error().message, ++m_serial, false, step, m_scope});
        return {};
    }
    if (*value == savedText(edit.row, edit.column) && !isOnItsWay(place) && contestWords(edit.row, edit.column).isEmpty()) {
        m_held.remove(place);
        return {};
    }
    m_held.insert(place, {edit.text, *value, CellState::Waiting, {}, ++m_serial, false, step, m_scope});
    return Sent {place, edit.text, *value, m_serial, step};
}

int GridModel::change(const QList<GridEdit> &edits)
{
    ++m_step;
    QList<std::pair<GridEdit, quint64>> all;
    for (const GridEdit &edit : edits)
        all.append({edit, m_step});
    return make(all);
}

/// What is tried again belongs to the step in which it was typed.
int GridModel::make(const QList<std::pair<GridEdit, quint64>> &edits)
{
    int left = 0;
    QList<Sent> step;
    QList<QModelIndex> cells;
    for (const auto &[edit, number] : edits) {
        if (!isEditable(edit.row, edit.column)) {
            ++left;
            continue;
        }
        if (const auto sent = take(edit, number))
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
    QList<std::pair<GridEdit, quint64>> edits;
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held)
        if (const QModelIndex at = indexOf(held.key());
            held->state == CellState::Bad && !held->mayResend && held->serial < before && at.isValid())
            edits.append({{at.row(), at.column(), held->typed}, held->step});
    if (!edits.isEmpty())
        make(edits);
}

std::optional<GridModel::Unsaved> GridModel::newestUnsaved() const
{
    Unsaved newest;
    const auto see = [&newest](quint64 step) {
        if (step > newest.step)
            newest = {step, 0};
        newest.cells += step == newest.step ? 1 : 0;
    };
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held)
        if (isUnsettled(held->state) && indexOf(held.key()).isValid())
            see(held->step);
    for (const Noted &noted : m_noted)
        if (isStillNoted(noted))
            see(noted.step);
    return newest.cells > 0 ? std::optional(newest) : std::nullopt;
}

/// Typed over since, or with rows that are not shown, it is no more to be taken back.
bool GridModel::isStillNoted(const Noted &noted) const
{
    const QModelIndex at = indexOf(noted.place);
    return at.isValid() && !m_held.contains(noted.place) && savedText(at.row(), at.column()) == noted.text;
}

void GridModel::takeBack(quint64 step)
{
    QList<QModelIndex> cells;
    const auto isOf = [step](const auto &typed) { return typed.step == step; };
    for (auto held = m_held.begin(); held != m_held.end();) {
        const QModelIndex at = indexOf(held.key());
        const bool goes = isOf(*held) && isUnsettled(held->state) && at.isValid();
        if (goes)
            cells.append(at);
        held = goes ? m_held.erase(held) : std::next(held);
    }
    for (const Noted &noted : std::as_const(m_noted))
        if (isOf(noted) && isStillNoted(noted)) {
            cells.append(indexOf(noted.place));
            setSavedText(cells.last().row(), cells.last().column(), noted.before);
        }
    m_noted.removeIf(isOf);
    cellsChanged(cells);
    Q_EMIT troubleChanged();
}

/// Once a row is a record its cells are saved, those too that were only noted before.
void GridModel::remember(const Sent &sent, const GridAnswer &answer)
{
    const QModelIndex at = indexOf(sent.place);
    if (answer.kind == GridAnswer::Kind::Noted && at.isValid())
        m_noted.append({sent.place, savedText(at.row(), at.column()), answer.text, sent.step});
    if (answer.kind != GridAnswer::Kind::Saved)
        return;
    m_noted.removeIf([&sent](const Noted &noted) { return noted.place.first == sent.place.first; });
    m_commits.step = sent.step;
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
        ++m_commits.count;
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
            *held = {sent.typed, sent.text, CellState::Bad, answers.error().message, sent.serial, true, sent.step, held->scope};
        }
        cells.append(indexOf(sent.place));
    }
    cellsChanged(cells);
    Q_EMIT troubleChanged();
    m_commits.count += isAnySaved ? 1 : 0;
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
    remember(sent, answer);
    if (at.isValid() && answer.kind != GridAnswer::Kind::Refused)
        setSavedText(at.row(), at.column(), answer.text);
    const auto held = m_held.find(sent.place);
    if (held == m_held.end() || held->serial != sent.serial)
        return;
    if (answer.kind == GridAnswer::Kind::Saved || answer.kind == GridAnswer::Kind::Noted) {
        m_held.erase(held);
    } else if (answer.kind == GridAnswer::Kind::Refused) {
        *held = {sent.typed, sent.text, CellState::Bad, answer.reason, sent.serial, false, sent.step, held->scope};
    } else {
        const QString theirs
            = at.isValid() ? look(at.row(), at.column(), answer.text, Qt::DisplayRole).toString() : answer.text;
        *held
            = {sent.typed, sent.text, CellState::Conflict,
               theirs.isEmpty()
                   ? tr("Somebody else emptied this cell meanwhile. What you typed is kept here, not saved.")
                   : tr("Somebody else wrote “%1” here meanwhile. What you typed is kept here, not saved.").arg(theirs),
               sent.serial, true, sent.step, held->scope};
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
