// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleplan.h"

#include "strictjson.h"

#include <QDir>

namespace warsha {

using namespace Qt::StringLiterals;

QDate sampleDate(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Result<QByteArray> sampleFile(const QString &path)
{
    QFile file(u":/sample/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("warsha::SampleCentre", "A file of the sample centre is missing: %1.").arg(path));
    return file.readAll();
}

Result<QJsonObject> samplePlan()
{
    WARSHA_TRY(const QByteArray bytes, sampleFile(u"centre.json"_s));
    WARSHA_TRY(const QJsonValue plan, readStrictJson(bytes));
    return plan.toObject();
}

QStringList sampleFiles(const QString &folder)
{
    QStringList paths = QDir(u":/sample/"_s + folder).entryList(QDir::Files, QDir::Name);
    for (QString &path : paths)
        path.prepend(folder + u'/');
    return paths;
}

} // namespace warsha
