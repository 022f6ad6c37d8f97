// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("warsha"));
    QCoreApplication::setOrganizationName(QStringLiteral("warsha"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WARSHA_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    warsha::Output output(out, err);
    return warsha::runCommandLine(warsha::allCommands(), QCoreApplication::arguments().mid(1), output);
}
