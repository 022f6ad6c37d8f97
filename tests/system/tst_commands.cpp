// SPDX-License-Identifier: GPL-3.0-or-later
// A course told in the words of warshactl, on both databases: each command done, refused, and as a JSON document. Rows go
// on from those before them. Wrong words on the command line are tst_options.
#include "award.h"
#include "composition.h"
#include "testdatabase.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *passwordOfAll = "the password of all";

/// The tables that the rows name, in the folder of a story.
void writeTables(const QDir &folder)
{
    const auto put = [&](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", name);
    };
    put("people.csv", "Full name,Name in Arabic,Birth date,Phone\nRana Haddad,رنا حداد,1999-04-12,03 123 456\nSuharto,,1988,\n"
                      "Nour Khatib,نور الخطيب,,\nLate Comer,,,\nBad Row,,31/02/2000,\n");
    put("intogroups.csv", "Name,Group\nTala Saad,G-2\nZeina Saad,\nSami Saad,G-99\n");
    put("list.csv", "Name\nNour Khatib\nNobody Here\n");
    put("zoom.csv", "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
                    "812,Roads,09/08/2025 09:00:00 AM,09/08/2025 11:00:00 AM,office@centre.example,120,3\n\n"
                    "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                    "Rana Haddad,,09/08/2025 08:55:10 AM,09/08/2025 11:00:40 AM,126,No\n"
                    "iPad (S),,09/08/2025 09:30:00 AM,09/08/2025 10:30:00 AM,60,Yes\n");
    put("placements.csv", "Name,Employer,Mentor,Agreement signed,Starts,Ends\n"
                          "Rana Haddad,Al-Jisr Roads,Georges Najjar,2025-09-09,2025-09-10,2025-10-31\n"
                          "Suharto,Al-Jisr Roads,Georges Najjar,2025-09-20,2025-09-10,2025-10-31\n");
    put("days.csv", "Name,Date,Minutes,Confirmed by,Confirmed on\nRana Haddad,2025-09-10,300,Georges Najjar,2025-09-20\n"
                    "Rana Haddad,2025-09-11,300,,\nSuharto,2025-09-10,300,,\nRana Haddad,2025-09-12,481,,\n"); // over the cap of the day
    put("results.csv", "Name,FRM-01,FRM-02,FRM-03,FRM-04,FRM-05,FRM-06\nRana Haddad,C,C,C,C,C,\nSuharto,C,NYC,,,,\nNobody,C,,,,,\n");
    if (!folder.mkdir(u"stick"_s))
        qFatal("no folder for the stick");
    put("big.bin", QByteArray::fromHex("0001020304050607080e0f").repeated(50));
}

/// The keys that resources/formats/json.md gives for the list of a command: "names[].printed"; nothing where it is no list.
QSet<QString> documentedKeys(const QString &command)
{
    static const QHash<QString, QSet<QString>> pages = [] {
        QHash<QString, QSet<QString>> found;
        QFile page(QStringLiteral(WARSHA_SOURCE "/resources/formats/json.md"));
        if (!page.open(QIODevice::ReadOnly))
            qFatal("json.md is not there");
        QString heading;
        for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
            if (line.startsWith("### "_L1))
                heading = line.mid(4);
            else if (line.startsWith("| "_L1) && !line.startsWith("| key"_L1))
                for (const QString &key : line.section(u'|', 1, 1).split(u','))
                    found[heading].insert(key.trimmed());
        }
        return found;
    }();
    return pages.value(command);
}

/// Every key of a value, with the way to it; what is documented as one thing is not looked into.
QStringList undocumented(const QJsonValue &value, const QString &way, const QSet<QString> &known)
{
    QStringList missing;
    if (value.isArray())
        for (const QJsonValue &item : value.toArray())
            missing += undocumented(item, way, known);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = way + member.key();
        if (!known.contains(key))
            missing += key;
        const QString inside = key + (member->isArray() ? u"[]."_s : u"."_s);
        if (std::ranges::any_of(known, [&](const QString &other) { return other.startsWith(inside); }))
            missing += undocumented(*member, inside, known);
    }
    return missing;
}

