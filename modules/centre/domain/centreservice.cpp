// SPDX-License-Identifier: GPL-3.0-or-later
#include "centreservice.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

template<typename Row, typename IdType>
std::optional<Row> found(const QList<Row> &rows, const IdType &id)
{
    const auto it = std::ranges::find(rows, id, &Row::id);
    return it == rows.end() ? std::nullopt : std::optional(*it);
}

} // namespace

Result<void> CentreService::write(const QString &verb, const QStringList &ids, const std::function<Result<void>()> &work, bool final)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_CHECK(m_units.atomically({verb, ids, final}, m_session.actor(), work));
    return {};
}

Result<CentreId> CentreService::establish(const CentreProfile &profile)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_CHECK(checkProfile(profile));
    CentreProfile made = profile;
    if (made.id.isNull())
        made.id = CentreId::make();
    const auto work = [&]() -> Result<void> {
        WARSHA_TRY(const auto existing, m_repository.profile());
        if (existing)
            return failure(ErrorKind::Conflict, tr("This is already a centre: %1.").arg(existing->code));
        return m_repository.insert(made);
    };
    WARSHA_CHECK(write(u"centre.establish"_s, {made.id.toText()}, work, true));
    return made.id;
}

Result<CentreProfile> CentreService::profile() const
{
    WARSHA_TRY(const auto profile, m_repository.profile());
    if (!profile)
        return failure(ErrorKind::NotFound, tr("This database is not a centre yet."));
    return *profile;
}

Result<void> CentreService::changeProfile(const CentreProfile &changed)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_CHECK(checkProfile(changed));
    WARSHA_TRY(const CentreProfile current, profile());
    if (current.id != changed.id)
        return failure(ErrorKind::Rule, tr("This is another centre's profile."));
    return write(u"centre.change"_s, {changed.id.toText()}, [&] { return m_repository.update(changed); });
}

Result<QList<Holiday>> CentreService::holidays() const
{
    return m_repository.holidays();
}

Result<HolidayId> CentreService::addHoliday(const Holiday &holiday)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_CHECK(checkHoliday(holiday));
    Holiday made = holiday;
    made.id = HolidayId::make();
    WARSHA_CHECK(write(u"centre.addholiday"_s, {made.id.toText()}, [&] { return m_repository.insert(made); }));
    return made.id;
}

Result<void> CentreService::addHolidays(const QList<Holiday> &holidays, const OpWith &op)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    QList<Holiday> made = holidays;
    QStringList ids;
    for (Holiday &holiday : made) {
        WARSHA_CHECK(checkHoliday(holiday));
        holiday.id = HolidayId::make();
        ids.append(holiday.id.toText());
    }
    WARSHA_CHECK(m_units.atomically({u"centre.importholidays"_s, ids}, m_session.actor(op.op), [&]() -> Result<void> {
        for (const Holiday &holiday : std::as_const(made))
            WARSHA_CHECK(m_repository.insert(holiday));
        return op.writeAlso();
    }));
    return {};
}

Result<void> CentreService::removeHoliday(const HolidayId &id)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_TRY(const auto rows, m_repository.holidays());
    const auto holiday = found(rows, id);
    if (!holiday)
        return failure(ErrorKind::NotFound, tr("This holiday is not there any more."));
    return write(u"centre.removeholiday"_s, {id.toText()}, [&] { return m_repository.remove(*holiday); });
}

Result<bool> CentreService::isWorkingDay(QDate day) const
{
    WARSHA_TRY(const CentreProfile centre, profile());
    WARSHA_TRY(const auto rows, m_repository.holidays());
    const bool isHoliday = std::ranges::any_of(rows, [&](const Holiday &holiday) { return holiday.from <= day && day <= holiday.to; });
    return !isHoliday && !centre.weekend.contains(day.dayOfWeek());
}

Result<QList<Signatory>> CentreService::signatories() const
{
    return m_repository.signatories();
}

