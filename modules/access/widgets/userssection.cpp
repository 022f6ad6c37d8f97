// SPDX-License-Identifier: GPL-3.0-or-later
#include "userssection.h"

#include "userspage.h"

namespace warsha {

using namespace Qt::StringLiterals;

Page *UsersSection::makePage(QWidget *parent, Navigator &)
{
    return new UsersPage(m_desk, parent);
}

QList<PageVerb> UsersSection::pageVerbs()
{
    return {{u"users.new"_s, UsersPage::tr("New user")}, {u"users.renewCode"_s, UsersPage::tr("New recovery code…")}, {u"users.renewKeys"_s, UsersPage::tr("New keys for the roles…")}};
}

} // namespace warsha
