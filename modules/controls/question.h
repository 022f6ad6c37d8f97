// SPDX-License-Identifier: GPL-3.0-or-later
// The seam of every modal question and file choice: in the program a dialog, in a test an answer.
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace warsha {

class Question
{
public:
    /// A part of what is agreed to, with a check box of its own.
    struct Choice {
        QString code; ///< stable: "certificate"
        QString text; ///< beside the box: "24 certificates"
        bool isOn = true;
    };
    struct Asked {
        QString code;        ///< stable, for tests: "certificates.issue"
        QString title;
        QString text;        ///< what leaves the program, and what cannot be taken back
        QString verb;        ///< on the button: "Lock the hours"
        bool danger = false; ///< the button is filled in the bad colour
        QString reasonLabel; ///< when set, a reason must be said
        QStringList reasons = {}; ///< the usual ones to choose from; another may be typed
        QList<Choice> choices = {};
        /// With choices: the verb for what is ticked, by code. Empty: nothing is left to be agreed to.
        std::function<QString(const QStringList &ticked)> verbFor = {};
    };
    struct Answer {
        bool agreed = false;
        QString reason;
        QStringList ticked = {}; ///< codes of the choices
    };
    virtual ~Question() = default;
    [[nodiscard]] virtual Answer ask(QWidget *parent, const Asked &asked) = 0;
};

/// What a file is for: each has a folder of its own that the picker begins in, the one chosen last.
enum class FilePurpose { Centre, Import, Export, Paper, Picture, Backup, Snapshot };

class FilePicker
{
public:
    virtual ~FilePicker() = default;
    /// Empty when the person changed their mind. Filter as in QFileDialog: "PDF (*.pdf)".
    [[nodiscard]] virtual QString toOpen(QWidget *parent, FilePurpose purpose, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString toSave(QWidget *parent, FilePurpose purpose, const QString &title, const QString &suggestedName,
                                         const QString &filter) = 0;
    [[nodiscard]] virtual QString folder(QWidget *parent, FilePurpose purpose, const QString &title) = 0;
};

} // namespace warsha
