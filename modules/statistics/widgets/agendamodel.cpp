// SPDX-License-Identifier: GPL-3.0-or-later
#include "agendamodel.h"

#include "typeface.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

enum AgendaColumn { TimeColumn, GroupColumn, ModeColumn, RegisterColumn };

QString clockText(qint64 at, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(at, zone).time(), u"HH:mm"_s);
}

} // namespace

RegisterState registerState(const AgendaSession &session, qint64 now, const QTimeZone &zone)
{
    if (session.recorded > 0 && session.recorded >= session.people)
        return {StatusShape::Done, AgendaModel::tr("Recorded"), false};
    if (session.recorded > 0)
        return {StatusShape::Late, AgendaModel::tr("%n blank", "people without a mark", session.people - session.recorded), true};
    if (session.starts > now)
        return {StatusShape::NotStarted, AgendaModel::tr("Starts %1", "a time").arg(clockText(session.starts, zone)), false};
    return {StatusShape::Late, AgendaModel::tr("Not recorded"), true};
}

void AgendaModel::setSessions(const QList<AgendaSession> &sessions, QDate today, qint64 now, const QTimeZone &zone)
{
    m_now = now;
    m_zone = zone;
    m_isToday = std::ranges::any_of(sessions, [&](const AgendaSession &each) { return each.day == today; });
    m_sessions.clear();
    QList<QUuid> ids;
    for (const AgendaSession &session : sessions) {
        if (m_isToday && session.day != today)
            continue;
        m_sessions.append(session);
        ids.append(session.session.uuid());
    }
    setIds(ids);
}

const AgendaSession *AgendaModel::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_sessions.at(row);
}

QList<Column> AgendaModel::columns() const
{
    return {{m_isToday ? tr("Time") : tr("Day and time"), m_isToday ? 110 : 190}, {tr("Group")}, {tr("Mode"), 104}, {tr("Register"), 140, Column::Kind::Status}};
}

QString AgendaModel::textOf(const AgendaSession &session, int column) const
{
    switch (column) {
    case TimeColumn: {
        const QString times = tr("%1–%2", "from a time to a time").arg(clockText(session.starts, m_zone), clockText(session.ends, m_zone));
        return m_isToday ? times : QLocale().toString(session.day, u"ddd d MMM"_s) + u"  "_s + times;
    }
    case GroupColumn: return isolated(session.code) + u"  "_s + session.name;
    case ModeColumn: return modeName(session.mode);
    default: return registerState(session, m_now, m_zone).words;
    }
}

QVariant AgendaModel::cell(int row, int column, int role) const
{
    const AgendaSession &session = m_sessions.at(row);
    switch (role) {
    case Qt::DisplayRole: return textOf(session, column);
    case MutedRole: return column == TimeColumn || column == ModeColumn;
    case ShapeRole: return column == RegisterColumn ? int(registerState(session, m_now, m_zone).shape) : 0;
    case LoudRole: return column == RegisterColumn && registerState(session, m_now, m_zone).loud;
    case SpokenRole: {
        QStringList spoken;
        for (int at = TimeColumn; at <= RegisterColumn; ++at)
            spoken.append(textOf(session, at));
        return spoken.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace warsha
