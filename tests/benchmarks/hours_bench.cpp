// SPDX-License-Identifier: GPL-3.0-or-later
// Two figures of the ledger of hours, as ratios measured in one run:
//   insert   200,000 entries through our storage (typed entries, change log, hash chain) against the plain SQLite C
//            interface inserting the same entries and the very same hashed log rows into a copy of the same database;
//   balance  10,000 trainees over 1,000,000 entries against the bare SQL sum over the covering index.
// The two databases are compared after the insert: same rows, same chain. Use: benchmark_hours [entries [entries of the balance]]
#include "plainledger.h"

#include "catalogueservice.h"
#include "directory.h"
#include "hoursservice.h"
#include "sqlcataloguerepository.h"
#include "sqlenrolmentrepository.h"
#include "sqlgrouprepository.h"
#include "sqlhoursrepository.h"
#include "sqlkeyring.h"
#include "sqlpersonrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {
constexpr int trainees = 10'000;
constexpr int rounds = 3;
const QDate firstDay(2026, 3, 2);

void stop(const Error &error)
{
    std::fprintf(stderr, "%s | %s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}
template<typename T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error());
    return std::move(*result);
}

struct Setting {
    DeskId desk = DeskId::make();
    UserId user = UserId::make();
    GroupId group = GroupId::make();
    QList<EnrolmentId> enrolments;
    QString file;
};

std::unique_ptr<Database> openCentre(const QString &file, const DeskId &desk, bool create = false)
{
    OpenOptions options;
    options.create = create;
    options.desk = desk;
    return need(Database::open(file, options));
}

/// One programme, one group and 10,000 people in it: no hours yet.
Setting makeCentre(const QString &file)
{
    Setting setting;
    setting.file = file;
    const auto database = openCentre(file, setting.desk, true);
    Programme programme;
    programme.id = ProgrammeId::make();
    programme.code = u"FRM"_s;
    programme.titles = {{u"en"_s, u"Foreman"_s}};
    ProgrammeVersion version;
    version.id = ProgrammeVersionId::make();
    version.programme = programme.id;
    version.requiredMinutes = PerMode(6000, 0, 0, 3000);
    version.leastAttendance = 80;
    Group group;
    group.id = setting.group;
    group.code = u"FRM-26-A"_s;
    group.name = group.code;
    group.programmeVersion = version.id;
    group.starts = firstDay;
    group.ends = QDate(2026, 12, 30);
    QList<SealedPerson> people;
    QList<Enrolment> enrolments;
    for (int i = 0; i < trainees; ++i) {
        SealedPerson person;
        person.id = PersonId::make();
        person.number = u"2026/%1"_s.arg(i + 1, 5, 10, QChar(u'0'));
        person.year = 2026;
        person.sequence = i + 1;
        person.key = KeyId::make();
        person.identity = QByteArray(180, 'x');
        people.append(person);
        Enrolment enrolment;
        enrolment.id = EnrolmentId::make();
        enrolment.group = group.id;
        enrolment.person = person.id;
        enrolment.status = EnrolmentStatus::Active;
        enrolment.applied = enrolment.offered = enrolment.enrolled = firstDay;
        enrolments.append(enrolment);
        setting.enrolments.append(enrolment.id);
    }
    (void)need(database->atomically({u"benchmark"_s, {}}, {setting.user, setting.desk, OpId::make()}, [&]() -> Result<void> {
        SqlCatalogueRepository catalogue(*database);
        WARSHA_CHECK(catalogue.add(programme));
        WARSHA_CHECK(catalogue.addVersion(version));
        WARSHA_CHECK(SqlGroupRepository(*database).add(group));
        WARSHA_CHECK(SqlPersonRepository(*database).add(people));
        return SqlEnrolmentRepository(*database).add(enrolments);
    }));
    return setting;
}

/// Day after day, everybody's entry: as imports and registers come in.
QList<HourEntry> makeEntries(const Setting &setting, int count)
{
    QList<HourEntry> entries;
    entries.reserve(count);
    for (int i = 0; i < count; ++i) {
        HourEntry entry;
        entry.id = HourEntryId::make();
        entry.version = 1;
        entry.enrolment = setting.enrolments[i % trainees];
        entry.mode = (i / trainees) % 3 == 2 ? Mode::Classroom : Mode::Online;
        entry.day = firstDay.addDays(i / trainees);
        entry.starts = 1'772'438'400 + qint64(i / trainees) * 86'400;
        entry.ends = *entry.starts + 14'400;
        entry.plannedMinutes = 240;
        entry.minutes = 180 + i % 61;
        entry.source = HourSource::Import;
        entry.grade = EvidenceGrade::Instrument;
        entry.recordedBy = setting.user;
        entry.recordedAt = 1'772'500'000;
        entry.locked = i % 4 != 0;
        entries.append(entry);
    }
    return entries;
}

