// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, and a file that may not grow: what was said to be saved is there, what was refused is not, and
// when there is room again the same open centre goes on.
#include "changelog.h"
#include "testdatabase.h"

#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace warsha;
using namespace Qt::StringLiterals;

class DiskFullTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    UserId m_user = UserId::make();

    Result<Committed> add(Database &db, int number)
    {
        return db.atomically({u"trial.add"_s, {}}, {m_user, db.desk(), OpId::make()}, [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, db.writing());
            return writing->insert("trial_thing"_L1, {{"id"_L1, u"id%1"_s.arg(number)},
                                                      {"name"_L1, u"%1-"_s.arg(number) + QString(6000, u'x')}});
        });
    }
    /// Adds until it is refused; what was acknowledged must be exactly what is there.
    int fill(Database &db, int from, QString *message)
    {
        int saved = from;
        for (;; ++saved) {
            const auto done = add(db, saved);
            if (!done) {
                *message = done.error().message;
                return saved;
            }
            if (saved - from > 5000)
                return saved;
        }
    }
    static QList<int> numbers(Database &db)
    {
        QList<int> found;
        const auto read = db.each(u"SELECT id FROM trial_thing", {}, [&](const Row &row) { found.append(row.text("id"_L1).mid(2).toInt()); });
        std::ranges::sort(found);
        return read ? found : QList<int>{-1};
    }
    static QList<int> upTo(int count)
    {
        QList<int> all;
        for (int i = 0; i < count; ++i)
            all.append(i);
        return all;
    }

private Q_SLOTS:
    void aFullDiskLosesNothing()
    {
        if (::geteuid() != 0)
            QSKIP("mounting a small disk needs root");
        const QByteArray disk = m_folder.filePath(u"disk"_s).toUtf8();
        QVERIFY(QDir().mkpath(QString::fromUtf8(disk)));
        if (::mount("none", disk.constData(), "tmpfs", 0, "size=1536k") != 0)
            QSKIP("no small disk can be mounted here");
        const auto unmount = qScopeGuard([&] { ::umount2(disk.constData(), MNT_DETACH); });
        const QString path = QString::fromUtf8(disk) + u"/centre.warsha"_s;
        const QString ballast = QString::fromUtf8(disk) + u"/ballast"_s;
        {
            QFile file(ballast);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(400 * 1024, 'b'));
        }
        auto opened = Database::open(path, {.create = true, .readOnly = false, .desk = DeskId::make(), .clock = {}});
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        Database &db = **opened;
        QString message;
        const int saved = fill(db, 0, &message);
        QVERIFY2(message.contains(u"disk is full"_s), qPrintable(message));
        QVERIFY(saved > 3);
        QCOMPARE(numbers(db), upTo(saved));
        QVERIFY(QFile::remove(ballast)); // room again: the same open centre goes on
        const int more = fill(db, saved, &message);
        QVERIFY(more > saved + 3);
        QCOMPARE(numbers(db), upTo(more));
        opened->reset();
        const auto reopened = Database::open(path, {.create = false, .readOnly = true, .desk = {}, .clock = {}});
        QVERIFY(reopened);
        QVERIFY((*reopened)->damage().isEmpty());
        QCOMPARE(numbers(**reopened), upTo(more));
        const auto chain = ChangeLog(**reopened).verify();
        QVERIFY(chain && chain->intact);
        QCOMPARE(chain->entries, more);
    }
    void aFileThatMayNotGrowLosesNothing()
    {
        const QString path = m_folder.filePath(u"limited.warsha"_s);
        auto opened = Database::open(path, {.create = true, .readOnly = false, .desk = DeskId::make(), .clock = {}});
        QVERIFY(opened);
        Database &db = **opened;
        QVERIFY(add(db, 0));
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit limit = before;
        limit.rlim_cur = rlim_t(QFile(path).size() + 80 * 1024);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto restore = qScopeGuard([&] { ::setrlimit(RLIMIT_FSIZE, &before); });
        QString message;
        const int saved = fill(db, 1, &message);
        QVERIFY(!message.isEmpty());
        QVERIFY(saved < 200);
        QCOMPARE(numbers(db), upTo(saved));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(add(db, saved));
        QCOMPARE(numbers(db), upTo(saved + 1));
        const auto chain = ChangeLog(db).verify();
        QVERIFY(chain && chain->intact);
    }
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "tst_diskfull.moc"
