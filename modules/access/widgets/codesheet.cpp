// SPDX-License-Identifier: GPL-3.0-or-later
#include "codesheet.h"

#include "card.h"
#include "measures.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

CodeSheet::CodeSheet(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"codeSheet"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, measure::pageMargin);
    whole->setSpacing(measure::cardGap);
    auto *card = new Card(this, tr("New recovery code"));
    QVBoxLayout *column = card->body();
    column->setSpacing(measure::cardGap);
    m_code = new TextLabel(TextUse::RowFigure, card);
    m_code->setObjectName(u"code"_s);
    m_code->setWordWrap(true);
    column->addWidget(m_code);
    auto *text = new TextLabel(tr("Write it down and lock it away. It lets somebody in when nobody knows a password any more, and opens backups. "
                                  "The former code opens nothing any more, and this one is not shown again."), TextUse::Body, card);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *close = new DeskButton(tr("It is written down"), card, DeskButton::Kind::Primary);
    close->setObjectName(u"written"_s);
    column->addWidget(close, 0, Qt::AlignLeft);
    whole->addWidget(card);
    whole->addStretch(1);
    setFocusProxy(close);
    connect(close, &QPushButton::clicked, this, &CodeSheet::closed);
}

void CodeSheet::showCode(const QString &code)
{
    m_code->setText(isolated(code));
}

void CodeSheet::forget()
{
    m_code->clear();
}

} // namespace warsha
