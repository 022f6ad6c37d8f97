// SPDX-License-Identifier: GPL-3.0-or-later
// Send: what goes to the ministry and what never does, what needs attention first, the outbox, and handing over to a stick.
#pragma once

#include "attentiontablemodel.h"
#include "outboxtablemodel.h"
#include "returntablemodel.h"
#include "senddesk.h"

class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class DeskTable;
class EmptyState;
class MessageBar;
class PageHeader;
class SendCard;
class SendVerbs;
class TextLabel;

class SendPage : public Page
{
    Q_OBJECT
public:
    SendPage(const SendDesk &desk, Navigator &navigator, QWidget *parent = nullptr);
    ~SendPage() override;
    void openRecord(const QUuid &record) override; ///< a snapshot
    void openList(const QString &list) override;   ///< one of the tabs: "what", "attention", "outbox"
    void refresh() override;
    [[nodiscard]] QList<DeskCommand> commands() override;

private:
    enum Tab { WhatTab, AttentionTab, OutboxTab };
    struct Outbox {
        QList<OutboxItem> items;
        bool mustBeAccepted = false;
    };
    void build();
    void buildHeader(QVBoxLayout *column);
    QWidget *makePane(DeskTable *table, EmptyState *empty, TextLabel *below);
    QWidget *makeWhat();
    QWidget *makeAttention();
    QWidget *makeOutbox();
    void wire();
    void readOutbox();
    void readPreview();
    void readOn(const std::shared_ptr<PendingPreview> &pending, const std::shared_ptr<Job> &job);
    void finishPreview(const std::shared_ptr<PendingPreview> &pending, const std::shared_ptr<Job> &job);
    void failPreview(const Error &error);
    void showSoFar(const SnapshotPreview &preview);
    void showPreview(const SnapshotPreview &preview);
    void showOutbox(const Outbox &outbox);
    void showSent();
    void showTab(int tab);
    void showSide();
    void showTable();
    void showAttention();
    void showSnapshot();
    void tell();
    void openChosen();
    [[nodiscard]] DeskTable *table() const;

    SendDesk m_desk;
    Navigator &m_navigator;
    SendVerbs *m_verbs;
    PageHeader *m_header = nullptr;
    DeskButton *m_make = nullptr;
    DeskButton *m_handOver = nullptr;
    QTabBar *m_tabs = nullptr;
    MessageBar *m_condition = nullptr;
    MessageBar *m_done = nullptr;
    QStackedWidget *m_stack = nullptr;
    ReturnTableModel *m_what = nullptr;
    AttentionTableModel *m_attention = nullptr;
    OutboxTableModel *m_outbox = nullptr;
    DeskTable *m_whatTable = nullptr;
    DeskTable *m_attentionTable = nullptr;
    DeskTable *m_outboxTable = nullptr;
    EmptyState *m_noAttention = nullptr;
    EmptyState *m_noSnapshot = nullptr;
    TextLabel *m_compared = nullptr;
    SendCard *m_card = nullptr;
    std::weak_ptr<Job> m_looking;
    std::optional<SnapshotPreview> m_preview;
    bool m_mustBeAccepted = false;
    bool m_isSentShown = true; ///< until something is sent
    bool m_reading = false;
    bool m_again = false; ///< asked anew while reading
};

} // namespace warsha
