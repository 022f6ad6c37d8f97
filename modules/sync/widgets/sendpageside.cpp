// SPDX-License-Identifier: GPL-3.0-or-later
// What the card beside the lists of Send says of the chosen row.
#include "sendpage.h"

#include "desktable.h"
#include "returnwords.h"
#include "sendcard.h"

#include <QTabBar>

namespace warsha {

void SendPage::showSide()
{
    m_card->setVisible(m_tabs->currentIndex() == WhatTab || table()->model()->rowCount() > 0); // no empty card beside an empty list
    if (m_tabs->currentIndex() == WhatTab)
        showTable();
    else if (m_tabs->currentIndex() == AttentionTab)
        showAttention();
    else
        showSnapshot();
}

void SendPage::showTable()
{
    const QString table = m_what->tableOf(m_whatTable->chosenId());
    if (table.isEmpty())
        return m_card->show({});
    const QString rows = m_preview ? tr("%n row(s)", nullptr, int(m_preview->rows.value(table))) : QString();
    m_card->show({returnTableTitle(table), rows, {returnTableWords(table)}});
}

void SendPage::showAttention()
{
    const AttentionItem *item = m_attention->find(m_attentionTable->chosenId());
    if (!item)
        return m_card->show({});
    m_card->show({item->where, tr("%1, rule %2").arg(kindWord(item->kind), isolated(item->rule)), {item->sentence, item->guidance},
                  item->link.section.isEmpty() ? QString() : tr("Open the record")});
}

void SendPage::showSnapshot()
{
    const OutboxItem *item = m_outbox->find(m_outboxTable->chosenId());
    if (!item)
        return m_card->show({});
    const QLocale locale;
    QStringList words{tr("%n row(s)", nullptr, int(item->snapshot.rows)) + u'\n' + tr("%n part(s)", nullptr, int(item->snapshot.parts)) + u'\n'
                      + locale.formattedDataSize(item->snapshot.bytes, 1, QLocale::DataSizeSIFormat)};
    for (const SendingRecord &sending : item->sendings)
        words.append(sending.state == SendingRecord::State::Sent
                         ? tr("Copied to %1, %2.").arg(destinationWords(sending.destination), momentText(sending.sentAt))
                         : tr("Not complete at %1: tried %n time(s).", nullptr, int(sending.attempts)).arg(destinationWords(sending.destination)));
    m_card->show({tr("Snapshot %1").arg(locale.toString(item->snapshot.number)), momentText(item->snapshot.created), words});
}

} // namespace warsha