/// One line said to the program: its exit code, a part of what it prints, what its document holds and what to keep of it.
void row(const char *words, int code, const char *says = "", const char *holds = "", const char *keeps = "")
{
    QTest::newRow(QByteArray(words).left(70).constData())
        << QString::fromUtf8(words) << code << QString::fromUtf8(says) << QString::fromUtf8(holds) << QString::fromUtf8(keeps);
}

void rowsOfTheHouse()
{
    row("check {C}", 3);
    row("create {C} --name \"Test Centre\" --code TST --country LB --zone Asia/Beirut --director \"Maya Nassar\" --json", 0, "", "code=TST", "recovery=recoveryCode");
    row("create {C} --name Other --code OTH --country LB", 3, "already");
    row("@nobody people list {C}", 3);
    row("centre show {C} --json", 0, "", "code=TST zone=Asia/Beirut names.en=\"Test Centre\"");
    row("centre set {C} certificates.digits roman", 1, "latin");
    row("centre set {C} certificates.colour red", 1, "certificates.digits");
    row("centre set {C} hours.day_cap_minutes 480", 0);
    row("centre settings {C} --json", 0, "", "0.setting=centre.licence_number");
    row("signatories add {C} --name \"latn=Maya Nassar\" --title en=Director --from 2020-01-01 --json", 0, "", "", "signatory=id");
    row("signatories list {C} --json", 0, "", "size=1 0.id={signatory} 0.title=Director");
    row("users add {C} office --role registrar --json", 0, "", "login=office roles=registrar active=true");
    row("users add {C} OFFICE --role trainer", 1, "already");
    row("users add {C} teacher --role trainer", 0);
    row("users roles {C} teacher trainer assessor", 0);
    row("users list {C} --json", 0, "", "size=3");
    row("@teacher people list {C} --json", 3, "users password"); // it was set by somebody else
    row("@teacher users password {C} teacher", 0);
    row("@teacher people list {C} --json", 0, "", "size=0");
    row("@teacher people add {C} Somebody", 1, "Registrar, Director");
    row("users deactivate {C} teacher", 0);
    row("@teacher people list {C}", 3);
    row("staff add {C} \"Salma Itani\" --code S-02 --assesses --json", 0, "", "code=S-02 assesses=true trains=false");
    row("staff add {C} \"Another One\" --code s-02", 1, "s-02 already");
    row("staff list {C} --json", 0, "", "size=1 0.name=\"Salma Itani\"");
    row("staff user {C} s-02 Office --json", 0, "", "code=S-02", "office=user");
    row("staff list {C} --json", 0, "", "0.user={office}");
    row("staff user {C} S-02 nobody", 1, "no user");
    row("staff user {C} S-09 office", 1, "S-09");
    row("staff user {C} S-02 --json", 0, "", "code=S-02");
}

void rowsOfTheCatalogue()
{
    row("programmes import {C} {programmes}/road-foreman.json --json", 0, "", "0.what=new-programme 0.version=1");
    row("programmes import {C} {programmes}/road-foreman.json --json", 0, "", "0.what=nothing");
    row("programmes import {C} people.csv", 1, "people.csv");
    row("programmes import {C} nowhere.json", 3, "nowhere.json");
    row("programmes list {C} --json", 0, "", "size=1 0.code=FRM 0.state=draft 0.minutes.online=6000");
    row("programmes show {C} FRM --json", 0, "", "programme.code=FRM version.number=1");
    row("programmes show {C} XYZ", 1, "XYZ");
    row("programmes export {C} FRM frm.json", 0);
    row("programmes import {C} frm.json --json", 0, "", "0.what=nothing"); // what comes out goes in again
}

