// SPDX-License-Identifier: GPL-3.0-or-later
// Saved lists of trainees: keep, rename, remove. Each is one step, named and taken back like any other.
#pragma once

#include "savedlist.h"
#include "session.h"
#include "units.h"

#include <QCoreApplication>

namespace warsha {

class SavedListService
{
    Q_DECLARE_TR_FUNCTIONS(warsha::SavedListService)
public:
    SavedListService(Units &units, const Session &session, SavedListRepository &lists)
        : m_units(units), m_session(session), m_lists(lists) {}

    [[nodiscard]] Result<QList<SavedPersonList>> lists() const;
    /// A list of that name, in any case of letters, asks for this from now on; else a new one does. Refused without a name or
    /// a filter.
    Result<SavedPersonList> keep(const QString &name, const PersonFilter &filter, const OpId &op = OpId::make());
    /// NotFound when it is gone, Conflict when another list has the name.
    Result<void> rename(const SavedListId &id, const QString &name, const OpId &op = OpId::make());
    Result<void> remove(const SavedListId &id, const OpId &op = OpId::make());

private:
    [[nodiscard]] static Result<QString> checkedName(const QString &name);
    [[nodiscard]] Result<SavedPersonList> find(const SavedListId &id) const;
    Units &m_units;
    const Session &m_session;
    SavedListRepository &m_lists;
};

} // namespace warsha
