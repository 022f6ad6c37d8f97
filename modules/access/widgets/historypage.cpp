// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypage.h"

#include "card.h"
#include "desktable.h"
#include "historytablemodel.h"
#include "measures.h"
#include "searchfield.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(const HistoryDesk &desk, QWidget *parent) : Page(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, measure::cardGap);
    column->setSpacing(8);
    buildHeader(column);
    buildList(column);
    setFocusProxy(m_table);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::refresh);
    connect(m_search, &SearchField::wentDown, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_people, &QComboBox::activated, this, &HistoryPage::refresh);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoChosen);
    connect(m_model, &HistoryTableModel::rowsWanted, this, &HistoryPage::fetchRows, Qt::QueuedConnection);
    connect(m_table, &DeskTable::chosen, this, [this](const QUuid &id) {
        showChosen();
        if (!id.isNull())
            Q_EMIT recordShown(id);
    });
    showChosen();
    refresh();
}

void HistoryPage::buildHeader(QVBoxLayout *column)
{
    m_header = new PageHeader(tr("History"), this);
    m_search = new SearchField(tr("What was done"), tr("Search in the history"), this);
    m_search->setObjectName(u"search"_s);
    m_search->setFixedWidth(220);
    m_people = new QComboBox(this);
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(tr("Steps of"));
    m_people->setFixedHeight(measure::button);
    m_people->setMinimumWidth(170);
    m_people->addItem(tr("Everybody"), QUuid());
    m_undo = new DeskButton(tr("Undo"), this, DeskButton::Kind::Secondary, u"undo"_s);
    m_undo->setObjectName(u"undo"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_undo)})
        m_header->addWidget(widget);
    column->addWidget(m_header);
}

void HistoryPage::buildList(QVBoxLayout *column)
{
    auto *card = new Card(this);
    card->removePadding();
    m_model = new HistoryTableModel(this);
    m_table = new DeskTable(tr("History"), card);
    m_table->setObjectName(u"list"_s);
    m_table->setListModel(m_model);
    m_table->setTypeAhead(m_search);
    m_empty = new EmptyState(tr("No step was found."), card);
    m_empty->setObjectName(u"empty"_s);
    m_empty->hide();
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    m_why = new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted);
    m_why->setObjectName(u"why"_s);
    column->addWidget(m_why);
}

void HistoryPage::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const HistoryFilter filter{m_search->text(), UserId(m_people->currentData().toUuid())};
    const auto read = [desk = m_desk, filter]() -> Result<Read> {
        Read found;
        WARSHA_TRY(found.users, desk.access.users());
        WARSHA_TRY(found.ids, desk.history.find(filter));
        WARSHA_TRY(found.way, desk.history.wayBack());
        return found;
    };
    m_desk.worker.run(this, read, [this](const Result<Read> &found) {
        m_reading = false;
        if (std::exchange(m_again, false))
            return refresh();
        showRead(found);
    });
}

void HistoryPage::showRead(const Result<Read> &read)
{
    if (!read) {
        Q_EMIT failed(read.error().message);
        return;
    }
    fillPeople(read->users);
    m_way = read->way;
    m_model->show(read->ids, namesOf(read->users));
    m_header->setFacts(tr("%n step(s)", nullptr, int(read->ids.size())));
    m_table->setVisible(!read->ids.isEmpty());
    m_empty->setVisible(read->ids.isEmpty());
    const QUuid wanted = std::exchange(m_wanted, {});
    if ((wanted.isNull() || !m_table->choose(wanted)) && m_table->chosenId().isNull())
        m_table->chooseFirst();
    showChosen();
}

void HistoryPage::fillPeople(const QList<User> &users)
{
    const QVariant chosen = m_people->currentData();
    while (m_people->count() > 1)
        m_people->removeItem(1);
    for (const User &user : users)
        m_people->addItem(user.name.isEmpty() ? isolated(user.login) : user.name, user.id.uuid());
    m_people->setCurrentIndex(qMax(0, m_people->findData(chosen)));
}

