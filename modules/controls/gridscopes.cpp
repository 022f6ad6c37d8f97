// SPDX-License-Identifier: GPL-3.0-or-later
// Where it was that something was typed and not saved: it is found again there, and goes when that place goes.
#include "gridmodel.h"

namespace warsha {

void GridModel::enterScope(const GridScope &scope)
{
    m_scope = scope.id;
    m_scopes.insert(scope.id, scope);
}

QList<GridScope> GridModel::unsavedScopes() const
{
    QMap<quint64, QUuid> typed;
    for (const Held &held : m_held)
        if (held.state != CellState::Waiting)
            typed.insert(held.serial, held.scope);
    QList<GridScope> scopes;
    for (const QUuid &scope : std::as_const(typed))
        if (std::ranges::find(std::as_const(scopes), scope, &GridScope::id) == scopes.cend())
            scopes.append(m_scopes.value(scope));
    return scopes;
}

QList<GridScope> GridModel::unsavedScopesIn(const QObject &part)
{
    QList<GridScope> scopes;
    for (const GridModel *grid : part.findChildren<GridModel *>())
        scopes += grid->unsavedScopes();
    return scopes;
}

void GridModel::forgetScopes(const std::function<bool(const GridScope &)> &isGone)
{
    QSet<QUuid> gone;
    for (const GridScope &scope : std::as_const(m_scopes))
        if (isGone(scope))
            gone.insert(scope.id);
    if (gone.isEmpty())
        return;
    m_scopes.removeIf([&gone](const auto &each) { return gone.contains(each.key()); });
    forget([&gone](const Place &, const Held &held) { return gone.contains(held.scope); });
}

void GridModel::forgetGone()
{
    forget([this](const Place &place, const Held &held) { return held.scope == m_scope && !indexOf(place).isValid(); });
}

/// What is on its way is answered first.
void GridModel::forget(const std::function<bool(const Place &, const Held &)> &isGone)
{
    const auto count = m_held.removeIf([&isGone](const auto &each) {
        return each.value().state != CellState::Waiting && isGone(each.key(), each.value());
    });
    if (count == 0)
        return;
    Q_EMIT troubleChanged();
    Q_EMIT forgotten(int(count));
}

} // namespace warsha
