// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendsection.h"

#include "sendpage.h"

namespace warsha {

using namespace Qt::StringLiterals;

Page *SendSection::makePage(QWidget *parent, Navigator &navigator)
{
    return new SendPage(m_desk, navigator, parent);
}

QList<PageVerb> SendSection::pageVerbs()
{
    return {{u"send.make"_s, SendPage::tr("Make a snapshot")},
            {u"send.handover"_s, SendPage::tr("Copy to a USB stick…")},
            {u"send.tab.outbox"_s, tr("Send: outbox"), u"outbox"_s}};
}

} // namespace warsha
