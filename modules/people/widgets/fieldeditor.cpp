// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldeditor.h"

#include "consentcard.h"
#include "identitycells.h"
#include "measures.h"
#include "persontexts.h"
#include "sexchoice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {
enum Value { TextValue, SexValue, ConsentValue };
}

FieldEditor::FieldEditor(QWidget *parent)
    : Card(parent, tr("One value for all of them")), m_field(new QComboBox(this)), m_values(new QStackedWidget(this)),
      m_text(new QLineEdit(this)), m_sex(new QComboBox(this)), m_consent(new QComboBox(this)),
      m_set(new DeskButton({}, this)), m_fault(new TextLabel(TextUse::Body, this, TextLabel::Tone::Bad))
{
    m_field->setObjectName(u"field"_s);
    m_field->setAccessibleName(tr("Field"));
    for (const IdentityField field : {IdentityField::Nationality, IdentityField::Address, IdentityField::Sex})
        m_field->addItem(fieldName(field), int(field));
    for (const QString &purpose : consentPurposes())
        m_field->addItem(tr("Agrees: %1").arg(consentPurposeName(purpose)), purpose);
    m_text->setObjectName(u"value"_s);
    m_text->setAccessibleName(tr("Value"));
    m_text->setMaxLength(1000);
    m_sex->setObjectName(u"sexForAll"_s);
    m_sex->setAccessibleName(tr("Sex"));
    offerSexes(*m_sex);
    m_consent->setObjectName(u"consentForAll"_s);
    m_consent->setAccessibleName(tr("Consent"));
    m_consent->addItem(tr("Given today"), true);
    m_consent->addItem(tr("Withdrawn today"), false);
    for (QWidget *value : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_sex), static_cast<QWidget *>(m_consent)})
        m_values->addWidget(value);
    m_set->setObjectName(u"setForAll"_s);
    m_fault->setObjectName(u"fieldFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(m_values, 2);
    line->addWidget(m_set);
    m_values->setFixedHeight(measure::button);
    body()->addLayout(line);
    body()->addWidget(m_fault);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FieldEditor::chooseField);
    connect(m_set, &QPushButton::clicked, this, &FieldEditor::commit);
    connect(m_text, &QLineEdit::returnPressed, this, &FieldEditor::commit);
    chooseField();
}

void FieldEditor::showCount(qsizetype people)
{
    m_set->setText(tr("Set for %n trainee(s)", nullptr, int(people)));
}

void FieldEditor::clear()
{
    m_text->clear();
    showFault({});
}

void FieldEditor::showFault(const QString &reason)
{
    m_fault->setText(reason);
    m_fault->setVisible(!reason.isEmpty());
}

void FieldEditor::chooseField()
{
    const QVariant field = m_field->currentData();
    const bool isConsent = field.typeId() == QMetaType::QString;
    m_values->setCurrentIndex(isConsent ? ConsentValue : IdentityField(field.toInt()) == IdentityField::Sex ? SexValue : TextValue);
    showFault({});
}

void FieldEditor::commit()
{
    showFault({});
    const QVariant field = m_field->currentData();
    const QString text = m_text->text().trimmed();
    switch (Value(m_values->currentIndex())) {
    case SexValue:
        return Q_EMIT asked([sex = Sex(m_sex->currentData().toInt())](Identity identity, QDate) {
            identity.sex = sex;
            return identity;
        });
    case ConsentValue:
        return Q_EMIT asked([purpose = field.toString(), given = m_consent->currentData().toBool()](Identity identity, QDate today) {
            identity.consents = withConsent(identity.consents, purpose, given, today);
            return identity;
        });
    case TextValue: break;
    }
    if (text.isEmpty())
        return showFault(tr("Write the value first."));
    if (IdentityField(field.toInt()) == IdentityField::Address)
        return Q_EMIT asked([text](Identity identity, QDate) {
            identity.address = text;
            return identity;
        });
    const Result<QString> country = nationalityFromCell(text);
    if (!country)
        return showFault(country.error().message);
    Q_EMIT asked([country = *country](Identity identity, QDate) {
        identity.nationality = country;
        return identity;
    });
}

} // namespace warsha
