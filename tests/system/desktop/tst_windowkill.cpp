// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the window at any moment of a working day: registering, editing, taking back, enrolling two, marking a register,
// results, issuing. What it said is saved is there, once; what it did not say is there whole or not at all; the file is sound,
// opens at once, and the window comes back to the same place. WARSHA_KILLS sets how often (CI: 24; the figure of the issue: 200).
#include "got.h"
#include "samplecentre.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// What a window told before it was killed.
struct Told {
    QList<QStringList> saved; ///< verb, and what
    QStringList begun;        ///< the last one, when it was not saved
    QStringList went;
    QString kept;
    QByteArray problem; ///< where it ended by itself

    void read(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            const QString word = line.section(u' ', 0, 0);
            const QStringList what = line.section(u' ', 1).split(u'\t');
            if (word == "BEGUN"_L1)
                begun = what;
            else if (word == "SAVED"_L1)
                saved.append(what);
            else if (word == "WENT"_L1)
                went.append(what.first());
            else if (word == "KEPT"_L1)
                kept = what.first();
        }
        if (!saved.isEmpty() && saved.last() == begun)
            begun.clear();
    }
    /// Where it may come back to: what is known to be kept, and where it went after that.
    [[nodiscard]] QStringList places() const
    {
        const qsizetype at = went.lastIndexOf(kept);
        return QStringList{kept} + (at < 0 ? went : went.mid(at));
    }
};

} // namespace

class WindowKillTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_centre = m_folder.filePath(u"day.warsha"_s);
    QString m_fresh = m_folder.filePath(u"fresh.warsha"_s);
    QRandomGenerator m_random{20261126}; // a failure can be run again
    int m_kills = 0;
    int m_saved = 0;
    int m_members = 0;
    QMap<QString, int> m_verbs;
    QList<Told> m_days; ///< on the file as it is now

    static int killsWanted() { return qEnvironmentVariableIsSet("WARSHA_KILLS") ? qEnvironmentVariableIntValue("WARSHA_KILLS") : 24; }

    std::unique_ptr<QProcess> start(const QStringList &words) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        process->setProcessEnvironment(environment);
        process->start(qEnvironmentVariable("WARSHA_DESKDAY", QStringLiteral(WARSHA_BINARY "/tests/system/deskday")), QStringList{m_centre} + words);
        return process;
    }
    /// The sample, and two groups of today: one with a register and results to fill, one to enrol in.
    void makeFresh()
    {
        QVERIFY(makeSampleCentre(m_fresh));
        auto opened = Workbench::open(m_fresh);
        QVERIFY(opened);
        const std::unique_ptr<Workbench> bench = std::move(*opened);
        QVERIFY(bench->signIn(sampleLogin(), samplePassword()));
        const QDate today = QDate::currentDate();
        Group group;
        group.programmeVersion = got(bench->groups().groups()).first().group.programmeVersion;
        group.starts = today.addDays(-40);
        group.ends = today.addDays(40);
        group.state = GroupState::Running;
        for (const QString &code : {u"DAY-1"_s, u"DAY-2"_s}) {
            group.code = code;
            const Group added = got(bench->groups().add(group));
            if (code == "DAY-2"_L1)
                continue;
            QList<PersonId> people;
            for (int i = 0; i < 8; ++i) {
                Identity identity;
                identity.names = {nameFromText(u"Member%1 Haddad"_s.arg(i))};
                people.append(got(bench->people().registerPerson(identity)).id);
            }
            m_members = int(got(bench->enrolments().enrol(added.id, people, group.starts)).inGroup.size());
            QVERIFY(bench->hours().addTimetable(added.id, {{1, 2, 3, 4, 5, 6, 7}, today.addDays(-35), today.addDays(-2), QTime(8, 0), QTime(10, 0), Mode::Classroom}));
        }
    }
    void startAnew()
    {
        QFile::remove(m_centre);
        QVERIFY(QFile::copy(m_fresh, m_centre));
        m_days.clear();
    }
    Told workAndKill(int day)
    {
        const auto window = start({QString::number(m_random.generate() % 100'000), u"Day%1"_s.arg(day)});
        QByteArray said, problem;
        while (!said.contains("SAVED") && window->waitForReadyRead(60'000))
            said += window->readAllStandardOutput();
        const int moment = int(m_random.bounded(2500));
        if (!window->waitForFinished(moment)) {
            window->kill();
            window->waitForFinished();
            ++m_kills;
        } else {
            problem = window->readAllStandardError() + said;
        }
        said += window->readAllStandardOutput();
        Told told;
        told.problem = problem;
        told.read(QString::fromUtf8(said));
        m_saved += int(told.saved.size());
        for (const QStringList &saved : told.saved)
            ++m_verbs[saved.first()];
        return told;
    }
    /// How often a name is in the centre.
    static qsizetype people(Workbench &bench, const QString &name)
    {
        qsizetype found = 0;
        for (const auto &hit : bench.directory().snapshot()->everybody())
            found += hit.person->identity.printedName() == name ? 1 : 0;
        return found;
    }
    static QSet<QString> membersOf(Workbench &bench, const QString &code)
    {
        QSet<QString> names;
        const Group group = got(bench.groups().groupByCode(code));
        for (const Enrolment &enrolment : got(bench.enrolments().ofGroup(group.id)))
            if (const Person *person = bench.directory().snapshot()->current(enrolment.person))
                names.insert(person->identity.printedName());
        return names;
    }
    void checkSaved(Workbench &bench, const QStringList &saved, const QSet<QString> &undone, const QSet<QString> &enrolled, const QHash<QString, QString> &phones)
    {
        const QString verb = saved.first();
        if (verb == "register"_L1)
            QVERIFY2(people(bench, saved[1]) == (undone.contains(saved[1]) ? 0 : 1), qPrintable(saved[1]));
        else if (verb == "enrol"_L1)
            QVERIFY2(enrolled.contains(saved[1]) && enrolled.contains(saved[2]), qPrintable(saved[1]));
        else if (verb == "marks"_L1)
            QCOMPARE(got(bench.hours().marks(TrainingSessionId(QUuid::fromString(saved[1])))).size(), m_members);
        else if (verb == "phone"_L1 && phones.value(saved[1]) == saved[2])
            QCOMPARE(bench.directory().snapshot()->find(PersonId(QUuid::fromString(saved[1])))->identity.phones, QStringList{saved[2]});
        else if (verb == "issue"_L1)
            QCOMPARE(got(bench.certification().list()).size(), 10 + 25);
    }
    /// What was said to be saved in all the days on this file; a step under way may have come to its end, or not have begun.
    void checkFile()
    {
        auto opened = Workbench::open(m_centre); // at once: no lock is left
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        const std::unique_ptr<Workbench> bench = std::move(*opened);
        QCOMPARE(bench->database().damage(), QString());
        QVERIFY(bench->signIn(sampleLogin(), samplePassword()));
        QVERIFY(got(bench->changeLog().verify()).intact);
        QSet<QString> undone;
        QHash<QString, QString> phones;
        for (const Told &day : std::as_const(m_days)) {
            QList<QStringList> steps = day.saved;
            if (!day.begun.isEmpty())
                steps.append(day.begun);
            for (const QStringList &saved : std::as_const(steps)) {
                if (saved.first() == "phone"_L1)
                    phones.insert(saved[1], saved[2]);
                if (saved.first() == "undo"_L1)
                    undone.insert(saved[1]);
            }
            if (day.begun.value(0) == "undo"_L1 && people(*bench, day.begun[1]) == 1)
                undone.remove(day.begun[1]);
            if (day.begun.value(0) == "phone"_L1)
                phones.remove(day.begun[1]);
        }
        const QSet<QString> enrolled = membersOf(*bench, u"DAY-2"_s);
        for (const Told &day : std::as_const(m_days)) {
            for (const QStringList &saved : day.saved)
                checkSaved(*bench, saved, undone, enrolled, phones);
            if (day.begun.value(0) == "register"_L1)
                QVERIFY(people(*bench, day.begun[1]) <= 1);
            if (day.begun.value(0) == "enrol"_L1)
                QCOMPARE(enrolled.contains(day.begun[1]), enrolled.contains(day.begun[2]));
        }
        checkWhole(*bench);
    }
    /// Steps of many rows, whoever was killed in them.
    void checkWhole(Workbench &bench)
    {
        const Group group = got(bench.groups().groupByCode(u"DAY-1"_s));
        for (const TrainingSession &session : got(bench.hours().sessions(group.id))) {
            const qsizetype marks = got(bench.hours().marks(session.id)).size();
            QVERIFY2(marks == 0 || marks == m_members, qPrintable(u"%1 of %2 marks"_s.arg(marks).arg(m_members)));
        }
        qsizetype results = 0, saved = 0;
        for (const Told &day : std::as_const(m_days))
            saved += std::count_if(day.saved.cbegin(), day.saved.cend(), [](const QStringList &step) { return step.first() == "result"_L1; });
        for (const Attempt &attempt : got(bench.assessment().attemptsOf(group.id)))
            results += attempt.outcome == Outcome::Achieved ? 1 : 0;
        QVERIFY2(results >= saved && results <= saved + m_days.size(), qPrintable(u"%1 results, %2 said to be saved"_s.arg(results).arg(saved)));
        QSet<QString> numbers;
        const QList<Award> awards = got(bench.certification().list());
        for (const Award &award : awards)
            numbers.insert(award.number);
        QCOMPARE(numbers.size(), awards.size());
        QVERIFY(awards.size() == 10 || awards.size() == 10 + 25);
    }

private Q_SLOTS:
    void initTestCase() { makeFresh(); }

    void aDayThatIsKilled()
    {
        for (int day = 0; day < killsWanted(); ++day) {
            if (day % 8 == 0)
                startAnew();
            const Told told = workAndKill(day);
            QVERIFY2(told.problem.isEmpty(), told.problem);
            m_days.append(told);
            checkFile();
            if (QTest::currentTestFailed())
                return;
            const auto again = start(QStringList{u"--at"_s} + told.places());
            QVERIFY(again->waitForFinished(60'000));
            QVERIFY2(again->exitCode() == 0, again->readAllStandardError() + "instead of " + told.places().join(u' ').toUtf8());
        }
    }
    void cleanupTestCase()
    {
        QStringList verbs;
        for (auto verb = m_verbs.cbegin(); verb != m_verbs.cend(); ++verb)
            verbs.append(u"%1 %2"_s.arg(verb.key()).arg(*verb));
        qInfo().noquote() << m_kills << "killed," << m_saved << "steps saved:" << verbs.join(u", "_s);
        QVERIFY(m_kills > killsWanted() / 2);
    }
};

QTEST_MAIN(WindowKillTest)
#include "tst_windowkill.moc"
