// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets on which printed codes are kept, one a code, in the language of the window: what it opens, the code in large
// letters, how to keep and how to use it. The page is resources/templates/codesheet.json.
#pragma once

#include "printjob.h"
#include "user.h"

#include <QDate>

namespace warsha {

struct CodePaper {
    struct Code {
        RecoveryKind kind = RecoveryKind::Main;
        QString code; ///< "ABCD-EFGH-...", as makeRecoveryCode() gives it
    };
    QString centreName;
    QDate made;
    QList<Code> codes;
};

[[nodiscard]] QString codeTitle(RecoveryKind kind);   ///< "Recovery code"
[[nodiscard]] QString codeOpens(RecoveryKind kind);   ///< what it is for, one sentence
/// "ABCD  EFGH  ...": in one direction in every window.
[[nodiscard]] QString codeInGroups(const QString &code);

/// To be printed, or saved where a person says. On the GUI's thread: it loads fonts.
[[nodiscard]] Result<PrintJob> codesJob(const CodePaper &paper);

} // namespace warsha
