// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepsubjects.h"

#include <QMap>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Where a verb says what it was about.
struct Subject {
    QLatin1StringView table; ///< empty: the row that the step wrote first
    int id = 0;              ///< which of the ids names the row of that table
    bool hasParts = false;   ///< the count is of what belongs to that row; without an id the step was about several
};

const QMap<QString, Subject> &subjects()
{
    constexpr Subject written{};
    constexpr Subject user{"access_user"_L1};
    constexpr Subject group{"training_group"_L1};
    constexpr Subject session{"training_session"_L1};
    constexpr Subject programme{"programme"_L1};
    constexpr Subject version{"programme_version"_L1};
    constexpr Subject person{"person"_L1};
    constexpr Subject staff{"staff"_L1};
    constexpr Subject enrolment{"enrolment"_L1};
    constexpr Subject award{"award"_L1};
    constexpr Subject placement{"placement"_L1, 0, true};
    static const QMap<QString, Subject> byVerb{
        {u"access.addUser"_s, user}, {u"access.changePassword"_s, user}, {u"access.deactivateUser"_s, user},
        {u"access.heard"_s, {"access_user"_L1, 1}}, {u"access.initialise"_s, user}, {u"access.recover"_s, user},
        {u"access.refused"_s, {"access_user"_L1, 1}}, {u"access.resetPassword"_s, user}, {u"access.setRoles"_s, user},
        {u"access.shareCaseNotes"_s, user},
        {u"assessment.lock"_s, {"enrolment"_L1, 1}}, {u"assessment.record"_s, written}, {u"assessment.reopen"_s, enrolment},
        {u"assessment.strike"_s, written}, {u"assessment.trainers"_s, group},
        {u"catalogue.add"_s, programme}, {u"catalogue.change"_s, programme}, {u"catalogue.changeVersion"_s, version},
        {u"catalogue.freeze"_s, version}, {u"catalogue.import"_s, programme}, {u"catalogue.newVersion"_s, version},
        {u"certificates.handout"_s, award}, {u"certificates.issue"_s, group}, {u"certificates.printed"_s, award},
        {u"certificates.replace"_s, award}, {u"certificates.reprint"_s, award}, {u"certificates.revoke"_s, award},
        {u"certificates.saved"_s, award}, {u"certificates.void"_s, award},
        {u"enrolment.accept"_s, written}, {u"enrolment.addgroup"_s, group}, {u"enrolment.apply"_s, written},
        {u"enrolment.begin"_s, written}, {u"enrolment.begingroups"_s, written}, {u"enrolment.changegroup"_s, group}, {u"enrolment.complete"_s, written},
        {u"enrolment.enrol"_s, written}, {u"enrolment.nextintake"_s, group}, {u"enrolment.nottakenup"_s, written},
        {u"enrolment.offer"_s, written}, {u"enrolment.transfer"_s, enrolment}, {u"enrolment.withdraw"_s, enrolment},
        {u"hours.allpresent"_s, session}, {u"hours.changesessions"_s, group}, {u"hours.correct"_s, session}, {u"hours.import"_s, group},
        {u"hours.lock"_s, group}, {u"hours.matrix"_s, group}, {u"hours.movesessions"_s, group}, {u"hours.record"_s, written},
        {u"hours.register"_s, session}, {u"hours.rematch"_s, group}, {u"hours.removesessions"_s, group},
        {u"hours.reverse"_s, {"hour_entry"_L1}}, {u"hours.session"_s, session}, {u"hours.timetable"_s, group},
        {u"people.addstaff"_s, staff}, {u"people.change"_s, person}, {u"people.changestaff"_s, staff}, {u"people.erase"_s, person},
        {u"people.merge"_s, person}, {u"people.protect"_s, person}, {u"people.register"_s, written},
        {u"placements.add"_s, {"placement"_L1}}, {u"placements.change"_s, {"placement"_L1}}, {u"placements.confirm"_s, placement},
        {u"placements.days"_s, placement}};
    return byVerb;
}

/// Whether more than one record was meant: by its count, or by the ids of its kind.
bool isOfSeveral(const LoggedStep &step)
{
    static const QStringList ofOne{u"people.merge"_s, u"assessment.reopen"_s, u"hours.session"_s};
    if (step.ids.isEmpty() || ofOne.contains(step.verb))
        return false;
    if (step.verb == "enrolment.transfer"_L1)
        return step.ids.size() > 2;
    for (const QString &id : step.ids) {
        bool isCount = false;
        const int count = id.toInt(&isCount);
        if (isCount)
            return count > 1;
    }
    return step.ids.size() > 1 && QUuid(step.ids.at(1)) != QUuid();
}

} // namespace

QString stepSubject(const LoggedStep &step, const RowNames &names)
{
    const auto subject = subjects().constFind(step.verb);
    if (subject == subjects().cend())
        return {};
    const bool isWhole = subject->hasParts && step.ids.size() > 1;
    const bool isWritten = subject->table.isEmpty() || (subject->hasParts && !isWhole);
    const QString table = isWritten ? step.table : QString(subject->table);
    const QString row = isWritten ? step.row : step.ids.value(subject->id);
    static const QStringList parts{u"enrolment"_s, u"assessment_attempt"_s, u"hour_entry"_s, u"placement"_s, u"award"_s};
    return !isWhole && parts.contains(table) && isOfSeveral(step) ? names.wholeOf(table, row) : names.nameOf(table, row);
}

} // namespace warsha
