// SPDX-License-Identifier: GPL-3.0-or-later
// The help of every section in every language, and what a diagnosis says.
#include "aboutdialog.h"
#include "card.h"
#include "fakedesk.h"
#include "helpwindow.h"
#include "widgetwalk.h"

#include <QClipboard>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace warsha;
using namespace Qt::StringLiterals;

class HelpTest : public QObject
{
    Q_OBJECT

    static QStringList codesOf(const HelpBook &book)
    {
        QStringList codes;
        for (const HelpChapter &chapter : book.chapters)
            codes.append(chapter.code);
        return codes;
    }

private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void everySectionHasItsChapter_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "fr", "ar", "lo"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everySectionHasItsChapter()
    {
        QFETCH(const QString, language);
        const HelpBook book = helpBook(language);
        QVERIFY(!book.isInEnglish);
        QCOMPARE(codesOf(book), QStringList({u"start"_s, u"today"_s, u"trainees"_s, u"groups"_s, u"programmes"_s, u"hours"_s, u"placements"_s, u"assessment"_s,
                                             u"certificates"_s, u"reports"_s, u"send"_s, u"history"_s, u"users"_s, u"settings"_s, u"keys"_s, u"safety"_s}));
        for (const HelpChapter &chapter : book.chapters) {
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.code));
            QVERIFY2(chapter.markdown.trimmed().size() > 80, qPrintable(chapter.code));
        }
    }

    void weightIsBoldAndNotSlanted()
    {
        QWidget parent;
        const HelpBook book{{{u"hours"_s, u"Hours"_s, u"In *Hours*, then **-** absent, **/** late, **\\*** excused; *two words* more, و*اليوم* too."_s}}, false};
        auto *help = new HelpWindow(book, &parent);
        help->open(u"hours"_s);
        const QTextDocument *text = help->findChild<QTextBrowser *>(u"helpText"_s)->document();
        QStringList bold;
        for (QTextBlock block = text->lastBlock(); block.isValid() && block != text->firstBlock(); block = block.previous())
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                QVERIFY2(!at.fragment().charFormat().fontItalic(), qPrintable(at.fragment().text()));
                if (at.fragment().charFormat().fontWeight() >= QFont::Bold)
                    bold.append(at.fragment().text());
            }
        QCOMPARE(bold, QStringList({u"Hours"_s, u"-"_s, u"/"_s, u"*"_s, u"two words"_s, u"اليوم"_s}));
    }

    void anotherLanguageIsHelpedInEnglish()
    {
        const HelpBook book = helpBook(u"km"_s);
        QVERIFY(book.isInEnglish);
        QCOMPARE(codesOf(book), codesOf(helpBook(u"en"_s)));
        QWidget parent;
        auto *help = new HelpWindow(book, &parent);
        help->open(u"hours"_s);
        QVERIFY(help->findChild<MessageBar *>()->isVisible());
    }

    void theChapterOfTheSectionIsOpened_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("title");
        QTest::newRow("hours") << u"hours"_s << u"Hours"_s;
        QTest::newRow("no chapter of its own") << u"somewhere"_s << u"The course of the day"_s;
    }
    void theChapterOfTheSectionIsOpened()
    {
        QFETCH(const QString, section);
        QFETCH(const QString, title);
        QWidget parent;
        auto *help = new HelpWindow(helpBook(u"en"_s), &parent);
        help->open(section);
        QVERIFY(help->findChild<QTextBrowser *>(u"helpText"_s)->toPlainText().startsWith(title));
        auto *chapters = help->findChild<QListWidget *>(u"helpChapters"_s);
        QTest::keyClick(chapters, Qt::Key_End);
        QVERIFY(help->findChild<QTextBrowser *>(u"helpText"_s)->toPlainText().contains(u"Power cuts"_s));
    }

    void arabicIsMirrored()
    {
        useDesk(Scheme::Dark, u"ar"_s);
        QWidget parent;
        auto *help = new HelpWindow(helpBook(u"ar"_s), &parent);
        help->open(u"start"_s);
        QCOMPARE(help->findChild<QTextBrowser *>(u"helpText"_s)->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
        QVERIFY2(faults(help).isEmpty(), qPrintable(faults(help).join(u" | "_s)));
    }

    void theDiagnosisIsCopied()
    {
        FakeHost host;
        const QString said = diagnosis(host, u"SQLite 3.40.1, schema 27 (hours 4)"_s, {1366, 768});
        QVERIFY(said.contains(QStringLiteral(WARSHA_VERSION)) && said.contains(u"SQLite 3.40.1"_s) && said.contains(QString::fromLatin1(qVersion())));
        AboutDialog about(said, nullptr);
        about.show();
        about.findChild<QPushButton *>(u"copyDiagnosis"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), said);
        QCOMPARE(about.findChild<QPlainTextEdit *>(u"diagnosis"_s)->toPlainText(), said);
        QVERIFY(about.findChild<QPlainTextEdit *>(u"licences"_s)->toPlainText().contains(u"OFL"_s));
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
