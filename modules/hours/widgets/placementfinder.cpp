// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementfinder.h"

#include "card.h"
#include "desktable.h"
#include "faultlog.h"
#include "measures.h"
#include "persontexts.h"
#include "placementlistmodel.h"
#include "placementtexts.h"
#include "textfold.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

PlacementFinder::PlacementFinder(const PlacementDesk &desk, const SharedAnswer<Places>::CountSaves &saves)
    : m_places([desk](QObject *context, const SharedAnswer<Places>::Then &then) {
        desk.hours.groups.worker.run(context, [desk] {
            Places places;
            const auto people = desk.hours.groups.directory.snapshot();
            for (const PlacementListing &listing : orLogged("hits of placements"_L1, desk.placements.places())) {
                const Placement &placement = listing.placement;
                const Person *const person = people->current(listing.person);
                places.append({foldText(placement.employer + u' ' + placement.workplace),
                               {placement.employer, person ? shownName(*person) : QString(), u"placements"_s, {u"placements"_s, placement.id.uuid()}}});
            }
            return places;
        }, then);
    }, saves)
{
}

void PlacementFinder::find(const QString &typed, int limit, QObject *context, const std::function<void(const QList<Hit> &)> &then)
{
    m_places.get(context, [wanted = foldText(typed), limit, then](const Places &places) {
        QList<Hit> hits;
        for (const auto &[words, hit] : places)
            if (hits.size() < limit && words.contains(wanted))
                hits.append(hit);
        then(hits);
    });
}

namespace {

/// A trainee's placements; Enter or a double click goes to one.
class PlacementsTab : public PanelWidget
{
public:
    PlacementsTab(const PlacementDesk &desk, Navigator &navigator, QWidget *parent) : PanelWidget(parent), m_desk(desk), m_model(new PlacementListModel(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, measure::cardGap, 0, measure::pageMargin);
        m_card = new Card(this);
        m_card->removePadding();
        m_table = new DeskTable(TraineePlacementsPanel::tr("Placements of the trainee"), m_card);
        m_table->setObjectName(u"placements"_s);
        m_table->setListModel(m_model);
        m_card->body()->addWidget(m_table);
        m_empty = new EmptyState({}, this);
        column->addWidget(m_card, 1);
        column->addWidget(m_empty, 1);
        connect(m_table, &DeskTable::opened, this, [&navigator](const QUuid &placement) { navigator.go({u"placements"_s, placement}); });
    }

    void showRecord(const QUuid &record) override
    {
        m_person = record;
        m_desk.hours.groups.worker.run(this, [placements = &m_desk.placements, record] { return placements->ofPerson(PersonId(record)); },
                                       [this, record](const Result<QList<PlacementListing>> &listings) {
                                           if (record == m_person)
                                               show(listings);
                                       });
    }

private:
    void show(const Result<QList<PlacementListing>> &read)
    {
        const QList<PlacementListing> listings = read.value_or(QList<PlacementListing>());
        m_model->setPlacements(listings, m_desk.hours.groups.directory.snapshot(), m_desk.today());
        m_empty->setSentence(read ? TraineePlacementsPanel::tr("Not placed with an employer yet.") : read.error().message);
        m_card->setVisible(!listings.isEmpty());
        m_empty->setVisible(listings.isEmpty());
    }

    PlacementDesk m_desk;
    PlacementListModel *m_model;
    DeskTable *m_table;
    Card *m_card;
    EmptyState *m_empty;
    QUuid m_person;
};

} // namespace

PanelWidget *TraineePlacementsPanel::makeWidget(QWidget *parent, Navigator &navigator)
{
    return new PlacementsTab(m_desk, navigator, parent);
}

} // namespace warsha
