// SPDX-License-Identifier: GPL-3.0-or-later
// A list of the open draft: its grid, what is not saved, and the verbs about the row at hand.
#pragma once

#include "draftgridmodel.h"

namespace warsha {

class DeskButton;
class DeskGrid;

class DraftGrid : public QWidget
{
    Q_OBJECT
public:
    /// code names its parts, for tests.
    DraftGrid(OpenDraft &draft, const DraftTable &table, const QString &code, const QString &name, QWidget *parent = nullptr);
    void reload(const QUuid &scope); ///< as in DraftGridModel
    [[nodiscard]] DraftGridModel *model() const { return m_model; }
    [[nodiscard]] QUuid rowAtHand() const;

Q_SIGNALS:
    void rowChosen(const QUuid &row);
    void failed(const QString &sentence);

private:
    void changeRow(const OpenDraft::ChangeVersion &change);
    void offer();
    OpenDraft &m_draft;
    const DraftTable &m_table;
    DraftGridModel *m_model;
    DeskGrid *m_grid;
    QList<DeskButton *> m_verbs;
};

} // namespace warsha
