// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixpane.h"

#include "card.h"
#include "deskgrid.h"
#include "gridstatusline.h"
#include "markcolumns.h"
#include "matrixgridmodel.h"
#include "measures.h"

#include <QLocale>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

MatrixPane::MatrixPane(const HoursDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_sink(desk, this)
{
    build();
    setFocusProxy(m_grid);
    connect(m_model, &GridModel::committed, this, &MatrixPane::saved);
    connect(m_model, &GridModel::committed, this, &MatrixPane::load);
    connect(m_model, &GridModel::commitFailed, this, &MatrixPane::failed);
    connect(m_model, &GridModel::troubleChanged, this, [this] {
        if (m_isLoadDue && !m_model->isWaiting())
            load();
    });
    connect(m_grid, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &at) {
        if (at.column() == MatrixGridModel::NameColumn)
            Q_EMIT openTrainee(m_model->personAt(at.row()).uuid());
    });
}

void MatrixPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_empty = new EmptyState(tr("There is no session yet. Sessions are made under Register, one by one or for every week."), this);
    m_empty->hide();
    m_card = new Card(this);
    m_card->removePadding();
    m_model = new MatrixGridModel(this);
    m_model->setMayRecord(m_desk.mayRecord);
    m_model->setMayCorrect(m_desk.mayLock);
    m_sink.setCorrections([this](const GridChange &change) { return m_model->kindOf(change); },
                          [this](const GridChange &change) { return m_model->cellName(m_model->rowOf(change.row), m_model->columnOf(change.column)); });
    m_model->setSink(&m_sink);
    m_grid = new DeskGrid(tr("Attendance in all sessions"), m_card);
    m_grid->setObjectName(u"matrixGrid"_s);
    m_grid->setGridModel(m_model);
    m_grid->setFrozenColumns(MatrixGridModel::FirstSession);
    m_grid->setFrozenEndColumns(MatrixGridModel::endColumns);
    m_grid->setRowNumberKeys(true);
    m_card->body()->addWidget(m_grid);
    m_foot = new QWidget(this);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(measure::cardGap);
    foot->addWidget(new MarkButtons(m_grid, markSigns(), m_foot));
    foot->addWidget(new GridStatusLine(m_grid, m_foot), 1);
    column->addWidget(m_empty);
    column->addWidget(m_card, 1);
    column->addWidget(m_foot);
}

bool MatrixPane::hasSessions() const
{
    return m_model->sessions() > 0;
}

void MatrixPane::showGroup(const GroupId &group)
{
    m_group = group;
    if (!group.isNull())
        load();
}

void MatrixPane::load()
{
    m_isLoadDue = m_model->isWaiting();
    if (m_isLoadDue)
        return;
    m_desk.groups.worker.run(this, [groups = &m_desk.groups.groups, hours = &m_desk.hours, group = m_group]() -> Result<MatrixRead> {
        MatrixRead read;
        read.zone = hours->zone();
        WARSHA_TRY(read.group, groups->group(group));
        WARSHA_TRY(read.attendance, hours->attendanceOf(group));
        WARSHA_TRY(const QList<TraineeBalance> balances, hours->balance(group));
        for (const TraineeBalance &each : balances)
            read.balances.insert(each.enrolment, each);
        return read;
    }, [this, group = m_group](const Result<MatrixRead> &read) {
        if (group != m_group)
            return;
        if (!read)
            return Q_EMIT failed(read.error().message);
        showRead(*read);
    });
}

void MatrixPane::showRead(const MatrixRead &read)
{
    m_model->setAttendance(read, m_desk.groups.directory.snapshot(), m_desk.today());
    m_empty->setVisible(!hasSessions());
    m_card->setVisible(hasSessions());
    m_foot->setVisible(hasSessions());
    if (m_shown != m_group && m_model->rowCount() > 0)
        m_grid->goTo(0, m_model->presentColumn());
    m_shown = m_group;
    const QString sessions = tr("%n session(s)", nullptr, m_model->sessions());
    const int lost = m_model->lostCount();
    Q_EMIT factsChanged(lost > 0 ? tr("%1, %n cannot reach their hours", nullptr, lost).arg(sessions) : sessions);
}

void MatrixPane::markBlanks(Attendance attendance)
{
    if (!hasSessions() || m_model->rowCount() == 0)
        return;
    m_grid->fillBlanks(attendance == Attendance::Present ? QString() : attendanceCode(attendance));
    m_grid->setFocus(Qt::OtherFocusReason);
}

} // namespace warsha
