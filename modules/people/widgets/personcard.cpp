// SPDX-License-Identifier: GPL-3.0-or-later
#include "personcard.h"

#include "identitycells.h"
#include "measures.h"
#include "persontexts.h"
#include "sexchoice.h"
#include "typedday.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
constexpr int perLine = 3;

Result<Identity> withName(Identity after, const QString &typed)
{
    if (after.names.isEmpty())
        after.names.append(PersonName());
    after.names.first() = nameFromText(typed);
    return after;
}

Result<Identity> withOtherName(Identity after, const QString &typed)
{
    if (after.names.size() > 1)
        after.names.removeAt(1);
    if (!typed.isEmpty())
        after.names.insert(qMin<qsizetype>(1, after.names.size()), nameFromText(typed));
    return after;
}

Result<Identity> withKnownAs(Identity after, const QString &typed)
{
    after.knownAs = typed;
    return after;
}

Result<Identity> withBirth(Identity after, const QString &typed)
{
    const auto birth = typed.isEmpty() ? std::optional(PartialDate()) : typedDate(typed);
    if (!birth)
        return failure(ErrorKind::Input, PersonCard::tr("“%1” is not a date. Write it like 12.3.2004, 2004-03-12, or the year alone.").arg(typed));
    after.birth = *birth;
    return after;
}

Result<Identity> withNationality(Identity after, const QString &typed)
{
    after.nationality.clear();
    if (!typed.isEmpty()) {
        WARSHA_TRY(after.nationality, nationalityFromCell(typed));
    }
    return after;
}

Result<Identity> withPhones(Identity after, const QString &typed)
{
    after.phones.clear();
    for (const QString &phone : typed.split(u',', Qt::SkipEmptyParts))
        after.phones.append(phone.trimmed());
    return after;
}

Result<Identity> withEmail(Identity after, const QString &typed)
{
    after.email = typed;
    return after;
}

Result<Identity> withDocuments(Identity after, const QString &typed)
{
    after.documents = typedDocuments(typed, after.documents);
    return after;
}

Result<Identity> withLearnerNumber(Identity after, const QString &typed)
{
    after.learnerNumber = typed;
    return after;
}

Result<Identity> withAddress(Identity after, const QString &typed)
{
    after.address = typed;
    return after;
}

} // namespace

PersonCard::PersonCard(bool mayEdit, QWidget *parent) : Card(parent, tr("Person")), m_grid(new QGridLayout), m_mayEdit(mayEdit)
{
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(2);
    for (int i = 0; i < perLine; ++i)
        m_grid->setColumnStretch(i, 1);
    body()->addLayout(m_grid);
    m_name = add(u"name.first"_s, tr("Name"), false, &withName);
    m_otherName = add(u"name.other"_s, tr("Name in another script"), false, &withOtherName);
    m_knownAs = add(u"knownAs"_s, tr("Known as"), false, &withKnownAs);
    m_birth = add(u"birth"_s, tr("Date of birth"), false, &withBirth);
    m_birth->takeDays();
    addSex();
    m_nationality = add(u"nationality"_s, tr("Nationality"), false, &withNationality);
    m_phones = add(u"phones"_s, tr("Phone"), true, &withPhones);
    m_email = add(u"email"_s, tr("E-mail"), true, &withEmail);
    m_address = add(u"address"_s, tr("Address"), false, &withAddress);
    m_documents = add(u"document"_s, tr("Documents"), false, &withDocuments);
    m_learnerNumber = add(u"learnerNumber"_s, tr("Learner number"), true, &withLearnerNumber);
    m_documents->setPlaceholderText(tr("Passport: N123456; UNHCR card: …"));
}

void PersonCard::addCell(const QString &label, QWidget *widget)
{
    const int row = m_cells / perLine * 2;
    const int column = m_cells % perLine;
    ++m_cells;
    auto *caption = new TextLabel(label, TextUse::Label, this, TextLabel::Tone::Muted);
    caption->setContentsMargins(0, row > 0 ? 6 : 0, 0, 0);
    m_grid->addWidget(caption, row, column);
    m_grid->addWidget(widget, row + 1, column);
}

PlaceField *PersonCard::add(const QString &code, const QString &label, bool latin, Typed with)
{
    auto *field = new PlaceField(label, this);
    field->setObjectName(code);
    field->setLatin(latin);
    field->setLocked(!m_mayEdit);
    connect(field, &PlaceField::committed, this, [this, field, with](const QString &typed) {
        const Identity before = m_seen.value(field, m_identity);
        commit(field, before, with(before, typed));
    });
    connect(field, &PlaceField::begun, this, [this, field] { m_seen.insert(field, m_identity); });
    addCell(label, field);
    return field;
}

void PersonCard::addSex()
{
    m_sex = new QComboBox(this);
    m_sex->setObjectName(u"sex"_s);
    m_sex->setAccessibleName(tr("Sex"));
    m_sex->setFixedHeight(measure::field);
    m_sex->setFrame(false);
    m_sex->setEnabled(m_mayEdit);
    offerSexes(*m_sex);
    connect(m_sex, &QComboBox::activated, this, [this](int index) {
        Identity after = m_identity;
        after.sex = Sex(m_sex->itemData(index).toInt());
        commit(nullptr, m_identity, after);
    });
    addCell(tr("Sex"), m_sex);
}

void PersonCard::showPerson(const Person &person)
{
    const bool isOther = person.id != m_person;
    m_person = person.id;
    m_identity = person.identity;
    const bool open = m_mayEdit && !person.erased;
    for (PlaceField *field : findChildren<PlaceField *>()) {
        field->setLocked(!open);
        if (isOther)
            field->forget();
    }
    m_sex->setEnabled(open);
    m_name->setValue(m_identity.printedName());
    m_otherName->setValue(m_identity.names.size() > 1 ? m_identity.names.at(1).printed : QString());
    m_knownAs->setValue(m_identity.knownAs);
    m_birth->setValue(birthText(m_identity.birth), birthAsTyped(m_identity.birth));
    m_sex->setCurrentIndex(m_sex->findData(int(m_identity.sex)));
    m_nationality->setValue(countryName(m_identity.nationality));
    m_phones->setValue(m_identity.phones.join(u", "_s));
    m_email->setValue(m_identity.email);
    m_documents->setValue(documentsText(m_identity.documents));
    m_learnerNumber->setValue(m_identity.learnerNumber);
    m_address->setValue(m_identity.address);
}

void PersonCard::startEditing()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void PersonCard::commit(PlaceField *field, const Identity &before, const Result<Identity> &after)
{
    if (after)
        return Q_EMIT edited(before, *after, field);
    field->setFault(after.error().message);
    Q_EMIT refused(after.error().message);
}

void PersonCard::showRefusal(PlaceField *field, const Error &error)
{
    QString reason = error.message;
    if (field && error.kind == ErrorKind::Conflict)
        reason += u' ' + tr("The value is “%1” now. Enter replaces it with yours, Escape keeps it.").arg(isolatedName(field->value()));
    if (field)
        field->setFault(reason);
    Q_EMIT refused(reason);
}

} // namespace warsha
