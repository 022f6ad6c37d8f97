// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsteps.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

ImportDoneStep::ImportDoneStep(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextUse::PageTitle, this))
    , m_facts(new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted))
    , m_message(new MessageBar(this))
    , m_undo(new DeskButton(tr("Undo import"), this, DeskButton::Kind::Secondary, u"undo"_s))
    , m_save(new DeskButton(tr("Save the rows left out…"), this, DeskButton::Kind::Secondary, u"save"_s))
{
    m_undo->setObjectName(u"import.undo"_s);
    m_save->setObjectName(u"import.save"_s);
    m_facts->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_message);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_undo);
    line->addWidget(m_save);
    line->addStretch(1);
    column->addSpacing(8);
    column->addLayout(line);
    column->addStretch(2);
    connect(m_undo, &QPushButton::clicked, this, &ImportDoneStep::undoAsked);
    connect(m_save, &QPushButton::clicked, this, &ImportDoneStep::saveRejectedAsked);
}

void ImportDoneStep::show(const ImportOutcome &outcome)
{
    const int left = int(outcome.report.rejectedRows());
    m_title->setText(tr("%n row(s) imported", nullptr, int(outcome.report.done())));
    QStringList facts;
    if (!outcome.sentence.isEmpty())
        facts.append(outcome.sentence);
    if (outcome.report.unchanged() > 0)
        facts.append(tr("%n row(s) were there already.", nullptr, int(outcome.report.unchanged())));
    if (left > 0)
        facts.append(tr(
            "%n row(s) were left out. Save them as a table with the reasons, correct them there, and import that table.",
            nullptr, left));
    m_facts->setText(facts.join(u' '));
    m_save->setVisible(left > 0);
    m_undo->setVisible(outcome.report.done() > 0 || !outcome.sentence.isEmpty());
}

} // namespace warsha
