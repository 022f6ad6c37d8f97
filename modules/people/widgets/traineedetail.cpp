// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineedetail.h"

#include "centretime.h"
#include "consentcard.h"
#include "deskpaint.h"
#include "joinedfacts.h"
#include "measures.h"
#include "personcard.h"
#include "persontexts.h"
#include "protectiontab.h"
#include "scrolledcards.h"
#include "traineehistory.h"

#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Two letters on a soft square, for the eye to hold on to.
class Initials : public TextLabel
{
public:
    explicit Initials(QWidget *parent) : TextLabel(TextUse::PageTitle, parent) { setFixedSize(54, 54); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        deskpaint::roundedPanel(&painter, rect(), Tokens::of(palette()).softSelection, {}, measure::cardRadius);
        painter.setPen(palette().color(QPalette::Link));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

TraineeDetail::TraineeDetail(const PeopleDesk &desk, const QList<Panel *> &panels, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, 0);
    column->setSpacing(0);
    buildHead(column);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the trainee's record"));
    m_stack = new QStackedWidget(this);
    column->addSpacing(8);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    buildOverview(panels, navigator);
    buildTabs(panels, navigator);
    connect(m_tabs, &QTabBar::currentChanged, this, &TraineeDetail::showTab);
}

void TraineeDetail::showTab(int tab)
{
    if (const auto make = m_late.take(tab)) {
        PanelWidget *panel = make(m_stack);
        follow(panel);
        m_made.insert(tab, panel);
        m_stack->widget(tab)->layout()->addWidget(panel);
    }
    m_stack->setCurrentIndex(tab);
    loadPanels();
}

void TraineeDetail::follow(PanelWidget *panel)
{
    connect(panel, &PanelWidget::saved, this, &TraineeDetail::saved);
    connect(panel, &PanelWidget::undoAsked, this, &TraineeDetail::undoAsked);
    connect(panel, &PanelWidget::failed, this, &TraineeDetail::failed);
}

void TraineeDetail::buildHead(QVBoxLayout *column)
{
    m_initials = new Initials(this);
    m_name = new TextLabel(TextUse::PageTitle, this);
    m_name->setObjectName(u"name"_s);
    m_other = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    m_facts = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    auto *names = new QHBoxLayout;
    names->setSpacing(10);
    names->addWidget(m_name);
    names->addWidget(m_other, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addLayout(names);
    words->addWidget(m_facts);
    words->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(m_initials);
    line->addLayout(words, 1);
    if (m_desk.mayEdit || m_desk.mayErase)
        line->addWidget(makeMore(), 0, Qt::AlignTop);
    column->addLayout(line);
}

/// What is done with a record as a whole, and seldom.
QWidget *TraineeDetail::makeMore()
{
    m_more = new DeskButton(tr("Record"), this);
    m_more->setObjectName(u"more"_s);
    auto *menu = new QMenu(m_more);
    if (m_desk.mayEdit && m_desk.files)
        menu->addAction(tr("Save the data of this person…"), this, &TraineeDetail::exportAsked)->setObjectName(u"savePerson"_s);
    if (m_desk.mayErase)
        menu->addAction(tr("Erase this person…"), this, &TraineeDetail::eraseAsked)->setObjectName(u"erasePerson"_s);
    m_more->setMenu(menu);
    m_more->setVisible(!menu->isEmpty());
    return m_more;
}

void TraineeDetail::buildOverview(const QList<Panel *> &panels, Navigator &navigator)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, measure::cardGap, 0, measure::pageMargin);
    column->setSpacing(measure::cardGap);
    for (Panel *panel : panels) {
        if (!panel->isCard())
            continue;
        m_panels.append(panel->makeWidget(content, navigator));
        follow(m_panels.last());
        column->addWidget(m_panels.last());
    }
    m_card = new PersonCard(m_desk.mayEdit, content);
    connect(m_card, &PersonCard::edited, this, &TraineeDetail::commit);
    connect(m_card, &PersonCard::refused, this, &TraineeDetail::failed);
    column->addWidget(m_card);
    m_consents = new ConsentCard(m_desk.mayEdit, content);
    connect(m_consents, &ConsentCard::ticked, this, [this](const QString &purpose, bool given) {
        Identity after = m_person.identity;
        after.consents = withConsent(after.consents, purpose, given, centreToday(m_desk.clock));
        commit(m_person.identity, after, nullptr);
    });
    column->addWidget(m_consents);
    column->addStretch(1);
    m_tabs->addTab(tr("Overview"));
    m_overview = scrolledCards(content, m_stack);
    m_stack->addWidget(m_overview);
}

