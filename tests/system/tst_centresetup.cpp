// SPDX-License-Identifier: GPL-3.0-or-later
// A new centre on both databases: all of it stands, or nothing is left; and the long check finds what somebody broke.
#include "centresetup.h"
#include "databasecheck.h"
#include "got.h"
#include "testdatabase.h"

#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class CentreSetupTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    NewCentreRequest request(const QString &location) const
    {
        NewCentreRequest request{location, usualProfileFor(u"LB"_s), {}};
        request.profile.names = {{u"en"_s, u"Beirut Training Centre"_s}};
        request.profile.code = u"BEY"_s;
        request.access.first = {u"director"_s, u"The Director"_s, u"long enough"_s, Role::Director};
        return request;
    }
    /// A place where no centre stands; empty when there is no server.
    QString freshPlace() const
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine == u"sqlite")
            return m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128) + u".warsha"_s);
        const auto other = TestDatabase::make(engine);
        const QString location = other ? other->location() : QString();
        const qsizetype at = location.indexOf(u"/t_"_s);
        return location.isEmpty() ? location : location.left(at + 3) + QUuid::createUuid().toString(QUuid::Id128) + location.mid(at + 35);
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void everythingStands()
    {
        const QString place = freshPlace();
        if (place.isEmpty())
            QSKIP("no PostgreSQL server here");
        {
            auto made = makeCentre(request(place));
            QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
            QVERIFY(made->workbench->session().may(Permission::EditCentre));
            QVERIFY(!made->codes.recoveryCode.isEmpty());
            QVERIFY(got(findDamage(made->workbench->database())).isEmpty());
            QVERIFY(got(made->workbench->changeLog().verify()).intact);
        }
        const auto again = Workbench::open(place);
        QVERIFY(again);
        QCOMPARE(got((*again)->centre().profile()).code, u"BEY"_s);
        QVERIFY((*again)->signIn(u"director"_s, u"long enough"_s));
    }
    void aStandingCentreIsNotTouched()
    {
        const QString place = freshPlace();
        if (place.isEmpty())
            QSKIP("no PostgreSQL server here");
        QVERIFY(makeCentre(request(place)));
        NewCentreRequest second = request(place);
        second.profile.code = u"OTHER"_s;
        QVERIFY(!makeCentre(second));
        QCOMPARE(got((*Workbench::open(place))->centre().profile()).code, u"BEY"_s);
    }
    void nothingIsLeftOfAFailure()
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine != u"sqlite")
            QSKIP("files only");
        const QString place = freshPlace();
        NewCentreRequest wrong = request(place);
        wrong.profile.code = u"bey"_s;
        QCOMPARE(makeCentre(wrong).error().kind, ErrorKind::Rule);
        QVERIFY(!QFile::exists(place));
        wrong = request(place);
        wrong.access.first.password = u"short"_s;
        QVERIFY(!makeCentre(wrong));
        QVERIFY(!QFile::exists(place));
    }
    void damageIsFound()
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine != u"sqlite")
            QSKIP("files only");
        const QString place = freshPlace();
        QVERIFY(makeCentre(request(place)));
        QFile file(place);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        const qsizetype at = bytes.lastIndexOf("Asia/Beirut");
        QVERIFY(at > 0);
        QVERIFY(file.seek((at / 4096) * 4096));
        file.write(QByteArray(16, '\xff')); // the head of that page
        file.close();
        OpenOptions options;
        options.readOnly = true;
        const auto opened = Workbench::open(place, options);
        const bool isTold = !opened || !(*opened)->database().damage().isEmpty() || !got(findDamage((*opened)->database())).isEmpty();
        QVERIFY(isTold);
    }
};

QTEST_GUILESS_MAIN(CentreSetupTest)
#include "tst_centresetup.moc"
