// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwords.h"

#include "textfold.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(warsha::CommandWords)
public:
    struct Row {
        const char *codes; ///< parted by "|"; "*": whatever stands there
        const char *words;
    };
    //: Other words somebody may type for a command, parted by commas. Not shown: as many everyday words as people use, not a translation of each.
    static constexpr Row rows[] = {
        {"go.today", QT_TR_NOOP("start, home, dashboard, overview")},
        {"go.trainees", QT_TR_NOOP("people, students, learners, participants, open, find, look up")},
        {"go.groups", QT_TR_NOOP("class, course, cohort, intake")},
        {"go.programmes", QT_TR_NOOP("curriculum, qualification, course")},
        {"go.hours", QT_TR_NOOP("attendance, presence, absences")},
        {"hours.tab.register", QT_TR_NOOP("attendance, presence, roll call, absent")},
        {"go.placements", QT_TR_NOOP("internship, apprenticeship, employer, company")},
        {"go.assessment", QT_TR_NOOP("results, marks, grades, exam, test")},
        {"go.certificates", QT_TR_NOOP("diploma, award, paper")},
        {"go.reports", QT_TR_NOOP("statistics, figures, charts, tables")},
        {"go.send", QT_TR_NOOP("ministry, upload, snapshot, transfer")},
        {"go.history", QT_TR_NOOP("log, audit, changes, who did it")},
        {"go.users", QT_TR_NOOP("accounts, password, rights, login")},
        {"go.settings", QT_TR_NOOP("options, preferences, configuration")},
        {"settings.tab.centre", QT_TR_NOOP("name of the centre, address, premises, rename")},
        {"settings.tab.signatories", QT_TR_NOOP("signature, who signs")},
        {"settings.tab.staff", QT_TR_NOOP("new, add, trainers, teachers, employees, colleagues")},
        {"settings.tab.calendar", QT_TR_NOOP("holidays, weekend, days off")},
        {"settings.tab.certificates", QT_TR_NOOP("numbers, numbering, counter")},
        {"settings.tab.hours", QT_TR_NOOP("rules, limits, minutes")},
        {"settings.tab.backup", QT_TR_NOOP("backup, restore, copy, recovery")},
        {"settings.tab.ministry", QT_TR_NOOP("authority, government, registration")},
        {"settings.tab.desk", QT_TR_NOOP("size of letters, font, computer, screen")},
        {"file.backup", QT_TR_NOOP("backup, copy, save, USB, security")},
        {"file.restore", QT_TR_NOOP("return, bring back, earlier, recovery")},
        {"file.wipe", QT_TR_NOOP("sample, example, demo, test data, remove")},
        {"file.open", QT_TR_NOOP("switch, load, other file")},
        {"file.newcentre", QT_TR_NOOP("create, begin")},
        {"file.signout", QT_TR_NOOP("log out, leave, change user")},
        {"file.lock", QT_TR_NOOP("log out, leave, pause, screen")},
        {"file.quit", QT_TR_NOOP("exit, close, end")},
        {"view.dark|view.light", QT_TR_NOOP("theme, colours, night")},
        {"view.digits.*", QT_TR_NOOP("numbers, figures, numerals")},
        {"view.refresh", QT_TR_NOOP("reload, update")},
        {"edit.undo", QT_TR_NOOP("back, mistake, cancel")},
        {"*.import.*|programmes.import", QT_TR_NOOP("import, load, file, Excel, CSV, spreadsheet")},
        {"trainees.new", QT_TR_NOOP("add, register, create, student")},
        {"trainees.change", QT_TR_NOOP("edit, rename, correct, name, phone")},
        {"trainees.merge", QT_TR_NOOP("duplicate, double, twice, same person")},
        {"trainees.erase", QT_TR_NOOP("delete, remove, forget")},
        {"trainees.save|trainees.copy|reports.save", QT_TR_NOOP("export, Excel, CSV, spreadsheet")},
        {"trainees.filter", QT_TR_NOOP("search, select, narrow")},
        {"groups.new", QT_TR_NOOP("add, create, class, intake")},
        {"groups.change", QT_TR_NOOP("edit, rename, dates, name")},
        {"groups.begin", QT_TR_NOOP("start, open, state, due")},
        {"groups.next", QT_TR_NOOP("repeat, again, copy, following")},
        {"groups.trainers", QT_TR_NOOP("teacher, instructor, name, assign")},
        {"groups.addPeople", QT_TR_NOOP("enrol, students, members, register")},
        {"programmes.new", QT_TR_NOOP("add, create, curriculum")},
        {"placements.new", QT_TR_NOOP("add, internship, employer")},
        {"hours.session", QT_TR_NOOP("lesson, class, add, schedule")},
        {"hours.tab.timetable", QT_TR_NOOP("schedule, lessons, calendar, plan")},
        {"hours.lock|assessment.lock", QT_TR_NOOP("close, confirm, final, finish")},
        {"certificates.issue", QT_TR_NOOP("issue, certificates, print, diploma, award, graduate")},
        {"certificates.register", QT_TR_NOOP("all certificates, numbers, list, find")},
        {"certificates.verify|certificates.verifyFile", QT_TR_NOOP("check, genuine, QR, scan, code")},
        {"send.make", QT_TR_NOOP("export, ministry, upload, report")},
        {"send.handover", QT_TR_NOOP("memory, stick, carry, export")},
        {"send.tab.outbox", QT_TR_NOOP("sent, waiting, snapshots, ministry")},
        {"users.new", QT_TR_NOOP("add, account, colleague, password")},
        {"users.renewCode", QT_TR_NOOP("password, forgotten, recovery")},
        {"history.undo", QT_TR_NOOP("restore, take back, revert")},
        {"help.contents", QT_TR_NOOP("manual, guide, how")},
        {"help.keys", QT_TR_NOOP("shortcuts, keyboard")},
        {"help.about", QT_TR_NOOP("version, licence, support")},
    };
};

