// SPDX-License-Identifier: GPL-3.0-or-later
// Every role and every verb of the user: the verb refuses whom the matrix does not name, and nobody else. A verb that is in
// no table here fails the test, so that nobody forgets to say who may.
#include "testsession.h"
#include "workbench.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

Progress noProgress;

struct Verb {
    QString name; ///< as the header has it: "PeopleService::erase"
    Permission permission; ///< named by the refusal
    std::function<std::optional<Error>(Workbench &)> call;
    QList<Permission> orElse = {}; ///< any of these is enough too
    [[nodiscard]] bool isFor(Roles roles) const
    {
        return permits(roles, permission) || std::ranges::any_of(orElse, [&](Permission other) { return permits(roles, other); });
    }
};

/// The call is made with nothing in its hands: what counts is whether the door is open, not what is behind it.
template<typename Call>
Verb verb(const QString &name, Permission permission, Call call, const QList<Permission> &orElse = {})
{
    return {name, permission, [call](Workbench &centre) -> std::optional<Error> {
                const auto result = call(centre);
                return result ? std::nullopt : std::optional(result.error());
            }, orElse};
}

#define VERB(Class, room, method, permission, ...) verb(QStringLiteral(#Class "::" #method), Permission::permission, [](Workbench &w) { return w.room().method(__VA_ARGS__); })
#define ACCESS(method, permission, ...) VERB(AccessService, access, method, permission, __VA_ARGS__)
#define ASSESSMENT(method, permission, ...) VERB(AssessmentService, assessment, method, permission, __VA_ARGS__)
#define BACKUPS(method, permission, ...) VERB(CentreBackups, backups, method, permission, __VA_ARGS__)
#define CATALOGUE(method, permission, ...) VERB(CatalogueService, catalogue, method, permission, __VA_ARGS__)
#define CENTRE(method, permission, ...) VERB(CentreService, centre, method, permission, __VA_ARGS__)
#define CERTIFICATION(method, permission, ...) VERB(CertificationService, certification, method, permission, __VA_ARGS__)
#define ENROLMENT(method, permission, ...) VERB(EnrolmentService, enrolments, method, permission, __VA_ARGS__)
#define GROUPS(method, permission, ...) VERB(GroupService, groups, method, permission, __VA_ARGS__)
#define HOURS(method, permission, ...) VERB(HoursService, hours, method, permission, __VA_ARGS__)
#define LISTS(method, permission, ...) VERB(SavedListService, savedLists, method, permission, __VA_ARGS__)
#define MEETINGS(method, permission, ...) VERB(MeetingImportService, meetings, method, permission, __VA_ARGS__)
#define PEOPLE(method, permission, ...) VERB(PeopleService, people, method, permission, __VA_ARGS__)
#define PLACEMENTS(method, permission, ...) VERB(PlacementService, placements, method, permission, __VA_ARGS__)
#define SNAPSHOTS(method, permission, ...) VERB(SnapshotService, snapshots, method, permission, __VA_ARGS__)
#define STATISTICS(method, permission, ...) VERB(StatisticsService, statistics, method, permission, __VA_ARGS__)
#define REPORTS(method, permission, ...) VERB(ReportService, reports, method, permission, __VA_ARGS__)
#define STAFF(method, permission, ...) VERB(StaffService, staff, method, permission, __VA_ARGS__)

