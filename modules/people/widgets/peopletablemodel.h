// SPDX-License-Identifier: GPL-3.0-or-later
// Trainees in a list, out of the directory in memory: searching is a look-up and a new vector of ids, no query.
#pragma once

#include "directorysnapshot.h"
#include "personcolumn.h"

#include <QSet>

namespace warsha {

class PeopleTableModel : public IdListModel
{
    Q_OBJECT
public:
    explicit PeopleTableModel(QList<PersonColumn *> extra, QObject *parent = nullptr);

    /// Shows the people of the snapshot that the query finds; empty finds everybody. only: no others than these.
    void show(std::shared_ptr<const DirectorySnapshot> snapshot, const QString &query, const std::optional<QSet<PersonId>> &only = {});
    [[nodiscard]] const Person *personAt(int row) const;
    /// Of the snapshot, whatever the search.
    [[nodiscard]] qsizetype everybodyCount() const { return m_everybody.people.size(); }
    /// Cells of the columns of upper slices were read anew.
    void columnsChanged();
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QVariant ownCell(const Person &person, int column, int role) const;
    [[nodiscard]] QVariant fieldCell(const Person &person, int field, int role) const;
    struct Rows {
        QList<const Person *> people;
        QList<QUuid> ids;
    };
    [[nodiscard]] static Rows rowsOf(const std::vector<DirectorySnapshot::Hit> &hits);
    QList<PersonColumn *> m_extra;
    std::shared_ptr<const DirectorySnapshot> m_snapshot;
    Rows m_everybody; ///< of m_snapshot: going back to an empty search copies nothing
    QList<const Person *> m_people;
};

} // namespace warsha
