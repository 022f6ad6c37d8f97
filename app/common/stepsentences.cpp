// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepsentences.h"

#include <QCoreApplication>
#include <QMap>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Steps";

const QMap<QString, const char *> &plain()
{
    static const QMap<QString, const char *> sentences{
        {u"access.adduser"_s, QT_TRANSLATE_NOOP("Steps", "add a user")},
        {u"assessment.import"_s, QT_TRANSLATE_NOOP("Steps", "import results")},
        {u"assessment.lock"_s, QT_TRANSLATE_NOOP("Steps", "lock results")},
        {u"assessment.record"_s, QT_TRANSLATE_NOOP("Steps", "record results")},
        {u"assessment.reopen"_s, QT_TRANSLATE_NOOP("Steps", "reopen a result")},
        {u"assessment.strike"_s, QT_TRANSLATE_NOOP("Steps", "strike a result")},
        {u"assessment.trainers"_s, QT_TRANSLATE_NOOP("Steps", "name the trainers of a group")},
        {u"catalogue.change"_s, QT_TRANSLATE_NOOP("Steps", "change a programme")},
        {u"catalogue.freeze"_s, QT_TRANSLATE_NOOP("Steps", "freeze a programme")},
        {u"catalogue.import"_s, QT_TRANSLATE_NOOP("Steps", "import a programme")},
        {u"catalogue.newversion"_s, QT_TRANSLATE_NOOP("Steps", "make a programme version")},
        {u"centre.change"_s, QT_TRANSLATE_NOOP("Steps", "change the centre")},
        {u"centre.addholiday"_s, QT_TRANSLATE_NOOP("Steps", "add a holiday")},
        {u"centre.addsignatory"_s, QT_TRANSLATE_NOOP("Steps", "add a signatory")},
        {u"centre.changesignatory"_s, QT_TRANSLATE_NOOP("Steps", "change a signatory")},
        {u"centre.removeholiday"_s, QT_TRANSLATE_NOOP("Steps", "remove a holiday")},
        {u"centre.removepremises"_s, QT_TRANSLATE_NOOP("Steps", "remove premises")},
        {u"centre.removesignatory"_s, QT_TRANSLATE_NOOP("Steps", "remove a signatory")},
        {u"centre.saveimportprofile"_s, QT_TRANSLATE_NOOP("Steps", "keep how a table is read")},
        {u"centre.savepremises"_s, QT_TRANSLATE_NOOP("Steps", "change premises")},
        {u"centre.set"_s, QT_TRANSLATE_NOOP("Steps", "change a setting")},
        {u"certificates.handout"_s, QT_TRANSLATE_NOOP("Steps", "hand out certificates")},
        {u"certificates.issue"_s, QT_TRANSLATE_NOOP("Steps", "issue certificates")},
        {u"enrolment.accept"_s, QT_TRANSLATE_NOOP("Steps", "accept places")},
        {u"enrolment.addgroup"_s, QT_TRANSLATE_NOOP("Steps", "make a group")},
        {u"enrolment.apply"_s, QT_TRANSLATE_NOOP("Steps", "apply for a group")},
        {u"enrolment.begin"_s, QT_TRANSLATE_NOOP("Steps", "begin training")},
        {u"enrolment.changegroup"_s, QT_TRANSLATE_NOOP("Steps", "change a group")},
        {u"enrolment.complete"_s, QT_TRANSLATE_NOOP("Steps", "complete training")},
        {u"enrolment.enrol"_s, QT_TRANSLATE_NOOP("Steps", "enrol in a group")},
        {u"enrolment.nottakenup"_s, QT_TRANSLATE_NOOP("Steps", "close places not taken up")},
        {u"enrolment.offer"_s, QT_TRANSLATE_NOOP("Steps", "offer places")},
        {u"enrolment.transfer"_s, QT_TRANSLATE_NOOP("Steps", "transfer a trainee")},
        {u"enrolment.withdraw"_s, QT_TRANSLATE_NOOP("Steps", "withdraw a trainee")},
        {u"hours.allpresent"_s, QT_TRANSLATE_NOOP("Steps", "mark the rest present")},
        {u"hours.import"_s, QT_TRANSLATE_NOOP("Steps", "import a meeting report")},
        {u"hours.lock"_s, QT_TRANSLATE_NOOP("Steps", "lock hours")},
        {u"hours.record"_s, QT_TRANSLATE_NOOP("Steps", "record hours")},
        {u"hours.register"_s, QT_TRANSLATE_NOOP("Steps", "mark a register")},
        {u"hours.remove"_s, QT_TRANSLATE_NOOP("Steps", "remove hours")},
        {u"hours.reverse"_s, QT_TRANSLATE_NOOP("Steps", "reverse hours")},
        {u"hours.session"_s, QT_TRANSLATE_NOOP("Steps", "add a session")},
        {u"people.addstaff"_s, QT_TRANSLATE_NOOP("Steps", "add a member of staff")},
        {u"people.change"_s, QT_TRANSLATE_NOOP("Steps", "change a trainee")},
        {u"people.changestaff"_s, QT_TRANSLATE_NOOP("Steps", "change a member of staff")},
        {u"people.import"_s, QT_TRANSLATE_NOOP("Steps", "import trainees")},
        {u"people.protect"_s, QT_TRANSLATE_NOOP("Steps", "change a protection status")},
        {u"people.register"_s, QT_TRANSLATE_NOOP("Steps", "register a trainee")},
        {u"placements.add"_s, QT_TRANSLATE_NOOP("Steps", "add a placement")},
        {u"placements.change"_s, QT_TRANSLATE_NOOP("Steps", "change a placement")},
        {u"placements.confirm"_s, QT_TRANSLATE_NOOP("Steps", "confirm days on the job")},
        {u"placements.days"_s, QT_TRANSLATE_NOOP("Steps", "record days on the job")},
    };
    return sentences;
}

} // namespace

QString stepSentence(const LoggedStep &step)
{
    const char *sentence = plain().value(step.verb, nullptr);
    return sentence ? QCoreApplication::translate(context, sentence) : step.verb;
}

QStringList describedSteps()
{
    return plain().keys();
}

} // namespace warsha