void rowsOfPeople()
{
    row("groups add {C} G-1 --programme FRM --starts 2025-09-01 --ends 2025-10-31 --capacity 3 --json", 0, "", "code=G-1");
    row("groups add {C} g-1 --programme FRM --starts 2025-09-01 --ends 2025-10-31", 1, "G-1");
    row("groups add {C} G-2 --programme FRM --starts 2025-09-01 --ends 2025-08-31", 1, "before it starts");
    row("groups add {C} G-2 --programme FRM --starts 2025-11-03 --ends 2025-12-19 --json", 0, "", "code=G-2");
    row("programmes list {C} --json", 0, "", "0.state=frozen");
    row("programmes new-version {C} FRM --json", 0, "", "version=2");
    row("groups change {C} G-1 --state running --name \"Road foremen\"", 0);
    row("groups change {C} G-9 --state running", 1, "G-9");
    row("people import {C} people.csv --dry-run --json", 1, "", "done=4 dryRun=true rejected.size=1 rejected.0.row=6 rejected.0.value=31/02/2000");
    row("people list {C} --json", 0, "", "size=0");
    row("people import {C} people.csv --group G-1 --rejected mend.csv --json", 1, "", "done=4 enrolled=3 waiting=1 rejected.0.column=\"Birth date\"",
        "rana=numbers.0 suharto=numbers.1 nour=numbers.2 late=numbers.3");
    row("people import {C} people.csv --json", 1, "", "done=0 unchanged=4");
    row("people list {C} رنا --json", 0, "", "size=1 0.number={rana} 0.phone=\"03 123 456\"");
    row("people list {C} zebra --json", 0, "", "size=0");
    row("people add {C} \"Rana Haddad\" --birth 1999-04-12", 1, "{rana}");
    row("people add {C} \"Hala Saad\" \"هلا سعد\" --birth ~1999 --sex female --nationality Syrian --document passport:N-1 --json", 0, "", "", "hala=number");
    row("people show {C} {hala} --json", 0, "", "nationality=SYR birth=~1999 sex=female documents.0.number=N-1 names.1.script=Arab");
    row("people show {C} 1999/0001", 1, "1999/0001");
    row("groups list {C} --json", 0, "", "size=2 1.code=G-1 1.enrolled=3 1.waitlisted=1 1.state=running");
    row("groups show {C} G-1 --json", 0, "", "size=4 0.status=enrolled 3.status=waitlisted 3.number={late}");
    row("apply {C} G-2 --person {hala} --day 2025-10-01 --json", 0, "", "done=1 enrolments.0.status=applied");
    row("apply {C} G-2 --person {hala} --day 2025-10-01", 1, "{hala}");
    row("enrolments set {C} G-2 enrolled --person {hala} --day 2025-10-02", 1, "was not offered a place");
    row("enrolments set {C} G-2 offered --all --day 2025-10-02", 0, "1 done");
    row("enrolments set {C} G-2 enrolled --all --day 2025-10-03 --json", 0, "", "enrolments.0.status=enrolled enrolments.0.enrolled=2025-10-03");
    row("enrol {C} G-1 --person {late} --day 2025-09-02 --json", 0, "", "done=0 waiting=1");
    row("withdraw {C} G-1 --person {nour} --reason moved --note \"to the north\" --day 2025-09-15 --json", 0, "", "enrolments.0.reason=moved");
    row("enrol {C} G-1 --all-from list.csv --day 2025-09-16 --json", 1, "", "enrolled=0 rejected.size=1"); // Nour is in it, whatever became of them
    row("enrol {C} G-1 --person {late} --day 2025-09-16 --json", 0, "", "done=1 waiting=0"); // the place came free
    row("transfer {C} G-1 G-2 --person {late} --day 2025-10-20 --json", 0, "", "group=G-2 enrolments.0.status=enrolled");
    row("enrolments set {C} G-1 active --person {rana},{suharto} --day 2025-09-01", 0, "2 done");
    row("people import {C} intogroups.csv --group G-1 --day 2025-09-16 --dry-run --json", 1, "", "done=2 dryRun=true rejected.0.column=Group rejected.0.value=G-99");
}

