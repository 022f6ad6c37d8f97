// SPDX-License-Identifier: GPL-3.0-or-later
// A grid with one value that is not saved, in the place "RW-2" of the page it is put into.
#pragma once

#include "gridmodel.h"

namespace warsha {

struct TypedGrid : GridModel {
    using GridModel::GridModel;
    [[nodiscard]] QList<GridColumn> gridColumns() const override { return {}; }
    [[nodiscard]] int unsavedCount() const override { return 1; }
    [[nodiscard]] QList<GridScope> unsavedScopes() const override { return {{{}, {}, QStringLiteral("all"), QStringLiteral("RW-2")}}; }
    [[nodiscard]] QString savedText(int, int) const override { return {}; }
    void setSavedText(int, int, const QString &) override {}
};

} // namespace warsha
