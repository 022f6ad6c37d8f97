// SPDX-License-Identifier: GPL-3.0-or-later
// warshactl certificates eligible, issue, list, show, print, hand-out, void, revoke, replace, key. Verify is a file of its own.
#include "composition.h"

#include "certificatesseries.h"
#include "certificatesverify.h"
#include "filesync.h"
#include "optionvalues.h"
#include "publickeypem.h"

#include <QJsonArray>
#include <QSaveFile>
#include <QUuid>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::CertificatesCommands)
};

/// What --out names, opened before anything final is done: a certificate is not issued for a folder that is not there.
class OutFile
{
public:
    Result<void> open(CommandContext &context)
    {
        m_file.setFileName(context.value(u"out"_s));
        return m_file.open(QIODevice::WriteOnly) ? Result<void>() : refused(context);
    }
    Result<void> write(CommandContext &context, const QByteArray &bytes)
    {
        return writeWhole(m_file, bytes) ? Result<void>() : refused(context);
    }

private:
    Result<void> refused(CommandContext &context) const
    {
        return context.cannotOpen({ErrorKind::Storage, Text::tr("%1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()), {}});
    }
    QSaveFile m_file;
};

/// Any text may name a request: an id as it is, other text by its hash, so that a script can say "--op graduation-2026".
OpId opOf(const CommandContext &context)
{
    const QString given = context.value(u"op"_s);
    if (given.isEmpty())
        return OpId::make();
    const OpId id = OpId::fromText(given);
    static const QUuid space(u"{6f2d7c0a-3a55-4c0e-9a0b-0c8a1f0e7d11}"_s);
    return id.isNull() ? OpId(QUuid::createUuidV5(space, given)) : id;
}

Result<QList<AwardKind>> kindsOf(CommandContext &context)
{
    QList<AwardKind> kinds;
    for (const QString &word : context.values(u"kind"_s)) {
        const std::optional<AwardKind> kind = awardKindFromCode(word);
        if (!kind)
            return context.badUsage(Text::tr("--kind: “%1” is no kind of award: certificate, statement or attendance.").arg(word));
        kinds.append(*kind);
    }
    return kinds.isEmpty() ? IssueRequest().kinds : kinds;
}

QString printedName(const FrozenValues &values)
{
    return values.value(u"name.first"_s);
}

QJsonObject toJson(const Candidate &candidate)
{
    QJsonArray rules, reasons;
    for (const Refusal &refusal : candidate.eligibility.refusals) {
        rules.append(refusalRuleCode(refusal.rule));
        reasons.append(refusal.sentence);
    }
    QStringList sentences;
    for (const auto &reason : std::as_const(reasons))
        sentences.append(reason.toString());
    const std::optional<AwardKind> kind = candidate.eligibility.kind;
    return {{u"trainee"_s, candidate.facts.traineeNumber},
            {u"name"_s, candidate.facts.names.isEmpty() ? QString() : candidate.facts.names.first().printed},
            {u"award"_s, kind ? QJsonValue(awardKindCode(*kind)) : QJsonValue()},
            {u"awardName"_s, kind ? awardKindName(*kind) : Text::tr("none")},
            {u"attendance"_s, candidate.eligibility.attendancePercent},
            {u"rules"_s, rules},
            {u"reasons"_s, reasons},
            {u"why"_s, sentences.join(u' ')}};
}

QJsonObject toJson(const Award &award)
{
    return {{u"number"_s, award.number},
            {u"kind"_s, awardKindCode(award.kind)},
            {u"state"_s, awardStateCode(award.state)},
            {u"name"_s, printedName(award.values)},
            {u"trainee"_s, award.values.value(u"trainee.number"_s)},
            {u"group"_s, award.values.value(u"group"_s)},
            {u"programme"_s, award.values.value(u"programme.code"_s)},
            {u"issued"_s, award.issuedOn.toString(Qt::ISODate)},
            {u"keepUntil"_s, award.keepUntil.toString(Qt::ISODate)},
            {u"page"_s, award.page},
            {u"code"_s, award.code},
            {u"id"_s, award.id.toText()}};
}

QList<OutputColumn> awardColumns()
{
    return {{u"number"_s, Text::tr("Number")}, {u"kind"_s, Text::tr("Kind")}, {u"state"_s, Text::tr("State")},
            {u"issued"_s, Text::tr("Issued")}, {u"name"_s, Text::tr("Name")}};
}

void listCandidates(CommandContext &context, const QList<Candidate> &candidates)
{
    QList<QJsonObject> rows;
    for (const Candidate &candidate : candidates)
        rows.append(toJson(candidate));
    context.output().list({{u"trainee"_s, Text::tr("Trainee")}, {u"name"_s, Text::tr("Name")}, {u"awardName"_s, Text::tr("Earned")},
                           {u"attendance"_s, Text::tr("%")}, {u"why"_s, Text::tr("Why not a certificate")}},
                          rows);
}

Result<ExitCode> showEligible(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, centre->groups().groupByCode(context.argument(1)));
    WARSHA_TRY(const QList<Candidate> candidates, centre->certification().eligible(group.id));
    listCandidates(context, candidates);
    return Done;
}

Result<QList<EnrolmentId>> onlyThese(const QList<Candidate> &candidates, const QStringList &trainees)
{
    QList<EnrolmentId> chosen;
    for (const QString &number : trainees) {
        const auto found = std::ranges::find_if(candidates, [&](const Candidate &c) { return c.facts.traineeNumber == number; });
        if (found == candidates.end())
            return failure(ErrorKind::NotFound, Text::tr("Nobody in the group has the number %1.").arg(number));
        chosen.append(found->facts.enrolment);
    }
    return chosen;
}

/// The papers are issued, whatever comes after: a file that cannot be written is an error, a note that is missing in their history is said.
Result<void> writeIssued(CommandContext &context, Workbench &centre, OutFile &out, const IssueResult &issued)
{
    if (const auto written = out.write(context, issued.pdf); !written)
        return context.cannotOpen({written.error().kind, written.error().message + u' '
            + Text::tr("The certificates are issued all the same: \"certificates print\" gives each page again."), {}});
    if (const auto noted = centre.certification().tellSaved(idsOf(issued.awards)); !noted)
        context.output().warn(Text::tr("The certificates are issued and in %1. Only their history does not say that they were saved: %2")
                                  .arg(context.value(u"out"_s), noted.error().message));
    return {};
}

Result<ExitCode> issue(CommandContext &context)
{
    IssueRequest request;
    WARSHA_TRY(request.kinds, kindsOf(context));
    request.hold = context.has(u"hold"_s);
    WARSHA_TRY(request.issuedOn, dayOption(context, u"date"_s, request.issuedOn));
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Group group, centre->groups().groupByCode(context.argument(1)));
    request.group = group.id;
    if (const QStringList trainees = context.values(u"only"_s); !trainees.isEmpty()) {
        WARSHA_TRY(const QList<Candidate> candidates, centre->certification().eligible(group.id));
        WARSHA_TRY(request.only, onlyThese(candidates, trainees));
    }
    WARSHA_CHECK(tellSeries(context, *centre, group.id, request.issuedOn, request.kinds));
    OutFile out;
    WARSHA_CHECK(out.open(context));
    WARSHA_TRY(const IssueResult issued, centre->certification().issue(request, opOf(context)));
    WARSHA_CHECK(writeIssued(context, *centre, out, issued));
    QJsonArray awards, others;
    for (const Award &award : issued.awards)
        awards.append(toJson(award));
    for (const Candidate &candidate : issued.notAwarded) {
        others.append(toJson(candidate));
        context.output().line(Text::tr("Not issued: %1: %2").arg(candidate.facts.traineeNumber, toJson(candidate)[u"why"_s].toString()));
    }
    const QString sentence = issued.repeated ? Text::tr("This was done before: the same %n page(s) are in %1.", nullptr, int(issued.awards.size()))
                                             : Text::tr("%n page(s) issued, in %1.", nullptr, int(issued.awards.size()));
    context.output().summary(sentence.arg(context.value(u"out"_s)),
                             {{u"issued"_s, awards}, {u"notIssued"_s, others}, {u"repeated"_s, issued.repeated},
                              {u"batch"_s, issued.batch.toText()}, {u"file"_s, context.value(u"out"_s)}});
    return Done;
}

Result<ExitCode> list(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    AwardFilter filter;
    if (context.has(u"group"_s)) {
        WARSHA_TRY(const Group group, centre->groups().groupByCode(context.value(u"group"_s)));
        filter.group = group.id;
    }
    if (context.has(u"state"_s)) {
        filter.state = awardStateFromCode(context.value(u"state"_s));
        if (!filter.state)
            return context.badUsage(Text::tr("--state: “%1” is no state of an award: held, issued, voided, replaced or revoked.").arg(context.value(u"state"_s)));
    }
    WARSHA_TRY(const QList<Award> awards, centre->certification().list(filter));
    QList<QJsonObject> rows;
    for (const Award &award : awards)
        rows.append(toJson(award));
    context.output().list(awardColumns(), rows);
    return Done;
}

Result<ExitCode> show(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Award award, centre->certification().byNumber(context.argument(1)));
    WARSHA_TRY(const QList<AwardEvent> events, centre->certification().history(award.id));
    QJsonArray history;
    for (const AwardEvent &event : events)
        history.append(QJsonObject{{u"at"_s, QDateTime::fromSecsSinceEpoch(event.at, Qt::UTC).toString(Qt::ISODate)},
                                   {u"state"_s, awardStateCode(event.after)},
                                   {u"copy"_s, event.sheet == SheetEvent::Copy},
                                   {u"sheet"_s, sheetEventCode(event.sheet)},
                                   {u"reason"_s, event.reason},
                                   {u"user"_s, event.user.toText()}});
    QJsonObject record = toJson(award);
    record.insert(u"history"_s, history);
    QList<OutputColumn> columns = awardColumns();
    columns.append({u"code"_s, Text::tr("Code")});
    context.output().record(columns, record);
    return Done;
}

