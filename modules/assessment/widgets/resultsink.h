// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the marks of the grid of results: each a new attempt under the terms that stand above the grid, one step for one
// key, paste or fill. A mark that somebody else changed meanwhile is a conflict, and is not written.
#pragma once

#include "assessmentdesk.h"
#include "gridsink.h"

namespace warsha {

class ResultSink : public GridSink
{
public:
    explicit ResultSink(const AssessmentDesk &desk) : m_desk(desk) {}
    void setGroup(const GroupId &group) { m_group = group; }
    void setTerms(const AssessmentTerms &terms) { m_terms = terms; }

    void commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then) override;
    /// The attempts at the unit, the newest first.
    void history(const QUuid &row, const QString &column, QObject *context,
                 const std::function<void(const Result<QStringList> &)> &then) override;

private:
    AssessmentDesk m_desk;
    GroupId m_group;
    AssessmentTerms m_terms;
};

} // namespace warsha
