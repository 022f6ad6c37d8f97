// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcentre.h"

#include "backuptask.h"
#include "databaseversion.h"
#include "deskbackups.h"
#include "deskdrafts.h"
#include "desksettings.h"
#include "faultlog.h"
#include "desksections.h"
#include "joinedfacts.h"
#include "persontexts.h"
#include "samplecentre.h"
#include "workbench.h"

#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QString roleWords(Roles roles)
{
    QStringList words;
    for (const Role role : allRoles())
        if (roles.testFlag(role))
            words.append(roleName(role));
    if (words.size() > 2)
        return roleName(roles.testFlag(Role::Director) ? Role::Director : Role::Registrar);
    return commaList(words);
}

/// Beside the centre's file; of a server's centre, in the place for this user's data.
QString snapshotsOf(const QString &location)
{
    const QFileInfo backups(DeskBackups::homeOf(location));
    if (location.startsWith("postgres"_L1))
        return backups.path() + u"/../snapshots/"_s + backups.fileName();
    return backups.path() + u'/' + QFileInfo(location).completeBaseName() + u"-snapshots"_s;
}

/// Beside the first screen, which shows names and needs no index.
void prepareSearch(Workbench &bench)
{
    QThreadPool::globalInstance()->start([people = bench.directory().snapshot()] { people->prepareSearch(); });
}

/// Reads a file through that nobody has written to yet.
QString troubleOf(Workbench &bench)
{
    const QString damage = bench.database().damage();
    if (damage.isEmpty() && bench.database().isReadOnly())
        return QCoreApplication::translate("DeskCentre", "This centre is open for reading only; nothing can be changed.");
    return damage;
}

struct Opened {
    SignInFacts facts;
    Texts names;
};

Opened openedFrom(const QString &location, Workbench &bench)
{
    SignInFacts facts;
    const bool file = !location.startsWith(u"postgresql:"_s);
    facts.location = bench.database().location();
    const auto profile = bench.centre().profile();
    facts.centreName = !profile && file ? QFileInfo(location).completeBaseName() : QString();
    facts.country = profile ? profile->country : QString();
    facts.weekStart = profile ? profile->weekStart : 0;
    if (const auto version = databaseVersion(bench.database()))
        facts.database = u"%1, schema %2 (%3)"_s.arg(version->engine).arg(version->schemaSteps).arg(version->newestStep);
    facts.logins = bench.access().logins().value_or(QStringList());
    facts.isInvented = facts.logins.contains(sampleLogin());
    facts.sampleLogin = facts.isInvented ? sampleLogin() : QString();
    return {facts, profile ? profile->names : Texts()};
}

} // namespace

DeskCentre::DeskCentre(Question &question, const PrintDesk &print)
    : m_question(question), m_print(print), m_bench(std::make_shared<std::unique_ptr<Workbench>>())
{
}

DeskCentre::~DeskCentre()
{
    close();
}

/// The database belongs to the thread: it is closed there, after every job that was asked for.
void DeskCentre::close()
{
    m_sections.reset();
    m_drafts.reset();
    const auto lastBackup = m_backups ? m_backups->onLeaving() : std::function<void()>();
    m_backupTask.reset();
    m_backups.reset();
    QObject here;
    m_thread.run(&here, [lastBackup, bench = m_bench] {
        if (lastBackup)
            lastBackup();
        bench->reset();
        return true;
    }, [](bool) {});
}

void DeskCentre::open(const QString &location, QObject *context, const std::function<void(const Result<SignInFacts> &)> &then)
{
    m_thread.run(context, [location, bench = m_bench]() -> Result<Opened> {
        WARSHA_TRY(*bench, Workbench::open(location));
        return openedFrom(location, **bench);
    }, [this, then](const Result<Opened> &opened) {
        if (!opened)
            return then(failure(opened.error()));
        m_names = opened->names;
        m_facts = opened->facts;
        m_facts.centreName = centreName();
        m_country = m_facts.country;
        then(m_facts);
    });
}

QString DeskCentre::centreName() const
{
    return m_names.isEmpty() ? m_facts.centreName : textIn(m_names, QLocale().name().left(2));
}

