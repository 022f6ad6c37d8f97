// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog of the window on the sample centre, walked in both directions and both palettes, two sizes,
// and in a language 40 % longer. A section registered tomorrow is walked without a line here.
#include "deskstyle.h"
#include "deskwalk.h"
#include "pseudolocale.h"
#include "widgetwalk.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>

using namespace warsha;

class WalkTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_centre = m_folder.filePath(u"sample.warsha"_s);
    FakeFilePicker m_files; // whoever asks for a file gets none
    QStringList m_faults;

    void note(const QString &where, const QStringList &found)
    {
        for (const QString &fault : found)
            m_faults.append(where + u": "_s + fault);
    }
    void walkPages(DeskApplication &desk, const QString &where)
    {
        for (const QSize &size : {QSize(1366, 768), QSize(1024, 600)}) {
            desk.window().resize(size);
            for (const QString &section : sectionsOf(desk)) {
                goTo(desk, section);
                const QString at = u"%1 %2 %3"_s.arg(where, section).arg(size.width());
                if (desk.window().size() != size)
                    note(at, {u"does not fit, is %1 x %2"_s.arg(desk.window().width()).arg(desk.window().height())});
                note(at, faults(desk.frame()));
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QApplication::setStyle(new DeskStyle);
        QVERIFY(makeSampleCentre(m_centre));
    }
    void cleanup() { m_faults.clear(); }

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
        walkPages(*desk, language);
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
        QTest::newRow("left to right") << u"en"_s;
        QTest::newRow("right to left") << u"ar"_s;
        QTest::newRow("long words") << u"fr"_s;
        QTest::newRow("no blanks between words") << u"lo"_s;
    }

    /// What the menus and the buttons of each page open is walked and sent away.
    void everyDialogOfEveryPage()
    {
        QFETCH(QString, language);
        static const QRegularExpression leaves(u"^(file\\.(quit|lock|open|newcentre|wipe|signout)|lock\\..*|view\\..*|edit\\..*|go\\..*|who\\..*|language\\..*|digits\\..*)$"_s);
        const auto desk = openSample(m_centre, language, m_files);
        desk->start();
        waitForFrame(*desk);
        DialogCatcher catcher([&](QDialog *dialog) { note(dialog->objectName(), faults(dialog)); });
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
                if (auto *action = qobject_cast<QAction *>(verb.data()))
                    action->trigger();
                else if (auto *button = qobject_cast<QPushButton *>(verb.data()); button && button->isVisible())
                    button->click();
                QCoreApplication::processEvents();
                if (verb)
                    note(section + u" after "_s + verb->objectName(), faults(desk->frame()));
                QVERIFY(desk->frame());
            }
        }
        QVERIFY2(catcher.caught >= 2, "keys and about at least");
        m_faults.removeDuplicates();
        QVERIFY2(m_faults.isEmpty(), m_faults.join(u'\n').toUtf8());
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
