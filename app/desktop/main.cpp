// SPDX-License-Identifier: GPL-3.0-or-later
// warsha [CENTRE.warsha | postgresql://...]
#include "deskapplication.h"
#include "deskdoor.h"
#include "deskstyle.h"
#include "documentfonts.h"
#include "faultlog.h"
#include "firstpaint.h"
#include "textsize.h"
#include "typeface.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

/// --help and --version are words for a terminal: they are answered where there is no screen too.
bool asksForWords(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        const QLatin1StringView asked(word);
        return asked == "--help"_L1 || asked == "-h"_L1 || asked == "--help-all"_L1 || asked == "--version"_L1 || asked == "-v"_L1;
    });
}

warsha::DeskOptions readOptions(QCommandLineParser &parser)
{
    const QCommandLineOption language(u"lang"_s, u"Language of the window: en, fr, ar or lo."_s, u"code"_s);
    const QCommandLineOption dark(u"dark"_s, u"Dark colours."_s);
    const QCommandLineOption light(u"light"_s, u"Light colours."_s);
    const QCommandLineOption page(u"page"_s, u"Section to begin with, such as today, hours or certificates."_s, u"code"_s);
    const QCommandLineOption paint(u"first-paint"_s, u"Print when the window was first painted, and leave (for the benchmark)."_s);
    parser.addOptions({language, dark, light, page, paint});
    parser.addPositionalArgument(u"centre"_s, u"A .warsha file or a postgresql:// address."_s, u"[centre]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(*qApp);
    warsha::DeskOptions options;
    options.location = parser.positionalArguments().value(0);
    options.login = qEnvironmentVariable("WARSHA_USER");
    options.password = qEnvironmentVariable("WARSHA_PASSWORD");
    options.language = parser.value(language);
    options.page = parser.value(page);
    if (parser.isSet(dark) || parser.isSet(light))
        options.scheme = parser.isSet(dark) ? warsha::Scheme::Dark : warsha::Scheme::Light;
    return options;
}

/// The first text of a program costs some 15 ms of font look-ups: paid here, while the database opens. Only what a first
/// screen shows: the own script in four dresses, and the other one for names.
void warmLetters()
{
    using warsha::TextUse;
    const bool isArabic = QGuiApplication::isRightToLeft();
    const QString latin = u"Aa 0"_s;
    const QString arabic = u"حرف ٠"_s;
    for (const TextUse use : {TextUse::Body, TextUse::BodyBold, TextUse::PageTitle, TextUse::LabelBold})
        (void)QFontMetrics(warsha::deskFont(use)).horizontalAdvance(isArabic ? arabic : latin);
    (void)QFontMetrics(warsha::deskFont(TextUse::Body)).horizontalAdvance(isArabic ? latin : arabic);
}

} // namespace

int main(int argc, char *argv[])
{
    if (asksForWords(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    warsha::useTextSize();
    const QByteArray activation = qgetenv("XDG_ACTIVATION_TOKEN"); // of this start, for the window that may be there
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"warsha"_s);
    QCoreApplication::setOrganizationName(u"warsha"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WARSHA_VERSION));
    QGuiApplication::setDesktopFileName(u"org.warsha.Warsha"_s);
    QCommandLineParser parser;
    const warsha::DeskOptions options = readOptions(parser);
    warsha::DeskDoor door;
    if (!door.enter(warsha::DeskApplication::locationFor(options), activation)) {
        std::puts("It is open already: its window is in front.");
        return 0;
    }
    QApplication::setStyle(new warsha::DeskStyle);
    warsha::DeskSeams seams;
    seams.door = &door;
    warsha::DeskApplication desk(options, seams);
    if (parser.isSet(u"first-paint"_s))
        warsha::printFirstPaint(desk);
    desk.start(); // the centre opens in its own thread while this one gets the letters ready
    if (const auto fonts = warsha::loadFonts(warsha::FontUse::Screen); !fonts)
        warsha::logFault("fonts"_L1, fonts.error());
    warmLetters();
    return QApplication::exec();
}
