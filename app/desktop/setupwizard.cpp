// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupwizard.h"

#include "card.h"
#include "framehost.h"
#include "lonecard.h"
#include "mark.h"
#include "measures.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

SetupWizard::SetupWizard(FrameHost &host, const PrintDesk &print, const SetupDraft &draft, bool mayLeave, QWidget *parent)
    : QWidget(parent), m_host(host), m_draft(draft), m_mayLeave(mayLeave)
{
    setObjectName(u"setup"_s);
    auto *card = new Card(this);
    card->setFixedWidth(680);
    card->setMaximumHeight(560);
    QVBoxLayout *column = card->body();
    column->setContentsMargins(28, 20, 28, 18);
    column->setSpacing(8);
    addHead(column);
    addSteps(column, print);
    addFoot(column);
    standAlone(this, card, 0, 0);
    go(m_draft.step);
}

void SetupWizard::addHead(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::cardGap);
    line->addWidget(new Mark(this));
    m_title = new TextLabel(TextUse::PageTitle, this);
    m_title->setObjectName(u"setupTitle"_s);
    m_place = new TextLabel(TextUse::Caption, this, TextLabel::Tone::Muted);
    line->addWidget(m_title, 1);
    line->addWidget(m_place);
    column->addLayout(line);
    m_says = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    m_says->setWordWrap(true);
    column->addWidget(m_says);
    m_fault = new MessageBar(this);
    m_fault->setObjectName(u"setupFault"_s);
    column->addWidget(m_fault);
}

void SetupWizard::addSteps(QVBoxLayout *column, const PrintDesk &print)
{
    const QString language = m_host.language();
    m_stack = new QStackedWidget(this);
    auto *welcome = makeWelcomeStep(m_stack, m_host.languages(), language);
    connect(welcome, &WelcomeStep::newAsked, this, [this] { forward(false); });
    connect(welcome, &WelcomeStep::sampleAsked, this, &SetupWizard::sampleAsked);
    connect(welcome, &WelcomeStep::openAsked, this, &SetupWizard::openAsked);
    connect(welcome, &WelcomeStep::restoreAsked, this, &SetupWizard::restoreAsked);
    connect(welcome, &WelcomeStep::languageAsked, this, [this](const QString &code) { m_host.setLanguage(code); });
    m_steps = {welcome, makeCentreStep(m_stack, language), makeDirectorStep(m_stack), makeCodesStep(m_stack, print, language),
               makeProgrammesStep(m_stack, language), makePlaceStep(m_stack, print.files)};
    for (SetupStep *each : std::as_const(m_steps)) {
        m_stack->addWidget(each);
        connect(each, &SetupStep::ready, this, [this] {
            showFault({});
            m_next->setFocus();
        });
    }
    m_scroll = new QScrollArea(this); // a small window has not the height for every page in every language
    m_scroll->setWidget(m_stack);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_stack->setAutoFillBackground(false);
    column->addSpacing(4);
    column->addWidget(m_scroll, 1);
}

void SetupWizard::addFoot(QVBoxLayout *column)
{
    m_back = new DeskButton(tr("Back"), this);
    m_skip = new DeskButton(tr("Skip"), this, DeskButton::Kind::Quiet);
    m_next = new DeskButton(tr("Next"), this, DeskButton::Kind::Primary);
    m_back->setObjectName(u"setupBack"_s);
    m_skip->setObjectName(u"setupSkip"_s);
    m_next->setObjectName(u"setupNext"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_back);
    line->addStretch(1);
    line->addWidget(m_skip);
    line->addWidget(m_next);
    column->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::back);
    connect(m_skip, &QPushButton::clicked, this, [this] { forward(true); });
    connect(m_next, &QPushButton::clicked, this, [this] { forward(false); });
}

void SetupWizard::go(int index)
{
    m_draft.step = index;
    showFault({});
    step()->show(m_draft);
    m_stack->setCurrentWidget(step());
    for (SetupStep *each : std::as_const(m_steps)) // a stack is as high as its highest page, which would scroll the others
        each->setSizePolicy(QSizePolicy::Preferred, each == step() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_scroll->ensureVisible(0, 0);
    m_title->setText(step()->title());
    m_says->setText(step()->says());
    m_place->setText(index == 0 ? QString() : tr("%1 of %2", "page").arg(QLocale().toString(index + 1), QLocale().toString(m_steps.size())));
    m_back->setVisible(index > 0 || m_mayLeave);
    m_skip->setVisible(step()->isOptional());
    m_next->setVisible(index > 0);
    m_next->setText(isLast() ? tr("Make the centre") : tr("Next"));
    focusField();
}

void SetupWizard::focusField()
{
    if (QWidget *field = step()->firstField())
        field->setFocus(Qt::OtherFocusReason);
}

SetupDraft SetupWizard::draft() const
{
    SetupDraft now = m_draft;
    step()->take(now);
    return now;
}

void SetupWizard::back()
{
    if (m_draft.step == 0)
        return Q_EMIT left();
    step()->take(m_draft);
    go(m_draft.step - 1);
}

void SetupWizard::forward(bool skipping)
{
    if (skipping)
        step()->clear();
    step()->take(m_draft);
    if (const auto fits = step()->check(m_draft); !fits)
        return showFault(fits.error().message);
    if (isLast())
        return Q_EMIT finished(m_draft);
    go(m_draft.step + 1);
}

void SetupWizard::setBusy(const QString &words)
{
    const bool busy = !words.isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_skip), static_cast<QWidget *>(m_next)})
        part->setEnabled(!busy);
    if (busy)
        m_says->setText(words);
    else
        m_says->setText(step()->says());
}

void SetupWizard::showFault(const QString &sentence)
{
    m_fault->showMessage(MessageBar::Kind::Bad, sentence);
}

/// Enter goes on as the button does, Escape goes back.
void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_next->isVisible() && m_next->isEnabled())
        return forward(false);
    if (event->key() == Qt::Key_Escape && m_back->isVisible() && m_back->isEnabled())
        return back();
    QWidget::keyPressEvent(event);
}

} // namespace warsha
