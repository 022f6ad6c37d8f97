// SPDX-License-Identifier: GPL-3.0-or-later
// What a centre, a signatory, a holiday, a line of premises and a setting must fulfil.
#include "centre.h"
#include "settings.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class CentreRulesTest : public QObject
{
    Q_OBJECT
private:
    static CentreProfile profile()
    {
        CentreProfile profile = usualProfileFor(u"LB"_s);
        profile.names = {{u"en"_s, u"Beirut Training Centre"_s}, {u"ar"_s, u"مركز بيروت للتدريب"_s}};
        profile.code = u"BEY"_s;
        return profile;
    }
    static QString why(const Result<void> &result) { return result ? QString() : result.error().message; }

private Q_SLOTS:
    void countriesBringTheirWeek()
    {
        const CentreProfile lebanon = usualProfileFor(u"lb"_s);
        QCOMPARE(lebanon.country, u"LB"_s);
        QCOMPARE(lebanon.zone, u"Asia/Beirut"_s);
        QCOMPARE(lebanon.weekStart, 1);
        QCOMPARE(lebanon.weekend, QList<int>({6, 7}));
        const CentreProfile jordan = usualProfileFor(u"JO"_s);
        QCOMPARE(jordan.zone, u"Asia/Amman"_s);
        QCOMPARE(jordan.weekStart, 6);
        QCOMPARE(jordan.weekend, QList<int>({5, 6}));
        QCOMPARE(usualProfileFor(u"LA"_s).weekStart, 7);
        QCOMPARE(usualProfileFor(u"LA"_s).zone, u"Asia/Vientiane"_s);
    }
    void aSoundProfilePasses() { QCOMPARE(why(checkProfile(profile())), QString()); }
    void brokenProfilesAreExplained_data()
    {
        QTest::addColumn<CentreProfile>("broken");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, auto change, const QString &word) {
            CentreProfile broken = profile();
            change(broken);
            QTest::newRow(name) << broken << word;
        };
        row("no name", [](CentreProfile &p) { p.names = {{u"en"_s, u" "_s}}; }, u"name"_s);
        row("long name", [](CentreProfile &p) { p.names[u"en"_s] = QString(201, u'x'); }, u"200"_s);
        row("small letters", [](CentreProfile &p) { p.code = u"bey"_s; }, u"“bey”"_s);
        row("one letter", [](CentreProfile &p) { p.code = u"B"_s; }, u"“B”"_s);
        row("new line at the end", [](CentreProfile &p) { p.code = u"BEY\n"_s; }, u"cannot be the centre's code"_s);
        row("13 signs", [](CentreProfile &p) { p.code = u"ABCDEFGHIJKLM"_s; }, u"2 to 12"_s);
        row("long address", [](CentreProfile &p) { p.address = QString(201, u'x'); }, u"200"_s);
        row("small country", [](CentreProfile &p) { p.country = u"lb"_s; }, u"“lb”"_s);
        row("country with a new line", [](CentreProfile &p) { p.country = u"LB\n"_s; }, u"not a country"_s);
        row("eighth day", [](CentreProfile &p) { p.weekend = {8}; }, u"weekend"_s);
        row("hyphen at the end", [](CentreProfile &p) { p.code = u"BEY-"_s; }, u"“BEY-”"_s);
        row("no country", [](CentreProfile &p) { p.country = u"ZZ"_s; }, u"“ZZ”"_s);
        row("no zone", [](CentreProfile &p) { p.zone = u"Asia/Atlantis"_s; }, u"Atlantis"_s);
        row("empty zone", [](CentreProfile &p) { p.zone.clear(); }, u"zone"_s);
        row("week start", [](CentreProfile &p) { p.weekStart = 0; }, u"week"_s);
        row("double weekend", [](CentreProfile &p) { p.weekend = {5, 5}; }, u"weekend"_s);
        row("only weekend", [](CentreProfile &p) { p.weekend = {1, 2, 3, 4, 5, 6, 7}; }, u"weekend"_s);
    }
    void brokenProfilesAreExplained()
    {
        QFETCH(CentreProfile, broken);
        QFETCH(QString, word);
        const QString sentence = why(checkProfile(broken));
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
    }
    void textsFallBack()
    {
        const Texts texts{{u"en"_s, u"Director"_s}, {u"ar"_s, u"المدير"_s}};
        QCOMPARE(textIn(texts, u"ar"_s), u"المدير"_s);
        QCOMPARE(textIn(texts, u"lo"_s), u"Director"_s);
        QCOMPARE(textIn({{u"lo"_s, u"x"_s}}, u"ar"_s), u"x"_s);
        QCOMPARE(textIn({}, u"ar"_s), QString());
    }
    void holidays()
    {
        Holiday holiday{{}, 0, QDate(2026, 3, 20), QDate(2026, 3, 22), u"Eid"_s};
        QVERIFY(checkHoliday(holiday));
        holiday.to = QDate(2026, 3, 19);
        QVERIFY(!checkHoliday(holiday));
        holiday.to = QDate(2028, 1, 1);
        QVERIFY(why(checkHoliday(holiday)).contains(u"366"));
        holiday.name.clear();
        QCOMPARE(holidayFault(holiday)->part, HolidayFault::Part::Days); // said first, where both are wrong
        holiday.to = holiday.from;
        QCOMPARE(holidayFault(holiday)->part, HolidayFault::Part::Name);
        QVERIFY(!checkHoliday(holiday));
    }
    void signatories()
    {
        Signatory signatory{{}, 0, {{u"latn"_s, u"Rana Haddad"_s}}, {{u"en"_s, u"Director"_s}}, QDate(2026, 1, 1), {}};
        QVERIFY(checkSignatory(signatory));
        QVERIFY(signatory.signsOn(QDate(2030, 1, 1)) && !signatory.signsOn(QDate(2025, 12, 31)));
        signatory.to = QDate(2026, 6, 30);
        QVERIFY(signatory.signsOn(QDate(2026, 6, 30)) && !signatory.signsOn(QDate(2026, 7, 1)));
        signatory.titles.clear();
        QVERIFY(!checkSignatory(signatory));
    }
    void premises()
    {
        QVERIFY(checkPremises({{}, 0, u"workshop"_s, 4, 3, 1, 240}));
        QVERIFY(!checkPremises({{}, 0, u"workshop"_s, 4, 5, 1, 240}));
        QVERIFY(!checkPremises({{}, 0, u"workshop"_s, -1, 0, 0, 0}));
        QVERIFY(why(checkPremises({{}, 0, u"garage"_s, 1, 1, 0, 0})).contains(u"classroom"));
    }
    void everyStandardIsAllowed()
    {
        for (const SettingKey &setting : allSettings())
            QVERIFY2(checkSetting(setting, setting.standard), setting.key.data());
    }
    void settingsAreChecked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("host") << u"certificates.verification_host"_s << u"verify.example.org"_s << true;
        QTest::newRow("host with scheme") << u"certificates.verification_host"_s << u"https://verify.example.org"_s << false;
        QTest::newRow("host without point") << u"certificates.verification_host"_s << u"localhost"_s << false;
        QTest::newRow("host with a new line") << u"certificates.verification_host"_s << u"verify.example.org\n"_s << false;
        QTest::newRow("host with a port") << u"certificates.verification_host"_s << u"verify.example.org:8443"_s << false;
        QTest::newRow("long host") << u"certificates.verification_host"_s << QString(97, u'a') + u".org"_s << false;
        QTest::newRow("no host") << u"certificates.verification_host"_s << u""_s << true;
        QTest::newRow("pattern with a new line") << u"certificates.number_pattern"_s << u"{serial:4}\n"_s << false;
        QTest::newRow("pattern in Arabic") << u"certificates.number_pattern"_s << u"شهادة {serial:4}"_s << false;
        QTest::newRow("part of another pattern") << u"people.number_pattern"_s << u"{programme}-{serial:4}"_s << false;
        QTest::newRow("trainees without a year") << u"people.number_pattern"_s << u"{centre}-{serial:4}"_s << false;
        QTest::newRow("trainees with a year") << u"people.number_pattern"_s << u"{centre}-{year}-{serial:4}"_s << true;
        QTest::newRow("a blank number") << u"hours.day_cap_minutes"_s << u""_s << false;
        QTest::newRow("a number with decimals") << u"hours.day_cap_minutes"_s << u"600.5"_s << false;
        QTest::newRow("the least") << u"hours.day_cap_minutes"_s << u"60"_s << true;
        QTest::newRow("below the least") << u"hours.day_cap_minutes"_s << u"59"_s << false;
        QTest::newRow("suppressing nothing") << u"returns.suppress_below"_s << u"0"_s << false;
        QTest::newRow("ftp") << u"returns.ministry_address"_s << u"ftp://returns.example.org/"_s << false;
        QTest::newRow("key that is no Base64") << u"returns.ministry_key"_s << u"*"_s << false;
        QTest::newRow("long value") << u"imports.date_order"_s << QString(501, u'x') << false;
        QTest::newRow("pattern") << u"certificates.number_pattern"_s << u"{centre}/{programme}/{year}/{serial:4}"_s << true;
        QTest::newRow("no serial") << u"certificates.number_pattern"_s << u"{centre}-{year}"_s << false;
        QTest::newRow("unknown part") << u"certificates.number_pattern"_s << u"{name}-{serial:4}"_s << false;
        QTest::newRow("open brace") << u"certificates.number_pattern"_s << u"{serial:4}{"_s << false;
        QTest::newRow("too many digits") << u"people.number_pattern"_s << u"{serial:12}"_s << false;
        QTest::newRow("choice") << u"certificates.digits"_s << u"arabic"_s << true;
        QTest::newRow("no choice") << u"certificates.digits"_s << u"roman"_s << false;
        QTest::newRow("number") << u"hours.day_cap_minutes"_s << u"600"_s << true;
        QTest::newRow("too large") << u"hours.day_cap_minutes"_s << u"1441"_s << false;
        QTest::newRow("no number") << u"hours.day_cap_minutes"_s << u"many"_s << false;
        QTest::newRow("https") << u"returns.ministry_address"_s << u"https://returns.example.org/in"_s << true;
        QTest::newRow("http") << u"returns.ministry_address"_s << u"http://returns.example.org/in"_s << false;
        QTest::newRow("http here") << u"returns.ministry_address"_s << u"http://127.0.0.1:8080/"_s << true;
        QTest::newRow("password") << u"returns.ministry_address"_s << u"https://a:b@returns.example.org/"_s << false;
        QTest::newRow("key") << u"returns.ministry_key"_s << QString::fromLatin1(QByteArray(32, 'k').toBase64()) << true;
        QTest::newRow("short key") << u"returns.ministry_key"_s << u"a2V5"_s << false;
    }
    void settingsAreChecked()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, allowed);
        const auto setting = settingFor(key);
        QVERIFY(setting);
        const auto check = checkSetting(*setting, value);
        QCOMPARE(check.has_value(), allowed);
        QCOMPARE(allowed, why(check).isEmpty());
    }
    void unknownSettingIsNamed()
    {
        QVERIFY(settingFor(u"colour"_s).error().message.contains(u"certificates.digits"));
    }
    void papersBeginInTheLanguageOfWhoFounds()
    {
        QCOMPARE(founderPaperLanguages(u"ar"_s, u"LB"_s), u"ar-en"_s);
        QCOMPARE(founderPaperLanguages(u"fr"_s, u"LB"_s), u"fr-ar"_s);
        QCOMPARE(founderPaperLanguages(u"en"_s, u"JO"_s), QString());
        QCOMPARE(founderPaperLanguages(u"fr"_s, u"LA"_s), QString()); // Lao first, as usual there
        for (const QString &language : {u"ar"_s, u"fr"_s})
            QVERIFY(checkSetting(settingkeys::certificateLanguages, founderPaperLanguages(language, u"LB"_s)));
    }
    void settingsHaveStandards()
    {
        const Settings settings({{u"hours.day_cap_minutes"_s, u"600"_s}});
        QCOMPARE(settings.number(settingkeys::dayCap), 600);
        QVERIFY(settings.isSet(settingkeys::dayCap));
        QCOMPARE(settings.number(settingkeys::certificateRetention), 30);
        QCOMPARE(settings.text(settingkeys::certificateDigits), u"latin"_s);
        QVERIFY(!settings.isSet(settingkeys::certificateDigits));
    }
};

QTEST_GUILESS_MAIN(CentreRulesTest)
#include "tst_centrerules.moc"
