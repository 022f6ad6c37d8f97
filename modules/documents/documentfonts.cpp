// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfonts.h"

#include "documenttext.h"
#include "systemfonts.h"

#include <QFontDatabase>
#include <QResource>
#include <QSet>
#include <QtEndian>

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

/// Lao letters are some 15 % smaller than Latin ones of the same size: their em is said to be smaller. The table "head" holds
/// it in bytes 18 and 19; the sums of the tables are not looked at by what reads fonts.
QByteArray withLargerLetters(QByteArray font)
{
    constexpr int header = 12;
    constexpr int tableRow = 16;
    constexpr quint16 smallerEm = 860; // of 1000
    const auto *const bytes = reinterpret_cast<const uchar *>(font.constData());
    const int tables = qFromBigEndian<quint16>(bytes + 4);
    for (int i = 0; i < tables; ++i) {
        const uchar *const row = bytes + header + i * tableRow;
        if (memcmp(row, "head", 4) == 0)
            qToBigEndian(smallerEm, font.data() + qFromBigEndian<quint32>(row + 8) + 18);
    }
    return font;
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
        const QByteArray data = QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), qsizetype(font.size()));
        if (QFontDatabase::addApplicationFontFromData(file.startsWith("NotoSansLaoUI"_L1) ? withLargerLetters(data) : data) < 0)
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
