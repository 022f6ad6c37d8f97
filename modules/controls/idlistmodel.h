// SPDX-License-Identifier: GPL-3.0-or-later
// The base of every table: a vector of ids, and cells asked one by one. Ids first, rows by pages: a list of any length
// costs 16 bytes a row until its rows are looked at.
// A subclass says its columns and its cells: cell(row, column, role); this class does the rest.
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QUuid>

namespace warsha {

/// What a cell may say besides Qt's own roles; DeskDelegate draws them.
enum CellRole {
    IdRole = Qt::UserRole, ///< QUuid of the row
    ShapeRole,             ///< int(StatusShape), before the text
    LoudRole,              ///< bool: bold, in the colour of its shape
    MutedRole,             ///< bool: less than the name beside it
    BoldRole,              ///< bool
    BarRole,               ///< int, share in per thousand: a bar before the text
    BarBelowRole,          ///< bool: the bar is below its limit
    BarAheadRole,          ///< int, per thousand: what is there and does not count yet, pale behind the bar
    LatinRole,             ///< bool: an identifier, left-to-right in every window
    SpokenRole,            ///< QString: the row as one sentence, for screen readers (column 0)
};

struct Column {
    enum class Kind { Text, Figure, Identifier, Bar, Status };
    QString title;
    int width = 0; ///< pixels at 100 %; 0 takes what is left
    Kind kind = Kind::Text;
    QString code = {};    ///< of a column that the person may take out of a list or put in; empty: always there
    bool isExtra = false; ///< out until the person puts it in
    QString tip = {};     ///< the rule behind the figures below; said of the header
};

class IdListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<QUuid> &ids() const { return m_ids; }
    [[nodiscard]] QUuid idAt(int row) const;
    /// -1 when the id is not listed.
    [[nodiscard]] int rowOf(const QUuid &id) const;
    /// Asked once for each set of ids: a change of language makes new pages, and models with them.
    [[nodiscard]] virtual QList<Column> columns() const = 0;
    [[nodiscard]] const QList<Column> &shownColumns() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    static constexpr int pageSize = 200;
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    /// Asked once for each page of rows that is looked at; answer with rowsArrived. Models that hold their rows ignore it.
    virtual void fetchPage(int firstRow, int count);
    void setIds(QList<QUuid> ids);
    void rowsArrived(int firstRow, int count);
    void forgetPages() { m_pages.clear(); }

private:
    QList<QUuid> m_ids;
    mutable QSet<int> m_pages;
    mutable QList<Column> m_columns;
};

} // namespace warsha
