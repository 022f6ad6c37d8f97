// SPDX-License-Identifier: GPL-3.0-or-later
#include "agendamodel.h"

#include "attendancetexts.h"
#include "daywords.h"
#include "joinedfacts.h"
#include "sessionregister.h"
#include "typeface.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enough = 5; // rows of the card

enum AgendaColumn { TimeColumn, GroupColumn, TrainerColumn, ModeColumn, RegisterColumn };

QString clockText(qint64 at, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(at, zone).time(), u"HH:mm"_s);
}

/// Of the next six days the name is enough, and the time beside it is not cut in a language of long months.
QString dayText(QDate day, QDate today)
{
    return today.daysTo(day) < 7 ? dayInWords(day, u"dddd") : dayInList(day);
}

} // namespace

RegisterState registerState(const AgendaSession &session, qint64 now, const QTimeZone &zone)
{
    const RegisterStep step = registerStep(session.recorded, session.blank, session.hasReport);
    if (step == RegisterStep::Recorded && (session.recorded > 0 || session.hasReport))
        return {StatusShape::Done, AgendaModel::tr("Recorded"), false};
    if (session.starts > now)
        return {StatusShape::NotStarted, AgendaModel::tr("Starts %1", "a time").arg(clockText(session.starts, zone)), false};
    if (step == RegisterStep::Recorded)
        return {StatusShape::None, {}, false}; // nobody was in training
    if (step == RegisterStep::Partly)
        return {StatusShape::Late, AgendaModel::tr("%n blank", "people without a mark", session.blank), true};
    return {StatusShape::Late, AgendaModel::tr("Not recorded"), true};
}

void AgendaModel::setAgenda(const Agenda &agenda, const QHash<StaffId, QString> &names, QDate today, qint64 now, const QTimeZone &zone)
{
    m_names = names;
    m_isOwn = agenda.isOwn;
    m_now = now;
    m_zone = zone;
    m_today = today;
    m_ofToday = std::ranges::count(agenda.sessions, today, &AgendaSession::day);
    m_sessions.clear();
    QList<QUuid> ids;
    for (const AgendaSession &session : agenda.sessions) {
        if (isToday() && session.day != today && m_sessions.size() >= enough)
            break;
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
    const Column who = m_isOwn ? Column{tr("Trainees"), 80} : Column{tr("Trainer"), 140};
    return {{isTodayAlone() ? tr("Time") : tr("Day and time"), isTodayAlone() ? 110 : 190}, {tr("Group")}, who, {tr("Mode"), 92}, {tr("Register"), 136, Column::Kind::Status}};
}

QString AgendaModel::textOf(const AgendaSession &session, int column) const
{
    switch (column) {
    case TimeColumn: {
        const QString times = tr("%1–%2", "from a time to a time").arg(clockText(session.starts, m_zone), clockText(session.ends, m_zone));
        return session.day == m_today ? times : dayText(session.day, m_today) + u"  "_s + times;
    }
    case GroupColumn: return isolated(session.code) + u"  "_s + session.name;
    case TrainerColumn: {
        if (m_isOwn)
            return QLocale().toString(session.people);
        if (session.trainers.isEmpty())
            return {};
        const QString first = m_names.value(session.trainers.first());
        const auto others = session.trainers.size() - 1;
        return others == 0 ? first : tr("%1 +%2", "a trainer, how many others").arg(isolatedName(first), QLocale().toString(others));
    }
    case ModeColumn: return modeName(session.mode);
    default: return registerState(session, m_now, m_zone).words;
    }
}

QString AgendaModel::allTrainers(const AgendaSession &session) const
{
    QStringList names;
    for (const StaffId &trainer : session.trainers)
        names.append(m_names.value(trainer));
    return QLocale().createSeparatedList(names);
}

QVariant AgendaModel::cell(int row, int column, int role) const
{
    const AgendaSession &session = m_sessions.at(row);
    switch (role) {
    case Qt::DisplayRole: return textOf(session, column);
    case Qt::ToolTipRole: return column == TrainerColumn && !m_isOwn && session.trainers.size() > 1 ? allTrainers(session) : QString();
    case MutedRole: return column == TimeColumn || column == TrainerColumn || column == ModeColumn;
    case ShapeRole: return column == RegisterColumn ? int(registerState(session, m_now, m_zone).shape) : 0;
    case LoudRole: return column == RegisterColumn && registerState(session, m_now, m_zone).loud;
    case SpokenRole: {
        QStringList spoken;
        for (int at = TimeColumn; at <= RegisterColumn; ++at)
            spoken.append(at == TrainerColumn && !m_isOwn ? allTrainers(session) : textOf(session, at));
        return commaList(spoken);
    }
    default: return {};
    }
}

} // namespace warsha
