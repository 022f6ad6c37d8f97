// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedprogrammes.h"

#include <QDir>

namespace warsha {

QStringList shippedProgrammeFiles()
{
    QStringList paths;
    for (const QFileInfo &file : QDir(QStringLiteral(":/programmes")).entryInfoList(QDir::Files, QDir::Name))
        paths.append(file.filePath());
    return paths;
}

Result<QList<ProgrammeDocument>> shippedProgrammes()
{
    QList<ProgrammeDocument> programmes;
    for (const QString &path : shippedProgrammeFiles()) {
        WARSHA_TRY(const ProgrammeDocument document, readProgrammeFile(path));
        programmes.append(document);
    }
    return programmes;
}

} // namespace warsha
