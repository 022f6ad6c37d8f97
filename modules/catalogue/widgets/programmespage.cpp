// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmespage.h"

#include "card.h"
#include "desktable.h"
#include "listdetail.h"
#include "measures.h"
#include "programmedetail.h"
#include "programmetablemodel.h"
#include "sideground.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace warsha {

using namespace Qt::StringLiterals;

ProgrammesPage::ProgrammesPage(const CatalogueDesk &desk, QWidget *parent) : Page(parent), m_desk(desk)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QWidget *list = makeList();
    auto *sides = new ListDetail(u"programmes"_s, tr("Programmes"), list, makeDetail(), this);
    sides->follow(m_table);
    whole->addWidget(sides);
    setFocusProxy(m_table);
    connect(m_table, &DeskTable::chosen, this, &ProgrammesPage::showChosen);
    refresh();
}

QWidget *ProgrammesPage::makeList()
{
    auto *ground = new SideGround(this);
    m_header = new PageHeader(tr("Programmes"), ground);
    m_model = new ProgrammeTableModel(this);
    m_table = new DeskTable(tr("Programmes"), ground);
    m_table->setObjectName(u"list"_s);
    m_table->setListModel(m_model);
    m_empty = new EmptyState(tr("No programme is here yet. Programmes come in as documents, from the command line."), ground);
    m_empty->setObjectName(u"empty"_s);
    m_empty->hide();
    auto *head = new QHBoxLayout;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    head->setContentsMargins(rtl ? 12 : measure::pageMargin, 4, rtl ? measure::pageMargin : 12, 0);
    head->addWidget(m_header);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(rtl ? 1 : 0, 0, rtl ? 0 : 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    return ground;
}

QWidget *ProgrammesPage::makeDetail()
{
    m_side = new QStackedWidget(this);
    m_detail = new ProgrammeDetail(m_side);
    m_nothing = new EmptyState(tr("Choose a programme in the list to see its hours, its units and what its certificate asks."), m_side);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_detail);
    return m_side;
}

void ProgrammesPage::refresh()
{
    m_desk.worker.run(this, [service = &m_desk.service] { return service->programmes(); },
                      [this](const Result<QList<ProgrammeListing>> &listings) { showListings(listings); });
}

void ProgrammesPage::showListings(const Result<QList<ProgrammeListing>> &listings)
{
    if (!listings) {
        Q_EMIT failed(listings.error().message);
        return;
    }
    const QUuid before = m_table->chosenId();
    m_model->show(*listings);
    m_header->setFacts(QLocale().toString(listings->size()));
    m_table->setVisible(!listings->isEmpty());
    m_empty->setVisible(listings->isEmpty());
    const QUuid wanted = std::exchange(m_wanted, {});
    if (!wanted.isNull() && m_table->choose(wanted))
        return;
    if (before.isNull())
        m_table->chooseFirst();
    else
        showChosen(m_table->chosenId()); // its content may have changed
}

void ProgrammesPage::showChosen(const QUuid &id)
{
    if (id.isNull()) {
        m_side->setCurrentWidget(m_nothing);
        return;
    }
    struct Read {
        ProgrammeVersion version;
        Programme programme;
    };
    const auto read = [service = &m_desk.service, id]() -> Result<Read> {
        WARSHA_TRY(const ProgrammeVersion version, service->version(ProgrammeVersionId(id)));
        WARSHA_TRY(const Programme programme, service->programme(version.programme));
        return Read{version, programme};
    };
    m_desk.worker.run(this, read, [this, id](const Result<Read> &found) {
        if (!found) {
            Q_EMIT failed(found.error().message);
            return;
        }
        if (m_table->chosenId() != id)
            return; // another was chosen meanwhile
        m_detail->showVersion(found->programme, found->version);
        m_side->setCurrentWidget(m_detail);
        Q_EMIT recordShown(id);
    });
}

void ProgrammesPage::openRecord(const QUuid &record)
{
    if (record.isNull() || record == m_table->chosenId())
        return;
    if (!m_table->choose(record))
        m_wanted = record; // the list is on its way
}

} // namespace warsha
