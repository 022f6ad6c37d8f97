// SPDX-License-Identifier: GPL-3.0-or-later
// Users, backup and restore through warshactl, as a script or a worried director would; and backups that are killed.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class UsersAndBackupsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QJsonObject m_made;

    struct Answer {
        int code = -1;
        QByteArray out;
        QString err;
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    };
    using Environment = QList<std::pair<QString, QString>>;

    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    void prepare(QProcess &process, const QStringList &words, const Environment &extra) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"WARSHA_USER"_s, u"office"_s);
        environment.insert(u"WARSHA_PASSWORD"_s, u"correct horse"_s);
        for (const auto &[name, value] : extra)
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(WARSHA_BINARY "/app/cli/warshactl"));
        process.setArguments(words);
    }
    [[nodiscard]] Answer run(const QStringList &words, const Environment &extra = {}) const
    {
        QProcess process;
        prepare(process, words, extra);
        process.start();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    [[nodiscard]] QStringList backups() const { return QDir(at(u"b"_s)).entryList({u"*.warsha-backup"_s}, QDir::Files, QDir::Name); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const Answer made = run({u"create"_s, at(u"c.warsha"_s), u"--name"_s, u"Beirut"_s, u"--code"_s, u"BEY"_s, u"--country"_s, u"LB"_s, u"--json"_s});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        m_made = made.object();
    }

    void usersComeAndGo()
    {
        const QString centre = at(u"c.warsha"_s);
        QCOMPARE(run({u"users"_s, u"add"_s, centre, u"desk2"_s, u"--role"_s, u"trainer"_s}).code, 2); // no password given
        QCOMPARE(run({u"users"_s, u"add"_s, centre, u"desk2"_s, u"--role"_s, u"king"_s}, {{u"WARSHA_NEW_PASSWORD"_s, u"trainer pass"_s}}).code, 2);
        const Answer added = run({u"users"_s, u"add"_s, centre, u"desk2"_s, u"--name"_s, u"Omar Said"_s, u"--role"_s, u"trainer"_s, u"--json"_s},
                                 {{u"WARSHA_NEW_PASSWORD"_s, u"trainer pass"_s}});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QCOMPARE(added.object().value("name"_L1).toString(), u"Omar Said"_s);
        const Environment first{{u"WARSHA_USER"_s, u"desk2"_s}, {u"WARSHA_PASSWORD"_s, u"trainer pass"_s}};
        const Answer refused = run({u"users"_s, u"list"_s, centre}, first);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("users password"_L1), qPrintable(refused.err));
        const QStringList own{u"users"_s, u"password"_s, centre, u"desk2"_s};
        QCOMPARE(run(own, first + Environment{{u"WARSHA_NEW_PASSWORD"_s, u"trainer pass"_s}}).code, 3); // no other one
        QCOMPARE(run(own, first + Environment{{u"WARSHA_NEW_PASSWORD"_s, u"short"_s}}).code, 3);
        QCOMPARE(run(own, first + Environment{{u"WARSHA_NEW_PASSWORD"_s, u"of my own"_s}}).code, 0);
        const Environment trainer{{u"WARSHA_USER"_s, u"desk2"_s}, {u"WARSHA_PASSWORD"_s, u"of my own"_s}};
        QCOMPARE(run({u"users"_s, u"list"_s, centre, u"--json"_s}, trainer).array().size(), 2);
        QCOMPARE(run({u"users"_s, u"deactivate"_s, centre, u"office"_s}, trainer).code, 1);
        QCOMPARE(run({u"backup"_s, centre, at(u"b"_s)}, trainer).code, 1);
        QCOMPARE(run({u"users"_s, u"deactivate"_s, centre, u"desk2"_s}).code, 0);
        QCOMPARE(run({u"users"_s, u"list"_s, centre}, trainer).code, 3); // cannot open any more
    }
    void aCounsellorIsToldToWait()
    {
        const QString centre = at(u"c.warsha"_s);
        const Answer added = run({u"users"_s, u"add"_s, centre, u"lina"_s, u"--role"_s, u"counsellor"_s, u"--json"_s}, {{u"WARSHA_NEW_PASSWORD"_s, u"lina's pass"_s}});
        QCOMPARE(added.object().value("waitingFor"_L1).toString(), u"casenotes"_s);
        QVERIFY(added.err.contains("share-notes"_L1));
        const Answer shared = run({u"users"_s, u"roles"_s, centre, u"lina"_s, u"counsellor"_s, u"--json"_s},
                                  {{u"WARSHA_CASE_NOTES_CODE"_s, m_made.value("caseNotesCode"_L1).toString()}});
        QCOMPARE(shared.object().value("waitingFor"_L1).toString(), QString());
    }
    void thePaperLetsInAgain()
    {
        const QString centre = at(u"c.warsha"_s);
        const QString code = m_made.value("recoveryCode"_L1).toString();
        QCOMPARE(run({u"users"_s, u"recover"_s, centre, u"office"_s}, {{u"WARSHA_NEW_PASSWORD"_s, u"another one"_s}, {u"WARSHA_RECOVERY_CODE"_s, u"wrong"_s}}).code, 1);
        QCOMPARE(run({u"users"_s, u"recover"_s, centre, u"office"_s}, {{u"WARSHA_NEW_PASSWORD"_s, u"another one"_s}, {u"WARSHA_RECOVERY_CODE"_s, code}}).code, 0);
        QCOMPARE(run({u"users"_s, u"list"_s, centre}).code, 3);
        const Environment given{{u"WARSHA_PASSWORD"_s, u"another one"_s}};
        QTRY_VERIFY_WITH_TIMEOUT(run({u"users"_s, u"list"_s, centre}, given).err.contains("users password"_L1), 20'000); // heard again
        QCOMPARE(run({u"users"_s, u"password"_s, centre, u"office"_s}, given + Environment{{u"WARSHA_NEW_PASSWORD"_s, u"of my own"_s}}).code, 0);
        QCOMPARE(run({u"users"_s, u"list"_s, centre}, {{u"WARSHA_PASSWORD"_s, u"of my own"_s}}).code, 0);
    }
    void backsUpAndRestores()
    {
        const QString centre = at(u"c.warsha"_s);
        QCOMPARE(run({u"backup"_s, centre, at(u"b"_s)}).code, 0);
        QCOMPARE(run({u"backups"_s, u"list"_s, at(u"b"_s), u"--json"_s}).array().size(), 1);
        const QString backup = at(u"b/"_s + backups().first());
        QCOMPARE(run({u"users"_s, u"add"_s, centre, u"later"_s, u"--role"_s, u"trainer"_s}, {{u"WARSHA_NEW_PASSWORD"_s, u"trainer pass"_s}}).code, 0);
        const Answer preview = run({u"restore"_s, centre, backup, u"--preview"_s, u"--json"_s});
        QCOMPARE(preview.object().value("stepsLost"_L1).toInt(), 1);
        QCOMPARE(run({u"users"_s, u"list"_s, centre, u"--json"_s}).array().size(), 2); // only looked
        const Answer restored = run({u"restore"_s, centre, backup, u"--json"_s});
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QVERIFY(restored.object().value("usersAsNow"_L1).toBool());
        QCOMPARE(run({u"users"_s, u"list"_s, centre, u"--json"_s}).array().size(), 2); // who comes in does not go back in time
        const QString presentState = restored.object().value("presentState"_L1).toString();
        QCOMPARE(run({u"restore"_s, centre, presentState, u"--to"_s, at(u"back.warsha"_s)}).code, 0);
        QCOMPARE(run({u"users"_s, u"list"_s, at(u"back.warsha"_s), u"--json"_s}).array().size(), 2);
        QCOMPARE(run({u"check"_s, centre}).code, 0);
    }
    void thePreviewCountsInWordsOfTheTrade()
    {
        const QString centre = at(u"c.warsha"_s);
        QCOMPARE(run({u"backup"_s, centre, at(u"b"_s)}).code, 0);
        const QStringList preview{u"restore"_s, centre, at(u"b/"_s + backups().first()), u"--preview"_s};
        QCOMPARE(run({u"people"_s, u"add"_s, centre, u"Rana Haddad"_s}).code, 0);
        const Answer told = run(preview);
        QVERIFY2(told.out.contains("people: 0 in the backup, 1 now"), told.out.constData());
        QVERIFY2(!told.out.contains("access_") && !told.out.contains("change_") && !told.out.contains("person:"), told.out.constData());
        const QJsonArray counts = run(preview + QStringList{u"--json"_s}).object().value("counts"_L1).toArray(); // codes, and all of them
        QVERIFY(std::ranges::any_of(counts, [](const auto &count) { return count.toObject().value("table"_L1) == "person"_L1; }));
        QVERIFY(std::ranges::any_of(counts, [](const auto &count) { return count.toObject().value("table"_L1) == "change_step"_L1; }));
    }
    void aDeadPcIsRestoredFromPaper()
    {
        QCOMPARE(run({u"backup"_s, at(u"c.warsha"_s), at(u"b"_s)}).code, 0);
        QVERIFY(QFile::remove(at(u"c.warsha"_s)));
        const QString backup = at(u"b/"_s + backups().first());
        QCOMPARE(run({u"restore"_s, at(u"new.warsha"_s), backup}).code, 3); // no code given
        const Environment paper{{u"WARSHA_RECOVERY_CODE"_s, m_made.value("recoveryCode"_L1).toString()}};
        QCOMPARE(run({u"restore"_s, at(u"new.warsha"_s), backup, u"--preview"_s}, paper).code, 0);
        QVERIFY(!QFile::exists(at(u"new.warsha"_s)));
        QCOMPARE(run({u"restore"_s, at(u"new.warsha"_s), backup}, paper).code, 0);
        QCOMPARE(run({u"users"_s, u"list"_s, at(u"new.warsha"_s), u"--json"_s}).array().size(), 1);
        QCOMPARE(run({u"check"_s, at(u"new.warsha"_s)}).code, 0);
    }
    void badBackupsAreSentences()
    {
        const QString centre = at(u"c.warsha"_s);
        QCOMPARE(run({u"backup"_s, centre, at(u"b"_s)}).code, 0);
        QFile good(at(u"b/"_s + backups().first()));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray bytes = good.readAll();
        for (const QByteArray &bad : {bytes.first(bytes.size() / 2), bytes.first(20), QByteArray(), QByteArray("PK\x03\x04 not ours"), bytes + 'x'}) {
            QFile file(at(u"bad.warsha-backup"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bad) == bad.size());
            file.close();
            const Answer answer = run({u"restore"_s, centre, file.fileName()});
            QCOMPARE(answer.code, 3);
            QVERIFY(!answer.err.trimmed().isEmpty());
        }
        QCOMPARE(run({u"restore"_s, centre, at(u"absent"_s)}).code, 3);
        QCOMPARE(run({u"check"_s, centre}).code, 0);
    }
    void killedBackupsLeaveGoodOnesOnly()
    {
        const QString centre = at(u"c.warsha"_s);
        for (int i = 0; i < 25; ++i) {
            QProcess process;
            prepare(process, {u"backup"_s, centre, at(u"b"_s)}, {});
            process.start();
            QVERIFY(process.waitForStarted());
            process.waitForFinished(int(QRandomGenerator::global()->bounded(5, 250)));
            process.kill();
            process.waitForFinished();
        }
        QCOMPARE(run({u"check"_s, centre}).code, 0);
        QCOMPARE(run({u"backup"_s, centre, at(u"b"_s)}).code, 0);
        QVERIFY(!backups().isEmpty());
        for (const QString &backup : backups())
            QCOMPARE(run({u"restore"_s, centre, at(u"b/"_s + backup), u"--preview"_s}).code, 0); // a name means a good one
        QCOMPARE(QDir(at(u"b"_s)).entryList({u"*.part"_s}), QStringList());
        QCOMPARE(QDir(m_folder->path()).entryList({u".c.warsha-backup-*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
    }
};

QTEST_GUILESS_MAIN(UsersAndBackupsTest)
#include "tst_usersandbackups.moc"
