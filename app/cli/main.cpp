// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "translations.h"

#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>

#include <cstdio>

namespace {

/// What the database driver mutters when a server dies; the sentence of our own error says it once.
bool isDriverNoise(const QString &message)
{
    return message.startsWith(QLatin1StringView("Unable to free statement")) || message.startsWith(QLatin1StringView("QSqlQuery::"));
}

QtMessageHandler usualHandler = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!isDriverNoise(message) || qEnvironmentVariableIsSet("WARSHA_DETAILS"))
        usualHandler(type, context, message);
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    int ownName = 1; // Qt takes words of its own out of what it is given, and --session is ours
    qputenv("QT_QPA_PLATFORM", "offscreen"); // paper needs fonts, never a screen
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // of a missing XDG_RUNTIME_DIR, which we do not use
    QGuiApplication application(ownName, argv);
    QLoggingCategory::setFilterRules({});
    usualHandler = qInstallMessageHandler(handleMessage);
    QCoreApplication::setApplicationName(QStringLiteral("warsha"));
    QCoreApplication::setOrganizationName(QStringLiteral("warsha"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WARSHA_VERSION));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // as its sentences, wherever it runs
    const auto plurals = warsha::installTranslation(QStringLiteral("en"));
    QTextStream out(stdout);
    QTextStream err(stderr);
    warsha::Output output(out, err);
    return warsha::runCommandLine(warsha::allCommands(), words, output);
}
