// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a group's meeting reports, with whose they are: those that are nobody's yet first.
#pragma once

#include "namesgridmodel.h"

#include <QWidget>

namespace warsha {

class Card;
class DeskGrid;
class EmptyState;

class NamesPane : public QWidget
{
    Q_OBJECT
public:
    explicit NamesPane(const HoursDesk &desk, QWidget *parent = nullptr);
    void showGroup(const GroupId &group);

Q_SIGNALS:
    void saved();
    void failed(const QString &sentence);
    void factsChanged(const QString &facts);

private:
    void load();
    void showNames(const Group &group, const QList<ReportName> &names, const QList<Enrolment> &members, const QTimeZone &zone);

    HoursDesk m_desk;
    NamesSink m_sink;
    GroupId m_group;
    bool m_isLoadDue = false; ///< once what is on its way is saved
    NamesGridModel *m_model;
    DeskGrid *m_grid;
    Card *m_card;
    QWidget *m_foot;
    EmptyState *m_empty;
};

} // namespace warsha
