// SPDX-License-Identifier: GPL-3.0-or-later
// Who was at this desk last, and where each person was: kept under hashes, so that the settings name nobody.
#include "deskapplication.h"

#include "desksettings.h"
#include "frame.h"

#include <QCryptographicHash>

#include <algorithm>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// One for each centre and user, without the name of either.
QString markOf(const QString &location, const QString &login)
{
    return QString::fromLatin1(QCryptographicHash::hash((location + u'\n' + login).toUtf8(), QCryptographicHash::Sha256).first(8).toHex());
}

} // namespace

QString DeskApplication::placeKey() const
{
    return u"places/"_s + markOf(m_facts.location, m_facts.login);
}

QString DeskApplication::lastKey() const
{
    return u"last/"_s + markOf(m_facts.location, {});
}

void DeskApplication::keepWhoIsHere()
{
    keepSetting(lastKey(), markOf(m_facts.location, m_facts.login));
}

/// Empty when nobody was here before, or is no more.
QString DeskApplication::whoWasHere() const
{
    const QString kept = deskSettings()->value(lastKey()).toString();
    const auto login = std::ranges::find_if(m_facts.logins, [&](const QString &each) { return markOf(m_facts.location, each) == kept; });
    return login == m_facts.logins.cend() ? QString() : *login;
}

/// Where this person was when the program ended, however it ended; the first section where that is not theirs any more.
Link DeskApplication::beginningAmong(const QList<Section *> &sections)
{
    const QString page = std::exchange(m_options.page, {}); // for the first time only
    const QStringList kept = deskSettings()->value(placeKey()).toString().split(u'/');
    const Link wanted = page.isEmpty() ? Link{kept.value(0), QUuid::fromString(kept.value(1)), kept.value(2)} : Link{page, {}};
    const auto isWanted = [&wanted](const Section *section) { return section->isOffered() && section->code() == wanted.section; };
    return std::any_of(sections.cbegin(), sections.cend(), isWanted) ? wanted : Link{sections.first()->code(), {}};
}

void DeskApplication::keepPlace()
{
    if (!m_frame)
        return;
    const Link here = m_frame->here();
    keepSetting(placeKey(), QStringList{here.section, here.record.toString(QUuid::WithoutBraces), here.list}.join(u'/'));
}

} // namespace warsha
