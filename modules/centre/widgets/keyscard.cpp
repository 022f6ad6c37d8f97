// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyscard.h"

#include "measures.h"
#include "placefield.h"
#include "textfold.h"

#include <QComboBox>

namespace warsha {

using namespace Qt::StringLiterals;

KeysCard::KeysCard(const CentreDesk &desk, const QString &code, const QString &title, const QList<SettingField> &fields, QWidget *parent)
    : SettingsCard(code, title, parent), m_desk(desk)
{
    for (const SettingField &field : fields)
        field.choices.isEmpty() ? addText(field) : addChoice(field);
    refresh();
}

void KeysCard::addText(const SettingField &field)
{
    PlaceField *line = addField(field.key.key, field.label, field.hint, true);
    m_texts.append({field.key, line});
    const bool isNumber = field.key.type == SettingKey::Type::Number;
    connect(line, &PlaceField::committed, this, [this, line, isNumber, key = QString(field.key.key)](const QString &typed) {
        perform(m_desk.worker, line, [centre = &m_desk.centre, key, value = isNumber ? westernDigits(typed) : typed] { return centre->set(key, value); });
    });
}

void KeysCard::addChoice(const SettingField &field)
{
    auto *box = new QComboBox(this);
    box->setObjectName(field.key.key);
    box->setAccessibleName(field.label);
    box->setFixedHeight(measure::button);
    for (const auto &[value, words] : field.choices)
        box->addItem(words, value);
    addRow(field.label, box, field.hint);
    m_choices.append({field.key, box});
    connect(box, &QComboBox::activated, this, [this, box, key = QString(field.key.key)] {
        perform(m_desk.worker, nullptr, [centre = &m_desk.centre, key, value = box->currentData().toString()] { return centre->set(key, value); });
    });
}

void KeysCard::refresh()
{
    m_desk.worker.run(this, [centre = &m_desk.centre] { return centre->settings(); }, [this](const Result<Settings> &settings) {
        if (!settings)
            return Q_EMIT failed(settings.error().message);
        show(*settings);
    });
}

void KeysCard::show(const Settings &settings)
{
    for (const auto &[key, line] : std::as_const(m_texts)) {
        const QString value = settings.text(key);
        line->setValue(key.type == SettingKey::Type::Number ? QLocale().toString(settings.number(key)) : value, value);
    }
    for (const auto &[key, box] : std::as_const(m_choices))
        box->setCurrentIndex(box->findData(settings.text(key)));
}

} // namespace warsha
