// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendpage.h"

#include "desktable.h"
#include "measures.h"
#include "returnwords.h"
#include "sendcard.h"
#include "sendverbs.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

SendPage::SendPage(const SendDesk &desk, Navigator &navigator, QWidget *parent)
    : Page(parent), m_desk(desk), m_navigator(navigator), m_verbs(new SendVerbs(desk, this))
{
    build();
    wire();
    showTab(WhatTab);
    refresh();
}

SendPage::~SendPage()
{
    if (const auto job = m_looking.lock())
        job->cancel();
}

void SendPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, measure::cardGap);
    column->setSpacing(8);
    buildHeader(column);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeWhat());
    m_stack->addWidget(makeAttention());
    m_stack->addWidget(makeOutbox());
    m_card = new SendCard(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::cardGap);
    line->addWidget(m_stack, 1);
    line->addWidget(m_card);
    column->addLayout(line, 1);
}

void SendPage::buildHeader(QVBoxLayout *column)
{
    m_header = new PageHeader(tr("Send"), this);
    m_make = new DeskButton(tr("Make a snapshot"), this);
    m_make->setObjectName(u"make"_s);
    m_handOver = new DeskButton(tr("Copy to a USB stick…"), this, DeskButton::Kind::Primary, u"send"_s);
    m_handOver->setObjectName(u"handOver"_s);
    m_header->addWidget(m_make);
    m_header->addWidget(m_handOver);
    column->addWidget(m_header);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("What is sent, what needs attention, or the outbox"));
    for (const QString &title : {tr("What is sent"), tr("Needs attention"), tr("Outbox")})
        m_tabs->addTab(title);
    column->addWidget(m_tabs);
    m_condition = new MessageBar(this);
    m_condition->setObjectName(u"condition"_s);
    m_done = new MessageBar(this);
    m_done->setObjectName(u"done"_s);
    column->addWidget(m_condition);
    column->addWidget(m_done);
}

QWidget *SendPage::makePane(DeskTable *table, EmptyState *empty, TextLabel *below)
{
    auto *pane = new QWidget(this);
    auto *card = new Card(pane);
    card->removePadding();
    if (empty)
        card->body()->addWidget(empty);
    card->body()->addWidget(table);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(card, 1);
    below->setWordWrap(true);
    column->addWidget(below);
    return pane;
}

QWidget *SendPage::makeWhat()
{
    m_what = new ReturnTableModel(this);
    m_whatTable = new DeskTable(tr("What is sent"), this);
    m_whatTable->setObjectName(u"what"_s);
    m_whatTable->setListModel(m_what);
    auto *pane = makePane(m_whatTable, nullptr, new TextLabel(neverSentWords(), TextUse::Body, this));
    m_compared = new TextLabel(TextUse::Caption, pane, TextLabel::Tone::Muted);
    m_compared->setObjectName(u"compared"_s);
    m_compared->setWordWrap(true);
    pane->layout()->addWidget(m_compared);
    return pane;
}

QWidget *SendPage::makeAttention()
{
    m_attention = new AttentionTableModel(this);
    m_attentionTable = new DeskTable(tr("Needs attention"), this);
    m_attentionTable->setObjectName(u"attention"_s);
    m_attentionTable->setListModel(m_attention);
    m_noAttention = new EmptyState(tr("Nothing needs attention: what is sent keeps every rule."), this);
    m_noAttention->hide();
    return makePane(m_attentionTable, m_noAttention,
                    new TextLabel(tr("These are the ministry's own rules. With an error the ministry may send the snapshot back; a warning asks you to check."),
                                  TextUse::Caption, this, TextLabel::Tone::Muted));
}

QWidget *SendPage::makeOutbox()
{
    m_outbox = new OutboxTableModel(this);
    m_outboxTable = new DeskTable(tr("Outbox"), this);
    m_outboxTable->setObjectName(u"outbox"_s);
    m_outboxTable->setListModel(m_outbox);
    m_noSnapshot = new EmptyState(tr("No snapshot was made yet. The first one makes the keys that sign and encrypt it."), this);
    m_noSnapshot->hide();
    return makePane(m_outboxTable, m_noSnapshot,
                    new TextLabel(tr("No ministry is connected with this centre yet: a snapshot is encrypted with the centre's own key, and no receipt comes back. “Copied” means that it is there complete, checked after writing."),
                                  TextUse::Caption, this, TextLabel::Tone::Muted));
}

