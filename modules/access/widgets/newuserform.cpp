// SPDX-License-Identifier: GPL-3.0-or-later
#include "newuserform.h"

#include "card.h"
#include "formfield.h"
#include "rolechecks.h"
#include "scrolledcards.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

NewUserForm::NewUserForm(QWidget *parent) : SideForm(parent), m_fault(new MessageBar(this))
{
    setObjectName(u"newUser"_s);
    m_fault->setObjectName(u"newFault"_s);
    QVBoxLayout *whole = makeColumn(new PageHeader(tr("New user"), this));
    auto *card = new Card(this);
    QVBoxLayout *column = card->body();
    column->setSpacing(3);
    m_name = addFormField(column, card, {u"newName"_s, tr("Name, as colleagues see it")});
    m_login = addFormField(column, card, {u"newLogin"_s, tr("Sign-in name"), tr("a post, not a person: office2")});
    m_password = addFormField(column, card, {u"newPassword"_s, tr("First password"), {}, true});
    m_again = addFormField(column, card, {u"newPasswordAgain"_s, tr("First password once more"), {}, true});
    m_roles = new RoleChecks(card);
    column->addWidget(m_roles);
    auto *add = new DeskButton(tr("Add the user"), this, DeskButton::Kind::Primary);
    add->setObjectName(u"add"_s);
    pressOnEnter(add);
    connect(add, &QPushButton::clicked, this, &NewUserForm::commit);
    keepAs(formName());
    addScrolledFields(whole, card);
    addButtons(whole, {add}, u"cancel"_s);
    addBars(whole, {m_fault});
    whole->addStretch(1);
}

void NewUserForm::clear()
{
    for (QLineEdit *field : {m_name, m_login, m_password, m_again})
        field->clear();
    m_roles->setRoles({});
    showFault({});
}

void NewUserForm::forgetPasswords()
{
    m_password->clear();
    m_again->clear();
}

void NewUserForm::focusFirst()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void NewUserForm::showFault(const QString &sentence)
{
    m_fault->showMessage(MessageBar::Kind::Bad, sentence);
}

void NewUserForm::commit()
{
    if (m_password->text() != m_again->text())
        return showFault(tr("The two passwords differ."));
    showFault({});
    Q_EMIT asked({m_login->text().trimmed(), m_name->text().trimmed(), m_password->text(), m_roles->roles()}, m_roles->caseNotesCode());
}

} // namespace warsha
