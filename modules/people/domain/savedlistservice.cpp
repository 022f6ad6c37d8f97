// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedlistservice.h"

#include "identityrules.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

bool isCalled(const SavedPersonList &list, const QString &name)
{
    return list.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QString> SavedListService::checkedName(const QString &asked)
{
    const QString name = tidied(asked);
    if (name.isEmpty())
        return failure(ErrorKind::Rule, tr("The list needs a name."));
    if (name.size() > longestName)
        return failure(ErrorKind::Rule, tr("The name of a list has at most %L1 characters.").arg(longestName));
    return name;
}

Result<SavedPersonList> SavedListService::find(const SavedListId &id) const
{
    WARSHA_TRY(const QList<SavedPersonList> all, m_lists.all());
    const auto found = std::ranges::find(all, id, &SavedPersonList::id);
    if (found == all.cend())
        return failure(ErrorKind::NotFound, tr("This list was deleted already."));
    return *found;
}

Result<QList<SavedPersonList>> SavedListService::lists() const
{
    WARSHA_CHECK(m_session.require(Permission::ReadPeople));
    return m_lists.all();
}

Result<SavedPersonList> SavedListService::keep(const QString &asked, const PersonFilter &filter, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    WARSHA_TRY(const QString name, checkedName(asked));
    if (filter.isEmpty())
        return failure(ErrorKind::Rule, tr("The list “%1” would hold everybody: choose in the filter whom it shows.").arg(name));
    SavedPersonList kept{SavedListId::make(), name, filter, 1};
    WARSHA_CHECK(m_units.atomically({u"people.savelist"_s, {kept.id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const QList<SavedPersonList> all, m_lists.all());
        const auto same = std::ranges::find_if(all, [&](const SavedPersonList &each) { return isCalled(each, name); });
        if (same == all.cend())
            return m_lists.add(kept);
        kept.id = same->id;
        kept.version = same->version + 1;
        return m_lists.change({same->id, name, filter, same->version});
    }));
    return kept;
}

Result<void> SavedListService::rename(const SavedListId &id, const QString &asked, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    WARSHA_TRY(const QString name, checkedName(asked));
    WARSHA_CHECK(m_units.atomically({u"people.renamelist"_s, {id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const QList<SavedPersonList> all, m_lists.all());
        if (std::ranges::any_of(all, [&](const SavedPersonList &each) { return each.id != id && isCalled(each, name); }))
            return failure(ErrorKind::Conflict, tr("There is a list “%1” already.").arg(name));
        WARSHA_TRY(SavedPersonList list, find(id));
        list.name = name;
        return m_lists.change(list);
    }));
    return {};
}

Result<void> SavedListService::remove(const SavedListId &id, const OpId &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditPeople));
    WARSHA_CHECK(m_units.atomically({u"people.removelist"_s, {id.toText()}}, m_session.actor(op), [&]() -> Result<void> {
        WARSHA_TRY(const SavedPersonList list, find(id));
        return m_lists.remove(list);
    }));
    return {};
}

} // namespace warsha