void SendPage::wire()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &SendPage::showTab);
    for (DeskTable *each : {m_whatTable, m_attentionTable, m_outboxTable})
        connect(each, &DeskTable::chosen, this, &SendPage::showSide);
    connect(m_attentionTable, &DeskTable::opened, this, &SendPage::openChosen);
    connect(m_outboxTable, &DeskTable::chosen, this, [this](const QUuid &id) {
        if (!id.isNull() && m_tabs->currentIndex() == OutboxTab)
            Q_EMIT recordShown(id);
    });
    connect(m_card, &SendCard::pressed, this, &SendPage::openChosen);
    connect(m_make, &QPushButton::clicked, m_verbs, &SendVerbs::make);
    connect(m_handOver, &QPushButton::clicked, this, [this] { m_verbs->handOver(m_preview ? m_preview->report.errors() : 0); });
    connect(m_condition, &MessageBar::linkActivated, this, [this] {
        if (m_mustBeAccepted)
            return m_verbs->accept();
        m_tabs->setCurrentIndex(AttentionTab);
        m_attentionTable->setFocus();
    });
    connect(m_done, &MessageBar::linkActivated, m_done, [this] { m_done->showMessage(MessageBar::Kind::Good, {}); });
    connect(m_verbs, &SendVerbs::done, this, [this](const QString &sentence) { m_done->showNotice(sentence, tr("Close")); });
    connect(m_verbs, &SendVerbs::failed, this, &Page::failed);
    connect(m_verbs, &SendVerbs::working, this, &Page::working);
    connect(m_verbs, &SendVerbs::busyChanged, this, &SendPage::tell);
    connect(m_verbs, &SendVerbs::sent, this, [this] { m_isSentShown = false; });
    connect(m_verbs, &SendVerbs::changed, this, [this] {
        refresh();
        Q_EMIT saved();
    });
}

DeskTable *SendPage::table() const
{
    return m_tabs->currentIndex() == WhatTab ? m_whatTable : m_tabs->currentIndex() == AttentionTab ? m_attentionTable : m_outboxTable;
}

void SendPage::openList(const QString &list)
{
    const auto tab = QStringList{u"what"_s, u"attention"_s, u"outbox"_s}.indexOf(list);
    if (tab >= 0)
        m_tabs->setCurrentIndex(int(tab));
}

void SendPage::openRecord(const QUuid &record)
{
    if (!record.isNull() && m_outboxTable->choose(record))
        m_tabs->setCurrentIndex(OutboxTab);
}

void SendPage::refresh()
{
    readOutbox();
    readPreview();
}

void SendPage::readOutbox()
{
    const auto read = [service = &m_desk.service]() -> Result<Outbox> {
        WARSHA_TRY(const QList<SnapshotRecord> snapshots, service->snapshots());
        WARSHA_TRY(const QList<SendingRecord> sendings, service->sendings());
        WARSHA_TRY(const IncarnationState life, service->incarnation());
        return Outbox{outboxOf(snapshots, sendings), !life.isCurrent && !life.accepted.isEmpty()};
    };
    m_desk.database.run(this, read, [this](const Result<Outbox> &outbox) {
        if (!outbox)
            return Q_EMIT failed(outbox.error().message);
        showOutbox(*outbox);
    });
}

/// Reading is the database's, which others may ask meanwhile; the rules, which may take long, run beside it. What is known is shown.
void SendPage::readPreview()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    const auto job = Job::begin(tr("Reading what is sent"));
    m_looking = job;
    Q_EMIT working(job);
    const auto begin = [service = &m_desk.service, folder = m_verbs->home(), job]() -> Result<std::shared_ptr<PendingPreview>> {
        WARSHA_TRY(const RulePack rules, shippedRulePack());
        WARSHA_TRY(const std::shared_ptr<PendingPreview> pending, service->beginPreview(folder, rules));
        WARSHA_CHECK(pending->readOn());
        return pending;
    };
    m_desk.database.run(this, begin, [this, job](const Result<std::shared_ptr<PendingPreview>> &pending) {
        if (!pending)
            return failPreview(pending.error());
        showSoFar((*pending)->soFar());
        readOn(*pending, job);
    });
}

void SendPage::readOn(const std::shared_ptr<PendingPreview> &pending, const std::shared_ptr<Job> &job)
{
    const auto step = [pending, job]() -> std::optional<Result<bool>> {
        const Result<bool> isWhole = job->isCancelled() ? Result<bool>(failure(ErrorKind::Cancelled, {})) : pending->readOn();
        return !isWhole || *isWhole ? std::optional(isWhole) : std::nullopt;
    };
    m_desk.database.runInSteps(this, step, [this, pending, job](const Result<bool> &isWhole) {
        if (!isWhole)
            return failPreview(isWhole.error());
        showSoFar(pending->soFar());
        finishPreview(pending, job);
    });
}

void SendPage::finishPreview(const std::shared_ptr<PendingPreview> &pending, const std::shared_ptr<Job> &job)
{
    m_desk.files.run(this, [pending, job] { return pending->finish(job.get()); }, [this](const Result<SnapshotPreview> &preview) {
        if (!preview)
            return failPreview(preview.error());
        m_reading = false;
        showPreview(*preview);
        if (std::exchange(m_again, false))
            readPreview();
    });
}

