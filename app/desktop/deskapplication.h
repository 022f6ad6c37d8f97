// SPDX-License-Identifier: GPL-3.0-or-later
// The program: one window that shows the first run, the sign-in page or the frame, and what they ask of it.
#pragma once

#include "deskcentre.h"
#include "desksetup.h"
#include "dialogquestion.h"
#include "idlewatch.h"
#include "languages.h"
#include "workerthread.h"

#include <QMainWindow>
#include <QTimer>

class QSettings;

namespace warsha {

class DeskDoor;
class Frame;
class SetupWizard;
class SignInPage;

struct DeskOptions {
    QString location; ///< a .warsha file or a postgresql:// address; empty: the one opened last
    QString login;    ///< WARSHA_USER and WARSHA_PASSWORD: signed in without asking
    QString password;
    QString language; ///< overrides the settings, for this run
    std::optional<Scheme> scheme = {};
    QString page = {}; ///< code of the section to begin with
};

/// Who answers questions, names files and printers; nobody given: the dialogs of the desk.
struct DeskSeams {
    Question *question = nullptr;
    FilePicker *files = nullptr;
    PrinterPicker *printers = nullptr;
    const DeskClock *clock = nullptr; ///< of the lock; none: the PC's
    DeskDoor *door = nullptr; ///< where a second start finds this window; none: nowhere
};

class DeskApplication : public QObject, public FrameHost
{
    Q_OBJECT
public:
    explicit DeskApplication(const DeskOptions &options, const DeskSeams &seams = {});
    ~DeskApplication() override;

    void start();
    /// What a start opens: what was named, or the one opened last. Empty: the first run.
    [[nodiscard]] static QString locationFor(const DeskOptions &options);
    [[nodiscard]] QMainWindow &window() { return m_window; }
    [[nodiscard]] Frame *frame() const { return m_frame; }

    [[nodiscard]] QList<LanguageChoice> languages() const override { return Languages::all(); }
    [[nodiscard]] QString language() const override { return m_languages.current(); }
    void setLanguage(const QString &code) override;
    [[nodiscard]] Scheme scheme() const override { return m_scheme; }
    void setScheme(Scheme scheme) override;
    [[nodiscard]] QList<DigitsChoice> digitsChoices() const override { return m_languages.digitsChoices(); }
    [[nodiscard]] QString digits() const override { return Languages::digits(); }
    void setDigits(const QString &code) override;
    void openOther() override;
    void newCentre() override;
    void wipeSample() override;
    void lock() override;
    [[nodiscard]] int lockAfter() const override { return m_idle.minutes(); }
    void setLockAfter(int minutes) override;
    [[nodiscard]] IdleWatch &idleWatch() { return m_idle; }
    void signOut() override;
    void quit() override;

Q_SIGNALS:
    void signedIn();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool mayLeave();
    void open(const QString &location);
    [[nodiscard]] std::unique_ptr<DeskCentre> makeDeskCentre();
    void isOpen(const SignInFacts &facts);
    // -- another centre (deskother.cpp)
    void openBeside(const QString &path);
    void goOver(const QString &path, const SignInFacts &facts);
    void sayItStays(const QString &why);
    void comeForward(const QByteArray &activation);
    void showSignIn(const SignInFacts &facts);
    // -- the first run (deskfirstrun.cpp)
    void showSetup(const SetupDraft &draft);
    void makeCentre(const SetupDraft &draft);
    [[nodiscard]] static QString underWayKey(); ///< of the settings: the file that a first run is making
    void makeSample();
    [[nodiscard]] DeskSetup &maker();
    void openThere(const QString &location);
    void leaveSetup();
    void showRestore(const std::function<void()> &back); ///< by the printed code, where no centre is
    void signIn(const QString &login, const QString &password, const QString &newPassword = {});
    void recover(); ///< by the printed code (deskfirstrun.cpp)
    void showFrame();
    void speak(const QString &language);
    void rebuild(const std::function<void()> &change);
    void leave(const FramePlace &comeBackTo);
    void setContent(QWidget *content);
    void findTroubleSoon();
    [[nodiscard]] QString placeKey() const;
    [[nodiscard]] QString lastKey() const; ///< where it is kept who was here last
    [[nodiscard]] QString whoWasHere() const;
    void keepWhoIsHere();
    [[nodiscard]] Link beginningAmong(const QList<Section *> &sections);
    void keepPlace();
    void takeUp(const Restored &restored);
    [[nodiscard]] static QString restoredWords(const Restored &restored);

    DeskOptions m_options;
    Languages m_languages;
    Scheme m_scheme = Scheme::Light;
    DialogQuestion m_dialogQuestion;
    DialogFilePicker m_dialogFiles;
    DialogPrinterPicker m_dialogPrinters;
    Question &m_question;
    FilePicker &m_files;
    WorkerThread m_painting{QStringLiteral("paper")};
    PrintDesk m_print;
    SystemDeskClock m_clock;
    IdleWatch m_idle;
    DeskDoor *m_door;
    QMainWindow m_window;
    std::unique_ptr<DeskCentre> m_centre;
    std::unique_ptr<DeskCentre> m_other; ///< being opened beside it
    SignInFacts m_facts;
    QString m_location; ///< of the open centre, as it was given: an address with its password
    QString m_notes; ///< said on the next sign-in page
    FramePlace m_place;
    QString m_placeOf; ///< whose place it is
    QTimer m_placeKeeping; ///< some moments after a move: whoever walks a list does not wait for the disk
    std::unique_ptr<DeskSetup> m_maker; ///< made when first wanted: it has a thread
    Frame *m_frame = nullptr;
    SignInPage *m_page = nullptr;
    SetupWizard *m_setup = nullptr;
};

} // namespace warsha
