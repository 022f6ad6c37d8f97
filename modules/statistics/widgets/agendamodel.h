// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of today, or the next ones, and how far their registers are.
#pragma once

#include "figures.h"
#include "idlistmodel.h"
#include "statusshape.h"

#include <QTimeZone>

namespace warsha {

/// A register in words: "Recorded", "6 blank", "Starts 13:00".
struct RegisterState {
    StatusShape shape = StatusShape::NotStarted;
    QString words;
    bool loud = false;
};
[[nodiscard]] RegisterState registerState(const AgendaSession &session, qint64 now, const QTimeZone &zone);

class AgendaModel : public IdListModel
{
    Q_OBJECT
public:
    using IdListModel::IdListModel;
    /// Those of today, and as many of the next as a card shows. Names of trainers; whoever sees own sessions alone is told how many
    /// people come.
    void setAgenda(const Agenda &agenda, const QHash<StaffId, QString> &names, QDate today, qint64 now, const QTimeZone &zone);
    [[nodiscard]] const AgendaSession *find(const QUuid &id) const;
    [[nodiscard]] bool isToday() const { return m_ofToday > 0; }
    [[nodiscard]] bool isTodayAlone() const { return m_ofToday > 0 && m_ofToday == m_sessions.size(); }
    [[nodiscard]] bool isOwn() const { return m_isOwn; }
    [[nodiscard]] QList<Column> columns() const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const AgendaSession &session, int column) const;
    [[nodiscard]] QString allTrainers(const AgendaSession &session) const;
    QList<AgendaSession> m_sessions;
    QHash<StaffId, QString> m_names;
    QDate m_today;
    qsizetype m_ofToday = 0;
    bool m_isOwn = false;
    qint64 m_now = 0;
    QTimeZone m_zone;
};

} // namespace warsha
