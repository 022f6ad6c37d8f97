// SPDX-License-Identifier: GPL-3.0-or-later
// History and undo as a person reads them: every verb of the log has a sentence, and a refused undo names the record.
#include "commandline.h"
#include "stepsapart.h"
#include "stepsentences.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class HistoryTest : public QObject
{
    Q_OBJECT
    CommandLine m_line;
    QString m_centre;

    /// Verbs in the sources of the modules; fields of a certificate's page and a file's name look alike.
    static QSet<QString> verbsWritten()
    {
        static const QSet<QString> fields{u"centre.en"_s, u"centre.ar"_s, u"centre.warsha"_s, u"hours.en"_s, u"hours.ar"_s, u"hours.table"_s, u"hours.total"_s};
        static const QRegularExpression verb(u"u\"((?:access|assessment|catalogue|centre|certificates|enrolment|hours|people|placements|"
                                             "snapshots)\\.[A-Za-z]+)\"_s"_s);
        QSet<QString> verbs;
        QDirIterator sources(QStringLiteral(WARSHA_SOURCE "/modules"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (!file.fileName().contains(u"/domain/"_s) && !file.fileName().contains(u"/storage/"_s))
                continue;
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            auto matches = verb.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                verbs.insert(matches.next().captured(1));
        }
        return verbs - fields;
    }
    Ran as(const QString &user, const QStringList &words, const QByteArray &password = "one of my own", const QByteArray &newPassword = "another long password") const
    {
        qputenv("WARSHA_NEW_PASSWORD", newPassword);
        const auto process = m_line.start({});
        process->waitForFinished();
        QProcessEnvironment environment = process->processEnvironment();
        environment.insert(u"WARSHA_USER"_s, user);
        if (user != "director"_L1)
            environment.insert(u"WARSHA_PASSWORD"_s, QString::fromLatin1(password));
        process->setProcessEnvironment(environment);
        process->start(process->program(), words);
        process->waitForFinished(120'000);
        return CommandLine::answer(*process);
    }

private Q_SLOTS:
    void everyVerbHasASentence()
    {
        const QSet<QString> verbs = verbsWritten();
        QVERIFY(verbs.size() > 60);
        const QStringList described = describedSteps();
        for (const QString &verb : verbs)
            QVERIFY2(described.contains(verb), qPrintable(verb));
        for (const QString &verb : described)
            QVERIFY2(verbs.contains(verb), qPrintable(verb)); // no sentence outlives its verb
    }
    /// Undo passes over them: each is written, as final, by the users, the snapshots or the printing, and none else is.
    void stepsApartAreFinal()
    {
        QString sources;
        QDirIterator files(QStringLiteral(WARSHA_SOURCE "/modules"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources += QString::fromUtf8(file.readAll());
        }
        for (const QString &verb : stepsApart()) {
            const QRegularExpression asFinal(uR"(\{u"%1"_s, [^;]*?, true\})"_s.arg(QRegularExpression::escape(verb)));
            QVERIFY2(asFinal.match(sources).hasMatch(), qPrintable(verb));
        }
        for (const QString &verb : {u"hours.lock"_s, u"hours.correct"_s, u"assessment.lock"_s, u"certificates.issue"_s, u"people.erase"_s,
                                    u"access.renewKeys"_s, u"access.restore"_s, u"access.initialise"_s})
            QVERIFY2(!stepsApart().contains(verb), qPrintable(verb));
    }
    void initialiseCentre()
    {
        m_centre = m_line.path(u"centre/c.warsha"_s);
        QCOMPARE(as(u"director"_s, {u"create"_s, m_centre, u"--name"_s, u"History"_s, u"--code"_s, u"HIS"_s, u"--country"_s, u"LB"_s}).code, 0);
        QCOMPARE(as(u"director"_s, {u"programmes"_s, u"import"_s, m_centre, QStringLiteral(WARSHA_SOURCE "/resources/programmes/road-foreman.json")}).code, 0);
        const Ran added = as(u"director"_s, {u"users"_s, u"add"_s, m_centre, u"office"_s, u"--role"_s, u"registrar"_s});
        QVERIFY2(added.code == 0, added.err);
        const Ran own = as(u"office"_s, {u"users"_s, u"password"_s, m_centre, u"office"_s}, "another long password", "one of my own");
        QVERIFY2(own.code == 0, own.err);
    }
    void historyAndUndoSpeak()
    {
        m_line.write(u"t.csv"_s, "Name\nRana Haddad\n");
        QCOMPARE(as(u"director"_s, {u"people"_s, u"import"_s, m_centre, m_line.path(u"t.csv"_s)}).code, 0);
        const QJsonObject step = as(u"director"_s, {u"history"_s, m_centre, u"--json"_s}).json().array().first().toObject();
        QCOMPARE(step[u"verb"_s].toString(), u"people.import"_s);
        QCOMPARE(step[u"what"_s].toString(), u"import trainees"_s);
        const Ran undone = as(u"director"_s, {u"undo"_s, m_centre});
        QVERIFY2(undone.out.contains("import trainees"), undone.out);
    }
    void aMissingOrWrongOptionIsUsage()
    {
        QCOMPARE(as(u"director"_s, {u"history"_s, m_centre, u"--limit"_s, u"many"_s}).code, 2);
        QCOMPARE(as(u"director"_s, {u"certificates"_s, u"issue"_s, m_centre, u"G-7"_s}).code, 2);
        QCOMPARE(as(u"director"_s, {u"snapshot"_s, u"verify"_s, m_line.folder()}).code, 2);
    }
    void aRefusedUndoNamesTheGroup()
    {
        QCOMPARE(as(u"director"_s, {u"groups"_s, u"add"_s, m_centre, u"G-7"_s, u"--programme"_s, u"FRM"_s, u"--starts"_s, u"2026-09-07"_s, u"--ends"_s, u"2026-10-30"_s}).code, 0);
        const Ran changed = as(u"office"_s, {u"groups"_s, u"change"_s, m_centre, u"G-7"_s, u"--name"_s, u"Another"_s});
        QVERIFY2(changed.code == 0, changed.err);
        const Ran refused = as(u"director"_s, {u"undo"_s, m_centre});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("group G-7"), refused.err);
    }
    void aRefusedUndoNamesTheTrainee()
    {
        QCOMPARE(as(u"director"_s, {u"people"_s, u"import"_s, m_centre, m_line.path(u"t.csv"_s)}).code, 0);
        const Ran enrolled = as(u"office"_s, {u"enrol"_s, m_centre, u"G-7"_s, u"--all-from"_s, m_line.path(u"t.csv"_s)});
        QVERIFY2(enrolled.code == 0, enrolled.err);
        const Ran refused = as(u"director"_s, {u"undo"_s, m_centre});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("trainee 20"), refused.err); // by number, never by name
        QVERIFY(!refused.err.contains("Rana"));
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
