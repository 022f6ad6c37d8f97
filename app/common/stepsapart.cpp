// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepsapart.h"

namespace warsha {

using namespace Qt::StringLiterals;

QSet<QString> stepsApart()
{
    return {
        u"access.addUser"_s,           u"access.changePassword"_s, u"access.deactivateUser"_s, u"access.recover"_s,
        u"access.renewRecoveryCode"_s, u"access.resetPassword"_s,  u"access.setRoles"_s,       u"access.shareCaseNotes"_s,
        u"certificates.printed"_s,     u"certificates.saved"_s,    u"snapshots.accept"_s,      u"snapshots.adopt"_s,
        u"snapshots.build"_s,          u"snapshots.prepare"_s,     u"snapshots.send"_s,        u"snapshots.sent"_s,
    };
}

} // namespace warsha
