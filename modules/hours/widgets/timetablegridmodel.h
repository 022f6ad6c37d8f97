// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of a group by their start: day, from and to, mode and hours are typed over in place. What is recorded in
// them stands beside; where hours are locked or came from a meeting report, a session is read, not written.
#pragma once

#include "gridmodel.h"
#include "sessionregister.h"

#include <QTimeZone>

namespace warsha {

class TimetableGridModel : public GridModel
{
    Q_OBJECT
public:
    enum { DayColumn, FromColumn, ToColumn, ModeColumn, HoursColumn, StateColumn };
    static constexpr int textColumns = StateColumn;
    using Texts = std::array<QString, textColumns>; ///< ISO day, "HH:mm", code of the mode, minutes; as they are saved
    using GridModel::GridModel;

    void setMayRecord(bool may) { m_mayRecord = may; }
    /// now: UTC seconds.
    void setSessions(const Group &group, const QList<SessionListing> &listings, const QTimeZone &zone, qint64 now);
    [[nodiscard]] const SessionListing &listingAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    [[nodiscard]] static Texts textsOf(const TrainingSession &session, const QTimeZone &zone);
    [[nodiscard]] static int columnOfCode(const QString &code); ///< -1: none
    /// The session with another text in some columns. Hours follow from and to where they are not typed and were all of it.
    [[nodiscard]] static TrainingSession changed(TrainingSession session, const QMap<int, QString> &texts, const QTimeZone &zone);

    [[nodiscard]] QList<GridColumn> gridColumns() const override;
    [[nodiscard]] bool isEditable(int row, int column) const override;
    [[nodiscard]] QString fixedWords(int row, int column) const override;

protected:
    [[nodiscard]] QString savedText(int row, int column) const override;
    void setSavedText(int row, int column, const QString &text) override;
    [[nodiscard]] Result<QString> accepted(int row, int column, const QString &typed) const override;
    [[nodiscard]] QVariant look(int row, int column, const QString &text, int role) const override;

private:
    [[nodiscard]] QVariant stateLook(const SessionListing &listing, int role) const;

    QList<SessionListing> m_rows;
    QTimeZone m_zone;
    qint64 m_now = 0;
    bool m_mayRecord = false;
};

} // namespace warsha
