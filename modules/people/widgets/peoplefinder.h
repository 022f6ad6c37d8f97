// SPDX-License-Identifier: GPL-3.0-or-later
// Trainees for the one search box, out of the directory in memory.
#pragma once

#include "directory.h"
#include "section.h"

namespace warsha {

class PeopleFinder : public Finder
{
public:
    explicit PeopleFinder(const Directory &directory) : m_directory(directory) {}
    void find(const QString &typed, int limit, QObject *context, const std::function<void(const QList<Hit> &)> &then) override;

private:
    const Directory &m_directory;
};

} // namespace warsha
