// SPDX-License-Identifier: GPL-3.0-or-later
// The seam of every modal question and file choice: in the program a dialog, in a test an answer.
#pragma once

#include <QStringList>

class QWidget;

namespace warsha {

class Question
{
public:
    struct Asked {
        QString code;        ///< stable, for tests: "certificates.issue"
        QString title;
        QString text;        ///< what leaves the program, and what cannot be taken back
        QString verb;        ///< on the button: "Issue 24 certificates"
        bool danger = false; ///< the button is filled in the bad colour
        QString reasonLabel; ///< when set, a reason must be said
        QStringList reasons = {}; ///< the usual ones to choose from; another may be typed
    };
    struct Answer {
        bool agreed = false;
        QString reason;
    };
    virtual ~Question() = default;
    [[nodiscard]] virtual Answer ask(QWidget *parent, const Asked &asked) = 0;
};

class FilePicker
{
public:
    virtual ~FilePicker() = default;
    /// Empty when the person changed their mind. Filter as in QFileDialog: "PDF (*.pdf)".
    [[nodiscard]] virtual QString toOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString toSave(QWidget *parent, const QString &title, const QString &suggestedName,
                                         const QString &filter) = 0;
    [[nodiscard]] virtual QString folder(QWidget *parent, const QString &title) = 0;
};

} // namespace warsha