Result<ExitCode> print(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Award award, centre->certification().byNumber(context.argument(1)));
    OutFile out;
    WARSHA_CHECK(out.open(context));
    WARSHA_TRY(const QByteArray pdf, centre->certification().reprint(award.id, context.value(u"reason"_s), opOf(context)));
    WARSHA_CHECK(out.write(context, pdf));
    context.output().summary(Text::tr("A copy of %1 is in %2.").arg(award.number, context.value(u"out"_s)), toJson(award));
    return Done;
}

using Ending = Result<void> (CertificationService::*)(const AwardId &, const QString &, const OpId &);

Result<ExitCode> end(CommandContext &context, Ending verb)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Award award, centre->certification().byNumber(context.argument(1)));
    WARSHA_CHECK((centre->certification().*verb)(award.id, context.value(u"reason"_s), opOf(context)));
    WARSHA_TRY(const Award ended, centre->certification().byNumber(award.number));
    context.output().summary(Text::tr("%1 is now: %2.").arg(ended.number, awardStateName(ended.state)), toJson(ended));
    return Done;
}

Result<ExitCode> handOut(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    QList<AwardId> ids;
    for (const QString &number : context.argumentsFrom(1)) {
        WARSHA_TRY(const Award award, centre->certification().byNumber(number));
        ids.append(award.id);
    }
    WARSHA_CHECK(centre->certification().handOut(ids, opOf(context)));
    context.output().summary(Text::tr("%n handed out.", nullptr, int(ids.size())), {{u"handedOut"_s, ids.size()}});
    return Done;
}

