// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleplan.h"

#include "strictjson.h"

#include <QDir>
#include <QJsonArray>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QJsonValue movedBy(const QJsonValue &value, int days)
{
    if (value.isArray()) {
        QJsonArray moved;
        for (const QJsonValue &each : value.toArray())
            moved.append(movedBy(each, days));
        return moved;
    }
    if (value.isObject()) {
        QJsonObject moved = value.toObject();
        for (auto member = moved.begin(); member != moved.end(); ++member)
            member.value() = movedBy(member.value(), days);
        return moved;
    }
    const QDate day = sampleDate(value);
    return day.isValid() ? QJsonValue(day.addDays(days).toString(Qt::ISODate)) : value;
}

} // namespace

QJsonObject groupAround(const QJsonObject &group, QDate today)
{
    const QDate asOf = sampleDate(group[u"asOf"_s]);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    QJsonObject moved = asOf.isValid() ? movedBy(group, int(asOf.daysTo(monday))).toObject() : group;
    moved[u"code"_s] = moved[u"code"_s].toString().replace("{yy}"_L1, sampleDate(moved[u"starts"_s]).toString(u"yy"_s));
    return moved;
}

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
