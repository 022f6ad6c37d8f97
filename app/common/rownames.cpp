// SPDX-License-Identifier: GPL-3.0-or-later
#include "rownames.h"

#include "shortday.h"

#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// A reading that fails gives no name: the refusal itself is what the person must hear.
template<typename T>
std::optional<T> found(const Result<std::optional<T>> &answer)
{
    return answer ? *answer : std::nullopt;
}

template<typename T>
std::optional<T> firstOf(const Result<QList<T>> &answer)
{
    return answer && !answer->isEmpty() ? std::optional<T>(answer->first()) : std::nullopt;
}

} // namespace

const QHash<QString, CentreRowNames::Namer> &CentreRowNames::namers()
{
    static const QHash<QString, Namer> byTable{
        {u"access_user"_s, &CentreRowNames::user},
        {u"person"_s, &CentreRowNames::person},
        {u"person_protection"_s, &CentreRowNames::person}, // its id is the person's
        {u"staff"_s, &CentreRowNames::staff},
        {u"programme"_s, &CentreRowNames::programme},
        {u"programme_version"_s, &CentreRowNames::programmeVersion},
        {u"training_group"_s, &CentreRowNames::group},
        {u"enrolment"_s, &CentreRowNames::enrolment},
        {u"training_session"_s, &CentreRowNames::session},
        {u"hour_entry"_s, &CentreRowNames::hourEntry},
        {u"placement"_s, &CentreRowNames::placement},
        {u"assessment_attempt"_s, &CentreRowNames::attempt},
        {u"award"_s, &CentreRowNames::award},
    };
    return byTable;
}

QString CentreRowNames::nameOf(const QString &table, const QString &row) const
{
    const Namer namer = namers().value(table, nullptr);
    return namer ? (this->*namer)(row) : QString();
}

EnrolmentId CentreRowNames::placeOf(const QString &table, const QString &row) const
{
    if (table == "enrolment"_L1)
        return EnrolmentId::fromText(row);
    if (table == "hour_entry"_L1) {
        const auto stored = found(m_sources.hours.findEntry(HourEntryId::fromText(row)));
        return stored ? stored->entry.enrolment : EnrolmentId();
    }
    if (table == "placement"_L1) {
        const auto sealed = found(m_sources.placements.find(PlacementId::fromText(row)));
        return sealed ? sealed->placement.enrolment : EnrolmentId();
    }
    const auto attempt = table == "assessment_attempt"_L1 ? firstOf(m_sources.attempts.find({AttemptId::fromText(row)})) : std::nullopt;
    return attempt ? attempt->place.enrolment : EnrolmentId();
}

QString CentreRowNames::wholeOf(const QString &table, const QString &row) const
{
    if (table == "award"_L1) {
        const auto sealed = firstOf(m_sources.awards.find({AwardId::fromText(row)}));
        return sealed ? group(sealed->award.group.toText()) : QString();
    }
    const EnrolmentId place = placeOf(table, row);
    const auto enrolment = place.isNull() ? std::nullopt : firstOf(m_sources.enrolments.find({place}));
    return enrolment ? group(enrolment->group.toText()) : QString();
}

QString CentreRowNames::user(const QString &) const
{
    return {};
}

QString CentreRowNames::traineeLabel(const QString &row) const
{
    const auto person = firstOf(m_sources.people.find({PersonId::fromText(row)}));
    return person ? person->number : QString();
}

QString CentreRowNames::staffLabel(const QString &row) const
{
    const auto sealed = found(m_sources.staff.find(StaffId::fromText(row)));
    return sealed ? sealed->member.code : QString();
}

QString CentreRowNames::groupCode(const QString &row) const
{
    const auto group = found(m_sources.groups.find(GroupId::fromText(row)));
    return group ? group->code : QString();
}

std::optional<CentreRowNames::Place> CentreRowNames::place(const EnrolmentId &id) const
{
    const auto enrolment = firstOf(m_sources.enrolments.find({id}));
    if (!enrolment)
        return std::nullopt;
    const Place place{traineeLabel(enrolment->person.toText()), groupCode(enrolment->group.toText())};
    return place.trainee.isEmpty() || place.group.isEmpty() ? std::nullopt : std::optional(place);
}

QString CentreRowNames::person(const QString &row) const
{
    const QString label = traineeLabel(row);
    return label.isEmpty() ? QString() : tr("trainee %1").arg(label);
}

QString CentreRowNames::staff(const QString &row) const
{
    const QString label = staffLabel(row);
    return label.isEmpty() ? QString() : tr("staff member %1").arg(label);
}

QString CentreRowNames::programme(const QString &row) const
{
    const auto programme = found(m_sources.catalogue.find(ProgrammeId::fromText(row)));
    return programme ? tr("programme %1").arg(programme->code) : QString();
}

QString CentreRowNames::programmeVersion(const QString &row) const
{
    const auto version = found(m_sources.catalogue.findVersion(ProgrammeVersionId::fromText(row)));
    const auto owner = version ? found(m_sources.catalogue.find(version->programme)) : std::nullopt;
    return owner ? tr("version %1 of programme %2").arg(QLocale().toString(version->number), owner->code) : QString();
}

QString CentreRowNames::group(const QString &row) const
{
    const QString code = groupCode(row);
    return code.isEmpty() ? QString() : tr("group %1").arg(code);
}

QString CentreRowNames::enrolment(const QString &row) const
{
    const auto is = place(EnrolmentId::fromText(row));
    return is ? tr("the place of trainee %1 in group %2").arg(is->trainee, is->group) : QString();
}

QString CentreRowNames::session(const QString &row) const
{
    const auto session = found(m_sources.hours.findSession(TrainingSessionId::fromText(row)));
    const QString code = session ? groupCode(session->group.toText()) : QString();
    return code.isEmpty() ? QString() : tr("the session of group %1 on %2").arg(code, shortDay(session->day));
}

QString CentreRowNames::hourEntry(const QString &row) const
{
    const auto stored = found(m_sources.hours.findEntry(HourEntryId::fromText(row)));
    const auto under = stored ? place(stored->entry.enrolment) : std::nullopt;
    return under ? tr("an entry of hours on %1 under the place of trainee %2 in group %3").arg(shortDay(stored->entry.day), under->trainee, under->group)
                 : QString();
}

QString CentreRowNames::placement(const QString &row) const
{
    const auto sealed = found(m_sources.placements.find(PlacementId::fromText(row)));
    const auto under = sealed ? place(sealed->placement.enrolment) : std::nullopt;
    return under ? tr("the placement at %1 under the place of trainee %2 in group %3").arg(sealed->placement.employer, under->trainee, under->group)
                 : QString();
}

QString CentreRowNames::attempt(const QString &row) const
{
    const auto attempt = firstOf(m_sources.attempts.find({AttemptId::fromText(row)}));
    const auto under = attempt ? place(attempt->place.enrolment) : std::nullopt;
    return under ? tr("a result under the place of trainee %1 in group %2").arg(under->trainee, under->group) : QString();
}

QString CentreRowNames::award(const QString &row) const
{
    const auto sealed = firstOf(m_sources.awards.find({AwardId::fromText(row)}));
    return sealed ? tr("certificate %1").arg(sealed->award.number) : QString();
}

} // namespace warsha