Result<QList<Signatory>> CentreService::signatoriesOn(QDate day) const
{
    WARSHA_TRY(QList<Signatory> rows, m_repository.signatories());
    rows.removeIf([&](const Signatory &signatory) { return !signatory.signsOn(day); });
    return rows;
}

Result<SignatoryId> CentreService::addSignatory(const Signatory &signatory)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_CHECK(checkSignatory(signatory));
    Signatory made = signatory;
    made.id = SignatoryId::make();
    WARSHA_CHECK(write(u"centre.addsignatory"_s, {made.id.toText()}, [&] { return m_repository.insert(made); }));
    return made.id;
}

Result<void> CentreService::changeSignatory(const Signatory &signatory)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_CHECK(checkSignatory(signatory));
    return write(u"centre.changesignatory"_s, {signatory.id.toText()}, [&] { return m_repository.update(signatory); });
}

Result<void> CentreService::removeSignatory(const SignatoryId &id)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_TRY(const auto rows, m_repository.signatories());
    const auto signatory = found(rows, id);
    if (!signatory)
        return failure(ErrorKind::NotFound, tr("This signatory is not there any more."));
    return write(u"centre.removesignatory"_s, {id.toText()}, [&] { return m_repository.remove(*signatory); });
}

Result<Settings> CentreService::settings() const
{
    return m_repository.settings();
}

Result<void> CentreService::set(const QString &key, const QString &value)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_TRY(const SettingKey setting, settingFor(key));
    WARSHA_CHECK(checkSetting(setting, value));
    return write(u"centre.set"_s, {key}, [&] { return m_repository.set(setting, value); });
}

Result<QList<Premises>> CentreService::premises() const
{
    return m_repository.premises();
}

Result<PremisesId> CentreService::savePremises(const Premises &premises)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_CHECK(checkPremises(premises));
    Premises saved = premises;
    const bool isNew = saved.id.isNull();
    if (isNew)
        saved.id = PremisesId::make();
    const auto work = [&] { return isNew ? m_repository.insert(saved) : m_repository.update(saved); };
    WARSHA_CHECK(write(u"centre.savepremises"_s, {saved.id.toText()}, work));
    return saved.id;
}

Result<void> CentreService::removePremises(const PremisesId &id)
{
    WARSHA_CHECK(m_session.require(Permission::EditCentre));
    WARSHA_TRY(const auto rows, m_repository.premises());
    const auto premises = found(rows, id);
    if (!premises)
        return failure(ErrorKind::NotFound, tr("This row of the premises is not there any more."));
    return write(u"centre.removepremises"_s, {id.toText()}, [&] { return m_repository.remove(*premises); });
}

Result<void> CentreService::requireImports() const
{
    if (m_session.may(Permission::RecordHours) || m_session.may(Permission::RecordOutcomes))
        return {};
    return m_session.require(Permission::EditPeople);
}

Result<std::optional<ImportProfile>> CentreService::importProfileFor(const QString &kind, const QString &fingerprint) const
{
    WARSHA_CHECK(requireImports());
    WARSHA_TRY(const auto profiles, m_repository.importProfiles());
    for (const ImportProfile &profile : profiles)
        if (profile.kind == kind && profile.fingerprint == fingerprint)
            return profile;
    return std::nullopt;
}

Result<ImportProfileId> CentreService::saveImportProfile(const ImportProfile &profile)
{
    WARSHA_TRY(const auto existing, importProfileFor(profile.kind, profile.fingerprint));
    ImportProfile saved = profile;
    saved.id = existing ? existing->id : ImportProfileId::make();
    saved.version = existing ? existing->version : 0;
    if (existing && *existing == saved)
        return saved.id; // nothing new: no step
    const auto work = [&] { return existing ? m_repository.update(saved) : m_repository.insert(saved); };
    WARSHA_CHECK(m_units.atomically({u"centre.saveimportprofile"_s, {saved.id.toText()}}, m_session.actor(), work));
    return saved.id;
}

} // namespace warsha
