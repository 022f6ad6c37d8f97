// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatevalues.h"

#include "classification.h"
#include "daywords.h"
#include "hourfigure.h"
#include "joinedfacts.h"
#include "textfold.h"

#include <QHash>
#include <QLocale>

#include <array>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

// Words of the paper, not of the screen: a certificate says them whoever prints it.
struct PaperWords {
    std::array<QString, 4> modes; ///< in the order of Mode
    QString hours;                ///< before the hours of each mode
    QString total;
};

const PaperWords &wordsOf(const QString &language)
{
    static const QHash<QString, PaperWords> words{
        {u"en"_s, {{u"online"_s, u"in class"_s, u"in the workshop"_s, u"on the job"_s}, u"Hours: "_s, u"Total"_s}},
        {u"fr"_s, {{u"en ligne"_s, u"en salle"_s, u"en atelier"_s, u"en entreprise"_s}, u"Heures\u202f: "_s, u"Total"_s}},
        {u"ar"_s, {{u"عبر الإنترنت"_s, u"في الصف"_s, u"في المشغل"_s, u"في موقع العمل"_s}, u"الساعات: "_s, u"المجموع"_s}},
        {u"lo"_s, {{u"ອອນລາຍ"_s, u"ໃນຫ້ອງຮຽນ"_s, u"ໃນໂຮງຝຶກງານ"_s, u"ຢູ່ບ່ອນເຮັດວຽກ"_s}, u"ຊົ່ວໂມງ: "_s, u"ລວມ"_s}},
    };
    static const PaperWords none;
    const auto found = words.constFind(language);
    return found == words.cend() ? none : *found;
}

/// Of the two, the one whose column is at the left of a table: that of Arabic is at the right on every paper.
const QString &leftOf(const PaperLanguages &languages)
{
    return languages.first == "ar"_L1 ? languages.second : languages.first;
}

const QString &rightOf(const PaperLanguages &languages)
{
    return languages.first == "ar"_L1 ? languages.first : languages.second;
}

/// Key of the names of people that go with a text in that language.
QString scriptWith(const QString &language)
{
    return language == "ar"_L1 ? u"arab"_s : language == "lo"_L1 ? u"laoo"_s : u"latn"_s;
}

/// Hours of the programme's length, as everywhere: "150", "12:30".
QString paperHours(int minutes, int hourMinutes)
{
    return hoursFigure(minutes, qMax(1, hourMinutes), QLocale::c());
}

/// A figure as the language writes it, in its own digits where the centre wants them on paper.
QString figureIn(const QString &language, QString text, const CentreFacts &centre)
{
    const bool own = (language == "ar"_L1 && centre.digits == "arabic"_L1) || (language == "lo"_L1 && centre.digits == "lao"_L1);
    const char16_t zero = language == "ar"_L1 ? 0x0660 : 0x0ED0;
    for (QChar &c : text)
        if (own && c >= u'0' && c <= u'9')
            c = QChar(zero + (c.unicode() - u'0'));
    return text;
}

QLocale localeOf(const QString &language, const CentreFacts &centre)
{
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (language != "ar"_L1)
        return QLocale(language);
    const QLocale::Territory there = QLocale::codeToTerritory(centre.profile.country); // decides the names of months
    return QLocale(QLocale::Arabic, there == QLocale::AnyTerritory ? QLocale::Lebanon : there);
}

QString dateIn(const QString &language, QDate date, const CentreFacts &centre)
{
    return figureIn(language, westernDigits(dayAsWritten(localeOf(language, centre), date, u"d MMMM yyyy")), centre);
}

/// No paper says that somebody was trained on days that are still to come.
QString period(const GroupFacts &group, QDate issuedOn)
{
    const QString format = u"dd/MM/yyyy"_s;
    const QDate ends = issuedOn.isValid() && group.ends > issuedOn ? std::max(group.starts, issuedOn) : group.ends;
    if (!group.starts.isValid() || !ends.isValid())
        return group.starts.toString(format) + ends.toString(format);
    return group.starts.toString(format) + u" – "_s + ends.toString(format);
}

QString level(const GroupFacts &group)
{
    QStringList parts;
    if (group.isced >= 0)
        parts.append(u"ISCED %1"_s.arg(group.isced));
    if (!group.nationalLevel.isEmpty())
        parts.append(group.nationalLevel);
    return parts.join(u" · "_s);
}

void addCentre(FrozenValues &values, const PaperFacts &facts)
{
    const CentreProfile &profile = facts.centre.profile;
    const auto &[first, second] = facts.centre.languages;
    values[u"centre."_s + first] = profile.names.contains(second) ? profile.names.value(first) : textIn(profile.names, first);
    values[u"centre."_s + second] = profile.names.value(second);
    const bool isSecond = scriptOf(profile.address).toLower() == scriptWith(second);
    values[u"place."_s + (isSecond ? second : first)] = profile.address;
    int count = 0;
    for (const Signatory &signatory : facts.centre.signatories) {
        if (!signatory.signsOn(facts.issuedOn) || count == 2)
            continue;
        const QString key = u"signatory%1"_s.arg(++count);
        values[key] = u"1"_s;
        const QString other = signatory.names.value(scriptWith(second));
        const QString own = scriptWith(first);
        values[key + u".name."_s + second] = other;
        values[key + u".name."_s + first] = other.isEmpty() ? textIn(signatory.names, own) : signatory.names.value(own);
        values[key + u".position."_s + first] = signatory.titles.value(first);
        values[key + u".position."_s + second] = signatory.titles.value(second);
    }
}

