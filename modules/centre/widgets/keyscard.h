// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that are kept by key, each with its words: text and numbers in a field, choices in a box.
#pragma once

#include "centredesk.h"
#include "settingscard.h"

class QComboBox;

namespace warsha {

struct SettingField {
    SettingKey key;
    QString label;
    QString hint = {};
    QList<std::pair<QString, QString>> choices = {}; ///< of a Choice: value, and what it means
};

class KeysCard : public SettingsCard
{
    Q_OBJECT
public:
    KeysCard(const CentreDesk &desk, const QString &code, const QString &title, const QList<SettingField> &fields, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addChoice(const SettingField &field);
    void addText(const SettingField &field);
    void show(const Settings &settings);

    CentreDesk m_desk;
    QList<std::pair<SettingKey, QComboBox *>> m_choices;
    QList<std::pair<SettingKey, PlaceField *>> m_texts;
};

/// Patterns of numbers, what is printed, and for how long it is kept.
[[nodiscard]] KeysCard *makeNumbersCard(const CentreDesk &desk, QWidget *parent);
/// Limits of hours, and how tables are read.
[[nodiscard]] KeysCard *makeRulesCard(const CentreDesk &desk, QWidget *parent);
/// Where the return goes, and what is never in it.
[[nodiscard]] KeysCard *makeMinistryCard(const CentreDesk &desk, QWidget *parent);

} // namespace warsha