void rowsOfHours()
{
    row("hours register {C} G-1 --mode online --start \"2025-09-08 09:10\" --minutes 100 --late {rana}=20 --json", 0, "", "marks=1", "standing=session");
    row("hours import {C} G-1 zoom.csv --dry-run --json", 0, "", "session={standing} entries=1 refused=0 lines.0.minutes=100"); // the one that was held then
    row("undo {C}", 0);
    row("undo {C}", 0);
    row("hours import {C} G-1 zoom.csv --dry-run --json", 0, "", "changed=false entries=1 unmatched=1 lines.0.minutes=120 grade=instrument");
    row("hours import {C} G-1 zoom.csv --json", 0, "", "changed=true", "session=session");
    row("hours import {C} G-1 zoom.csv --json", 0, "", "changed=false");
    row("hours unmatched {C} G-1 --json", 0, "", "size=1 0.name=\"iPad (S)\"");
    row("hours import {C} G-1 zoom.csv --match \"iPad (S)=1999/0001\"", 1, "1999/0001");
    row("hours import {C} G-1 zoom.csv --match \"iPad (S)={suharto}\" --json", 0, "", "changed=true unmatched=0 lines.1.number={suharto}");
    row("hours match {C} G-1", 2, "--match");
    row("hours match {C} G-1 --match \"Nobody={rana}\"", 1, "Nobody");
    row("hours match {C} G-1 --match \"iPad (S)=\" --json", 0, "", "given=1");
    row("hours unmatched {C} G-1 --json", 0, "", "size=1");
    row("hours match {C} G-1 --match \"iPad (S)={suharto}\" --session {session} --json", 0, "", "given=1");
    row("hours unmatched {C} G-1 --json", 0, "", "size=0");
    row("hours sessions {C} G-1 --json", 0, "", "size=1 0.id={session} 0.starts=\"2025-09-08 09:00\" 0.planned=120");
    row("hours register {C} G-1 --mode classroom --start \"2025-09-09 09:00\" --minutes 60 --present {rana} --late {suharto}=20 --all-present --json", 0, "", "marks=2 blanks=1");
    row("hours register {C} G-1 --start \"2025-09-09 09:00\" --minutes 60 --present 1999/0001", 1, "1999/0001");
    row("hours register {C} G-1 --start \"2024-09-09 09:00\" --minutes 60 --all-present", 1, "outside the dates");
    row("hours register {C} G-1 --start \"2025-09-08 10:00\" --minutes 60 --present {rana}", 1, "two places at once");
    row("placements add {C} G-1 placements.csv --json", 1, "", "done=1 rejected.0.row=3");
    row("placements list {C} G-1 --json", 0, "", "size=1 0.employer=\"Al-Jisr Roads\" 0.mentor=\"Georges Najjar\" 0.signed=2025-09-09");
    row("placements days {C} G-1 days.csv --json", 1, "", "done=2 rejected.size=2");
    row("placements days {C} G-1 days.csv --json", 1, "", "done=0 unchanged=2");
    row("hours list {C} G-1 --trainee {rana} --json", 0, "", "size=4 0.minutes=120 0.locked=false", "entry=0.id");
    row("hours lock {C} G-1 --json", 1, "nobody has confirmed", "unconfirmed=1"); // the day of the 11th
    row("placements confirm {C} G-1 --by \"G. Najjar\" --on 2025-09-10", 1, "cannot be confirmed before it was");
    row("placements confirm {C} G-1 --by \"G. Najjar\" --on 2025-09-21 --json", 0, "", "confirmed=1");
    row("hours lock {C} G-1 --json", 0, "", "locked=1 unconfirmed=0");
    row("hours match {C} G-1 --match \"iPad (S)={rana}\" --json", 1, "locked", "given=0");
    row("hours reverse {C} {entry} --json", 0, "", "entry={entry}");
    row("hours reverse {C} {entry}", 1, "reversed already");
    row("hours list {C} G-1 --mode online --trainee {rana} --json", 0, "", "size=2 0.state=reversed 1.state=reversal 1.minutes=-120");
    row("hours balance {C} G-1 --json", 0, "", "0.number={rana} 0.mode=online 0.recorded=0 0.required=6000 2.mode=on-the-job 2.counted=600 2.share=20.0");
    row("hours list {C} G-1 --open --json", 0, "", "size=0");
}

