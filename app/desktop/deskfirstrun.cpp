// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before a sign-in: the first run, the sample, a forgotten password.
#include "deskapplication.h"

#include "backupwords.h"
#include "deskdoor.h"
#include "desksettings.h"
#include "paperrestorepage.h"
#include "recoverpage.h"
#include "samplecentre.h"
#include "setupwizard.h"

#include <QDir>
#include <QTimer>

namespace warsha {

using namespace Qt::StringLiterals;

void DeskApplication::newCentre()
{
    if (m_frame) {
        setContent(nullptr);
        m_place = {};
        m_centre->signOut();
    }
    m_facts.note.clear();
    showSetup({});
}

void DeskApplication::showSetup(const SetupDraft &draft)
{
    auto *wizard = new SetupWizard(*this, m_print, draft, m_centre != nullptr);
    setContent(wizard);
    m_setup = wizard;
    m_window.setWindowTitle(tr("Warsha"));
    connect(wizard, &SetupWizard::finished, this, &DeskApplication::makeCentre);
    connect(wizard, &SetupWizard::sampleAsked, this, &DeskApplication::makeSample);
    connect(wizard, &SetupWizard::openAsked, this, &DeskApplication::openThere);
    connect(wizard, &SetupWizard::restoreAsked, this, [this] { showRestore([this, draft = m_setup->draft()] { showSetup(draft); }); });
    connect(wizard, &SetupWizard::left, this, &DeskApplication::leaveSetup, Qt::QueuedConnection);
    wizard->focusField();
}

DeskSetup &DeskApplication::maker()
{
    if (!m_maker)
        m_maker = std::make_unique<DeskSetup>();
    return *m_maker;
}

QString DeskApplication::underWayKey()
{
    return u"setup/place"_s;
}

void DeskApplication::makeCentre(const SetupDraft &draft)
{
    keepSetting(underWayKey(), draft.place);
    m_setup->setBusy(tr("The centre is being made…"));
    maker().make(draft, m_languages.current(), this, [this, draft](const Result<void> &made) {
        if (!m_setup)
            return;
        if (!made) {
            m_setup->setBusy({});
            return m_setup->showFault(made.error().message);
        }
        if (!draft.backups.isEmpty())
            keepSetting(u"backup/folder"_s, QDir::fromNativeSeparators(draft.backups));
        m_options.login = draft.director.login;
        m_options.password = draft.director.password;
        open(draft.place);
    });
}

void DeskApplication::makeSample()
{
    keepSetting(underWayKey(), DeskSetup::samplePlace());
    m_setup->setBusy(tr("The sample centre is being made: it takes some seconds…"));
    maker().makeSample(this, [this](const Result<QString> &place) {
        if (!m_setup)
            return;
        m_setup->setBusy({});
        if (!place)
            return m_setup->showFault(place.error().message);
        m_options.login = sampleLogin();
        m_options.password = samplePassword();
        open(*place);
    });
}

void DeskApplication::openThere(const QString &location)
{
    if (location.isEmpty())
        return openOther();
    if (m_door && m_door->leadsElsewhere(location))
        return;
    QTimer::singleShot(0, this, [this, location] { open(location); }); // not while the page that asked is still at work
}

void DeskApplication::leaveSetup()
{
    showSignIn(m_facts);
}

void DeskApplication::showRestore(const std::function<void()> &back)
{
    auto *page = new PaperRestorePage(m_files);
    setContent(page);
    page->focusField();
    connect(page, &PaperRestorePage::left, this, back, Qt::QueuedConnection);
    connect(page, &PaperRestorePage::lookAsked, this, [this, page](const PaperRestore &what, const std::shared_ptr<Job> &job) {
        maker().lookInto(what, job, page, [page](const Result<RestorePreview> &preview) { page->showPreview(preview); });
    });
    connect(page, &PaperRestorePage::restoreAsked, this, [this, page](const PaperRestore &what, const std::shared_ptr<Job> &job) {
        maker().restore(what, job, page, [this, page, what](const Result<Restored> &restored) {
            if (!restored)
                return page->showFault(restored.error());
            m_notes = tr("Restored. To the ministry it is a new copy, which must be accepted before it sends.") + u' ' + usersOfBackup();
            QTimer::singleShot(0, this, [this, what] { open(what.place); }); // the page that asked goes with this
        });
    });
}

void DeskApplication::recover()
{
    auto *page = new RecoverPage(m_facts.logins);
    setContent(page);
    connect(page, &RecoverPage::cancelled, this, [this] { showSignIn(m_facts); }, Qt::QueuedConnection);
    connect(page, &RecoverPage::asked, this, [this, page](const Recovery &recovery) {
        m_centre->recover(recovery, page, [this, page, recovery](const Result<void> &done) {
            if (!done)
                return page->showFault(done.error().message);
            SignInFacts facts = m_facts;
            facts.login = recovery.login;
            facts.note = tr("The new password is set: sign in with it.");
            QTimer::singleShot(0, this, [this, facts] { showSignIn(facts); }); // the page that asked goes with this
        });
    });
}

void DeskApplication::wipeSample()
{
    const QString file = m_facts.location;
    setContent(nullptr);
    m_place = {};
    m_centre.reset();
    deskSettings()->remove(u"centre"_s);
    if (m_door)
        m_door->take({});
    m_facts = {};
    showSetup({});
    if (const auto wiped = DeskSetup::wipeSample(file); !wiped)
        m_setup->showFault(wiped.error().message);
}

} // namespace warsha
