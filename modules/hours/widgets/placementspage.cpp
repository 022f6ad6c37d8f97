// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementspage.h"

#include "card.h"
#include "deskgrid.h"
#include "desktable.h"
#include "listdetail.h"
#include "placementdetail.h"
#include "placementform.h"
#include "placementlistmodel.h"
#include "sideground.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

constexpr int listShare = 42;

std::optional<QList<PlacementStanding>> standingsOf(const QString &list)
{
    if (list == "running"_L1)
        return QList{PlacementStanding::Running, PlacementStanding::Idle, PlacementStanding::LastDay};
    if (list == "idle"_L1)
        return QList{PlacementStanding::Idle};
    if (list == "unsigned"_L1)
        return QList{PlacementStanding::Unsigned};
    return std::nullopt;
}

} // namespace

PlacementsPage::PlacementsPage(const PlacementDesk &desk, Navigator &navigator, QWidget *parent) : Page(parent), m_desk(desk)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QWidget *list = makeList();
    m_sides = new ListDetail(u"placements"_s, tr("Placements"), list, makeSide(navigator), this, listShare);
    m_sides->follow(m_table);
    whole->addWidget(m_sides);
    setFocusProxy(m_table);
    connect(m_table, &DeskTable::chosen, this, &PlacementsPage::showChosen);
    connect(m_table, &DeskTable::opened, this, [this] { m_detail->grid()->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &EmptyState::activated, this, &PlacementsPage::startNew);
    connect(&m_desk.hours.groups.directory, &Directory::changed, this, &PlacementsPage::refresh);
    refresh();
    SideForm::whenKept(this, PlacementForm::formName(), [this] { startNew(); });
}

QWidget *PlacementsPage::makeList()
{
    auto *ground = new SideGround(this);
    m_header = new PageHeader(tr("Placements"), ground);
    auto *make = new DeskButton(tr("New placement"), ground);
    make->setObjectName(u"newPlacement"_s);
    make->setVisible(m_desk.hours.mayRecord);
    connect(make, &QPushButton::clicked, this, &PlacementsPage::startNew);
    m_header->addWidget(make);
    m_placements = new PlacementListModel(this);
    m_table = new DeskTable(tr("Placements"), ground);
    m_table->setObjectName(u"list"_s);
    m_table->setListModel(m_placements);
    m_empty = new EmptyState({}, ground, m_desk.hours.mayRecord ? tr("New placement") : QString());
    m_empty->hide();
    ground->stack(m_header, {m_empty, m_table});
    return ground;
}

QWidget *PlacementsPage::makeSide(Navigator &navigator)
{
    m_side = new QStackedWidget(this);
    m_nothing = new EmptyState({}, m_side);
    m_detail = new PlacementDetail(m_desk, m_side);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_detail);
    connect(m_detail, &PlacementDetail::traineeOpened, this, [&navigator](const QUuid &id) { navigator.go({u"trainees"_s, id}); });
    connect(m_detail, &PlacementDetail::failed, this, &Page::failed);
    connect(m_detail, &PlacementDetail::saved, this, [this] {
        refresh();
        Q_EMIT saved();
    });
    return scrollingSide(m_side, this);
}

bool PlacementsPage::choose(const QUuid &record)
{
    if (m_table->choose(record))
        return true;
    const QUuid ofPerson = m_placements->ofPerson(PersonId(record));
    return !ofPerson.isNull() && m_table->choose(ofPerson);
}

void PlacementsPage::openRecord(const QUuid &record)
{
    if (record.isNull())
        return;
    m_wanted = choose(record) ? QUuid() : record;
}

void PlacementsPage::openList(const QString &list)
{
    m_list = list;
    m_placements->show(standingsOf(list));
    tellCount();
    if (m_table->chosenId().isNull())
        m_table->chooseFirst();
}

void PlacementsPage::refresh()
{
    m_desk.hours.groups.worker.run(this, [placements = &m_desk.placements] { return placements->listings(); },
                                   [this](const Result<QList<PlacementListing>> &listings) {
                                       if (!listings)
                                           return Q_EMIT failed(listings.error().message);
                                       showPlacements(*listings);
                                   });
}

