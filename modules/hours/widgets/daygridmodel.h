// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a placement as a sheet to be typed over from a logbook: a row for each day, and blank ones below. A row
// becomes a day once it has a date, and either hours or from and to; until then it is kept here. A day whose date is
// cleared is taken out. Locked and reversed days are read, not written.
#pragma once

#include "gridmodel.h"
#include "placementservice.h"

#include <QTimeZone>

namespace warsha {

class DayGridModel : public GridModel
{
    Q_OBJECT
public:
    enum { DateColumn, FromColumn, ToColumn, HoursColumn, TaskColumn, ByColumn, OnColumn, StateColumn };
    static constexpr int textColumns = StateColumn;
    using Texts = std::array<QString, textColumns>; ///< ISO dates, "HH:mm", minutes; as they are saved
    explicit DayGridModel(QObject *parent = nullptr);

    void setMayRecord(bool may) { m_mayRecord = may; }
    /// Another placement, of somebody by name; what was begun under it comes back, what was begun under this one waits.
    void begin(const Placement &placement, const QString &name, const QTimeZone &zone, QDate today);
    /// What was typed under placements that are no more goes.
    void keepPlacements(const QSet<QUuid> &standing);
    /// Its days as they are saved; rows that are no day yet stay below them.
    void setDays(const QList<OpenedDay> &days);
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const Placement &placement() const { return m_placement; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Entries in these rows that nobody has signed and that can be.
    [[nodiscard]] QList<HourEntryId> unsignedIn(int firstRow, int lastRow) const;
    [[nodiscard]] Texts savedTexts(const QUuid &row) const;
    [[nodiscard]] bool isDay(const QUuid &row) const; ///< in the ledger

    [[nodiscard]] static Texts textsOf(const OpenedDay &day, const QTimeZone &zone);
    [[nodiscard]] static int columnOfCode(const QString &code); ///< -1: none
    /// What a row would be as a day; nothing while it is not enough for one.
    [[nodiscard]] static std::optional<PlacementDay> dayOf(const Texts &texts, const PlacementId &placement, const QTimeZone &zone);

    [[nodiscard]] QList<GridColumn> gridColumns() const override;
    [[nodiscard]] bool isEditable(int row, int column) const override;
    [[nodiscard]] QString fixedWords(int row, int column) const override;
    [[nodiscard]] int unsavedCount() const override;
    [[nodiscard]] QList<GridScope> unsavedScopes() const override;
    /// A new day is put in its order at once, among others that are not to be typed over: the next one is new as well.
    [[nodiscard]] int rowAfter(int row) const override;

protected:
    [[nodiscard]] QString savedText(int row, int column) const override;
    void setSavedText(int row, int column, const QString &text) override;
    [[nodiscard]] Result<QString> accepted(int row, int column, const QString &typed) const override;
    [[nodiscard]] QString asTyped(int row, int column, const QString &text) const override;
    [[nodiscard]] QVariant look(int row, int column, const QString &text, int role) const override;

private:
    enum class State { Blank, Begun, ToSign, Signed, Locked, Reversed };
    struct Row {
        QUuid id;
        Texts texts;
        State state = State::Blank;
    };
    void showAll(QList<Row> begun);
    [[nodiscard]] QList<Row> begunRows() const; ///< no days yet
    [[nodiscard]] bool isAnyRefused(int row) const;
    [[nodiscard]] QString stateWords(int row) const;
    [[nodiscard]] QVariant stateLook(int row, int role) const;

    Placement m_placement;
    QTimeZone m_zone;
    QDate m_today;
    QList<Row> m_rows;
    QSet<QUuid> m_made; ///< days that began in a blank row here
    QHash<PlacementId, QList<Row>> m_begun; ///< under the placements that are not shown
    bool m_mayRecord = false;
};

} // namespace warsha
