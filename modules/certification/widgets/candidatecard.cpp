// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatecard.h"

#include "candidatetablemodel.h"
#include "centretime.h"
#include "measures.h"
#include "reasonline.h"
#include "shortday.h"

#include <QDateTime>
#include <QLocale>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

bool isReadable(const Award &award)
{
    return !award.values.isEmpty();
}

CandidateCard::CandidateCard(QWidget *parent) : Card(parent), m_scroll(new QScrollArea(this))
{
    setFixedWidth(usual);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll);
}

QVBoxLayout *CandidateCard::begin(const QString &title)
{
    m_content = new QWidget(this);
    m_history = nullptr;
    m_award = {};
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    const bool rtl = layoutDirection() == Qt::RightToLeft; // margins are not mirrored by Qt
    column->setContentsMargins(rtl ? measure::cell : 0, 0, rtl ? 0 : measure::cell, 0); // clear of the scroll bar
    column->setSpacing(6);
    if (!title.isEmpty()) {
        auto *name = new TextLabel(title, TextUse::RowFigure, m_content);
        name->setObjectName(u"cardTitle"_s);
        column->addWidget(name);
    }
    return column;
}

/// The content is filled: it takes the place of the former one.
void CandidateCard::finish(QVBoxLayout *column)
{
    column->addStretch(1);
    const QWidget *focus = window()->focusWidget();
    const QString focused = focus && m_scroll->isAncestorOf(focus) ? focus->objectName() : QString();
    if (QWidget *former = m_scroll->takeWidget())
        former->deleteLater(); // one of its buttons may be what asked for the new
    m_scroll->setWidget(m_content);
    if (auto *same = focused.isEmpty() ? nullptr : m_content->findChild<QPushButton *>(focused))
        same->setFocus(Qt::OtherFocusReason);
    else if (!focused.isEmpty())
        Q_EMIT letGo();
    m_content->setAutoFillBackground(false); // a scroll area switches it on
    fitWidth();
}

void CandidateCard::setLeastWidth(int least)
{
    m_least = least;
    fitWidth();
}

/// Long words of a button: nothing is cut beside the scroll bar.
void CandidateCard::fitWidth()
{
    const int wanted = m_content ? m_content->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * measure::cardPaddingWide : 0;
    setFixedWidth(qMax(m_least, wanted));
}

void CandidateCard::addLine(QVBoxLayout *column, StatusShape shape, const QString &sentence)
{
    column->addWidget(new ReasonLine(shape, sentence, m_content));
}

void CandidateCard::addFact(QVBoxLayout *column, const QString &label, const QString &value)
{
    auto *line = new QHBoxLayout;
    line->addWidget(new TextLabel(label, TextUse::Body, m_content, TextLabel::Tone::Muted));
    auto *words = new TextLabel(value, TextUse::Body, m_content);
    words->setAtEnd(true);
    line->addWidget(words, 1);
    column->addLayout(line);
}

DeskButton *CandidateCard::addButton(QVBoxLayout *column, const QString &code, const QString &text, DeskButton::Kind kind)
{
    auto *button = new DeskButton(text, m_content, kind);
    button->setObjectName(code);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(button);
    return button;
}

void CandidateCard::showCandidate(const Candidate &candidate, const PaperLanguages &languages, bool mayIssue)
{
    QVBoxLayout *column = begin(candidateName(candidate.facts));
    const Readiness readiness = readinessOf(candidate);
    const bool isUnderWay = readiness == Readiness::UnderWay;
    const bool why = readiness != Readiness::Ready && !(readiness == Readiness::Issued && holdsCertificate(candidate));
    column->addWidget(new TextLabel(isUnderWay ? tr("Missing for the certificate so far") : why ? tr("Why not a certificate?") : isolated(candidate.facts.traineeNumber), TextUse::Caption,
                                    m_content, TextLabel::Tone::Muted));
    column->addSpacing(2);
    if (readiness == Readiness::Ready)
        addLine(column, StatusShape::Done, tr("Every rule is met."));
    if (readiness == Readiness::Issued)
        addLine(column, StatusShape::Present, heldText(candidate));
    if (why)
        for (const Refusal &refusal : reasonsOf(candidate))
            addLine(column, isUnderWay ? StatusShape::NotStarted : StatusShape::Blocked, refusal.sentence);
    if (readiness == Readiness::Statement)
        addLine(column, StatusShape::Done, tr("A statement of attainment can be issued for what was achieved."));
    if (const QString missing = missingNameText(candidate, languages); !missing.isEmpty())
        addLine(column, StatusShape::Late, tr("%1: the paper is printed with the other name alone.", "No name in Arabic letters").arg(missing));
    column->addSpacing(6);
    if (readiness == Readiness::Revoked && mayIssue)
        connect(addButton(column, u"issueAgain"_s, tr("Issue a new one…")), &QPushButton::clicked, this, &CandidateCard::issueAgain);
    connect(addButton(column, u"openTrainee"_s, tr("Open trainee")), &QPushButton::clicked, this, &CandidateCard::openTrainee);
    finish(column);
}

