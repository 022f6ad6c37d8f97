// SPDX-License-Identifier: GPL-3.0-or-later
// The drafts of one person at one centre, in one file of this PC: sealed with a key that nobody else has and that a new password ends,
// named by a hash. Whatever is older than thirty days, or cannot be opened, is dropped. No row of the centre: what is typed and not
// saved yet is nothing to undo, to back up or to send, and the log of changes would keep it for ever.
#pragma once

#include "clock.h"
#include "draftshelf.h"
#include "seal.h"
#include "worker.h"

#include <QHash>
#include <QObject>

namespace warsha {

struct KeptDrafts {
    struct Draft {
        QByteArray state;
        qint64 at = 0; ///< UTC seconds
    };
    QHash<QString, Draft> forms;
};

/// In the folder of the settings, named by what identifies centre and user.
[[nodiscard]] QString draftFileOf(const QString &centre, const QString &user);
/// Nothing where there is no file, or none that this key opens. Any thread.
[[nodiscard]] KeptDrafts readDrafts(const QString &file, const SymmetricKey &key, qint64 now);
/// On the disk when it returns; without drafts there is no file. Any thread.
Result<void> writeDrafts(const QString &file, const SymmetricKey &key, const KeptDrafts &drafts);

class DeskDrafts : public DraftShelf
{
public:
    DeskDrafts(Worker &worker, const Clock &clock, const QString &file, const SymmetricKey &key, KeptDrafts kept)
        : m_worker(worker), m_clock(clock), m_file(file), m_key(key), m_kept(std::move(kept)) {}
    ~DeskDrafts() override; ///< what was kept last is written all the same
    void keepDraft(const QString &form, const QByteArray &draft) override;
    [[nodiscard]] QByteArray keptDraft(const QString &form) const override { return m_kept.forms.value(form).state; }

private:
    void write();
    Worker &m_worker; ///< the database's: whoever types does not wait for the disk, and what was asked for is done before the centre closes
    const Clock &m_clock;
    QString m_file;
    SymmetricKey m_key;
    KeptDrafts m_kept;
    QObject m_here;
    bool m_isWriting = false;
    bool m_isNew = false; ///< since the write that is under way
};

} // namespace warsha
