// SPDX-License-Identifier: GPL-3.0-or-later
// All registers of a group side by side: a row for each trainee (by enrolment) in the order of names, a column for each
// session, at the end the share of all planned hours so far and the hours. A mark is the code of an Attendance. Locked
// marks are read, or corrected by who may; where somebody was not in training, and in sessions to come after today, nothing is asked.
#pragma once

#include "directorysnapshot.h"
#include "gridmodel.h"
#include "hoursservice.h"
#include "markcolumns.h"

namespace warsha {

struct MatrixRead {
    Group group;
    GroupAttendance attendance;
    QHash<EnrolmentId, TraineeBalance> balances;
    QTimeZone zone;
};

class MatrixGridModel : public GridModel
{
    Q_OBJECT
public:
    enum { NumberColumn, NameColumn, FirstSession };
    static constexpr int endColumns = 2; ///< so far, hours
    using GridModel::GridModel;

    void setMayRecord(bool may) { m_mayRecord = may; }
    void setMayCorrect(bool may) { m_mayCorrect = may; } ///< marks that are locked
    /// Who may not correct is refused where a reason would be asked.
    [[nodiscard]] MarkChange kindOf(const GridChange &change) const;
    void setAttendance(const MatrixRead &read, const std::shared_ptr<const DirectorySnapshot> &people, QDate today);
    [[nodiscard]] PersonId personAt(int row) const { return m_rows.at(row).shown.person; }
    /// Whose mark a cell is, and of which session.
    [[nodiscard]] QString cellName(int row, int column) const;
    /// Of the newest session that has begun by today; the first column of sessions when none has.
    [[nodiscard]] int presentColumn() const;
    [[nodiscard]] int sessions() const { return int(m_sessions.size()); }
    /// Who can no longer reach the hours they need.
    [[nodiscard]] int lostCount() const;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QList<GridColumn> gridColumns() const override;
    [[nodiscard]] bool isEditable(int row, int column) const override;
    [[nodiscard]] QString fixedWords(int row, int column) const override;
    [[nodiscard]] QString contestWords(int row, int column) const override;
    [[nodiscard]] bool isBlank(int row, int column) const override; ///< as in the register
    [[nodiscard]] QList<QModelIndex> troubles() const override;

protected:
    [[nodiscard]] QString savedText(int row, int column) const override;
    void setSavedText(int row, int column, const QString &text) override;
    [[nodiscard]] Result<QString> accepted(int row, int column, const QString &typed) const override;
    [[nodiscard]] QVariant look(int row, int column, const QString &text, int role) const override;

private:
    struct Row {
        AttendanceRow shown;
        QString name;
        TraineeBalance balance;
    };
    [[nodiscard]] int sessionAt(int column) const; ///< -1: the column is none
    [[nodiscard]] bool isLockedSession(int session) const;
    [[nodiscard]] bool isReportedSession(int session) const;
    [[nodiscard]] int sessionWidth() const; ///< the same for all: they are scrolled
    [[nodiscard]] QVariant markLook(int row, int session, const QString &text, int role) const;
    [[nodiscard]] QString cellWords(int row, int session, const QString &text) const;

    QList<TrainingSession> m_sessions;
    QList<Row> m_rows;
    QTimeZone m_zone;
    QDate m_today;
    bool m_mayRecord = false;
    bool m_mayCorrect = false;
};

} // namespace warsha