void PlacementsPage::showPlacements(const QList<PlacementListing> &listings)
{
    const QUuid before = m_table->chosenId();
    QSet<QUuid> standing;
    for (const PlacementListing &listing : listings)
        standing.insert(listing.placement.id.uuid());
    m_detail->keepPlacements(standing);
    m_placements->setPlacements(listings, m_desk.hours.groups.directory.snapshot(), m_desk.today());
    tellCount();
    if (!m_wanted.isNull() && choose(m_wanted))
        m_wanted = {};
    else if (before.isNull() && !isBusy()) // a form was asked for before the list was there
        m_table->chooseFirst();
    const PlacementListing *const listing = m_table->chosenId() == before ? m_placements->find(before) : nullptr;
    if (listing)
        m_detail->showPlacement(*listing, m_placements->nameOf(*listing)); // a form in front of it stays
    Q_EMIT commandsChanged();
}

void PlacementsPage::tellCount()
{
    const int shown = m_placements->rowCount();
    m_header->setFacts(QLocale().toString(shown));
    m_empty->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
    m_empty->setSentence(m_list.isEmpty() ? tr("Nobody is placed with an employer yet. A placement is where a trainee learns on the job.")
                                          : tr("No placement is in this list."));
    m_nothing->setSentence(shown == 0 ? QString() : tr("Choose a placement in the list to see its days."));
}

void PlacementsPage::showChosen(const QUuid &id)
{
    const PlacementListing *const listing = m_placements->find(id);
    if (!SideForm::staysInFront(m_side)) {
        if (listing && m_form && m_side->currentWidget() == m_form && m_form->hasDraft())
            Q_EMIT told(SideForm::keptWords());
        m_side->setCurrentWidget(listing ? static_cast<QWidget *>(m_detail) : m_nothing);
    }
    if (listing) {
        m_detail->showPlacement(*listing, m_placements->nameOf(*listing));
        Q_EMIT recordShown(id);
    }
    Q_EMIT commandsChanged();
}

void PlacementsPage::startNew()
{
    if (!m_desk.hours.mayRecord)
        return;
    if (!m_form) {
        m_form = new PlacementForm(m_desk, m_side);
        m_side->addWidget(m_form);
        connect(m_form, &PlacementForm::failed, this, &Page::failed);
        connect(m_form, &PlacementForm::cancelled, this, &PlacementsPage::leaveForm);
        connect(m_form, &PlacementForm::left, this, [this] {
            setSideFormAside(m_side, m_detail, m_nothing, m_table);
            Q_EMIT told(SideForm::keptWords());
        });
        connect(m_form, &PlacementForm::done, this, [this](const PlacementId &placement) {
            leaveForm();
            m_wanted = placement.uuid();
            refresh();
            m_side->setCurrentWidget(m_detail);
            m_detail->grid()->setFocus(Qt::OtherFocusReason); // its days come next
            Q_EMIT saved();
        });
    }
    m_side->setCurrentWidget(m_form);
    m_sides->showDetail();
    if (m_form->hasDraft()) {
        m_form->takeKeyboard();
        return Q_EMIT told(SideForm::shownAgainWords());
    }
    const PlacementListing *const near = m_placements->find(m_table->chosenId());
    m_form->start(near ? near->group : GroupId(), {});
    if (m_form->bringBack())
        Q_EMIT told(SideForm::shownAgainWords());
}

bool PlacementsPage::isBusy() const
{
    return m_side->currentWidget() != m_detail && m_side->currentWidget() != m_nothing;
}

void PlacementsPage::leaveForm()
{
    leaveSideForm(m_side, m_detail, m_nothing, m_table);
}

QList<DeskCommand> PlacementsPage::commands()
{
    if (!m_desk.hours.mayRecord)
        return {};
    return {{u"placements.sign"_s, tr("Sign days…"), QKeySequence(u"Ctrl+Shift+S"_s), false, [this] { m_detail->startSigning(); },
             CommandMenu::Record, {}, [this] { return !m_table->chosenId().isNull() && m_detail->hasUnsigned(); },
             tr("Choose a placement in the list first that has days to be signed.")},
            {u"placements.end"_s, tr("End the placement today"), {}, false, [this] { m_detail->endToday(); },
             CommandMenu::Record, {}, [this] { return !m_table->chosenId().isNull() && m_detail->canEnd(); },
             tr("Choose a placement in the list first that goes on.")},
            {u"placements.days"_s, tr("Enter days"), QKeySequence(Qt::Key_F4), false, [this] {
                 m_sides->showDetail();
                 m_detail->grid()->setFocus(Qt::OtherFocusReason);
             }, CommandMenu::Record, {}, [this] { return !m_table->chosenId().isNull(); }, tr("Choose a placement in the list first.")}};
}

} // namespace warsha
