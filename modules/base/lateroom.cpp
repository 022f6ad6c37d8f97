// SPDX-License-Identifier: GPL-3.0-or-later
#include "lateroom.h"

#include <QCoreApplication>
#include <QLibrary>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::LateRoom)
};

} // namespace

Result<const void *> openLateRoom(const QString &module)
{
    const QString file = u"/warsha_late_"_s + module;
    QString trouble;
    // Beside the programs as they are installed (bin, lib), or as they are built (app/cli or tests/unit, lib). Never a
    // folder of the machine that built them.
    for (const QString &folder : {u"/../lib/warsha"_s, u"/../../lib/warsha"_s}) {
        QLibrary library(QCoreApplication::applicationDirPath() + folder + file);
        if (const auto open = reinterpret_cast<const void *(*)()>(library.resolve("warshaLateRoom")))
            return open();
        trouble = library.errorString();
    }
    return failure(ErrorKind::Storage, Text::tr("A part of the program (%1) is missing or damaged. Install Warsha again.").arg(module),
                   trouble);
}

} // namespace warsha