void SendPage::failPreview(const Error &error)
{
    m_reading = false;
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT failed(error.message);
    if (std::exchange(m_again, false))
        readPreview();
}

/// Only while nothing whole is there: figures that stand are not taken away.
void SendPage::showSoFar(const SnapshotPreview &preview)
{
    if (m_preview)
        return;
    m_what->showPreview(preview);
    if (m_whatTable->chosenId().isNull())
        m_whatTable->chooseFirst();
    showSide();
}

void SendPage::showPreview(const SnapshotPreview &preview)
{
    m_preview = preview;
    m_what->showPreview(preview);
    m_attention->setItems(attentionOf(preview, *m_desk.directory.snapshot()));
    const bool isEmpty = m_attention->rowCount() == 0;
    m_noAttention->setVisible(isEmpty);
    m_attentionTable->setVisible(!isEmpty);
    for (DeskTable *each : {m_whatTable, m_attentionTable})
        if (each->chosenId().isNull())
            each->chooseFirst();
    tell();
    showSide();
}

void SendPage::showOutbox(const Outbox &outbox)
{
    m_mustBeAccepted = outbox.mustBeAccepted;
    m_outbox->setItems(outbox.items);
    m_noSnapshot->setVisible(outbox.items.isEmpty());
    m_outboxTable->setVisible(!outbox.items.isEmpty());
    if (m_outboxTable->chosenId().isNull())
        m_outboxTable->chooseFirst();
    if (!std::exchange(m_isSentShown, true))
        showSent();
    tell();
    showSide();
}

/// What was sent just now, the newest: when, where to, how large, and that it is there.
void SendPage::showSent()
{
    m_outboxTable->chooseFirst();
    m_tabs->setCurrentIndex(OutboxTab);
    if (isVisible())
        m_outboxTable->setFocus(Qt::OtherFocusReason);
}

void SendPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    setFocusProxy(table());
    tell();
    showSide();
    Q_EMIT commandsChanged();
}

/// The header, the tabs and the condition, from what is known now.
void SendPage::tell()
{
    const QLocale locale;
    const int errors = m_attention->count(AttentionItem::Kind::Error);
    const int items = m_attention->rowCount();
    m_tabs->setTabText(AttentionTab, items > 0 ? tr("Needs attention (%1)").arg(locale.toString(items)) : tr("Needs attention"));
    m_tabs->setTabText(OutboxTab, m_outbox->waiting() > 0 ? tr("Outbox (%1)").arg(locale.toString(m_outbox->waiting())) : tr("Outbox"));
    const bool mayMake = m_desk.maySend && !m_verbs->isBusy() && !m_mustBeAccepted;
    m_make->setEnabled(mayMake);
    m_handOver->setEnabled(mayMake);
    m_header->setFacts(m_preview && m_preview->last ? tr("Last: snapshot %1, %2").arg(locale.toString(m_preview->last->number), momentText(m_preview->last->created))
                                                   : QString());
    if (m_mustBeAccepted)
        m_condition->showMessage(MessageBar::Kind::Warn, tr("This centre was restored, moved or copied since its last snapshot, and sends none for now."),
                                 tr("Allow sending…"));
    else
        m_condition->showMessage(MessageBar::Kind::Warn, errors > 0 ? tr("The ministry's rules find %n error(s) in what is sent.", nullptr, errors) : QString(),
                                 errors > 0 && m_tabs->currentIndex() != AttentionTab ? tr("Show") : QString());
    if (!m_preview)
        m_compared->setText({});
    else if (!m_preview->last)
        m_compared->setText(tr("Nothing was sent yet, so everything is new."));
    else if (!m_preview->comparedWithLast)
        m_compared->setText(tr("What is new or changed is not known: the last snapshot is not in the folder of this PC."));
    else
        m_compared->setText(tr("New, changed and gone: since snapshot %1.").arg(locale.toString(m_preview->last->number)));
}

void SendPage::openChosen()
{
    const AttentionItem *item = m_attention->find(m_attentionTable->chosenId());
    if (item && !item->link.section.isEmpty() && m_tabs->currentIndex() == AttentionTab)
        m_navigator.go(Link(item->link));
}

QList<DeskCommand> SendPage::commands()
{
    const auto isFree = [this] { return m_handOver->isEnabled(); };
    DeskCommand make{u"send.make"_s, tr("Make a snapshot"), {}, false, [this] { m_verbs->make(); }};
    make.isEnabled = isFree;
    DeskCommand handOver{u"send.handover"_s, tr("Copy to a USB stick…"), {}, false, [this] { m_handOver->click(); }};
    handOver.iconName = u"send"_s;
    handOver.isEnabled = isFree;
    DeskCommand home{u"send.folder"_s, tr("Folder of the snapshots…"), {}, false, [this] { m_verbs->chooseHome(); }};
    home.menu = CommandMenu::Tools;
    return {make, handOver, home};
}

} // namespace warsha
