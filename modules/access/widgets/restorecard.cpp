// SPDX-License-Identifier: GPL-3.0-or-later
#include "restorecard.h"

#include "job.h"
#include "joinedfacts.h"
#include "measures.h"
#include "shortday.h"

#include <QDir>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int newest = 10; ///< of the backups are listed; older ones are chosen as files

} // namespace

RestoreCard::RestoreCard(const BackupDesk &desk, QWidget *parent)
    : SettingsCard(u"restore"_s, tr("Return to a backup"), parent), m_desk(desk), m_list(new QVBoxLayout)
{
    auto *list = new QWidget(this);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    list->setLayout(m_list);
    for (int i = 0; i < newest; ++i)
        addListed(list);
    m_none = new TextLabel(tr("No backup was found here."), TextUse::Body, list, TextLabel::Tone::Muted);
    m_list->addWidget(m_none);
    addBlock(tr("Restore a backup"), list);
    auto *other = new DeskButton(tr("Another backup…"), this);
    other->setObjectName(u"otherBackup"_s);
    addBlock(tr("Restore another backup"), other);
    connect(other, &QPushButton::clicked, this, [this] {
        const QString path = m_desk.files.toOpen(this, FilePurpose::Backup, tr("A backup"), tr("Backups (*.warsha-backup)"));
        if (!path.isEmpty())
            look(path);
    });
    addPreview();
    if (m_desk.keeper)
        connect(m_desk.keeper, &BackupKeeper::made, this, &RestoreCard::refresh);
    refresh();
}

void RestoreCard::addPreview()
{
    m_preview = new QWidget(this);
    auto *column = new QVBoxLayout(m_preview);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_message = new MessageBar(m_preview);
    m_message->setObjectName(u"restoreMessage"_s);
    column->addWidget(m_message);
    m_facts = new TextLabel(TextUse::Body, m_preview);
    m_facts->setObjectName(u"restoreFacts"_s);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_restore = new DeskButton(tr("Restore…"), m_preview, DeskButton::Kind::Danger);
    m_restore->setObjectName(u"restoreBackup"_s);
    auto *elsewhere = new DeskButton(tr("Into a new file…"), m_preview);
    elsewhere->setObjectName(u"restoreElsewhere"_s);
    line->addWidget(m_restore);
    line->addWidget(elsewhere);
    line->addStretch(1);
    column->addLayout(line);
    body()->addWidget(m_preview);
    m_preview->hide();
    connect(m_restore, &QPushButton::clicked, this, &RestoreCard::restore);
    connect(elsewhere, &QPushButton::clicked, this, &RestoreCard::restoreElsewhere);
}

void RestoreCard::refresh()
{
    QStringList folders;
    if (m_desk.keeper)
        folders = {m_desk.keeper->home(), m_desk.keeper->extra()};
    m_desk.worker.run(this, [backups = &m_desk.backups, folders] {
        QList<KeptBackup> found;
        for (const QString &folder : folders)
            if (!folder.isEmpty())
                found += backups->list(folder).value_or(QList<KeptBackup>()); // a stick that is not there has none
        return offeredBackups(std::move(found), newest);
    }, [this](const QList<KeptBackup> &found) { showBackups(found); });
}

void RestoreCard::showBackups(const QList<KeptBackup> &backups)
{
    m_listed = backups;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.whole->setVisible(i < m_listed.size());
        if (i >= m_listed.size())
            continue;
        const KeptBackup &backup = m_listed.at(i);
        row.when->setText(shortMoment(backup.at));
        const QString why = backupOccasionName(backup.occasion);
        row.where->setText(joinedFacts({why, isolated(QDir::toNativeSeparators(QFileInfo(backup.path).absolutePath()))}));
        row.open->setObjectName(u"look."_s + QFileInfo(backup.path).fileName());
        row.open->setAccessibleName(tr("What is in the backup of %1").arg(joinedFacts({shortMoment(backup.at), why})));
    }
    m_none->setVisible(m_listed.isEmpty());
}

void RestoreCard::addListed(QWidget *list)
{
    auto *whole = new QWidget(list);
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::cardGap);
    auto *when = new TextLabel(TextUse::Body, whole);
    when->setFixedWidth(150);
    auto *open = new DeskButton(tr("What is in it…"), whole, DeskButton::Kind::Quiet);
    auto *where = new TextLabel(TextUse::Caption, whole, TextLabel::Tone::Muted);
    line->addWidget(when);
    line->addWidget(open);
    line->addWidget(where, 1);
    m_list->addWidget(whole);
    connect(open, &QPushButton::clicked, this, [this, at = m_rows.size()] { look(m_listed.at(at).path); });
    m_rows.append({whole, when, where, open});
}

