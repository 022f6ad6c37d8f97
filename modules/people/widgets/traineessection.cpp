// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineessection.h"

#include "directoryfacet.h"
#include "faultlog.h"
#include "importcommand.h"
#include "savedlistcode.h"
#include "traineespage.h"

namespace warsha {

using namespace Qt::StringLiterals;

TraineesSection::TraineesSection(const PeopleDesk &desk, QList<PersonColumn *> columns, QList<Panel *> panels, bool offered,
                                 QList<PersonList *> lists, const QList<PersonFacet *> &facets)
    : m_desk(desk), m_columns(std::move(columns)), m_panels(std::move(panels)), m_lists(std::move(lists)), m_facets(facets), m_offered(offered)
{
    for (const OwnFacet facet : {OwnFacet::Sex, OwnFacet::Age, OwnFacet::Nationality, OwnFacet::Missing})
        m_ownFacets.push_back(std::make_unique<DirectoryFacet>(facet, m_desk.worker, m_desk.directory, m_desk.clock));
    m_ownFacets.push_back(std::make_unique<ListsFacet>(m_lists));
    for (const auto &facet : m_ownFacets)
        m_facets.append(facet.get());
}

TraineesSection::~TraineesSection() = default;

Page *TraineesSection::makePage(QWidget *parent, Navigator &navigator)
{
    m_page = new TraineesPage(m_desk, m_columns, m_panels, navigator, parent, m_facets);
    return m_page;
}

/// Told as soon as the first is counted, and again with each. An empty one that a slice registered is left out.
void TraineesSection::lists(QObject *context, const std::function<void(const QList<SavedList> &)> &then)
{
    struct Counted {
        QList<SavedList> registered;
        QList<SavedList> saved;
    };
    auto counted = std::make_shared<Counted>();
    for (const PersonList *list : std::as_const(m_lists))
        counted->registered.append(SavedList{list->code(), list->title(), 0});
    const auto tell = [counted, then] {
        QList<SavedList> shown = counted->registered;
        shown.removeIf([](const SavedList &list) { return list.count == 0; });
        then(shown + counted->saved);
    };
    for (qsizetype i = 0; i < m_lists.size(); ++i)
        m_lists.at(i)->load(context, [counted, tell, i](const QSet<PersonId> &people) {
            counted->registered[i].count = int(people.size());
            tell();
        });
    countSaved(context, [counted, tell](const QList<SavedList> &saved) {
        counted->saved = saved;
        tell();
    });
}

/// Who is asked of the facets only where somebody has saved a list.
void TraineesSection::countSaved(QObject *context, const std::function<void(const QList<SavedList> &)> &then)
{
    if (!m_desk.lists)
        return;
    m_desk.worker.run(context, [lists = m_desk.lists] { return lists->lists(); },
                      [context, then, facets = m_facets](const Result<QList<SavedPersonList>> &lists) {
        if (!lists)
            return logFault("the saved lists"_L1, lists.error()); // the page tells it to the person
        if (lists->isEmpty())
            return then({});
        loadFacets(facets, context, [then, lists = *lists](const ToldFacets &told) {
            QList<SavedList> counted;
            for (const SavedPersonList &list : lists)
                counted.append({codeOf(list.id), list.name, int(peopleIn(list.filter, told).value_or(QSet<PersonId>()).size())});
            then(counted);
        });
    });
}

QList<DeskCommand> TraineesSection::commands(Navigator &navigator)
{
    if (!m_desk.mayEdit)
        return {};
    QList<DeskCommand> all{{u"trainees.new"_s, tr("New trainee"), {}, true, [this, &navigator] {
        navigator.go({code(), {}});
        if (auto *page = qobject_cast<TraineesPage *>(m_page.data()))
            page->startNew();
    }}};
    if (m_desk.import)
        all.append(importCommand(*m_desk.import, *m_desk.files, code(), navigator, m_page));
    return all;
}

QList<PageVerb> TraineesSection::pageVerbs()
{
    QList<PageVerb> all{{u"trainees.filter"_s, TraineesPage::tr("Filter trainees")}};
    if (!m_desk.mayEdit)
        return all;
    all.append({u"trainees.change"_s, TraineesPage::tr("Change this trainee")});
    all.append({u"trainees.merge"_s, TraineesPage::tr("Merge two trainees…")});
    return all;
}

} // namespace warsha