QList<Verb> accessVerbs()
{
    return {
        ACCESS(users, ReadPeople),
        ACCESS(nameOfUser, ReadPeople, {}),
        ACCESS(addUser, ManageUsers, {}),
        ACCESS(setRoles, ManageUsers, {}, {}),
        ACCESS(resetPassword, ManageUsers, {}, {}),
        ACCESS(deactivateUser, ManageUsers, {}),
        ACCESS(renewKeys, ManageUsers, u"not a code"_s),
        ACCESS(renewRecoveryCode, ManageUsers, RecoveryKind::Main),
        BACKUPS(make, MakeBackups, u"/nowhere/at/all"_s),
        BACKUPS(keyMonths, MakeBackups),
        BACKUPS(preview, RestoreBackups, {}),
        BACKUPS(restoreTo, RestoreBackups, {}, {}),
        BACKUPS(prepareRestore, RestoreBackups, {}),
        BACKUPS(replaceOnServer, RestoreBackups, {}),
        CENTRE(changeProfile, EditCentre, {}),
        CENTRE(addHoliday, EditCentre, {}),
        CENTRE(addHolidays, EditCentre, {}),
        CENTRE(removeHoliday, EditCentre, {}),
        CENTRE(addSignatory, EditCentre, {}),
        CENTRE(changeSignatory, EditCentre, {}),
        CENTRE(removeSignatory, EditCentre, {}),
        CENTRE(set, EditCentre, {}, {}),
        CENTRE(savePremises, EditCentre, {}),
        CENTRE(removePremises, EditCentre, {}),
        verb(u"CentreService::importProfileFor"_s, Permission::EditPeople, [](Workbench &w) { return w.centre().importProfileFor({}, {}); },
             {Permission::RecordHours, Permission::RecordOutcomes}),
        verb(u"CentreService::saveImportProfile"_s, Permission::EditPeople, [](Workbench &w) { return w.centre().saveImportProfile({}); },
             {Permission::RecordHours, Permission::RecordOutcomes}),
    };
}

QList<Verb> peopleVerbs()
{
    return {
        CATALOGUE(importProgramme, EditCatalogue, {}),
        CATALOGUE(addProgramme, EditCatalogue, {}),
        CATALOGUE(change, EditCatalogue, {}),
        CATALOGUE(changeVersion, EditCatalogue, {}),
        CATALOGUE(newVersionFrom, EditCatalogue, {}),
        CATALOGUE(freeze, EditGroups, {}),
        PEOPLE(byNumber, ReadPeople, {}),
        PEOPLE(registerPerson, EditPeople, {}),
        PEOPLE(registerMany, EditPeople, {{}}, {}),
        PEOPLE(change, EditPeople, {}),
        PEOPLE(changeMany, EditPeople, {}),
        PEOPLE(merge, EditPeople, {}, {}, {}),
        PEOPLE(identityIn, ReadPeople, {}, {}),
        PEOPLE(keptAfterErasing, Erase, {}),
        PEOPLE(dataOf, EditPeople, {}),
        PEOPLE(erase, Erase, {}),
        PEOPLE(protectionOf, ReadPeople, {}),
        PEOPLE(setProtection, ReadPeople, {}, {}),
        verb(u"PeopleImport::plan"_s, Permission::EditPeople, [](Workbench &w) { return w.peopleImport().plan({}, {}); }),
        verb(u"PeopleImport::carryOut"_s, Permission::EditPeople, [](Workbench &w) { return w.peopleImport().carryOut({}); }),
        STAFF(list, ReadPeople),
        STAFF(find, ReadPeople, {}),
        STAFF(add, EditPeople, {}),
        STAFF(change, EditPeople, {}),
        LISTS(lists, ReadPeople),
        LISTS(keep, EditPeople, {}, {}),
        LISTS(rename, EditPeople, {}, {}),
        LISTS(remove, EditPeople, {}),
        GROUPS(groups, ReadPeople),
        GROUPS(group, ReadPeople, {}),
        GROUPS(groupByCode, ReadPeople, {}),
        GROUPS(add, EditGroups, {}),
        GROUPS(addNext, EditGroups, {}, {}),
        GROUPS(goesAlong, ReadPeople, {}, {}),
        GROUPS(change, EditGroups, {}),
        GROUPS(beginDue, EditGroups),
        ENROLMENT(ofGroup, ReadPeople, {}),
        ENROLMENT(ofPerson, ReadPeople, {}),
        ENROLMENT(all, ReadPeople),
        ENROLMENT(noteOf, ReadPeople, {}),
        ENROLMENT(find, ReadPeople, {}, {}),
        ENROLMENT(apply, Enrol, {}, {}, {}),
        ENROLMENT(offer, Enrol, {}, {}),
        ENROLMENT(accept, Enrol, {}, {}),
        ENROLMENT(enrol, Enrol, {}, {}, {}),
        ENROLMENT(enrolMissing, Enrol, {}, {}, {}),
        ENROLMENT(begin, Enrol, {}, {}),
        ENROLMENT(complete, Enrol, {}, {}),
        ENROLMENT(notTakenUp, Enrol, {}, {}),
        ENROLMENT(withdraw, Enrol, EnrolmentId(), {}, {}, {}),
        ENROLMENT(transfer, Enrol, EnrolmentId(), {}, {}),
    };
}

