// SPDX-License-Identifier: GPL-3.0-or-later
// All people as they stood after one commit: never changed, shared between threads, replaced whole. Lists hold the
// snapshot they show, so pointers into it stay good as long as they hold it.
#pragma once

#include "peopleindex.h"
#include "person.h"

#include <QList>
#include <QLocale>

#include <memory>
#include <vector>

namespace warsha {

/// What the order of names is: everybody's name in a script where there is one, else the first, as a locale collates.
struct NameOrder {
    QString script; ///< ISO 15924; empty: the first name
    QLocale locale;
    bool operator==(const NameOrder &) const = default;
};

class DirectorySnapshot
{
public:
    enum class Match { Exact, Word, Start, Inside }; ///< the whole of a name or number; whole words; starts of words; anywhere
    struct Hit {
        const Person *person = nullptr;
        Match match = Match::Inside;
    };

    DirectorySnapshot();
    /// Sorts: for the first load and after big changes. The index is made by prepareSearch(), or else by the first search.
    explicit DirectorySnapshot(std::vector<std::shared_ptr<const Person>> people, const NameOrder &order = {});
    /// The same people in another order.
    [[nodiscard]] std::shared_ptr<const DirectorySnapshot> inOrder(const NameOrder &order) const;
    [[nodiscard]] const NameOrder &order() const { return m_order; }
    /// Takes its time (some 3 us a person), so it is done on another thread while the first screen is shown. Any thread.
    void prepareSearch() const;
    /// The same with some people put in, changed or taken out; cheap for a few.
    [[nodiscard]] std::shared_ptr<const DirectorySnapshot> with(std::vector<std::shared_ptr<const Person>> changed,
                                                                const QList<PersonId> &removed) const;

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] QList<PersonId> allIds() const;
    /// Null when there is no such person.
    [[nodiscard]] const Person *find(const PersonId &id) const;
    [[nodiscard]] const Person *findNumber(const QString &number) const;
    /// Follows mergedInto; null when there is no such person.
    [[nodiscard]] const Person *current(const PersonId &id) const;

    /// Everybody who is not merged away, in the order of names.
    [[nodiscard]] std::vector<Hit> everybody() const;
    /// Every word of the query must be found in one person's names (any script), known-as, trainee number, phones,
    /// documents or learner number. Best matches first, then in the order of names. One or two letters find starts
    /// of words only. An empty query finds everybody.
    [[nodiscard]] std::vector<Hit> search(QStringView query) const;

private:
    struct Part; ///< people in the order of names with their index
    [[nodiscard]] std::vector<std::shared_ptr<const Person>> everyone() const;
    void append(std::vector<Hit> &to, const std::vector<quint32> &base, const std::vector<quint32> &recent, Match match) const;
    NameOrder m_order;
    std::shared_ptr<const Part> m_base;
    std::shared_ptr<const Part> m_recent; ///< changed since m_base was made; their old selves are in m_hidden
    std::shared_ptr<const std::vector<bool>> m_hidden;
    std::shared_ptr<const std::vector<quint32>> m_places; ///< of each of m_recent: before whom of m_base
};

} // namespace warsha
