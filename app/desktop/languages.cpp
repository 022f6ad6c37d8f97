// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "typeface.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace warsha {

using namespace Qt::StringLiterals;

QList<LanguageChoice> Languages::all()
{
    return {{u"en"_s, u"English"_s}, {u"ar"_s, u"العربية"_s}};
}

QString Languages::usual()
{
    const QString wanted = QLocale::system().name().section(u'_', 0, 0);
    const auto known = all();
    const bool there = std::any_of(known.cbegin(), known.cend(), [&](const LanguageChoice &choice) { return choice.code == wanted; });
    return there ? wanted : u"en"_s;
}

void Languages::load(const QString &path)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(path))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Languages::use(const QString &code, const QString &country)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_current = code == u"ar"_s ? code : u"en"_s;
    if (m_current == u"ar"_s) {
        QLocale::setDefault(QLocale(u"ar_%1"_s.arg(country.isEmpty() ? u"LB"_s : country)));
        load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_ar.qm"_s);
    } else {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    load(u":/i18n/warsha_%1.qm"_s.arg(m_current)); // English too: it holds the plurals
    QApplication::setLayoutDirection(m_current == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
    QApplication::setFont(deskFont(TextUse::Body));
}

} // namespace warsha
