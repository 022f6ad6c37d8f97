// SPDX-License-Identifier: GPL-3.0-or-later
// The lists a version is made of, as tables of text cells for a grid: units, elements and criteria of a unit, cross-cutting
// modules. A table becomes rows and rows become the version again; a row without any cell goes.
#pragma once

#include "gridcolumn.h"
#include "programme.h"

#include <QHash>
#include <QUuid>

namespace warsha {

struct DraftRow {
    QUuid id;
    QHash<QString, QString> cells = {}; ///< by code of the column; empty cells may be missing
    [[nodiscard]] bool isBlank() const;
};

class DraftTable
{
public:
    virtual ~DraftTable() = default;
    /// languages: of the columns of titles, in their order.
    [[nodiscard]] virtual QList<GridColumn> columns(const QStringList &languages) const = 0;
    [[nodiscard]] virtual QList<DraftRow> rows(const ProgrammeVersion &version) const = 0;
    /// The value that is kept for a typed text; the error's message is the reason why it is none.
    [[nodiscard]] virtual Result<QString> accepted(const QString &column, const QString &typed) const = 0;
    /// How a value looks.
    [[nodiscard]] virtual QString shown(const QString &column, const QString &value) const 
    {
        Q_UNUSED(column)
        return value;
    }
    /// The version made of these rows. New rows have new ids; cells that were left empty are filled with what is usual.
    virtual Result<void> write(const QList<DraftRow> &rows, ProgrammeVersion &version) const = 0;
};

class UnitsTable : public DraftTable
{
public:
    [[nodiscard]] QList<GridColumn> columns(const QStringList &languages) const override;
    [[nodiscard]] QList<DraftRow> rows(const ProgrammeVersion &version) const override;
    [[nodiscard]] Result<QString> accepted(const QString &column, const QString &typed) const override;
    [[nodiscard]] QString shown(const QString &column, const QString &value) const override;
    Result<void> write(const QList<DraftRow> &rows, ProgrammeVersion &version) const override;
};

/// Elements, and under each its criteria.
class ElementsTable : public DraftTable
{
public:
    void setUnit(const UnitId &unit) { m_unit = unit; }
    [[nodiscard]] QList<GridColumn> columns(const QStringList &languages) const override;
    [[nodiscard]] QList<DraftRow> rows(const ProgrammeVersion &version) const override;
    [[nodiscard]] Result<QString> accepted(const QString &column, const QString &typed) const override;
    [[nodiscard]] QString shown(const QString &column, const QString &value) const override;
    Result<void> write(const QList<DraftRow> &rows, ProgrammeVersion &version) const override;

private:
    UnitId m_unit;
};

class ModulesTable : public DraftTable
{
public:
    [[nodiscard]] QList<GridColumn> columns(const QStringList &languages) const override;
    [[nodiscard]] QList<DraftRow> rows(const ProgrammeVersion &version) const override;
    [[nodiscard]] Result<QString> accepted(const QString &column, const QString &typed) const override;
    [[nodiscard]] QString shown(const QString &column, const QString &value) const override;
    Result<void> write(const QList<DraftRow> &rows, ProgrammeVersion &version) const override;
};

/// Those a programme speaks already, and the window's own; English first. For the columns of titles.
[[nodiscard]] QStringList titleLanguages(const Programme &programme, const ProgrammeVersion &version);
/// Those, and the ones in use at our centres: a title in one of them brings its columns.
[[nodiscard]] QStringList offeredLanguages(const Programme &programme);
[[nodiscard]] QString languageName(const QString &tag); ///< in itself: "العربية"

} // namespace warsha
