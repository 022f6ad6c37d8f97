// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperrestorepage.h"

#include "backupwords.h"
#include "card.h"
#include "formfield.h"
#include "jobstrip.h"
#include "joinedfacts.h"
#include "lonecard.h"
#include "mark.h"
#include "measures.h"
#include "pathfield.h"
#include "shortday.h"

#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

TextLabel *addWrapped(QVBoxLayout *column, QWidget *parent, TextLabel::Tone tone)
{
    auto *label = new TextLabel(TextUse::Body, parent, tone);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

} // namespace

PaperRestorePage::PaperRestorePage(FilePicker &files, QWidget *parent) : SideForm(parent), m_files(files), m_message(new MessageBar(this))
{
    setObjectName(u"paperRestore"_s);
    auto *card = new Card(this);
    card->setFixedWidth(680);
    QVBoxLayout *column = card->body();
    column->setContentsMargins(28, 18, 28, 16);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::cardGap);
    head->addWidget(new Mark(card));
    head->addWidget(new TextLabel(tr("Restore a backup"), TextUse::PageTitle, card), 1);
    column->addLayout(head);
    m_says = addWrapped(column, card, TextLabel::Tone::Muted);
    m_says->setText(tr("The whole centre comes back as it was when the backup was made. The key file of that month (.warsha-key) must be beside the backup, as it is on the USB stick."));
    m_message->setObjectName(u"paperMessage"_s);
    column->addWidget(m_message);
    addFields(column);
    addFound(column);
    addFoot(column);
    standAlone(this, card);
    setFound(false);
}

PaperRestorePage::~PaperRestorePage()
{
    if (const auto job = m_job.lock())
        job->cancel();
}

void PaperRestorePage::addFields(QVBoxLayout *column)
{
    m_asked = new QWidget(this);
    auto *fields = new QVBoxLayout(m_asked);
    fields->setContentsMargins(0, 4, 0, 0);
    fields->setSpacing(3);
    m_backup = addPathField(fields, m_asked, {u"paperBackup"_s, tr("Backup: a file whose name ends in .warsha-backup"), tr("Backup…"), [this] {
        return m_files.toOpen(this, FilePurpose::Backup, tr("A backup"), tr("Backups (*.warsha-backup)"));
    }});
    fields->addSpacing(4);
    m_code = addFormField(fields, m_asked, {u"paperCode"_s, tr("Recovery code, as printed")});
    column->addWidget(m_asked);
    for (QLineEdit *field : {m_backup, m_code})
        connect(field, &QLineEdit::textChanged, this, [this] { setFound(false); }); // of another backup nothing is known yet
}

void PaperRestorePage::addFound(QVBoxLayout *column)
{
    m_found = new QWidget(this);
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(4);
    m_facts = addWrapped(found, m_found, TextLabel::Tone::Plain);
    m_facts->setObjectName(u"paperFacts"_s);
    found->addSpacing(4);
    m_place = addPathField(found, m_found, {u"paperPlace"_s, tr("File of the restored centre: a new one"), tr("File…"), [this] {
        return m_files.toSave(this, FilePurpose::Centre, tr("Where the restored centre is kept"), QFileInfo(m_place->text()).fileName(), tr("Centres (*.warsha)"));
    }});
    column->addWidget(m_found);
}

void PaperRestorePage::addFoot(QVBoxLayout *column)
{
    m_strip = new JobStrip(this);
    column->addWidget(m_strip);
    m_back = new DeskButton(tr("Back"), this);
    m_go = new DeskButton(tr("What is in it"), this, DeskButton::Kind::Primary);
    m_back->setObjectName(u"paperBack"_s);
    m_go->setObjectName(u"paperGo"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_back);
    line->addStretch(1);
    line->addWidget(m_go);
    column->addSpacing(6);
    column->addLayout(line);
    pressOnEnter(m_go);
    connect(this, &SideForm::cancelled, this, &PaperRestorePage::back);
    connect(m_back, &QPushButton::clicked, this, &PaperRestorePage::back);
    connect(m_go, &QPushButton::clicked, this, &PaperRestorePage::forward);
}

