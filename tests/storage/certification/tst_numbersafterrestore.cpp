// SPDX-License-Identifier: GPL-3.0-or-later
// Issue, back up, issue more, restore, issue: no number twice, with the replaced centre at hand and from paper.
#include "awardhouse.h"
#include "changelog.h"
#include "got.h"
#include "sqlnumberhandover.h"

#include <QSet>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

class NumbersAfterRestoreTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeCourse m_course;
    FakePaper m_paper;
    SqlNumberHandover m_numbers;
    std::unique_ptr<AwardHouse> m_house;
    std::unique_ptr<Database> m_second;
    FirstCodes m_codes;
    QSet<QString> m_given;

    [[nodiscard]] QList<const Handover *> handovers() const { return {&m_numbers}; }

    /// The serials of those who are issued now; what was ever given comes never again.
    [[nodiscard]] QList<int> issue(const QStringList &names)
    {
        m_course.people.clear();
        for (const QString &name : names)
            m_course.add(name);
        const auto issued = m_house->service.issue({m_course.course.group});
        if (!issued) {
            qWarning().noquote() << issued.error().message << issued.error().detail;
            return {};
        }
        QList<int> serials;
        for (const Award &award : issued->awards) {
            if (m_given.contains(award.number))
                return {-1};
            m_given.insert(award.number);
            serials.append(award.number.section(u'-', 2, 2).toInt());
        }
        return serials;
    }
    [[nodiscard]] NumberSeries certificates() const { return m_house->service.series(m_course.course.group)->first(); }
    [[nodiscard]] QString numberOf(int serial) const
    {
        return *awardNumber({u"{centre}-{year}-{serial:5}"_s}, {u"BEY"_s, {}, {}, {}, QDate(2026, 3, 2)}, serial);
    }
    /// Goes on in another file, as a desk does that opens it.
    void goOnIn(const QString &place)
    {
        m_house.reset();
        m_test->close();
        auto opened = openedCentre(place, m_test->desk());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_second = std::move(*opened);
        m_house = std::make_unique<AwardHouse>(*m_second, m_course, m_paper, handovers());
        QVERIFY(m_house->signIn());
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init()
    {
        m_test = TestDatabase::make();
        if (!m_test)
            QSKIP("no PostgreSQL server here");
        m_folder = std::make_unique<QTemporaryDir>();
        m_given.clear();
        m_house = std::make_unique<AwardHouse>(m_test->database(), m_course, m_paper, handovers());
        const auto codes = m_house->begin();
        QVERIFY(codes);
        m_codes = *codes;
    }
    void cleanup()
    {
        m_house.reset();
        m_second.reset();
        m_test.reset();
    }

    void aCentreThatWasNeverRestoredAsksNothing()
    {
        QVERIFY(!certificates().mustBeTold);
        QCOMPARE(issue({u"Rima"_s}), QList<int>{1});
        QCOMPARE(refusal(m_house->service.tellLastNumber(certificates(), numberOf(40))).kind, ErrorKind::Rule);
        QVERIFY(m_house->service.gaps()->isEmpty());
    }
    void overTheReplacedCentreItsNumbersAreTakenOver()
    {
        QCOMPARE(issue({u"Rima"_s, u"Khaled"_s}), (QList{1, 2}));
        const auto made = m_house->backups.make(m_folder->path());
        QVERIFY(made);
        QCOMPARE(issue({u"Lina"_s, u"Tareq"_s, u"Aida"_s}), (QList{3, 4, 5}));
        const auto prepared = m_test->isPostgresql() ? m_house->backups.replaceOnServer(made->path) : m_house->backups.prepareRestore(made->path);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().message + prepared.error().detail));
        m_house.reset();
        m_test->close();
        if (!m_test->isPostgresql())
            QVERIFY(putRestored(*prepared, m_test->location()));
        goOnIn(m_test->location());
        QVERIFY(!certificates().mustBeTold);
        QCOMPARE(issue({u"Omar"_s}), QList<int>{6});
        const auto gaps = m_house->service.gaps();
        QCOMPARE(gaps->size(), 1);
        QCOMPARE(gaps->first().first, 3);
        QCOMPARE(gaps->first().last, 5);
        QCOMPARE(gaps->first().source, GapSource::Centre);
        QVERIFY(m_house->service.byNumber(numberOf(4)).error().message.contains(u"before this centre was restored"_s));
        QVERIFY(!m_house->service.byNumber(numberOf(7)).error().message.contains(u"restored"_s));
        m_course.profile.patterns[AwardKind::Certificate] = {u"{centre}-X-{serial:5}"_s}; // a series the replaced one never had
        const bool asks = certificates().mustBeTold;
        m_course.profile.patterns[AwardKind::Certificate] = {u"{centre}-{year}-{serial:5}"_s};
        QVERIFY(!asks);
    }
    void aCopyKnowsWhatWasGivenAndAsksWhatCameLater()
    {
        QCOMPARE(issue({u"Rima"_s}), QList<int>{1});
        const auto made = m_house->backups.make(m_folder->path());
        QCOMPARE(issue({u"Lina"_s, u"Tareq"_s}), (QList{2, 3}));
        const auto restored = m_house->backups.restoreTo(made->path, m_folder->filePath(u"copy.warsha"_s));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message + restored.error().detail));
        QCOMPARE(issue({u"Aida"_s}), QList<int>{4}); // the first centre goes on
        goOnIn(restored->file);
        QVERIFY(certificates().mustBeTold);
        QCOMPARE(certificates().lastNumber, numberOf(3));
        QVERIFY(issue({u"Omar"_s}).isEmpty());
        QVERIFY(m_house->service.tellLastNumber(certificates(), numberOf(4)));
        QCOMPARE(issue({u"Omar"_s}), QList<int>{5});
    }
    void fromPaperTheLastNumberIsAskedPerSeries()
    {
        QCOMPARE(issue({u"Rima"_s, u"Khaled"_s}), (QList{1, 2}));
        const auto made = m_house->backups.make(m_folder->path());
        QCOMPARE(issue({u"Lina"_s, u"Tareq"_s, u"Aida"_s}), (QList{3, 4, 5}));
        const auto restored = restoreWithCode(made->path, m_codes.recoveryCode, m_folder->filePath(u"new.warsha"_s));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        goOnIn(restored->file);
        m_course.people.clear();
        m_course.add(u"Omar"_s);
        const auto refused = m_house->service.issue({m_course.course.group});
        QCOMPARE(refusal(refused).kind, ErrorKind::Rule);
        QVERIFY(refused.error().message.contains(u"BEY-2026-…"_s));
        const NumberSeries series = certificates();
        QVERIFY(series.mustBeTold);
        QString mistyped = numberOf(5);
        mistyped[mistyped.size() - 4] = u'6';
        QCOMPARE(refusal(m_house->service.tellLastNumber(series, mistyped)).kind, ErrorKind::Input);
        QCOMPARE(refusal(m_house->service.tellLastNumber(series, *awardNumber({u"{centre}-S-{year}-{serial:5}"_s}, {u"BEY"_s, {}, {}, {}, QDate(2026, 3, 2)}, 5))).kind,
                 ErrorKind::Input);
        QVERIFY(issue({u"Omar"_s}).isEmpty()); // still not told
        QVERIFY(m_house->service.tellLastNumber(series, u' ' + numberOf(5).toLower()));
        QVERIFY(!ChangeLog(*m_second).undoable(m_house->session.actor())->has_value()); // final
        QCOMPARE(issue({u"Omar"_s}), QList<int>{6});
        QCOMPARE(m_house->service.gaps()->size(), 1);
        // The series of the other kinds are apart: each asks for itself.
        QVERIFY(m_house->service.series(m_course.course.group)->at(1).mustBeTold);
        // A paper that turns up later moves the series on; an older one changes nothing.
        QVERIFY(m_house->service.tellLastNumber(certificates(), numberOf(9)));
        QVERIFY(m_house->service.tellLastNumber(certificates(), numberOf(3)));
        QCOMPARE(issue({u"Hadi"_s}), QList<int>{10});
        QCOMPARE(m_house->service.gaps()->size(), 2);
    }
    void noneSeenIsAnAnswerToo()
    {
        QCOMPARE(issue({u"Rima"_s}), QList<int>{1});
        const auto made = m_house->backups.make(m_folder->path());
        const auto restored = restoreWithCode(made->path, m_codes.recoveryCode, m_folder->filePath(u"new.warsha"_s));
        goOnIn(restored->file);
        QVERIFY(m_house->service.tellLastNumber(certificates(), {}));
        QCOMPARE(issue({u"Lina"_s}), QList<int>{2});
        QVERIFY(m_house->service.gaps()->isEmpty());
        // A life further on asks again, although this one was told.
        const auto again = m_house->backups.make(m_folder->path());
        const auto next = restoreWithCode(again->path, m_codes.recoveryCode, m_folder->filePath(u"third.warsha"_s));
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        goOnIn(next->file);
        QVERIFY(certificates().mustBeTold);
    }
    void whoMayNotIssueIsNotAsked()
    {
        m_house->session.open(UserId::make(), u"Trainer"_s, Role::Trainer, {});
        QCOMPARE(refusal(m_house->service.series(m_course.course.group)).kind, ErrorKind::Denied);
        QCOMPARE(refusal(m_house->service.tellLastNumber({}, {})).kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(NumbersAfterRestoreTest)
#include "tst_numbersafterrestore.moc"
