// SPDX-License-Identifier: GPL-3.0-or-later
#include "personcard.h"

#include "measures.h"
#include "persontexts.h"
#include "placefield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr Sex sexes[] = {Sex::NotStated, Sex::Female, Sex::Male, Sex::Other};

QString documentText(const QList<IdentityDocument> &documents)
{
    QStringList numbers;
    for (const IdentityDocument &document : documents)
        numbers.append(document.number);
    return numbers.join(u", "_s);
}

} // namespace

PersonCard::PersonCard(bool mayEdit, QWidget *parent) : Card(parent, tr("Person")), m_grid(new QGridLayout), m_mayEdit(mayEdit)
{
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(2);
    for (int i = 0; i < 3; ++i)
        m_grid->setColumnStretch(i, 1);
    body()->addLayout(m_grid);
    m_name = add(u"name.first"_s, tr("Name"), false, &PersonCard::commitName);
    m_otherName = add(u"name.other"_s, tr("Name in another script"), false, &PersonCard::commitOtherName);
    m_knownAs = add(u"knownAs"_s, tr("Known as"), false, &PersonCard::commitKnownAs);
    m_birth = add(u"birth"_s, tr("Date of birth"), false, &PersonCard::commitBirth);
    addSex();
    m_phones = add(u"phones"_s, tr("Phone"), true, &PersonCard::commitPhones);
    m_email = add(u"email"_s, tr("E-mail"), true, &PersonCard::commitEmail);
    m_document = add(u"document"_s, tr("Document number"), true, &PersonCard::commitDocument);
    m_address = add(u"address"_s, tr("Address"), false, &PersonCard::commitAddress);
}

void PersonCard::addCell(const QString &label, QWidget *widget)
{
    const int row = m_cells / 3 * 2;
    const int column = m_cells % 3;
    ++m_cells;
    auto *caption = new TextLabel(label, TextUse::Label, this, TextLabel::Tone::Muted);
    caption->setContentsMargins(0, row > 0 ? 6 : 0, 0, 0);
    m_grid->addWidget(caption, row, column);
    m_grid->addWidget(widget, row + 1, column);
}

PlaceField *PersonCard::add(const QString &code, const QString &label, bool latin, void (PersonCard::*commit)(const QString &))
{
    auto *field = new PlaceField(label, this);
    field->setObjectName(code);
    field->setLatin(latin);
    field->setLocked(!m_mayEdit);
    connect(field, &PlaceField::committed, this, [this, field, commit](const QString &typed) {
        m_last = field;
        (this->*commit)(typed);
    });
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
    for (const Sex sex : sexes)
        m_sex->addItem(sex == Sex::NotStated ? tr("Not stated") : sexName(sex));
    connect(m_sex, &QComboBox::activated, this, [this](int index) {
        m_last = nullptr;
        m_identity.sex = sexes[index];
        Q_EMIT changed(m_identity);
    });
    addCell(tr("Sex"), m_sex);
}

void PersonCard::showPerson(const Person &person)
{
    m_identity = person.identity;
    m_last = nullptr;
    const bool open = m_mayEdit && !person.erased;
    for (PlaceField *field : findChildren<PlaceField *>())
        field->setLocked(!open);
    m_sex->setEnabled(open);
    m_name->setValue(m_identity.printedName());
    m_otherName->setValue(m_identity.names.size() > 1 ? m_identity.names.at(1).printed : QString());
    m_knownAs->setValue(m_identity.knownAs);
    m_birth->setValue(birthText(m_identity.birth), m_identity.birth.isNull() ? QString() : m_identity.birth.toText());
    m_sex->setCurrentIndex(int(std::find(std::begin(sexes), std::end(sexes), m_identity.sex) - std::begin(sexes)));
    m_phones->setValue(m_identity.phones.join(u", "_s));
    m_email->setValue(m_identity.email);
    m_document->setValue(documentText(m_identity.documents));
    m_address->setValue(m_identity.address);
}

void PersonCard::startEditing()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void PersonCard::showFault(const QString &reason)
{
    if (m_last)
        m_last->setFault(reason);
}

void PersonCard::commitName(const QString &typed)
{
    if (m_identity.names.isEmpty())
        m_identity.names.append(nameFromText(typed));
    else
        m_identity.names.first() = nameFromText(typed);
    Q_EMIT changed(m_identity);
}

void PersonCard::commitOtherName(const QString &typed)
{
    if (typed.isEmpty()) {
        if (m_identity.names.size() > 1)
            m_identity.names.removeAt(1);
    } else if (m_identity.names.size() > 1) {
        m_identity.names[1] = nameFromText(typed);
    } else {
        m_identity.names.append(nameFromText(typed));
    }
    Q_EMIT changed(m_identity);
}

void PersonCard::commitKnownAs(const QString &typed)
{
    m_identity.knownAs = typed;
    Q_EMIT changed(m_identity);
}

void PersonCard::commitBirth(const QString &typed)
{
    const auto birth = typed.isEmpty() ? std::optional(PartialDate()) : typedBirth(typed);
    if (!birth) {
        const QString reason = tr("“%1” is no date. Write it like 12.3.2004, 2004-03-12, or the year alone.").arg(typed);
        m_birth->setFault(reason);
        return Q_EMIT refused(reason);
    }
    m_identity.birth = *birth;
    Q_EMIT changed(m_identity);
}

void PersonCard::commitPhones(const QString &typed)
{
    m_identity.phones.clear();
    for (const QString &phone : typed.split(u',', Qt::SkipEmptyParts))
        m_identity.phones.append(phone.trimmed());
    Q_EMIT changed(m_identity);
}

void PersonCard::commitEmail(const QString &typed)
{
    m_identity.email = typed;
    Q_EMIT changed(m_identity);
}

void PersonCard::commitAddress(const QString &typed)
{
    m_identity.address = typed;
    Q_EMIT changed(m_identity);
}

/// Numbers keep their kind and issuer by place; what is new is of kind "other".
void PersonCard::commitDocument(const QString &typed)
{
    QList<IdentityDocument> documents;
    const QStringList numbers = typed.split(u',', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        IdentityDocument document = m_identity.documents.value(i, {u"other"_s, {}, {}});
        document.number = numbers.at(i).trimmed();
        documents.append(document);
    }
    m_identity.documents = documents;
    Q_EMIT changed(m_identity);
}

} // namespace warsha
