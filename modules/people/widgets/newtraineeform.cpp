// SPDX-License-Identifier: GPL-3.0-or-later
#include "newtraineeform.h"

#include "card.h"
#include "formfield.h"
#include "measures.h"
#include "persontexts.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

NewTraineeForm::NewTraineeForm(const PeopleDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_op(OpId::make()), m_twins(new MessageBar(this)), m_fault(new MessageBar(this))
{
    setObjectName(u"newTrainee"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, measure::pageMargin);
    whole->setSpacing(measure::cardGap);
    whole->addWidget(new PageHeader(tr("New trainee"), this));
    whole->addWidget(m_fault);
    whole->addWidget(m_twins);
    auto *card = new Card(this);
    QVBoxLayout *column = card->body();
    column->setSpacing(3);
    m_name = addFormField(column, this, {u"name"_s, tr("Name, as on papers")});
    m_other = addFormField(column, this, {u"otherName"_s, tr("Name in another script")});
    m_birth = addFormField(column, this, {u"birth"_s, tr("Date of birth"), tr("12.3.2004, or the year alone")});
    addSex(column);
    m_phone = addFormField(column, this, {u"phone"_s, tr("Phone")});
    addButtons(column);
    whole->addWidget(card);
    auto *note = new TextLabel(tr("Only a name is needed. Documents can be added later; none is asked for to begin."),
                               TextUse::Caption, this, TextLabel::Tone::Muted);
    note->setWordWrap(true);
    whole->addWidget(note);
    whole->addStretch(1);
    for (QLineEdit *field : {m_name, m_other, m_phone, m_birth})
        connect(field, &QLineEdit::textEdited, this, &NewTraineeForm::look);
    m_fault->setObjectName(u"fault"_s);
    m_twins->setObjectName(u"twins"_s);
}

void NewTraineeForm::addSex(QVBoxLayout *column)
{
    m_sex = new QComboBox(this);
    m_sex->setObjectName(u"sex"_s);
    m_sex->setAccessibleName(tr("Sex"));
    m_sex->setMaximumWidth(200);
    for (const Sex sex : {Sex::NotStated, Sex::Female, Sex::Male, Sex::Other})
        m_sex->addItem(sex == Sex::NotStated ? tr("Not stated") : sexName(sex), int(sex));
    column->addWidget(new TextLabel(tr("Sex"), TextUse::Label, this, TextLabel::Tone::Muted));
    column->addWidget(m_sex);
    column->addSpacing(6);
}

void NewTraineeForm::addButtons(QVBoxLayout *column)
{
    m_register = new DeskButton(tr("Register"), this, DeskButton::Kind::Primary);
    m_register->setObjectName(u"register"_s);
    auto *cancel = new DeskButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_register);
    line->addWidget(cancel);
    line->addStretch(1);
    column->addSpacing(6);
    column->addLayout(line);
    connect(m_register, &QPushButton::clicked, this, &NewTraineeForm::commit);
    connect(cancel, &QPushButton::clicked, this, &NewTraineeForm::cancelled);
}

void NewTraineeForm::clear()
{
    m_op = OpId::make();
    for (QLineEdit *field : {m_name, m_other, m_birth, m_phone})
        field->clear();
    m_sex->setCurrentIndex(0);
    m_twins->showMessage(MessageBar::Kind::Warn, {});
    m_fault->showMessage(MessageBar::Kind::Bad, {});
    m_register->setEnabled(false);
}

void NewTraineeForm::focusFirst()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

Identity NewTraineeForm::identity() const
{
    Identity identity;
    for (const QLineEdit *field : {m_name, m_other})
        if (!field->text().trimmed().isEmpty())
            identity.names.append(nameFromText(field->text().trimmed()));
    identity.birth = typedBirth(m_birth->text()).value_or(PartialDate());
    identity.sex = Sex(m_sex->currentData().toInt());
    if (!m_phone->text().trimmed().isEmpty())
        identity.phones = {m_phone->text().trimmed()};
    return identity;
}

void NewTraineeForm::look()
{
    m_register->setEnabled(!m_name->text().trimmed().isEmpty());
    const Identity typed = identity();
    const QList<Duplicate> twins = typed.names.isEmpty() ? QList<Duplicate>() : m_desk.service.duplicatesOf(typed);
    QString sentence;
    if (!twins.isEmpty()) {
        const auto snapshot = m_desk.directory.snapshot();
        const Person *person = snapshot->find(twins.first().person);
        sentence = tr("%1 (%2) is registered already: %3.")
                       .arg(isolatedName(person ? shownName(*person) : QString()), isolated(twins.first().number),
                            duplicateReasonText(twins.first().reason));
    }
    m_twins->showMessage(MessageBar::Kind::Warn, sentence);
}

void NewTraineeForm::commit()
{
    if (!m_birth->text().trimmed().isEmpty() && !typedBirth(m_birth->text())) {
        m_fault->showMessage(MessageBar::Kind::Bad, tr("“%1” is no date. Write it like 12.3.2004, 2004-03-12, or the year alone.").arg(m_birth->text()));
        m_birth->setFocus();
        m_birth->selectAll();
        return;
    }
    m_register->setEnabled(false);
    m_desk.worker.run(this, [service = &m_desk.service, typed = identity(), op = m_op] { return service->registerPerson(typed, op); },
                      [this](const Result<Person> &person) {
                          m_register->setEnabled(true);
                          if (!person)
                              return m_fault->showMessage(MessageBar::Kind::Bad, person.error().message);
                          Q_EMIT registered(*person);
                      });
}

void NewTraineeForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_register->isEnabled())
        commit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace warsha