void addProgramme(FrozenValues &values, const GroupFacts &group, QDate issuedOn, const PaperLanguages &languages)
{
    const QString own = u"programme."_s + languages.first;
    const QString other = u"programme."_s + languages.second;
    values[own] = group.programmeTitles.exactly(languages.first);
    values[other] = group.programmeTitles.exactly(languages.second);
    if (values[own].isEmpty() && values[other].isEmpty())
        values[own] = group.programmeTitles.in(languages.first);
    values[u"programme.code"_s] = group.programmeCode;
    values[u"programme.version"_s] = QString::number(group.versionNumber);
    values[u"level"_s] = level(group);
    values[u"isco"_s] = group.isco08;
    values[u"occupation"_s] = Classification::isco08().title(group.isco08, languages.first);
    values[u"group"_s] = group.code;
    values[u"period"_s] = period(group, issuedOn);
}

void addHours(FrozenValues &values, const PaperFacts &facts)
{
    const PerMode &minutes = facts.candidate.facts.locked;
    const int hour = facts.group.hourMinutes;
    const auto &[first, second] = facts.centre.languages;
    const QString &left = leftOf(facts.centre.languages), &right = rightOf(facts.centre.languages);
    QStringList own, other, rows;
    for (const Mode mode : allModes) {
        if (minutes[mode] == 0)
            continue;
        const QString hours = paperHours(minutes[mode], hour);
        own.append(u"%1 %2"_s.arg(wordsOf(first).modes.at(size_t(mode)), figureIn(first, hours, facts.centre)));
        other.append(u"%1 %2"_s.arg(wordsOf(second).modes.at(size_t(mode)), figureIn(second, hours, facts.centre)));
        const QString leftWord = wordsOf(left).modes.at(size_t(mode));
        rows.append(u"\t%1\t%2\t%3"_s.arg(leftWord.at(0).toUpper() + leftWord.mid(1), hours, wordsOf(right).modes.at(size_t(mode))));
    }
    const QString total = paperHours(minutes.total(), hour);
    values[u"hours.total"_s] = total;
    if (own.isEmpty())
        return;
    values[u"hours."_s + first] = wordsOf(first).hours + joinedFacts(own, QLocale(first).language());
    values[u"hours."_s + second] = wordsOf(second).hours + joinedFacts(other, QLocale(second).language());
    rows.append(u"\t%1\t%2\t%3"_s.arg(wordsOf(left).total, total, wordsOf(right).total));
    values[u"hours.table"_s] = rows.join(u'\n');
}

void addUnits(FrozenValues &values, const CandidateFacts &candidate, const PaperLanguages &languages)
{
    QStringList rows;
    for (qsizetype i = 0; i < candidate.facts.units.size(); ++i) {
        const UnitFacts &unit = candidate.facts.units[i];
        if (!unit.locked || !countsAsAchieved(unit.outcome))
            continue;
        const LocalisedText titles = candidate.unitTitles.value(i);
        const QString right = titles.exactly(rightOf(languages));
        const QString left = right.isEmpty() ? titles.in(leftOf(languages)) : titles.exactly(leftOf(languages));
        rows.append(u"\t%1\t%2\t%3"_s.arg(unit.code, left, right));
    }
    values[u"units"_s] = rows.join(u'\n');
}

} // namespace

QString scriptOfPeople(const QString &language)
{
    return language == "ar"_L1 ? u"Arab"_s : language == "lo"_L1 ? u"Laoo"_s : u"Latn"_s;
}

QStringList paperNames(const QList<PersonName> &names, const QString &firstScript)
{
    QStringList printed;
    for (const PersonName &name : names) {
        if (name.printed.isEmpty())
            continue;
        name.script == firstScript ? printed.prepend(name.printed) : printed.append(name.printed);
    }
    return printed.mid(0, 2);
}

QStringList scriptsWithoutName(const QList<PersonName> &names, const PaperLanguages &languages)
{
    QStringList scripts;
    for (const QString &language : {languages.first, languages.second}) {
        const QString script = scriptOfPeople(language);
        if (std::ranges::none_of(names, [&](const PersonName &name) { return name.script == script && !name.printed.isEmpty(); }))
            scripts.append(script);
    }
    return scripts;
}

FrozenValues paperValues(const PaperFacts &facts)
{
    FrozenValues values;
    const QStringList names = paperNames(facts.candidate.names, scriptOfPeople(facts.centre.languages.first));
    values[u"name.first"_s] = names.value(0);
    values[u"name.second"_s] = names.value(1);
    values[u"trainee.number"_s] = facts.candidate.traineeNumber;
    addCentre(values, facts);
    addProgramme(values, facts.group, facts.issuedOn, facts.centre.languages);
    addHours(values, facts);
    addUnits(values, facts.candidate, facts.centre.languages);
    values[u"kind"_s] = awardKindCode(facts.kind);
    values[u"number"_s] = facts.number;
    values[u"issued"_s] = facts.issuedOn.toString(Qt::ISODate);
    for (const QString &language : {facts.centre.languages.first, facts.centre.languages.second})
        values[u"issued."_s + language] = dateIn(language, facts.issuedOn, facts.centre);
    return values;
}

CertificateClaims paperClaims(const PaperFacts &facts)
{
    CertificateClaims claims;
    claims.issuer = textIn(facts.centre.profile.names, u"en"_s);
    claims.issuedOn = facts.issuedOn;
    claims.number = facts.number;
    claims.kind = facts.kind;
    claims.names = paperNames(facts.candidate.names);
    claims.programmeCode = facts.group.programmeCode;
    claims.title = facts.group.programmeTitles.in(u"en"_s);
    claims.level = level(facts.group);
    claims.minutes = facts.candidate.facts.locked;
    return claims;
}

} // namespace warsha
