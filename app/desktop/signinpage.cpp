// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinpage.h"

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

SignInPage::SignInPage(FrameHost &host, const SignInFacts &facts, QWidget *parent) : QWidget(parent), m_host(host)
{
    setObjectName(u"signin"_s);
    standAlone(this, makeCard(facts), 2, 3);
    m_counter.setInterval(250);
    connect(&m_counter, &QTimer::timeout, this, &SignInPage::count);
}

QWidget *SignInPage::makeCard(const SignInFacts &facts)
{
    auto *card = new Card(this);
    card->setFixedWidth(400);
    QVBoxLayout *column = card->body();
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(6);
    column->addWidget(new Mark(card), 0, Qt::AlignLeft);
    column->addSpacing(8);
    auto *name = new TextLabel(facts.centreName.isEmpty() ? tr("Warsha") : facts.centreName, TextUse::PageTitle, card);
    name->setWordWrap(true);
    column->addWidget(name);
    if (!facts.location.isEmpty())
        column->addWidget(new TextLabel(isolated(facts.location), TextUse::Caption, card, TextLabel::Tone::Muted));
    if (!facts.note.isEmpty()) {
        auto *note = new TextLabel(facts.note, TextUse::Body, card);
        note->setObjectName(u"note"_s);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addSpacing(8);
    m_refusal = new MessageBar(card);
    m_refusal->setObjectName(u"refusal"_s);
    column->addWidget(m_refusal);
    m_wait = new TextLabel(TextUse::Caption, card, TextLabel::Tone::Muted);
    m_wait->setObjectName(u"wait"_s);
    m_wait->hide();
    column->addWidget(m_wait);
    m_trouble = new TextLabel(TextUse::Body, card, TextLabel::Tone::Bad);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_trouble);
    showTrouble(facts.trouble);
    if (facts.open)
        addFields(column, facts);
    addFoot(column, m_host);
    return card;
}

void SignInPage::addFields(QVBoxLayout *column, const SignInFacts &facts)
{
    QWidget *who = nullptr;
    if (facts.logins.isEmpty()) {
        who = m_login = new QLineEdit(facts.login, this);
        connect(m_login, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    } else {
        who = m_users = new QComboBox(this);
        m_users->addItems(facts.logins);
        m_users->setCurrentIndex(int(qMax<qsizetype>(0, facts.logins.indexOf(facts.login))));
    }
    who->setObjectName(u"login"_s);
    who->setAccessibleName(tr("User"));
    who->setFixedHeight(measure::button);
    m_password = new QLineEdit(this);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setFixedHeight(measure::button);
    if (layoutDirection() == Qt::RightToLeft)
        m_password->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_signIn = new DeskButton(tr("Sign in"), this, DeskButton::Kind::Primary);
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(new TextLabel(tr("User"), TextUse::Label, this, TextLabel::Tone::Muted));
    column->addWidget(who);
    column->addSpacing(4);
    column->addWidget(new TextLabel(tr("Password"), TextUse::Label, this, TextLabel::Tone::Muted));
    column->addWidget(m_password);
    if (!facts.sampleLogin.isEmpty())
        addSampleHint(column, facts.sampleLogin);
    addNewPassword(column);
    column->addSpacing(8);
    column->addWidget(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::ask);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::ask);
}

/// A colleague who was added to the sample centre types a password of their own, unseen.
void SignInPage::addSampleHint(QVBoxLayout *column, const QString &sampleUser)
{
    auto *hint = new TextLabel(tr("This is the sample centre, with invented people. Its password is “%1”.")
                                   .arg(isolated(samplePassword())), TextUse::Caption, this, TextLabel::Tone::Muted);
    hint->setObjectName(u"sampleHint"_s);
    hint->setWordWrap(true);
    column->addWidget(hint);
    const auto follow = [this, hint, sampleUser] {
        const bool isSample = login() == sampleUser;
        m_password->setText(isSample ? samplePassword() : QString());
        m_password->setEchoMode(isSample ? QLineEdit::Normal : QLineEdit::Password);
        hint->setVisible(isSample);
    };
    if (m_users)
        connect(m_users, &QComboBox::currentTextChanged, this, follow);
    follow();
}

void SignInPage::addNewPassword(QVBoxLayout *column)
{
    m_ownPart = new QWidget(this);
    auto *part = new QVBoxLayout(m_ownPart);
    part->setContentsMargins(0, 4, 0, 0);
    part->setSpacing(6);
    m_own = addFormField(part, m_ownPart, {u"ownPassword"_s, tr("New password"), {}, true});
    m_ownAgain = addFormField(part, m_ownPart, {u"ownPasswordAgain"_s, tr("New password once more"), {}, true});
    m_ownPart->hide();
    column->addWidget(m_ownPart);
    connect(m_own, &QLineEdit::returnPressed, m_ownAgain, qOverload<>(&QWidget::setFocus));
    connect(m_ownAgain, &QLineEdit::returnPressed, this, &SignInPage::ask);
    const auto leave = [this] { showNewPassword(false); }; // it was about somebody else
    connect(m_password, &QLineEdit::textEdited, this, leave);
    if (m_users)
        connect(m_users, &QComboBox::currentIndexChanged, this, leave);
    else
        connect(m_login, &QLineEdit::textEdited, this, leave);
}

