// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersince.h"

#include "joinedfacts.h"

#include <QCoreApplication>

#include <array>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNumbers = 8; ///< in one sentence

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PapersSince)
};

QString sentence(AwardState after, bool wasHeld, bool areKept)
{
    switch (after) {
    case AwardState::Held: return Text::tr("Made since, for a ceremony: %1", "numbers of papers");
    case AwardState::Issued:
        return wasHeld ? Text::tr("Handed out since: %1", "numbers of papers")
            : areKept ? Text::tr("Issued since: %1", "numbers of papers")
                      : Text::tr("Issued since, and not in the register afterwards, since the keys were renewed; the numbers are not given again: %1", "numbers of papers");
    case AwardState::Voided: return Text::tr("Voided since: %1", "numbers of papers");
    case AwardState::Replaced: return Text::tr("Replaced since: %1", "numbers of papers");
    case AwardState::Revoked: return Text::tr("Revoked since: %1", "numbers of papers");
    case AwardState::Draft: break;
    }
    return {};
}

QString listed(const QStringList &numbers)
{
    const bool isolates = QLocale().textDirection() == Qt::RightToLeft; // a terminal would show the marks
    QStringList shown;
    for (const QString &number : numbers.first(qMin(numbers.size(), mostNumbers)))
        shown.append(isolates ? u'\u2068' + number + u'\u2069' : number);
    const QString list = commaList(shown);
    const int more = int(numbers.size() - shown.size());
    return more > 0 ? Text::tr("%1 and %n more", "numbers of papers", more).arg(list) : list;
}

int rank(AwardState state)
{
    switch (state) {
    case AwardState::Draft: return 0;
    case AwardState::Held: return 1;
    case AwardState::Issued: return 2;
    case AwardState::Voided:
    case AwardState::Replaced:
    case AwardState::Revoked: break;
    }
    return 3;
}

} // namespace

QStringList papersSince(const QList<PaperSince> &changes, bool areKept)
{
    struct Happening {
        AwardState after;
        bool wasHeld;
    };
    constexpr std::array happenings{Happening{AwardState::Issued, false}, Happening{AwardState::Held, false}, Happening{AwardState::Issued, true},
                                    Happening{AwardState::Voided, false}, Happening{AwardState::Replaced, false}, Happening{AwardState::Revoked, false}};
    QStringList sentences;
    for (const Happening &happening : happenings) {
        QStringList numbers;
        for (const PaperSince &change : changes)
            if (change.after == happening.after && (change.after != AwardState::Issued || (change.before == AwardState::Held) == happening.wasHeld))
                numbers.append(change.number);
        if (!numbers.isEmpty())
            sentences.append(sentence(happening.after, happening.wasHeld, areKept).arg(listed(numbers)));
    }
    return sentences;
}

AwardState laterState(AwardState one, AwardState other)
{
    return rank(other) > rank(one) ? other : one;
}

} // namespace warsha
