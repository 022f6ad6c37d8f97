// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementdetail.h"

#include "card.h"
#include "deskgrid.h"
#include "enrolmenttexts.h"
#include "gridstatusline.h"
#include "hourtexts.h"
#include "joinedfacts.h"
#include "measures.h"
#include "placefield.h"
#include "placementtexts.h"
#include "signform.h"
#include "typeface.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

PlacementDetail::PlacementDetail(const PlacementDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new DayGridModel(this)), m_sink(desk, *m_model)
{
    setObjectName(u"placementDetail"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, 8);
    column->setSpacing(8);
    buildHead(column);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"placementMessage"_s);
    column->addWidget(m_message);
    m_overlap = new MessageBar(this);
    m_overlap->setObjectName(u"placementOverlap"_s);
    column->addWidget(m_overlap);
    buildFields(column);
    buildDays(column);
    setFocusProxy(m_grid);
}

void PlacementDetail::buildHead(QVBoxLayout *column)
{
    m_name = new TextLabel(TextUse::PageTitle, this);
    m_name->setObjectName(u"name"_s);
    m_facts = new TextLabel(TextUse::Body, this, TextLabel::Tone::Muted);
    m_facts->setObjectName(u"placementFacts"_s);
    m_state = new StatusLabel(this);
    m_state->setObjectName(u"standing"_s);
    m_end = new DeskButton(tr("End today"), this);
    m_end->setObjectName(u"end"_s);
    m_sign = new DeskButton(tr("Sign days…"), this, DeskButton::Kind::Primary);
    m_sign->setObjectName(u"sign"_s);
    m_sign->setToolTip(tr("The mentor's signature for the marked days, or for all that have none"));
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_name, 1);
    line->addWidget(m_state);
    line->addWidget(m_end);
    line->addWidget(m_sign);
    auto *head = new QVBoxLayout; // beside two buttons the days had no room
    head->setSpacing(0);
    head->addLayout(line);
    head->addWidget(m_facts);
    column->addLayout(head);
    connect(m_end, &QPushButton::clicked, this, &PlacementDetail::endToday);
    connect(m_sign, &QPushButton::clicked, this, &PlacementDetail::startSigning);
}

void PlacementDetail::buildFields(QVBoxLayout *column)
{
    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8); // fields have room of their own inside
    grid->setVerticalSpacing(2);
    addField(grid, 0, u"employer"_s, tr("Employer"), &PlacementDetail::setEmployer);
    addField(grid, 1, u"workplace"_s, tr("Workplace"), &PlacementDetail::setWorkplace);
    addField(grid, 2, u"mentor"_s, tr("Mentor"), &PlacementDetail::setMentor);
    addField(grid, 3, u"deputy"_s, tr("Deputy"), &PlacementDetail::setDeputy);
    addField(grid, 4, u"signed"_s, tr("Agreement signed"), &PlacementDetail::setSigned);
    addField(grid, 5, u"starts"_s, tr("First day"), &PlacementDetail::setStarts);
    addField(grid, 6, u"ends"_s, tr("Last day"), &PlacementDetail::setEnds);
    addField(grid, 7, u"planned"_s, tr("Hours agreed"), &PlacementDetail::setPlanned);
    for (const QString &day : {u"signed"_s, u"starts"_s, u"ends"_s})
        m_fields.value(day)->takeDays();
    for (int at = 0; at < 4; ++at)
        grid->setColumnStretch(at, 1);
    m_done = new BarFigure(tr("Done"), card);
    m_done->setObjectName(u"done"_s);
    m_signed = new BarFigure(tr("Days signed"), card);
    m_signed->setObjectName(u"signedDays"_s);
    grid->addWidget(m_done, 0, 4, 2, 1);
    grid->addWidget(m_signed, 2, 4, 2, 1);
    grid->setColumnMinimumWidth(4, 120);
    card->body()->addLayout(grid);
    column->addWidget(card);
}

PlaceField *PlacementDetail::addField(QGridLayout *grid, int at, const QString &code, const QString &label,
                                      bool (PlacementDetail::*set)(const QString &, Placement &))
{
    const int row = at / 4 * 2;
    auto *caption = new TextLabel(label, TextUse::Label, this, TextLabel::Tone::Muted);
    caption->setContentsMargins(0, row > 0 ? 4 : 0, 0, 0);
    auto *field = new PlaceField(label, this);
    field->setObjectName(code);
    field->setLocked(!m_desk.hours.mayRecord);
    grid->addWidget(caption, row, at % 4);
    grid->addWidget(field, row + 1, at % 4);
    m_fields.insert(code, field);
    connect(field, &PlaceField::committed, this, [this, field, set](const QString &typed) {
        Placement changed = m_placement;
        if ((this->*set)(typed.simplified(), changed))
            commit(field, changed);
        else
            field->setFault(m_typedFault);
    });
    return field;
}