void RestoreCard::look(const QString &path)
{
    const auto job = Job::begin(tr("Reading the backup"));
    Q_EMIT working(job);
    m_desk.worker.run(this, [backups = &m_desk.backups, path, job] { return backups->preview(path, job.get()); }, [this](const Result<RestorePreview> &preview) {
        if (!preview) {
            if (preview.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(preview.error().message);
            return;
        }
        showPreview(*preview);
    });
}

void RestoreCard::showPreview(const RestorePreview &preview)
{
    m_shown = preview;
    const QLocale locale;
    QStringList lines{tr("Backup of %1, made by %2; something was saved last %3.", "when, who, when")
                          .arg(shortMoment(preview.backup.at), preview.madeBy.isEmpty() ? tr("the program") : isolatedName(preview.madeBy), shortMoment(preview.lastStep))};
    QStringList same;
    for (const RestorePreview::Count &count : preview.counts) {
        const QString name = m_desk.tradeName(count.table);
        if (name.isEmpty() || (count.inBackup == 0 && count.now == 0))
            continue;
        if (count.inBackup == count.now)
            same.append(tr("%1: %2", "results: 226").arg(name, locale.toString(count.inBackup)));
        else
            lines.append(tr("%1: %2 in the backup, %3 now").arg(name, locale.toString(count.inBackup), locale.toString(count.now)));
    }
    if (!same.isEmpty())
        lines.append(tr("As now – %1").arg(commaList(same)));
    lines.append(tr("Users, their passwords and roles stay as they are now."));
    if (!preview.leftSince.isEmpty())
        lines.append(tr("Papers stay as they are now, too, since they are out of the house:"));
    lines.append(preview.leftSince);
    m_facts->setText(lines.join(u'\n'));
    const QString papers = preview.leftSince.isEmpty() ? QString() : u' ' + tr("Not so what was done with the papers named below.");
    const bool sameLine = !preview.compared || preview.sameLine;
    m_message->showMessage(sameLine && preview.stepsLost == 0 ? MessageBar::Kind::Good : MessageBar::Kind::Warn,
                           !sameLine ? tr("This centre did not continue from that backup: the two are different since then.")
                           : preview.stepsLost == 0 ? tr("Nothing was saved since: nothing would be lost.")
                                                    : tr("%n step(s) were saved since, and would be lost.", nullptr, int(qMin<qint64>(preview.stepsLost, 1'000'000))) + papers);
    m_preview->show();
    m_restore->setFocus();
    QTimer::singleShot(0, m_preview, [this] { bringIntoSight(); }); // once it has its place
}

/// The verb stands below what it would cost: both are seen, where the window has the room.
void RestoreCard::bringIntoSight()
{
    for (QWidget *at = parentWidget(); at; at = at->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            area->ensureWidgetVisible(m_preview, 0, measure::cardGap);
            area->ensureWidgetVisible(m_restore, 0, measure::cardGap);
        }
}

void RestoreCard::restore()
{
    const Question::Asked asked{u"backups.restore"_s, tr("Restore the backup of %1?").arg(shortMoment(m_shown.backup.at)),
                                tr("A backup of the present state is made first. Then the centre is as it was, and everybody signs in again. "
                                   "To the ministry it is a new copy, which must be accepted before it sends."),
                                tr("Restore"), true, {}};
    if (!m_desk.question.ask(this, asked).agreed)
        return;
    const auto job = Job::begin(tr("Restoring the backup"));
    Q_EMIT working(job);
    m_desk.worker.run(this, [desk = m_desk, path = m_shown.backup.path, job] {
        return desk.isServer ? desk.backups.replaceOnServer(path, job.get()) : desk.backups.prepareRestore(path, job.get());
    }, [this, at = m_shown.backup.at](Result<Restored> restored) {
        if (restored) {
            restored->backupAt = at;
            return m_desk.replaced(*restored);
        }
        if (restored.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(restored.error().message);
    });
}

void RestoreCard::restoreElsewhere()
{
    const QString path = m_desk.files.toSave(this, FilePurpose::Centre, tr("Where the restored centre is kept"), tr("restored") + u".warsha"_s, tr("Centres (*.warsha)"));
    if (path.isEmpty())
        return;
    const auto job = Job::begin(tr("Restoring the backup"));
    Q_EMIT working(job);
    m_desk.worker.run(this, [backups = &m_desk.backups, from = m_shown.backup.path, path, job] { return backups->restoreTo(from, path, job.get()); },
                      [this, path](const Result<Restored> &restored) {
        if (restored)
            return m_message->showNotice(tr("Restored into %1; this centre is as it was.").arg(isolated(QDir::toNativeSeparators(path))));
        if (restored.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(restored.error().message);
    });
}

} // namespace warsha
