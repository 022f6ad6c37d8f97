// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepsentences.h"

#include "stepsubjects.h"
#include "textfold.h"

#include <QCoreApplication>
#include <QMap>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Steps";

const QMap<QString, const char *> &plain()
{
    static const QMap<QString, const char *> sentences{
        {u"access.addUser"_s, QT_TRANSLATE_NOOP("Steps", "add a user")},
        {u"access.backupKeyMade"_s, QT_TRANSLATE_NOOP("Steps", "make a key for backups")},
        {u"access.backupKeysDestroyed"_s, QT_TRANSLATE_NOOP("Steps", "destroy keys of expired backups")},
        {u"access.changePassword"_s, QT_TRANSLATE_NOOP("Steps", "change a password")},
        {u"access.deactivateUser"_s, QT_TRANSLATE_NOOP("Steps", "deactivate a user")},
        {u"access.heard"_s, QT_TRANSLATE_NOOP("Steps", "sign in after wrong passwords")},
        {u"access.initialise"_s, QT_TRANSLATE_NOOP("Steps", "add the first user")},
        {u"access.recover"_s, QT_TRANSLATE_NOOP("Steps", "sign in a user by the recovery code")},
        {u"access.refused"_s, QT_TRANSLATE_NOOP("Steps", "refuse a wrong password")},
        {u"access.renewKeys"_s, QT_TRANSLATE_NOOP("Steps", "renew the keys of the roles")},
        {u"access.renewRecoveryCode"_s, QT_TRANSLATE_NOOP("Steps", "make a new recovery code")},
        {u"access.resetPassword"_s, QT_TRANSLATE_NOOP("Steps", "set a new password")},
        {u"access.restore"_s, QT_TRANSLATE_NOOP("Steps", "restore a backup")},
        {u"access.setRoles"_s, QT_TRANSLATE_NOOP("Steps", "change the roles of a user")},
        {u"access.shareCaseNotes"_s, QT_TRANSLATE_NOOP("Steps", "share case notes")},
        {u"assessment.lock"_s, QT_TRANSLATE_NOOP("Steps", "lock results")},
        {u"assessment.record"_s, QT_TRANSLATE_NOOP("Steps", "record results")},
        {u"assessment.reopen"_s, QT_TRANSLATE_NOOP("Steps", "reopen a result")},
        {u"assessment.strike"_s, QT_TRANSLATE_NOOP("Steps", "strike a result")},
        {u"assessment.trainers"_s, QT_TRANSLATE_NOOP("Steps", "name the trainers of a group")},
        {u"catalogue.add"_s, QT_TRANSLATE_NOOP("Steps", "make a programme")},
        {u"catalogue.change"_s, QT_TRANSLATE_NOOP("Steps", "change a programme")},
        {u"catalogue.changeVersion"_s, QT_TRANSLATE_NOOP("Steps", "change a programme version")},
        {u"catalogue.freeze"_s, QT_TRANSLATE_NOOP("Steps", "publish a programme")},
        {u"catalogue.import"_s, QT_TRANSLATE_NOOP("Steps", "import a programme")},
        {u"catalogue.newVersion"_s, QT_TRANSLATE_NOOP("Steps", "make a programme version")},
        {u"centre.addholiday"_s, QT_TRANSLATE_NOOP("Steps", "add a holiday")},
        {u"centre.addsignatory"_s, QT_TRANSLATE_NOOP("Steps", "add a signatory")},
        {u"centre.change"_s, QT_TRANSLATE_NOOP("Steps", "change the centre")},
        {u"centre.changesignatory"_s, QT_TRANSLATE_NOOP("Steps", "change a signatory")},
        {u"centre.establish"_s, QT_TRANSLATE_NOOP("Steps", "make the centre")},
        {u"centre.importholidays"_s, QT_TRANSLATE_NOOP("Steps", "add holidays from a table")},
        {u"centre.removeholiday"_s, QT_TRANSLATE_NOOP("Steps", "remove a holiday")},
        {u"centre.removepremises"_s, QT_TRANSLATE_NOOP("Steps", "remove premises")},
        {u"centre.removesignatory"_s, QT_TRANSLATE_NOOP("Steps", "remove a signatory")},
        {u"centre.saveimportprofile"_s, QT_TRANSLATE_NOOP("Steps", "remember how a table is read")},
        {u"centre.savepremises"_s, QT_TRANSLATE_NOOP("Steps", "change premises")},
        {u"centre.set"_s, QT_TRANSLATE_NOOP("Steps", "change a setting")},
        {u"certificates.expire"_s, QT_TRANSLATE_NOOP("Steps", "destroy certificates past their retention")},
        {u"certificates.handout"_s, QT_TRANSLATE_NOOP("Steps", "hand out certificates")},
        {u"certificates.issue"_s, QT_TRANSLATE_NOOP("Steps", "issue certificates")},
        {u"certificates.lastnumber"_s, QT_TRANSLATE_NOOP("Steps", "enter the last number on paper")},
        {u"certificates.makekey"_s, QT_TRANSLATE_NOOP("Steps", "make a key for signing certificates")},
        {u"certificates.printed"_s, QT_TRANSLATE_NOOP("Steps", "record the printed sheets")},
        {u"certificates.replace"_s, QT_TRANSLATE_NOOP("Steps", "replace a certificate")},
        {u"certificates.reprint"_s, QT_TRANSLATE_NOOP("Steps", "print a certificate again")},
        {u"certificates.revoke"_s, QT_TRANSLATE_NOOP("Steps", "revoke a certificate")},
        {u"certificates.saved"_s, QT_TRANSLATE_NOOP("Steps", "record certificates saved as a PDF")},
        {u"certificates.void"_s, QT_TRANSLATE_NOOP("Steps", "void a certificate")},
        {u"enrolment.accept"_s, QT_TRANSLATE_NOOP("Steps", "accept places")},
        {u"enrolment.addgroup"_s, QT_TRANSLATE_NOOP("Steps", "make a group")},
        {u"enrolment.apply"_s, QT_TRANSLATE_NOOP("Steps", "apply for a group")},
        {u"enrolment.begin"_s, QT_TRANSLATE_NOOP("Steps", "begin training")},
        {u"enrolment.begingroups"_s, QT_TRANSLATE_NOOP("Steps", "begin groups past their first day")},
        {u"enrolment.changegroup"_s, QT_TRANSLATE_NOOP("Steps", "change a group")},
        {u"enrolment.complete"_s, QT_TRANSLATE_NOOP("Steps", "complete training")},
        {u"enrolment.enrol"_s, QT_TRANSLATE_NOOP("Steps", "enrol in a group")},
        {u"enrolment.nextintake"_s, QT_TRANSLATE_NOOP("Steps", "make the next intake")},
        {u"enrolment.nottakenup"_s, QT_TRANSLATE_NOOP("Steps", "close places not taken up")},
        {u"enrolment.offer"_s, QT_TRANSLATE_NOOP("Steps", "offer places")},
        {u"enrolment.transfer"_s, QT_TRANSLATE_NOOP("Steps", "transfer a trainee")},
        {u"enrolment.withdraw"_s, QT_TRANSLATE_NOOP("Steps", "withdraw a trainee")},
        {u"hours.allpresent"_s, QT_TRANSLATE_NOOP("Steps", "mark the rest present")},
        {u"hours.changesessions"_s, QT_TRANSLATE_NOOP("Steps", "change a session")},
        {u"hours.correct"_s, QT_TRANSLATE_NOOP("Steps", "correct a locked mark")},
        {u"hours.import"_s, QT_TRANSLATE_NOOP("Steps", "import a meeting report")},
        {u"hours.lock"_s, QT_TRANSLATE_NOOP("Steps", "lock hours")},
        {u"hours.matrix"_s, QT_TRANSLATE_NOOP("Steps", "mark several registers")},
        {u"hours.movesessions"_s, QT_TRANSLATE_NOOP("Steps", "move the sessions from a day on")},
        {u"hours.record"_s, QT_TRANSLATE_NOOP("Steps", "record hours")},
        {u"hours.register"_s, QT_TRANSLATE_NOOP("Steps", "mark a register")},
        {u"hours.rematch"_s, QT_TRANSLATE_NOOP("Steps", "match a name in a report")},
        {u"hours.remove"_s, QT_TRANSLATE_NOOP("Steps", "remove hours")},
        {u"hours.removesessions"_s, QT_TRANSLATE_NOOP("Steps", "remove a session")},
        {u"hours.reverse"_s, QT_TRANSLATE_NOOP("Steps", "reverse hours")},
        {u"hours.session"_s, QT_TRANSLATE_NOOP("Steps", "add a session")},
        {u"hours.timetable"_s, QT_TRANSLATE_NOOP("Steps", "add the sessions of a timetable")},
        {u"people.addstaff"_s, QT_TRANSLATE_NOOP("Steps", "add a staff member")},
        {u"people.change"_s, QT_TRANSLATE_NOOP("Steps", "change a trainee")},
        {u"people.changestaff"_s, QT_TRANSLATE_NOOP("Steps", "change a staff member")},
        {u"people.erase"_s, QT_TRANSLATE_NOOP("Steps", "erase a trainee")},
        {u"people.merge"_s, QT_TRANSLATE_NOOP("Steps", "merge two trainees")},
        {u"people.import"_s, QT_TRANSLATE_NOOP("Steps", "import trainees")},
        {u"people.protect"_s, QT_TRANSLATE_NOOP("Steps", "change a protection status")},
        {u"people.removelist"_s, QT_TRANSLATE_NOOP("Steps", "delete a list of trainees")},
        {u"people.renamelist"_s, QT_TRANSLATE_NOOP("Steps", "rename a list of trainees")},
        {u"people.savelist"_s, QT_TRANSLATE_NOOP("Steps", "save a list of trainees")},
        {u"people.register"_s, QT_TRANSLATE_NOOP("Steps", "register a trainee")},
        {u"placements.add"_s, QT_TRANSLATE_NOOP("Steps", "add a placement")},
        {u"placements.change"_s, QT_TRANSLATE_NOOP("Steps", "change a placement")},
        {u"placements.confirm"_s, QT_TRANSLATE_NOOP("Steps", "confirm days on the job")},
        {u"placements.days"_s, QT_TRANSLATE_NOOP("Steps", "record days on the job")},
        {u"snapshots.accept"_s, QT_TRANSLATE_NOOP("Steps", "allow this database to send snapshots")},
        {u"snapshots.adopt"_s, QT_TRANSLATE_NOOP("Steps", "accept a snapshot found in the folder")},
        {u"snapshots.build"_s, QT_TRANSLATE_NOOP("Steps", "build a snapshot")},
        {u"snapshots.prepare"_s, QT_TRANSLATE_NOOP("Steps", "make a key for signing snapshots")},
        {u"snapshots.read"_s, QT_TRANSLATE_NOOP("Steps", "read the centre for a snapshot")},
        {u"snapshots.send"_s, QT_TRANSLATE_NOOP("Steps", "begin to send a snapshot")},
        {u"snapshots.sent"_s, QT_TRANSLATE_NOOP("Steps", "note that a snapshot was sent")},
    };
    return sentences;
}