Result<ExitCode> replace(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_TRY(const Award award, centre->certification().byNumber(context.argument(1)));
    WARSHA_CHECK(tellSeries(context, *centre, award.group, {}, allAwardKinds()));
    OutFile out;
    WARSHA_CHECK(out.open(context));
    WARSHA_TRY(const IssueResult issued, centre->certification().replace(award.id, context.value(u"reason"_s), opOf(context)));
    WARSHA_CHECK(writeIssued(context, *centre, out, issued));
    context.output().summary(Text::tr("%1 is replaced by %2, in %3.").arg(award.number, issued.awards.first().number, context.value(u"out"_s)),
                             toJson(issued.awards.first()));
    return Done;
}

Result<ExitCode> showKey(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    WARSHA_CHECK(centre->certification().ensureIssuingKey());
    WARSHA_TRY(const QList<IssuingKey> keys, centre->certification().issuingKeys());
    QList<QByteArray> publicKeys;
    QJsonArray list;
    for (const IssuingKey &key : keys) {
        publicKeys.append(key.publicKey);
        list.append(QJsonObject{{u"keyId"_s, QString::fromLatin1(keyIdOf(key.publicKey).toHex())},
                                {u"publicKey"_s, QString::fromLatin1(key.publicKey.toHex())},
                                {u"made"_s, QDateTime::fromSecsSinceEpoch(key.madeAt, Qt::UTC).toString(Qt::ISODate)}});
    }
    const QByteArray pem = publicKeysToPem(publicKeys);
    if (context.has(u"out"_s)) {
        OutFile out;
        WARSHA_CHECK(out.open(context));
        WARSHA_CHECK(out.write(context, pem));
        context.output().summary(Text::tr("The public key is in %1.").arg(context.value(u"out"_s)), {{u"keys"_s, list}});
    } else if (context.output().isJson()) {
        context.output().summary({}, {{u"keys"_s, list}});
    } else {
        context.output().raw(QString::fromLatin1(pem).trimmed());
    }
    return Done;
}

