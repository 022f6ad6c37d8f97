// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatevalues.h"

#include "textfold.h"

#include <QLocale>

#include <array>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct ModeWords {
    QString english;
    QString arabic;
};

// Words of the paper, not of the screen: a certificate says both whoever prints it.
ModeWords wordsOf(Mode mode)
{
    switch (mode) {
    case Mode::Online: return {u"online"_s, u"عبر الإنترنت"_s};
    case Mode::Classroom: return {u"in class"_s, u"في الصف"_s};
    case Mode::Workshop: return {u"in the workshop"_s, u"في المشغل"_s};
    case Mode::OnTheJob: return {u"on the job"_s, u"في موقع العمل"_s};
    }
    return {};
}

/// Hours of the programme's length with one decimal, rounded down: "150", "12.5".
QString paperHours(int minutes, int hourMinutes)
{
    const int tenths = int(qint64(minutes) * 10 / qMax(1, hourMinutes));
    return tenths % 10 == 0 ? QString::number(tenths / 10) : u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10);
}

QString arabicDigits(QString text, const CentreFacts &centre)
{
    if (!centre.arabicIndicDigits)
        return text;
    for (QChar &c : text)
        if (c >= u'0' && c <= u'9')
            c = QChar(0x0660 + (c.unicode() - u'0'));
    return text;
}

QString arabicDate(QDate date, const CentreFacts &centre)
{
    const QLocale::Territory there = QLocale::codeToTerritory(centre.profile.country);
    const QLocale locale(QLocale::Arabic, there == QLocale::AnyTerritory ? QLocale::Lebanon : there);
    return arabicDigits(westernDigits(locale.toString(date, u"d MMMM yyyy"_s)), centre);
}

QString englishDate(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMMM yyyy"_s);
}

QString period(const GroupFacts &group)
{
    const QString format = u"dd/MM/yyyy"_s;
    if (!group.starts.isValid() || !group.ends.isValid())
        return group.starts.toString(format) + group.ends.toString(format);
    return group.starts.toString(format) + u" – "_s + group.ends.toString(format);
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
    values[u"centre.en"_s] = profile.names.contains(u"ar"_s) ? profile.names.value(u"en"_s) : textIn(profile.names, u"en"_s);
    values[u"centre.ar"_s] = profile.names.value(u"ar"_s);
    values[scriptOf(profile.address) == "Arab"_L1 ? u"place.ar"_s : u"place.en"_s] = profile.address;
    int count = 0;
    for (const Signatory &signatory : facts.centre.signatories) {
        if (!signatory.signsOn(facts.issuedOn) || count == 2)
            continue;
        const QString key = u"signatory%1"_s.arg(++count);
        values[key] = u"1"_s;
        const QString arabic = signatory.names.value(u"arab"_s);
        values[key + u".name.ar"_s] = arabic;
        values[key + u".name.en"_s] = arabic.isEmpty() ? textIn(signatory.names, u"latn"_s) : signatory.names.value(u"latn"_s);
        values[key + u".position.en"_s] = signatory.titles.value(u"en"_s);
        values[key + u".position.ar"_s] = signatory.titles.value(u"ar"_s);
    }
}

void addProgramme(FrozenValues &values, const GroupFacts &group)
{
    values[u"programme.en"_s] = group.programmeTitles.exactly(u"en"_s);
    values[u"programme.ar"_s] = group.programmeTitles.exactly(u"ar"_s);
    if (values[u"programme.en"_s].isEmpty() && values[u"programme.ar"_s].isEmpty())
        values[u"programme.en"_s] = group.programmeTitles.in(u"en"_s);
    values[u"programme.code"_s] = group.programmeCode;
    values[u"programme.version"_s] = QString::number(group.versionNumber);
    values[u"level"_s] = level(group);
    values[u"isco"_s] = group.isco08;
    values[u"occupation"_s] = group.occupation;
    values[u"group"_s] = group.code;
    values[u"period"_s] = period(group);
}

void addHours(FrozenValues &values, const PaperFacts &facts)
{
    const PerMode &minutes = facts.candidate.facts.locked;
    const int hour = facts.group.hourMinutes;
    QStringList english, arabic, rows;
    for (const Mode mode : allModes) {
        if (minutes[mode] == 0)
            continue;
        const ModeWords words = wordsOf(mode);
        const QString hours = paperHours(minutes[mode], hour);
        english.append(u"%1 %2"_s.arg(words.english, hours));
        arabic.append(u"%1 %2"_s.arg(words.arabic, arabicDigits(hours, facts.centre)));
        rows.append(u"\t%1\t%2\t%3"_s.arg(words.english.at(0).toUpper() + words.english.mid(1), hours, words.arabic));
    }
    const QString total = paperHours(minutes.total(), hour);
    values[u"hours.total"_s] = total;
    if (english.isEmpty())
        return;
    values[u"hours.en"_s] = u"Hours: "_s + english.join(u" · "_s);
    values[u"hours.ar"_s] = u"الساعات: "_s + arabic.join(u" · "_s);
    rows.append(u"\tTotal\t%1\tالمجموع"_s.arg(total));
    values[u"hours.table"_s] = rows.join(u'\n');
}

void addUnits(FrozenValues &values, const CandidateFacts &candidate)
{
    QStringList rows;
    for (qsizetype i = 0; i < candidate.facts.units.size(); ++i) {
        const UnitFacts &unit = candidate.facts.units[i];
        if (!unit.locked || !countsAsAchieved(unit.outcome))
            continue;
        const LocalisedText titles = candidate.unitTitles.value(i);
        const QString arabic = titles.exactly(u"ar"_s);
        const QString other = arabic.isEmpty() ? titles.in(u"en"_s) : titles.exactly(u"en"_s);
        rows.append(u"\t%1\t%2\t%3"_s.arg(unit.code, other, arabic));
    }
    values[u"units"_s] = rows.join(u'\n');
}

} // namespace

QStringList paperNames(const QList<PersonName> &names)
{
    QStringList printed;
    for (const PersonName &name : names) {
        if (name.printed.isEmpty())
            continue;
        name.script == "Latn"_L1 ? printed.prepend(name.printed) : printed.append(name.printed);
    }
    return printed.mid(0, 2);
}

FrozenValues paperValues(const PaperFacts &facts)
{
    FrozenValues values;
    const QStringList names = paperNames(facts.candidate.names);
    values[u"name.first"_s] = names.value(0);
    values[u"name.second"_s] = names.value(1);
    values[u"trainee.number"_s] = facts.candidate.traineeNumber;
    addCentre(values, facts);
    addProgramme(values, facts.group);
    addHours(values, facts);
    addUnits(values, facts.candidate);
    values[u"kind"_s] = awardKindCode(facts.kind);
    values[u"number"_s] = facts.number;
    values[u"issued"_s] = facts.issuedOn.toString(Qt::ISODate);
    values[u"issued.en"_s] = englishDate(facts.issuedOn);
    values[u"issued.ar"_s] = arabicDate(facts.issuedOn, facts.centre);
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
