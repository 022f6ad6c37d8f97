// SPDX-License-Identifier: GPL-3.0-or-later
// A new centre on both databases: all of it stands, or nothing is left; and the long check finds what somebody broke.
#include "centresetup.h"
#include "databasecheck.h"
#include "got.h"
#include "shippedprogrammes.h"
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
    void oneStepHoldsAll()
    {
        const QString place = freshPlace();
        if (place.isEmpty())
            QSKIP("no PostgreSQL server here");
        NewCentreRequest whole = request(place);
        whole.signatories = {{{}, 0, {{u"latn"_s, u"Rana Haddad"_s}}, {{u"en"_s, u"Director"_s}}, QDate(2026, 11, 26), {}}};
        whole.programmes = got(shippedProgrammes());
        whole.access.codes = makeFirstCodes();
        auto made = makeCentre(whole);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        QCOMPARE(made->codes.recoveryCode, whole.access.codes.recoveryCode);
        QCOMPARE(got(made->workbench->centre().signatories()).size(), 1);
        QCOMPARE(got(made->workbench->catalogue().programmes()).size(), whole.programmes.size());
        QCOMPARE(got(made->workbench->changeLog().steps(10)).size(), 1);
    }
    void aFaultInTheMiddleLeavesNothing()
    {
        const QString place = freshPlace();
        if (place.isEmpty())
            QSKIP("no PostgreSQL server here");
        NewCentreRequest wrong = request(place);
        wrong.signatories = {{}}; // after the users and the profile
        QVERIFY(!makeCentre(wrong));
        QVERIFY(makeCentre(request(place))); // the place is as free as before
    }
    void whatAKilledRunLeftIsNoHindrance()
    {
        QFETCH_GLOBAL(QString, engine);
        const QString place = freshPlace();
        if (place.isEmpty())
            QSKIP("no PostgreSQL server here");
        OpenOptions options;
        options.create = true;
        const QString left = engine == u"sqlite" ? place + u".unfinished"_s : place;
        QVERIFY(Workbench::open(left, options)); // tables, and nobody in them
        QVERIFY(makeCentre(request(place)));
        if (engine == u"sqlite")
            QCOMPARE(QDir(m_folder.path()).entryList({QFileInfo(place).fileName() + u"?*"_s}, QDir::Files), QStringList());
    }
    void anEmptyFileIsAFileToo()
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine != u"sqlite")
            QSKIP("files only");
        QFile file(freshPlace());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(makeCentre(request(file.fileName())).error().kind, ErrorKind::Conflict);
        QCOMPARE(file.size(), 0);
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
