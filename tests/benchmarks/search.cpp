// SPDX-License-Identifier: GPL-3.0-or-later
// A keystroke in the search of 50,000 people, to the shown list: words typed and taken back letter by letter in the page
// itself, each keystroke timed until the list is painted. Prints p50, p99 and worst, in milliseconds. No debounce.
#include "clock.h"
#include "desktable.h"
#include "deskstyle.h"
#include "languages.h"
#include "memorypeople.h"
#include "searchfield.h"
#include "traineespage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct NoNavigator : Navigator {
    void go(const Link &) override {}
};

QList<Identity> crowd(int people)
{
    static const QStringList given{u"Amina"_s, u"Bilal"_s, u"Carla"_s, u"Dima"_s, u"Elie"_s, u"Fatima"_s, u"Georges"_s, u"Hassan"_s, u"Imad"_s, u"Jana"_s,
                                   u"Khaled"_s, u"Layal"_s, u"Mohammad"_s, u"Nour"_s, u"Omar"_s, u"Rana"_s, u"Samir"_s, u"Tarek"_s, u"Walid"_s, u"Zeinab"_s};
    static const QStringList arabic{u"أمينة"_s, u"بلال"_s, u"كارلا"_s, u"ديمة"_s, u"إيلي"_s, u"فاطمة"_s, u"جورج"_s, u"حسن"_s, u"عماد"_s, u"جنى"_s,
                                    u"خالد"_s, u"ليال"_s, u"محمد"_s, u"نور"_s, u"عمر"_s, u"رنا"_s, u"سمير"_s, u"طارق"_s, u"وليد"_s, u"زينب"_s};
    static const QStringList syllables{u"ha"_s, u"dad"_s, u"man"_s, u"sour"_s, u"kha"_s, u"lil"_s, u"far"_s, u"ras"_s, u"tar"_s, u"zi"_s, u"naj"_s, u"jar"_s};
    QRandomGenerator random(42);
    QList<Identity> identities;
    identities.reserve(people);
    for (int i = 0; i < people; ++i) {
        const int name = random.bounded(int(given.size()));
        QString family;
        for (int part = 0; part < 2 + random.bounded(2); ++part)
            family += syllables.at(random.bounded(int(syllables.size())));
        Identity identity;
        identity.names = {nameFromText(given.at(name) + u" "_s + family), nameFromText(arabic.at(name))};
        identity.phones = {u"+961 %1"_s.arg(random.bounded(1'000'000, 9'999'999))};
        identities.append(identity);
    }
    return identities;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new DeskStyle);
    Languages languages;
    languages.use(argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"en"_s);
    DeskStyle::apply(Scheme::Light);
    const int people = argc > 1 ? QByteArray(argv[1]).toInt() : 50'000;
    MemoryDesk desk;
    if (!desk.service.registerMany(crowd(people), {u"people.register"_s, {}}))
        return 1;
    InlineWorker worker;
    NoNavigator navigator;
    TraineesSection section({worker, desk.service, desk.directory, desk.clock, true}, {}, {}, true);
    std::unique_ptr<Page> page(section.makePage(nullptr, navigator));
    page->resize(1190, 676);
    page->show();
    QApplication::processEvents();
    auto *field = page->findChild<SearchField *>();
    QList<double> times;
    QElapsedTimer timer;
    const auto keystroke = [&](const QString &text) {
        timer.start();
        field->setText(text);
        page->repaint();
        page->findChild<DeskTable *>(u"list"_s)->viewport()->repaint();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    };
    for (const QString &word : {u"amina haddad"_s, u"mansour"_s, u"فاطمة"_s, u"961 55"_s, u"khalil om"_s, u"zzz"_s, u"2026/00"_s, u"najjar tarzi"_s}) {
        for (int letters = 1; letters <= word.size(); ++letters)
            keystroke(word.left(letters));
        for (qsizetype letters = word.size() - 1; letters >= 0; --letters)
            keystroke(word.left(letters));
    }
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(qsizetype(share * double(times.size() - 1))); };
    std::printf("search %d people, %lld keystrokes: p50 %.2f ms, p99 %.2f ms, worst %.2f ms\n", people, (long long)times.size(), at(0.5), at(0.99), times.last());
    return 0;
}
