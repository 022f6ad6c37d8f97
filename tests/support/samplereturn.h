// SPDX-License-Identifier: GPL-3.0-or-later
// A small return that breaks no rule: one programme, one unit, one group of twelve, eleven of whom are certified.
#pragma once

#include "returndata.h"

#include <QStringList>

namespace warsha {

namespace samplereturn {

inline const QString centreId = QStringLiteral("01890000-0000-7000-8000-000000000001");
inline const QString programmeId = QStringLiteral("01890000-0000-7000-8000-000000000002");
inline const QString unitId = QStringLiteral("01890000-0000-7000-8000-000000000003");
inline const QString groupId = QStringLiteral("01890000-0000-7000-8000-000000000004");

inline QString enrolment(int i)
{
    return QStringLiteral("e%1").arg(i, 31, 16, QLatin1Char('0'));
}

inline ReturnData make(const QDate &asOf = QDate(2026, 6, 15))
{
    const auto s = [](const char *text) { return ReturnValue(QString::fromLatin1(text)); };
    const ReturnValue none;
    ReturnData data{centreId, asOf, {}};
    data.tables[QStringLiteral("centre")] = {{centreId, s("BEY"), s("LB"), s("Asia/Beirut")}};
    data.tables[QStringLiteral("programmes")] = {{programmeId, s("FRM"), qint64(1), qint64(4), s("3123"), s("0732"), qint64(60), qint64(80),
                                                  qint64(6000), qint64(0), qint64(0), qint64(3000)}};
    data.tables[QStringLiteral("units")] = {{unitId, programmeId, s("U1"), s("core"), qint64(1)}};
    data.tables[QStringLiteral("groups")] = {{groupId, programmeId, s("finished"), s("2026-03-01"), s("2026-05-31"), qint64(26)}};
    for (int i = 1; i <= 12; ++i) {
        const QString who = enrolment(i);
        const bool left = i == 12;
        data.tables[QStringLiteral("enrolments")].append(
            {who, groupId, QStringLiteral("a%1").arg(i, 31, 16, QLatin1Char('0')), s(left ? "withdrawn" : "completed"),
             s(i % 2 ? "female" : "male"), i == 3 ? none : ReturnValue(qint64(1995)), s("2026-02-10"), s("2026-03-01"),
             s(left ? "2026-04-10" : "2026-05-31")});
        for (const char *month : {"2026-03", "2026-04", "2026-05"}) {
            data.tables[QStringLiteral("hours")].append({who, groupId, s(month), s("online"), qint64(2000), qint64(9)});
            data.tables[QStringLiteral("hours")].append({who, groupId, s(month), s("on-the-job"), qint64(1000), qint64(3)});
        }
        if (left)
            continue;
        data.tables[QStringLiteral("outcomes")].append({who, groupId, unitId, s("achieved"), s("2026-06-02"), qint64(1)});
        data.tables[QStringLiteral("awards")].append({QStringLiteral("BEY-2026-%1").arg(i, 5, 10, QLatin1Char('0')), groupId, who, s("certificate"),
                                                      s("issued"), s("2026-06-10"), QString(64, QLatin1Char('c'))});
    }
    sortReturn(data);
    return data;
}

/// Sets one value: row by place in the sorted table.
inline void set(ReturnData &data, const char *table, int row, const char *field, const ReturnValue &value)
{
    const QString name = QString::fromLatin1(table);
    data.tables[name][row][returnTable(name)->indexOf(QLatin1StringView(field))] = value;
}

} // namespace samplereturn

} // namespace warsha
