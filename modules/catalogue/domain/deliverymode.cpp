// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverymode.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warsha {

QString modeCode(Mode mode)
{
    switch (mode) {
    case Mode::Online: return u"online"_s;
    case Mode::Classroom: return u"classroom"_s;
    case Mode::Workshop: return u"workshop"_s;
    case Mode::OnTheJob: return u"on-the-job"_s;
    }
    return {};
}

QString modeName(Mode mode)
{
    switch (mode) {
    case Mode::Online: return QCoreApplication::translate("Mode", "Online");
    case Mode::Classroom: return QCoreApplication::translate("Mode", "Classroom");
    case Mode::Workshop: return QCoreApplication::translate("Mode", "Workshop");
    case Mode::OnTheJob: return QCoreApplication::translate("Mode", "On the job");
    }
    return {};
}

Result<Mode> modeFromCode(const QString &code)
{
    const QString wanted = code.trimmed().toLower();
    for (const Mode mode : allModes) {
        if (modeCode(mode) == wanted)
            return mode;
    }
    return failure(ErrorKind::Input,
                   QCoreApplication::translate("Mode", "“%1” is not a mode of hours; these are: "
                                                       "online, classroom, workshop, on-the-job.").arg(code));
}

} // namespace warsha
