// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed, token by token: names in one or two scripts, hours of other lengths, dates in both languages, keys as PEM.
#include "certificatevalues.h"
#include "paperchanges.h"
#include "publickeypem.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

PersonName named(const QString &script, const QString &printed)
{
    PersonName name;
    name.script = script;
    name.printed = printed;
    return name;
}

struct Course {
    CentreFacts centre;
    GroupFacts group;
    CandidateFacts person;
    Course()
    {
        centre.profile.names = {{u"en"_s, u"Test Centre"_s}};
        centre.profile.country = u"LB"_s;
        centre.profile.address = u"زحلة"_s;
        group.programmeTitles = {{u"en"_s, u"Foreman"_s}};
        group.starts = QDate(2026, 3, 2);
        group.ends = QDate(2026, 5, 30);
        person.names = {named(u"Arab"_s, u"ريما حداد"_s), named(u"Latn"_s, u"Rima Haddad"_s)};
        person.facts.locked = PerMode(6000, 0, 90, 3000);
    }
    [[nodiscard]] FrozenValues values(AwardKind kind = AwardKind::Certificate) const
    {
        return paperValues({centre, group, person, kind, QDate(2026, 6, 15), u"BEY-1-23"_s});
    }
};

} // namespace

class TestCertificateValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesByScript()
    {
        QCOMPARE(paperNames({named(u"Arab"_s, u"ريما"_s), named(u"Latn"_s, u"Rima"_s)}), (QStringList{u"Rima"_s, u"ريما"_s}));
        QCOMPARE(paperNames({named(u"Arab"_s, u"ريما"_s)}), QStringList{u"ريما"_s});
        QCOMPARE(paperNames({named(u"Latn"_s, {}), named(u"Laoo"_s, u"ສົມສັກ"_s)}), QStringList{u"ສົມສັກ"_s});
        QCOMPARE(paperNames({}), QStringList());
        const PaperLanguages languages{u"ar"_s, u"en"_s};
        QCOMPARE(scriptsWithoutName({named(u"Latn"_s, u"Rima"_s)}, languages), QStringList{u"Arab"_s});
        QCOMPARE(scriptsWithoutName({named(u"Latn"_s, u"Rima"_s), named(u"Arab"_s, {})}, languages), QStringList{u"Arab"_s});
        QCOMPARE(scriptsWithoutName({named(u"Latn"_s, u"Rima"_s), named(u"Arab"_s, u"ريما"_s)}, languages), QStringList());
        QCOMPARE(scriptsWithoutName({named(u"Laoo"_s, u"ສົມສັກ"_s)}, {u"lo"_s, u"en"_s}), QStringList{u"Latn"_s});
        QCOMPARE(scriptsWithoutName({}, languages), (QStringList{u"Arab"_s, u"Latn"_s}));
    }
    void whatACorrectedPaperSaysOtherwise_data()
    {
        QTest::addColumn<std::function<void(Course &)>>("change");
        QTest::addColumn<QStringList>("lines"); // without the isolates
        const auto row = [](const char *name, const std::function<void(Course &)> &change, const QStringList &lines) { QTest::newRow(name) << change << lines; };
        row("nothing", [](Course &) {}, {});
        row("the name", [](Course &c) { c.person.names[1].printed = u"Reema Haddad"_s; }, {u"Name: Rima Haddad becomes Reema Haddad"_s});
        row("a name that was missing", [](Course &c) { c.person.names.removeFirst(); }, {u"Name in the second script: ريما حداد becomes –"_s});
        row("the hours", [](Course &c) { c.person.facts.locked = PerMode(6600, 0, 90, 3000); }, {u"Hours: 151:30 becomes 161:30"_s});
        row("hours of another kind", [](Course &c) { c.person.facts.locked = PerMode(3000, 3000, 90, 3000); }, {u"The hours"_s});
        row("the programme", [](Course &c) { c.group.programmeTitles = {{u"en"_s, u"Mason"_s}}; }, {u"The programme or the group"_s});
        row("the days", [](Course &c) { c.group.starts = QDate(2026, 3, 1); },
            {u"Period: 02/03/2026 – 30/05/2026 becomes 01/03/2026 – 30/05/2026"_s});
        row("who signs", [](Course &c) { c.centre.signatories.append({{}, 0, {{u"latn"_s, u"Maya Nassar"_s}}, {{u"en"_s, u"Director"_s}}, QDate(2026, 1, 1), {}}); }, {u"Who signs"_s});
        row("the centre", [](Course &c) { c.centre.profile.names = {{u"en"_s, u"Another Centre"_s}}; }, {u"The centre or the place"_s});
        row("two things, the name first", [](Course &c) { c.centre.profile.address = u"Zahle"_s; c.person.traineeNumber = u"2026/0009"_s; },
            {u"Number of the trainee: – becomes 2026/0009"_s, u"The centre or the place"_s});
    }
    void whatACorrectedPaperSaysOtherwise()
    {
        QFETCH(const std::function<void(Course &)>, change);
        Course course;
        const FrozenValues printed = course.values();
        change(course);
        FrozenValues now = paperValues({course.centre, course.group, course.person, AwardKind::Certificate, QDate(2026, 6, 15), u"BEY-2-34"_s}); // a number is always new
        now[u"code"_s] = u"another"_s;
        QStringList lines = paperChanges(printed, now);
        QTEST(lines.replaceInStrings(QRegularExpression(u"[\u2068\u2069]"_s), QString()), "lines");
    }
    void datesInBothLanguages()
    {
        Course course;
        QCOMPARE(course.values().value(u"issued.en"_s), u"15 June 2026"_s);
        QCOMPARE(course.values().value(u"issued.ar"_s), u"15 حزيران 2026"_s);
        course.centre.digits = u"arabic"_s;
        QCOMPARE(course.values().value(u"issued.ar"_s), u"١٥ حزيران ٢٠٢٦"_s);
        QCOMPARE(course.values().value(u"issued.en"_s), u"15 June 2026"_s);
        course.centre.profile.country = u"EG"_s;
        QVERIFY(course.values().value(u"issued.ar"_s).contains(u"يونيو"_s));
        QCOMPARE(course.values().value(u"period"_s), u"02/03/2026 – 30/05/2026"_s);
    }
    void theOccupationIsInTheLanguageOfThePaper()
    {
        Course course;
        course.group.isco08 = u"7126"_s;
        QCOMPARE(course.values().value(u"occupation"_s), u"Plumbers and pipe fitters"_s);
        course.centre.languages = {u"fr"_s, u"ar"_s};
        QCOMPARE(course.values().value(u"occupation"_s), u"Plombiers et tuyauteurs"_s);
        course.centre.languages = {u"lo"_s, u"en"_s};
        QCOMPARE(course.values().value(u"occupation"_s), u"Plumbers and pipe fitters"_s);
    }
    void noPaperSpeaksOfDaysToCome()
    {
        Course course;
        course.group.ends = QDate(2026, 7, 31);
        QCOMPARE(course.values().value(u"period"_s), u"02/03/2026 – 15/06/2026"_s);
        course.group.ends = {};
        QCOMPARE(course.values().value(u"period"_s), u"02/03/2026"_s);
    }
    void languagesOfPaperAreSetOrTheCountrys()
    {
        const auto languages = [](const QString &country, const QString &set) {
            CentreProfile profile;
            profile.country = country;
            const PaperLanguages found = paperLanguagesOf(profile, Settings(set.isEmpty() ? QHash<QString, QString>() : QHash<QString, QString>{{settingkeys::certificateLanguages.key, set}}));
            return found.first + u'-' + found.second;
        };
        QCOMPARE(languages(u"LB"_s, {}), u"en-ar"_s);
        QCOMPARE(languages(u"LB"_s, u"fr-ar"_s), u"fr-ar"_s);
        QCOMPARE(languages(u"LA"_s, {}), u"lo-en"_s);
        QCOMPARE(languages(u"LA"_s, u"en-ar"_s), u"en-ar"_s);
    }
    void papersInOtherLanguages_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("printed"); // centre, programme, date, hours and position in the first language, then the second
        QTest::newRow("French and Arabic") << u"fr"_s << u"ar"_s
            << QStringList{u"Centre d'essai"_s, u"Chef d'équipe"_s, u"15 juin 2026"_s, u"Heures\u202f: en ligne 100 · en atelier 1:30"_s, u"Directrice"_s,
                           u"مركز"_s, {}, u"15 حزيران 2026"_s, u"الساعات: عبر الإنترنت 100، في المشغل 1:30"_s, {}};
        QTest::newRow("Arabic and English") << u"ar"_s << u"en"_s
            << QStringList{u"مركز"_s, {}, u"15 حزيران 2026"_s, u"الساعات: عبر الإنترنت 100، في المشغل 1:30"_s, {},
                           u"Test Centre"_s, u"Foreman"_s, u"15 June 2026"_s, u"Hours: online 100 · in the workshop 1:30"_s, u"Director"_s};
        QTest::newRow("Lao and English") << u"lo"_s << u"en"_s
            << QStringList{{}, u"ຫົວໜ້າ"_s, u"໑໕ ມິຖຸນາ ໒໐໒໖"_s, u"ຊົ່ວໂມງ: ອອນລາຍ ໑໐໐ · ໃນໂຮງຝຶກງານ ໑:໓໐"_s, {},
                           u"Test Centre"_s, u"Foreman"_s, u"15 June 2026"_s, u"Hours: online 100 · in the workshop 1:30"_s, u"Director"_s};
    }
    void papersInOtherLanguages()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        Course course;
        course.centre.languages = {first, second};
        course.centre.digits = u"lao"_s; // of Lao texts alone
        course.centre.profile.names = {{u"en"_s, u"Test Centre"_s}, {u"fr"_s, u"Centre d'essai"_s}, {u"ar"_s, u"مركز"_s}};
        course.group.programmeTitles = {{u"en"_s, u"Foreman"_s}, {u"fr"_s, u"Chef d'équipe"_s}, {u"lo"_s, u"ຫົວໜ້າ"_s}};
        course.person.facts.locked = PerMode(6000, 0, 90, 0);
        course.person.names = {named(u"Latn"_s, u"Somsak"_s), named(u"Laoo"_s, u"ສົມສັກ"_s)};
        Signatory director;
        director.from = QDate(2020, 1, 1);
        director.names = {{u"latn"_s, u"Maya Nassar"_s}};
        director.titles = {{u"en"_s, u"Director"_s}, {u"fr"_s, u"Directrice"_s}};
        course.centre.signatories = {director};
        const FrozenValues values = course.values();
        QStringList printed;
        for (const QString &language : {first, second})
            for (const QString &token : {u"centre"_s, u"programme"_s, u"issued"_s, u"hours"_s, u"signatory1.position"_s})
                printed.append(values.value(token + u'.' + language));
        QTEST(printed, "printed");
        QCOMPARE(values.value(u"name.first"_s), first == u"lo"_s ? u"ສົມສັກ"_s : u"Somsak"_s);
        QVERIFY(!values.contains(u"hours."_s + (first == u"ar"_s ? u"fr"_s : second == u"ar"_s ? u"en"_s : u"ar"_s)));
        QCOMPARE(values.value(u"hours.table"_s).count(u'\n'), 2);
    }
    void hoursOfTheProgrammesLength()
    {
        Course course;
        QCOMPARE(course.values().value(u"hours.en"_s), u"Hours: online 100 · in the workshop 1:30 · on the job 50"_s);
        QCOMPARE(course.values().value(u"hours.total"_s), u"151:30"_s);
        course.group.hourMinutes = 50;
        QCOMPARE(course.values().value(u"hours.total"_s), u"181:40"_s);
        QCOMPARE(course.values().value(u"hours.table"_s).count(u'\n'), 3);
        course.person.facts.locked = PerMode();
        QVERIFY(course.values().value(u"hours.en"_s).isEmpty());
    }
    void onlyOneLanguageOrNone()
    {
        Course course;
        QVERIFY(course.values().value(u"programme.ar"_s).isEmpty());
        QCOMPARE(course.values().value(u"centre.en"_s), u"Test Centre"_s);
        QCOMPARE(course.values().value(u"place.ar"_s), u"زحلة"_s);
        course.group.programmeTitles = {{u"fr"_s, u"Chef d'équipe"_s}};
        QCOMPARE(course.values().value(u"programme.en"_s), u"Chef d'équipe"_s); // something must stand there
        course.centre.profile.names = {{u"ar"_s, u"مركز"_s}};
        QVERIFY(course.values().value(u"centre.en"_s).isEmpty());
        QCOMPARE(course.values().value(u"centre.ar"_s), u"مركز"_s);
    }
    void whoSignsOnThatDay()
    {
        Course course;
        Signatory past, now, next, third;
        past.names = {{u"latn"_s, u"Old Director"_s}};
        past.from = QDate(2020, 1, 1);
        past.to = QDate(2026, 6, 14);
        now.names = {{u"latn"_s, u"Maya Nassar"_s}, {u"arab"_s, u"مايا نصار"_s}};
        now.titles = {{u"en"_s, u"Director"_s}};
        now.from = QDate(2026, 6, 15);
        next = third = now;
        next.names = {{u"latn"_s, u"Georges Tannous"_s}};
        course.centre.signatories = {past, now, next, third};
        const FrozenValues values = course.values();
        QCOMPARE(values.value(u"signatory1.name.en"_s), u"Maya Nassar"_s);
        QCOMPARE(values.value(u"signatory1.name.ar"_s), u"مايا نصار"_s);
        QCOMPARE(values.value(u"signatory2.name.en"_s), u"Georges Tannous"_s);
        QVERIFY(!values.contains(u"signatory3"_s));
    }
    void claimsSayWhatIsPrinted()
    {
        const Course course;
        const CertificateClaims claims = paperClaims({course.centre, course.group, course.person, AwardKind::Statement, QDate(2026, 6, 15), u"BEY-1-23"_s});
        QCOMPARE(claims.names, (QStringList{u"Rima Haddad"_s, u"ريما حداد"_s}));
        QCOMPARE(claims.kind, AwardKind::Statement);
        QCOMPARE(claims.minutes, PerMode(6000, 0, 90, 3000));
        QCOMPARE(claims.issuer, u"Test Centre"_s);
    }
    void keysAsPem()
    {
        const QList<QByteArray> keys{makeSigningKeys().publicKey, makeSigningKeys().publicKey};
        const QByteArray pem = publicKeysToPem(keys);
        const auto back = publicKeysFromPem("a comment\n" + QByteArray(pem).replace('\n', "\r\n"));
        QVERIFY(back);
        QCOMPARE(*back, keys);
        QVERIFY(!publicKeysFromPem("nothing"));
        QVERIFY(!publicKeysFromPem(pem.left(pem.size() - 10)));
        QVERIFY(!publicKeysFromPem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"));
    }
};

QTEST_GUILESS_MAIN(TestCertificateValues)
#include "tst_certificatevalues.moc"
