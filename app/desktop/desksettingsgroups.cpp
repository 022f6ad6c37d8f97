// SPDX-License-Identifier: GPL-3.0-or-later
// The settings: which cards stand under which tab, and what each works with.
#include "backupcard.h"
#include "calendarcard.h"
#include "deskcard.h"
#include "desksections.h"
#include "importcommand.h"
#include "keyscard.h"
#include "nextnumberscard.h"
#include "premisescard.h"
#include "profilecard.h"
#include "restorecard.h"
#include "signatoriescard.h"
#include "staffcard.h"

#include <QCoreApplication>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(warsha::SettingsGroups)
};

CalendarCard *makeCalendar(const CentreDesk &desk, QWidget *parent)
{
    auto *card = new CalendarCard(desk, parent);
    QObject::connect(card, &CalendarCard::importAsked, card, [desk, card] {
        for (QWidget *at = card; at; at = at->parentWidget())
            if (auto *page = qobject_cast<Page *>(at))
                return openImport(*desk.holidays, desk.files, *page);
    });
    return card;
}

} // namespace

QList<SettingsGroup> DeskSections::settingsGroups()
{
    BackupDesk backups = backupDesk;
    backups.keeper = around.backups;
    backups.isServer = around.isServer;
    backups.replaced = around.restored;
    using Cards = QList<SettingsCard *>;
    return {
        {u"centre"_s, Text::tr("Centre"), [this](QWidget *p) { return Cards{new ProfileCard(centreDesk, p), new PremisesCard(centreDesk, p)}; }},
        {u"signatories"_s, Text::tr("Signatories"), [this](QWidget *p) { return Cards{new SignatoriesCard(centreDesk, p)}; }},
        {u"staff"_s, Text::tr("Staff"), [this](QWidget *p) { return Cards{new StaffCard(centreDesk.worker, assessmentDesk.staff, usersOfCentre, p)}; }},
        {u"calendar"_s, Text::tr("Calendar"), [this](QWidget *p) { return Cards{makeCalendar(centreDesk, p)}; }},
        {u"certificates"_s, Text::tr("Certificates"), [this](QWidget *p) { return Cards{makeNumbersCard(centreDesk, p), new NextNumbersCard(certificationDesk, p)}; }},
        {u"hours"_s, Text::tr("Hours"), [this](QWidget *p) { return Cards{makeRulesCard(centreDesk, p)}; }},
        {u"backup"_s, Text::tr("Backups"), [backups](QWidget *p) { return Cards{new BackupCard(backups, p), new RestoreCard(backups, p)}; }},
        {u"ministry"_s, Text::tr("Ministry"), [this](QWidget *p) { return Cards{makeMinistryCard(centreDesk, p)}; }},
        {u"desk"_s, Text::tr("This PC"), [this](QWidget *p) { return Cards{new DeskCard(*around.host, p)}; }},
    };
}

} // namespace warsha
