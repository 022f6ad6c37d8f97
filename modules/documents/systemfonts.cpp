// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemfonts.h"

#include <QFile>

#include <fontconfig/fontconfig.h>

namespace warsha {

void narrowSystemFonts()
{
    QFile file(QStringLiteral(":/fonts/fonts.conf"));
    const QByteArray rules = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    FcConfig *config = FcConfigCreate();
    const bool fits = FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8 *>(rules.constData()), FcTrue)
        && FcConfigBuildFonts(config) && FcConfigSetCurrent(config);
    if (!fits)
        qWarning("the system's fonts are taken as the system says");
    FcConfigDestroy(config); // what is current is kept by fontconfig itself
}

} // namespace warsha
