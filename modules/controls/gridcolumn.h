// SPDX-License-Identifier: GPL-3.0-or-later
// A column of an entry grid, and the keys that fill it.
#pragma once

#include "idlistmodel.h"

namespace warsha {

/// One value that one key writes. keys: letters and signs in every alphabet in use ("P", "ح", "+"), compared folded, so
/// that neither case, nor the digits of a keyboard, nor a missing Latin layout matters. " " is the space bar.
struct GridMark {
    QString value;
    QStringList keys;
    QString name = {}; ///< in words, for the menu of a cell
};

struct GridColumn {
    QString code; ///< stable: what a GridChange names
    QString title;
    int width = 0; ///< pixels at 100 %; 0 takes what is left
    Column::Kind kind = Column::Kind::Text;
    bool isEditable = false;
    QList<GridMark> marks = {}; ///< when there are any, one key fills a cell and the cursor moves on
    QString blankFill = {}; ///< what F8 writes into the blank cells of the column; empty: F8 does nothing here
    bool isTinted = false; ///< the column being filled today
    QString tip = {};      ///< as of any Column
    bool isList = false; ///< F2 and a double click open the choices of a cell, rather than a field or the next mark
    QString whyNoFill = {}; ///< what F8 says where it fills nothing
};

} // namespace warsha
