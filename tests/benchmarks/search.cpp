// SPDX-License-Identifier: GPL-3.0-or-later
// A keystroke in the search of 50,000 people, to the shown list: words typed and taken back letter by letter in the page
// itself, each keystroke timed until whatever it changed is painted. Prints p50, p99 and worst, and p99 of the processor's
// time (which other programs do not change), in milliseconds, for the window in English and in Arabic. Everybody has a name in both scripts, and every tenth one in Lao. No debounce.
#include "clock.h"
#include "desktable.h"
#include "deskstyle.h"
#include "memorypeople.h"
#include "persontexts.h"
#include "processortime.h"
#include "searchfield.h"
#include "traineespage.h"
#include "typeface.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

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
    static const QStringList arabicSyllables{u"حا"_s, u"داد"_s, u"من"_s, u"صور"_s, u"خا"_s, u"ليل"_s, u"فر"_s, u"راس"_s, u"تر"_s, u"زي"_s, u"نج"_s, u"جار"_s};
    static const QStringList lao{u"ຄຳພັນ"_s, u"ບຸນມີ"_s, u"ສີສຸກ"_s, u"ວົງສາ"_s, u"ແກ້ວ"_s, u"ພອນ"_s, u"ທອງ"_s};
    QRandomGenerator random(42);
    QList<Identity> identities;
    identities.reserve(people);
    for (int i = 0; i < people; ++i) {
        const int name = random.bounded(int(given.size()));
        QString family;
        QString arabicFamily;
        for (int part = 0; part < 2 + random.bounded(2); ++part) {
            const int syllable = random.bounded(int(syllables.size()));
            family += syllables.at(syllable);
            arabicFamily += arabicSyllables.at(syllable);
        }
        Identity identity;
        identity.names = {nameFromText(given.at(name) + u" "_s + family), nameFromText(arabic.at(name) + u' ' + arabicFamily)};
        if (i % 10 == 0)
            identity.names.append(nameFromText(lao.at(random.bounded(int(lao.size()))) + u' ' + lao.at(random.bounded(int(lao.size())))));
        identity.phones = {u"+961 %1"_s.arg(random.bounded(1'000'000, 9'999'999))};
        identities.append(identity);
    }
    return identities;
}

/// Types into the page and times each key, and whether the list was painted at all.
class Typist : public QObject
{
public:
    explicit Typist(Page &page) : m_page(page), m_field(page.findChild<SearchField *>())
    {
        page.findChild<DeskTable *>(u"list"_s)->viewport()->installEventFilter(this);
    }
    void type(const QString &word)
    {
        for (int letters = 1; letters <= word.size(); ++letters)
            keystroke(word.left(letters));
        for (qsizetype letters = word.size() - 1; letters >= 0; --letters)
            keystroke(word.left(letters));
    }
    void tell(const QString &language, int people)
    {
        std::ranges::sort(m_times);
        std::ranges::sort(m_processor);
        const auto at = [](const QList<double> &times, double share) { return times.at(qsizetype(share * double(times.size() - 1))); };
        std::printf("search %s, %d people, %lld keystrokes, %d paintings: p50 %.2f ms, p99 %.2f ms, worst %.2f ms; processor %.2f ms\n",
                    qPrintable(language), people, (long long)m_times.size(), m_painted, at(m_times, 0.5), at(m_times, 0.99), m_times.last(),
                    at(m_processor, 0.99));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    void keystroke(const QString &text)
    {
        QElapsedTimer timer;
        const qint64 before = processorNanoseconds();
        timer.start();
        m_field->setText(text);
        QCoreApplication::sendPostedEvents(); // layouts
        QEvent paintWhatChanged(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&m_page, &paintWhatChanged);
        m_times.append(double(timer.nsecsElapsed()) / 1e6);
        m_processor.append(double(processorNanoseconds() - before) / 1e6);
    }
    Page &m_page;
    SearchField *m_field;
    QList<double> m_times;
    QList<double> m_processor;
    int m_painted = 0;
};

/// Names, digits and direction as the window has them; its words stay English.
void useLanguage(const QString &language)
{
    const bool isArabic = language == u"ar"_s;
    QLocale::setDefault(isArabic ? QLocale(u"ar_LB"_s) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setLayoutDirection(isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    QApplication::setFont(deskFont(TextUse::Body));
}

void measure(MemoryDesk &desk, const QString &language)
{
    useLanguage(language);
    desk.directory.orderBy(windowOrder());
    desk.directory.snapshot()->prepareSearch();
    InlineWorker worker;
    NoNavigator navigator;
    TraineesSection section({worker, desk.service, desk.directory, desk.clock, true}, {}, {}, true);
    const std::unique_ptr<Page> page(section.makePage(nullptr, navigator));
    page->resize(1190, 676);
    page->show();
    QApplication::processEvents();
    Typist typist(*page);
    for (const QString &word : {u"amina haddad"_s, u"mansour"_s, u"فاطمة"_s, u"961 55"_s, u"khalil om"_s, u"zzz"_s, u"2026/00"_s, u"najjar tarzi"_s,
                                u"ليال نجار"_s, u"ວົງສາ"_s})
        typist.type(word);
    typist.tell(language, int(desk.directory.snapshot()->size()));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new DeskStyle);
    DeskStyle::apply(Scheme::Light);
    const int people = argc > 1 ? QByteArray(argv[1]).toInt() : 50'000;
    MemoryDesk desk;
    if (!desk.service.registerMany(crowd(people), {u"people.register"_s, {}}))
        return 1;
    for (const QString &language : {u"en"_s, u"ar"_s})
        measure(desk, language);
    return 0;
}
