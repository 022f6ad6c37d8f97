// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a centre, or the sample, off the GUI's thread; and takes the sample away again.
#pragma once

#include "databasethread.h"
#include "setupdraft.h"

namespace warsha {

class DeskSetup
{
public:
    void make(const SetupDraft &draft, const QString &language, QObject *context, const std::function<void(const Result<void> &)> &then);
    /// In its own folder of this person's data; one that is there already is kept. The answer is its place.
    void makeSample(QObject *context, const std::function<void(const Result<QString> &)> &then);

    [[nodiscard]] static QString samplePlace();
    /// Into the bin of the desktop where there is one. The folder of its own goes with its backups; of a sample made elsewhere
    /// the file alone.
    static Result<void> wipeSample(const QString &file);

private:
    DatabaseThread m_thread;
};

} // namespace warsha
