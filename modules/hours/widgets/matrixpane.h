// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of a group: trainees by sessions, marked with the keys of the register, a block pasted from a spreadsheet.
#pragma once

#include "registersink.h"

#include <QWidget>

namespace warsha {

class Card;
class DeskGrid;
class EmptyState;
class MatrixGridModel;
struct MatrixRead;

class MatrixPane : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixPane(const HoursDesk &desk, QWidget *parent = nullptr);
    void showGroup(const GroupId &group);
    [[nodiscard]] bool hasSessions() const;
    void markBlanks(Attendance attendance); ///< of the cursor's session

Q_SIGNALS:
    void saved();
    void failed(const QString &sentence);
    void openTrainee(const QUuid &person);
    void factsChanged(const QString &facts);

private:
    void build();
    void load();
    void showRead(const MatrixRead &read);

    HoursDesk m_desk;
    RegisterSink m_sink;
    GroupId m_group;
    GroupId m_shown;
    bool m_isLoadDue = false; ///< once the marks on their way are saved
    MatrixGridModel *m_model = nullptr;
    DeskGrid *m_grid = nullptr;
    Card *m_card = nullptr;
    QWidget *m_foot = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace warsha