struct Counted {
    const char *sentence;
    enum class Count { Last, Ids, IdsBut1 } count; ///< the last id, or how many ids there are
};

/// What is done to several at once says to how many. One alone is said by plain().
const QMap<QString, Counted> &counted()
{
    using C = Counted::Count;
    static const QMap<QString, Counted> sentences{
        {u"enrolment.accept"_s, {QT_TRANSLATE_N_NOOP("Steps", "accept %n place(s)"), C::Last}},
        {u"enrolment.apply"_s, {QT_TRANSLATE_N_NOOP("Steps", "apply for a group: %n trainee(s)"), C::Last}},
        {u"enrolment.begin"_s, {QT_TRANSLATE_N_NOOP("Steps", "begin training: %n trainee(s)"), C::Last}},
        {u"enrolment.complete"_s, {QT_TRANSLATE_N_NOOP("Steps", "complete training: %n trainee(s)"), C::Last}},
        {u"enrolment.enrol"_s, {QT_TRANSLATE_N_NOOP("Steps", "enrol %n trainee(s)"), C::Last}},
        {u"enrolment.nottakenup"_s, {QT_TRANSLATE_N_NOOP("Steps", "close %n place(s) not taken up"), C::Last}},
        {u"enrolment.offer"_s, {QT_TRANSLATE_N_NOOP("Steps", "offer %n place(s)"), C::Last}},
        {u"enrolment.transfer"_s, {QT_TRANSLATE_N_NOOP("Steps", "transfer %n trainee(s)"), C::IdsBut1}},
        {u"enrolment.withdraw"_s, {QT_TRANSLATE_N_NOOP("Steps", "withdraw %n trainee(s)"), C::Ids}},
        {u"hours.changesessions"_s, {QT_TRANSLATE_N_NOOP("Steps", "change %n session(s)"), C::Last}},
        {u"hours.correct"_s, {QT_TRANSLATE_N_NOOP("Steps", "correct %n locked mark(s)"), C::Last}},
        {u"hours.removesessions"_s, {QT_TRANSLATE_N_NOOP("Steps", "remove %n session(s)"), C::Last}},
        {u"people.change"_s, {QT_TRANSLATE_N_NOOP("Steps", "change %n trainee(s)"), C::Last}},
        {u"placements.confirm"_s, {QT_TRANSLATE_N_NOOP("Steps", "confirm %n day(s) on the job"), C::Last}},
        {u"placements.days"_s, {QT_TRANSLATE_N_NOOP("Steps", "record %n day(s) on the job"), C::Last}},
    };
    return sentences;
}

