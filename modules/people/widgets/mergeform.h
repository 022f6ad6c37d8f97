// SPDX-License-Identifier: GPL-3.0-or-later
// One person who was registered twice: both side by side, a choice for each field in which they differ, and nothing is
// lost that was not left out by choice. What belongs to either is shown with the one who stays; undo parts them again.
#pragma once

#include "identityfields.h"
#include "sideform.h"
#include "traineessection.h"

class QButtonGroup;
class QGridLayout;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class MessageBar;

class MergeForm : public SideForm
{
    Q_OBJECT
public:
    explicit MergeForm(const PeopleDesk &desk, QWidget *parent = nullptr);
    /// The one who was registered first stays, unless the other is chosen.
    void start(const Person &one, const Person &other);

Q_SIGNALS:
    void merged(const QUuid &stays);

private:
    enum Side { Left, Right, Both };
    void buildRows();
    void addNumbers(QGridLayout *grid);
    void addField(QGridLayout *grid, IdentityField field);
    [[nodiscard]] Identity identity() const;
    [[nodiscard]] const Person &stays() const;
    void tell();
    void commit();

    PeopleDesk m_desk;
    OpId m_op; ///< of this form: pressing twice merges once
    Person m_left;
    Person m_right;
    QWidget *m_rows = nullptr;
    QButtonGroup *m_number = nullptr;
    QMap<IdentityField, QButtonGroup *> m_choices;
    QVBoxLayout *m_body = nullptr;
    MessageBar *m_fault;
    DeskButton *m_merge;
};

/// Where both may stand: names, phones, documents, consents, each once.
[[nodiscard]] bool mayHoldBoth(IdentityField field);
[[nodiscard]] Identity withBoth(Identity kept, const Identity &other, IdentityField field);

} // namespace warsha
