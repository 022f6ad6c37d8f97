// SPDX-License-Identifier: GPL-3.0-or-later
// The house as ARCHITECTURE.md draws it, read from the files: what the build cannot see by itself.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile {
    QString path; ///< from the top of the project
    QString text;
};

QList<SourceFile> filesUnder(const QStringList &folders, const QStringList &patterns,
                             QDirIterator::IteratorFlags flags = QDirIterator::Subdirectories)
{
    QList<SourceFile> files;
    const QDir top(QStringLiteral(WARSHA_SOURCE));
    for (const QString &folder : folders) {
        QDirIterator it(top.filePath(folder), patterns, QDir::Files, flags);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({top.relativeFilePath(it.filePath()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

/// The longest function of a file: from a brace alone in its line to the one that closes it at the same indent. Rows of a
/// table ("{...},") do not count; bodies of classes and namespaces are none.
std::pair<int, int> longestFunction(const SourceFile &file) // lines, where
{
    static const QRegularExpression body(u"^ *(class|struct|namespace|enum|template)\\b"_s);
    const QStringList lines = file.text.split(u'\n');
    std::pair<int, int> longest;
    for (qsizetype open = 1; open < lines.size(); ++open) {
        if (lines[open].trimmed() != "{"_L1 || body.match(lines[open - 1]).hasMatch())
            continue;
        const QString close = QString(lines[open]).replace(u'{', u'}');
        int count = 0;
        for (qsizetype i = open + 1; i < lines.size() && lines[i] != close && lines[i] != close + u';'; ++i)
            count += lines[i].trimmed().startsWith(u'{') && lines[i].size() > close.size() + 4 ? 0 : 1;
        longest = std::max(longest, {count, int(open + 1)});
    }
    return longest;
}

/// The text of the nearest CMakeLists.txt above a file.
QString listAbove(const QString &path)
{
    const QDir top(QStringLiteral(WARSHA_SOURCE));
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
        QFile list(top.filePath(folder + u"/CMakeLists.txt"_s));
        if (list.open(QIODevice::ReadOnly))
            return QString::fromUtf8(list.readAll());
    }
    return {};
}

QString linesThatMatch(const SourceFile &file, const QRegularExpression &pattern)
{
    QStringList found;
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].trimmed().startsWith("//"_L1) && pattern.match(lines[i]).hasMatch())
            found += u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(lines[i].trimmed());
    }
    return found.join(u'\n');
}

} // namespace

class HouseTest : public QObject
{
    Q_OBJECT
    QList<SourceFile> m_code = filesUnder({u"app"_s, u"modules"_s}, {u"*.h"_s, u"*.cpp"_s});
    QList<SourceFile> m_tests = filesUnder({u"tests"_s}, {u"*.h"_s, u"*.cpp"_s});
    QList<SourceFile> m_scripts = filesUnder({u"app"_s, u"modules"_s, u"tests"_s, u"resources"_s, u"translations"_s, u"packaging"_s, u".ci"_s},
                                             {u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s, u"*.py"_s})
        + filesUnder({u"packaging"_s, u".ci"_s}, {u"[a-z]*"_s}, QDirIterator::NoIteratorFlags);

private Q_SLOTS:
    void thereIsSomethingToRead() { QVERIFY(m_code.size() > 100); }

