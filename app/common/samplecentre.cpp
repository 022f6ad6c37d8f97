// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecentre.h"

#include "centresetup.h"
#include "samplegroups.h"
#include "sampleplan.h"
#include "shippedprogrammes.h"
#include "walltime.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

Texts textsOf(const QJsonObject &object)
{
    Texts texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QList<Signatory> signatoriesOf(const QJsonArray &rows)
{
    QList<Signatory> signatories;
    for (const QJsonValue &value : rows) {
        Signatory signatory;
        signatory.names = textsOf(value[u"names"_s].toObject());
        signatory.titles = textsOf(value[u"titles"_s].toObject());
        signatory.from = QDate::fromString(value[u"from"_s].toString(), Qt::ISODate);
        signatories.append(signatory);
    }
    return signatories;
}

/// The first day: users, keys, profile, who signs, programmes. Afterwards the centre is opened anew, so that services know
/// its zone. The number of programmes.
Result<int> establish(const QString &location, const QJsonObject &plan)
{
    const QJsonObject user = plan[u"user"_s].toObject();
    const QJsonObject centre = plan[u"centre"_s].toObject();
    const Roles roles = Roles(Role::Registrar) | Role::Trainer | Role::Assessor | Role::Director | Role::Counsellor;
    NewCentreRequest request{location,
                             usualProfileFor(centre[u"country"_s].toString()),
                             {{sampleLogin(), user[u"name"_s].toString(), samplePassword(), roles}, true}};
    request.profile.names = textsOf(centre[u"names"_s].toObject());
    request.profile.code = centre[u"code"_s].toString();
    request.profile.zone = centre[u"zone"_s].toString();
    request.profile.address = centre[u"address"_s].toString();
    request.signatories = signatoriesOf(plan[u"signatories"_s].toArray());
    WARSHA_TRY(request.programmes, shippedProgrammes());
    WARSHA_CHECK(makeCentre(request));
    return int(request.programmes.size());
}

Result<void> addStaff(Workbench &bench, const QJsonArray &staff)
{
    for (const QJsonValue &value : staff) {
        StaffMember member;
        member.code = value[u"code"_s].toString();
        member.names = {nameFromText(value[u"latn"_s].toString()), nameFromText(value[u"arab"_s].toString())};
        member.trains = true;
        member.assesses = true;
        WARSHA_CHECK(bench.staff().add(member));
    }
    return {};
}

Result<SampleSummary> fill(const QString &location, const QJsonObject &plan)
{
    WARSHA_TRY(const auto bench, Workbench::open(location));
    WARSHA_CHECK(bench->signIn(sampleLogin(), samplePassword()));
    SampleSummary summary;
    WARSHA_CHECK(addStaff(*bench, plan[u"staff"_s].toArray()));
    const QDate today = dayOf(bench->database().clock().seconds(), bench->hours().zone());
    for (const QJsonValue &group : plan[u"groups"_s].toArray())
        WARSHA_CHECK(addSampleGroup(*bench, groupAround(group.toObject(), today), summary));
    return summary;
}

Result<SampleSummary> make(const QString &location, const QJsonObject &plan)
{
    WARSHA_TRY(const int programmes, establish(location, plan));
    WARSHA_TRY(SampleSummary summary, fill(location, plan));
    summary.programmes = programmes;
    return summary;
}

} // namespace

QString sampleLogin()
{
    return u"sample"_s;
}

QString samplePassword()
{
    return u"sample"_s;
}

Result<SampleSummary> makeSampleCentre(const QString &location)
{
    WARSHA_TRY(const QJsonObject plan, samplePlan());
    if (location.contains("://"_L1))
        return make(location, plan);
    SampleSummary summary;
    WARSHA_CHECK(makeThenName(location, [&](const QString &draft) -> Result<void> {
        WARSHA_TRY(summary, make(draft, plan));
        return {};
    }));
    return summary;
}

} // namespace warsha