void CandidateCard::showAward(const AwardFacts &facts)
{
    const Award &award = facts.award;
    QVBoxLayout *column = begin(facts.name);
    column->addWidget(new TextLabel(isolated(award.number), TextUse::Caption, m_content, TextLabel::Tone::Muted));
    column->addSpacing(2);
    addFact(column, tr("Paper"), awardKindName(award.kind));
    addFact(column, tr("Issued on"), shortDay(award.issuedOn));
    addFact(column, tr("State"), awardStateName(award.state, award.kind));
    addFact(column, tr("Kept until"), shortDay(award.keepUntil));
    if (!facts.replaces.isEmpty())
        addFact(column, tr("Replaces"), isolated(facts.replaces));
    if (!facts.replacedBy.isEmpty())
        addFact(column, tr("Replaced by"), isolated(facts.replacedBy));
    const QString sheets = sheetsText(facts.sheets);
    addFact(column, tr("Sheets"), sheets.isEmpty() ? tr("not printed yet") : sheets);
    column->addSpacing(6);
    addVerbs(column, facts);
    m_award = award.id;
    m_kind = award.kind;
    m_history = new QVBoxLayout;
    m_history->setSpacing(4);
    column->addSpacing(6);
    column->addLayout(m_history);
    finish(column);
}

/// What ends an award stands last, away from what is done every day.
void CandidateCard::addVerbs(QVBoxLayout *column, const AwardFacts &facts)
{
    const Award &award = facts.award;
    const auto offer = [&](bool may, const QString &code, const QString &text, void (CandidateCard::*verb)(), DeskButton::Kind kind = DeskButton::Kind::Secondary) {
        if (may)
            connect(addButton(column, code, text, kind), &QPushButton::clicked, this, verb);
    };
    const bool stands = standsAwarded(award.state);
    const bool isThere = isReadable(award);
    offer(facts.mayIssue && isThere, u"showPages"_s, stands && facts.sheets.good == 0 ? tr("Show and print…") : tr("Show…"), &CandidateCard::showPages);
    offer(facts.mayIssue && isThere && stands && facts.sheets.good == 0, u"printRest"_s, tr("Print the rest of this issue…"), &CandidateCard::printRest);
    offer(facts.mayIssue && stands && isThere, u"reprint"_s, tr("Print a copy…"), &CandidateCard::reprint);
    offer(isThere, u"savePdf"_s, tr("Save the PDF…"), &CandidateCard::savePdf);
    offer(true, u"openTrainee"_s, tr("Open trainee"), &CandidateCard::openTrainee);
    offer(facts.mayIssue && mayBecome(award.state, AwardState::Issued), u"handOut"_s, tr("Hand out…"), &CandidateCard::handOut);
    offer(facts.mayRevoke && mayBecome(award.state, AwardState::Replaced), u"replace"_s, tr("Replace by a corrected one…"), &CandidateCard::replaceAward);
    offer(facts.mayRevoke && mayBecome(award.state, AwardState::Voided), u"void"_s, tr("Void…"), &CandidateCard::voidAward, DeskButton::Kind::Danger);
    offer(facts.mayRevoke && mayBecome(award.state, AwardState::Revoked), u"revoke"_s, tr("Revoke…"), &CandidateCard::revokeAward, DeskButton::Kind::Danger);
}

void CandidateCard::showHistory(const AwardId &award, const QList<AwardEvent> &events)
{
    if (award != m_award || !m_history || m_history->count() > 0)
        return;
    m_history->addWidget(new TextLabel(tr("What happened"), TextUse::BodyBold, m_content));
    int copies = 0;
    for (const AwardEvent &event : events) {
        copies += event.sheet == SheetEvent::Copy ? 1 : 0;
        const QString day = shortDay(centreTime(event.at).date());
        auto *line = new TextLabel(tr("%1: %2").arg(day, awardEventText(event, m_kind, copies)), TextUse::Body, m_content);
        line->setWordWrap(true);
        line->setObjectName(u"event"_s);
        m_history->addWidget(line);
    }
}

void CandidateCard::showNothing(const QString &sentence)
{
    QVBoxLayout *column = begin({});
    auto *words = new TextLabel(sentence, TextUse::Body, m_content, TextLabel::Tone::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    finish(column);
}

} // namespace warsha
