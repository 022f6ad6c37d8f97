// SPDX-License-Identifier: GPL-3.0-or-later
#include "newtraineeform.h"

#include "card.h"
#include "centretime.h"
#include "countryfield.h"
#include "dayfield.h"
#include "formfield.h"
#include "identitycells.h"
#include "identityrules.h"
#include "peopleimportsubject.h"
#include "persontexts.h"
#include "sexchoice.h"
#include "typedday.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualAge = 20; ///< where the calendar of births opens
} // namespace

NewTraineeForm::NewTraineeForm(const PeopleDesk &desk, QWidget *parent)
    : SideForm(parent), m_desk(desk), m_op(OpId::make()), m_twins(new MessageBar(this)), m_fault(new MessageBar(this)),
      m_told(new MessageBar(this))
{
    setObjectName(u"newTrainee"_s);
    QVBoxLayout *whole = makeColumn(new PageHeader(tr("New trainee"), this));
    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_name = add(grid, u"name"_s, tr("Name, as on papers"));
    m_other = add(grid, u"otherName"_s, tr("Name in another script"));
    auto *birth = new DayField(u"birth"_s, tr("12.3.2004, or the year alone"), this);
    birth->picker()->setUsual(centreToday(m_desk.clock).addYears(-usualAge));
    addCell(grid, tr("Date of birth"), birth);
    m_birth = birth;
    addSex(grid);
    m_phone = add(grid, u"phone"_s, tr("Phone"));
    m_nationality = new CountryField(u"nationality"_s, this);
    addCell(grid, tr("Nationality"), m_nationality);
    m_document = add(grid, u"document"_s, tr("Document"), tr("Passport: N123456"));
    if (m_desk.placing)
        addGroup(grid);
    card->body()->addLayout(grid);
    makeButtons(card->body());
    whole->addWidget(card);
    addBars(whole, {m_fault, m_twins, m_told});
    auto *note = new TextLabel(tr("Only a name is needed. Documents can be added later; none is asked for to begin."),
                               TextUse::Caption, this, TextLabel::Tone::Muted);
    note->setWordWrap(true);
    whole->addWidget(note);
    whole->addStretch(1);
    for (QLineEdit *field : {m_name, m_other, m_phone, m_birth, m_document})
        connect(field, &QLineEdit::textEdited, this, &NewTraineeForm::look);
    for (QLineEdit *field : {m_phone, m_birth, m_nationality, m_document}) {
        connect(field, &QLineEdit::textEdited, this, [this, field] { showFault(field, {}); });
        connect(field, &QLineEdit::editingFinished, this, [this, field] { showFault(field, faultOf(field)); });
    }
    connect(m_twins, &MessageBar::linkActivated, this, [this] { Q_EMIT twinAsked(m_twin); });
    connect(m_told, &MessageBar::linkActivated, this, [this] {
        dropDraft();
        startWith(m_lookedFor);
        focusFirst();
    });
    m_fault->setObjectName(u"fault"_s);
    m_twins->setObjectName(u"twins"_s);
    m_told->setObjectName(u"told"_s);
    keepAs(formName());
}

void NewTraineeForm::addCell(QGridLayout *grid, const QString &label, QWidget *field)
{
    const int row = m_cells / 2 * 2;
    const int column = m_cells++ % 2;
    auto *caption = new TextLabel(label, TextUse::Label, this, TextLabel::Tone::Muted);
    caption->setContentsMargins(0, row > 0 ? 6 : 0, 0, 0);
    field->setAccessibleName(label);
    grid->addWidget(caption, row, column);
    grid->addWidget(field, row + 1, column);
}

QLineEdit *NewTraineeForm::add(QGridLayout *grid, const QString &code, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(code);
    line->setPlaceholderText(hint);
    line->setMaxLength(1000);
    addCell(grid, label, line);
    return line;
}

void NewTraineeForm::addSex(QGridLayout *grid)
{
    m_sex = new QComboBox(this);
    m_sex->setObjectName(u"sex"_s);
    offerSexes(*m_sex);
    addCell(grid, tr("Sex"), m_sex);
}