void rowsOfAssessment()
{
    row("assess import {C} G-1 results.csv --date 2025-10-20 --assessor S-09 --instrument online-test", 1, "S-09");
    row("assess import {C} G-1 results.csv --date 2025-10-20 --assessor S-02 --instrument online-test --json", 1, "", "done=2 rejected.size=1 rejected.0.value=Nobody");
    row("assess import {C} G-1 results.csv --date 2025-10-20 --assessor S-02 --instrument online-test --json", 1, "", "done=0 unchanged=2");
    row("assess trainers {C} G-1 S-02", 0);
    row("assess trainers {C} G-1 --json", 0, "", "size=1 0.code=S-02");
    row("assess trainers {C} G-1 S-07", 1, "S-07");
    row("assess list {C} G-1 --json", 0, "", "0.number={rana} 0.unit=FRM-01 0.outcome=achieved 0.locked=false");
    row("assess lock {C} G-1 --json", 0, "", "locked=7");
    row("assess reopen {C} G-1 {suharto} FRM-02", 2, "--reason");
    row("assess reopen {C} G-1 {suharto} FRM-02 --reason appeal", 0);
    row("assess reopen {C} G-1 {suharto} FRM-02 --reason appeal", 1, "not locked");
    row("assess reopen {C} G-1 {suharto} FRM-99 --reason appeal", 1, "FRM-99");
}

void rowsOfCertificates()
{
    row("certificates eligible {C} G-1 --json", 0, "", "0.trainee={rana} 0.award=statement 0.rules.0=attendance");
    row("certificates issue {C} G-1 --kind certificate --out c.pdf", 1, "G-1");
    row("certificates issue {C} G-1 --kind statement --only {rana} --hold --out c.pdf --op {op} --json", 0, "", "issued.size=1 file=c.pdf", "number=issued.0.number");
    row("certificates issue {C} G-1 --kind statement --only {rana} --hold --out again.pdf --op {op} --json", 0, "", "issued.size=1 issued.0.number={number}");
    row("certificates list {C} --json", 0, "", "size=1 0.number={number} 0.state=held 0.kind=statement");
    row("certificates hand-out {C} {number}", 0);
    row("certificates hand-out {C} {number}", 1, "is issued and cannot become issued");
    row("certificates show {C} {number} --json", 0, "", "number={number} state=issued history.size=4 history.0.state=held history.1.sheet=saved history.3.state=issued", "code=code");
    row("certificates show {C} TST-0", 1, "TST-0");
    row("certificates print {C} {number} --reason lost --out copy.pdf", 0);
    row("certificates key {C} --out key.pem", 0);
    row("certificates verify {code} --key key.pem --json", 0, "", "0.verdict=valid 0.number={number} 0.name=\"Rana Haddad\"");
    row("certificates verify c.pdf --key key.pem --json", 0, "", "0.verdict=valid 0.page=1");
    row("certificates verify copy.pdf --key key.pem --json", 0, "", "0.verdict=valid");
    row("certificates verify {code}A --key key.pem --json", 1, "", "0.verdict=unreadable");
    row("certificates verify {code} --centre {C} --json", 0, "", "0.verdict=valid");
    row("certificates replace {C} {number} --reason spelling --out r.pdf --json", 1, "would say the same");
    row("signatories add {C} --name \"latn=Omar Saad\" --title en=Trainer --from 2020-01-01", 0);
    row("certificates replace {C} {number} --reason \"the second signature\" --out r.pdf --json", 0, "", "", "second=number");
    row("certificates verify {code} --centre {C} --json", 1, "", "0.verdict=revoked");
    row("certificates verify {code} --key key.pem --json", 0, "", "0.verdict=valid"); // the key alone knows no register
    row("certificates void {C} {second} --reason spoilt", 0);
    row("certificates revoke {C} {second} --reason forged", 1, "is voided and cannot become revoked");
    row("certificates issue {C} G-1 --kind statement --only {rana} --out d.pdf --json", 0, "", "", "third=issued.0.number");
    row("certificates revoke {C} {third} --reason forged", 0);
    row("certificates list {C} --state revoked --json", 0, "", "size=1 0.number={third}");
}

