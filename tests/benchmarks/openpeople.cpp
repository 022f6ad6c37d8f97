// SPDX-License-Identifier: GPL-3.0-or-later
// What a sign-in waits for: 20,000 sealed people of a centre's file in the directory, and each part of it. The index of
// the search is made beside the first screen and told apart. The time on the clock, the median of several openings.
// Use: benchmark_openpeople [people]
#include "directory.h"
#include "identitycodec.h"
#include "peopleservice.h"
#include "somepeople.h"
#include "sqlkeyring.h"
#include "sqlpersonrepository.h"
#include "testsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

template<typename T>
T need(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s | %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
    std::exit(1);
}

/// Milliseconds of the middle one of several rounds.
template<typename Work>
double median(Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    const QTemporaryDir folder;
    OpenOptions options;
    options.create = true;
    options.desk = DeskId::make();
    const auto database = need(Database::open(folder.filePath(u"centre.warsha"_s), options));
    Session session(options.desk);
    openTestSession(session);
    SqlKeyRing keys(*database, session);
    SqlPersonRepository repository(*database);
    Directory directory(repository, keys, session);
    PeopleService people(*database, session, keys, repository, directory, database->clock(), [] { return u"{year}/{serial:4}"_s; });
    QRandomGenerator random(1);
    QList<Identity> identities;
    for (int i = 1; i <= count; ++i)
        identities.append(somePerson(random, i).identity);
    (void)need(people.registerMany(identities, {u"people.import"_s, {}}));

    const double whole = median([&] { (void)directory.load(); });
    QHash<KeyId, SymmetricKey> opened;
    const double unwrapping = median([&] { opened = need(keys.openAll(KeyPurpose::Person)); });
    QList<SealedPerson> rows;
    const double reading = median([&] {
        rows.clear();
        (void)repository.each([&](const SealedPerson &row) { rows.append(row); });
    });
    std::vector<std::shared_ptr<const Person>> known;
    const double unsealing = median([&] {
        known.clear();
        for (const SealedPerson &row : std::as_const(rows)) {
            Person person;
            person.id = row.id;
            person.number = row.number;
            person.identity = need(unsealIdentity({row.key, opened.value(row.key)}, row.identity));
            known.push_back(std::make_shared<const Person>(std::move(person)));
        }
    });
    const double ordering = median([&] { const DirectorySnapshot snapshot(known); });
    const double indexing = median([&] { DirectorySnapshot(known).prepareSearch(); }) - ordering;
    std::printf("opening %d people: %.1f ms (keys %.1f, rows %.1f, unsealing on one thread %.1f, order of names %.1f); index beside it %.1f ms\n",
                count, whole, unwrapping, reading, unsealing, ordering, indexing);
    return 0;
}