void NewTraineeForm::addGroup(QGridLayout *grid)
{
    m_group = new QComboBox(this);
    m_group->setObjectName(u"placeIn"_s);
    addCell(grid, tr("Group"), m_group);
}

void NewTraineeForm::makeButtons(QVBoxLayout *column)
{
    m_register = new DeskButton(tr("Register"), this, DeskButton::Kind::Primary);
    m_register->setObjectName(u"register"_s);
    m_next = new DeskButton(tr("Register, and the next"), this);
    m_next->setObjectName(u"registerNext"_s);
    m_next->setToolTip(tr("Ctrl+Enter"));
    column->addSpacing(6);
    addButtons(column, {m_register, m_next}, u"cancel"_s);
    pressOnEnter(m_register);
    connect(m_register, &QPushButton::clicked, this, [this] { commit(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { commit(true); });
}

void NewTraineeForm::clear()
{
    m_op = OpId::make();
    for (QLineEdit *field : {m_name, m_other, m_birth, m_phone, m_nationality, m_document}) {
        field->clear();
        setFieldFault(field, {});
    }
    m_sex->setCurrentIndex(0);
    m_twins->showMessage(MessageBar::Kind::Warn, {});
    m_fault->showMessage(MessageBar::Kind::Bad, {});
    m_told->showMessage(MessageBar::Kind::Good, {});
    m_register->setEnabled(false);
    m_next->setEnabled(false);
    if (m_group)
        loadGroups();
}

void NewTraineeForm::startWith(const QString &name)
{
    clear();
    m_name->setText(name.trimmed());
    look();
}

void NewTraineeForm::begin(const QString &name)
{
    m_lookedFor = name;
    if (!hasDraft()) {
        startWith(name);
        if (!bringBack())
            return;
    }
    m_told->showMessage(MessageBar::Kind::Good, tr("What you typed before is here again."), tr("Begin with an empty form"));
}

void NewTraineeForm::loadGroups()
{
    m_desk.worker.run(this, [placing = m_desk.placing] { return placeChoice(*placing, TraineePlacing::By::Hand); }, [this](const Result<ImportChoice> &choice) {
        if (!choice)
            return m_fault->showMessage(MessageBar::Kind::Bad, choice.error().message);
        const QString chosen = m_group->currentData().toString();
        m_group->clear();
        for (const auto &[value, shown] : choice->values)
            m_group->addItem(shown, value);
        m_group->setCurrentIndex(qMax(0, m_group->findData(chosen)));
    });
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
    identity.birth = typedDate(m_birth->text()).value_or(PartialDate());
    identity.sex = Sex(m_sex->currentData().toInt());
    if (!m_phone->text().trimmed().isEmpty())
        identity.phones = {m_phone->text().trimmed()};
    if (!m_nationality->text().trimmed().isEmpty())
        identity.nationality = nationalityFromCell(m_nationality->text()).value_or(QString());
    identity.documents = typedDocuments(m_document->text(), {});
    return identity;
}

void NewTraineeForm::look()
{
    m_register->setEnabled(!m_name->text().trimmed().isEmpty());
    m_next->setEnabled(m_register->isEnabled());
    findTwins();
}

/// Comparing with 20,000 people takes longer than a key may: elsewhere, and once more when something was typed meanwhile.
void NewTraineeForm::findTwins()
{
    const Identity typed = identity();
    m_again = m_looking;
    if (m_looking)
        return;
    if (typed.names.isEmpty())
        return showTwins({});
    m_looking = true;
    m_desk.worker.run(this, [service = &m_desk.service, typed] { return service->duplicatesOf(typed); }, [this](const QList<Duplicate> &twins) {
        m_looking = false;
        if (m_again)
            return findTwins();
        showTwins(m_name->text().trimmed().isEmpty() ? QList<Duplicate>() : twins);
    });
}

void NewTraineeForm::showTwins(const QList<Duplicate> &twins)
{
    QString sentence;
    if (!twins.isEmpty()) {
        const auto snapshot = m_desk.directory.snapshot();
        const Person *person = snapshot->find(twins.first().person);
        m_twin = twins.first().person.uuid();
        sentence = tr("%1 (%2) is registered already: %3.")
                       .arg(isolatedName(person ? shownName(*person) : QString()), isolated(twins.first().number),
                            duplicateReasonText(twins.first().reason));
    }
    m_twins->showMessage(MessageBar::Kind::Warn, sentence, tr("Show"));
}

/// Of one field. The bar below tells the latest, until that one is mended.
void NewTraineeForm::showFault(QLineEdit *field, const QString &reason)
{
    const QString before = fieldFault(field);
    setFieldFault(field, reason);
    if (!reason.isEmpty() || (!before.isEmpty() && m_fault->sentence() == before))
        m_fault->showMessage(MessageBar::Kind::Bad, reason);
}

QString NewTraineeForm::faultOf(const QLineEdit *field) const
{
    const QString typed = field->text().trimmed();
    if (typed.isEmpty())
        return {};
    if (field == m_birth && !typedDate(typed))
        return tr("“%1” is not a date. Write it like 12.3.2004, 2004-03-12, or the year alone.").arg(typed);
    if (field == m_nationality) {
        const Result<QString> country = nationalityFromCell(typed);
        return country ? QString() : country.error().message;
    }
    for (const IdentityFault &fault : newIdentityFaults(tidiedIdentity(identity()), centreToday(m_desk.clock)))
        if (refusedField(fault.part) == field)
            return fault.why;
    return {};
}

bool NewTraineeForm::refuse(QLineEdit *field, const QString &reason)
{
    showFault(field, reason);
    field->setFocus();
    field->selectAll();
    return false;
}

/// What is about the whole is a text that is too long.
QLineEdit *NewTraineeForm::refusedField(IdentityPart part) const
{
    switch (part) {
    case IdentityPart::Phones: return m_phone;
    case IdentityPart::Birth: return m_birth;
    default: break;
    }
    switch (tooLongField(identity()).value_or(IdentityField::Names)) {
    case IdentityField::Phones: return m_phone;
    case IdentityField::Documents: return m_document;
    default: return m_other->text().size() > m_name->text().size() ? m_other : m_name;
    }
}

bool NewTraineeForm::isReadable()
{
    for (QLineEdit *field : {m_birth, m_nationality})
        if (const QString reason = faultOf(field); !reason.isEmpty())
            return refuse(field, reason);
    const QList<IdentityFault> faults = newIdentityFaults(tidiedIdentity(identity()), centreToday(m_desk.clock));
    return faults.isEmpty() || refuse(refusedField(faults.first().part), faults.first().why);
}

void NewTraineeForm::commit(bool goesOn)
{
    if (!m_register->isEnabled() || !isReadable())
        return;
    hold({m_register, m_next});
    const QString group = m_group ? m_group->currentData().toString() : QString();
    m_desk.worker.run(this, [desk = m_desk, typed = identity(), group, op = m_op]() -> Result<Person> {
        TraineePlacing::Placing placing;
        if (!group.isEmpty()) {
            WARSHA_TRY(placing, desk.placing->placing(TraineePlacing::By::Hand, group, {}));
        }
        WARSHA_TRY(const QList<Person> people, desk.service.registerMany({typed}, {u"people.register"_s, {}}, placing.work, nullptr, op));
        return people.first();
    }, [this, goesOn](const Result<Person> &person) { done(person, goesOn); });
}

void NewTraineeForm::done(const Result<Person> &person, bool goesOn)
{
    release({m_register, m_next});
    if (!person)
        return m_fault->showMessage(MessageBar::Kind::Bad, person.error().message);
    dropDraft();
    if (!goesOn)
        return Q_EMIT registered(*person);
    clear();
    m_told->showNotice(tr("%1 is registered as %2.").arg(isolatedName(shownName(*person)), isolated(person->number)));
    focusFirst();
    Q_EMIT registeredOneOfMany(*person);
}

void NewTraineeForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        commit(true);
    else
        SideForm::keyPressEvent(event);
}

} // namespace warsha