    void sqlStandsInStorageOnly()
    {
        static const QRegularExpression sql(u"\\b(SELECT .* FROM|INSERT INTO|UPDATE \\S+ SET|DELETE FROM|CREATE TABLE)\\b"_s);
        QStringList found;
        for (const SourceFile &file : std::as_const(m_code)) {
            const bool mayHoldSql = file.path.contains("/storage/"_L1) || file.path.startsWith("modules/database/"_L1);
            if (!mayHoldSql)
                found += linesThatMatch(file, sql);
        }
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void qtSqlIsIncludedInStorageOnly()
    {
        static const QRegularExpression include(u"^#include <(QtSql/.*|QSql.*)>"_s);
        QStringList found;
        for (const SourceFile &file : std::as_const(m_code)) {
            if (!file.path.startsWith("modules/database/"_L1))
                found += linesThatMatch(file, include);
        }
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void qtIsIncludedWithoutItsModule()
    {
        // <QtWidgets/QLabel> would compile in a room that links Qt Core only.
        static const QRegularExpression include(u"^#include <Qt(Sql|Widgets|Gui|Network|Charts|Svg|PrintSupport)/"_s);
        QStringList found;
        for (const SourceFile &file : std::as_const(m_code))
            found += linesThatMatch(file, include);
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void domainKnowsCoreOnly()
    {
        static const QRegularExpression include(u"^#include <(QWidget|QPainter|QGui|QApplication|QSql|QNetwork|QImage|QFont|QColor|QIcon)"_s);
        QStringList found;
        for (const SourceFile &file : std::as_const(m_code)) {
            if (file.path.contains("/domain/"_L1))
                found += linesThatMatch(file, include);
        }
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void fileNamesAreUnique()
    {
        QHash<QString, QString> seen;
        QStringList twins;
        for (const SourceFile &file : std::as_const(m_code)) {
            const QString name = file.path.section(u'/', -1);
            const bool perProgram = file.path.startsWith("app/"_L1)
                && (name == "main.cpp"_L1 || name.startsWith("composition."_L1));
            if (perProgram)
                continue;
            if (seen.contains(name))
                twins += u"%1 and %2"_s.arg(seen.value(name), file.path);
            seen.insert(name, file.path);
        }
        QVERIFY2(twins.isEmpty(), qPrintable(twins.join(u'\n')));
    }
    void filesStaySmall()
    {
        QStringList tooLong;
        for (const SourceFile &file : m_code + m_tests) {
            const qsizetype lines = file.text.count(u'\n');
            const qsizetype most = file.path.startsWith("tests/"_L1) ? 500 : 400; // tables of a test may run on
            if (lines > most)
                tooLong += u"%1: %2 lines"_s.arg(file.path).arg(lines);
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }
    void functionsStaySmall()
    {
        QStringList tooLong;
        for (const SourceFile &file : m_code + m_tests) {
            if (const auto [lines, where] = longestFunction(file); lines > 60)
                tooLong += u"%1:%2: %3 lines"_s.arg(file.path).arg(where).arg(lines);
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
        QVERIFY(longestFunction({{}, u"void f()\n{\n"_s + u"    x();\n"_s.repeated(61) + u"}\n"_s}).first == 61);
    }
    void everyFileSaysItsLicence()
    {
        QStringList without;
        for (const SourceFile &file : m_code + m_tests) {
            if (!file.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
                without += file.path;
        }
        // Scripts and lists say it in their first line, or in the second after the name of their program.
        for (const SourceFile &file : std::as_const(m_scripts)) {
            const bool isListOfPackages = file.path.startsWith("packaging/packages"_L1);
            if (!isListOfPackages && !file.text.section(u'\n', 0, 1).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                without += file.path;
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }
    void noMachineIsNamed()
    {
        // A path of whoever wrote it works nowhere else, and tells about them.
        static const QRegularExpression path(u"(^|[\\s\"'(=:])/(work|root|Users|mnt|srv)/|/home/(?!desk/)"_s);
        QStringList found;
        const QList<SourceFile> pages = filesUnder({u"."_s}, {u"*.md"_s}, QDirIterator::NoIteratorFlags)
            + filesUnder({u"resources"_s}, {u"*.md"_s, u"*.json"_s, u"*.txt"_s});
        for (const SourceFile &file : m_code + m_tests + m_scripts + pages) {
            if (!file.path.endsWith("tst_house.cpp"_L1)) // whose patterns are no paths
                found += linesThatMatch(file, path);
        }
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void testsDoNotSleep()
    {
        static const QRegularExpression sleep(u"\\b(qSleep|sleep_for|sleep_until|usleep|msleep)\\(|QThread::sleep\\("_s);
        QStringList found;
        for (const SourceFile &file : std::as_const(m_tests)) {
            if (!file.path.endsWith("tst_house.cpp"_L1))
                found += linesThatMatch(file, sleep);
        }
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void everySourceIsListed()
    {
        // A file that the list of its own module does not name is dead weight; a test that none names is never run.
        QStringList unlisted;
        for (const SourceFile &file : m_code + m_tests) {
            const QString name = file.path.section(u'/', -1);
            const bool ofAll = file.path.startsWith("modules/precompiled."_L1) || file.path.startsWith("tests/benchmarks/"_L1);
            const QRegularExpression word(u"(?<![\\w.])"_s + QRegularExpression::escape(name) + u"(?![\\w.])"_s);
            if (!ofAll && !word.match(listAbove(file.path)).hasMatch())
                unlisted += file.path;
        }
        QVERIFY2(unlisted.isEmpty(), qPrintable(unlisted.join(u'\n')));
    }
    void everyModuleHasTests()
    {
        QStringList without;
        for (const QString &module : QDir(QStringLiteral(WARSHA_SOURCE "/modules")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const bool tested = std::ranges::any_of(m_tests, [&](const SourceFile &file) {
                return file.path.section(u'/', 2, 2) == module && file.path.section(u'/', -1).startsWith("tst_"_L1);
            });
            if (!tested)
                without += module;
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
    }
    void slicesStandOnTheirFloors()
    {
        // modules/CMakeLists.txt is the picture; an include of a slice listed later runs up.
        QFile picture(QStringLiteral(WARSHA_SOURCE "/modules/CMakeLists.txt"));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        static const QRegularExpression line(u"^add_subdirectory\\((\\w+)\\)"_s, QRegularExpression::MultilineOption);
        QStringList floors;
        auto matches = line.globalMatch(QString::fromUtf8(picture.readAll()));
        while (matches.hasNext())
            floors += matches.next().captured(1);
        QHash<QString, QString> moduleOf;
        for (const SourceFile &file : std::as_const(m_code)) {
            if (file.path.startsWith("modules/"_L1))
                moduleOf.insert(file.path.section(u'/', -1), file.path.section(u'/', 1, 1));
        }
        static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
        QStringList up;
        for (const SourceFile &file : std::as_const(m_code)) {
            const QString module = file.path.section(u'/', 1, 1);
            if (!floors.contains(module) || !file.path.startsWith("modules/"_L1))
                continue;
            auto includes = include.globalMatch(file.text);
            while (includes.hasNext()) {
                const QString other = moduleOf.value(includes.next().captured(1));
                if (!other.isEmpty() && floors.indexOf(other) > floors.indexOf(module))
                    up += u"%1 includes a header of %2"_s.arg(file.path, other);
            }
        }
        QVERIFY2(up.isEmpty(), qPrintable(up.join(u'\n')));
    }
    void noTwoTypesShareAName()
    {
        // In one namespace the linker takes the inline functions of either for both, without a word: copies of the wrong size.
        static const QRegularExpression unnamed(u"\\nnamespace \\{.*?\\n\\} // namespace\\n"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression type(u"^(?:struct|class|enum(?: class)?) (\\w+)(?: final)?(?: : [^;\\n]*)?(?:\\n| \\{)"_s, QRegularExpression::MultilineOption);
        QMap<QString, QStringList> files;
        for (const SourceFile &file : std::as_const(m_code)) {
            const QString text = QString(file.text).replace(unnamed, u"\n"_s);
            for (auto found = type.globalMatch(text); found.hasNext();)
                files[found.next().captured(1)].append(file.path);
        }
        QVERIFY(files.contains(u"Backup"_s) && files.contains(u"StatusShape"_s));
        QStringList twice;
        for (auto name = files.cbegin(); name != files.cend(); ++name)
            if (name->size() > 1)
                twice += u"%1: %2"_s.arg(name.key(), name->join(u", "_s));
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }
    void tablesHaveNoDefaults()
    {
        QStringList found;
        for (const SourceFile &file : filesUnder({u"modules"_s}, {u"*.sql"_s}))
            found += linesThatMatch(file, QRegularExpression(u"\\bDEFAULT\\b|\\b(REAL|FLOAT|DOUBLE|BLOB|VARCHAR|TRIGGER)\\b"_s));
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void dayAndTimeAreThoseOfTheCentre()
    {
        // Days shown, proposed or written on paper come from base/centretime.h: not from the zone of this PC, and not from UTC.
        static const QRegularExpression otherClock(
            u"\\b(currentDate|currentTime|currentDateTime|toLocalTime)\\(\\)|now\\(\\)\\)?(\\.toUTC\\(\\))?\\.(date|time)\\(|fromSecsSinceEpoch\\([^,()]*\\)"_s);
        QStringList found;
        for (const SourceFile &file : std::as_const(m_code))
            if (!file.path.startsWith("modules/base/centretime."_L1))
                found += linesThatMatch(file, otherClock);
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        for (const QString &line : {u"x(QDate::currentDate());"_s, u"clock.now().date()"_s, u"QDateTime::fromSecsSinceEpoch(event.at).date()"_s})
            QVERIFY2(otherClock.match(line).hasMatch(), qPrintable(line));
        QVERIFY(!otherClock.match(u"QDateTime::fromSecsSinceEpoch(at, zone).date()"_s).hasMatch());
    }
    void daysInWordsAreInTheNamesOfTheCountry()
    {
        static const QRegularExpression ofTheDigits(u"QLocale\\(\\)\\.toString\\(.*(MMM|ddd)"_s); // base/daywords.h
        QStringList found;
        for (const SourceFile &file : std::as_const(m_code))
            found += linesThatMatch(file, ofTheDigits);
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void visibleTextIsTranslatable()
    {
        // A literal given straight to a widget's text never reaches the translators.
        static const QRegularExpression literal(
            u"\\b(setText|setWindowTitle|setToolTip|setPlaceholderText|setAccessibleName|addAction|addTab)\\((u\"[^\"]*[A-Za-z]{3}|QStringLiteral\\(\"[^\"]*[A-Za-z]{3})"_s);
        QStringList found;
        for (const SourceFile &file : std::as_const(m_code))
            found += linesThatMatch(file, literal);
        found.removeAll(QString());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(HouseTest)
#include "tst_house.moc"
