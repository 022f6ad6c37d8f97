// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs certificates, and from when until when. Names in two scripts, positions in two languages, as certificates have them.
#pragma once

#include "centredesk.h"
#include "settingscard.h"

class QLineEdit;
class QVBoxLayout;

namespace warsha {

class SignatoriesCard : public SettingsCard
{
    Q_OBJECT
public:
    explicit SignatoriesCard(const CentreDesk &desk, QWidget *parent = nullptr);
    void refresh() override;

private:
    void addForm();
    void show(const QList<Signatory> &signatories);
    QWidget *makeBlock(const Signatory &signatory);
    void change(PlaceField *field, const SignatoryId &id, const std::function<Result<void>(Signatory &)> &edit);
    void add();

    CentreDesk m_desk;
    QVBoxLayout *m_list;
    QList<QWidget *> m_blocks;
    QList<Signatory> m_shown;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_title = nullptr;
};

} // namespace warsha