void rowsOfReports()
{
    row("report {C} group-list --group G-1 --out list.xlsx", 0, "row(s), in list.xlsx");
    row("report {C} attendance --from 2025-09-01 --to 2025-09-30 --out month.csv --json", 0, "", "report=attendance file=month.csv");
    row("report {C} hours-statement --group G-1 --trainee {rana} --out statement.pdf --json", 0, "", "report=hours-statement");
    row("report {C} register --out register.tsv --json", 0, "", "rows=3");
    row("report {C} hours-statement --out all.pdf", 1, "Choose a group");
    row("report {C} gossip --out x.pdf", 2, "is no report");
    row("report {C} results --group G-1 --out results.docx", 3, "must end in");
    row("report {C} results --group G-9 --out results.csv", 1, "G-9");
    row("report {C} missing --from 5.3.2026 --out x.csv", 2, "--from");
}

void rowsOfHistory()
{
    row("people add {C} Omar --json", 0, "", "", "omar=number");
    row("history {C} --limit 2 --json", 0, "", "size=2 0.verb=people.register 1.verb=certificates.revoke 1.final=true");
    row("undo {C}", 0, "register a trainee");
    row("people show {C} {omar}", 1, "{omar}");
    row("redo {C}", 0);
    row("redo {C}", 1, "nothing");
    row("people erase {C} {omar}", 1, "--yes");
    row("people erase {C} {omar} --yes", 0);
    row("people list {C} omar --json", 0, "", "size=0");
    row("undo {C}", 1, "nothing");
    row("check {C} --json", 0, "", "sound=true chainIntact=true centre=TST");
}

