// SPDX-License-Identifier: GPL-3.0-or-later
// The register of a session as a grid: a row for each trainee (by enrolment) in the order of names, the mark and the
// minutes late to be filled, the share of all planned hours so far and what can still be reached, the sessions before.
// A mark is the code of an Attendance. Locked marks cannot be edited.
#pragma once

#include "gridmodel.h"
#include "markcolumns.h"
#include "registerread.h"

namespace warsha {

class RegisterGridModel : public GridModel
{
    Q_OBJECT
public:
    enum { NumberColumn, NameColumn, MarkColumn, MinutesColumn, ShareColumn, ReachColumn, NoteColumn, FirstPastColumn };
    using GridModel::GridModel;

    void setMayRecord(bool may) { m_mayRecord = may; }
    void setMayCorrect(bool may) { m_mayCorrect = may; } ///< marks that are locked
    [[nodiscard]] bool isLockedAt(int row) const { return row >= 0 && m_rows.at(row).line.isLocked; }
    /// Who may not correct is refused where a reason would be asked.
    [[nodiscard]] MarkChange kindOf(const GridChange &change) const;
    void setRegister(const RegisterRead &read, const std::shared_ptr<const DirectorySnapshot> &people, QDate today);
    [[nodiscard]] int countOf(std::optional<Attendance> attendance) const; ///< nothing: without a mark
    /// A meeting report says who was there: the rest is not present for that.
    [[nodiscard]] bool isReported() const;
    [[nodiscard]] PersonId personAt(int row) const;
    [[nodiscard]] QString nameAt(int row) const { return row < 0 ? QString() : m_rows.at(row).name; }

    [[nodiscard]] QList<GridColumn> gridColumns() const override;
    [[nodiscard]] bool isEditable(int row, int column) const override;
    [[nodiscard]] QString fixedWords(int row, int column) const override;
    [[nodiscard]] QString contestWords(int row, int column) const override;
    /// Who is in a meeting report is no blank.
    [[nodiscard]] bool isBlank(int row, int column) const override;
    [[nodiscard]] QList<QModelIndex> troubles() const override; ///< those in question too

protected:
    [[nodiscard]] QString savedText(int row, int column) const override;
    void setSavedText(int row, int column, const QString &text) override;
    [[nodiscard]] Result<QString> accepted(int row, int column, const QString &typed) const override;
    [[nodiscard]] QVariant look(int row, int column, const QString &text, int role) const override;

private:
    struct Row {
        RegisterLine line;
        QString name;
        TraineeBalance balance;
        QList<std::optional<Attendance>> past;
    };
    [[nodiscard]] QVariant markLook(int row, const QString &text, int role) const;
    [[nodiscard]] QString markTip(int row, const QString &text) const;
    [[nodiscard]] QVariant reachLook(const Row &row, int role) const;
    [[nodiscard]] QVariant pastLook(const Row &row, int past, int role) const;
    [[nodiscard]] QString noteOf(const Row &row) const;

    QList<Row> m_rows;
    QStringList m_pastTitles;
    TrainingSessionId m_session;
    int m_plannedMinutes = 0;
    QDate m_today;
    bool m_mayRecord = false;
    bool m_mayCorrect = false;
};

} // namespace warsha
