// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigcentre.h"

#include "biggroup.h"
#include "centresetup.h"
#include "certificationreader.h"
#include "fakecourse.h"
#include "samplecentre.h"
#include "shippedprogrammes.h"
#include "somepeople.h"
#include "sqlcentrerepository.h"
#include "sqlcertificationrepository.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupsInStep = 25;
constexpr int waiting = 6; ///< groups that are over and locked, without certificates

Result<std::unique_ptr<Workbench>> establish(const QString &location)
{
    NewCentreRequest request{location, usualProfileFor(u"LB"_s), {{sampleLogin(), u"Sample"_s, samplePassword(), {}}, true}};
    for (const Role role : allRoles())
        request.access.first.roles |= role;
    request.profile.names = {{u"en"_s, u"Large training centre"_s}, {u"ar"_s, u"مركز التدريب الكبير"_s}};
    request.profile.code = u"BIG"_s;
    request.signatories = {{{}, 0, {{u"Latn"_s, u"Hala Khoury"_s}, {u"Arab"_s, u"هالة خوري"_s}}, {{u"en"_s, u"Director"_s}}, QDate(2010, 1, 1), {}}};
    WARSHA_TRY(request.programmes, shippedProgrammes());
    WARSHA_TRY(MadeCentre made, makeCentre(request));
    return std::move(made.workbench);
}

Result<QList<Person>> addPeople(Workbench &bench, int count)
{
    QRandomGenerator random(1);
    QList<Identity> identities;
    identities.reserve(count);
    for (int i = 1; i <= count; ++i) {
        identities.append(somePerson(random, i).identity);
        identities.last().sex = i % 2 == 0 ? Sex::Female : Sex::Male;
    }
    return bench.people().registerMany(identities, {u"people.import"_s, {}});
}

Result<QList<StaffId>> addStaff(Workbench &bench)
{
    QList<StaffId> staff;
    for (int i = 1; i <= 30; ++i) {
        StaffMember member;
        member.code = u"T-%1"_s.arg(i, 2, 10, QChar(u'0'));
        member.names = {nameFromText(u"Trainer %1"_s.arg(i))};
        member.trains = member.assesses = true;
        WARSHA_TRY(const StaffMember added, bench.staff().add(member));
        staff.append(added.id);
    }
    return staff;
}

Result<QList<BigProgramme>> programmesOf(Workbench &bench)
{
    QList<BigProgramme> programmes;
    WARSHA_TRY(const QList<ProgrammeListing> listed, bench.catalogue().programmes());
    for (const ProgrammeListing &each : listed) {
        WARSHA_CHECK(bench.catalogue().freeze(each.version)); // as the first group does
        WARSHA_TRY(const ProgrammeVersion version, bench.catalogue().version(each.version));
        programmes.append({each.code, version});
    }
    return programmes;
}

/// Where in time the group lies, and how far it got: the newest run, those before them wait for their certificates or have them.
BigStage stageOf(int index, const BigCentreSize &size, QDate today)
{
    constexpr int length = 130;
    BigStage stage;
    if (index < size.running) {
        stage.starts = today.addDays(-20 - index * 100 / std::max(size.running, 1));
    } else {
        const int before = index - size.running;
        stage.starts = today.addDays(-length - 8 - before * 4);
        stage.isOver = true;
        stage.isLocked = before < size.awarded + waiting;
        stage.isAwarded = before >= waiting && stage.isLocked;
    }
    stage.ends = stage.starts.addDays(length);
    return stage;
}

/// By the service itself, on blank paper.
Result<qsizetype> issue(Workbench &bench, const BigRooms &rooms, const QList<GroupId> &groups)
{
    SqlCentreRepository centre(bench.database(), bench.session());
    SqlCertificationRepository awards(bench.database());
    const CertificationReader reader({centre, rooms.catalogue, rooms.groups, rooms.enrolments, rooms.hours, rooms.assessment, bench.directory()});
    const FakePaper paper;
    CertificationService service(bench.database(), bench.session(), bench.keyRing(), awards, reader, paper, bench.database().clock());
    qsizetype issued = 0;
    WARSHA_CHECK(bench.database().atomically({u"certificates.issue"_s, {}, true}, bench.session().actor(), [&]() -> Result<void> {
        for (const GroupId &group : groups) {
            IssueRequest request;
            request.group = group;
            WARSHA_TRY(const IssueResult result, service.issue(request));
            issued += result.awards.size();
        }
        return {};
    }));
    return issued;
}

} // namespace

Result<BigCentreSummary> makeBigCentre(const QString &location, const BigCentreSize &size)
{
    WARSHA_TRY(const std::unique_ptr<Workbench> bench, establish(location));
    WARSHA_TRY(const QList<Person> people, addPeople(*bench, size.groups * size.members));
    WARSHA_TRY(const QList<StaffId> staff, addStaff(*bench));
    WARSHA_TRY(const QList<BigProgramme> programmes, programmesOf(*bench));
    WARSHA_TRY(const auto keys, bench->keyRing().openAll(KeyPurpose::Person));
    BigRooms rooms(bench->database());
    const BigGroupWriter writer(rooms, {bench->session().user(), bench->hoursSettings().zone, QDate::currentDate(), staff, keys, size.days});
    BigCentreSummary summary;
    summary.people = people.size();
    QList<GroupId> awarded;
    for (int from = 0; from < size.groups; from += groupsInStep) {
        WARSHA_CHECK(bench->database().atomically({u"groups.add"_s, {}}, bench->session().actor(), [&]() -> Result<void> {
            for (int index = from; index < std::min(size.groups, from + groupsInStep); ++index) {
                const BigStage stage = stageOf(index, size, QDate::currentDate());
                WARSHA_TRY(const BigGroup group, writer.write(index, programmes[index % programmes.size()], stage, people.mid(index * size.members, size.members)));
                summary.sessions += group.sessions;
                summary.entries += group.entries;
                if (stage.isAwarded)
                    awarded.append(group.id);
            }
            return {};
        }));
    }
    WARSHA_TRY(summary.awards, issue(*bench, rooms, awarded));
    return summary;
}

} // namespace warsha
