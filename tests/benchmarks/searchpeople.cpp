// SPDX-License-Identifier: GPL-3.0-or-later
// A keystroke in the search of 50,000 people: from the text in the box to the hits in the order they are shown. Names in
// Arabic, Latin and Lao; every keystroke of 300 queries typed letter by letter, with and without spelling variants.
// Besides: opening everybody (unseal, decode, sort, index) and taking in one changed person.
#include "directorysnapshot.h"
#include "identitycodec.h"
#include "seal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <ctime>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

const QStringList latin{u"Rana"_s, u"Omar"_s, u"Fatima"_s, u"Georges"_s, u"Hala"_s, u"Ali"_s, u"Nabil"_s, u"Zeinab"_s, u"Élodie"_s,
                        u"Haddad"_s, u"Al-Masri"_s, u"Khalil"_s, u"Khoury"_s, u"Saad"_s, u"Darwish"_s, u"Maalouf"_s, u"Muhammad"_s};
const QStringList arabic{u"رنا"_s, u"عمر"_s, u"فاطمة"_s, u"جورج"_s, u"هالة"_s, u"علي"_s, u"نبيل"_s, u"زينب"_s, u"إيلي"_s,
                         u"حداد"_s, u"المصري"_s, u"خليل"_s, u"خوري"_s, u"سعد"_s, u"درويش"_s, u"معلوف"_s, u"محمد"_s};
const QStringList lao{u"ຄຳພັນ"_s, u"ບຸນມີ"_s, u"ສີສຸກ"_s, u"ວົງສາ"_s, u"ແກ້ວ"_s, u"ພອນ"_s, u"ທອງ"_s};

/// Time that this thread had a processor: other programs on the machine do not count.
qint64 processorNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(int(from.size())));
}

Person made(QRandomGenerator &random, int sequence)
{
    Person person;
    person.id = PersonId::make();
    person.key = KeyId::make();
    person.year = 2020 + sequence % 7;
    person.sequence = sequence;
    person.number = traineeNumber(u"{year}/{number}"_s, person.year, sequence);
    // A syllable of its own in every third family name, so that there are rare names as well as common ones.
    const QString rare = sequence % 3 == 0 ? u"%1"_s.arg(QChar(u'a' + random.bounded(26))) + pick(random, latin).toLower() : QString();
    if (sequence % 10 == 0) {
        person.identity.names = {nameFromText(pick(random, lao) + u' ' + pick(random, lao))};
    } else {
        person.identity.names = {nameFromText(pick(random, latin) + u' ' + pick(random, latin) + u' ' + pick(random, latin) + rare),
                                 nameFromText(pick(random, arabic) + u' ' + pick(random, arabic) + u' ' + pick(random, arabic))};
    }
    person.identity.birth = {1970 + random.bounded(35), 0, 0, PartialDate::Precision::Year};
    person.identity.phones = {u"+961 %1 %2"_s.arg(random.bounded(3, 82)).arg(random.bounded(100000, 999999))};
    if (sequence % 2 == 0)
        person.identity.documents = {{u"unhcr"_s, u"LEB-%1A%2"_s.arg(sequence % 26).arg(random.bounded(10000, 99999)), {}}};
    return person;
}

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

void openAll(QTextStream &out, const std::vector<std::shared_ptr<const Person>> &people)
{
    std::vector<std::pair<NamedKey, QByteArray>> rows;
    for (const auto &person : people) {
        const NamedKey key{person->key, makeSymmetricKey()};
        rows.emplace_back(key, sealIdentity(key, person->identity));
    }
    QElapsedTimer timer;
    timer.start();
    std::vector<std::shared_ptr<const Person>> opened;
    for (size_t i = 0; i < rows.size(); ++i) {
        Person person = *people[i];
        if (auto identity = unsealIdentity(rows[i].first, rows[i].second))
            person.identity = std::move(*identity);
        opened.push_back(std::make_shared<const Person>(std::move(person)));
    }
    const qint64 unsealed = timer.restart();
    const DirectorySnapshot snapshot(std::move(opened));
    out << u"opening %1 people: unseal and decode %2 ms, sort and index %3 ms\n"_s.arg(snapshot.size()).arg(unsealed).arg(timer.elapsed());
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
        people.push_back(std::make_shared<const Person>(made(random, i)));
    openAll(out, people);
    const QStringList typed = queries(random, people);
    auto snapshot = std::make_shared<const DirectorySnapshot>(people);

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
            snapshot = snapshot->with({person}, {});
            changes.push_back(timer.nsecsElapsed());
        }
    }
    tell(out, u"taking in one changed person"_s, changes);
    out << u"(%1 hits in all)\n"_s.arg(hits);
    return 0;
}
