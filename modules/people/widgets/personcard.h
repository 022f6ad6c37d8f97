// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a person's own data. Each field is committed when it is left; a value that cannot be read stays, in red.
#pragma once

#include "card.h"
#include "person.h"

class QComboBox;
class QGridLayout;

namespace warsha {

class PlaceField;

class PersonCard : public Card
{
    Q_OBJECT
public:
    PersonCard(bool mayEdit, QWidget *parent = nullptr);
    void showPerson(const Person &person);
    void startEditing();
    /// The field committed last was refused by the rules.
    void showFault(const QString &reason);

Q_SIGNALS:
    void changed(const Identity &identity);
    void refused(const QString &reason);

private:
    PlaceField *add(const QString &code, const QString &label, bool latin, void (PersonCard::*commit)(const QString &));
    void addSex();
    void addCell(const QString &label, QWidget *widget);
    void commitName(const QString &typed);
    void commitOtherName(const QString &typed);
    void commitKnownAs(const QString &typed);
    void commitBirth(const QString &typed);
    void commitPhones(const QString &typed);
    void commitEmail(const QString &typed);
    void commitAddress(const QString &typed);
    void commitDocument(const QString &typed);

    QGridLayout *m_grid;
    int m_cells = 0;
    bool m_mayEdit;
    Identity m_identity;
    PlaceField *m_last = nullptr; ///< committed last
    PlaceField *m_name = nullptr;
    PlaceField *m_otherName = nullptr;
    PlaceField *m_knownAs = nullptr;
    PlaceField *m_birth = nullptr;
    PlaceField *m_phones = nullptr;
    PlaceField *m_email = nullptr;
    PlaceField *m_address = nullptr;
    PlaceField *m_document = nullptr;
    QComboBox *m_sex = nullptr;
};

} // namespace warsha
