// SPDX-License-Identifier: GPL-3.0-or-later
// The history of one trainee's record, and the way back from there.
#pragma once

#include "section.h"
#include "traineessection.h"

namespace warsha {

class DeskButton;
class DeskTable;
class PersonHistoryModel;
class TextLabel;

class TraineeHistory : public PanelWidget
{
    Q_OBJECT
public:
    TraineeHistory(const PeopleDesk &desk, QWidget *parent = nullptr);
    void showRecord(const QUuid &record) override;

private:
    void showRead(const PersonHistory &history);
    void showChosen();
    [[nodiscard]] static QString whyOf(const PersonChange &change, qsizetype place);
    void undoChosen();
    PeopleDesk m_desk;
    QUuid m_record;
    QList<QUuid> m_way;
    PersonHistoryModel *m_model;
    DeskTable *m_table;
    TextLabel *m_why;
    DeskButton *m_undo;
};

} // namespace warsha
