// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a person's own data. Each field is committed when it is left; a value that cannot be read, or that is refused,
// stays in red with its reason.
#pragma once

#include "card.h"
#include "person.h"
#include "placefield.h"
#include "result.h"

class QComboBox;
class QGridLayout;

namespace warsha {

class PersonCard : public Card
{
    Q_OBJECT
public:
    PersonCard(bool mayEdit, QWidget *parent = nullptr);
    void showPerson(const Person &person);
    void startEditing();
    /// An edit that came from here was not written. What another person wrote there meanwhile is shown already.
    void showRefusal(PlaceField *field, const Error &error);

Q_SIGNALS:
    /// field: where the edit was made, null for a choice; kept for showRefusal.
    void edited(const Identity &before, const Identity &after, warsha::PlaceField *field);
    void refused(const QString &reason);

private:
    using Typed = Result<Identity> (*)(Identity, const QString &); ///< the identity with what was typed
    PlaceField *add(const QString &code, const QString &label, bool latin, Typed with);
    void addSex();
    void addCell(const QString &label, QWidget *widget);
    void commit(PlaceField *field, const Identity &before, const Result<Identity> &after);

    QGridLayout *m_grid;
    int m_cells = 0;
    bool m_mayEdit;
    PersonId m_person;
    Identity m_identity; ///< as stored
    QHash<PlaceField *, Identity> m_seen; ///< when the person began to write there
    PlaceField *m_name = nullptr;
    PlaceField *m_otherName = nullptr;
    PlaceField *m_knownAs = nullptr;
    PlaceField *m_birth = nullptr;
    PlaceField *m_nationality = nullptr;
    PlaceField *m_phones = nullptr;
    PlaceField *m_email = nullptr;
    PlaceField *m_documents = nullptr;
    PlaceField *m_learnerNumber = nullptr;
    PlaceField *m_address = nullptr;
    QComboBox *m_sex = nullptr;
};

} // namespace warsha
