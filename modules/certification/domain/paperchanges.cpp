// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperchanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::PaperChanges)
};

/// Is the token, or one of those that begin with it and a dot: "hours" of "hours.total". Of "signatory" also "signatory1".
bool belongsTo(const QString &token, QLatin1StringView part)
{
    return token.startsWith(part) && (token.size() == part.size() || token.at(part.size()) == u'.' || token.at(part.size()).isDigit());
}

QStringList changedTokens(const FrozenValues &printed, const FrozenValues &now)
{
    QStringList tokens;
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        if (printed.value(it.key()) != *it)
            tokens.append(it.key());
    for (auto it = printed.cbegin(); it != printed.cend(); ++it)
        if (!it->isEmpty() && !now.contains(it.key()))
            tokens.append(it.key());
    tokens.removeIf([](const QString &token) { return belongsTo(token, "number"_L1) || belongsTo(token, "code"_L1) || belongsTo(token, "issued"_L1); });
    return tokens;
}

/// In its own direction, whatever stands around it.
QString valueOf(const FrozenValues &values, const QString &token)
{
    const QString value = values.value(token);
    return value.isEmpty() ? u"–"_s : QChar(0x2068) + value + QChar(0x2069);
}

} // namespace

QStringList paperChanges(const FrozenValues &printed, const FrozenValues &now)
{
    const QStringList tokens = changedTokens(printed, now);
    QStringList lines;
    const auto addValue = [&](const QString &words, const QString &token) {
        if (!tokens.contains(token))
            return false;
        lines.append(Text::tr("%1: %2 becomes %3", "Name: Rima Hadad becomes Rima Haddad").arg(words, valueOf(printed, token), valueOf(now, token)));
        return true;
    };
    const auto addPart = [&](const QString &words, std::initializer_list<QLatin1StringView> parts) {
        const auto isOfIt = [&](const QString &token) { return std::ranges::any_of(parts, [&](QLatin1StringView part) { return belongsTo(token, part); }); };
        if (std::ranges::any_of(tokens, isOfIt))
            lines.append(words);
    };
    if (tokens.contains("kind"_L1))
        lines.append(Text::tr("Another paper is earned now: %1").arg(awardKindName(awardKindFromCode(now.value(u"kind"_s)).value_or(AwardKind::Certificate))));
    addValue(Text::tr("Name"), u"name.first"_s);
    addValue(Text::tr("Name in the second script"), u"name.second"_s);
    addValue(Text::tr("Number of the trainee"), u"trainee.number"_s);
    if (!addValue(Text::tr("Hours"), u"hours.total"_s))
        addPart(Text::tr("The hours"), {"hours"_L1});
    addPart(Text::tr("The units"), {"units"_L1});
    addPart(Text::tr("The programme or the group"), {"programme"_L1, "level"_L1, "isco"_L1, "occupation"_L1, "group"_L1});
    addValue(Text::tr("Period"), u"period"_s);
    addPart(Text::tr("The centre or the place"), {"centre"_L1, "place"_L1});
    addPart(Text::tr("Who signs"), {"signatory"_L1});
    return lines;
}

} // namespace warsha
