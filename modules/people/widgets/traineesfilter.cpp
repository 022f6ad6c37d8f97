// SPDX-License-Identifier: GPL-3.0-or-later
#include "traineesfilter.h"

#include "deskbutton.h"
#include "directoryfacet.h"
#include "savedlistcode.h"

#include <QMenu>

namespace warsha {

using namespace Qt::StringLiterals;

TraineesFilter::TraineesFilter(const PeopleDesk &desk, const QList<PersonFacet *> &facets, QWidget *page)
    : QObject(page), m_desk(desk), m_facets(facets), m_button(new DeskButton(tr("Filter"), page, DeskButton::Kind::Secondary, u"filter"_s)),
      m_menu(new QMenu(m_button)), m_line(new FilterLine(desk.mayEdit && desk.lists, page))
{
    m_button->setObjectName(u"filter"_s);
    m_button->setAccessibleName(tr("Filter trainees"));
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &TraineesFilter::fillMenu);
    connect(m_line, &FilterLine::clearAsked, this, &TraineesFilter::leave);
    connect(m_line, &FilterLine::keepAsked, this, &TraineesFilter::keep);
    connect(m_line, &FilterLine::renameAsked, this, &TraineesFilter::askNewName);
    connect(m_line, &FilterLine::removeAsked, this, &TraineesFilter::remove);
    connect(m_line, &FilterLine::named, this, [this](const QString &name) { m_isRenaming ? rename(name) : commit(name); });
    connect(m_line, &FilterLine::notNamed, this, &TraineesFilter::done);
    loadLists({});
}

const SavedPersonList *TraineesFilter::openList() const
{
    const auto list = std::ranges::find(m_lists, m_open, &SavedPersonList::id);
    return m_open.isNull() || list == m_lists.cend() ? nullptr : &*list;
}

QString TraineesFilter::title() const
{
    if (const SavedPersonList *list = openList())
        return list->filter == m_filter ? list->name : QString();
    PersonFilter registered;
    if (!m_openCode.isEmpty() && m_open.isNull())
        registered.set(ListsFacet::facetCode(), m_openCode, true);
    return !registered.isEmpty() && registered == m_filter ? filterWords(m_filter, m_told) : QString();
}

void TraineesFilter::open(const QString &list)
{
    m_openCode = list;
    m_open = savedListOf(list);
    m_filter = {};
    if (!list.isEmpty() && m_open.isNull())
        m_filter.set(ListsFacet::facetCode(), list, true);
    apply();
    if (!list.isEmpty())
        loadFacetsAnew(); // who is in it now
    if (m_open.isNull())
        return;
    loadLists([this] {
        if (const SavedPersonList *kept = openList())
            m_filter = kept->filter;
        apply();
    });
}

void TraineesFilter::refresh()
{
    m_isWhole = false;
    if (isSet())
        loadUsed();
    else
        m_told.clear(); // read when somebody asks for them
    const bool wasKept = m_open.isNull() || !title().isEmpty();
    loadLists([this, wasKept] { // undone, renamed or deleted, here or at another desk
        const SavedPersonList *list = openList();
        if (!m_open.isNull() && !list)
            return Q_EMIT listAsked({});
        if (list && wasKept)
            m_filter = list->filter;
        apply();
    });
}

void TraineesFilter::leave()
{
    if (m_openCode.isEmpty())
        clear();
    else
        Q_EMIT listAsked({});
}

/// As a click opens it, but nobody waits here until it is closed.
void TraineesFilter::choose()
{
    const int start = m_button->layoutDirection() == Qt::RightToLeft ? m_button->width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(m_button->mapToGlobal(QPoint(start, m_button->height())));
}

void TraineesFilter::keep()
{
    if (m_filter.isEmpty())
        return Q_EMIT failed(tr("Choose in the filter first whom the list shows."));
    m_isRenaming = false;
    const SavedPersonList *list = openList();
    m_line->askName(list ? list->name : QString()); // Enter alone keeps what was changed in it
}

void TraineesFilter::askNewName()
{
    m_isRenaming = true;
    m_line->askName(title());
}

