// SPDX-License-Identifier: GPL-3.0-or-later
// Which sign separates the cells: the one that cuts the first rows into the same number of cells, and more than one.
#pragma once

#include <QChar>
#include <QStringView>

namespace warsha {

struct SeparatorGuess {
    QChar separator;          ///< null: one column
    qsizetype textStart = 0;  ///< where the rows begin: after a line "sep=;"
    bool isDoubtful = false;  ///< another one does nearly as well
};

[[nodiscard]] SeparatorGuess guessSeparator(QStringView text);

} // namespace warsha
