// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendcard.h"

#include "measures.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

SendCard::SendCard(QWidget *parent) : Card(parent)
{
    setFixedWidth(292);
    auto *content = new QWidget(this);
    m_title = new TextLabel(TextUse::RowFigure, content);
    m_caption = new TextLabel(TextUse::Caption, content, TextLabel::Tone::Muted);
    m_words = new TextLabel(TextUse::Body, content);
    m_button = new DeskButton({}, content);
    m_title->setObjectName(u"cardTitle"_s);
    m_words->setObjectName(u"cardWords"_s);
    m_button->setObjectName(u"openChosen"_s);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (TextLabel *label : {m_title, m_caption, m_words})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(content);
    const bool rtl = layoutDirection() == Qt::RightToLeft; // margins are not mirrored by Qt
    column->setContentsMargins(rtl ? measure::cell : 0, 0, rtl ? 0 : measure::cell, 0); // clear of the scroll bar
    column->setSpacing(6);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_button)})
        column->addWidget(part);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // a scroll area switches it on
    body()->addWidget(scroll);
    connect(m_button, &QPushButton::clicked, this, &SendCard::pressed);
    show({});
}

void SendCard::show(const Shown &shown)
{
    m_title->setText(shown.title);
    m_caption->setText(shown.caption);
    m_caption->setVisible(!shown.caption.isEmpty());
    m_words->setText(shown.paragraphs.join(u"\n\n"_s));
    m_button->setText(shown.verb);
    m_button->setVisible(!shown.verb.isEmpty());
}

} // namespace warsha
