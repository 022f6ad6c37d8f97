// SPDX-License-Identifier: GPL-3.0-or-later
// A round through the window on the sample centre and on one of 20,000 trainees, 500 groups and a million hour entries: of each
// thing that is done how long it takes until all of it is shown, against the sample centre, and how long the window's thread
// was held by one event. The time on the clock; what the sample centre shows at once is counted as one millisecond.
// Use: benchmark_deskpages [days of hours of each trainee]
#include "bigcentre.h"
#include "deskround.h"
#include "deskstyle.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace warsha;

namespace {

QList<Pace> roundOf(const QString &centre, WatchedApplication &application)
{
    FakeFilePicker files;
    const auto desk = openSample(centre, u"en"_s, files);
    return DeskRound(*desk, application).make();
}

/// How many rows there were is not part of what was done.
QString deedOf(const Pace &pace)
{
    return pace.what.endsWith(" rows"_L1) ? pace.what.left(pace.what.lastIndexOf(", "_L1)) : pace.what;
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QApplication::setStyle(new DeskStyle);
    const QTemporaryDir folder;
    BigCentreSize size;
    size.days = argc > 1 ? QByteArray(argv[1]).toInt() : size.days;
    const auto big = makeBigCentre(folder.filePath(u"big.warsha"_s), size);
    if (!big || !makeSampleCentre(folder.filePath(u"sample.warsha"_s))) {
        std::fprintf(stderr, "no centre: %s\n", big ? "the sample" : qPrintable(big.error().message + u" | "_s + big.error().detail));
        return 1;
    }
    std::printf("centre: %lld people, %lld sessions, %lld entries, %lld awards\n", qlonglong(big->people), qlonglong(big->sessions),
                qlonglong(big->entries), qlonglong(big->awards));
    QHash<QString, qint64> small;
    for (const Pace &pace : roundOf(folder.filePath(u"sample.warsha"_s), application))
        small.insert(deedOf(pace), std::max(qint64(1), pace.shown));
    qint64 longest = 0;
    for (const Pace &pace : roundOf(folder.filePath(u"big.warsha"_s), application)) {
        longest = std::max(longest, pace.held);
        std::printf("page %s: shown in %lld ms, held %lld ms", qPrintable(deedOf(pace)), qlonglong(pace.shown), qlonglong(pace.held));
        if (const qint64 sample = small.value(deedOf(pace)); sample > 0)
            std::printf("; sample centre %lld ms, ratio %.1f", qlonglong(sample), double(pace.shown) / double(sample));
        std::printf("\n");
    }
    std::printf("held longest: %lld ms\n", qlonglong(longest));
    return 0;
}
