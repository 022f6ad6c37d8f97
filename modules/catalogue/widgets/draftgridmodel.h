// SPDX-License-Identifier: GPL-3.0-or-later
// A list of the open draft as an entry grid: its rows, and blank ones below them to write or paste into. Each key, paste or
// fill is one step; where somebody else wrote meanwhile both values are shown.
#pragma once

#include "drafttables.h"
#include "gridmodel.h"
#include "opendraft.h"

namespace warsha {

/// Writes cells of a DraftTable into the draft.
class DraftSink : public GridSink
{
public:
    DraftSink(OpenDraft &draft, const DraftTable &table) : m_draft(draft), m_table(table) {}
    void commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then) override;

private:
    OpenDraft &m_draft;
    const DraftTable &m_table;
};

class DraftGridModel : public GridModel
{
    Q_OBJECT
public:
    DraftGridModel(OpenDraft &draft, const DraftTable &table, QObject *parent = nullptr);
    /// The draft as it is stored now. scope: whose lines they are (version, unit); null: nobody's, no rows. Rows stay where
    /// they stand while they can, so that nobody is disturbed who types; blank ones are added when mayGrow.
    void reload(const QUuid &scope, bool mayGrow = true);
    [[nodiscard]] bool isLine(int row) const { return row >= 0 && row < m_rows.size() && !m_rows.at(row).isBlank(); }
    [[nodiscard]] QList<GridColumn> gridColumns() const override;
    [[nodiscard]] bool isEditable(int row, int column) const override;

protected:
    [[nodiscard]] QString savedText(int row, int column) const override;
    void setSavedText(int row, int column, const QString &text) override;
    [[nodiscard]] Result<QString> accepted(int row, int column, const QString &typed) const override;
    [[nodiscard]] QVariant look(int row, int column, const QString &text, int role) const override;

private:
    OpenDraft &m_draft;
    const DraftTable &m_table;
    DraftSink m_sink;
    [[nodiscard]] bool takeInPlace(const QList<DraftRow> &stored);
    QUuid m_scope;
    QList<DraftRow> m_rows; ///< with the blank ones
};

/// Moves a row up (-1) or down (1), or takes it out; as a change of the draft.
[[nodiscard]] OpenDraft::ChangeVersion movedRow(const DraftTable &table, const QUuid &row, int by);
[[nodiscard]] OpenDraft::ChangeVersion withoutRow(const DraftTable &table, const QUuid &row);

} // namespace warsha
