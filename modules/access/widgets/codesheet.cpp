// SPDX-License-Identifier: GPL-3.0-or-later
#include "codesheet.h"

#include "card.h"
#include "measures.h"
#include "paperpages.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

CodeSheet::CodeSheet(const PrintDesk &desk, QWidget *parent)
    : QWidget(parent), m_verbs(desk, this), m_cards(new QVBoxLayout), m_print(new DeskButton(tr("Print…"), this, DeskButton::Kind::Secondary, u"printer"_s)),
      m_foot(new QHBoxLayout), m_message(new MessageBar(this))
{
    setObjectName(u"codeSheet"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(measure::cardGap);
    m_cards->setSpacing(measure::cardGap);
    whole->addLayout(m_cards);
    m_message->setObjectName(u"codeMessage"_s);
    whole->addWidget(m_message);
    m_print->setObjectName(u"printCodes"_s);
    auto *save = new DeskButton(tr("Save as PDF…"), this, DeskButton::Kind::Secondary, u"save"_s);
    save->setObjectName(u"savePdf"_s);
    m_foot->setSpacing(8);
    m_foot->addWidget(m_print);
    m_foot->addWidget(save);
    m_foot->addStretch(1);
    whole->addLayout(m_foot);
    setFocusProxy(m_print);
    connect(m_print, &QPushButton::clicked, this, [this] { output(true); });
    connect(save, &QPushButton::clicked, this, [this] { output(false); });
    connect(&m_verbs, &PrintVerbs::failed, this, [this](const QString &sentence) { m_message->showMessage(MessageBar::Kind::Bad, sentence); });
    connect(&m_verbs, &PrintVerbs::printed, this, [this] { tell(tr("Sent to the printer. Check that the sheets came out, and lock them away.")); });
    connect(&m_verbs, &PrintVerbs::saved, this, [this] { tell(tr("Saved. Print the sheets, lock them away, and delete the file.")); });
}

void CodeSheet::addButton(DeskButton *button)
{
    m_foot->addWidget(button);
}

void CodeSheet::showCodes(const CodePaper &paper)
{
    forget();
    m_paper = paper;
    for (const CodePaper::Code &code : paper.codes)
        showCode(code);
}

void CodeSheet::showCode(const CodePaper::Code &code)
{
    auto *card = new Card(this, codeTitle(code.kind));
    auto *letters = new TextLabel(codeInGroups(code.code), TextUse::RowFigure, card);
    letters->setObjectName(code.kind == RecoveryKind::Main ? u"code"_s : u"caseNotesCodeShown"_s);
    letters->setWordWrap(true);
    card->body()->addWidget(letters);
    auto *opens = new TextLabel(codeOpens(code.kind), TextUse::Body, card, TextLabel::Tone::Muted);
    opens->setWordWrap(true);
    card->body()->addWidget(opens);
    m_cards->addWidget(card);
    m_shown.append(card);
}

void CodeSheet::forget()
{
    qDeleteAll(std::exchange(m_shown, {}));
    m_paper = {};
    m_message->showMessage(MessageBar::Kind::Good, {});
}

void CodeSheet::output(bool toPrinter)
{
    const Result<PrintJob> job = codesJob(m_paper);
    if (!job)
        return m_message->showMessage(MessageBar::Kind::Bad, job.error().message);
    if (toPrinter)
        m_verbs.print(*job, allPages(*job));
    else
        m_verbs.savePdf(*job);
}

void CodeSheet::tell(const QString &sentence)
{
    m_message->showMessage(MessageBar::Kind::Good, sentence);
    Q_EMIT kept();
}

} // namespace warsha
