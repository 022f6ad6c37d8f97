// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementssection.h"

#include "importcommand.h"

namespace warsha {

using namespace Qt::StringLiterals;

Page *PlacementsSection::makePage(QWidget *parent, Navigator &navigator)
{
    m_page = new PlacementsPage(m_desk, navigator, parent);
    return m_page;
}

QList<DeskCommand> PlacementsSection::commands(Navigator &navigator)
{
    if (!m_desk.hours.mayRecord)
        return {};
    QList<DeskCommand> all{{u"placements.new"_s, tr("New placement"), {}, true, [this, &navigator] {
        navigator.go({code(), {}});
        if (auto *page = qobject_cast<PlacementsPage *>(m_page.data()))
            page->startNew();
    }}};
    for (ImportSubject *subject : std::as_const(m_imports))
        all.append(importCommand(*subject, *m_files, code(), navigator, m_page));
    return all;
}

void PlacementsSection::lists(QObject *context, const std::function<void(const QList<SavedList> &)> &then)
{
    m_desk.hours.groups.worker.run(context, [placements = &m_desk.placements] { return placements->counts(); },
                                   [then](const Result<PlacementCounts> &counts) {
                                       if (!counts)
                                           return then({});
                                       then({{u"running"_s, tr("On the job now"), counts->running},
                                             {u"idle"_s, tr("No new days", "a list of placements"), counts->idle},
                                             {u"unsigned"_s, tr("Ended, not signed"), counts->unsignedOnes}});
                                   });
}

QList<PageVerb> PlacementsSection::pageVerbs()
{
    return m_desk.hours.mayRecord ? QList<PageVerb>{{u"placements.sign"_s, PlacementsPage::tr("Sign days…")}} : QList<PageVerb>();
}

} // namespace warsha
