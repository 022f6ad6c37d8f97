// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineeresultspanel.h"

#include "card.h"
#include "desktable.h"
#include "enrolmenttexts.h"
#include "measures.h"
#include "unitresultmodel.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Read {
    EnrolmentId enrolment;
    GroupResults results;
};

Result<QList<Read>> readResults(const AssessmentDesk &desk, const PersonId &person)
{
    QList<Read> read;
    WARSHA_TRY(const QList<Enrolment> enrolments, desk.groups.enrolments.ofPerson(person));
    for (const Enrolment &enrolment : enrolments) {
        if (!enrolment.enrolled.isValid())
            continue; // was never in training there
        WARSHA_TRY(const GroupResults results, desk.service.ofGroup(enrolment.group));
        read.append({enrolment.id, results});
    }
    return read;
}

class ResultCards : public PanelWidget
{
public:
    ResultCards(const AssessmentDesk &desk, QWidget *parent)
        : PanelWidget(parent), m_desk(desk), m_none(new EmptyState(TraineeResultsPanel::tr("No results: this trainee was in no training here yet."), this))
    {
        auto *content = new QWidget(this);
        m_cards = new QVBoxLayout(content);
        m_cards->setContentsMargins(0, 0, 0, 0);
        m_cards->setSpacing(measure::cardGap);
        m_cards->addStretch(1);
        m_area = new QScrollArea(this);
        m_area->setWidget(content);
        m_area->setWidgetResizable(true);
        m_area->setFrameShape(QFrame::NoFrame);
        m_area->setFocusPolicy(Qt::NoFocus);
        m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_area->viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_none);
        column->addWidget(m_area, 1);
        m_none->hide();
    }

    void showRecord(const QUuid &record) override
    {
        m_person = record;
        m_desk.groups.worker.run(this, [desk = m_desk, record] { return readResults(desk, PersonId(record)); },
                                 [this, record](const Result<QList<Read>> &read) {
                                     if (record != m_person)
                                         return;
                                     if (!read)
                                         return Q_EMIT failed(read.error().message);
                                     showRead(*read);
                                 });
    }

private:
    void showRead(const QList<Read> &read)
    {
        while (m_cards->count() > 1) {
            QLayoutItem *item = m_cards->takeAt(0);
            item->widget()->hide(); // deleted a moment later: it must not be walked to until then
            item->widget()->deleteLater();
            delete item;
        }
        for (const Read &each : read)
            m_cards->insertWidget(m_cards->count() - 1, makeCard(each));
        m_none->setVisible(read.isEmpty());
        m_area->setVisible(!read.isEmpty());
    }

    QWidget *makeCard(const Read &read)
    {
        auto *card = new Card(m_area->widget(), groupWords(read.results.group));
        auto *model = new UnitResultModel(read.results, read.enrolment, card);
        card->setObjectName(u"results."_s + read.results.group.code);
        card->setFact(TraineeResultsPanel::tr("%1 of %2 units achieved")
                          .arg(QLocale().toString(model->achieved()), QLocale().toString(model->rowCount())));
        auto *table = new DeskTable(TraineeResultsPanel::tr("Results in %1").arg(read.results.group.code), card);
        table->setListModel(model);
        table->makeFigure();
        card->body()->addWidget(table);
        return card;
    }

    AssessmentDesk m_desk;
    QUuid m_person;
    EmptyState *m_none;
    QScrollArea *m_area;
    QVBoxLayout *m_cards;
};

} // namespace

PanelWidget *TraineeResultsPanel::makeWidget(QWidget *parent, Navigator &)
{
    return new ResultCards(m_desk, parent);
}

} // namespace warsha
