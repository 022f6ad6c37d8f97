// SPDX-License-Identifier: GPL-3.0-or-later
// The languages are whole: every string of the window and of all modules is translated, keeps its places, its tags, its
// lines and its access key.
#include "countrycodes.h"
#include "countryname.h"
#include "textfold.h"
#include "translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace warsha;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList texts;
    bool finished = true;
};

QList<Message> readMessages(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, true});
            isPlural = xml.attributes().hasAttribute("numerus"_L1);
        } else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            messages.last().texts.append(xml.readElementText());
        else if (xml.name() == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!isPlural) // the forms of a plural come as elements of their own
                messages.last().texts.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList found(const QRegularExpression &what, const QString &text)
{
    QStringList all;
    auto matches = what.globalMatch(text);
    while (matches.hasNext())
        all.append(matches.next().captured());
    all.sort();
    return all;
}

/// What the program fills in: "%1" once or twice is the same place, and "%L1" is it in the digits of the window.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]"_s);
    QStringList places = found(place, text).replaceInStrings(u"L"_s, QString());
    places.sort();
    places.removeDuplicates();
    return places;
}

QStringList tagsIn(const QString &text)
{
    static const QRegularExpression tag(u"</?[a-z][^>]*>"_s);
    return found(tag, text);
}

/// "&" before a letter; "&&" shows one.
bool hasAccessKey(QString text)
{
    return text.remove(u"&&"_s).contains(u'&');
}