/// Processor time of this program in milliseconds: what other work on the machine cannot disturb.
double processorTime()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double insertOurs(const Setting &setting, const QString &file, const QList<HourEntry> &entries)
{
    const auto database = openCentre(file, setting.desk);
    SqlHoursRepository hours(*database);
    QElapsedTimer timer;
    timer.start();
    (void)need(database->atomically({u"hours.import"_s, {}}, {setting.user, setting.desk, OpId::make()}, [&] { return hours.addEntries(entries); }));
    return double(timer.nsecsElapsed()) / 1e6;
}

void benchmarkInsert(const Setting &setting, const QString &folder, int count)
{
    const QList<HourEntry> entries = makeEntries(setting, count);
    const std::vector<PlainEntry> plain = plainEntries(entries);
    QList<double> ours;
    QList<double> rival;
    QList<double> oursTime;
    QList<double> rivalTime;
    bool same = true;
    for (int i = 0; i < rounds; ++i) {
        const QString a = folder + u"/ours.warsha"_s;
        const QString b = folder + u"/plain.warsha"_s;
        for (const QString &file : {a, b}) {
            QFile::remove(file);
            QFile::copy(setting.file, file);
        }
        const double begin = processorTime();
        ours.append(insertOurs(setting, a, entries));
        oursTime.append(processorTime() - begin);
        const double between = processorTime();
        rival.append(insertPlain(b, setting.desk.toText().toStdString(), plain));
        rivalTime.append(processorTime() - between);
        same = same && sameLedger(a, b);
        std::printf("  round %d: ours %.0f ms, plain SQLite %.0f ms\n", i + 1, ours.last(), rival.last());
    }
    std::printf("insert %d entries: ours %.0f ms, plain SQLite %.0f ms, ratio %.2f (reach 2.5), of processor time %.2f; rows and chain %s\n", count,
                median(ours), median(rival), median(ours) / median(rival), median(oursTime) / median(rivalTime), same ? "equal" : "DIFFER");
}

void benchmarkBalance(const Setting &setting, const QString &folder, int count)
{
    const QString file = folder + u"/balance.warsha"_s;
    QFile::copy(setting.file, file);
    (void)insertPlain(file, {}, plainEntries(makeEntries(setting, count)));
    QList<double> bare;
    for (int i = 0; i < rounds + 2; ++i)
        bare.append(sumPlain(file));

    const auto database = openCentre(file, setting.desk);
    Session session(setting.desk);
    session.open(setting.user, u"benchmark"_s, Roles(Role::Director) | Role::Registrar | Role::Trainer, {});
    SqlHoursRepository hours(*database);
    SqlGroupRepository groups(*database);
    SqlEnrolmentRepository enrolments(*database);
    SqlCatalogueRepository catalogue(*database);
    SqlPersonRepository people(*database);
    SqlKeyRing keys(*database, session);
    const Directory directory(people, keys, session);
    const HoursSettings settings{QTimeZone("Asia/Beirut"), 600};
    const HoursService service(*database, session, database->clock(), keys, hours, {groups, enrolments, catalogue, directory}, settings);
    QList<double> sums;
    QList<double> ours;
    qsizetype balances = 0;
    for (int i = 0; i < rounds + 2; ++i) {
        const double begin = processorTime();
        (void)need(hours.sums({}));
        const double between = processorTime();
        balances = need(service.balance(setting.group)).size();
        sums.append(between - begin);
        ours.append(processorTime() - between);
    }
    std::printf("balance of %lld trainees over %d entries (processor time): bare sum %.0f ms; our sums %.0f ms, ratio %.2f; whole balance %.0f ms, ratio %.2f (reach 1.5)\n",
                qlonglong(balances), count, median(bare), median(sums), median(sums) / median(bare), median(ours), median(ours) / median(bare));
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QTemporaryDir folder;
    const Setting setting = makeCentre(folder.filePath(u"centre.warsha"_s));
    benchmarkInsert(setting, folder.path(), words.value(1, u"200000"_s).toInt());
    benchmarkBalance(setting, folder.path(), words.value(2, u"1000000"_s).toInt());
    return 0;
}