void DeskCentre::signIn(const QString &login, const QString &password, const QString &newPassword, QObject *context,
                        const std::function<void(const std::optional<Refused> &)> &then)
{
    struct Answer {
        std::optional<Refused> refused;
        SignedIn who;
        SymmetricKey ownKey = {};
        QString draftFile = {};
        KeptDrafts drafts = {};
    };
    m_thread.run(context, [place = m_bench, now = m_clock.seconds(), login, password, newPassword, order = windowOrder()]() -> std::optional<Answer> {
        Workbench *const bench = place->get();
        if (!bench)
            return std::nullopt;
        bench->directory().orderBy(order);
        const auto signedIn = bench->signIn(login, password, newPassword);
        if (!signedIn)
            return Answer{Refused{signedIn.error().message, bench->access().secondsToWait(login).value_or(0),
                                  bench->access().isNewPasswordWanted()}, {}};
        prepareSearch(*bench);
        const SymmetricKey ownKey = bench->access().ownKey();
        const QString drafts = draftFileOf(bench->database().location(), bench->session().user().toText());
        return Answer{std::nullopt, {bench->session().userName(), bench->session().roles()}, ownKey, drafts, readDrafts(drafts, ownKey, now)};
    }, [this, then](const std::optional<Answer> &answer) {
        if (!answer)
            return;
        if (!answer->refused) {
            m_who = answer->who;
            m_drafts = std::make_unique<DeskDrafts>(m_thread, m_clock, answer->draftFile, answer->ownKey, answer->drafts);
            m_sections = std::make_unique<DeskSections>(m_thread, **m_bench, m_who.roles, m_question, m_print, snapshotsOf(m_facts.location));
            keepBackups();
            m_sections->today.setTasks(tasks());
        }
        then(answer->refused);
    });
}

void DeskCentre::recover(const Recovery &recovery, QObject *context, const std::function<void(const Result<void> &)> &then)
{
    m_thread.run(context, [bench = m_bench, recovery] { return (*bench)->access().recover(recovery); }, then);
}

void DeskCentre::findTrouble(QObject *context, const std::function<void(const QString &)> &then)
{
    if (std::exchange(m_looked, true))
        return;
    askForTrouble(context, then);
}

/// A large file takes seconds to be read: asked again until it was, so that pages do not wait for it.
void DeskCentre::askForTrouble(QObject *context, const std::function<void(const QString &)> &then)
{
    constexpr int again = 500; // milliseconds
    m_thread.run(&m_here, [bench = m_bench]() -> std::optional<QString> {
        if (!*bench)
            return QString();
        return (*bench)->database().isReadThrough() ? std::optional(troubleOf(**bench)) : std::nullopt;
    }, [this, context = QPointer(context), then](const std::optional<QString> &trouble) {
        if (!context)
            return;
        if (!trouble)
            return QTimer::singleShot(again, &m_here, [this, context, then] {
                if (context)
                    askForTrouble(context, then);
            });
        if (trouble->isEmpty())
            return;
        m_facts.trouble = *trouble;
        if (m_backups)
            m_backups->stop();
        then(*trouble);
    });
}

void DeskCentre::followLanguage()
{
    if (!m_sections)
        return;
    QObject here;
    m_thread.run(&here, [bench = m_bench, order = windowOrder()] {
        (*bench)->directory().orderBy(order);
        prepareSearch(**bench);
        return true;
    }, [](bool) {});
}

/// From the first sign-in on, also while nobody is signed in.
void DeskCentre::keepBackups()
{
    if (m_backups || !m_facts.trouble.isEmpty())
        return;
    const QString key = u"backup/folder"_s;
    m_backups = std::make_unique<DeskBackups>(m_thread, **m_bench, DeskBackups::homeOf(m_facts.location), deskSettings()->value(key).toString());
    QObject::connect(m_backups.get(), &DeskBackups::extraChosen, m_backups.get(),
                     [key](const QString &folder) { deskSettings()->setValue(key, folder); });
    m_backupTask = std::make_unique<BackupTask>(*m_backups, m_clock);
}

void DeskCentre::signOut()
{
    m_sections.reset();
    m_drafts.reset();
    QObject here;
    m_thread.run(&here, [bench = m_bench] {
        (*bench)->directory().clear();
        (*bench)->access().signOut();
        return true;
    }, [](bool) {});
}

void DeskCentre::readLogins(QObject *context, const std::function<void(const QStringList &)> &then)
{
    m_thread.run(context, [bench = m_bench] {
        return *bench ? orLogged("who may sign in"_L1, (*bench)->access().logins()) : QStringList();
    }, then);
}

QList<Task *> DeskCentre::tasks() const
{
    QList<Task *> all = m_sections->tasks();
    if (m_backupTask)
        all.append(m_backupTask.get());
    return all;
}

FrameParts DeskCentre::parts(FrameHost &host) const
{
    m_sections->around = {&host, m_backups.get(), m_facts.location.startsWith("postgres"_L1), m_restored};
    FrameParts parts;
    parts.host = &host;
    parts.steps = &m_sections->steps;
    parts.sections = m_sections->sections();
    parts.finders = m_sections->finders();
    parts.tasks = tasks();
    parts.waiting = m_sections->waiting();
    if (onlyTeaches(m_who.roles))
        parts.aside = {u"trainees"_s, u"groups"_s, u"programmes"_s, u"certificates"_s, u"history"_s};
    parts.centreName = centreName();
    parts.who = QCoreApplication::translate("DeskCentre", "%1: %2", "role: name").arg(roleWords(m_who.roles), m_who.name);
    parts.trouble = m_facts.trouble;
    parts.backups = m_backups.get();
    parts.drafts = m_drafts.get();
    parts.files = &m_print.files;
    parts.isSample = m_facts.isInvented;
    parts.database = m_facts.database;
    return parts;
}

} // namespace warsha
