// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the centre in memory, names opened, from sign-in to sign-out. So search, sort and duplicates need no
// SQL on names, nothing in clear on disk, and are the same on both databases (20,000 people open in tens of ms).
// Reading writes: load and refresh run on the database's thread; snapshot() may be asked from any thread.
#pragma once

#include "directorysnapshot.h"
#include "personrepository.h"
#include "session.h"

#include <QMutex>
#include <QObject>

namespace warsha {

class Directory : public QObject
{
    Q_OBJECT
public:
    Directory(const PersonRepository &people, const KeyRing &keys, const Session &session);
    ~Directory() override;

    /// Never null; empty before load() and after clear().
    [[nodiscard]] std::shared_ptr<const DirectorySnapshot> snapshot() const;

    /// Opens everybody: after sign-in. Denied when the session may not read people. A person whose value was damaged
    /// or moved is listed by number alone, and named by unreadable().
    Result<void> load();
    /// Takes in whatever changed in the database, by whomever: after an undo, and after another desk's commit.
    Result<void> refresh();
    /// Takes in these people only: after an own commit.
    Result<void> refresh(const QList<PersonId> &ids);
    /// Whom the step at hand registers, nobody when it is over. Found committed in their first version they are taken in
    /// as they are: opening 200,000 people anew who were sealed a moment ago takes as long as sealing them.
    void expect(const QList<Person> &people);
    /// Trainee numbers of people whose sealed value did not open at the last load.
    [[nodiscard]] QStringList unreadable() const { return m_unreadable; }
    /// Which names the order is made of: those the window shows, in its language. What is loaded is put in order at once.
    void orderBy(const NameOrder &order);
    /// At sign-out: the names go.
    void clear();

Q_SIGNALS:
    /// A new snapshot is there.
    void changed();

private:
    [[nodiscard]] static Result<Person> opened(const SealedPerson &row,
                                               const std::function<Result<SymmetricKey>(const KeyId &)> &keyOf);
    Result<void> takeIn(const QList<PersonId> &ids, const QHash<PersonId, qint64> &versions);
    [[nodiscard]] NameOrder order() const;
    void replace(std::shared_ptr<const DirectorySnapshot> snapshot);
    const PersonRepository &m_people;
    const KeyRing &m_keys;
    const Session &m_session;
    mutable QMutex m_mutex;
    QList<Person> m_expected;
    QHash<PersonId, qsizetype> m_expectedAt;
    NameOrder m_order;
    std::shared_ptr<const DirectorySnapshot> m_snapshot;
    QStringList m_unreadable;
};

} // namespace warsha
