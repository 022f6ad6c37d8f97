// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinedfacts.h"

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList facts, QLocale::Language language, const QString &dot)
{
    facts.removeAll(QString());
    return facts.join(language == QLocale::Arabic ? u"، "_s : dot);
}

} // namespace

QString joinedFacts(const QStringList &facts, QLocale::Language language)
{
    return joined(facts, language, u" · "_s);
}

QString spreadFacts(const QStringList &facts, QLocale::Language language)
{
    return joined(facts, language, u"   ·   "_s);
}

QString commaList(const QStringList &names, QLocale::Language language)
{
    return joined(names, language, u", "_s);
}

} // namespace warsha
