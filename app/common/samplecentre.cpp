// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecentre.h"

#include "centresetup.h"
#include "samplegroups.h"
#include "sampleplan.h"

#include "programmedocument.h"

#include <QDir>

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

/// The first day: users, keys, profile. Afterwards the centre is opened anew, so that services know its zone.
Result<void> establish(const QString &location, const QJsonObject &plan)
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
    WARSHA_TRY(const MadeCentre made, makeCentre(request));
    for (const QJsonValue &value : plan[u"signatories"_s].toArray()) {
        Signatory signatory;
        signatory.names = textsOf(value[u"names"_s].toObject());
        signatory.titles = textsOf(value[u"titles"_s].toObject());
        signatory.from = QDate::fromString(value[u"from"_s].toString(), Qt::ISODate);
        WARSHA_CHECK(made.workbench->centre().addSignatory(signatory));
    }
    return {};
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

Result<int> addProgrammes(Workbench &bench)
{
    const QDir folder(u":/programmes"_s);
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::NotFound, QCoreApplication::translate("warsha::SampleCentre", "The shipped programmes are missing."));
        WARSHA_TRY(const ProgrammeDocument document, readProgrammeDocument(file.readAll()));
        WARSHA_CHECK(bench.catalogue().importProgramme(document));
    }
    return int(files.size());
}

Result<SampleSummary> fill(const QString &location, const QJsonObject &plan)
{
    WARSHA_TRY(const auto bench, Workbench::open(location));
    WARSHA_CHECK(bench->signIn(sampleLogin(), samplePassword()));
    SampleSummary summary;
    WARSHA_CHECK(addStaff(*bench, plan[u"staff"_s].toArray()));
    WARSHA_TRY(summary.programmes, addProgrammes(*bench));
    for (const QJsonValue &group : plan[u"groups"_s].toArray())
        WARSHA_CHECK(addSampleGroup(*bench, group.toObject(), summary));
    return summary;
}

void removeFile(const QString &location)
{
    if (!location.contains("://"_L1))
        QFile::remove(location);
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
    if (!location.contains("://"_L1) && QFile::exists(location))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("warsha::SampleCentre", "%1 exists already; it was not touched.").arg(location));
    if (const auto established = establish(location, plan); !established) {
        removeFile(location);
        return failure(established.error());
    }
    auto filled = fill(location, plan);
    if (!filled)
        removeFile(location);
    return filled;
}

} // namespace warsha
