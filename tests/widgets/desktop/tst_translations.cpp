// SPDX-License-Identifier: GPL-3.0-or-later
// Arabic is whole: every string of the window and of all modules is translated, keeps its places and its access key.
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

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
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({context, {}, {}, true});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            messages.last().texts.append(xml.readElementText());
        else if (xml.name() == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (messages.last().texts.isEmpty())
                messages.last().texts.append(text);
        }
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places.append(matches.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arabicIsWhole()
    {
        const QList<Message> messages = readMessages(QStringLiteral(WARSHA_SOURCE "/translations/warsha_ar.ts"));
        QVERIFY(messages.size() > 400);
        for (const Message &message : messages) {
            const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
            QVERIFY2(message.finished, where);
            for (const QString &text : message.texts) {
                QVERIFY2(!text.isEmpty() || message.texts.size() > 1, where);
                if (message.texts.size() == 1)
                    QVERIFY2(placesIn(text) == placesIn(message.source), where);
                if (message.source.contains(u'&') && message.texts.size() == 1)
                    QVERIFY2(text.contains(u'&'), where);
            }
        }
    }

    /// Reads the sources as update_translations does, into a copy: a sentence that is new there is translated nowhere yet.
    void everySentenceOfTheSourcesIsThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("ar") << u"warsha_ar.ts"_s << QStringList{u"modules"_s, u"app/common"_s, u"app/desktop"_s};
        QTest::newRow("en") << u"warsha_en.ts"_s << QStringList{u"modules"_s, u"app"_s, u"-pluralonly"_s};
    }
    void everySentenceOfTheSourcesIsThere()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, words);
        QTemporaryDir folder;
        const QString copy = folder.filePath(file);
        QVERIFY(QFile::copy(QStringLiteral(WARSHA_SOURCE "/translations/") + file, copy));
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
        for (const Message &message : readMessages(QStringLiteral(WARSHA_SOURCE "/translations/warsha_en.ts")))
            for (const QString &text : message.texts)
                QVERIFY2(!text.isEmpty() && !text.contains(u"(s)"_s), qPrintable(message.source));
    }

    void numbersAreInTheLanguage()
    {
        for (const char *file : {"/translations/warsha_ar.ts", "/translations/warsha_en.ts"}) {
            for (const Message &message : readMessages(QStringLiteral(WARSHA_SOURCE) + QLatin1StringView(file)))
                for (const QString &text : message.texts)
                    QVERIFY2(!text.contains(u"%n"_s), text.toUtf8()); // %Ln takes the digits of the window
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