/// 0: it says no count.
int countOf(const LoggedStep &step, Counted::Count count)
{
    switch (count) {
    case Counted::Count::Last: return step.ids.value(step.ids.size() - 1).toInt();
    case Counted::Count::Ids: return int(step.ids.size());
    case Counted::Count::IdsBut1: return int(step.ids.size()) - 1;
    }
    return 0;
}

} // namespace

QString stepSentence(const LoggedStep &step)
{
    const auto several = counted().constFind(step.verb);
    if (several != counted().cend())
        if (const int count = countOf(step, several->count); count > 1)
            return QCoreApplication::translate(context, several->sentence, nullptr, count);
    const char *sentence = plain().value(step.verb, nullptr);
    return sentence ? QCoreApplication::translate(context, sentence) : step.verb;
}

QString stepSentence(const LoggedStep &step, const RowNames &names)
{
    const QString name = stepSubject(step, names);
    return name.isEmpty() ? stepSentence(step) : QCoreApplication::translate("Steps", "%1: %2", "a step, what it was about").arg(stepSentence(step), name);
}

QStringList describedSteps()
{
    return plain().keys();
}

QStringList stepsThatSay(const QString &text)
{
    const QString wanted = foldText(text);
    QStringList verbs;
    for (auto it = plain().cbegin(); it != plain().cend(); ++it)
        if (foldText(QCoreApplication::translate(context, it.value())).contains(wanted))
            verbs.append(it.key());
    for (auto it = counted().cbegin(); it != counted().cend(); ++it)
        if (!verbs.contains(it.key()) && foldText(QCoreApplication::translate(context, it->sentence, nullptr, 2)).contains(wanted))
            verbs.append(it.key());
    return verbs;
}

} // namespace warsha
