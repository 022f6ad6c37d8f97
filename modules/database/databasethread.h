// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that owns the connection in the window. Everything that touches a Database, its opening and its closing too,
// is a job of this worker.
#pragma once

#include "workerthread.h"

namespace warsha {

class DatabaseThread : public WorkerThread
{
public:
    DatabaseThread() : WorkerThread(QStringLiteral("database")) {}
};

} // namespace warsha
