// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is after every change of page or of tab, by every way in: in the page, in its list or grid where it has one, and never
// on what stands around the page. A section registered tomorrow is walked without a line here.
#include "card.h"
#include "centresetup.h"
#include "commandpalette.h"
#include "deskgrid.h"
#include "deskstyle.h"
#include "desktable.h"
#include "deskwalk.h"
#include "listdetail.h"
#include "searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>

using namespace warsha;

class KeyboardTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_sample = m_folder.filePath(u"sample.warsha"_s);
    QString m_empty = m_folder.filePath(u"empty.warsha"_s);
    FakeFilePicker m_files;
    QStringList m_faults;

    static bool hasRows(const QAbstractItemView *view) { return view->model() && view->model()->rowCount() > 0; }
    static QString nameOf(const QWidget *widget)
    {
        return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName());
    }
    /// Nothing where the keyboard is as it should be.
    static QString faultOf(const DeskApplication &desk)
    {
        const Page *page = desk.frame()->currentPage();
        const QWidget *now = desk.frame()->window()->focusWidget();
        if (!now)
            return u"nowhere"_s;
        if (!page->isAncestorOf(now) || now->objectName() == u"toList"_s)
            return u"on "_s + nameOf(now);
        if (!now->isVisible() || !now->isEnabled() || now->focusPolicy() == Qt::NoFocus)
            return u"on what takes no key: "_s + nameOf(now);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(now); view && hasRows(view) && !view->currentIndex().isValid())
            return u"in a list without a current row: "_s + nameOf(now);
        if (qobject_cast<const SearchField *>(now) || now->objectName() == u"group"_s)
            for (const auto *view : page->findChildren<QAbstractItemView *>())
                if (view->isVisible() && view->focusPolicy() != Qt::NoFocus && hasRows(view))
                    return u"in %1, beside %2"_s.arg(nameOf(now), nameOf(view));
        return {};
    }
    void look(const DeskApplication &desk, const QString &way)
    {
        awaitAnswers();
        if (const QString fault = faultOf(desk); !fault.isEmpty())
            m_faults.append(way + u": "_s + fault);
    }
    static void click(QWidget *widget, const QPoint &place = {}) { QTest::mouseClick(widget, Qt::LeftButton, {}, place); }

    /// A click on each tab of the page, and of the record beside its list.
    void clickTabs(const DeskApplication &desk, const QString &way)
    {
        for (QTabBar *tabs : desk.frame()->currentPage()->findChildren<QTabBar *>())
            for (int tab = tabs->count() - 1; tabs->isVisible() && tab >= 0; --tab) {
                click(tabs, tabs->tabRect(tab).center());
                look(desk, u"%1, a click on the tab “%2”"_s.arg(way, tabs->tabText(tab)));
            }
    }
    /// Enter and a double click on the first row of each list of the page, and back again.
    void openRows(DeskApplication &desk, const QString &section)
    {
        const auto lists = desk.frame()->currentPage()->findChildren<DeskTable *>();
        for (const QPointer<DeskTable> list : lists)
            for (const bool byMouse : {false, true}) {
                goTo(desk, section);
                if (!list || !list->isVisible() || list->focusPolicy() == Qt::NoFocus || !hasRows(list))
                    continue;
                const QString way = u"%1, %2 in %3"_s.arg(section, byMouse ? u"a double click"_s : u"Enter"_s, nameOf(list));
                list->setFocus();
                list->chooseFirst();
                if (byMouse) {
                    const QPoint place = list->visualRect(list->currentIndex()).center();
                    click(list->viewport(), place);
                    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
                } else {
                    QTest::keyClick(list, Qt::Key_Return);
                }
                look(desk, way);
                if (auto *back = desk.frame()->findChild<QAbstractButton *>(u"back"_s); back->isEnabled()) {
                    click(back);
                    look(desk, way + u", then Back"_s);
                }
            }
    }
    static CommandPalette *openPalette(const DeskApplication &desk)
    {
        desk.frame()->findChild<QAction *>(u"edit.commands"_s)->trigger();
        return desk.frame()->findChild<CommandPalette *>();
    }
    static void runByName(const DeskApplication &desk, const QString &code)
    {
        auto *palette = openPalette(desk);
        auto *field = palette->findChild<SearchField *>();
        const auto placeOf = [palette, &code] {
            const QList<PaletteEntry> &entries = palette->model()->entries();
            return std::ranges::find(entries, code, &PaletteEntry::code) - entries.cbegin();
        };
        const QList<PaletteEntry> offered = palette->model()->entries();
        QVERIFY2(placeOf() < offered.size(), qPrintable(code + u" is not offered"_s));
        field->setText(offered.at(placeOf()).title); // some letters have no key
        for (qsizetype down = placeOf(); down > 0; --down)
            QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        awaitAnswers();
    }
    void noFaults() const { QVERIFY2(m_faults.isEmpty(), m_faults.join(u'\n').toUtf8()); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QApplication::setStyle(new DeskStyle);
        QVERIFY(makeSampleCentre(m_sample));
        NewCentreRequest request{m_empty, usualProfileFor(u"LB"_s), {{sampleLogin(), u"Somebody"_s, samplePassword(), Role::Registrar | Role::Trainer | Role::Director}, true}};
        request.profile.code = u"BEY"_s;
        request.profile.names = {{u"en"_s, u"An empty centre"_s}};
        QVERIFY(makeCentre(request));
    }
    void cleanup() { m_faults.clear(); }

    void theKeyboardIsInThePage_data()
    {
        QTest::addColumn<bool>("empty");
        QTest::addColumn<QSize>("size");
        QTest::newRow("a centre at work") << false << QSize(1366, 768);
        QTest::newRow("a narrow window") << false << QSize(1024, 600);
        QTest::newRow("an empty centre") << true << QSize(1366, 768);
    }

    void theKeyboardIsInThePage()
    {
        QFETCH(const bool, empty);
        QFETCH(const QSize, size);
        const auto desk = openSample(empty ? m_empty : m_sample, u"en"_s, m_files);
        desk->start();
        waitForFrame(*desk);
        desk->window().resize(size);
        QApplication::setActiveWindow(&desk->window());
        look(*desk, u"after signing in"_s);
        for (const QString &section : sectionsOf(*desk)) {
            click(desk->frame()->findChild<QWidget *>(u"sidebar."_s + section));
            look(*desk, u"a click in the sidebar on "_s + section);
            clickTabs(*desk, section);
            goTo(*desk, section);
            openRows(*desk, section);
        }
        noFaults();
    }

    void aCommandByNameBringsTheKeyboard()
    {
        const auto desk = openSample(m_sample, u"en"_s, m_files);
        desk->start();
        waitForFrame(*desk);
        QApplication::setActiveWindow(&desk->window());
        QStringList places;
        for (const PaletteEntry &entry : openPalette(*desk)->model()->entries())
            if (entry.code.startsWith(u"go."_s) || entry.code.contains(u".tab."_s))
                places.append(entry.code);
        QVERIFY(places.size() > 25);
        for (const QString &place : std::as_const(places)) {
            goTo(*desk, u"history"_s);
            runByName(*desk, place);
            look(*desk, u"by name: "_s + place);
        }
        noFaults();
    }

    void aHitOfTheSearchBringsTheKeyboard()
    {
        const auto desk = openSample(m_sample, u"en"_s, m_files);
        desk->start();
        waitForFrame(*desk);
        QApplication::setActiveWindow(&desk->window());
        auto *find = desk->frame()->findChild<SearchField *>(u"find"_s);
        for (const QString &typed : {u"a"_s, u"2026"_s}) {
            find->setFocus();
            QTest::keyClicks(find, typed);
            awaitAnswers();
            QTest::keyClick(find, Qt::Key_Return);
            look(*desk, u"found by "_s + typed);
            find->setFocus();
            QTest::keyClicks(find, typed);
            awaitAnswers();
            QTest::keyClick(find, Qt::Key_Escape);
            QTest::keyClick(find, Qt::Key_Escape);
            look(*desk, u"a search left by Escape, for "_s + typed);
        }
        noFaults();
    }

    void everydayWordsFindTheCommand_data()
    {
        QTest::addColumn<QString>("language");
        using Words = QList<std::pair<QString, QString>>;
        QTest::addColumn<Words>("words");
        QTest::newRow("English") << u"en"_s << Words{
            {u"import"_s, u"trainees.import.people"_s}, {u"excel"_s, u"trainees.import.people"_s}, {u"staff"_s, u"settings.tab.staff"_s}, {u"teachers"_s, u"settings.tab.staff"_s},
            {u"language"_s, u"view.language.ar"_s}, {u"langue"_s, u"view.language.fr"_s}, {u"rename"_s, u"groups.change"_s}, {u"next"_s, u"groups.next"_s},
            {u"sample"_s, u"file.wipe"_s}, {u"backup"_s, u"file.backup"_s}, {u"restore"_s, u"file.restore"_s}, {u"attendance"_s, u"hours.tab.register"_s},
            {u"duplicate"_s, u"trainees.merge"_s}, {u"students"_s, u"go.trainees"_s}, {u"holidays"_s, u"settings.tab.calendar"_s}, {u"password"_s, u"users.new"_s},
            {u"diploma"_s, u"certificates.issue"_s}, {u"issue"_s, u"certificates.issue"_s}, {u"usb"_s, u"send.handover"_s}, {u"log out"_s, u"file.signout"_s}, {u"font"_s, u"settings.tab.desk"_s},
            {u"outbox"_s, u"send.tab.outbox"_s}, {u"to issue"_s, u"certificates.issue"_s}, {u"issue certificates"_s, u"certificates.issue"_s}, {u"open a trainee"_s, u"go.trainees"_s},
            {u"new staff"_s, u"settings.tab.staff"_s}, {u"restore a backup"_s, u"file.restore"_s}};
        QTest::newRow("French") << u"fr"_s << Words{
            {u"importer"_s, u"trainees.import.people"_s}, {u"personnel"_s, u"settings.tab.staff"_s}, {u"langue"_s, u"view.language.en"_s}, {u"renommer"_s, u"groups.change"_s},
            {u"suivant"_s, u"groups.next"_s}, {u"exemple"_s, u"file.wipe"_s}, {u"sauvegarde"_s, u"file.backup"_s}, {u"presence"_s, u"hours.tab.register"_s},
            {u"doublon"_s, u"trainees.merge"_s}, {u"diplome"_s, u"certificates.issue"_s},
            {u"boîte d'envoi"_s, u"send.tab.outbox"_s}, {u"délivrer les certificats"_s, u"certificates.issue"_s}, {u"ouvrir un apprenant"_s, u"go.trainees"_s},
            {u"nouveau personnel"_s, u"settings.tab.staff"_s}, {u"restaurer"_s, u"file.restore"_s}};
        QTest::newRow("Arabic") << u"ar"_s << Words{
            {u"استيراد"_s, u"trainees.import.people"_s}, {u"موظفون"_s, u"settings.tab.staff"_s}, {u"لغة"_s, u"view.language.en"_s}, {u"إعادة تسمية"_s, u"groups.change"_s},
            {u"التالية"_s, u"groups.next"_s}, {u"مثال"_s, u"file.wipe"_s}, {u"نسخ احتياطي"_s, u"file.backup"_s}, {u"حضور"_s, u"hours.tab.register"_s}, {u"مكرر"_s, u"trainees.merge"_s},
            {u"صادر"_s, u"send.tab.outbox"_s}, {u"إصدار شهادات"_s, u"certificates.issue"_s}, {u"فتح متدرب"_s, u"go.trainees"_s},
            {u"موظف جديد"_s, u"settings.tab.staff"_s}, {u"استعادة"_s, u"file.restore"_s}};
        QTest::newRow("Lao") << u"lo"_s << Words{
            {u"ກ່ອງອອກ"_s, u"send.tab.outbox"_s}, {u"ອອກໃບປະກາດ"_s, u"certificates.issue"_s}, {u"ເປີດຜູ້ຮຽນ"_s, u"go.trainees"_s},
            {u"ພະນັກງານໃໝ່"_s, u"settings.tab.staff"_s}, {u"ກູ້ຄືນ"_s, u"file.restore"_s}};
    }

    void everydayWordsFindTheCommand()
    {
        QFETCH(const QString, language);
        using Words = QList<std::pair<QString, QString>>;
        QFETCH(const Words, words);
        const auto desk = openSample(m_sample, language, m_files);
        desk->start();
        waitForFrame(*desk);
        auto *palette = openPalette(*desk);
        for (const auto &[typed, code] : words) {
            palette->findChild<SearchField *>()->setText(typed);
            QStringList found;
            for (const PaletteEntry &entry : palette->model()->entries().first(qMin(8, palette->model()->rowCount())))
                found.append(entry.code);
            QVERIFY2(found.contains(code), qPrintable(typed + u" finds "_s + found.join(u' ')));
        }
    }

    /// A report of the same name, to be printed, stood before the register itself.
    void theRegisterStandsBeforeItsReport_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("English") << u"en"_s << u"register of certificates"_s;
        QTest::newRow("French") << u"fr"_s << u"registre des certificats"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"سجل الشهادات"_s;
        QTest::newRow("Lao") << u"lo"_s << u"ທະບຽນໃບປະກາດ"_s;
    }
    void theRegisterStandsBeforeItsReport()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        const auto desk = openSample(m_sample, language, m_files);
        desk->start();
        waitForFrame(*desk);
        auto *palette = openPalette(*desk);
        palette->findChild<SearchField *>()->setText(typed);
        QCOMPARE(palette->model()->entries().first().code, u"certificates.register"_s);
    }

    /// From anywhere, and by a page that was never seen: there is one way to issue, and it works or says what is missing.
    void aCommandWorksOrSaysWhatToChoose()
    {
        const auto desk = openSample(m_sample, u"en"_s, m_files);
        desk->start();
        waitForFrame(*desk);
        runByName(*desk, u"groups.next"_s);
        QCOMPARE(desk->frame()->here().section, u"groups"_s);
        const auto forms = desk->frame()->currentPage()->findChildren<QWidget *>();
        QVERIFY(std::ranges::any_of(forms, [](const QWidget *each) { return each->inherits("warsha::GroupForm") && each->isVisible(); }));
        goTo(*desk, u"trainees"_s);
        desk->frame()->currentPage()->findChild<DeskTable *>(u"list"_s)->clearSelection();
        runByName(*desk, u"trainees.merge"_s); // needs two
        QVERIFY(desk->frame()->findChild<MessageBar *>(u"note"_s)->sentence().contains(u"two trainees"_s));
        int issues = 0;
        for (const QString &section : {u"today"_s, u"certificates"_s}) {
            goTo(*desk, section);
            const QList<PaletteEntry> entries = openPalette(*desk)->model()->entries();
            issues += int(std::ranges::count(entries, u"certificates.issue"_s, &PaletteEntry::code));
            QVERIFY(std::ranges::none_of(entries, [](const PaletteEntry &entry) { return entry.code == u"certificates.issueNow"; }));
        }
        QCOMPARE(issues, 2); // one at a time
    }
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
