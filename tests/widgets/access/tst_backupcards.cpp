// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in the settings: where they are kept, and the way back to one: what is in it is seen first, then asked for, and only
// then done.
#include "backupcard.h"
#include "fakedesk.h"
#include "restorecard.h"
#include "widgetwalk.h"

#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

class FakeBackups : public CentreBackups
{
public:
    Result<KeptBackup> make(const QString &, const Progress *) override { return KeptBackup(); }
    Result<KeptBackup> makeUnattended(const QString &, const Progress *) override { return KeptBackup(); }
    Result<std::unique_ptr<PendingBackup>> begin(const QString &, BackupOccasion) override { return std::unique_ptr<PendingBackup>(); }
    Result<void> tidy(const QString &) override { return {}; }
    Result<QList<KeptBackup>> list(const QString &folder) const override
    {
        QList<KeptBackup> kept;
        for (const QString &name : names)
            if (folder == u"/home/desk/backups"_s)
                kept.append({folder + u'/' + name, u"BEY"_s, QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC), 1000, occasions.value(name)});
        return kept;
    }
    Result<QList<BackupKeyMonth>> keyMonths() const override
    {
        return QList<BackupKeyMonth>{{u"2026-11"_s, QDateTime(QDate(2026, 11, 1), QTime(), Qt::UTC), QDateTime(QDate(2027, 1, 30), QTime(12, 0), Qt::UTC)}};
    }
    Result<RestorePreview> preview(const QString &backup, const Progress *) const override
    {
        if (!backup.endsWith(u".warsha-backup"_s))
            return failure(ErrorKind::Input, u"This is no backup."_s);
        RestorePreview preview;
        preview.backup = {backup, u"BEY"_s, QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC), 1000};
        preview.counts = {{u"person"_s, 68, 70}, {u"staff"_s, 3, 3}, {u"hidden"_s, 1, 2}};
        preview.compared = true;
        preview.sameLine = sameLine;
        preview.stepsLost = lost;
        preview.leftSince = left;
        return preview;
    }
    Result<Restored> restoreTo(const QString &, const QString &place, const Progress *) override
    {
        done.append(u"to "_s + place);
        return Restored{place, {}, {}};
    }
    Result<Restored> prepareRestore(const QString &, const Progress *) override
    {
        done.append(u"over the file"_s);
        return Restored{u"x"_s, {}, u"/home/desk/backups/before"_s};
    }
    Result<Restored> replaceOnServer(const QString &, const Progress *) override
    {
        done.append(u"on the server"_s);
        return Restored{u"x"_s, {}, u"/home/desk/backups/before"_s};
    }
    QStringList names{u"a.warsha-backup"_s};
    QHash<QString, BackupOccasion> occasions;
    QStringList done;
    bool sameLine = true;
    qint64 lost = 12;
    QStringList left;
};

class FakeKeeper : public BackupKeeper
{
public:
    QDateTime last() const override { return QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC); }
    QString home() const override { return u"/home/desk/backups"_s; }
    QString extra() const override { return folder; }
    void keepIn(const QString &to) override { folder = to; }
    void copyTo(const QString &) override {}
    void makeNow() override { ++made; }
    QString folder;
    int made = 0;
};

struct World {
    InlineWorker worker;
    FakeBackups backups;
    FakeKeeper keeper;
    FakeQuestion question;
    FakeFilePicker files;
    QStringList replaced;
    QDateTime restoredFrom;
    QWidget window;
    BackupDesk desk{worker, backups, &keeper, question, files, false,
                    [](const QString &table) { return table == u"hidden"_s ? QString() : table; },
                    [this](const Restored &restored) {
                        replaced.append(restored.presentState);
                        restoredFrom = restored.backupAt;
                    }};
    std::unique_ptr<SettingsCard> card;

    template<typename Card>
    void open()
    {
        card = std::make_unique<Card>(desk);
        card->resize(800, 500);
        card->show();
    }
    void press(const QString &name) const { card->findChild<QPushButton *>(name)->click(); }
    [[nodiscard]] QString text(const QString &name) const { return card->findChild<QLabel *>(name)->text(); }
};

} // namespace

class BackupCardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void whereTheyAreKept()
    {
        World world;
        world.open<BackupCard>();
        QVERIFY(world.text(u"backupHome"_s).contains(QDir::toNativeSeparators(u"/home/desk/backups"_s)));
        QVERIFY(world.text(u"backupKeys"_s).contains(u"November 2026"_s));
        QVERIFY(!world.card->findChild<QPushButton *>(u"backupForget"_s)->isVisible());
        world.press(u"backupChoose"_s); // thought better of it
        QVERIFY(world.keeper.folder.isEmpty());
        world.files.path = u"/stick"_s;
        world.press(u"backupChoose"_s);
        QCOMPARE(world.keeper.folder, u"/stick"_s);
        QCOMPARE(world.files.purposes.last(), FilePurpose::Backup);
        world.press(u"backupForget"_s);
        QVERIFY(world.keeper.folder.isEmpty());
        world.press(u"backupNow"_s);
        QCOMPARE(world.keeper.made, 1);
    }

    void aBackupIsListedAsSoonAsItIsMade()
    {
        World world;
        world.open<RestoreCard>();
        const auto isListed = [&] {
            const auto *button = world.card->findChild<QPushButton *>(u"look.b.warsha-backup"_s);
            return button && button->isVisible();
        };
        world.backups.names.append(u"b.warsha-backup"_s);
        QVERIFY(!isListed());
        Q_EMIT static_cast<BackupKeeper &>(world.keeper).made(QDateTime::currentDateTimeUtc());
        QVERIFY(isListed());
    }

    void theListSaysWhyOneWasMade_data()
    {
        QTest::addColumn<BackupOccasion>("occasion");
        QTest::addColumn<QString>("said");
        QTest::newRow("by itself") << BackupOccasion::ByItself << QString();
        QTest::newRow("asked for") << BackupOccasion::Asked << u"asked for"_s;
        QTest::newRow("before a restore") << BackupOccasion::BeforeRestore << u"before a restore"_s;
    }
    void theListSaysWhyOneWasMade()
    {
        QFETCH(const BackupOccasion, occasion);
        QFETCH(const QString, said);
        World world;
        world.backups.occasions.insert(u"a.warsha-backup"_s, occasion);
        world.open<RestoreCard>();
        QStringList shown;
        for (const QLabel *label : world.card->findChildren<QLabel *>())
            shown.append(label->text());
        const bool isShown = std::ranges::any_of(shown, [&](const QString &text) { return text.startsWith(said + u" · "_s); });
        QCOMPARE(isShown, !said.isEmpty());
        QCOMPARE(world.card->findChild<QPushButton *>(u"look.a.warsha-backup"_s)->accessibleName().endsWith(said), true); // heard, too
    }

    void whatWouldBeLostIsSaidFirst_data()
    {
        QTest::addColumn<bool>("sameLine");
        QTest::addColumn<int>("lost");
        QTest::addColumn<QString>("said");
        QTest::newRow("steps since") << true << 12 << u"12 steps were saved since"_s;
        QTest::newRow("none since") << true << 0 << u"nothing would be lost"_s;
        QTest::newRow("another line") << false << 3 << u"different since then"_s;
    }
    void whatWouldBeLostIsSaidFirst()
    {
        QFETCH(const bool, sameLine);
        QFETCH(const int, lost);
        QFETCH(const QString, said);
        World world;
        world.backups.sameLine = sameLine;
        world.backups.lost = lost;
        world.open<RestoreCard>();
        world.press(u"look.a.warsha-backup"_s);
        QVERIFY2(world.card->findChild<MessageBar *>(u"restoreMessage"_s)->sentence().contains(said), qPrintable(world.card->findChild<MessageBar *>(u"restoreMessage"_s)->sentence()));
        QVERIFY(world.text(u"restoreFacts"_s).contains(u"person: 68 in the backup, 70 now"_s));
        QVERIFY(world.text(u"restoreFacts"_s).contains(u"As now – staff: 3"_s));
        QVERIFY(!world.text(u"restoreFacts"_s).contains(u"hidden"_s));
        QVERIFY(world.backups.done.isEmpty());
    }

    void whatLeftTheHouseIsNamed()
    {
        World world;
        world.open<RestoreCard>();
        world.press(u"look.a.warsha-backup"_s);
        QVERIFY(!world.text(u"restoreFacts"_s).contains(u"out of the house"_s));
        world.backups.left = {u"Revoked since: BEY-2026-00001-17"_s};
        world.press(u"look.a.warsha-backup"_s);
        QVERIFY(world.card->findChild<MessageBar *>(u"restoreMessage"_s)->sentence().endsWith(u"papers named below."_s));
        QVERIFY(world.text(u"restoreFacts"_s).endsWith(u"out of the house:\nRevoked since: BEY-2026-00001-17"_s));
    }

    /// The verb had the keyboard, below the edge of the window.
    void whatWouldBeLostIsSeenWithTheVerb()
    {
        World world;
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *column = new QWidget;
        auto *card = new RestoreCard(world.desk, column);
        (new QVBoxLayout(column))->addWidget(card);
        area.setWidget(column);
        area.resize(800, 330);
        area.show();
        card->findChild<QPushButton *>(u"look.a.warsha-backup"_s)->click();
        const auto isSeen = [](const QWidget *part) { return part->isVisible() && part->visibleRegion().boundingRect() == part->rect(); };
        QTRY_VERIFY(isSeen(card->findChild<QPushButton *>(u"restoreBackup"_s)));
        QVERIFY(isSeen(card->findChild<MessageBar *>(u"restoreMessage"_s)));
    }

    void restoringIsAskedFor()
    {
        World world;
        world.open<RestoreCard>();
        world.press(u"look.a.warsha-backup"_s);
        world.question.answer.agreed = false;
        world.press(u"restoreBackup"_s);
        QVERIFY(world.backups.done.isEmpty());
        world.question.answer.agreed = true;
        world.press(u"restoreBackup"_s);
        QCOMPARE(world.backups.done, QStringList{u"over the file"_s});
        QCOMPARE(world.replaced, QStringList{u"/home/desk/backups/before"_s});
        QCOMPARE(world.restoredFrom, QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC));
        QVERIFY(world.question.asked.last().text.contains(u"present state"_s));
        world.desk.isServer = true;
        world.open<RestoreCard>();
        world.press(u"look.a.warsha-backup"_s);
        world.press(u"restoreBackup"_s);
        QCOMPARE(world.backups.done.last(), u"on the server"_s);
    }

    void intoANewFile()
    {
        World world;
        world.open<RestoreCard>();
        QSignalSpy failed(world.card.get(), &SettingsCard::failed);
        world.files.path = u"/home/desk/letters.txt"_s;
        world.press(u"otherBackup"_s);
        QCOMPARE(failed.size(), 1);
        world.files.path = u"/stick/b.warsha-backup"_s;
        world.press(u"otherBackup"_s);
        world.files.path = u"/home/desk/look.warsha"_s;
        world.press(u"restoreElsewhere"_s);
        QCOMPARE(world.backups.done, QStringList{u"to /home/desk/look.warsha"_s});
        QVERIFY(world.replaced.isEmpty());
    }

    void everyControlIsReachedAndNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_s;
        QTest::newRow("right to left") << u"ar"_s;
    }
    void everyControlIsReachedAndNamed()
    {
        QFETCH(const QString, language);
        useDesk(Scheme::Light, language);
        World world;
        world.keeper.folder = u"/stick"_s;
        world.open<BackupCard>();
        QVERIFY2(faults(world.card.get()).isEmpty(), qPrintable(faults(world.card.get()).join(u" | "_s)));
        world.open<RestoreCard>();
        world.press(u"look.a.warsha-backup"_s);
        QVERIFY2(faults(world.card.get()).isEmpty(), qPrintable(faults(world.card.get()).join(u" | "_s)));
    }
};

QTEST_MAIN(BackupCardsTest)
#include "tst_backupcards.moc"