bool means(QStringView pattern, QStringView code)
{
    const qsizetype begin = pattern.indexOf(u'*');
    if (begin < 0)
        return pattern == code;
    const QStringView head = pattern.first(begin), rest = pattern.sliced(begin + 1);
    if (!code.startsWith(head))
        return false;
    if (rest.isEmpty())
        return true;
    const qsizetype middle = rest.indexOf(u'*') < 0 ? rest.size() : rest.indexOf(u'*');
    return code.sliced(head.size()).contains(rest.first(middle));
}

} // namespace

QString withoutSmallWords(const QString &typed)
{
    //: Small words around the one that says what is wanted ("open a trainee", "to issue"), parted by commas; as many as the language has.
    const QStringList small = foldText(CommandWords::tr("a, an, the, to, of, for, my, all")).remove(u',').remove(u'\u060c').split(u' ', Qt::SkipEmptyParts);
    QStringList words = QString(typed).replace(u'\'', u' ').replace(u'\u2019', u' ').split(u' ', Qt::SkipEmptyParts); // "d'envoi"
    words.removeIf([&small](const QString &word) { return small.contains(word); });
    return words.isEmpty() ? typed : words.join(u' ');
}

QString commandWords(const QString &code)
{
    if (code.startsWith(u"view.language."_s)) // whoever looks for it may not read the language of the window
        return u"language, langue, لغة, ພາສາ"_s;
    QStringList words;
    for (const CommandWords::Row &row : CommandWords::rows)
        for (const QString &pattern : QString::fromLatin1(row.codes).split(u'|'))
            if (means(pattern, code))
                words << CommandWords::tr(row.words) << QString::fromLatin1(row.words);
    if (QLocale().language() != QLocale::English) // some learnt the words of programs in English first: "issue" is in the code
        words.append(QString(code).replace(u'.', u' '));
    return words.join(u", "_s);
}

} // namespace warsha
