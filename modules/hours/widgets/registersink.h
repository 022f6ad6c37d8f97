// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the marks of registers: one step for one key, paste or fill, also over several sessions. A mark that somebody else changed meanwhile is a
// conflict, and is not written; a refused one does not stop the others. Locked marks, and those of a meeting report, are
// corrected, once a reason was said.
#pragma once

#include "gridsink.h"
#include "hoursdesk.h"
#include "markcolumns.h"

namespace warsha {

class RegisterSink : public GridSink
{
public:
    /// The question about a reason is asked over this widget.
    RegisterSink(const HoursDesk &desk, QWidget *asking) : m_desk(desk), m_asking(asking) {}
    /// What a change of a cell that is shown is.
    using KindOf = std::function<MarkChange(const GridChange &change)>;
    /// Whose mark it is, and of which session where several are shown.
    using CellName = std::function<QString(const GridChange &change)>;
    void setCorrections(const KindOf &kindOf, const CellName &name)
    {
        m_kindOf = kindOf;
        m_cellName = name;
    }
    void commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then) override;
    void history(const QUuid &row, const QString &column, QObject *context,
                 const std::function<void(const Result<QStringList> &)> &then) override;

private:
    [[nodiscard]] QString reasonFor(const QList<GridChange> &corrections) const;
    HoursDesk m_desk;
    QWidget *m_asking;
    KindOf m_kindOf;
    CellName m_cellName;
};

} // namespace warsha
