// SPDX-License-Identifier: GPL-3.0-or-later
// The program: one window that shows either the sign-in page or the frame, and what both ask of it.
#pragma once

#include "deskcentre.h"
#include "dialogquestion.h"
#include "languages.h"

#include <QMainWindow>

class QSettings;

namespace warsha {

class Frame;
class SignInPage;

struct DeskOptions {
    QString location; ///< a .warsha file or a postgresql:// address; empty: the one opened last
    QString login;    ///< WARSHA_USER and WARSHA_PASSWORD: signed in without asking
    QString password;
    QString language; ///< overrides the settings, for this run
    std::optional<Scheme> scheme = {};
    QString page = {}; ///< code of the section to begin with
};

/// Who answers questions and names files; nobody given: the dialogs of the desk.
struct DeskSeams {
    Question *question = nullptr;
    FilePicker *files = nullptr;
};

class DeskApplication : public QObject, public FrameHost
{
    Q_OBJECT
public:
    explicit DeskApplication(const DeskOptions &options, const DeskSeams &seams = {});
    ~DeskApplication() override;

    void start();
    [[nodiscard]] QMainWindow &window() { return m_window; }
    [[nodiscard]] Frame *frame() const { return m_frame; }

    [[nodiscard]] QList<LanguageChoice> languages() const override { return Languages::all(); }
    [[nodiscard]] QString language() const override { return m_languages.current(); }
    void setLanguage(const QString &code) override;
    [[nodiscard]] Scheme scheme() const override { return m_scheme; }
    void setScheme(Scheme scheme) override;
    void openOther() override;
    void signOut() override;
    void quit() override;

Q_SIGNALS:
    void signedIn();

private:
    void open(const QString &location);
    void showSignIn(const SignInFacts &facts);
    void signIn(const QString &login, const QString &password);
    void showFrame();
    void setContent(QWidget *content);

    DeskOptions m_options;
    Languages m_languages;
    Scheme m_scheme = Scheme::Light;
    DialogQuestion m_dialogQuestion;
    DialogFilePicker m_dialogFiles;
    Question &m_question;
    FilePicker &m_files;
    QMainWindow m_window;
    std::unique_ptr<DeskCentre> m_centre;
    SignInFacts m_facts;
    FramePlace m_place;
    Frame *m_frame = nullptr;
    SignInPage *m_page = nullptr;
};

} // namespace warsha
