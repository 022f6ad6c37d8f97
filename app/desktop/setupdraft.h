// SPDX-License-Identifier: GPL-3.0-or-later
// What is said on the pages of a first run, until it is made in one go at their end.
#pragma once

#include "centresetup.h"

#include <QStringList>

namespace warsha {

struct SetupDraft {
    int step = 0; ///< the page that is shown
    CentreProfile profile;
    QString signatoryName;
    QString signatoryTitle;
    NewUser director{QStringLiteral("director"), {}, {}, Role::Director};
    QString passwordAgain;
    FirstCodes codes; ///< made when their page is first shown
    bool codesKept = false;
    QStringList programmes; ///< codes of the shipped ones
    QString place;          ///< a .warsha file or a postgresql:// address
    QString backups;        ///< a folder besides the one beside the file; empty: none
};

/// As it is made; the signatory in the language of the window, from this day on.
[[nodiscard]] Result<NewCentreRequest> requestOf(const SetupDraft &draft, const QString &language, QDate today);

/// What was typed for a new centre's place; a file gets its suffix.
[[nodiscard]] QString newPlaceOf(const QString &typed);
/// A whole path where nothing is yet, or an address.
[[nodiscard]] Result<void> checkNewPlace(const QString &place);
/// Letters of the words of a name, as a code begins: "Beirut Training Centre" is BTC; empty where it has no Latin letters.
[[nodiscard]] QString suggestedCode(const QString &name);
/// In the person's folder of documents, under a name that is free.
[[nodiscard]] QString suggestedPlace(const QString &code);

} // namespace warsha