Result<ExitCode> expire(CommandContext &context)
{
    WARSHA_TRY(Workbench *const centre, context.centre());
    const bool isMeant = context.has(u"yes"_s);
    WARSHA_TRY(const EndedRetention ended, isMeant ? centre->certification().expire(opOf(context)) : centre->certification().endedRetention());
    QJsonArray awards;
    for (const Award &award : ended.awards) {
        awards.append(QJsonObject{{u"number"_s, award.number}, {u"state"_s, awardStateCode(award.state)},
                                  {u"issued"_s, award.issuedOn.toString(Qt::ISODate)}, {u"keepUntil"_s, award.keepUntil.toString(Qt::ISODate)}});
        context.output().line(Text::tr("%1: issued %2, kept until %3").arg(award.number, award.issuedOn.toString(Qt::ISODate), award.keepUntil.toString(Qt::ISODate)));
    }
    const QString sentence = ended.awards.isEmpty() && ended.batches.isEmpty() ? Text::tr("No retention has ended.")
        : isMeant ? Text::tr("Destroyed what was printed for %n award(s); number, dates and state stay.", nullptr, int(ended.awards.size()))
                  : Text::tr("The retention of %n award(s) has ended. Nothing was destroyed; check the dates, then say --yes.", nullptr, int(ended.awards.size()));
    context.output().summary(sentence, {{u"awards"_s, awards}, {u"printings"_s, ended.batches.size()}, {u"destroyed"_s, isMeant}});
    return Done;
}

} // namespace

QList<Command> certificatesCommands()
{
    const Argument centre{u"CENTRE"_s, Text::tr("the centre's file or address")};
    const Argument group{u"GROUP"_s, Text::tr("the group's code")};
    const Argument number{u"NUMBER"_s, Text::tr("the number printed on it")};
    const Option out{u"out"_s, u"FILE"_s, Text::tr("where the PDF goes"), false, true};
    const Option reason{u"reason"_s, u"TEXT"_s, Text::tr("why; kept in the register")};
    const Option why{reason.name, reason.value, reason.text, false, true};
    const Option op{u"op"_s, u"ID"_s, Text::tr("a name for this request: the same again gives the same result")};
    const Option lastSeen = lastSeenOption(), noneSeen = noneSeenOption();
    return {
        {u"certificates eligible"_s, Text::tr("Who has earned what in a group, and why not."), {centre, group}, {}, showEligible},
        {u"certificates issue"_s, Text::tr("Number, sign and print for everybody in the group who is eligible."), {centre, group},
         {out, op, {u"kind"_s, u"KIND"_s, Text::tr("certificate, statement, attendance (the first two)"), true},
          {u"only"_s, u"TRAINEE"_s, Text::tr("trainee number; may be repeated"), true},
          {u"date"_s, u"DAY"_s, Text::tr("the date printed (today)")},
          {u"hold"_s, {}, Text::tr("for a ceremony: handed out later")}, lastSeen, noneSeen}, issue,
         {u"certificates issue CENTRE.warsha FRM-26-A --out certificates.pdf"_s,
          u"certificates issue CENTRE.warsha FRM-26-A --only 2026/0012 --date 2026-11-02 --hold --op graduation --out one.pdf"_s,
          u"certificates issue RESTORED.warsha FRM-26-A --last-seen CVT-2026-00042-46 --out certificates.pdf"_s}},
        gapsCommand(),
        {u"certificates expire"_s, Text::tr("Destroy what was printed for awards past their retention; without --yes only lists them."), {centre},
         {{u"yes"_s, {}, Text::tr("do it; it never comes back")}, op}, expire},
        {u"certificates list"_s, Text::tr("The register, newest first."), {centre},
         {{u"group"_s, u"CODE"_s, Text::tr("one group")}, {u"state"_s, u"STATE"_s, Text::tr("one state")}}, list},
        {u"certificates show"_s, Text::tr("One award with its history and code."), {centre, number}, {}, show},
        {u"certificates print"_s, Text::tr("A copy of the page as it was printed."), {centre, number}, {out, reason, op}, print},
        {u"certificates hand-out"_s, Text::tr("Held awards become issued."), {centre, {u"NUMBER"_s, number.text, false, true}}, {op}, handOut},
        {u"certificates void"_s, Text::tr("Spoilt or not collected: it was never good."), {centre, number}, {why, op},
         [](CommandContext &context) { return end(context, &CertificationService::voidAward); }},
        {u"certificates revoke"_s, Text::tr("It was good and is no longer."), {centre, number}, {why, op},
         [](CommandContext &context) { return end(context, &CertificationService::revoke); }},
        {u"certificates replace"_s, Text::tr("A corrected one with a new number takes its place."), {centre, number}, {out, why, op, lastSeen, noneSeen}, replace},
        {u"certificates key"_s, Text::tr("The public key with which anybody can verify (PEM)."), {centre}, {{u"out"_s, u"FILE"_s, Text::tr("where the key goes")}}, showKey},
        verifyCertificatesCommand(),
    };
}

} // namespace warsha
