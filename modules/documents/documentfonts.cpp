// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfonts.h"

#include "documenttext.h"
#include "systemfonts.h"

#include <QFontDatabase>
#include <QResource>
#include <QSet>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(FontUse use)
{
    QStringList files{u"NotoSans-Regular"_s, u"NotoSans-Bold"_s};
    if (use == FontUse::Screen) {
        files << u"NotoSansArabicUI-Regular"_s << u"NotoSansArabicUI-Bold"_s << u"NotoSansLaoUI-Regular"_s
              << u"NotoSansLaoUI-Bold"_s;
    } else {
        files << u"NotoSerifDisplay-Regular"_s << u"NotoSerifDisplay-Bold"_s << u"NotoSansArabic-Regular"_s
              << u"NotoSansArabic-Bold"_s << u"DejaVuSans"_s;
    }
    return files;
}

} // namespace

Result<void> loadFonts(FontUse use)
{
    static QSet<QString> loaded; // fonts are the program's, once registered: there is one font database per process
    if (loaded.isEmpty())
        narrowSystemFonts();
    for (const QString &file : filesOf(use)) {
        if (loaded.contains(file))
            continue;
        // As it lies in the program: Qt would copy a file. The resources hold fonts as they are (see CMakeLists.txt).
        const QResource font(u":/fonts/%1.ttf"_s.arg(file));
        if (QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), qsizetype(font.size()))) < 0)
            return failure(ErrorKind::Storage,
                           DocumentText::tr("The font %1 cannot be loaded.").arg(file));
        loaded.insert(file);
    }
    return {};
}

QStringList fontFamilies(FontUse use)
{
    if (use == FontUse::Screen)
        return {u"Noto Sans"_s, u"Noto Sans Arabic UI"_s, u"Noto Sans Lao UI"_s};
    return {u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s};
}

} // namespace warsha
