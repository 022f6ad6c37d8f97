// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmerules.h"
#include "sampleprogramme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warsha;

namespace {
using Spoil = std::function<void(ProgrammeVersion &)>;
using SpoilHeading = std::function<void(Programme &)>;
}
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(SpoilHeading)

class TestProgrammeRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundOneHasNoFaults()
    {
        QCOMPARE(faultsOf(sampleProgramme()), QStringList());
        QCOMPARE(faultsOf(sampleVersion()), QStringList());
    }

    void draftsMayLackButNotContradict()
    {
        ProgrammeVersion version;
        QVERIFY(!faultsOf(version).isEmpty());
        QCOMPARE(draftFaultsOf(version), QStringList());
        version.leastAttendance = 101;
        version.hourMinutes = 55;
        QCOMPARE(draftFaultsOf(version).size(), 2);
        Programme heading;
        heading.code = u"WLD"_s;
        heading.titles = bothLanguages(u"Welder"_s);
        QVERIFY(!faultsOf(heading).isEmpty());
        QCOMPARE(draftFaultsOf(heading), QStringList());
        heading.isco08 = u"9999"_s; // written, and wrong
        QCOMPARE(draftFaultsOf(heading).size(), 1);
    }

    void versionFaults_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const Spoil &spoil, const QString &says) {
            QTest::newRow(name) << spoil << says;
        };
        row("no minutes", [](auto &v) { v.requiredMinutes = {}; v.crossCutting.clear(); v.leastAttendancePerMode = {}; },
            u"No minutes are required"_s);
        row("minutes below 0", [](auto &v) { v.requiredMinutes[Mode::Workshop] = -1; }, u"Workshop"_s);
        row("too many minutes", [](auto &v) { v.requiredMinutes[Mode::Online] = 600'001; }, u"600000"_s);
        row("hour of 55", [](auto &v) { v.hourMinutes = 55; }, u"not 55"_s);
        row("101 percent", [](auto &v) { v.leastAttendance = 101; }, u"percentage"_s);
        row("least of a mode that has none", [](auto &v) { v.leastAttendancePerMode[Mode::Classroom] = 50; },
            u"Classroom"_s);
        row("no unit", [](auto &v) { v.units.clear(); v.certificate.electives = 0; }, u"no unit"_s);
        row("unit code twice", [](auto &v) { v.units[1].code = u"u1"_s; }, u"used twice"_s);
        row("unit code with a blank", [](auto &v) { v.units[1].code = u"U 2"_s; }, u"“U 2”"_s);
        row("unit without title", [](auto &v) { v.units[1].titles = {}; }, u"“U2” has no title"_s);
        row("wrong language", [](auto &v) { v.units[1].titles.set(u"english"_s, u"x"_s); }, u"language tag"_s);
        row("element without title", [](auto &v) { v.units[1].elements[1].titles = {}; }, u"element 2"_s);
        row("blank criterion", [](auto &v) { v.units[0].elements[1].criteria[1].text.set(u"en"_s, u"  "_s); },
            u"criterion 2"_s);
        row("needed elective", [](auto &v) { v.units[2].needed = true; v.certificate.electives = 0; }, u"elective"_s);
        row("more electives than there are", [](auto &v) { v.certificate.electives = 2; }, u"there are 1"_s);
        row("module longer than its mode", [](auto &v) { v.crossCutting[0].minutes = 6001; }, u"6001"_s);
        row("module without minutes", [](auto &v) { v.crossCutting[0].minutes = 0; }, u"needs minutes"_s);
        row("module in a mode without hours", [](auto &v) { v.crossCutting[0].mode = Mode::Classroom; }, u"Classroom"_s);
        row("number 1000", [](auto &v) { v.number = 1000; }, u"between 1 and 999"_s);
        row("least of a mode below 0", [](auto &v) { v.leastAttendancePerMode[Mode::OnTheJob] = -1; }, u"On the job"_s);
        row("electives below 0", [](auto &v) { v.certificate.electives = -1; }, u"-1 elective"_s);
        row("module code twice", [](auto &v) { v.crossCutting.append(v.crossCutting[0]); v.crossCutting[1].code = u"sc"_s; }, u"used twice"_s);
        row("number 0", [](auto &v) { v.number = 0; }, u"between 1 and 999"_s);
    }
    void versionFaults()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, says);
        ProgrammeVersion version = sampleVersion();
        spoil(version);
        const QStringList faults = faultsOf(version);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().contains(says), qPrintable(faults.first()));
    }

    void headingFaults_data()
    {
        QTest::addColumn<SpoilHeading>("spoil");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const SpoilHeading &spoil, const QString &says) {
            QTest::newRow(name) << spoil << says;
        };
        row("no code", [](auto &p) { p.code.clear(); }, u"code"_s);
        row("code with a slash", [](auto &p) { p.code = u"FRM/2"_s; }, u"FRM/2"_s);
        row("code with a new line", [](auto &p) { p.code = u"FRM\n"_s; }, u"1 to 40"_s);
        row("code with a blank", [](auto &p) { p.code = u"FRM 2"_s; }, u"1 to 40"_s);
        row("code that begins with a sign", [](auto &p) { p.code = u"-FRM"_s; }, u"1 to 40"_s);
        row("level below none", [](auto &p) { p.isced = -2; }, u"ISCED level"_s);
        row("blank title", [](auto &p) { p.titles.set(u"en"_s, u" "_s); }, u"blank"_s);
        row("long code", [](auto &p) { p.code = QString(41, u'A'); }, u"1 to 40"_s);
        row("no title", [](auto &p) { p.titles = {}; }, u"no title"_s);
        row("level 9", [](auto &p) { p.isced = 9; }, u"ISCED level"_s);
        row("a larger ISCO group", [](auto &p) { p.isco08 = u"312"_s; }, u"ISCO-08"_s);
        row("no ISCO group", [](auto &p) { p.isco08.clear(); }, u"ISCO-08"_s);
        row("no such field", [](auto &p) { p.iscedField = u"0739"_s; }, u"ISCED-F"_s);
    }
    void headingFaults()
    {
        QFETCH(SpoilHeading, spoil);
        QFETCH(QString, says);
        Programme programme = sampleProgramme();
        spoil(programme);
        const QStringList faults = faultsOf(programme);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().contains(says), qPrintable(faults.first()));
    }

    void codesMayBeArabic()
    {
        Programme programme = sampleProgramme(u"بناء-١"_s);
        QCOMPARE(faultsOf(programme), QStringList());
    }

    void aFrozenOneSaysNo()
    {
        ProgrammeVersion version = sampleVersion();
        QVERIFY(mayChange(version, u"FRM"_s));
        version.state = VersionState::Frozen;
        const auto answer = mayChange(version, u"FRM"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Rule);
        QVERIFY(answer.error().message.contains("Version 1 of FRM"_L1));
    }

    void copiesHaveTheContentAndNewIds()
    {
        ProgrammeVersion version = sampleVersion();
        version.state = VersionState::Frozen;
        const ProgrammeVersion copy = copyForNewVersion(version, 2);
        QCOMPARE(copy.number, 2);
        QCOMPARE(copy.state, VersionState::Draft);
        QCOMPARE(copy.programme, version.programme);
        QVERIFY(!copy.id.isNull() && copy.id != version.id);
        for (qsizetype i = 0; i < copy.units.size(); ++i) {
            QVERIFY(!copy.units[i].id.isNull() && copy.units[i].id != version.units[i].id);
            QVERIFY(copy.units[i].elements[0].criteria[1].id != version.units[i].elements[0].criteria[1].id);
        }
        QVERIFY(!sameContent(copy, version)); // the number is content
        ProgrammeVersion renumbered = copy;
        renumbered.number = version.number;
        QVERIFY(sameContent(renumbered, version));
        renumbered.units[0].elements[0].criteria[0].text.set(u"fr"_s, u"mot"_s);
        QVERIFY(!sameContent(renumbered, version));
    }

    void missingUnitsCountElectives_data()
    {
        QTest::addColumn<QList<int>>("achieved");
        QTest::addColumn<QList<int>>("missing");
        QTest::addColumn<int>("electives");
        QTest::newRow("none") << QList<int>{} << QList<int>{0, 1} << 1;
        QTest::newRow("elective first") << QList<int>{2} << QList<int>{0, 1} << 0;
        QTest::newRow("needed ones only") << QList<int>{0, 1} << QList<int>{} << 1;
        QTest::newRow("all") << QList<int>{0, 1, 2} << QList<int>{} << 0;
        QTest::newRow("more electives than asked") << QList<int>{0, 2, 3} << QList<int>{1} << 0;
    }
    void missingUnitsCountElectives()
    {
        QFETCH(QList<int>, achieved);
        QFETCH(QList<int>, missing);
        QFETCH(int, electives);
        ProgrammeVersion version = sampleVersion();
        version.units.append(sampleUnit(u"E2"_s, UnitKind::Elective));
        QSet<UnitId> has;
        for (const int index : achieved)
            has.insert(version.units[index].id);
        QList<UnitId> lacks;
        for (const int index : missing)
            lacks.append(version.units[index].id);
        const MissingUnits answer = missingUnits(version, has);
        QCOMPARE(answer.units, lacks);
        QCOMPARE(answer.electives, electives);
        QCOMPARE(answer.none(), lacks.isEmpty() && electives == 0);
    }

    void leastMinutesAreRoundedUp()
    {
        QCOMPARE(leastMinutes(9000, 80), 7200);
        QCOMPARE(leastMinutes(101, 80), 81);
        QCOMPARE(leastMinutes(100, 0), 0);
        QCOMPARE(leastMinutes(600'000 * 4, 100), 2'400'000);
    }

    void modesHaveCodes()
    {
        for (const Mode mode : allModes) {
            const auto read = modeFromCode(modeCode(mode).toUpper());
            QVERIFY(read && *read == mode);
            QVERIFY(!modeName(mode).isEmpty());
        }
        QVERIFY(!modeFromCode(u"offline"_s));
        PerMode minutes(1, 2, 3, 4);
        QCOMPARE(minutes.total(), 10);
        QCOMPARE(minutes[Mode::OnTheJob], 4);
    }

    void textsInLanguages()
    {
        LocalisedText text{{u"en"_s, u"road"_s}, {u"AR"_s, u"طريق"_s}};
        QCOMPARE(text.in(u"ar_LB"_s), u"طريق"_s);
        QCOMPARE(text.in(u"lo"_s), u"road"_s);
        QCOMPARE(text.exactly(u"lo"_s), QString());
        QCOMPARE(LocalisedText::fromStored(text.toStored()), text);
        QCOMPARE(text.toStored(), u"{\"ar\":\"طريق\",\"en\":\"road\"}"_s);
        text.set(u"en"_s, {});
        QCOMPARE(text.in(u"fr"_s), u"طريق"_s);
        QVERIFY(LocalisedText().in(u"fr"_s).isEmpty());
        for (const QString &good : {u"en"_s, u"lao"_s, u"ar-LB"_s, u"zh-Hant"_s, u"zh-Hant-TW"_s})
            QVERIFY2(isLanguageTag(good), qPrintable(good));
        for (const QString &bad : {u""_s, u"e"_s, u"english"_s, u"ar-"_s, u"ar_LB"_s, u"e1"_s, u"عر"_s, u"en-GB-x-y"_s})
            QVERIFY2(!isLanguageTag(bad), qPrintable(bad));
    }
};

QTEST_GUILESS_MAIN(TestProgrammeRules)
#include "tst_programmerules.moc"