QList<Verb> hoursVerbs()
{
    return {
        HOURS(sessions, ReadPeople, {}),
        HOURS(sessionListings, ReadPeople, {}),
        HOURS(unrecordedSessions, ReadPeople),
        HOURS(registerOf, ReadPeople, {}),
        HOURS(session, ReadPeople, {}),
        HOURS(addSession, RecordHours, {}),
        HOURS(addTimetable, RecordHours, {}, {}),
        HOURS(changeSessions, RecordHours, {}, {}),
        HOURS(moveSessions, RecordHours, {}, {}, 7),
        HOURS(removeSessions, RecordHours, {}, {}),
        HOURS(marks, ReadPeople, {}),
        verb(u"HoursService::setMarks"_s, Permission::RecordHours, [](Workbench &w) { return w.hours().setMarks(TrainingSessionId(), {}); }),
        verb(u"HoursService::setMarks"_s, Permission::RecordHours, [](Workbench &w) { return w.hours().setMarks(GroupId(), {}); }),
        HOURS(correctMarks, LockHours, {}, {}, u"marked by mistake"_s),
        HOURS(attendanceOf, ReadPeople, {}),
        HOURS(markVersions, ReadPeople, {}, {}),
        HOURS(faultsOf, RecordHours, {}, {}),
        HOURS(allPresent, RecordHours, {}),
        HOURS(entries, ReadPeople, {}),
        HOURS(record, RecordHours, {}),
        HOURS(reverse, RecordHours, {}),
        HOURS(lock, LockHours, {}, {}, {}, {}),
        HOURS(lockable, ReadPeople, {}),
        HOURS(balance, ReadPeople, {}),
        HOURS(balanceOfTrainee, ReadPeople, {}),
        HOURS(balancesInTraining, ReadPeople),
    };
}

QList<Verb> trainingVerbs()
{
    return {
        MEETINGS(plan, RecordHours, {}),
        MEETINGS(sessionOf, RecordHours, {}),
        MEETINGS(run, RecordHours, {}),
        MEETINGS(unmatched, RecordHours, {}),
        MEETINGS(names, RecordHours, {}),
        MEETINGS(give, RecordHours, {}, {}),
        PLACEMENTS(ofGroup, ReadPeople, {}),
        PLACEMENTS(listings, ReadPeople),
        PLACEMENTS(counts, ReadPeople),
        PLACEMENTS(ofPerson, ReadPeople, {}),
        PLACEMENTS(places, ReadPeople),
        PLACEMENTS(placement, ReadPeople, {}),
        PLACEMENTS(daysOf, ReadPeople, {}),
        PLACEMENTS(versionsOf, ReadPeople, {}, {}),
        PLACEMENTS(setDays, RecordHours, {}, {}),
        PLACEMENTS(ofEnrolment, ReadPeople, {}),
        PLACEMENTS(add, RecordHours, {}),
        PLACEMENTS(change, RecordHours, {}),
        PLACEMENTS(check, RecordHours, {}),
        PLACEMENTS(addDays, RecordHours, {}),
        PLACEMENTS(confirm, RecordHours, {}, {}, {}),
        PLACEMENTS(confirmedBy, ReadPeople, {}),
        ASSESSMENT(ofGroup, ReadPeople, {}),
        ASSESSMENT(attempts, ReadPeople, {}),
        ASSESSMENT(attemptsOf, ReadPeople, {}),
        ASSESSMENT(locks, ReadPeople, {}),
        ASSESSMENT(commentOf, ReadPeople, {}),
        ASSESSMENT(strikeReasonOf, ReadPeople, {}),
        ASSESSMENT(reopenReasonOf, ReadPeople, {}),
        ASSESSMENT(record, RecordOutcomes, {}),
        ASSESSMENT(faultsOf, RecordOutcomes, {}),
        ASSESSMENT(strike, RecordOutcomes, {}, {}),
        ASSESSMENT(lock, LockOutcomes, {}),
        ASSESSMENT(lockGroup, LockOutcomes, {}),
        ASSESSMENT(reopen, LockOutcomes, {}, {}),
        ASSESSMENT(trainersOf, ReadPeople, {}),
        ASSESSMENT(setTrainers, EditGroups, {}, {}),
    };
}