/// After a step: those that the filter asks, not all that the menu offers.
void TraineesFilter::loadUsed()
{
    QList<PersonFacet *> used;
    const QStringList codes = m_filter.facets();
    for (PersonFacet *facet : std::as_const(m_facets))
        if (codes.contains(facet->code()))
            used.append(facet);
    loadFacets(used, this, [this](const ToldFacets &told) {
        if (!m_isWhole) // the menu may have read them all meanwhile
            m_told = told;
        apply();
    });
}

void TraineesFilter::loadFacetsAnew()
{
    loadFacets(m_facets, this, [this](const ToldFacets &told) {
        const bool isAwaited = !m_isWhole && m_menu->isVisible();
        m_told = told;
        m_isWhole = true;
        if (isAwaited)
            fillMenu();
        apply();
    });
}

void TraineesFilter::loadLists(const std::function<void()> &then)
{
    if (!m_desk.lists)
        return;
    m_desk.worker.run(this, [lists = m_desk.lists] { return lists->lists(); }, [this, then](const Result<QList<SavedPersonList>> &lists) {
        if (!lists)
            return Q_EMIT failed(lists.error().message);
        m_lists = *lists;
        if (then)
            then();
    });
}

/// What it offers is read when it is first opened: on a large centre that takes half a second.
void TraineesFilter::fillMenu()
{
    if (!m_isWhole)
        loadFacetsAnew();
    m_menu->clear();
    if (!m_isWhole)
        m_menu->addAction(tr("Reading…"))->setEnabled(false);
    for (const ToldFacet &facet : m_isWhole ? m_told : ToldFacets()) {
        QMenu *values = m_menu->addMenu(facet.title);
        values->setObjectName(u"filter."_s + facet.code);
        addValues(values, facet);
        values->setEnabled(!values->isEmpty());
    }
    m_menu->addSeparator();
    QAction *keeping = m_menu->addAction(tr("Save as a list…"), this, &TraineesFilter::keep);
    keeping->setEnabled(isSet() && title().isEmpty());
    keeping->setVisible(m_desk.mayEdit && m_desk.lists);
    m_menu->addAction(tr("Clear the filter"), this, &TraineesFilter::leave)->setEnabled(isSet());
}

/// A value that nobody has is offered only to be taken out again.
void TraineesFilter::addValues(QMenu *menu, const ToldFacet &facet)
{
    for (const FacetValue &value : facet.values) {
        const bool isChosen = m_filter.has(facet.code, value.code);
        if (value.people.isEmpty() && !isChosen)
            continue;
        QAction *action = menu->addAction(tr("%1 (%2)", "a value of the filter, and how many people").arg(QString(value.words).replace(u'&', u"&&"_s), QLocale().toString(value.people.size())));
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::toggled, this, [this, facet = facet.code, value = value.code](bool chosen) {
            m_filter.set(facet, value, chosen);
            if (!m_isWhole) // something was saved while the menu was open
                return loadFacetsAnew();
            apply();
        });
    }
}

void TraineesFilter::apply()
{
    m_only = m_told.isEmpty() ? std::nullopt : peopleIn(m_filter, m_told); // until they are told, everybody
    const bool isRegistered = m_open.isNull() && !title().isEmpty(); // its title says all
    m_line->showFilter(isRegistered ? QString() : filterWords(m_filter, m_told), !title().isEmpty(), !m_open.isNull());
    Q_EMIT changed();
}

void TraineesFilter::commit(const QString &name)
{
    m_desk.worker.run(this, [lists = m_desk.lists, name, filter = m_filter] { return lists->keep(name, filter); },
                      [this](const Result<SavedPersonList> &kept) {
        if (!kept)
            return Q_EMIT failed(kept.error().message);
        Q_EMIT saved();
        Q_EMIT done();
        Q_EMIT listAsked(codeOf(kept->id));
        open(codeOf(kept->id)); // where it was open already
    });
}

void TraineesFilter::rename(const QString &name)
{
    m_desk.worker.run(this, [lists = m_desk.lists, id = m_open, name] { return lists->rename(id, name); }, [this](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(done.error().message);
        Q_EMIT saved();
        Q_EMIT this->done();
        refresh();
    });
}

void TraineesFilter::remove()
{
    m_desk.worker.run(this, [lists = m_desk.lists, id = m_open] { return lists->remove(id); }, [this](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(done.error().message);
        Q_EMIT saved();
        Q_EMIT listAsked({});
    });
}

} // namespace warsha
