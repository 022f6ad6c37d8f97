// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeface.h"

#include <QFontMetrics>
#include <QHash>

#include <array>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

struct Setting {
    int latin;
    int arabic; ///< whose letters are smaller at the same size
    int lao;
    bool bold;
    bool boldLao;
};

constexpr std::array<Setting, 9> settings{{
    {26, 26, 26, true, true}, {18, 18, 18, true, true}, {16, 16, 16, true, true}, {14, 15, 14, true, true}, {13, 14, 13, false, false},
    {13, 14, 13, true, true}, {12, 13, 12, false, false}, {11, 12, 12, false, false}, {11, 12, 12, true, false},
}};

} // namespace

QStringList deskFamilies(QLocale::Language language)
{
    const QString latin = u"Noto Sans"_s;
    const QString lao = u"Noto Sans Lao UI"_s;
    const QString arabic = u"Noto Sans Arabic UI"_s;
    if (language == QLocale::Arabic)
        return {arabic, latin, lao};
    if (language == QLocale::Lao)
        return {lao, latin, arabic};
    return {latin, lao, arabic};
}

namespace {

QFont made(TextUse use, QLocale::Language language)
{
    const Setting &setting = settings.at(size_t(use));
    QFont font;
    font.setFamilies(deskFamilies(language));
    const bool isLao = language == QLocale::Lao;
    font.setPixelSize(isLao ? setting.lao : language == QLocale::Arabic ? setting.arabic : setting.latin);
    font.setWeight((isLao ? setting.boldLao : setting.bold) ? QFont::Bold : QFont::Normal);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace

QFont deskFont(TextUse use, QLocale::Language language)
{
    // Kept, because a font made anew looks its faces up anew, and tables ask for one at every cell. Never destroyed: at the
    // end of the program the font engines would be gone before it.
    static auto &fonts = *new QHash<std::pair<int, int>, QFont>;
    const std::pair key{int(use), int(language)};
    const auto known = fonts.constFind(key);
    return known != fonts.cend() ? *known : *fonts.insert(key, made(use, language));
}

QString isolated(const QString &identifier)
{
    return identifier.isEmpty() ? QString() : QChar(0x2066) + identifier + QChar(0x2069);
}

QString isolatedName(const QString &name)
{
    return name.isEmpty() ? QString() : QChar(0x2068) + name + QChar(0x2069);
}

QString cutTo(const QFontMetrics &metrics, const QString &text, int width)
{
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    return cut == text ? text : isolatedName(cut);
}

QString percentText(int perThousand, const QLocale &locale)
{
    const QString figure = locale.toString(perThousand / 10); // 79.6 is not 80 where 80 is the limit
    if (locale.language() == QLocale::Arabic) // the sign reads after the figure, which in this script is to its left
        return QChar(0x200F) + figure + locale.percent();
    return figure + QChar(0x00A0) + locale.percent();
}

} // namespace warsha