QList<Verb> leavingVerbs()
{
    return {
        CERTIFICATION(eligible, ReadPeople, {}),
        CERTIFICATION(paperLanguages, ReadPeople),
        CERTIFICATION(issue, IssueCertificates, {}),
        CERTIFICATION(handOut, IssueCertificates, {}),
        CERTIFICATION(series, IssueCertificates, {}),
        CERTIFICATION(tellLastNumber, IssueCertificates, {}, {}),
        CERTIFICATION(gaps, ReadPeople),
        CERTIFICATION(list, ReadPeople),
        CERTIFICATION(byNumber, ReadPeople, {}),
        CERTIFICATION(sheets, ReadPeople),
        CERTIFICATION(history, ReadPeople, {}),
        CERTIFICATION(batchPdf, IssueCertificates, {}),
        CERTIFICATION(awardPdf, IssueCertificates, {}),
        CERTIFICATION(printingOf, IssueCertificates, {}),
        CERTIFICATION(copyPaper, IssueCertificates, {}, {}),
        CERTIFICATION(tellCopied, IssueCertificates, {}, 1, {}),
        CERTIFICATION(reprint, IssueCertificates, {}, {}),
        CERTIFICATION(tellPrinted, IssueCertificates, {}, {}),
        CERTIFICATION(tellSaved, IssueCertificates, {}),
        CERTIFICATION(voidAward, RevokeCertificates, {}, {}),
        CERTIFICATION(revoke, RevokeCertificates, {}, {}),
        CERTIFICATION(correction, RevokeCertificates, {}),
        CERTIFICATION(replace, RevokeCertificates, {}, {}),
        CERTIFICATION(endedRetention, Erase),
        CERTIFICATION(expire, Erase),
        STATISTICS(hoursByWeek, ReadPeople, {}, {}),
        STATISTICS(attendanceByWeek, ReadPeople, {}, {}),
        STATISTICS(progressOf, ReadPeople, {}, {}),
        STATISTICS(enrolments, ReadPeople, EnrolmentScope::Now),
        STATISTICS(outcomes, ReadPeople),
        STATISTICS(agenda, ReadPeople, {}, 1),
        STATISTICS(ownGroups, ReadPeople),
        STATISTICS(usualLeastPercent, ReadPeople),
        STATISTICS(belowShare, ReadPeople),
        CERTIFICATION(readiness, ReadPeople),
        SNAPSHOTS(beginPreview, BuildSnapshots, {}, {}),
        REPORTS(read, ReadPeople, {}, noProgress),
        SNAPSHOTS(build, BuildSnapshots, {}, {}),
        SNAPSHOTS(incarnation, BuildSnapshots),
        SNAPSHOTS(acceptIncarnation, BuildSnapshots),
        SNAPSHOTS(snapshots, BuildSnapshots),
        SNAPSHOTS(sendings, BuildSnapshots),
        SNAPSHOTS(waiting, BuildSnapshots),
        SNAPSHOTS(returnIn, BuildSnapshots, {}),
        SNAPSHOTS(planSending, BuildSnapshots, {}, {}, false),
        SNAPSHOTS(noteSending, BuildSnapshots, {}, {}),
    };
}

QList<Verb> verbs()
{
    return accessVerbs() + peopleVerbs() + hoursVerbs() + trainingVerbs() + leavingVerbs();
}

