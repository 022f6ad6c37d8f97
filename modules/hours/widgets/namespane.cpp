// SPDX-License-Identifier: GPL-3.0-or-later
#include "namespane.h"

#include "card.h"
#include "deskgrid.h"
#include "gridstatusline.h"
#include "persontexts.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

NamesPane::NamesPane(const HoursDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_sink(desk), m_model(new NamesGridModel(this)), m_card(new Card(this)),
      m_empty(new EmptyState(tr("No meeting report was imported into this group yet."), this))
{
    m_model->setMayRecord(desk.mayRecord);
    m_model->setSink(&m_sink);
    m_card->removePadding();
    m_grid = new DeskGrid(tr("Names in meeting reports"), m_card);
    m_grid->setObjectName(u"namesGrid"_s);
    m_grid->setGridModel(m_model);
    m_card->body()->addWidget(m_grid);
    m_foot = new GridStatusLine(m_grid, this);
    m_card->hide();
    m_foot->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_empty);
    column->addWidget(m_card, 1);
    column->addWidget(m_foot);
    setFocusProxy(m_grid);
    connect(m_model, &GridModel::committed, this, &NamesPane::saved);
    connect(m_model, &GridModel::committed, this, &NamesPane::load);
    connect(m_model, &GridModel::commitFailed, this, &NamesPane::failed);
    connect(m_model, &GridModel::troubleChanged, this, [this] {
        if (m_isLoadDue && !m_model->isWaiting())
            load();
    });
}

void NamesPane::showGroup(const GroupId &group)
{
    m_group = group;
    if (!group.isNull() && m_desk.meetings)
        load();
}

void NamesPane::load()
{
    m_isLoadDue = m_model->isWaiting();
    if (m_isLoadDue)
        return;
    struct Read {
        Group group;
        QList<ReportName> names;
        QList<Enrolment> members;
        QTimeZone zone;
    };
    m_desk.groups.worker.run(this, [desk = m_desk, group = m_group]() -> Result<Read> {
        Read read;
        read.zone = desk.hours.zone();
        WARSHA_TRY(read.group, desk.groups.groups.group(group));
        WARSHA_TRY(read.names, desk.meetings->names(group));
        WARSHA_TRY(read.members, desk.groups.enrolments.ofGroup(group));
        return read;
    }, [this, group = m_group](const Result<Read> &read) {
        if (group != m_group)
            return;
        if (!read)
            return Q_EMIT failed(read.error().message);
        showNames(read->group, read->names, read->members, read->zone);
    });
}

void NamesPane::showNames(const Group &group, const QList<ReportName> &names, const QList<Enrolment> &members, const QTimeZone &zone)
{
    const auto people = m_desk.groups.directory.snapshot();
    QList<NamedTrainee> trainees;
    for (const Enrolment &each : members) {
        const Person *const person = people->current(each.person);
        if (person && each.enrolled.isValid())
            trainees.append({each.id, person->number, shownName(*person)});
    }
    m_sink.begin(m_group, trainees);
    m_model->setNames(group, names, trainees, zone);
    m_empty->setVisible(names.isEmpty());
    m_card->setVisible(!names.isEmpty());
    m_foot->setVisible(!names.isEmpty());
    if (!m_grid->currentIndex().isValid() && !names.isEmpty())
        m_grid->goTo(0, NamesGridModel::TraineeColumn);
    const int open = m_model->openCount();
    Q_EMIT factsChanged(open > 0 ? tr("%n name(s) not matched yet", nullptr, open) : QString());
}

} // namespace warsha
