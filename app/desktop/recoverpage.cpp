// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverpage.h"

#include "card.h"
#include "formfield.h"
#include "lonecard.h"
#include "mark.h"
#include "measures.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

RecoverPage::RecoverPage(const QStringList &logins, QWidget *parent) : SideForm(parent), m_fault(new MessageBar(this))
{
    setObjectName(u"recover"_s);
    auto *card = new Card(this);
    card->setFixedWidth(480);
    QVBoxLayout *column = card->body();
    column->setContentsMargins(28, 20, 28, 18);
    column->setSpacing(3);
    column->addWidget(new Mark(card), 0, Qt::AlignLeft);
    column->addSpacing(6);
    column->addWidget(new TextLabel(tr("Nobody knows the password"), TextUse::PageTitle, card));
    auto *text = new TextLabel(tr("The printed recovery code sets a new password for a user, who gets the keys of their roles again."), TextUse::Body, card,
                               TextLabel::Tone::Muted);
    text->setWordWrap(true);
    column->addWidget(text);
    m_fault->setObjectName(u"recoverFault"_s);
    column->addWidget(m_fault);
    column->addSpacing(6);
    addFields(card, column, logins);
    standAlone(this, card);
}

void RecoverPage::addFields(QWidget *card, QVBoxLayout *column, const QStringList &logins)
{
    m_login = new QComboBox(card);
    m_login->setObjectName(u"recoverLogin"_s);
    m_login->setAccessibleName(tr("User"));
    m_login->setFixedHeight(measure::button);
    m_login->setEditable(logins.isEmpty()); // a user who was shut out is not listed, but typed where nobody is
    m_login->addItems(logins);
    column->addWidget(new TextLabel(tr("User"), TextUse::Label, card, TextLabel::Tone::Muted));
    column->addWidget(m_login);
    column->addSpacing(6);
    m_code = addFormField(column, card, {u"recoveryCode"_s, tr("Recovery code")});
    m_notesCode = addFormField(column, card, {u"recoverNotesCode"_s, tr("Code of the case notes, for a counsellor only")});
    m_password = addFormField(column, card, {u"recoverPassword"_s, tr("New password"), {}, true});
    m_again = addFormField(column, card, {u"recoverAgain"_s, tr("New password once more"), {}, true});
    m_set = new DeskButton(tr("Set the password"), card, DeskButton::Kind::Primary);
    m_set->setObjectName(u"recoverSet"_s);
    column->addSpacing(4);
    addButtons(column, {m_set}, u"recoverCancel"_s);
    pressOnEnter(m_set);
    connect(m_set, &QPushButton::clicked, this, &RecoverPage::ask);
    m_code->setFocus();
}

void RecoverPage::ask()
{
    if (m_password->text() != m_again->text())
        return showFault(tr("The two passwords differ."));
    m_set->setEnabled(false);
    Q_EMIT asked({m_login->currentText().trimmed(), m_password->text(), m_code->text().trimmed(), m_notesCode->text().trimmed()});
}

void RecoverPage::showFault(const QString &sentence)
{
    m_set->setEnabled(true);
    m_fault->showMessage(MessageBar::Kind::Bad, sentence);
}

} // namespace warsha
