// SPDX-License-Identifier: GPL-3.0-or-later
#include "namematch.h"

#include "textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace warsha {

namespace {
constexpr int leastLikeness = 800;
constexpr qsizetype mostSuggestions = 3;
constexpr qsizetype longestName = 200; // display names are cut by every vendor well below

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression gaps(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    static const QSet<QString> titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"dr"_s, u"eng"_s, u"md"_s, u"dds"_s};
    QStringList words;
    for (const QString &word : foldText(name.left(longestName)).split(gaps, Qt::SkipEmptyParts)) {
        if (!titles.contains(word))
            words.append(word);
    }
    return words;
}

QString wordSet(const QString &name)
{
    QStringList words = wordsOf(name);
    std::sort(words.begin(), words.end());
    return words.join(u' ');
}

QString plain(const QString &name)
{
    return wordsOf(name).join(u' ');
}

/// The members for whom a test holds; a match needs exactly one.
template<typename Test>
QList<EnrolmentId> whoever(const QList<NamedMember> &members, Test test)
{
    QList<EnrolmentId> found;
    for (const NamedMember &member : members) {
        if (test(member))
            found.append(member.enrolment);
    }
    return found;
}

bool holdsNumber(const QString &displayed, const QString &number)
{
    if (number.isEmpty())
        return false;
    // People write the number with whatever sign their keyboard offers between its parts.
    static const QRegularExpression signs(u"[^\\p{L}\\p{N}]+"_s);
    const QString parts = number.split(signs, Qt::SkipEmptyParts).join(u"[/\\-_ .]"_s);
    return QRegularExpression(u"(?<!\\d)"_s + parts + u"(?!\\d)"_s).match(westernDigits(displayed)).hasMatch();
}

QList<NameSuggestion> suggestionsFor(const QStringList &readings, const QList<NamedMember> &members)
{
    QStringList folded;
    for (const QString &reading : readings)
        folded.append(plain(reading));
    QList<NameSuggestion> found;
    for (const NamedMember &member : members) {
        int best = 0;
        for (const QString &name : member.names) {
            const QString own = plain(name);
            for (const QString &reading : std::as_const(folded))
                best = std::max(best, likeness(reading, own));
        }
        if (best >= leastLikeness)
            found.append({member.enrolment, best});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    return found.first(std::min(mostSuggestions, found.size()));
}
} // namespace

QString matchHowName(MatchHow how)
{
    static constexpr std::array<const char *, 7> names{
        QT_TRANSLATE_NOOP("warsha::NameMatch", "not matched"), QT_TRANSLATE_NOOP("warsha::NameMatch", "matched by hand"),
        QT_TRANSLATE_NOOP("warsha::NameMatch", "remembered name"), QT_TRANSLATE_NOOP("warsha::NameMatch", "same e-mail"),
        QT_TRANSLATE_NOOP("warsha::NameMatch", "trainee number"), QT_TRANSLATE_NOOP("warsha::NameMatch", "same name"),
        QT_TRANSLATE_NOOP("warsha::NameMatch", "same words")};
    return QCoreApplication::translate("warsha::NameMatch", names[size_t(how)]);
}

QStringList readingsOf(const QString &displayed)
{
    static const QRegularExpression renamed(u"^(.*?)\\s*\\(([^()]*)\\)\\s*$"_s);
    static const QRegularExpression numbered(u"^[\\p{N}]+[\\s_.\\-)#]+(?=\\p{L})"_s);
    QStringList readings{displayed.left(longestName).simplified()};
    if (const auto found = renamed.match(readings.first()); found.hasMatch())
        readings += {found.captured(1).trimmed(), found.captured(2).trimmed()};
    const QStringList written = readings;
    for (const QString &each : written) {
        QString without = each;
        if (without.remove(numbered) != each)
            readings.append(without);
    }
    readings.removeAll(QString());
    readings.removeDuplicates();
    return readings;
}

QList<EnrolmentId> membersCalled(const QString &typed, const QList<NamedMember> &members)
{
    const QStringList wanted = wordsOf(typed);
    const auto fits = [&wanted](const QString &name) {
        const QStringList words = wordsOf(name);
        return std::ranges::all_of(wanted, [&](const QString &begin) {
            return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(begin); });
        });
    };
    QList<EnrolmentId> found;
    if (!wanted.isEmpty())
        for (const NamedMember &member : members)
            if (std::ranges::any_of(member.names, fits))
                found.append(member.enrolment);
    return found;
}

