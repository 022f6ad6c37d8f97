// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatecard.h"

#include "candidatetablemodel.h"
#include "measures.h"

#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

class ShapeMark : public QWidget
{
public:
    ShapeMark(StatusShape shape, QWidget *parent) : QWidget(parent), m_shape(shape) { setFixedSize(15, 19); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawStatusShape(&painter, QRectF(rect()), m_shape, palette());
    }

private:
    StatusShape m_shape;
};

} // namespace

CandidateCard::CandidateCard(QWidget *parent) : Card(parent), m_scroll(new QScrollArea(this))
{
    setFixedWidth(292);
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
    if (QWidget *former = m_scroll->takeWidget())
        former->deleteLater(); // one of its buttons may be what asked for the new
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // a scroll area switches it on
}

void CandidateCard::addLine(QVBoxLayout *column, StatusShape shape, const QString &sentence)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new ShapeMark(shape, m_content), 0, Qt::AlignTop);
    auto *words = new TextLabel(sentence, TextUse::Body, m_content);
    words->setWordWrap(true);
    words->setObjectName(u"reason"_s);
    line->addWidget(words, 1);
    column->addLayout(line);
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

void CandidateCard::showCandidate(const Candidate &candidate)
{
    QVBoxLayout *column = begin(candidateName(candidate.facts));
    const Readiness readiness = readinessOf(candidate);
    const bool why = readiness == Readiness::Blocked || readiness == Readiness::Statement;
    column->addWidget(new TextLabel(why ? tr("Why not a certificate?") : isolated(candidate.facts.traineeNumber), TextUse::Caption,
                                    m_content, TextLabel::Tone::Muted));
    column->addSpacing(2);
    if (readiness == Readiness::Ready)
        addLine(column, StatusShape::Done, tr("Every rule is met."));
    if (readiness == Readiness::Issued)
        addLine(column, StatusShape::Present, tr("Issued: %1").arg(isolated(candidate.facts.facts.heldNumber)));
    if (why)
        for (const Refusal &refusal : candidate.eligibility.refusals)
            addLine(column, StatusShape::Blocked, refusal.sentence);
    if (readiness == Readiness::Statement)
        addLine(column, StatusShape::Done, tr("A statement of attainment can be issued for what was achieved."));
    column->addSpacing(6);
    connect(addButton(column, u"openTrainee"_s, tr("Open trainee")), &QPushButton::clicked, this, &CandidateCard::openTrainee);
    finish(column);
}

void CandidateCard::showAward(const QString &name, const Award &award, bool mayRevoke)
{
    QVBoxLayout *column = begin(name);
    column->addWidget(new TextLabel(isolated(award.number), TextUse::Caption, m_content, TextLabel::Tone::Muted));
    column->addSpacing(2);
    addFact(column, tr("Paper"), awardKindName(award.kind));
    addFact(column, tr("Issued on"), QLocale().toString(award.issuedOn, u"d MMM yyyy"_s));
    addFact(column, tr("State"), awardStateName(award.state));
    column->addSpacing(6);
    connect(addButton(column, u"savePdf"_s, tr("Save the PDF…")), &QPushButton::clicked, this, &CandidateCard::savePdf);
    connect(addButton(column, u"openTrainee"_s, tr("Open trainee")), &QPushButton::clicked, this, &CandidateCard::openTrainee);
    if (mayRevoke && mayBecome(award.state, AwardState::Voided))
        connect(addButton(column, u"void"_s, tr("Void…"), DeskButton::Kind::Danger), &QPushButton::clicked, this, &CandidateCard::voidAward);
    if (mayRevoke && mayBecome(award.state, AwardState::Revoked))
        connect(addButton(column, u"revoke"_s, tr("Revoke…"), DeskButton::Kind::Danger), &QPushButton::clicked, this, &CandidateCard::revokeAward);
    finish(column);
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
