// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame asks of the program around it, and what it is given to show. The program implements FrameHost and Steps;
// a test gives its own.
#pragma once

#include "question.h"
#include "result.h"
#include "section.h"
#include "tokens.h"

#include <QDateTime>
#include <QMap>

namespace warsha {

/// The step that undo would take back, and the one that redo would bring again, as sentences; empty: none.
struct StepNames {
    QString undo; ///< "issue 24 certificates"
    QString redo;
};

class Steps
{
public:
    virtual ~Steps() = default;
    virtual void names(QObject *context, const std::function<void(const StepNames &)> &then) = 0;
    virtual void undo(QObject *context, const std::function<void(const Result<void> &)> &then) = 0;
    virtual void redo(QObject *context, const std::function<void(const Result<void> &)> &then) = 0;
};

struct LanguageChoice {
    QString code; ///< "ar"
    QString name; ///< in itself: "العربية"
};

/// A way to write figures: "123" or "١٢٣".
struct DigitsChoice {
    QString code; ///< "latin", "local"
    QString sample;
};

class FrameHost
{
public:
    virtual ~FrameHost() = default;
    [[nodiscard]] virtual QList<LanguageChoice> languages() const = 0;
    [[nodiscard]] virtual QString language() const = 0;
    virtual void setLanguage(const QString &code) = 0; ///< rebuilds the window
    [[nodiscard]] virtual Scheme scheme() const = 0;
    virtual void setScheme(Scheme scheme) = 0;
    /// Empty where the language knows one way only.
    [[nodiscard]] virtual QList<DigitsChoice> digitsChoices() const = 0;
    [[nodiscard]] virtual QString digits() const = 0;
    virtual void setDigits(const QString &code) = 0; ///< rebuilds the window
    virtual void openOther() = 0;
    /// Forgets the keys and asks who is there; the same person comes back to the same place.
    virtual void lock() = 0;
    [[nodiscard]] virtual int lockAfter() const = 0; ///< minutes with nobody at the desk; 0: never
    virtual void setLockAfter(int minutes) = 0;
    virtual void signOut() = 0;
    virtual void quit() = 0;
};

/// Backups as the frame shows them: they make themselves, and a person may name one more folder (a stick).
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual QDateTime last() const = 0; ///< invalid: none yet
    /// One backup into this folder now, and from now on one of its own whenever it is there.
    virtual void keepIn(const QString &folder) = 0;
Q_SIGNALS:
    void made(const QDateTime &when);
    void failed(const QString &sentence);
};

struct FrameParts {
    FrameHost *host = nullptr;
    Steps *steps = nullptr;
    QList<Section *> sections;
    QList<Finder *> finders;
    QString centreName;
    QString who;      ///< "Registrar: vanida"
    QString trouble;  ///< shown in red for as long as the window is open: a damaged or read-only centre
    BackupKeeper *backups = nullptr;
    FilePicker *files = nullptr;
    QList<Task *> tasks = {}; ///< offered by the palette
    Task *waiting = nullptr;  ///< what waits to be sent, at the foot: "14 waiting to be sent"
};

/// What survives a rebuild of the window (change of language, a lock): where one is, and the way there.
struct FramePlace {
    QList<Link> trail;
    qsizetype at = -1;
    QDateTime saved;
    QMap<QString, QUuid> records = {}; ///< chosen in each section
};

} // namespace warsha
