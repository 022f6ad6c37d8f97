// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a centre, or the sample, off the GUI's thread, brings one back from a backup and the printed code, and takes the sample
// away again.
#pragma once

#include "centrebackups.h"
#include "databasethread.h"
#include "setupdraft.h"

namespace warsha {

/// What is said to bring a centre back where none is.
struct PaperRestore {
    QString backup; ///< a file, its key file beside it
    QString code;   ///< the printed one
    QString place = {}; ///< a new .warsha file, or the address of a new database
};

class DeskSetup
{
public:
    void make(const SetupDraft &draft, const QString &language, QObject *context, const std::function<void(const Result<void> &)> &then);
    /// In its own folder of this person's data; one that is there already is kept. The answer is its place.
    void makeSample(QObject *context, const std::function<void(const Result<QString> &)> &then);

    /// Reads the whole backup: what is shown can be restored.
    void lookInto(const PaperRestore &what, const std::shared_ptr<Progress> &progress, QObject *context,
                  const std::function<void(const Result<RestorePreview> &)> &then);
    /// The file gets its name last; on a fault, and when it is cancelled, there is none.
    void restore(const PaperRestore &what, const std::shared_ptr<Progress> &progress, QObject *context,
                 const std::function<void(const Result<Restored> &)> &then);

    [[nodiscard]] static QString samplePlace();
    /// Into the bin of the desktop where there is one. The folder of its own goes with its backups; of a sample made elsewhere
    /// the file alone.
    static Result<void> wipeSample(const QString &file);

private:
    DatabaseThread m_thread;
};

} // namespace warsha
