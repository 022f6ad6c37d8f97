// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineessection.h"

#include "importcommand.h"
#include "traineespage.h"

namespace warsha {

using namespace Qt::StringLiterals;

Page *TraineesSection::makePage(QWidget *parent, Navigator &navigator)
{
    m_page = new TraineesPage(m_desk, m_columns, m_panels, navigator, parent, m_lists);
    return m_page;
}

/// Told as soon as the first is counted, and again with each: an empty list is left out.
void TraineesSection::lists(QObject *context, const std::function<void(const QList<SavedList> &)> &then)
{
    auto counted = std::make_shared<QList<SavedList>>();
    for (const PersonList *list : std::as_const(m_lists))
        counted->append(SavedList{list->code(), list->title(), 0});
    for (qsizetype i = 0; i < m_lists.size(); ++i)
        m_lists.at(i)->load(context, [counted, then, i](const QSet<PersonId> &people) {
            (*counted)[i].count = int(people.size());
            QList<SavedList> shown = *counted;
            shown.removeIf([](const SavedList &list) { return list.count == 0; });
            then(shown);
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

} // namespace warsha
