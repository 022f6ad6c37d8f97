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

QList<SourceFile> filesUnder(const QStringList &folders, const QStringList &patterns)
{
    QList<SourceFile> files;
    const QDir top(QStringLiteral(WARSHA_SOURCE));
    for (const QString &folder : folders) {
        QDirIterator it(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({top.relativeFilePath(it.filePath()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
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
        for (const SourceFile &file : std::as_const(m_code)) {
            const qsizetype lines = file.text.count(u'\n');
            if (lines > 400)
                tooLong += u"%1: %2 lines"_s.arg(file.path).arg(lines);
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }
    void everyFileSaysItsLicence()
    {
        QStringList without;
        for (const SourceFile &file : m_code + m_tests) {
            if (!file.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
                without += file.path;
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }
    void everySourceIsListed()
    {
        // A file that no CMakeLists names is dead weight.
        QString lists;
        for (const SourceFile &file : filesUnder({u"app"_s, u"modules"_s, u"tests"_s}, {u"CMakeLists.txt"_s, u"*.cmake"_s}))
            lists += file.text;
        QStringList unlisted;
        for (const SourceFile &file : m_code + m_tests) {
            const QString name = file.path.section(u'/', -1);
            const QString twin = name.endsWith(".h"_L1) ? name.chopped(2) + ".cpp"_L1 : name;
            if (!lists.contains(name) && !lists.contains(twin))
                unlisted += file.path;
        }
        QVERIFY2(unlisted.isEmpty(), qPrintable(unlisted.join(u'\n')));
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
    void tablesHaveNoDefaults()
    {
        QStringList found;
        for (const SourceFile &file : filesUnder({u"modules"_s}, {u"*.sql"_s}))
            found += linesThatMatch(file, QRegularExpression(u"\\bDEFAULT\\b|\\b(REAL|FLOAT|DOUBLE|BLOB|VARCHAR|TRIGGER)\\b"_s));
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