void HistoryPage::fetchRows(const QList<QUuid> &ids)
{
    m_desk.worker.run(this, [history = &m_desk.history, ids] { return history->steps(ids); }, [this](const Result<QList<HistoryStep>> &steps) {
        if (!steps) {
            Q_EMIT failed(steps.error().message);
            return;
        }
        m_model->addRows(*steps);
        showChosen();
    });
}

void HistoryPage::showChosen()
{
    const QUuid id = m_table->chosenId();
    const qsizetype place = m_way.indexOf(id);
    m_undo->setText(place > 0 ? tr("Undo back to here…") : tr("Undo"));
    m_undo->setEnabled(!id.isNull() && place >= 0);
    m_why->setText(whyOf(id));
}

QString HistoryPage::whyOf(const QUuid &id) const
{
    const qsizetype place = m_way.indexOf(id);
    const HistoryStep *step = m_model->step(id);
    if (!step)
        return {};
    if (place >= 0) {
        const QString way = place == 0 ? tr("Your last step.") : tr("To undo this, %n later step(s) of yours are undone first.", nullptr, int(place));
        return step->finalSince.isEmpty() ? way : tr("%1 “%2” came later, is final and stays.", "after a sentence").arg(way, step->finalSince);
    }
    switch (step->state) {
    case HistoryStep::State::TakenBack: return tr("This was undone.");
    case HistoryStep::State::Undo: return tr("This undid a step. Redo brings it back, as long as nothing new was done.");
    case HistoryStep::State::Background: return tr("The program did this by itself. It cannot be undone.");
    default: break;
    }
    if (step->final)
        return tr("This is final: it cannot be undone.");
    if (!step->own)
        return tr("Only the person who did it can undo it: %1.").arg(m_model->who(*step));
    if (!step->here)
        return tr("This was done on another PC, and can be undone there only.");
    return step->finalSince.isEmpty() ? tr("This was done too long ago to be undone.")
                                      : tr("“%1” came later and is final: nothing before it can be undone.").arg(step->finalSince);
}

void HistoryPage::undoChosen()
{
    const QUuid id = m_table->chosenId();
    const qsizetype place = m_way.indexOf(id);
    if (place < 0)
        return;
    if (place == 0) {
        Q_EMIT undoAsked();
        return;
    }
    const Question::Asked asked{u"history.undoBack"_s, tr("Undo back to here"),
                                tr("Your last %n steps are undone, one after another, newest first. Redo brings them back, one by one.",
                                   nullptr, int(place) + 1),
                                tr("Undo %n steps", nullptr, int(place) + 1), false, {}};
    if (m_desk.question.ask(this, asked).agreed)
        undoBackTo(id);
}

void HistoryPage::undoBackTo(const QUuid &id)
{
    m_undo->setEnabled(false);
    m_desk.worker.run(this, [history = &m_desk.history, id] { return history->undoBackTo(id); }, [this](const Result<void> &done) {
        Q_EMIT saved(); // also when refused on the way: steps before it were taken back
        if (!done)
            Q_EMIT failed(done.error().message);
        refresh();
    });
}

void HistoryPage::openRecord(const QUuid &record)
{
    if (!record.isNull() && record != m_table->chosenId() && !m_table->choose(record))
        m_wanted = record; // the list is on its way
}

bool HistoryPage::focusSearch()
{
    m_search->setFocus();
    return true;
}

QList<DeskCommand> HistoryPage::commands()
{
    DeskCommand undo{u"history.undo"_s, tr("Undo back to the chosen step…"), {}, false, [this] { undoChosen(); }};
    undo.iconName = u"undo"_s;
    undo.isEnabled = [this] { return m_way.contains(m_table->chosenId()); };
    undo.needs = tr("Choose one of your last steps in the list first; what was sent, locked or issued stays.");
    return {undo};
}

} // namespace warsha
