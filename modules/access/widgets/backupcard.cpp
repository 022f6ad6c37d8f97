// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcard.h"

#include "centretime.h"
#include "daywords.h"
#include "measures.h"
#include "shortday.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

BackupCard::BackupCard(const BackupDesk &desk, QWidget *parent) : SettingsCard(u"backup"_s, tr("Backups"), parent), m_desk(desk)
{
    auto *now = new QWidget(this);
    auto *line = new QHBoxLayout(now);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::cardGap);
    m_last = new TextLabel(TextUse::Body, now);
    m_last->setObjectName(u"lastBackup"_s);
    auto *make = new DeskButton(tr("Back up now"), now);
    make->setObjectName(u"backupNow"_s);
    make->setEnabled(m_desk.keeper);
    line->addWidget(m_last);
    line->addWidget(make);
    line->addStretch(1);
    addRow(tr("Last backup"), now, tr("One is made every hour in which something changed, and when you leave; each is checked, encrypted, and read back. The newest of each hour, day and week stays; of those you ask for, and of those made before a restore, the newest 20 in any case."));
    auto *home = new TextLabel(m_desk.keeper ? isolated(QDir::toNativeSeparators(m_desk.keeper->home())) : QString(), TextUse::Body, this);
    home->setObjectName(u"backupHome"_s);
    addRow(tr("Kept on this PC in"), home);
    addExtra();
    m_keys = new TextLabel(TextUse::Body, this);
    m_keys->setObjectName(u"backupKeys"_s);
    m_keys->setWordWrap(true);
    addRow(tr("Monthly keys"), m_keys, tr("A key is destroyed after 90 days, and with it what old backups say about people who were erased meanwhile."));
    connect(make, &QPushButton::clicked, this, [this] { m_desk.keeper->makeNow(); });
    if (m_desk.keeper)
        connect(m_desk.keeper, &BackupKeeper::made, this, &BackupCard::refresh);
    refresh();
}

void BackupCard::addExtra()
{
    auto *block = new QWidget(this);
    auto *line = new QHBoxLayout(block);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_extra = new TextLabel(TextUse::Body, block);
    m_extra->setObjectName(u"backupExtra"_s);
    auto *choose = new DeskButton(tr("Choose a folder…"), block);
    choose->setObjectName(u"backupChoose"_s);
    choose->setEnabled(m_desk.keeper);
    m_forget = new DeskButton(tr("Stop using it"), block, DeskButton::Kind::Quiet);
    m_forget->setObjectName(u"backupForget"_s);
    line->addWidget(m_extra);
    line->addWidget(choose);
    line->addWidget(m_forget);
    line->addStretch(1);
    addRow(tr("Also in this folder, when it is there"), block, tr("Usually a USB stick. Best are two in turn, one of them always in another place."));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = m_desk.files.folder(this, FilePurpose::Backup, tr("Where backups are kept besides this PC, usually on a USB stick"));
        if (folder.isEmpty())
            return;
        m_desk.keeper->keepIn(folder);
        showLast();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_desk.keeper->keepIn({});
        showLast();
    });
}

void BackupCard::refresh()
{
    showLast();
    m_desk.worker.run(this, [backups = &m_desk.backups] { return backups->keyMonths(); }, [this](const Result<QList<BackupKeyMonth>> &months) {
        if (!months)
            return Q_EMIT failed(months.error().message);
        showKeys(*months);
    });
}

void BackupCard::showLast()
{
    const QDateTime last = m_desk.keeper ? m_desk.keeper->last() : QDateTime();
    m_last->setText(last.isValid() ? shortMoment(last) : tr("none yet"));
    const QString extra = m_desk.keeper ? m_desk.keeper->extra() : QString();
    m_extra->setText(extra.isEmpty() ? tr("none") : isolated(QDir::toNativeSeparators(extra)));
    m_forget->setVisible(!extra.isEmpty());
}

void BackupCard::showKeys(const QList<BackupKeyMonth> &months)
{
    QStringList lines;
    for (const BackupKeyMonth &month : months) {
        const QDate first = QDate::fromString(month.month + u"-01"_s, Qt::ISODate);
        lines.append(tr("%1: kept until %2 at least", "a month").arg(dayInWords(first, u"MMMM yyyy"),
                                                                     dayInFigures(centreTime(month.ends).date())));
    }
    m_keys->setText(lines.isEmpty() ? tr("none yet: the first backup makes one") : lines.join(u'\n'));
}

} // namespace warsha
