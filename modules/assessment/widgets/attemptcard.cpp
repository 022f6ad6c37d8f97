// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptcard.h"

#include "assessmenttexts.h"
#include "measures.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QComboBox *choice(const QString &name, const QString &accessibleName, QVBoxLayout *column)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    column->addWidget(new TextLabel(accessibleName, TextUse::Label, nullptr, TextLabel::Tone::Muted));
    column->addWidget(box);
    return box;
}

} // namespace

AttemptCard::AttemptCard(bool mayRecord, bool mayLock, QWidget *parent)
    : Card(parent), m_mayRecord(mayRecord), m_mayLock(mayLock)
{
    setFixedWidth(usual);
    m_unit = new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted);
    m_unit->setWordWrap(true);
    body()->addWidget(m_unit);
    m_list = new QWidget(this);
    m_attempts = new QVBoxLayout(m_list);
    m_attempts->setContentsMargins(0, 4, 0, 4);
    m_attempts->setSpacing(8);
    body()->addWidget(m_list);
    m_fields = new QWidget(this);
    buildFields();
    body()->addWidget(m_fields);
    m_strike = new DeskButton(tr("Strike out…"), this, DeskButton::Kind::Danger);
    m_strike->setObjectName(u"strike"_s);
    m_reopen = new DeskButton(tr("Reopen…"), this, DeskButton::Kind::Secondary, u"lock"_s);
    m_reopen->setObjectName(u"reopen"_s);
    m_trainee = new DeskButton(tr("Open trainee"), this);
    m_trainee->setObjectName(u"openTrainee"_s);
    for (DeskButton *button : {m_strike, m_reopen, m_trainee})
        body()->addWidget(button);
    connect(m_strike, &QPushButton::clicked, this, [this] { Q_EMIT strikeAsked(m_last); });
    connect(m_reopen, &QPushButton::clicked, this, &AttemptCard::reopenAsked);
    connect(m_trainee, &QPushButton::clicked, this, &AttemptCard::openTrainee);
    showNothing({});
}

void AttemptCard::buildFields()
{
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_outcome = choice(u"outcome"_s, tr("Another attempt: outcome"), column);
    for (const Outcome outcome : allOutcomes())
        if (outcome != Outcome::NotStarted)
            m_outcome->addItem(outcomeName(outcome), outcomeCode(outcome));
    m_again = choice(u"again"_s, tr("If it is not the first"), column);
    for (const AttemptKind kind : {AttemptKind::Resit, AttemptKind::Retake})
        m_again->addItem(attemptKindName(kind), attemptKindCode(kind));
    column->addWidget(new TextLabel(tr("Comment"), TextUse::Label, nullptr, TextLabel::Tone::Muted));
    m_comment = new QLineEdit;
    m_comment->setObjectName(u"comment"_s);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setMaxLength(2000);
    column->addWidget(m_comment);
    column->addSpacing(4);
    m_record = new DeskButton(tr("Record"), m_fields);
    m_record->setObjectName(u"record"_s);
    column->addWidget(m_record);
    connect(m_record, &QPushButton::clicked, this, &AttemptCard::recordAsked);
    connect(m_comment, &QLineEdit::returnPressed, this, &AttemptCard::recordAsked);
}

void AttemptCard::clearAttempts()
{
    while (QLayoutItem *item = m_attempts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AttemptCard::showNothing(const QString &sentence)
{
    clearAttempts();
    setTitle(QString());
    m_unit->setText(sentence);
    for (QWidget *part : {m_fields, static_cast<QWidget *>(m_strike), static_cast<QWidget *>(m_reopen), static_cast<QWidget *>(m_trainee)})
        part->hide();
}

void AttemptCard::addAttempt(const Attempt &attempt, const AttemptsRead &read)
{
    auto *status = new StatusLabel(m_list);
    status->setStatus(attempt.stands() ? shapeOf(attempt.outcome) : StatusShape::NotStarted, outcomeName(attempt.outcome));
    auto *facts = new TextLabel(attemptFacts(attempt, read.staffCodes), TextUse::Caption, m_list, TextLabel::Tone::Muted);
    facts->setWordWrap(true);
    auto *lines = new QWidget(m_list);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(status);
    column->addWidget(facts);
    if (const QString comment = read.comments.value(attempt.id); !comment.isEmpty()) {
        auto *words = new TextLabel(comment, TextUse::Caption, m_list);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    m_attempts->addWidget(lines);
}

void AttemptCard::showPlace(const QString &name, const QString &unit, const AttemptsRead &read)
{
    clearAttempts();
    setTitle(name);
    m_unit->setText(unit);
    m_last = {};
    for (const Attempt &attempt : read.attempts) {
        addAttempt(attempt, read);
        if (attempt.stands())
            m_last = attempt.id;
    }
    if (read.attempts.isEmpty())
        m_attempts->addWidget(new TextLabel(tr("No attempt yet."), TextUse::Body, m_list, TextLabel::Tone::Muted));
    m_comment->clear();
    m_again->setEnabled(read.standing.assessed > 0);
    m_fields->setVisible(m_mayRecord && !read.standing.locked);
    m_strike->setVisible(m_mayRecord && !read.standing.locked && !m_last.isNull());
    m_reopen->setVisible(m_mayLock && read.standing.locked);
    m_trainee->show();
}

NewAttempt AttemptCard::wanted() const
{
    NewAttempt attempt;
    attempt.outcome = outcomeFromCode(m_outcome->currentData().toString()).value_or(Outcome::Achieved);
    attempt.again = attemptKindFromCode(m_again->currentData().toString()).value_or(AttemptKind::Resit);
    attempt.comment = m_comment->text().trimmed();
    return attempt;
}

} // namespace warsha