void SignInPage::showNewPassword(bool shown)
{
    m_ownPart->setVisible(shown);
    if (!shown)
        for (QLineEdit *field : {m_own, m_ownAgain})
            field->clear();
}

void SignInPage::askNewPassword(const QString &password, const QString &sentence)
{
    m_password->setText(password); // of who was let in by the command line, the page knows none
    showNewPassword(true);
    setBusy(false);
    m_refusal->showMessage(MessageBar::Kind::Warn, sentence);
    m_own->setFocus();
    m_own->selectAll();
}

void SignInPage::addFoot(QVBoxLayout *column, FrameHost &host)
{
    if (m_signIn) {
        auto *recover = new DeskButton(tr("Nobody knows the password…"), this, DeskButton::Kind::Quiet);
        recover->setObjectName(u"nobodyKnows"_s);
        connect(recover, &QPushButton::clicked, this, &SignInPage::recoverAsked, Qt::QueuedConnection);
        column->addWidget(recover, 0, Qt::AlignLeft);
    } else {
        auto *restore = new DeskButton(tr("Restore a backup…"), this, DeskButton::Kind::Quiet);
        restore->setObjectName(u"restorePaper"_s);
        connect(restore, &QPushButton::clicked, this, &SignInPage::restoreAsked, Qt::QueuedConnection);
        column->addWidget(restore, 0, Qt::AlignLeft);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *other = new DeskButton(tr("Open another centre…"), this, DeskButton::Kind::Quiet);
    other->setObjectName(u"openOther"_s);
    connect(other, &QPushButton::clicked, this, [&host] { host.openOther(); });
    line->addWidget(other);
    auto *fresh = new DeskButton(tr("New centre…"), this, DeskButton::Kind::Quiet);
    fresh->setObjectName(u"newCentre"_s);
    connect(fresh, &QPushButton::clicked, this, [&host] { host.newCentre(); }, Qt::QueuedConnection);
    line->addWidget(fresh);
    line->addStretch(1);
    column->addSpacing(12);
    column->addLayout(line);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(12);
    for (const LanguageChoice &choice : host.languages()) {
        if (choice.code == host.language())
            continue;
        auto *button = new DeskButton(choice.name, this, DeskButton::Kind::Quiet);
        button->setObjectName(u"language."_s + choice.code);
        connect(button, &QPushButton::clicked, this, [&host, code = choice.code] { host.setLanguage(code); }, Qt::QueuedConnection);
        languages->addWidget(button);
    }
    languages->addStretch(1);
    column->addLayout(languages);
}

void SignInPage::focusField()
{
    if (m_password)
        (login().isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPage::offerLogins(const QStringList &logins)
{
    if (!m_users)
        return;
    const QString chosen = m_users->currentText();
    {
        const QSignalBlocker isTheSame(m_users); // what is typed stays
        m_users->clear();
        m_users->addItems(logins);
        m_users->setCurrentIndex(int(logins.indexOf(chosen)));
    }
    if (m_users->currentIndex() < 0)
        m_users->setCurrentIndex(0);
}

QString SignInPage::login() const
{
    return m_users ? m_users->currentText() : m_login->text().trimmed();
}

void SignInPage::ask()
{
    if (m_busy || m_secondsToWait > 0)
        return;
    if (m_own->text() != m_ownAgain->text()) {
        m_refusal->showMessage(MessageBar::Kind::Bad, tr("The two passwords differ."));
        return m_ownAgain->setFocus();
    }
    setBusy(true);
    m_refusal->showMessage(MessageBar::Kind::Bad, {});
    Q_EMIT signInAsked(login(), m_password->text(), m_own->text());
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    if (m_signIn) {
        m_signIn->setEnabled(!busy && m_secondsToWait <= 0);
        m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
    }
}

void SignInPage::showRefusal(const QString &sentence, qint64 secondsToWait)
{
    m_secondsToWait = secondsToWait;
    m_since.start();
    setBusy(false);
    m_refusal->showMessage(MessageBar::Kind::Bad, sentence);
    m_password->setFocus();
    m_password->selectAll();
    count();
    if (secondsToWait > 0)
        m_counter.start();
}

void SignInPage::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void SignInPage::count()
{
    const qint64 left = m_secondsToWait - m_since.elapsed() / 1000;
    m_wait->setVisible(left > 0);
    if (left > 0) {
        m_wait->setText(tr("You can try again in %n second(s).", nullptr, int(qMin<qint64>(left, 1'000'000))));
        m_signIn->setEnabled(false);
        return;
    }
    m_counter.stop();
    m_secondsToWait = 0;
    setBusy(m_busy);
}

} // namespace warsha
