// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilecard.h"

#include "countrybox.h"
#include "measures.h"
#include "placefield.h"

namespace warsha {

using namespace Qt::StringLiterals;

ProfileCard::ProfileCard(const CentreDesk &desk, QWidget *parent) : SettingsCard(u"profile"_s, tr("The centre"), parent), m_desk(desk)
{
    addNames();
    addPlace();
    addNumbers();
    refresh();
}

void ProfileCard::addNames()
{
    const std::pair<QString, QString> languages[] = {{u"en"_s, tr("Name in English")}, {u"ar"_s, tr("Name in Arabic")},
                                                     {u"fr"_s, tr("Name in French")}, {u"lo"_s, tr("Name in Lao")}};
    for (const auto &[language, label] : languages) {
        PlaceField *field = addField(u"name."_s + language, label);
        m_names.insert(language, field);
        connect(field, &PlaceField::committed, this, [this, field, code = language](const QString &typed) {
            change(field, [code, typed](CentreProfile &profile) {
                profile.names.remove(code);
                if (!typed.isEmpty())
                    profile.names.insert(code, typed);
            });
        });
    }
    m_code = addField(u"centreCode"_s, tr("Short code"), tr("Stands in the numbers that are given from now on; those that were given stay."), true);
    connect(m_code, &PlaceField::committed, this,
            [this](const QString &typed) { change(m_code, [typed](CentreProfile &profile) { profile.code = typed.toUpper(); }); });
}

void ProfileCard::addPlace()
{
    m_country = new CountryBox(this);
    m_country->setObjectName(u"country"_s);
    addRow(tr("Country"), m_country);
    m_zone = new QComboBox(this);
    m_zone->setObjectName(u"zone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setFixedHeight(measure::button);
    addRow(tr("Time zone"), m_zone);
    m_address = addField(u"address"_s, tr("Address"));
    connect(m_country, &QComboBox::activated, this, [this] {
        const CentreProfile usual = usualProfileFor(m_country->country());
        const QStringList zones = zonesOf(usual.country);
        change(nullptr, [usual, zones](CentreProfile &profile) {
            profile.country = usual.country;
            if (!zones.isEmpty() && !zones.contains(profile.zone))
                profile.zone = zones.first();
        });
    });
    connect(m_zone, &QComboBox::activated, this,
            [this] { change(nullptr, [zone = m_zone->currentText()](CentreProfile &profile) { profile.zone = zone; }); });
    connect(m_address, &PlaceField::committed, this,
            [this](const QString &typed) { change(m_address, [typed](CentreProfile &profile) { profile.address = typed; }); });
}

void ProfileCard::addNumbers()
{
    m_licence = addField(u"licence"_s, tr("Number of the licence"), {}, true);
    m_registration = addField(u"registration"_s, tr("Number with the ministry"), {}, true);
    const std::pair<PlaceField *, SettingKey> numbers[] = {{m_licence, settingkeys::licenceNumber}, {m_registration, settingkeys::registrationNumber}};
    for (const auto &[field, setting] : numbers) {
        connect(field, &PlaceField::committed, this, [this, field = field, key = QString(setting.key)](const QString &typed) {
            perform(m_desk.worker, field, [centre = &m_desk.centre, key, typed] { return centre->set(key, typed); });
        });
    }
}

void ProfileCard::change(PlaceField *field, const std::function<void(CentreProfile &)> &edit)
{
    perform(m_desk.worker, field, [centre = &m_desk.centre, edit]() -> Result<void> {
        WARSHA_TRY(CentreProfile profile, centre->profile());
        edit(profile);
        return centre->changeProfile(profile);
    });
}

void ProfileCard::refresh()
{
    using Read = std::pair<CentreProfile, Settings>;
    m_desk.worker.run(this, [centre = &m_desk.centre]() -> Result<Read> {
        WARSHA_TRY(const CentreProfile profile, centre->profile());
        WARSHA_TRY(const Settings settings, centre->settings());
        return Read{profile, settings};
    }, [this](const Result<Read> &read) {
        if (!read)
            return Q_EMIT failed(read.error().message);
        show(read->first, read->second);
    });
}

void ProfileCard::show(const CentreProfile &profile, const Settings &settings)
{
    for (const auto &[language, field] : m_names.asKeyValueRange())
        field->setValue(profile.names.value(language));
    m_code->setValue(profile.code);
    m_country->setCountry(profile.country);
    QStringList zones = zonesOf(profile.country);
    if (!zones.contains(profile.zone))
        zones.append(profile.zone);
    m_zone->clear();
    m_zone->addItems(zones);
    m_zone->setCurrentText(profile.zone);
    m_address->setValue(profile.address);
    m_licence->setValue(settings.text(settingkeys::licenceNumber));
    m_registration->setValue(settings.text(settingkeys::registrationNumber));
}

} // namespace warsha
