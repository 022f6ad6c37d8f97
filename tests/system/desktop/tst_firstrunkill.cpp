// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at any moment of a first run. Either the whole centre is there, its codes on paper before it was, and the next start
// opens it; or there is none, the first run begins again, and makes it in the same place. The sample likewise.
// WARSHA_KILLS sets how often (CI: 12; by hand: 200).
#include "got.h"
#include "samplecentre.h"
#include "workbench.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // milliseconds

/// One PC: a home in which the program is started, killed, and started again.
class Home
{
public:
    explicit Home(bool ofSample) : m_ofSample(ofSample) {}
    [[nodiscard]] QString place() const { return m_folder.filePath(m_ofSample ? u"data/firstday/sample/sample.warsha"_s : u"BTC.warsha"_s); }
    [[nodiscard]] QStringList work() const
    {
        if (m_ofSample)
            return {u"sample"_s};
        return {u"make"_s, place()};
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &words) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        process->setProcessEnvironment(environment);
        process->start(qEnvironmentVariable("WARSHA_FIRSTDAY", QStringLiteral(WARSHA_BINARY "/tests/system/firstday")), words);
        return process;
    }
    /// Waits for that line, or for the end.
    static QByteArray saidUntil(QProcess &process, const QByteArray &word)
    {
        QByteArray said = process.readAllStandardOutput();
        while (!said.contains(word) && process.waitForReadyRead(patience))
            said += process.readAllStandardOutput();
        return said;
    }
    [[nodiscard]] QByteArray look() const
    {
        const auto process = start({u"look"_s});
        process->waitForFinished(patience);
        return process->readAllStandardOutput().trimmed();
    }
    /// Halves of a file beside the place.
    [[nodiscard]] QStringList halves() const
    {
        const QFileInfo file(place());
        return file.dir().entryList({u"*.unfinished*"_s, file.fileName() + u"-journal"_s}, QDir::Files | QDir::Hidden);
    }

private:
    bool m_ofSample;
    QTemporaryDir m_folder;
};

} // namespace

class FirstRunKillTest : public QObject
{
    Q_OBJECT
    QRandomGenerator m_random{20261127}; // a failure can be run again
    QMap<QString, int> m_found;

    static int killsWanted() { return qEnvironmentVariableIsSet("WARSHA_KILLS") ? qEnvironmentVariableIntValue("WARSHA_KILLS") : 12; }

    /// From the start on, or from the last button on, when the file is being made.
    QByteArray workAndKill(const Home &home, bool whileMaking, int longest)
    {
        const auto window = home.start(home.work());
        QByteArray said;
        if (whileMaking)
            said = Home::saidUntil(*window, "ASKED");
        window->waitForFinished(int(m_random.bounded(longest)));
        window->kill();
        window->waitForFinished();
        return said + window->readAllStandardOutput();
    }
    static void checkCentre(const QString &place, const QByteArray &said)
    {
        auto opened = Workbench::open(place); // at once: no lock is left
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        const std::unique_ptr<Workbench> bench = std::move(*opened);
        QCOMPARE(bench->database().damage(), QString());
        QVERIFY(bench->signIn(u"director"_s, u"four words of mine"_s));
        QCOMPARE(got(bench->centre().profile()).code, u"BTC"_s);
        QCOMPARE(got(bench->centre().signatories()).size(), 1);
        QVERIFY(got(bench->changeLog().verify()).intact);
        const qsizetype at = said.indexOf("CODES ");
        QVERIFY2(at >= 0, "a centre whose codes nobody has seen");
        const QList<QByteArray> codes = said.mid(at).split('\n').first().split(' ');
        QVERIFY(bench->access().recover({u"director"_s, u"four words of mine"_s, QString::fromLatin1(codes.value(1)), QString::fromLatin1(codes.value(2))}));
    }
    static void checkSample(const QString &place)
    {
        auto opened = Workbench::open(place);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QVERIFY((*opened)->signIn(sampleLogin(), samplePassword()));
        QCOMPARE(got((*opened)->groups().groups()).size(), 5);
        QCOMPARE(got((*opened)->certification().list()).size(), 10);
        QVERIFY(got((*opened)->changeLog().verify()).intact);
    }
    /// What is there now is whole, and a start finds it; what is not can be made in the same place.
    void goOn(const Home &home, const QByteArray &said, bool ofSample)
    {
        const bool isThere = QFile::exists(home.place());
        ++m_found[isThere ? u"whole"_s : home.halves().isEmpty() ? u"none"_s : u"half"_s];
        QVERIFY2(isThere || !said.contains("MADE"), said);
        QCOMPARE(home.look(), isThere ? "SIGNIN " + home.place().toUtf8() : QByteArray("FIRSTRUN"));
        if (!isThere) {
            const auto again = home.start(home.work());
            const QByteArray made = Home::saidUntil(*again, "MADE");
            again->kill();
            again->waitForFinished();
            QVERIFY2(made.contains("MADE"), made + again->readAllStandardError());
            QVERIFY2(home.halves().isEmpty(), qPrintable(home.halves().join(u' ')));
            return ofSample ? checkSample(home.place()) : checkCentre(home.place(), made);
        }
        ofSample ? checkSample(home.place()) : checkCentre(home.place(), said);
    }

private Q_SLOTS:
    void aFirstRunThatIsKilled()
    {
        for (int run = 0; run < killsWanted(); ++run) {
            const bool whileMaking = run % 3 != 2; // the others anywhere on the way
            const Home home(false);
            const QByteArray said = workAndKill(home, whileMaking, whileMaking ? 500 : 2500);
            goOn(home, said, false);
            if (QTest::currentTestFailed()) {
                qWarning("in run %d", run);
                return;
            }
        }
    }
    void aSampleThatIsKilled()
    {
        for (int run = 0; run < qMax(2, killsWanted() / 6); ++run) {
            const Home home(true);
            const QByteArray said = workAndKill(home, true, 6000);
            goOn(home, said, true);
            if (QTest::currentTestFailed())
                return;
        }
    }
    void cleanupTestCase()
    {
        qInfo().noquote() << "killed:" << m_found.value(u"none"_s) << "times before anything was made," << m_found.value(u"half"_s)
                          << "times in the middle," << m_found.value(u"whole"_s) << "times after";
    }
};

QTEST_MAIN(FirstRunKillTest)
#include "tst_firstrunkill.moc"
