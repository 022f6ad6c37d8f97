// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the return that the change log shows as other than a snapshot has them. A record counts once, however often
// it was written; what was taken back does not count, nor what stays in the house: names, notes, phones, drafts, hours
// and outcomes that are not locked. Programmes and units come with the group that brings them in, and count as one with it.
#pragma once

#include "database.h"
#include "keyring.h"

#include <QHash>
#include <QMap>

namespace warsha {

class ReturnChanges
{
public:
    ReturnChanges(const Database &database, const KeyRing &keys) : m_database(database), m_keys(keys) {}
    /// after: by desk, the last entry of the log that the snapshot knew. What was read is kept for the next
    /// time with the same marks, so that after a step only its own entries are read.
    [[nodiscard]] Result<qint64> count(const QMap<qint64, qint64> &after);

    static constexpr qsizetype mostRecords = 20'000; ///< beyond, records are not told apart any more

private:
    /// A record as the return has it; nothing: it is not in the return.
    using State = std::optional<QVariantList>;
    /// Where a state is from: one desk numbers what it does, between desks the version of the row says what came first.
    struct Origin {
        qint64 desk = 0;
        qint64 version = 0;
    };
    struct Record {
        State first;
        State last;
        Origin firstFrom;
        Origin lastFrom;
        bool isLeftOut = false;
    };
    struct Entry;
    void forget();
    Result<void> read(qint64 desk, qint64 after);
    Result<void> addFinal(qint64 desk, qint64 after, qint64 last);
    Result<void> take(const Entry &entry);
    [[nodiscard]] Result<State> stateOf(const QString &table, const QVariantMap &image) const;
    [[nodiscard]] State personOf(const QVariantMap &image) const;

    const Database &m_database;
    const KeyRing &m_keys;
    QMap<qint64, qint64> m_after; ///< the marks that what was read belongs to
    QMap<qint64, qint64> m_read;  ///< by desk, the last entry that was read
    QHash<QString, Record> m_records; ///< by row
    qint64 m_final = 0;
};

} // namespace warsha
