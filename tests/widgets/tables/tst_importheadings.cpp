// SPDX-License-Identifier: GPL-3.0-or-later
// A table that the program made, or whose headings were copied from its window, is read again without a word: in each language, and
// in a window of each other one.
#include "assessmentimport.h"
#include "columnmapping.h"
#include "holidayimport.h"
#include "peopleimport.h"
#include "persontexts.h"
#include "personfinder.h"
#include "placementtable.h"
#include "translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

struct Subject {
    const char *name;
    QList<ImportField> (*fields)();
};

QList<ImportField> resultFields()
{
    return AssessmentImport::fields({});
}

constexpr Subject subjects[] = {{"people", &PeopleImport::fields}, {"found people", &PersonFinder::fields}, {"results", &resultFields},
                                {"placements", &PlacementTable::placementFields}, {"days", &PlacementTable::dayFields},
                                {"holidays", &HolidayImport::fields}};

/// Columns and fields of the window, by the context of their words. Those of the program's own (a state, a sum) are no fields.
struct Shown {
    const char *name;
    QList<ImportField> (*fields)();
    const char *context;
    QList<const char *> words;
};

const QList<Shown> &grids()
{
    static const QList<Shown> all{
        {"placement", &PlacementTable::placementFields, "warsha::PlacementDetail",
         {"Employer", "Workplace", "Mentor", "Deputy", "Agreement signed", "First day", "Last day", "Hours agreed"}},
        {"days of a placement", &PlacementTable::dayFields, "warsha::DayGridModel", {"Date", "From", "To", "Hours", "Task", "Signed by", "Signed on"}},
        {"grid of results", &resultFields, "warsha::ResultGridModel", {"No.", "Name"}},
        {"list of trainees", &PersonFinder::fields, "warsha::PeopleTableModel", {"No.", "Name"}},
        {"columns of trainees", &PeopleImport::fields, "PersonTexts", {"Name", "Known as", "Date of birth", "Sex", "Nationality", "Phone", "E-mail", "Address", "Learner number"}},
    };
    return all;
}

QStringList labelsOf(const QList<ImportField> &fields)
{
    QStringList labels;
    for (const ImportField &field : fields)
        labels.append(field.label);
    return labels;
}

QStringList leftOut(const QList<ImportField> &fields, const QStringList &headings)
{
    const ColumnMapping mapping = ColumnMapping::guess(fields, headings);
    QStringList left;
    for (int column = 0; column < headings.size(); ++column)
        if (mapping.fieldOf(column).isEmpty())
            left.append(headings.at(column));
    return left;
}

const QStringList languages{u"en"_s, u"fr"_s, u"ar"_s, u"lo"_s};

} // namespace

class ImportHeadingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsAreGuessed_data()
    {
        QTest::addColumn<int>("subject");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("window");
        for (int subject = 0; subject < int(std::size(subjects)); ++subject)
            for (const QString &written : languages)
                for (const QString &window : languages)
                    QTest::addRow("%s, %s in %s", subjects[subject].name, qPrintable(written), qPrintable(window)) << subject << written << window;
    }
    void labelsAreGuessed()
    {
        QFETCH(int, subject);
        QFETCH(QString, written);
        QFETCH(QString, window);
        QStringList headings;
        {
            const auto words = installTranslation(written);
            headings = labelsOf(subjects[subject].fields());
        }
        const auto words = installTranslation(window);
        const QList<ImportField> fields = subjects[subject].fields();
        const ColumnMapping mapping = ColumnMapping::guess(fields, headings);
        for (int i = 0; i < fields.size(); ++i)
            QVERIFY2(mapping.columnOf(fields.at(i).id) == i, qPrintable(fields.at(i).id + u": "_s + headings.at(i) + u" is "_s + mapping.fieldOf(i)));
    }
    void columnsOfTheWindowAreGuessed_data()
    {
        QTest::addColumn<int>("grid");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("window");
        for (int grid = 0; grid < grids().size(); ++grid)
            for (const QString &written : languages)
                for (const QString &window : languages)
                    QTest::addRow("%s, %s in %s", grids().at(grid).name, qPrintable(written), qPrintable(window)) << grid << written << window;
    }
    void columnsOfTheWindowAreGuessed()
    {
        QFETCH(int, grid);
        QFETCH(QString, written);
        QFETCH(QString, window);
        const Shown &shown = grids().at(grid);
        QStringList headings;
        {
            const auto words = installTranslation(written);
            for (const char *word : shown.words)
                headings.append(QCoreApplication::translate(shown.context, word));
            if (written == u"ar"_s)
                for (qsizetype i = 0; i < headings.size(); ++i)
                    QVERIFY2(headings.at(i) != QLatin1StringView(shown.words.at(i)), shown.words.at(i)); // it is called otherwise now
        }
        const auto words = installTranslation(window);
        QCOMPARE(leftOut(shown.fields(), headings), QStringList());
    }
    void lengthsAreWhatTheirColumnSays()
    {
        const QList<ImportField> fields = PlacementTable::dayFields();
        const ColumnMapping mapping = ColumnMapping::guess(fields, {u"Hours"_s, u"Minutes"_s, u"Signed on"_s});
        QCOMPARE(mapping.fieldOf(0), u"hours"_s);
        QCOMPARE(mapping.fieldOf(1), u"minutes"_s);
        QCOMPARE(mapping.fieldOf(2), u"confirmed-on"_s);
    }
};

QTEST_GUILESS_MAIN(ImportHeadingsTest)
#include "tst_importheadings.moc"
