// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a group as a grid: a row for each trainee (by enrolment), a column for each unit, and how many units are
// achieved. A value is the code of an outcome. A mark that is there is never overwritten: another outcome is a new
// attempt; what was entered by mistake is struck out, with a reason, beside the grid.
#pragma once

#include "assessmentdesk.h"
#include "gridmodel.h"

namespace warsha {

class ResultGridModel : public GridModel
{
    Q_OBJECT
public:
    enum { NumberColumn, NameColumn, FirstUnitColumn };
    using GridModel::GridModel;

    void setResults(const GroupResults &results, const std::shared_ptr<const DirectorySnapshot> &people);
    [[nodiscard]] const GroupResults &results() const { return m_results; }
    void setTerms(const AssessmentTerms &terms) { m_terms = terms; }
    void setMayRecord(bool may) { m_mayRecord = may; }
    void setMayLock(bool may) { m_mayLock = may; }
    /// Of a cell of a unit; nothing elsewhere.
    [[nodiscard]] std::optional<UnitPlace> placeAt(const QModelIndex &index) const;
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] const Unit *unitAt(int column) const; ///< null where the column is no unit
    [[nodiscard]] PersonId personAt(int row) const;
    /// Units without any outcome, of those still in training.
    [[nodiscard]] int openCount() const;
    /// Outcomes that stand and are not locked.
    [[nodiscard]] int unlockedCount() const;

    /// Those that have a key of their own.
    [[nodiscard]] static QList<Outcome> typedOutcomes() { return {Outcome::Achieved, Outcome::NotYetAchieved}; }
    [[nodiscard]] static QString codeOf(const UnitId &unit) { return QStringLiteral("unit:") + unit.toText(); }
    [[nodiscard]] static UnitId unitOf(const QString &columnCode);

    [[nodiscard]] QList<GridColumn> gridColumns() const override;
    [[nodiscard]] bool isEditable(int row, int column) const override;
    [[nodiscard]] bool isLockedAt(const QModelIndex &index) const;
    [[nodiscard]] QString fixedWords(int row, int column) const override;

protected:
    [[nodiscard]] QString savedText(int row, int column) const override;
    void setSavedText(int row, int column, const QString &text) override;
    [[nodiscard]] Result<QString> accepted(int row, int column, const QString &typed) const override;
    [[nodiscard]] QVariant look(int row, int column, const QString &text, int role) const override;

private:
    struct Row {
        Enrolment enrolment;
        QString number;
        QString name;
    };
    [[nodiscard]] UnitStanding standingAt(int row, int column) const;
    [[nodiscard]] int achievedIn(int row) const;
    [[nodiscard]] QVariant unitLook(int row, int column, const QString &text, int role) const;

    GroupResults m_results;
    QList<Row> m_rows;
    AssessmentTerms m_terms;
    bool m_mayRecord = false;
    bool m_mayLock = false;
};

} // namespace warsha
