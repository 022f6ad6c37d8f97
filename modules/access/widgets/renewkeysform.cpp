// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewkeysform.h"

#include "card.h"
#include "formfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

RenewKeysForm::RenewKeysForm(QWidget *parent) : SideForm(parent), m_fault(new MessageBar(this))
{
    setObjectName(u"renewKeysForm"_s);
    m_fault->setObjectName(u"keysFault"_s);
    QVBoxLayout *whole = makeColumn(new PageHeader(tr("New keys for the roles"), this));
    auto *card = new Card(this);
    auto *text = new TextLabel(tr("Use this after somebody lost a role and may have copied its key. Whoever kept the old key opens nothing that is made from now on; what they could open before, they still can. Everybody at another PC signs in again. This cannot be undone."), TextUse::Body, card);
    text->setWordWrap(true);
    card->body()->addWidget(text);
    auto *label = new TextLabel(tr("Code from the counsellors' envelope; empty: the key of the case notes stays as it is"), TextUse::Label, card,
                                TextLabel::Tone::Muted);
    label->setWordWrap(true);
    card->body()->addWidget(label);
    m_code = addFormField(card->body(), card, {u"keysNotesCode"_s, tr("Code of the case notes"), {}, true, false});
    whole->addWidget(card);
    auto *renew = new DeskButton(tr("Renew the keys"), this, DeskButton::Kind::DangerFilled); // never by Enter
    renew->setObjectName(u"renewKeysGo"_s);
    addButtons(whole, {renew}, u"keysCancel"_s);
    connect(renew, &QPushButton::clicked, this, [this] { Q_EMIT asked(m_code->text().trimmed()); });
    addBars(whole, {m_fault});
    whole->addStretch(1);
    setFocusProxy(m_code);
}

void RenewKeysForm::clear()
{
    m_code->clear();
    showFault({});
}

void RenewKeysForm::showFault(const QString &sentence)
{
    m_fault->showMessage(MessageBar::Kind::Bad, sentence);
}

} // namespace warsha
