// SPDX-License-Identifier: GPL-3.0-or-later
// A keystroke in the search of 50,000 people: from the text in the box to the hits in the order they are shown. Names in
// Arabic, Latin and Lao; every keystroke of 300 queries typed letter by letter, with and without spelling variants.
// Besides: taking in one changed person.
#include "directorysnapshot.h"
#include "processortime.h"
#include "somepeople.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

void tell(QTextStream &out, const QString &what, std::vector<qint64> &nanoseconds)
{
    std::ranges::sort(nanoseconds);
    const auto at = [&](double share) { return double(nanoseconds[size_t(share * double(nanoseconds.size() - 1))]) / 1e6; };
    out << qSetFieldWidth(46) << Qt::left << what << qSetFieldWidth(0)
        << u"p50 %1 ms, p99 %2 ms, most %3 ms (%4 times)\n"_s.arg(at(0.5), 0, 'f', 3).arg(at(0.99), 0, 'f', 3)
               .arg(at(1), 0, 'f', 3).arg(nanoseconds.size());
}

QStringList queries(QRandomGenerator &random, const std::vector<std::shared_ptr<const Person>> &people)
{
    QStringList queries;
    for (int i = 0; i < 300; ++i) {
        const Person &person = *people[size_t(random.bounded(int(people.size())))];
        const QList<PersonName> &names = person.identity.names;
        switch (i % 6) {
        case 0: queries.append(names.first().printed); break;
        case 1: queries.append(names.last().printed); break;
        case 2: queries.append(names.last().printed.section(u' ', -1) + u' ' + names.last().printed.section(u' ', 0, 0)); break;
        case 3: queries.append(person.identity.phones.first()); break;
        case 4: queries.append(person.number); break;
        default: queries.append(names.first().printed.toUpper().replace(u'A', u'E')); break; // mostly finds nobody
        }
    }
    return queries;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 50'000;
    QTextStream out(stdout);
    QRandomGenerator random(1);
    std::vector<std::shared_ptr<const Person>> people;
    for (int i = 1; i <= count; ++i)
        people.push_back(std::make_shared<const Person>(somePerson(random, i)));
    const QStringList typed = queries(random, people);
    auto snapshot = std::make_shared<const DirectorySnapshot>(people);
    snapshot->prepareSearch();

    std::vector<qint64> keystrokes;
    std::vector<qint64> processor;
    std::vector<qint64> changes;
    qint64 hits = 0;
    QElapsedTimer timer;
    for (int pass = 0; pass < 2; ++pass) {
        for (const QString &query : typed)
            for (qsizetype letters = 1; letters <= query.size(); ++letters) {
                const qint64 before = processorNanoseconds();
                timer.start();
                hits += qint64(snapshot->search(QStringView(query).first(letters)).size());
                keystrokes.push_back(timer.nsecsElapsed());
                processor.push_back(processorNanoseconds() - before);
            }
        tell(out, pass == 0 ? u"a keystroke, %1 people"_s.arg(count) : u"a keystroke with 300 people changed since"_s, keystrokes);
        tell(out, u"    processor time of it"_s, processor);
        keystrokes.clear();
        processor.clear();
        for (int i = 0; pass == 0 && i < 300; ++i) {
            Person person = *people[size_t(i) * 7];
            person.identity.knownAs = u"Changed %1"_s.arg(i);
            timer.start();
            snapshot = snapshot->with({std::make_shared<const Person>(person)}, {});
            changes.push_back(timer.nsecsElapsed());
        }
    }
    tell(out, u"taking in one changed person"_s, changes);
    out << u"(%1 hits in all)\n"_s.arg(hits);
    return 0;
}