/// Needs no role, and why: each is a decision.
QStringList openVerbs()
{
    return {
        // Before anybody is signed in, or by a password or printed code that is given with it.
        u"AccessService::isInitialised"_s, u"AccessService::initialise"_s, u"AccessService::incarnation"_s, u"AccessService::logins"_s,
        u"AccessService::secondsToWait"_s, u"AccessService::signIn"_s, u"AccessService::enter"_s, u"AccessService::changePassword"_s, u"AccessService::recover"_s,
        // Who holds the key of case notes passes it on; nobody else can.
        u"AccessService::shareCaseNotes"_s,
        // The program itself, on exit and every hour; and what is in clear in a folder.
        u"CentreBackups::makeUnattended"_s, u"CentreBackups::begin"_s, u"CentreBackups::tidy"_s, u"CentreBackups::list"_s, u"PendingBackup::finish"_s,
        // Nothing of a person: the centre, its programmes, public keys, and what a code itself says.
        u"CentreService::profile"_s, u"CentreService::holidays"_s, u"CentreService::isWorkingDay"_s, u"CentreService::signatories"_s,
        u"CentreService::signatoriesOn"_s, u"CentreService::settings"_s, u"CentreService::premises"_s,
        u"CatalogueService::programmes"_s, u"CatalogueService::programme"_s, u"CatalogueService::programmeByCode"_s, u"CatalogueService::version"_s,
        u"CatalogueService::versionByCode"_s, u"CatalogueService::exportVersion"_s,
        u"CertificationService::verify"_s, u"CertificationService::issuingKeys"_s, u"SnapshotService::publicKey"_s,
        // A public key too; whoever may not issue makes none.
        u"CertificationService::ensureIssuingKey"_s,
        // While the centre is made: its director is made in the same step.
        u"CentreService::establish"_s,
        // A verb over other verbs, each of which asks.
        u"CertificationService::check"_s, u"AssessmentImport::run"_s, u"PlacementTable::importPlacements"_s, u"PlacementTable::importDays"_s,
    };
}

/// "Class::method" of every public method of the services that can fail.
QStringList verbsInHeaders()
{
    static const QRegularExpression service(u"(service|import|placementtable|centrebackups)\\.h$"_s);
    static const QRegularExpression head(u"^class (\\w+)[^;]*$"_s);
    static const QRegularExpression method(u"Result<.*> (\\w+)\\("_s);
    QStringList found;
    QDirIterator it(QStringLiteral(WARSHA_SOURCE "/modules"), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!service.match(it.fileName()).hasMatch() || !it.filePath().contains("/domain/"_L1) || !file.open(QIODevice::ReadOnly))
            continue;
        QString name;
        bool isPublic = false;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (const auto match = head.match(line); match.hasMatch())
                name = match.captured(1);
            if (line == "public:"_L1 || line == "private:"_L1)
                isPublic = line == "public:"_L1;
            const auto match = method.match(line);
            if (isPublic && match.hasMatch() && !line.trimmed().startsWith("//"_L1) && !line.contains("using "_L1) && !line.contains(" static "_L1))
                found.append(name + "::"_L1 + match.captured(1));
        }
    }
    return found;
}

} // namespace

class PermissionsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_centre;

private Q_SLOTS:
    void initTestCase()
    {
        OpenOptions options;
        options.create = true;
        auto opened = Workbench::open(m_folder.filePath(u"centre.warsha"_s), options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_centre = std::move(*opened);
    }
    void everyVerbIsInATable()
    {
        QStringList named = openVerbs();
        for (const Verb &one : verbs())
            named.append(one.name);
        const QStringList inHeaders = verbsInHeaders();
        QVERIFY(inHeaders.size() > 100);
        for (const QString &name : inHeaders)
            QVERIFY2(named.contains(name), qPrintable(name + u": say in tst_permissions.cpp who may, or why anybody may"_s));
    }
    void everyRoleAndEveryVerb_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("nobody") << 0;
        for (const Role role : allRoles())
            QTest::newRow(qPrintable(roleCode(role))) << int(role);
    }
    void everyRoleAndEveryVerb()
    {
        QFETCH(int, role);
        const Roles roles = Roles::fromInt(quint32(role));
        for (const Verb &one : verbs()) {
            m_centre->session().close();
            if (role != 0)
                openTestSession(m_centre->session(), roles);
            const std::optional<Error> error = one.call(*m_centre);
            const bool isRefused = error && error->kind == ErrorKind::Denied
                && (role == 0 || error->detail == u"permission %1"_s.arg(int(one.permission)));
            const bool isRight = isRefused == !one.isFor(roles);
            QVERIFY2(isRight, qPrintable(u"%1: %2"_s.arg(one.name, error ? error->message + u" ("_s + error->detail + u')' : u"done"_s)));
        }
    }
    void erasingIsTheDirectors()
    {
        for (const Role role : allRoles())
            QCOMPARE(permits(role, Permission::Erase), role == Role::Director);
        openTestSession(m_centre->session(), Role::Registrar);
        const auto refused = m_centre->people().erase(PersonId::make());
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QVERIFY2(refused.error().message.contains(roleName(Role::Director)), qPrintable(refused.error().message));
    }
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "tst_permissions.moc"
