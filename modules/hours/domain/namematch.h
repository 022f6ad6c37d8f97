// SPDX-License-Identifier: GPL-3.0-or-later
// Names in meeting reports against the members of a group. Only an equal name, an equal set of words or a remembered alias
// is taken as the same person; what is merely like it is a suggestion that a person must confirm.
#pragma once

#include "hoursids.h"

#include <QList>
#include <QStringList>

namespace warsha {

/// A member of the group as the matcher sees them: every name in every script, known-as, e-mail.
struct NamedMember {
    EnrolmentId enrolment;
    QString number; ///< trainee number: also matched when the report's name holds it
    QStringList names;
    QStringList emails;
};

struct RememberedAlias {
    EnrolmentId enrolment;
    QString alias; ///< as in a report before; compared folded
};

enum class MatchHow { None, Said, Alias, Email, Number, Equal, SameWords };
[[nodiscard]] QString matchHowName(MatchHow how); ///< translated: "same name", "remembered name"...

struct NameSuggestion {
    EnrolmentId enrolment;
    int score = 0; ///< 0 to 1000
};

struct NameMatch {
    EnrolmentId enrolment; ///< null when nobody is sure
    MatchHow how = MatchHow::None;
    QList<NameSuggestion> suggestions; ///< best first, at most three, of 800 and more
};

/// The ways a displayed name can be read: as written, and for "New (Old)" both; each also without a leading number
/// or code ("015_Loki"), without titles.
[[nodiscard]] QStringList readingsOf(const QString &displayed);

[[nodiscard]] NameMatch matchName(const QString &displayed, const QString &email, const QList<NamedMember> &members,
                                  const QList<RememberedAlias> &aliases);

/// Whose name has a word that begins like each word of what a person typed: "Rana", "ran had". Compared folded.
[[nodiscard]] QList<EnrolmentId> membersCalled(const QString &typed, const QList<NamedMember> &members);

/// Jaro-Winkler similarity of two texts (Winkler 1990, prefix 4, weight 0.1), 0 to 1000; compared as given.
[[nodiscard]] int jaroWinkler(QStringView a, QStringView b);
/// Best pairing of the words of two folded names, 0 to 1000: order does not matter, a missing word costs.
[[nodiscard]] int likeness(const QString &foldedA, const QString &foldedB);

} // namespace warsha
