// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame asks of the program around it, and what it is given to show. The program implements FrameHost and Steps;
// a test gives its own.
#pragma once

#include "backupkeeper.h"
#include "draftshelf.h"
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
    QString stays = {}; ///< the last step when it is final: undo passes over it, or has nothing to take back because of it
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
    virtual void newCentre() = 0; ///< the first run, from which one can come back
    /// The sample centre is taken away, and the first run shown.
    virtual void wipeSample() = 0;
    /// Forgets the keys and asks who is there; the same person comes back to the same place.
    virtual void lock() = 0;
    [[nodiscard]] virtual int lockAfter() const = 0; ///< minutes with nobody at the desk; 0: never
    virtual void setLockAfter(int minutes) = 0;
    virtual void signOut() = 0;
    virtual void quit() = 0;
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
    DraftShelf *drafts = nullptr; ///< none: a form that was begun goes with the window
    FilePicker *files = nullptr;
    QList<Task *> tasks = {}; ///< offered by the palette
    QString database = {}; ///< "SQLite 3.40.1, schema 27 (hours 4)": for a diagnosis
    bool isSample = false; ///< the sample centre, which is said on every page
    QStringList aside = {};  ///< sections that stand in no sidebar: by menu, search and links only
    Task *waiting = nullptr;  ///< what waits to be sent, at the foot: "14 waiting to be sent"
};

/// What survives a rebuild of the window (change of language, a lock): where one is, and the way there.
struct FramePlace {
    QList<Link> trail;
    qsizetype at = -1;
    QDateTime saved;
    QMap<QString, QUuid> records = {}; ///< chosen in each section
    QString lost = {};                 ///< what went with the window although it was not saved: told to who comes back; empty: nothing
    QString told = {};                 ///< what was done meanwhile, to who asked for it; empty: nothing
};

} // namespace warsha