void PlacementDetail::buildDays(QVBoxLayout *column)
{
    m_signForm = new SignForm(m_desk, this);
    m_signForm->hide();
    column->addWidget(m_signForm);
    auto *card = new Card(this);
    card->removePadding();
    m_model->setMayRecord(m_desk.hours.mayRecord);
    m_model->setSink(&m_sink);
    m_grid = new DeskGrid(tr("Days on the job"), card);
    m_grid->setObjectName(u"days"_s);
    m_grid->setGridModel(m_model);
    card->body()->addWidget(m_grid);
    column->addWidget(card, 1);
    column->addWidget(new GridStatusLine(m_grid, this));
    connect(m_model, &GridModel::committed, this, &PlacementDetail::saved);
    connect(m_model, &GridModel::commitFailed, this, &PlacementDetail::failed);
    connect(m_signForm, &SignForm::done, this, &PlacementDetail::saved);
    connect(m_signForm, &SignForm::closed, this, [this] {
        m_signForm->hide();
        m_grid->setFocus(Qt::OtherFocusReason);
    });
}

void PlacementDetail::showPlacement(const PlacementListing &listing, const QString &name)
{
    if (listing.placement.id != m_listing.placement.id) {
        m_message->hide();
        m_signForm->hide();
    }
    m_listing = listing;
    m_personName = name;
    showHead();
    load();
}

void PlacementDetail::load()
{
    struct Read {
        Placement placement;
        QList<OpenedDay> days;
        QString overlap;
    };
    m_desk.hours.groups.worker.run(this, [placements = &m_desk.placements, id = shown(), person = m_listing.person]() -> Result<Read> {
        Read read;
        WARSHA_TRY(read.placement, placements->placement(id));
        WARSHA_TRY(read.days, placements->daysOf(id));
        WARSHA_TRY(const QList<PlacementListing> theirs, placements->ofPerson(person));
        read.overlap = overlapWarning(read.placement, placementsOf(theirs));
        return read;
    }, [this, id = shown()](const Result<Read> &read) {
        if (id != shown())
            return;
        if (!read)
            return Q_EMIT failed(read.error().message);
        m_placement = read->placement;
        m_overlap->showMessage(MessageBar::Kind::Warn, read->overlap);
        showFields();
        const bool isOther = m_model->placement().id != id;
        m_model->begin(m_placement, m_personName, m_desk.hours.hours.zone(), m_desk.today());
        m_model->setDays(read->days);
        if (isOther && m_model->rowCount() > 0) // at the next day to be entered
            m_grid->goTo(qMin(int(read->days.size()), m_model->rowCount() - 1), DayGridModel::DateColumn);
        m_sign->setVisible(m_desk.hours.mayRecord && hasUnsigned());
    });
}

void PlacementDetail::showHead()
{
    const QDate today = m_desk.today();
    const PlacementStanding standing = standingOf(m_listing, today);
    m_name->setText(m_personName);
    m_facts->setText(spreadFacts({isolated(m_listing.groupCode), placementDates(m_listing.placement)}));
    m_state->setStatus(shapeOf(m_listing, standing), placementStandingName(standing), standing == PlacementStanding::Idle || standing == PlacementStanding::Unsigned);
    m_end->setVisible(canEnd());
    const PlacementSums &sums = m_listing.sums;
    const QString done = m_listing.placement.plannedMinutes > 0
        ? tr("%1 of %2", "hours").arg(hoursText(sums.recorded), hoursText(m_listing.placement.plannedMinutes))
        : hoursText(sums.recorded);
    m_done->setFigure(done, qMin(1000, shareDone(m_listing)));
    const QLocale locale;
    const int signedDays = sums.days - sums.unsignedDays;
    m_signed->setFigure(tr("%1 of %2", "days").arg(locale.toString(signedDays), locale.toString(sums.days)),
                        sums.days > 0 ? signedDays * 1000 / sums.days : 0);
}

