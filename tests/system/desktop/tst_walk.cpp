// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog of the window on the sample centre, walked in both directions and both palettes, two sizes,
// and in a language 40 % longer. A section registered tomorrow is walked without a line here.
#include "card.h"
#include "commandpalette.h"
#include "deskpictures.h"
#include "deskstyle.h"
#include "deskwalk.h"
#include "documentfonts.h"
#include "listdetail.h"
#include "pseudolocale.h"
#include "widgetwalk.h"

#include <QApplication>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace warsha;

class WalkTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_centre = m_folder.filePath(u"sample.warsha"_s);
    FakeFilePicker m_files; // whoever asks for a file gets none
    QStringList m_faults;
    DeskPictures m_pictures;
    bool m_wordsFit = false; ///< a language that we speak

    void note(const QString &where, const QStringList &found)
    {
        for (const QString &fault : found)
            m_faults.append(where + u": "_s + fault);
    }
    void look(DeskApplication &desk, const QString &where, const QString &stop)
    {
        awaitAnswers();
        m_pictures.take(&desk.window(), stop);
        note(where + u' ' + stop, faults(desk.frame()));
        if (m_wordsFit)
            note(where + u' ' + stop + u" shortened"_s, cutWords(desk.frame()));
    }
    /// The page as it opens; where there is room for one column, the record too; and each of its tabs.
    void walkPage(DeskApplication &desk, const QString &where, const QString &section)
    {
        look(desk, where, section);
        for (ListDetail *columns : desk.frame()->currentPage()->findChildren<ListDetail *>()) {
            if (columns->isVisible() && columns->isNarrow()) {
                columns->showDetail();
                look(desk, where, section + u" record"_s);
            }
        }
        for (QTabBar *tabs : desk.frame()->currentPage()->findChildren<QTabBar *>()) {
            for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look(desk, where, u"%1 tab %2"_s.arg(section).arg(tab + 1));
            }
            tabs->setCurrentIndex(0); // where the next size begins
        }
    }
    void walkPages(DeskApplication &desk, const QString &where)
    {
        for (const QSize &size : {QSize(1366, 768), QSize(1024, 600)}) {
            desk.window().resize(size);
            m_pictures.begin(u"%1 %2"_s.arg(where).arg(size.width()).replace(u' ', u'-'));
            for (const QString &section : sectionsOf(desk)) {
                goTo(desk, section);
                walkPage(desk, u"%1 %2"_s.arg(where).arg(size.width()), section);
                if (desk.window().size() != size)
                    note(section, {u"does not fit, is %1 x %2"_s.arg(desk.window().width()).arg(desk.window().height())});
            }
        }
    }
    [[nodiscard]] static QString plain(QString words) { return words.remove(u'…').remove(u'&').toLower(); }
    void noteUnnamedVerbs(DeskApplication &desk, const QString &where)
    {
        desk.frame()->findChild<QAction *>(u"edit.commands"_s)->trigger();
        auto *palette = desk.frame()->findChild<CommandPalette *>();
        QStringList titles;
        for (const PaletteEntry &entry : palette->model()->entries())
            titles.append(plain(entry.title));
        palette->shut();
        const auto isNamed = [&titles](const QString &words) { return std::ranges::any_of(titles, [&](const QString &title) { return title.contains(plain(words)); }); };
        for (const DeskButton *button : desk.frame()->currentPage()->findChildren<DeskButton *>()) {
            const bool isFirst = button->kind() == DeskButton::Kind::Primary || qobject_cast<PageHeader *>(button->parentWidget());
            if (isFirst && button->isVisible() && button->isEnabled() && !button->isIconOnly() && !button->menu() && !isNamed(button->text()))
                note(where, {u"no command is named “%1”"_s.arg(button->text())});
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QApplication::setStyle(new DeskStyle);
        QVERIFY(loadFonts(FontUse::Screen)); // the letters of the program, not of this PC
        QVERIFY(makeSampleCentre(m_centre));
    }
    void cleanup()
    {
        m_faults.clear();
        m_wordsFit = false;
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scheme");
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"lo"_s})
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
                QTest::addRow("%s %s", qPrintable(language), scheme == Scheme::Dark ? "dark" : "light") << language << int(scheme);
    }

    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(int, scheme);
        const auto desk = openSample(m_centre, language, m_files, Scheme(scheme));
        desk->start();
        waitForFrame(*desk);
        QVERIFY(sectionsOf(*desk).size() >= 5);
        m_wordsFit = true;
        walkPages(*desk, language + (Scheme(scheme) == Scheme::Dark ? u" dark"_s : u" light"_s));
        QVERIFY2(m_faults.isEmpty(), m_faults.join(u'\n').toUtf8());
    }

    void focusIsSeenOnEveryPage()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const auto desk = openSample(m_centre, u"en"_s, m_files, scheme);
            desk->start();
            waitForFrame(*desk);
            QApplication::setActiveWindow(&desk->window());
            for (const QString &section : sectionsOf(*desk)) {
                goTo(*desk, section);
                note(section, unseenFocus(desk->frame()));
            }
        }
        QVERIFY2(m_faults.isEmpty(), m_faults.join(u'\n').toUtf8());
    }

    void everyDialogOfEveryPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QSize>("size");
        const QSize wide(1366, 768);
        QTest::newRow("left to right") << u"en"_s << int(Scheme::Light) << wide;
        QTest::newRow("right to left") << u"ar"_s << int(Scheme::Light) << wide;
        QTest::newRow("long words") << u"fr"_s << int(Scheme::Light) << wide;
        QTest::newRow("no blanks between words") << u"lo"_s << int(Scheme::Light) << wide;
        if (!DeskPictures::areWanted())
            return;
        const QSize small(1024, 600);
        for (const QString &language : {u"en"_s, u"ar"_s, u"fr"_s, u"lo"_s}) {
            QTest::addRow("%s dark", qPrintable(language)) << language << int(Scheme::Dark) << wide;
            QTest::addRow("%s small", qPrintable(language)) << language << int(Scheme::Light) << small;
            QTest::addRow("%s dark small", qPrintable(language)) << language << int(Scheme::Dark) << small;
        }
    }

    /// What the menus and the buttons of each page open is walked and sent away.
    void everyDialogOfEveryPage()
    {
        QFETCH(QString, language);
        QFETCH(int, scheme);
        QFETCH(QSize, size);
        static const QRegularExpression leaves(u"^(file\\.(quit|lock|open|newcentre|wipe|signout)|lock\\..*|view\\..*|edit\\..*|go\\..*|who\\..*|language\\..*|digits\\..*)$"_s);
        const auto desk = openSample(m_centre, language, m_files, Scheme(scheme));
        desk->start();
        waitForFrame(*desk);
        desk->window().resize(size);
        m_pictures.begin(u"%1-%2-%3-verbs"_s.arg(language, Scheme(scheme) == Scheme::Dark ? u"dark"_s : u"light"_s).arg(size.width()));
        QString at;
        DialogCatcher catcher([&](QDialog *dialog) {
            m_pictures.take(dialog, at + u" dialog "_s + dialog->objectName());
            note(dialog->objectName(), faults(dialog) + (dialog->windowTitle().isEmpty() ? QStringList{u"has no title"_s} : QStringList()));
        });
        for (const QString &section : sectionsOf(*desk)) {
            goTo(*desk, section);
            QList<QPointer<QObject>> verbs;
            for (QAction *action : desk->frame()->findChildren<QAction *>())
                if (!action->objectName().isEmpty() && !leaves.match(action->objectName()).hasMatch())
                    verbs.append(action);
            for (QPushButton *button : desk->frame()->currentPage()->findChildren<QPushButton *>())
                if (!button->menu())
                    verbs.append(button);
            for (const QPointer<QObject> &verb : verbs) {
                at = section + u' ' + (verb ? verb->objectName() : QString());
                if (auto *action = qobject_cast<QAction *>(verb.data()))
                    action->trigger();
                else if (auto *button = qobject_cast<QPushButton *>(verb.data()); button && button->isVisible())
                    button->click();
                QCoreApplication::processEvents();
                m_pictures.take(&desk->window(), at);
                if (verb)
                    note(section + u" after "_s + verb->objectName(), faults(desk->frame()));
                QVERIFY(desk->frame());
            }
        }
        QVERIFY2(catcher.caught >= 2, "keys and about at least");
        m_faults.removeDuplicates();
        QVERIFY2(m_faults.isEmpty(), m_faults.join(u'\n').toUtf8());
    }

    /// What a page offers at its head, and its one loud button, have a name among the commands as well.
    void whatAPageOffersFirstIsAmongTheCommands()
    {
        const auto desk = openSample(m_centre, u"en"_s, m_files);
        desk->start();
        waitForFrame(*desk);
        for (const QString &section : sectionsOf(*desk)) {
            goTo(*desk, section);
            noteUnnamedVerbs(*desk, section);
            for (QTabBar *tabs : desk->frame()->currentPage()->findChildren<QTabBar *>())
                for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    awaitAnswers();
                    noteUnnamedVerbs(*desk, section + u' ' + tabs->tabText(tab));
                }
        }
        m_faults.removeDuplicates();
        QVERIFY2(m_faults.isEmpty(), m_faults.join(u'\n').toUtf8());
    }

    /// On a page that was never seen the list comes a moment later, and chose its first record in front of the form.
    void aFormThatWasAskedForStaysWhenItsListArrives_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("form");
        QTest::newRow("trainees") << u"trainees.new"_s << u"warsha::NewTraineeForm"_s;
        QTest::newRow("groups") << u"groups.new"_s << u"warsha::GroupForm"_s;
        QTest::newRow("programmes") << u"programmes.new"_s << u"warsha::NewProgrammeForm"_s;
        QTest::newRow("placements") << u"placements.new"_s << u"warsha::PlacementForm"_s;
    }
    void aFormThatWasAskedForStaysWhenItsListArrives()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, form);
        const auto desk = openSample(m_centre, u"en"_s, m_files);
        desk->start();
        waitForFrame(*desk);
        desk->frame()->run(command);
        awaitAnswers();
        const auto all = desk->frame()->currentPage()->findChildren<QWidget *>();
        QVERIFY(std::ranges::any_of(all, [&](const QWidget *each) { return each->isVisible() && each->inherits(form.toLatin1()); }));
    }

    void aLongerLanguageFits()
    {
        const auto desk = openSample(m_centre, u"en"_s, m_files);
        PseudoLocale longer;
        QCoreApplication::installTranslator(&longer);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        desk->start();
        waitForFrame(*desk);
        walkPages(*desk, u"longer"_s);
        {
            DialogCatcher catcher([&](QDialog *dialog) { note(dialog->objectName(), cutTexts(dialog)); });
            for (const QString &verb : {u"help.keys"_s, u"help.about"_s})
                desk->frame()->findChild<QAction *>(verb)->trigger();
        }
        QCoreApplication::removeTranslator(&longer);
        QVERIFY2(m_faults.isEmpty(), m_faults.join(u'\n').toUtf8());
    }
};

QTEST_MAIN(WalkTest)
#include "tst_walk.moc"