void rowsOfWhatLeaves()
{
    row("snapshot build {C} snap --json", 0, "", "seq=1");
    row("snapshot build {C} snap --json", 0, "", "seq=1"); // nothing is new
    row("snapshot list {C} --json", 0, "", "size=1 0.seq=1 0.previous=");
    row("snapshot key {C}", 0, "", "", "snapkey=.");
    row("snapshot verify snap --key {snapkey}", 0);
    row("snapshot verify snap --key 0000000000000000000000000000000000000000000000000000000000000000", 1);
    row("snapshot show {C} snap look.sqlite", 0);
    row("snapshot show {C} snap --json", 0, "", "size=13 0.table=centre");
    row("certificates gaps {C} --json", 0, "", "size=0");
    row("snapshot send {C} snap nowhere --json", 1, "nowhere", "whole=false snapshots=0");
    row("snapshot send {C} snap stick --json", 0, "", "whole=true snapshots=1");
    row("snapshot send {C} snap stick --json", 0, "", "whole=true partsSent=0"); // sent twice is harmless
    row("snapshot verify stick --key {snapkey}", 0);
    row("backup {C} safe --json", 0, "", "", "backup=path");
    row("backups list safe --json", 0, "", "size=1 0.path={backup}");
    row("restore {C} {backup} --preview", 0);
    row("restore {C} people.csv --preview", 3, "“people.csv”: This is not a file of this program");
    row("restore {C} {backup} --to copy.warsha", 0);
    row("people list copy.warsha {hala} --json", 0, "", "size=1 0.number={hala}");
    row("check copy.warsha --json", 0, "", "sound=true chainIntact=true");
    row("snapshot build copy.warsha snap2", 1, "accept"); // a copy must be let in first
    row("snapshot accept copy.warsha", 0);
    row("users renew-code {C} --json", 0, "", "", "renewed=recoveryCode");
    row("users password {C} office", 0);
    row("@office users password {C} office", 0);
    row("@office people list {C} رنا --json", 0, "", "size=1");
    row("@office certificates void {C} {third} --reason mine", 1, "Director");
    row("hours import {C} G-1 zoom.csv --mode on-the-job", 1, "placement");
    row("sample {C}", 3, "already");
    row("people import {C} big.bin", 3, "big.bin");
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

    /// What a story has gathered so far, on one engine.
    struct Story {
        QTemporaryDir folder;
        QMap<QString, QString> kept; ///< {C} is the centre
        QMap<QString, QByteArray> own; ///< passwords of those who changed the one of all
    };
    std::map<QString, Story> m_stories;

    /// A value in a document: "rejected.0.row", "size" of an array; a number or a truth as text.
    static QString valueAt(const QJsonDocument &document, const QString &path)
    {
        QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        for (const QString &part : path.split(u'.')) {
            if (part == "size"_L1)
                return QString::number(value.toArray().size());
            bool isNumber = false;
            const int at = part.toInt(&isNumber);
            value = isNumber ? value.toArray().at(at) : value.toObject().value(part);
        }
        return value.isUndefined() ? u"(nothing)"_s : value.toVariant().toString();
    }
    Story &story()
    {
        QFETCH_GLOBAL(QString, engine);
        return m_stories[engine];
    }
    [[nodiscard]] QString filled(QString text)
    {
        for (const auto &[name, value] : story().kept.asKeyValueRange())
            text.replace(u'{' + name + u'}', value);
        return text;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void initTestCase()
    {
        qputenv("WARSHA_PASSWORD", passwordOfAll);
        qputenv("WARSHA_NEW_PASSWORD", passwordOfAll);
        QCoreApplication::setApplicationName(u"warsha"_s);
    }
    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        Story &now = story();
        if (!now.kept.contains(u"C"_s)) {
            now.kept[u"C"_s] = TestDatabase::freshLocation(engine, now.folder.path());
            now.kept[u"programmes"_s] = QStringLiteral(WARSHA_SOURCE "/resources/programmes");
            now.kept[u"op"_s] = OpId::make().toText();
            writeTables(now.folder.path());
        }
        if (now.kept[u"C"_s].isEmpty())
            QSKIP("no PostgreSQL server here");
        QVERIFY(QDir::setCurrent(now.folder.path()));
    }

    void aCourse_data()
    {
        QTest::addColumn<QString>("words"); ///< "@office ..." is said by that user
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");  ///< a part of what is printed, anywhere
        QTest::addColumn<QString>("holds"); ///< "path=value ..." of the JSON document
        QTest::addColumn<QString>("keeps"); ///< "name=path ..." for rows to come; the path . is all of it
        rowsOfTheHouse();
        rowsOfTheCatalogue();
        rowsOfPeople();
        rowsOfHours();
        rowsOfAssessment();
        rowsOfCertificates();
        rowsOfReports();
        rowsOfHistory();
        rowsOfWhatLeaves();
    }
    void aCourse()
    {
        QFETCH(QString, words);
        QFETCH(int, code);
        QFETCH(QString, says);
        QFETCH(QString, holds);
        QFETCH(QString, keeps);
        QStringList said = QProcess::splitCommand(filled(words));
        const QString user = said.first().startsWith(u'@') ? said.takeFirst().mid(1) : u"director"_s;
        const bool isPassword = said.mid(0, 2) == QStringList{u"users"_s, u"password"_s};
        qputenv("WARSHA_USER", user.toUtf8());
        qputenv("WARSHA_PASSWORD", story().own.value(user, passwordOfAll));
        qputenv("WARSHA_NEW_PASSWORD", isPassword && said.last() == user ? "of my own" : passwordOfAll);
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        Output output(outStream, errStream);
        const int actual = runCommandLine(allCommands(), said, output);
        outStream.flush();
        errStream.flush();
        if (actual == 0 && isPassword)
            story().own[said.last()] = qgetenv("WARSHA_NEW_PASSWORD");
        QVERIFY2(actual == code, qPrintable(u"exit code %1 | %2 | %3"_s.arg(actual).arg(out, err)));
        QVERIFY2((out + err).contains(filled(says)), qPrintable(out + err));
        for (const QString &pair : keeps.split(u' ', Qt::SkipEmptyParts))
            if (pair.endsWith(u"=."_s)) // the whole of what is printed
                story().kept[pair.chopped(2)] = out.trimmed();
        if (!said.contains(u"--json"_s))
            return;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &problem); // one document, and nothing beside it
        QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString() + out));
        if (document.isArray()) {
            QSet<QString> known = documentedKeys(said.first());
            if (known.isEmpty())
                known = documentedKeys(said.mid(0, 2).join(u' '));
            QVERIFY2(!known.isEmpty(), qPrintable(u"json.md does not have this list: "_s + said.first()));
            QStringList missing = undocumented(document.array(), {}, known);
            missing.removeDuplicates();
            QVERIFY2(missing.isEmpty(), qPrintable(u"json.md does not have: "_s + missing.join(u", "_s)));
        }
        for (const QString &pair : QProcess::splitCommand(filled(holds)))
            QVERIFY2(valueAt(document, pair.section(u'=', 0, 0)) == pair.section(u'=', 1), qPrintable(pair + u" | "_s + valueAt(document, pair.section(u'=', 0, 0)) + out));
        for (const QString &pair : keeps.split(u' ', Qt::SkipEmptyParts))
            story().kept[pair.section(u'=', 0, 0)] = valueAt(document, pair.section(u'=', 1));
    }
    /// The paper counts, and the file is there: a script that took it for a failure would issue another.
    void aNoteThatCannotBeWrittenIsNoFailure()
    {
        const QString centre = story().kept[u"C"_s];
        if (centre.startsWith(u"postgresql:"_s))
            QSKIP("the fault is put into a file");
        const auto put = [&centre](const QString &sql) {
            bool isDone = false;
            {
                QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fault"_s);
                file.setDatabaseName(centre);
                isDone = file.open() && QSqlQuery(file).exec(sql);
            }
            QSqlDatabase::removeDatabase(u"fault"_s);
            return isDone;
        };
        QVERIFY(put(u"CREATE TRIGGER no_note BEFORE INSERT ON award_event WHEN NEW.copy = %1 BEGIN SELECT RAISE(ABORT, 'no'); END"_s.arg(int(SheetEvent::Saved))));
        QString said;
        QTextStream stream(&said);
        Output output(stream, stream);
        qputenv("WARSHA_USER", "director");
        const int code = runCommandLine(allCommands(), QProcess::splitCommand(filled(u"certificates issue {C} G-1 --kind statement --only {rana} --out e.pdf"_s)), output);
        stream.flush();
        QVERIFY2(code == 0, qPrintable(said));
        QVERIFY2(said.contains(u"Only their history does not say that they were saved"_s) && said.contains(u"1 page"_s), qPrintable(said));
        QVERIFY(QFile::exists(u"e.pdf"_s));
        QVERIFY(put(u"DROP TRIGGER no_note"_s));
    }
    void noNameIsInAnySentenceOfTheLog()
    {
        QString out;
        QTextStream stream(&out);
        Output output(stream, stream);
        qputenv("WARSHA_USER", "director");
        QCOMPARE(runCommandLine(allCommands(), {u"history"_s, story().kept[u"C"_s], u"--limit"_s, u"1000"_s, u"--json"_s}, output), 0);
        stream.flush();
        QVERIFY(out.size() > 1000);
        for (const QString &name : {u"Rana"_s, u"Suharto"_s, u"Hala"_s, u"Najjar"_s, u"north"_s, u"03 123"_s})
            QVERIFY2(!out.contains(name), qPrintable(name));
    }
};

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