QString fileOf(const QString &name)
{
    return QStringLiteral(WARSHA_SOURCE "/translations/") + name;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void languageIsWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("French") << u"warsha_fr.ts"_s;
        QTest::newRow("Arabic") << u"warsha_ar.ts"_s;
        QTest::newRow("Lao") << u"warsha_lo.ts"_s;
    }
    void languageIsWhole()
    {
        QFETCH(QString, file);
        const QList<Message> messages = readMessages(fileOf(file));
        QVERIFY(messages.size() > 400);
        for (const Message &message : messages) {
            const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
            QVERIFY2(message.finished, where);
            QVERIFY2(!message.texts.last().isEmpty(), where);
        }
    }

    void translationsKeepWhatIsNotWords_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"warsha_ar.ts", "warsha_fr.ts", "warsha_lo.ts", "qtbase_lo.ts", "qtmore_ar.ts", "qtmore_fr.ts", "qtmore_lo.ts"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void translationsKeepWhatIsNotWords()
    {
        QFETCH(QString, file);
        for (const Message &message : readMessages(fileOf(file))) {
            for (const QString &text : message.texts) {
                if (text.isEmpty())
                    continue; // not translated yet, or nothing to say of none
                const QByteArray where = (message.context + u": "_s + message.source + u" -> "_s + text).toUtf8();
                QVERIFY2(placesIn(text) == placesIn(message.source), where);
                QVERIFY2(tagsIn(text) == tagsIn(message.source), where);
                QVERIFY2(text.count(u'\n') == message.source.count(u'\n'), where);
                QVERIFY2(hasAccessKey(text) == hasAccessKey(message.source), where);
            }
            if (message.texts.size() > 1 && !message.texts.last().isEmpty()) { // the form of most numbers says how many
                QVERIFY2(message.texts.last().contains(u"%Ln"_s), message.source.toUtf8());
                QVERIFY2(!message.texts.first().isEmpty(), message.source.toUtf8()); // or lrelease leaves out all of them
            }
        }
    }

    /// Reads the sources as update_translations does, into a copy: a sentence that is new there is translated nowhere yet.
    void everySentenceOfTheSourcesIsThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("words");
        const QStringList window{u"modules"_s, u"app/common"_s, u"app/desktop"_s};
        QTest::newRow("fr") << u"warsha_fr.ts"_s << window;
        QTest::newRow("ar") << u"warsha_ar.ts"_s << window;
        QTest::newRow("lo") << u"warsha_lo.ts"_s << window;
        QTest::newRow("en") << u"warsha_en.ts"_s << QStringList{u"modules"_s, u"app"_s, u"-pluralonly"_s};
    }
    void everySentenceOfTheSourcesIsThere()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, words);
        QTemporaryDir folder;
        const QString copy = folder.filePath(file);
        QVERIFY(QFile::copy(fileOf(file), copy));
        QProcess reader;
        reader.setWorkingDirectory(QStringLiteral(WARSHA_SOURCE));
        reader.start(QStringLiteral(WARSHA_LUPDATE), QStringList{u"-recursive"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s} + words
                                                         + QStringList{u"-ts"_s, copy});
        QVERIFY(reader.waitForFinished(60'000));
        QCOMPARE(reader.exitCode(), 0);
        // A sentence of a context that is not known when the program runs would stay English for ever.
        const QByteArray said = reader.readAllStandardError();
        QVERIFY2(!said.contains("lacks Q_OBJECT"), said);
        for (const Message &message : readMessages(copy))
            QVERIFY2(message.finished, qPrintable(message.context + u": "_s + message.source));
    }

    void englishHasWholePlurals()
    {
        for (const Message &message : readMessages(fileOf(u"warsha_en.ts"_s)))
            for (const QString &text : message.texts)
                QVERIFY2(!text.isEmpty() && !text.contains(u"(s)"_s), qPrintable(message.source));
    }

    /// Whole numbers that a sentence is given as such (.arg(12)): "%L1" in the language that has digits of its own.
    void limitsInSentencesAreInTheDigitsOfTheWindow()
    {
        const QStringList sentences{u"Rows imported: %1"_s, u"The comment is longer than %1 characters."_s, u"The reason is longer than %1 characters."_s,
                                    u"Column %1"_s, u"A holiday has at most %1 days."_s};
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QStringList said;
        for (const Message &message : readMessages(fileOf(u"warsha_ar.ts"_s)))
            if (sentences.contains(message.source))
                said.append(message.texts.last().arg(47));
        QLocale::setDefault(before);
        QVERIFY2(said.size() >= sentences.size(), qPrintable(said.join(u'\n')));
        for (const QString &sentence : std::as_const(said))
            QVERIFY2(sentence.contains(u"٤٧"_s), qPrintable(sentence));
    }

    /// A path that begins or ends with a slash would lose it to the other side of the sentence.
    void pathsInArabicKeepTheirDirection()
    {
        static const QRegularExpression path(u"\\b(?:[Ff]older|[Ff]ile|backup|centre at|saved as|written to|kept in|Cop(?:y|ied) to) %1"_s);
        int paths = 0;
        for (const Message &message : readMessages(fileOf(u"warsha_ar.ts"_s))) {
            if (!path.match(message.source).hasMatch())
                continue;
            ++paths;
            for (const QString &text : message.texts)
                QVERIFY2(text.contains(u"\u2066%1\u2069"_s) || text.contains(u"\u2068%1\u2069"_s), qPrintable(message.context + u": "_s + message.source));
        }
        QVERIFY(paths > 30);
    }

    void examplesAreInTheDigitsOfTheWindow_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("hours");
        QTest::newRow("local") << QLocale(QLocale::Arabic, QLocale::Egypt) << u"٢/٣/٢٠٢٦"_s << u"٧٫٥"_s;
        QTest::newRow("123") << QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) << u"2/3/2026"_s << u"7.5"_s;
    }
    void examplesAreInTheDigitsOfTheWindow()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, day);
        QFETCH(QString, hours);
        const QLocale before;
        QLocale::setDefault(locale);
        const auto arabic = installTranslation(u"ar"_s);
        const QString example = QCoreApplication::translate("warsha::SignForm", "2.3.2026");
        const QString sentence = QCoreApplication::translate("CellValues", "%1 is not a length of time. Write hours as 7.5, or 7:30.");
        const QString unknown = QCoreApplication::translate("warsha::SignForm", "no such sentence");
        QLocale::setDefault(before);
        QVERIFY(arabic);
        QCOMPARE(example, day);
        QVERIFY2(sentence.contains(hours), qPrintable(sentence));
        QCOMPARE(unknown, u"no such sentence"_s);
    }

    void countriesAreInTheLanguageAndCanBeTyped_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("lebanon");
        QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"Lebanon"_s;
        QTest::newRow("fr") << QLocale(QLocale::French, QLocale::France) << u"Liban"_s;
        QTest::newRow("ar") << QLocale(QLocale::Arabic, QLocale::Lebanon) << u"لبنان"_s;
        QTest::newRow("lo") << QLocale(QLocale::Lao, QLocale::Laos) << u"ເລບານອນ"_s;
    }
    void countriesAreInTheLanguageAndCanBeTyped()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, lebanon);
        const QLocale before;
        QLocale::setDefault(locale);
        const auto translator = installTranslation(QString::fromLatin1(QTest::currentDataTag()));
        const QString shown = countryNameOf(u"LB"_s);
        QStringList lost;
        for (const QString &code : countryCodes())
            if (countryFromFoldedName(foldText(countryNameOf(code))) != countryFromCode(code))
                lost.append(countryNameOf(code));
        QLocale::setDefault(before);
        QCOMPARE(shown, lebanon);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
        QVERIFY(countryNameOf(u"ZZ"_s).isEmpty());
    }

    /// translations/glossary.md has one word for one thing; these were met beside it, and read as something else.
    void wordsAreThoseOfTheGlossary_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("strange");
        const QString ar = u"warsha_ar.ts"_s, fr = u"warsha_fr.ts"_s;
        QTest::newRow("locked") << ar << u"إقفال|تثبيت (?:الساعات|النتائج)"_s;
        QTest::newRow("session") << ar << u"\\bال?حص[ةص]\\b|\\bحص[ةص]\\b"_s;
        QTest::newRow("statement of attainment") << ar << u"إفاد(?:ة|ات|تا) (?:ال)?(?:إنجاز|تحصيل)"_s;
        QTest::newRow("timetable") << ar << u"البرنامج الزمني"_s;
        QTest::newRow("staff") << ar << u"العامل(?:ون|ين)\\b"_s;
        QTest::newRow("restore") << ar << u"استرجاع"_s;
        QTest::newRow("online") << ar << u"على الشبكة"_s;
        QTest::newRow("tanween") << ar << u"اً"_s;
        QTest::newRow("per cent") << ar << u"\\s[%٪](?!L|\\d)"_s;
        QTest::newRow("filters of file dialogs") << ar << u"\\*\u2066|(?<!\u200e)\\(\\*\\."_s;
        QTest::newRow("endings of files") << ar << u"(?<![\u2066*\\w./])\\.(?:xlsx?|csv|tsv|ods|pdf|json|warsha)\\b"_s;
        QTest::newRow("quotation marks") << ar << u"[“”]"_s;
        QTest::newRow("what is quoted, of its own direction") << ar << u"«%\\d"_s;
        QTest::newRow("digits that follow the window") << ar << u"(?<![A-Za-z0-9%:./\u2066-])(?<!%L)(?!2013)[0-9]+(?![A-Za-z0-9-])"_s;
        QTest::newRow("encrypted") << fr << u"scell"_s;
        QTest::newRow("blanks that do not break") << fr << u"[ \u00a0][:;?!»]|«(?!\u202f)"_s;
    }
    void wordsAreThoseOfTheGlossary()
    {
        QFETCH(QString, file);
        QFETCH(QString, strange);
        const QRegularExpression word(strange, QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(word.isValid(), qPrintable(word.errorString()));
        for (const Message &message : readMessages(fileOf(file)))
            for (const QString &text : message.texts)
                if (message.context != u"warsha::CommandWords"_s) // what somebody may type for a command, right or not
                    QVERIFY2(!word.match(text).hasMatch(), qPrintable(message.context + u": "_s + text));
    }

    void numbersAreInTheLanguage()
    {
        for (const QString &file : {u"warsha_ar.ts"_s, u"warsha_en.ts"_s, u"warsha_fr.ts"_s, u"warsha_lo.ts"_s}) {
            for (const Message &message : readMessages(fileOf(file)))
                for (const QString &text : message.texts)
                    QVERIFY2(!text.contains(u"%n"_s), text.toUtf8()); // %Ln takes the digits of the window
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