void TraineeDetail::buildTabs(const QList<Panel *> &panels, Navigator &navigator)
{
    for (Panel *panel : panels)
        if (!panel->isCard())
            addTab(panel->title(), [panel, &navigator](QWidget *parent) { return panel->makeWidget(parent, navigator); });
    if (m_desk.readsCaseNotes)
        addTab(tr("Protection"), [this](QWidget *parent) { return new ProtectionTab(m_desk, parent); });
    if (m_desk.histories)
        addTab(tr("History"), [this](QWidget *parent) { return new TraineeHistory(m_desk, parent); });
    m_tabs->setVisible(m_tabs->count() > 1);
}

void TraineeDetail::addTab(const QString &title, const std::function<PanelWidget *(QWidget *)> &make)
{
    auto *holder = new QWidget(m_stack);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, measure::cardGap, 0, measure::pageMargin);
    const int tab = m_tabs->addTab(title);
    m_stack->addWidget(holder);
    m_late.insert(tab, make);
}

void TraineeDetail::showPerson(const Person &person)
{
    const bool other = person.id != m_person.id;
    if (!other && person == m_person)
        return;
    m_person = person;
    showHead();
    m_card->showPerson(person);
    m_consents->showPerson(person);
    if (m_more)
        m_more->setEnabled(!person.erased);
    if (!other)
        return;
    m_overview->verticalScrollBar()->setValue(0); // another record begins at its top
    loadPanels();
}

void TraineeDetail::showHead()
{
    m_name->setText(shownName(m_person));
    m_initials->setText(initialsOf(m_person.erased ? QString() : shownName(m_person)));
    m_other->setText(otherNames(m_person));
    QStringList facts{tr("No. %1").arg(isolated(m_person.number))};
    const QString age = ageText(m_person.identity.birth, centreToday(m_desk.clock));
    const QString sex = sexName(m_person.identity.sex);
    if (!sex.isEmpty() && !age.isEmpty())
        facts.append(tr("%1, %2", "sex, age").arg(sex, age));
    else if (!sex.isEmpty() || !age.isEmpty())
        facts.append(sex + age);
    if (!m_person.identity.phones.isEmpty())
        facts.append(isolated(m_person.identity.phones.first()));
    m_facts->setText(spreadFacts(facts));
}

void TraineeDetail::loadPanels()
{
    if (m_person.id.isNull())
        return;
    if (m_tabs->currentIndex() == 0) {
        for (PanelWidget *panel : std::as_const(m_panels))
            panel->showRecord(m_person.id.uuid());
    } else if (PanelWidget *panel = m_made.value(m_tabs->currentIndex())) {
        panel->showRecord(m_person.id.uuid());
    }
}

void TraineeDetail::reload()
{
    loadPanels();
}

void TraineeDetail::startEditing()
{
    m_tabs->setCurrentIndex(0);
    m_card->startEditing();
}

void TraineeDetail::commit(const Identity &before, const Identity &after, PlaceField *field)
{
    m_desk.worker.run(this, [service = &m_desk.service, edit = PersonEdit{m_person.id, before, after}] { return service->change(edit); },
                      [this, id = m_person.id, field](const Result<Person> &changed) {
                          if (changed) {
                              if (id == m_person.id)
                                  showPerson(*changed);
                              return Q_EMIT saved();
                          }
                          if (id == m_person.id)
                              m_card->showRefusal(field, changed.error());
                          else
                              Q_EMIT failed(changed.error().message);
                          if (!field) { // a choice or a tick that did not hold goes back
                              m_card->showPerson(m_person);
                              m_consents->showPerson(m_person);
                          }
                      });
}

void TraineeDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this); // the hairline under the tabs
    if (m_tabs->isVisible())
        painter.fillRect(QRect(m_tabs->x(), m_tabs->geometry().bottom(), m_stack->width(), 1), palette().color(QPalette::Mid));
}

} // namespace warsha
