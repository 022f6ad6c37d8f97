// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedprogrammes.h"

#include <QCoreApplication>
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
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::NotFound, QCoreApplication::translate("warsha::SampleCentre", "The shipped programmes are missing."));
        WARSHA_TRY(const ProgrammeDocument document, readProgrammeDocument(file.readAll()));
        programmes.append(document);
    }
    return programmes;
}

} // namespace warsha
