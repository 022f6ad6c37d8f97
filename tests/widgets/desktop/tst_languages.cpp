// SPDX-License-Identifier: GPL-3.0-or-later
// Four languages, switched while the program runs: each named in itself, Qt's own words with it, dates by language and
// country, the week by the centre.
#include "fakedesk.h"
#include "languages.h"
#include "shortday.h"
#include "week.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextCharFormat>

using namespace warsha;
using namespace Qt::StringLiterals;

class LanguagesTest : public QObject
{
    Q_OBJECT

    static QString cancel() { return QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().remove(u'&'); }
    static QString paste()
    {
        QLineEdit field;
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) { return action->text().endsWith("\tCtrl+V"_L1); });
        return found == actions.cend() ? QString() : (*found)->text().section(u'\t', 0, 0).remove(u'&');
    }

private Q_SLOTS:
    void cleanup()
    {
        setWeekStart(0);
        useDesk();
    }

    void eachIsNamedInItself()
    {
        for (const LanguageChoice &choice : Languages::all())
            QCOMPARE(choice.name.toLower(), QLocale(choice.code).nativeLanguageName().section(u' ', -1).toLower());
    }

    void eachSpeaksWhole_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("trainees");
        QTest::addColumn<QString>("cancelled");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("English") << u"en"_s << u"LB"_s << u"Trainees"_s << u"Cancel"_s << u"Paste"_s << u"2 March"_s << false;
        QTest::newRow("French") << u"fr"_s << u"LB"_s << u"Apprenants"_s << u"Annuler"_s << u"Coller"_s << u"2 mars"_s << false;
        QTest::newRow("Arabic") << u"ar"_s << u"LB"_s << u"المتدربون"_s << u"ألغِ"_s << u"ألصق"_s << u"٢ آذار"_s << true;
        QTest::newRow("Arabic elsewhere") << u"ar"_s << u"EG"_s << u"المتدربون"_s << u"ألغِ"_s << u"ألصق"_s << u"٢ مارس"_s << true;
        QTest::newRow("Lao") << u"lo"_s << u"LA"_s << u"ຜູ້ຮຽນ"_s << u"ຍົກເລີກ"_s << u"ວາງ"_s << u"2 ມີນາ"_s << false;
        QTest::newRow("unknown") << u"xx"_s << u"LB"_s << u"Trainees"_s << u"Cancel"_s << u"Paste"_s << u"2 March"_s << false;
    }
    /// One after another in the same program, so each row also finds the words of the one before gone.
    void eachSpeaksWhole()
    {
        QFETCH(QString, code);
        QFETCH(QString, country);
        QFETCH(bool, mirrored);
        static Languages languages;
        languages.use(code, country);
        QTEST(QCoreApplication::translate("TraineesSection", "Trainees"), "trainees");
        QTEST(cancel(), "cancelled");
        QTEST(paste(), "pasted");
        QTEST(QLocale().toString(QDate(2026, 3, 2), u"d MMMM"_s), "date");
        QCOMPARE(QApplication::isRightToLeft(), mirrored);
    }

    /// Those that Qt's translators have not yet: a list of files and the print dialog would be half English.
    void newerWordsOfQtAreThere()
    {
        for (const QString &code : {u"fr"_s, u"ar"_s, u"lo"_s}) {
            useDesk(Scheme::Light, code);
            QVERIFY2(QCoreApplication::translate("QAbstractFileIconProvider", "Folder", "All other platforms") != u"Folder"_s, qPrintable(code));
            QVERIFY2(QCoreApplication::translate("QPrintSettingsOutput", "Double Sided Printing") != u"Double Sided Printing"_s, qPrintable(code));
        }
    }

    void weekIsTheCentres()
    {
        useDesk(Scheme::Light, u"fr"_s);
        const auto firstDay = [] {
            QCalendarWidget calendar;
            calendar.ensurePolished();
            return calendar.firstDayOfWeek();
        };
        QCOMPARE(firstDay(), Qt::Monday);
        setWeekStart(Qt::Saturday); // a centre in Jordan
        QCOMPARE(firstDay(), Qt::Saturday);
        useDesk(Scheme::Light, u"lo"_s); // whatever the language
        QCOMPARE(firstDay(), Qt::Saturday);
        setWeekStart(0);
        QCOMPARE(firstDay(), Qt::Sunday);
        QCalendarWidget calendar; // a Sunday is a working day in Amman: none stands out by itself
        calendar.ensurePolished();
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            QCOMPARE(calendar.weekdayTextFormat(Qt::DayOfWeek(day)).foreground().style(), Qt::NoBrush);
    }

    void figuresAreByChoiceWhereThereIsOne()
    {
        Languages languages;
        languages.use(u"ar"_s, u"LB"_s, u"latin"_s);
        QCOMPARE(QLocale().toString(150), u"150"_s);
        languages.use(u"ar"_s, u"LB"_s, u"local"_s);
        QCOMPARE(QLocale().toString(150), u"١٥٠"_s);
        QCOMPARE(languages.digitsChoices().size(), 2);
        for (const QString &code : {u"en"_s, u"fr"_s, u"lo"_s}) {
            languages.use(code, u"LB"_s, u"local"_s); // chosen for another language
            QCOMPARE(QLocale().toString(150), u"150"_s);
            QVERIFY(languages.digitsChoices().isEmpty());
        }
    }

    void monthsAreThoseOfTheCountryInAnyDigits_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Lebanon") << u"LB"_s << u"local"_s << u"٢٧ تشرين الثاني ٢٠٢٦"_s;
        QTest::newRow("Lebanon, Western digits") << u"LB"_s << u"latin"_s << u"27 تشرين الثاني 2026"_s;
        QTest::newRow("Egypt, Western digits") << u"EG"_s << u"latin"_s << u"27 نوفمبر 2026"_s;
        QTest::newRow("Morocco, Arabic digits") << u"MA"_s << u"local"_s << u"٢٧ نونبر ٢٠٢٦"_s;
    }
    void monthsAreThoseOfTheCountryInAnyDigits()
    {
        QFETCH(QString, country);
        QFETCH(QString, digits);
        static Languages languages;
        languages.use(u"ar"_s, country, digits);
        QTEST(dayInWords(QDate(2026, 11, 27), u"d MMMM yyyy"), "shown");
        languages.use(u"en"_s, country, digits);
        QCOMPARE(shortDay(QDate(2026, 11, 27)), u"27 Nov 2026"_s);
        QCOMPARE(wholeDay(QDate(2026, 11, 27)), u"Friday, 27 November 2026"_s);
        languages.use(u"fr"_s, country, digits);
        QCOMPARE(dayInWords(QDate(2026, 3, 1), u"dddd d MMMM yyyy"), u"dimanche 1er mars 2026"_s);
        QCOMPARE(wholeDay(QDate(2026, 3, 11)), u"mercredi 11 mars 2026"_s);
    }

    void laoSentencesBreakIntoLinesAndNamesDoNot()
    {
        useDesk(Scheme::Light, u"lo"_s);
        const QChar place(0x200B);
        QVERIFY(!QCoreApplication::translate("TraineesSection", "New trainee").contains(place));
        const QString sentence = QCoreApplication::translate("warsha::HoursPage", "There is no group yet. Hours are counted in groups, against what their programme plans.");
        QVERIFY(sentence.contains(place));
        const QFontMetrics metrics = QFontMetrics(QApplication::font());
        const QRect line(0, 0, 120, 10000);
        QVERIFY(metrics.boundingRect(line, Qt::TextWordWrap, sentence).width() <= 120);
        QVERIFY(metrics.boundingRect(line, Qt::TextWordWrap, QString(sentence).remove(place)).width() > 120); // and that is why
    }
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
