// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippedprogrammes.h"

#include <QCoreApplication>
#include <QDir>

namespace warsha {

Result<QList<ProgrammeDocument>> shippedProgrammes()
{
    QList<ProgrammeDocument> programmes;
    const QDir folder(QStringLiteral(":/programmes"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::NotFound, QCoreApplication::translate("warsha::SampleCentre", "The shipped programmes are missing."));
        WARSHA_TRY(const ProgrammeDocument document, readProgrammeDocument(file.readAll()));
        programmes.append(document);
    }
    return programmes;
}

} // namespace warsha
