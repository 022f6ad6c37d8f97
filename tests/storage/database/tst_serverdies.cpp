// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server that dies under an open centre: told in a sentence, nothing acknowledged lost, nothing doubled, and
// the same open centre goes on when the server is back.
#include "changelog.h"
#include "database.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class ServerDiesTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_address;
    UserId m_user = UserId::make();

    int server(const QString &verb)
    {
        return QProcess::execute(u"bash"_s, {QStringLiteral(WARSHA_SOURCE "/tests/support/postgresql.sh"), verb, m_folder.filePath(u"server"_s)});
    }
    Result<Committed> add(Database &db, const QString &id, const OpId &op = OpId::make(), const std::function<void()> &meanwhile = {})
    {
        return db.atomically({u"trial.add"_s, {}}, {m_user, db.desk(), op}, [&]() -> Result<void> {
            WARSHA_TRY(Transaction *const writing, db.writing());
            WARSHA_CHECK(writing->insert("trial_thing"_L1, {{"id"_L1, id}, {"name"_L1, id}}));
            if (meanwhile)
                meanwhile();
            return writing->insert("trial_thing"_L1, {{"id"_L1, id + u"-2"_s}, {"name"_L1, id + u"-2"_s}});
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(server(u"start"_s), 0);
        QFile file(m_folder.filePath(u"server/address"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no PostgreSQL server here");
        m_address = QString::fromUtf8(file.readAll()).trimmed().replace(u"/postgres?"_s, u"/dying?"_s);
    }
    void cleanupTestCase() { server(u"stop"_s); }

    void theOpenCentreGoesOn()
    {
        auto opened = Database::open(m_address, {.create = true, .readOnly = false, .desk = DeskId::make(), .clock = {}});
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        Database &db = **opened;
        QVERIFY(add(db, u"before"_s));
        // Dies in the middle of a step: the step is refused whole.
        const OpId op = OpId::make();
        const auto cut = add(db, u"cut"_s, op, [&] { server(u"crash"_s); });
        QVERIFY(!cut);
        QVERIFY(!cut.error().message.isEmpty());
        // While it is away, every step and every read is refused with a sentence.
        QVERIFY(!add(db, u"away"_s));
        QVERIFY(!db.number(u"SELECT COUNT(*) FROM trial_thing"));
        QCOMPARE(server(u"revive"_s), 0);
        // Back again: reads answer, the cut step can be done, once.
        QCOMPARE(db.number(u"SELECT COUNT(*) FROM trial_thing").value_or(-1), 2);
        QVERIFY(add(db, u"cut"_s, op));
        const auto again = add(db, u"cut"_s, op);
        QVERIFY(again && again->repeated);
        QCOMPARE(db.number(u"SELECT COUNT(*) FROM trial_thing").value_or(-1), 4);
        const auto chain = ChangeLog(db).verify();
        QVERIFY(chain && chain->intact);
    }
};

QTEST_GUILESS_MAIN(ServerDiesTest)
#include "tst_serverdies.moc"
