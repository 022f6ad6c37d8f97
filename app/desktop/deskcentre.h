// SPDX-License-Identifier: GPL-3.0-or-later
// One open centre as the window has it: its thread, its workbench (touched in that thread only), and after sign-in the
// sections, finders and steps that the frame is given. Every verb answers in the thread of the context.
#pragma once

#include "centre.h"
#include "centrebackups.h"
#include "clock.h"
#include "databasethread.h"
#include "framehost.h"
#include "printdesk.h"
#include "session.h"
#include "signinpage.h"
#include "user.h"

namespace warsha {

class Workbench;
class BackupTask;
class DeskBackups;
struct DeskSections;

struct SignedIn {
    QString name;
    Roles roles;
};

class DeskDrafts;

class DeskCentre
{
public:
    DeskCentre(Question &question, const PrintDesk &print);
    ~DeskCentre(); ///< finishes what was asked for, then closes the centre

    void open(const QString &location, QObject *context, const std::function<void(const Result<SignInFacts> &)> &then);
    /// May be asked for before the centre is open; where it could not be opened there is no answer.
    struct Refused {
        QString sentence;
        qint64 secondsToWait = 0;
        bool wantsNewPassword = false; ///< the one that was typed is somebody else's choice
    };
    /// newPassword takes the place of the one that was typed; empty: it stays.
    void signIn(const QString &login, const QString &password, const QString &newPassword, QObject *context,
                const std::function<void(const std::optional<Refused> &)> &then);
    void recover(const Recovery &recovery, QObject *context, const std::function<void(const Result<void> &)> &then);
    void signOut();
    /// Who may sign in, read anew: somebody may have been added or shut out since. Nobody where it cannot be read.
    void readLogins(QObject *context, const std::function<void(const QStringList &)> &then);
    /// Why nothing can be written, once; no answer where it can. Reads the whole file beside other work: not before the first screen stands.
    void findTrouble(QObject *context, const std::function<void(const QString &trouble)> &then);
    /// The window's language is another: lists go by the names it shows.
    void followLanguage();

    /// Told in the GUI's thread once a backup is ready to take this centre's place.
    void whenRestored(std::function<void(const Restored &)> then) { m_restored = std::move(then); }

    /// What the frame shows; only after a sign-in.
    [[nodiscard]] FrameParts parts(FrameHost &host) const;
    [[nodiscard]] QString country() const { return m_country; }
    /// In the language of now.
    [[nodiscard]] QString centreName() const;

private:
    void close();
    void askForTrouble(QObject *context, const std::function<void(const QString &trouble)> &then);
    void keepBackups();
    [[nodiscard]] QList<Task *> tasks() const;
    Question &m_question;
    PrintDesk m_print;
    DatabaseThread m_thread;
    /// Made, used and ended in the thread.
    std::shared_ptr<std::unique_ptr<Workbench>> m_bench;
    SystemClock m_clock;
    std::unique_ptr<DeskBackups> m_backups;
    std::unique_ptr<BackupTask> m_backupTask;
    std::unique_ptr<DeskDrafts> m_drafts; ///< of who is signed in
    std::unique_ptr<DeskSections> m_sections;
    SignInFacts m_facts;
    Texts m_names; ///< of the centre
    SignedIn m_who;
    QString m_country;
    std::function<void(const Restored &)> m_restored;
    bool m_looked = false; ///< for trouble
    QObject m_here;        ///< what is asked again later ends with this
};

} // namespace warsha