void PlacementDetail::showFields()
{
    const auto put = [this](const QString &code, const QString &value) { m_fields.value(code)->setValue(value); };
    const auto putDay = [this](const QString &code, const QDate &day) {
        constexpr int aroundText = 14; // of a field: its edge and what Qt leaves beside the text
        PlaceField *field = m_fields.value(code);
        field->setValue(shortDay(day), dayInFigures(day));
        field->setMinimumWidth(field->fontMetrics().horizontalAdvance(shortDay(day)) + aroundText); // names of months are long in some languages
    };
    put(u"employer"_s, m_placement.employer);
    put(u"workplace"_s, m_placement.workplace);
    put(u"mentor"_s, m_placement.mentor);
    put(u"deputy"_s, m_placement.deputy);
    putDay(u"signed"_s, m_placement.agreementSigned);
    putDay(u"starts"_s, m_placement.starts);
    putDay(u"ends"_s, m_placement.ends);
    const int planned = m_placement.plannedMinutes;
    m_fields.value(u"planned"_s)->setValue(planned > 0 ? hoursText(planned) : QString(), planned > 0 ? hoursFigure(planned, 60, QLocale::c()) : QString());
}

bool PlacementDetail::setEmployer(const QString &typed, Placement &placement)
{
    placement.employer = typed;
    return true;
}

bool PlacementDetail::setWorkplace(const QString &typed, Placement &placement)
{
    placement.workplace = typed;
    return true;
}

bool PlacementDetail::setMentor(const QString &typed, Placement &placement)
{
    placement.mentor = typed;
    return true;
}

bool PlacementDetail::setDeputy(const QString &typed, Placement &placement)
{
    placement.deputy = typed;
    return true;
}

bool PlacementDetail::setDay(const QString &typed, QDate &day)
{
    const auto read = typedDay(typed);
    day = read.value_or(QDate());
    m_typedFault = noDay(typed);
    return read || typed.isEmpty();
}

bool PlacementDetail::setSigned(const QString &typed, Placement &placement)
{
    return setDay(typed, placement.agreementSigned);
}

bool PlacementDetail::setStarts(const QString &typed, Placement &placement)
{
    return setDay(typed, placement.starts);
}

bool PlacementDetail::setEnds(const QString &typed, Placement &placement)
{
    return setDay(typed, placement.ends);
}

bool PlacementDetail::setPlanned(const QString &typed, Placement &placement)
{
    if (typed.isEmpty()) {
        placement.plannedMinutes = 0;
        return true;
    }
    const Result<int> minutes = plannedFromTyped(typed);
    placement.plannedMinutes = minutes.value_or(0);
    m_typedFault = minutes ? QString() : minutes.error().message;
    return bool(minutes);
}

void PlacementDetail::commit(PlaceField *field, const Placement &changed)
{
    if (changed == m_placement)
        return showFields();
    if (const QStringList faults = faultsOf(changed); !faults.isEmpty())
        return field->setFault(faults.first());
    write(changed, field);
}

void PlacementDetail::write(const Placement &changed, PlaceField *field)
{
    m_desk.hours.groups.worker.run(this, [placements = &m_desk.placements, changed, op = OpId::make()] { return placements->change(changed, op); },
                                   [this, field](const Result<Placement> &done) {
                                       if (done)
                                           return Q_EMIT saved();
                                       if (field)
                                           return field->setFault(done.error().message);
                                       m_message->showMessage(MessageBar::Kind::Bad, done.error().message);
                                   });
}

bool PlacementDetail::canEnd() const
{
    const PlacementStanding standing = standingOf(m_listing, m_desk.today());
    return m_desk.hours.mayRecord && !m_listing.placement.id.isNull()
        && (standing == PlacementStanding::Running || standing == PlacementStanding::Idle);
}

void PlacementDetail::endToday()
{
    if (!canEnd() || m_placement.id != shown())
        return;
    Placement ended = m_placement;
    ended.ends = m_desk.today();
    write(ended, nullptr);
}

bool PlacementDetail::hasUnsigned() const
{
    return !m_model->unsignedIn(0, m_model->rowCount() - 1).isEmpty();
}

/// The marked days where any of them is to be signed; otherwise all that are.
void PlacementDetail::startSigning()
{
    const QRect block = m_grid->block();
    QList<HourEntryId> days = block.height() > 1 ? m_model->unsignedIn(block.top(), block.bottom()) : QList<HourEntryId>();
    if (days.isEmpty())
        days = m_model->unsignedIn(0, m_model->rowCount() - 1);
    if (!days.isEmpty() && m_desk.hours.mayRecord)
        m_signForm->start(days, m_placement.mentor);
}

} // namespace warsha
