// SPDX-License-Identifier: GPL-3.0-or-later
#include "userdetail.h"

#include "card.h"
#include "formfield.h"
#include "measures.h"
#include "rolechecks.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

UserDetail::UserDetail(QWidget *parent)
    : QWidget(parent), m_name(new TextLabel(TextUse::PageTitle, this)), m_facts(new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted)),
      m_message(new MessageBar(this)), m_waiting(new MessageBar(this)), m_shutOut(new DeskButton(tr("Deactivate…"), this, DeskButton::Kind::Danger))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, measure::pageMargin);
    whole->setSpacing(measure::cardGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_facts, 1);
    head->addWidget(m_shutOut);
    whole->addLayout(head);
    whole->addWidget(m_message);
    whole->addWidget(m_waiting);
    whole->addWidget(makeRoles());
    whole->addWidget(makePassword());
    whole->addStretch(1);
    m_name->setObjectName(u"name"_s);
    m_facts->setObjectName(u"facts"_s);
    m_message->setObjectName(u"message"_s);
    m_waiting->setObjectName(u"waiting"_s);
    m_shutOut->setObjectName(u"shutOut"_s);
    connect(m_shutOut, &QPushButton::clicked, this, &UserDetail::shutOutAsked);
    connect(m_waiting, &MessageBar::linkActivated, this, &UserDetail::caseNotesAsked);
}

QWidget *UserDetail::makeRoles()
{
    auto *card = new Card(this, tr("Roles"));
    m_roles = new RoleChecks(card);
    m_setRoles = new DeskButton(tr("Change roles"), card);
    m_setRoles->setObjectName(u"setRoles"_s);
    card->body()->addWidget(m_roles);
    card->body()->addWidget(m_setRoles, 0, Qt::AlignLeft);
    connect(m_roles, &RoleChecks::ticked, this,
            [this] { m_setRoles->setEnabled(m_roles->roles() != m_user.roles || !m_roles->caseNotesCode().isEmpty()); });
    connect(m_setRoles, &QPushButton::clicked, this, [this] { Q_EMIT rolesAsked(m_roles->roles(), m_roles->caseNotesCode()); });
    return card;
}

QWidget *UserDetail::makePassword()
{
    auto *card = new Card(this, tr("New password"));
    QVBoxLayout *column = card->body();
    column->setSpacing(3);
    m_oldLabel = new TextLabel(tr("Current password"), TextUse::Label, card, TextLabel::Tone::Muted);
    column->addWidget(m_oldLabel);
    m_old = addFormField(column, card, {u"oldPassword"_s, tr("Current password"), {}, true, false});
    m_password = addFormField(column, card, {u"password"_s, tr("New password"), {}, true});
    m_again = addFormField(column, card, {u"passwordAgain"_s, tr("New password once more"), {}, true});
    auto *set = new DeskButton(tr("Set password"), card);
    set->setObjectName(u"setPassword"_s);
    m_hint = new TextLabel(tr("A new password lets this user in again."), TextUse::Caption, card, TextLabel::Tone::Muted);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::cardGap);
    line->addWidget(set);
    line->addWidget(m_hint, 1);
    line->addStretch(1);
    column->addLayout(line);
    connect(set, &QPushButton::clicked, this, &UserDetail::commitPassword);
    for (QLineEdit *field : {m_old, m_password, m_again})
        connect(field, &QLineEdit::returnPressed, this, &UserDetail::commitPassword);
    return card;
}

void UserDetail::showUser(const User &user, bool isSelf)
{
    const bool isOther = user.id != m_user.id;
    m_user = user;
    m_isSelf = isSelf;
    m_name->setText(user.name);
    m_facts->setText(user.active ? isolated(user.login) : tr("%1, deactivated").arg(isolated(user.login)));
    m_waiting->showMessage(MessageBar::Kind::Warn,
                           user.waitingFor.isEmpty() ? QString() : tr("Cannot open case notes yet: a counsellor must share the key, or use the code."),
                           tr("Share it"));
    m_roles->setRoles(user.roles, user.waitingFor.contains(RoleKey::CaseNotes));
    m_roles->setEnabled(user.active);
    m_setRoles->setEnabled(false);
    m_oldLabel->setVisible(isSelf);
    m_old->setVisible(isSelf);
    m_hint->setVisible(!user.active);
    m_shutOut->setVisible(user.active && !isSelf);
    if (isOther) {
        forgetPasswords();
        showFault({});
    }
}

void UserDetail::showFault(const QString &sentence)
{
    m_message->showMessage(MessageBar::Kind::Bad, sentence);
}

void UserDetail::showDone(const QString &sentence)
{
    m_message->showNotice(sentence);
}

void UserDetail::forgetPasswords()
{
    for (QLineEdit *field : {m_old, m_password, m_again})
        field->clear();
}

void UserDetail::commitPassword()
{
    if (m_password->text() != m_again->text())
        return showFault(tr("The two passwords differ."));
    Q_EMIT passwordAsked(m_isSelf ? m_old->text() : QString(), m_password->text());
}

} // namespace warsha
