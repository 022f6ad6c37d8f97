// SPDX-License-Identifier: GPL-3.0-or-later
// Where one has been: back and forward. Going somewhere new cuts what lay ahead.
#pragma once

#include "section.h"

namespace warsha {

class Trail
{
public:
    void go(const Link &link)
    {
        if (link == here())
            return;
        m_links.resize(m_at + 1);
        m_links.append(link);
        if (m_links.size() > longest)
            m_links.removeFirst();
        m_at = m_links.size() - 1;
    }
    /// The record shown in the section where one is: replaces a bare section, else is a new stop.
    void shown(const QUuid &record)
    {
        if (m_at < 0 || here().record == record)
            return;
        if (here().record.isNull())
            m_links[m_at].record = record;
        else
            go({here().section, record, here().list});
    }
    /// The part of the section that is shown now: the same stop, so that one comes back to it.
    void listed(const QString &list)
    {
        if (m_at >= 0)
            m_links[m_at].list = list;
    }
    [[nodiscard]] Link here() const { return m_at < 0 ? Link() : m_links.at(m_at); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_links.size(); }
    Link back() { return canGoBack() ? m_links.at(--m_at) : here(); }
    Link forward() { return canGoForward() ? m_links.at(++m_at) : here(); }
    [[nodiscard]] const QList<Link> &links() const { return m_links; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    void restore(const QList<Link> &links, qsizetype at)
    {
        m_links = links;
        m_at = qBound(qsizetype(-1), at, links.size() - 1);
    }

private:
    static constexpr qsizetype longest = 100;
    QList<Link> m_links;
    qsizetype m_at = -1;
};

} // namespace warsha
