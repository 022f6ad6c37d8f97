// SPDX-License-Identifier: GPL-3.0-or-later
// What the one search found, under its field: the keyboard stays in the field, Down and Up move, Enter opens.
#pragma once

#include "desktable.h"
#include "idlistmodel.h"
#include "section.h"

#include <QFrame>

namespace warsha {

class HitModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void setHits(const QList<Hit> &hits);
    [[nodiscard]] const Hit *hitAt(int row) const;
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QList<Hit> m_hits;
};

class HitList : public QFrame
{
    Q_OBJECT
public:
    HitList(QWidget *parent, QList<Finder *> finders);

    /// Asks every finder; hits appear as they come, in the order of the finders.
    void find(const QString &typed);
    void move(int rows);
    [[nodiscard]] bool openChosen();
    [[nodiscard]] HitModel *model() const { return m_model; }

Q_SIGNALS:
    void picked(const Link &link);
    void shown(int hits);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeTable();
    void showHits();
    static constexpr int perFinder = 8;
    QList<Finder *> m_finders;
    QList<QList<Hit>> m_found;
    HitModel *m_model;
    DeskTable *m_table = nullptr;
    QString m_typed;
    int m_asked = 0; ///< answers to an older question are dropped
};

} // namespace warsha