NameMatch matchName(const QString &displayed, const QString &email, const QList<NamedMember> &members,
                    const QList<RememberedAlias> &aliases)
{
    const QStringList readings = readingsOf(displayed);
    const QString whole = plain(displayed);
    QSet<QString> names;
    QSet<QString> sets;
    for (const QString &reading : readings) {
        names.insert(plain(reading));
        const QString set = wordSet(reading);
        if (set.contains(u' '))
            sets.insert(set);
    }
    names.remove(QString());

    QSet<EnrolmentId> remembered;
    for (const RememberedAlias &each : aliases) {
        if (!whole.isEmpty() && plain(each.alias) == whole)
            remembered.insert(each.enrolment);
    }
    const auto anyName = [](const NamedMember &member, const QSet<QString> &among, QString (*form)(const QString &)) {
        return std::any_of(member.names.cbegin(), member.names.cend(), [&](const QString &name) { return among.contains(form(name)); });
    };
    const std::array<std::pair<MatchHow, QList<EnrolmentId>>, 5> ways{{
        {MatchHow::Alias, remembered.values()},
        {MatchHow::Number, whoever(members, [&](const NamedMember &m) { return holdsNumber(displayed, m.number); })},
        {MatchHow::Equal, whoever(members, [&](const NamedMember &m) { return anyName(m, names, &plain); })},
        {MatchHow::Email, whoever(members, [&](const NamedMember &m) { return !email.isEmpty() && m.emails.contains(email, Qt::CaseInsensitive); })},
        {MatchHow::SameWords, whoever(members, [&](const NamedMember &m) { return anyName(m, sets, &wordSet); })},
    }};
    NameMatch match;
    match.suggestions = suggestionsFor(readings, members);
    for (const auto &[how, found] : ways) {
        if (found.isEmpty())
            continue;
        if (found.size() == 1) {
            match.enrolment = found.first();
            match.how = how;
        }
        break; // two of them: a person must say which
    }
    return match;
}

int jaroWinkler(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    if (a == b)
        return 1000;
    const qsizetype reach = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    std::vector<bool> usedA(size_t(a.size()));
    std::vector<bool> usedB(size_t(b.size()));
    int common = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j < std::min(b.size(), i + reach + 1); ++j) {
            if (usedB[size_t(j)] || a[i] != b[j])
                continue;
            usedA[size_t(i)] = usedB[size_t(j)] = true;
            ++common;
            break;
        }
    }
    if (common == 0)
        return 0;
    int swapped = 0;
    for (qsizetype i = 0, j = 0; i < a.size(); ++i) {
        if (!usedA[size_t(i)])
            continue;
        while (!usedB[size_t(j)])
            ++j;
        swapped += a[i] != b[j++];
    }
    const double m = common;
    const double jaro = (m / double(a.size()) + m / double(b.size()) + (m - swapped / 2.0) / m) / 3;
    int prefix = 0;
    while (prefix < 4 && prefix < std::min(a.size(), b.size()) && a[prefix] == b[prefix])
        ++prefix;
    return int((jaro + prefix * 0.1 * (1 - jaro)) * 1000);
}

int likeness(const QString &foldedA, const QString &foldedB)
{
    QStringList fewer = foldedA.split(u' ', Qt::SkipEmptyParts);
    QStringList more = foldedB.split(u' ', Qt::SkipEmptyParts);
    if (fewer.size() > more.size())
        fewer.swap(more);
    if (fewer.isEmpty())
        return 0;
    const qsizetype most = more.size();
    int sum = 0;
    for (const QString &word : std::as_const(fewer)) {
        int best = 0;
        qsizetype at = 0;
        for (qsizetype i = 0; i < more.size(); ++i) {
            const int score = jaroWinkler(word, more[i]);
            if (score > best) {
                best = score;
                at = i;
            }
        }
        sum += best;
        more.removeAt(at);
    }
    const int average = sum / int(fewer.size());
    return average * (850 + 150 * int(fewer.size()) / int(most)) / 1000;
}

} // namespace warsha
