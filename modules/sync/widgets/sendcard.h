// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the chosen row of the Send page, in words, and the way to it.
#pragma once

#include "card.h"

namespace warsha {

class SendCard : public Card
{
    Q_OBJECT
public:
    struct Shown {
        QString title;
        QString caption = {};
        QStringList paragraphs = {};
        QString verb = {}; ///< on the button; empty: there is none
    };
    explicit SendCard(QWidget *parent = nullptr);
    void show(const Shown &shown);

Q_SIGNALS:
    void pressed();

private:
    TextLabel *m_title;
    TextLabel *m_caption;
    TextLabel *m_words;
    DeskButton *m_button;
};

} // namespace warsha
