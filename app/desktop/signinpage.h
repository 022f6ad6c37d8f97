// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: who are you? A wrong password says so and how long to wait; who comes with a password that somebody else set
// chooses one of their own; the sample centre shows its password.
#pragma once

#include "framehost.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class MessageBar;
class StatusLabel;
class TextLabel;

struct SignInFacts {
    QString centreName;
    QString country = {};   ///< of the centre: digits and month names go by it
    QString location;   ///< shown small: which file or server
    QStringList logins;
    QString login;      ///< chosen at first
    QString sampleLogin = {}; ///< of the sample centre: whose password is shown and filled in; empty: nobody's
    QString trouble;    ///< the centre could not be opened, or opens for reading only: said here
    bool open = true;   ///< false: there is no centre to sign in to, only to open another
    QString database = {}; ///< which, and how new: for a diagnosis
    QString note = {};  ///< why one is asked again: the desk was locked
    int weekStart = 0;  ///< of the centre, 1 Monday to 7 Sunday; 0: not known
    bool isInvented = false; ///< the sample centre, also with colleagues in it: its people stay invented
};

class SignInPage : public QWidget
{
    Q_OBJECT
public:
    SignInPage(FrameHost &host, const SignInFacts &facts, QWidget *parent = nullptr);
    static QString samplePassword() { return QStringLiteral("sample"); }

    void setBusy(bool busy);
    /// The sentence of the refusal; the button stays shut for that many seconds, counted down where it can be seen.
    void showRefusal(const QString &sentence, qint64 secondsToWait);
    /// The password that was typed is right and was set by somebody else: one of one's own is asked for beside it.
    void askNewPassword(const QString &password, const QString &sentence);
    /// The centre could not be opened, or may be read only.
    void showTrouble(const QString &sentence);
    void focusField();
    /// Other people than were known; who is chosen stays.
    void offerLogins(const QStringList &logins);

Q_SIGNALS:
    void signInAsked(const QString &login, const QString &password, const QString &newPassword);
    void recoverAsked(); ///< by the printed code
    void restoreAsked(); ///< where no centre could be opened

private:
    QWidget *makeCard(const SignInFacts &facts);
    void addFields(QVBoxLayout *column, const SignInFacts &facts);
    void addNewPassword(QVBoxLayout *column);
    void showNewPassword(bool shown);
    void addSampleHint(QVBoxLayout *column, const QString &sampleUser);
    void addFoot(QVBoxLayout *column, FrameHost &host);
    [[nodiscard]] QString login() const;
    void ask();
    void count();

    FrameHost &m_host;
    QComboBox *m_users = nullptr;   ///< of the centre's users, or
    QLineEdit *m_login = nullptr;   ///< typed where they are not known
    QLineEdit *m_password = nullptr;
    QWidget *m_ownPart = nullptr; ///< a new password, only where one is asked for
    QLineEdit *m_own = nullptr;
    QLineEdit *m_ownAgain = nullptr;
    DeskButton *m_signIn = nullptr;
    MessageBar *m_refusal = nullptr;
    TextLabel *m_wait = nullptr;
    TextLabel *m_trouble = nullptr;
    QTimer m_counter;
    QElapsedTimer m_since;
    qint64 m_secondsToWait = 0;
    bool m_busy = false;
};

} // namespace warsha
