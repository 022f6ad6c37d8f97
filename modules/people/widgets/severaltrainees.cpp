// SPDX-License-Identifier: GPL-3.0-or-later
#include "severaltrainees.h"

#include "card.h"
#include "centretime.h"
#include "fieldeditor.h"
#include "measures.h"
#include "persontexts.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

SeveralTrainees::SeveralTrainees(const PeopleDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(new TextLabel(TextUse::PageTitle, this)),
      m_names(new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted))
{
    setObjectName(u"several"_s);
    m_title->setObjectName(u"severalTitle"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin + 4, 16, measure::pageMargin + 4, measure::pageMargin);
    column->setSpacing(measure::cardGap);
    column->addWidget(m_title);
    column->addWidget(m_names);
    for (PeoplePanel *panel : std::as_const(m_desk.several)) {
        PeoplePanelWidget *made = panel->makeWidget(this);
        connect(made, &PeoplePanelWidget::saved, this, &SeveralTrainees::saved);
        connect(made, &PeoplePanelWidget::failed, this, &SeveralTrainees::failed);
        m_panels.append(made);
        column->addWidget(made);
    }
    if (m_desk.mayEdit) {
        m_editor = new FieldEditor(this);
        connect(m_editor, &FieldEditor::asked, this, &SeveralTrainees::setForAll);
        column->addWidget(m_editor);
        m_twins = new Card(this, tr("One person, registered twice?"));
        auto *merge = new DeskButton(tr("Compare and merge…"), m_twins);
        merge->setObjectName(u"mergeAsked"_s);
        m_twins->body()->addWidget(merge, 0, Qt::AlignLeft);
        connect(merge, &QPushButton::clicked, this, &SeveralTrainees::mergeAsked);
        column->addWidget(m_twins);
    }
    column->addWidget(makeTable());
    column->addStretch(1);
}

QWidget *SeveralTrainees::makeTable()
{
    auto *card = new Card(this, tr("As a table, in the columns of the list"));
    auto *copy = new DeskButton(tr("Copy"), card);
    copy->setObjectName(u"copyTable"_s);
    auto *save = new DeskButton(tr("Save as a table…"), card);
    save->setObjectName(u"saveTable"_s);
    save->setVisible(m_desk.files);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(copy);
    line->addWidget(save);
    line->addWidget(new TextLabel(tr("Everybody who has the file can read the names in it."), TextUse::Caption, card, TextLabel::Tone::Muted), 1);
    card->body()->addLayout(line);
    connect(copy, &QPushButton::clicked, this, &SeveralTrainees::copyAsked);
    connect(save, &QPushButton::clicked, this, &SeveralTrainees::exportAsked);
    return card;
}

void SeveralTrainees::showPeople(const QList<PersonId> &people)
{
    constexpr qsizetype named = 20;
    if (people != m_people && m_editor)
        m_editor->clear();
    m_people = people;
    m_title->setText(tr("%n trainee(s) chosen", nullptr, int(people.size())));
    const auto snapshot = m_desk.directory.snapshot();
    QStringList names;
    for (const PersonId &id : people.first(qMin(named, people.size())))
        if (const Person *person = snapshot->find(id))
            names.append(isolatedName(shownName(*person)));
    m_names->setText(QLocale().createSeparatedList(names));
    if (m_editor)
        m_editor->showCount(people.size());
    if (m_twins)
        m_twins->setVisible(people.size() == 2);
    for (PeoplePanelWidget *panel : std::as_const(m_panels))
        panel->showPeople(people);
}

void SeveralTrainees::enter()
{
    QWidget *first = nextInFocusChain();
    while (first != this && (!isAncestorOf(first) || first->focusPolicy() == Qt::NoFocus || !first->isVisibleTo(this)))
        first = first->nextInFocusChain();
    first->setFocus(Qt::TabFocusReason);
}

void SeveralTrainees::setForAll(const std::function<Identity(Identity, QDate)> &change)
{
    const auto snapshot = m_desk.directory.snapshot();
    const QDate today = centreToday(m_desk.clock);
    QList<PersonEdit> edits;
    for (const PersonId &id : std::as_const(m_people)) {
        const Person *person = snapshot->find(id);
        if (!person || person->erased)
            continue;
        const Identity after = change(person->identity, today);
        if (after != person->identity)
            edits.append({id, person->identity, after});
    }
    if (edits.isEmpty())
        return m_editor->showFault(tr("All of them have this value already."));
    m_desk.worker.run(this, [service = &m_desk.service, edits] { return service->changeMany(edits); }, [this](const Result<void> &done) {
        if (!done)
            return m_editor->showFault(done.error().message);
        m_editor->clear();
        Q_EMIT saved();
    });
}

} // namespace warsha
