// SPDX-License-Identifier: GPL-3.0-or-later
// Every command by a few letters of its name (Ctrl+K): type, Down and Up, Enter. What was run last stands first.
#pragma once

#include "idlistmodel.h"

#include <QFrame>
#include <QPointer>

#include <functional>

namespace warsha {

class DeskTable;
class SearchField;

struct PaletteEntry {
    QString code;  ///< stable; "go.trainees"
    QString title;
    QString where; ///< muted: the menu it stands in
    QString key;   ///< its first key as it is written, may be empty
    std::function<void()> run;
    QString words = {}; ///< others that it is called by, parted by blanks or commas: found too, and not shown
};

class PaletteModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    void setEntries(const QList<PaletteEntry> &entries);
    [[nodiscard]] const QList<PaletteEntry> &entries() const { return m_entries; }
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent);
    /// Shows itself over its parent and takes the keyboard; gives it back when it closes.
    void open(const QList<PaletteEntry> &entries);
    void shut();
    [[nodiscard]] PaletteModel *model() const { return m_model; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void leaveMenus();
    void move(int rows);
    void run(int row);
    static constexpr int mostRows = 14;
    QList<PaletteEntry> m_all; ///< the recent ones first
    PaletteModel *m_model;
    SearchField *m_field;
    DeskTable *m_table;
    QPointer<QWidget> m_before;
};

} // namespace warsha