void PaperRestorePage::focusField()
{
    m_backup->setFocus(Qt::OtherFocusReason);
}

void PaperRestorePage::setFound(bool found)
{
    m_found->setVisible(found);
    m_says->setVisible(!found);
    m_message->showMessage(MessageBar::Kind::Good, found ? tr("The backup is whole and can be restored.") : QString());
    m_go->setText(found ? tr("Restore") : tr("What is in it"));
}

Result<PaperRestore> PaperRestorePage::typed() const
{
    const PaperRestore what{QDir::fromNativeSeparators(m_backup->text().trimmed()), m_code->text().trimmed(), newPlaceOf(m_place->text())};
    if (what.backup.isEmpty() || what.code.isEmpty()) {
        (what.backup.isEmpty() ? m_backup : m_code)->setFocus();
        return failure(ErrorKind::Rule, tr("Choose the backup, and type the code from the sheet."));
    }
    if (what.backup.endsWith(".warsha"_L1)) {
        m_backup->setFocus();
        return failure(ErrorKind::Rule, tr("%1 is a centre itself, no backup of one. “Open a centre…” opens it.").arg(isolated(QFileInfo(what.backup).fileName())));
    }
    if (m_found->isVisible()) {
        m_place->setFocus();
        WARSHA_CHECK(checkNewPlace(what.place));
    }
    return what;
}

void PaperRestorePage::forward()
{
    const auto what = typed();
    if (!what)
        return showFault(what.error());
    if (m_found->isVisible())
        Q_EMIT restoreAsked(*what, beginJob(tr("The centre is being restored…")));
    else
        Q_EMIT lookAsked(*what, beginJob(tr("The backup is being read…")));
}

/// What is under way is stopped first.
void PaperRestorePage::back()
{
    if (const auto job = m_job.lock(); job && !m_go->isEnabled())
        return job->cancel();
    Q_EMIT left();
}

std::shared_ptr<Job> PaperRestorePage::beginJob(const QString &words)
{
    const auto job = Job::begin(words);
    m_job = job;
    m_strip->show(job);
    m_message->showMessage(MessageBar::Kind::Good, {});
    setFocus(); // or the next in line had the keyboard, and a second Enter went back
    for (QWidget *part : {m_asked, m_found, static_cast<QWidget *>(m_go)})
        part->setEnabled(false);
    return job;
}

void PaperRestorePage::endJob()
{
    m_job.reset();
    for (QWidget *part : {m_asked, m_found, static_cast<QWidget *>(m_go)})
        part->setEnabled(true);
}

void PaperRestorePage::showPreview(const Result<RestorePreview> &preview)
{
    if (!preview)
        return showFault(preview.error());
    endJob();
    QStringList counts;
    for (const RestorePreview::Count &count : preview->counts)
        if (const QString name = rowsOfTable(count.table); !name.isEmpty() && count.inBackup > 0)
            counts.append(tr("%1: %2", "what: how many").arg(name, QLocale().toString(count.inBackup)));
    m_facts->setText(QStringList{tr("Backup of the centre “%1”, made %2 by %3; something was saved last %4.", "name, when, who, when")
                                     .arg(isolated(preview->backup.label), shortMoment(preview->backup.at),
                                          preview->madeBy.isEmpty() ? tr("the program") : isolatedName(preview->madeBy), shortMoment(preview->lastStep)),
                                 joinedFacts(counts), usersOfBackup()}.join(u'\n'));
    if (m_place->text().isEmpty() || m_place->text() == m_suggested) {
        m_suggested = suggestedPlace(preview->backup.label);
        m_place->setText(m_suggested);
    }
    setFound(true);
    m_go->setFocus();
}

void PaperRestorePage::showFault(const Error &error)
{
    const bool wasAtWork = !m_go->isEnabled();
    endJob();
    if (wasAtWork)
        (m_found->isVisible() ? m_place : m_code)->setFocus();
    m_message->showMessage(error.kind == ErrorKind::Cancelled ? MessageBar::Kind::Warn : MessageBar::Kind::Bad, error.message);
}

} // namespace warsha
