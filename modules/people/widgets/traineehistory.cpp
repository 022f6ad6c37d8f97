// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineehistory.h"

#include "card.h"
#include "desktable.h"
#include "personhistorymodel.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

TraineeHistory::TraineeHistory(const PeopleDesk &desk, QWidget *parent)
    : PanelWidget(parent), m_desk(desk), m_model(new PersonHistoryModel(this)),
      m_why(new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted)),
      m_undo(new DeskButton(tr("Undo"), this, DeskButton::Kind::Secondary, u"undo"_s))
{
    auto *card = new Card(this);
    card->removePadding();
    m_table = new DeskTable(tr("History of the trainee"), card);
    m_table->setObjectName(u"history"_s);
    m_table->setListModel(m_model);
    card->body()->addWidget(m_table);
    m_why->setObjectName(u"why"_s);
    m_undo->setObjectName(u"undoStep"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_undo);
    line->addWidget(m_why, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(card, 1);
    column->addLayout(line);
    setTabOrder(m_table, m_undo); // below it
    connect(m_table, &DeskTable::chosen, this, &TraineeHistory::showChosen);
    connect(m_undo, &QPushButton::clicked, this, &TraineeHistory::undoChosen);
    showChosen();
}

void TraineeHistory::showRecord(const QUuid &record)
{
    m_record = record;
    m_desk.worker.run(this, [histories = m_desk.histories, record] { return histories->of(PersonId(record)); },
                      [this, record](const Result<PersonHistory> &history) {
                          if (record != m_record)
                              return;
                          if (!history)
                              return Q_EMIT failed(history.error().message);
                          showRead(*history);
                      });
}

void TraineeHistory::showRead(const PersonHistory &history)
{
    m_way = history.wayBack;
    m_model->show(history.changes);
    if (m_table->chosenId().isNull())
        m_table->chooseFirst();
    showChosen();
}

void TraineeHistory::showChosen()
{
    const qsizetype place = m_way.indexOf(m_table->chosenId());
    const PersonChange *change = m_model->change(m_table->chosenId());
    m_undo->setEnabled(place >= 0);
    m_undo->setText(place > 0 ? tr("Undo back to here…") : tr("Undo"));
    m_why->setText(change ? whyOf(*change, place) : QString());
}

/// place: in the way back; negative: not in it.
QString TraineeHistory::whyOf(const PersonChange &change, qsizetype place)
{
    if (place >= 0) {
        const QString way = place == 0 ? tr("Your last step.") : tr("%n later step(s) of yours are undone first, also in other records.", nullptr, int(place));
        return change.finalSince.isEmpty() ? way : tr("%1 “%2” came later, is final and stays.", "after a sentence").arg(way, change.finalSince);
    }
    if (change.takenBack)
        return tr("This was undone.");
    if (change.isFinal)
        return tr("This is final.");
    return change.finalSince.isEmpty() ? tr("Only the person who did it can undo it, on this PC, before a final step.")
                                       : tr("“%1” came later and is final: nothing before it can be undone.").arg(change.finalSince);
}

void TraineeHistory::undoChosen()
{
    const QUuid step = m_table->chosenId();
    const qsizetype place = m_way.indexOf(step);
    if (place == 0)
        return Q_EMIT undoAsked();
    const Question::Asked asked{u"history.undoBack"_s, tr("Undo back to here"),
                                tr("Your last %n steps are undone, one after another, newest first. Redo brings them back, one by one.",
                                   nullptr, int(place) + 1),
                                tr("Undo %n steps", nullptr, int(place) + 1), false, {}};
    if (place < 0 || !m_desk.question || !m_desk.question->ask(this, asked).agreed)
        return;
    m_undo->setEnabled(false);
    m_desk.worker.run(this, [histories = m_desk.histories, step] { return histories->undoBackTo(step); }, [this](const Result<void> &done) {
        Q_EMIT saved(); // also when refused on the way: steps before it were taken back
        if (!done)
            Q_EMIT failed(done.error().message);
        showRecord(m_record);
    });
}

} // namespace warsha
