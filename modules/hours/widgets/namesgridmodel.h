// SPDX-License-Identifier: GPL-3.0-or-later
// The names of imported meeting reports, by report: whose each is, said by trainee number or name. Saying it anew moves the
// hours; a cell that is cleared belongs to nobody. Locked hours are read.
#pragma once

#include "gridmodel.h"
#include "hoursdesk.h"
#include "meetingimportservice.h"

namespace warsha {

/// A member of the group that a name can be said to be.
struct NamedTrainee {
    EnrolmentId enrolment;
    QString number;
    QString name;
};

class NamesGridModel : public GridModel
{
    Q_OBJECT
public:
    enum { SessionColumn, NameColumn, MinutesColumn, TraineeColumn, NoteColumn };
    using GridModel::GridModel;

    void setMayRecord(bool may) { m_mayRecord = may; }
    void setNames(const Group &group, const QList<ReportName> &names, const QList<NamedTrainee> &trainees, const QTimeZone &zone);
    [[nodiscard]] int openCount() const; ///< nobody's yet

    [[nodiscard]] QList<GridColumn> gridColumns() const override;
    [[nodiscard]] bool isEditable(int row, int column) const override;
    [[nodiscard]] QList<GridMark> choices(int row, int column) const override; ///< whose a name may be

protected:
    [[nodiscard]] QString savedText(int row, int column) const override; ///< the trainee's number
    void setSavedText(int row, int column, const QString &text) override;
    [[nodiscard]] Result<QString> accepted(int row, int column, const QString &typed) const override;
    [[nodiscard]] QVariant look(int row, int column, const QString &text, int role) const override;

private:
    [[nodiscard]] QString traineeText(const QString &number) const;
    [[nodiscard]] QString noteOn(const ReportName &name) const;
    QList<ReportName> m_names;
    QList<QString> m_numbers; ///< of the trainee each belongs to
    QList<NamedTrainee> m_trainees;
    QTimeZone m_zone;
    bool m_mayRecord = false;
};

/// Gives names to trainees: one step for one key, paste or fill.
class NamesSink : public GridSink
{
public:
    explicit NamesSink(const HoursDesk &desk) : m_desk(desk) {}
    void begin(const GroupId &group, const QList<NamedTrainee> &trainees);
    void commit(const QList<GridChange> &changes, QObject *context, const std::function<void(const Answers &)> &then) override;

private:
    HoursDesk m_desk;
    GroupId m_group;
    QHash<QString, EnrolmentId> m_byNumber;
};

} // namespace warsha
