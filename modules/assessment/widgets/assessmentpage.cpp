// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessmentpage.h"

#include "assessmentterms.h"
#include "assessmenttexts.h"
#include "cardcolumn.h"
#include "centretime.h"
#include "deskgrid.h"
#include "gridstatusline.h"
#include "groupchooser.h"
#include "importcommand.h"
#include "joinedfacts.h"
#include "markbuttons.h"
#include "measures.h"

#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

AssessmentPage::AssessmentPage(const AssessmentDesk &desk, Navigator &navigator, QWidget *parent)
    : Page(parent), m_desk(desk), m_sink(desk)
{
    build();
    wire(navigator);
    setFocusProxy(m_grid);
    m_chooser->reload();
    loadStaff();
}

void AssessmentPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, measure::cardGap);
    column->setSpacing(8);
    m_header = new PageHeader(tr("Assessment"), this);
    m_chooser = new GroupChooser(m_desk.groups, this);
    m_lock = new DeskButton(tr("Lock results"), this, DeskButton::Kind::Primary, u"lock"_s);
    m_lock->setObjectName(u"lock"_s);
    m_lock->setVisible(m_desk.mayLock);
    m_header->addWidget(m_chooser);
    m_header->addWidget(m_lock);
    column->addWidget(m_header);
    m_terms = new AssessmentTermsLine(centreToday(m_desk.clock), this);
    column->addWidget(m_terms);
    m_nobody = new MessageBar(this);
    m_nobody->setObjectName(u"nobodyAssesses"_s);
    column->addWidget(m_nobody);
    m_empty = new EmptyState(tr("There is no group yet. Results belong to the people of a group and the units of its programme."), this);
    m_empty->hide();
    column->addWidget(m_empty);
    m_list = new Card(this);
    m_list->removePadding();
    buildGrid(m_list);
    m_card = new AttemptCard(m_desk.mayRecord, m_desk.mayLock, this);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::cardGap);
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    side->addWidget(m_list, 1);
    QList<MarkSign> signs;
    for (const Outcome outcome : ResultGridModel::typedOutcomes())
        signs.append({outcomeCode(outcome), shapeOf(outcome), outcomeLetter(outcome) + u"  "_s + outcomeName(outcome), outcomeName(outcome), outcomeLetter(outcome)});
    m_legend = new MarkButtons(m_grid, signs, this);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(measure::cardGap);
    foot->addWidget(m_legend);
    foot->addWidget(new GridStatusLine(m_grid, this), 1);
    side->addLayout(foot);
    line->addLayout(side, 1);
    line->addWidget(new CardColumn({m_card}, this));
    column->addLayout(line, 1);
}

/// On a small screen the units of a usual programme stand beside each other, and the card takes less.
void AssessmentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_card->setFixedWidth(window()->width() < measure::bothColumns ? AttemptCard::narrow : AttemptCard::usual);
}

void AssessmentPage::buildGrid(Card *card)
{
    m_model = new ResultGridModel(this);
    m_model->setMayRecord(m_desk.mayRecord);
    m_model->setMayLock(m_desk.mayLock);
    m_model->setSink(&m_sink);
    m_grid = new DeskGrid(tr("Results of the group"), card);
    m_grid->setObjectName(u"grid"_s);
    m_grid->setGridModel(m_model);
    m_grid->setFrozenColumns(ResultGridModel::FirstUnitColumn);
    m_grid->setAdvance(DeskGrid::Advance::Across);
    card->body()->addWidget(m_grid, 1);
}

void AssessmentPage::wire(Navigator &navigator)
{
    connect(m_chooser, &GroupChooser::groupChosen, this, [this](const GroupId &group) {
        load();
        if (!group.isNull())
            Q_EMIT recordShown(group.uuid());
    });
    connect(m_chooser, &GroupChooser::failed, this, &Page::failed);
    connect(m_chooser, &GroupChooser::loaded, this, [this](int groups) {
        m_model->forgetScopes([this](const GridScope &scope) { return !m_chooser->offers(scope.record); });
        m_empty->setVisible(groups == 0);
        for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_terms), static_cast<QWidget *>(m_legend)})
            part->setVisible(groups > 0);
    });
    connect(m_nobody, &MessageBar::linkActivated, this, [&navigator] { navigator.go({u"settings"_s, {}, u"staff"_s}); });
    connect(m_terms, &AssessmentTermsLine::changed, this, &AssessmentPage::takeTerms);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &AssessmentPage::showPlace);
    connect(m_model, &GridModel::committed, this, &Page::saved);
    connect(m_model, &GridModel::committed, this, &AssessmentPage::load);
    connect(m_model, &GridModel::commitFailed, this, &Page::failed);
    connect(m_lock, &QPushButton::clicked, this, &AssessmentPage::lock);
    connect(m_card, &AttemptCard::recordAsked, this, &AssessmentPage::record);
    connect(m_card, &AttemptCard::strikeAsked, this, &AssessmentPage::strike);
    connect(m_card, &AttemptCard::reopenAsked, this, &AssessmentPage::reopen);
    connect(m_card, &AttemptCard::openTrainee, this, [this, &navigator] {
        if (m_grid->currentIndex().isValid())
            navigator.go({u"trainees"_s, m_model->personAt(m_grid->currentIndex().row()).uuid()});
    });
}

void AssessmentPage::openRecord(const QUuid &record)
{
    if (!record.isNull())
        m_chooser->choose(GroupId(record));
}

void AssessmentPage::refresh()
{
    m_chooser->reload();
    loadStaff();
}

void AssessmentPage::loadStaff()
{
    m_desk.groups.worker.run(this, [staff = &m_desk.staff] { return staff->list(); }, [this](const Result<QList<StaffMember>> &staff) {
        if (!staff)
            return Q_EMIT failed(staff.error().message);
        m_terms->setStaff(*staff);
        const bool isNobody = m_desk.mayRecord && std::ranges::none_of(*staff, &StaffMember::mayAssess);
        m_nobody->showMessage(MessageBar::Kind::Warn,
                              isNobody ? tr("There is no assessor yet. A director adds one under Settings, Staff.") : QString(),
                              m_desk.mayNameStaff ? tr("Open the staff") : QString());
    });
}

void AssessmentPage::takeTerms()
{
    m_model->setTerms(m_terms->terms());
    m_sink.setTerms(m_terms->terms());
    const bool isComplete = m_terms->terms().missing().isEmpty();
    if (!std::exchange(m_hasTerms, isComplete) && isComplete)
        m_model->tryAgain(); // marks that were typed before the terms were chosen
}

void AssessmentPage::load()
{
    const GroupId group = m_chooser->chosen();
    if (group.isNull())
        return;
    m_sink.setGroup(group);
    m_desk.groups.worker.run(this, [service = &m_desk.service, group] { return service->ofGroup(group); },
                             [this, group](const Result<GroupResults> &results) {
                                 if (group != m_chooser->chosen())
                                     return;
                                 if (!results)
                                     return Q_EMIT failed(results.error().message);
                                 const bool isOther = m_model->results().group.id != results->group.id;
                                 m_model->setResults(*results, m_desk.groups.directory.snapshot());
                                 if ((isOther || !m_grid->currentIndex().isValid()) && m_model->rowCount() > 0)
                                     m_grid->goTo(0, ResultGridModel::FirstUnitColumn);
                                 tell();
                                 showPlace();
                             });
}

void AssessmentPage::tell()
{
    const int open = m_model->openCount();
    const int unlocked = m_model->unlockedCount();
    QStringList facts; // in the heading: a line of its own would come with the first mark, and move the table
    if (m_model->rowCount() > 0)
        facts.append(open > 0 ? tr("%n result(s) still open", nullptr, open) : tr("Every unit has a result"));
    if (unlocked > 0)
        facts.append(tr("%n not locked", "results", unlocked));
    m_header->setFacts(spreadFacts(facts));
    m_lock->setEnabled(unlocked > 0);
    m_lock->setToolTip(unlocked > 0 ? tr("%n result(s) are not locked. Only locked results count for a certificate.", nullptr, unlocked) : QString());
}

void AssessmentPage::showPlace()
{
    const auto place = m_model->placeAt(m_grid->currentIndex());
    if (!place)
        return m_card->showNothing(tr("Choose the unit of a trainee to see every attempt."));
    m_desk.groups.worker.run(this, [desk = m_desk, place = *place]() -> Result<AttemptsRead> {
        AttemptsRead read;
        WARSHA_TRY(read.attempts, desk.service.attempts(place));
        for (const Attempt &attempt : std::as_const(read.attempts)) {
            WARSHA_TRY(const QString comment, desk.service.commentOf(attempt));
            read.comments.insert(attempt.id, comment);
        }
        WARSHA_TRY(const QList<StaffMember> staff, desk.staff.list());
        read.staffCodes = staffCodes(staff);
        return read;
    }, [this, place = *place](Result<AttemptsRead> read) {
        if (m_model->placeAt(m_grid->currentIndex()) != place)
            return;
        if (!read)
            return Q_EMIT failed(read.error().message);
        const QModelIndex at = m_grid->currentIndex();
        read->standing = m_model->results().at(place);
        const Unit *unit = m_model->unitAt(at.column());
        m_card->showPlace(m_model->nameAt(at.row()), unit->code + u"  "_s + unit->titles.here(), *read);
    });
}

void AssessmentPage::run(const std::function<Result<void>()> &verb)
{
    m_desk.groups.worker.run(this, verb, [this](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(done.error().message);
        load();
        Q_EMIT saved();
    });
}

void AssessmentPage::record()
{
    const auto place = m_model->placeAt(m_grid->currentIndex());
    if (!place)
        return;
    NewAttempt attempt = m_card->wanted();
    const AssessmentTerms terms = m_terms->terms();
    if (const QString missing = terms.missing(); isAssessed(attempt.outcome) && !missing.isEmpty())
        return Q_EMIT failed(missing);
    attempt.place = *place;
    attempt.date = terms.date;
    if (isAssessed(attempt.outcome)) {
        attempt.assessor = terms.assessor;
        attempt.instrument = terms.instrument;
    }
    run([service = &m_desk.service, attempt, op = OpId::make()]() -> Result<void> {
        WARSHA_CHECK(service->record({attempt}, op));
        return {};
    });
}

void AssessmentPage::strike(const AttemptId &attempt)
{
    const Question::Answer answer = m_desk.question.ask(this, {u"assessment.strike"_s, tr("Strike out the last attempt?"),
                                                               tr("It stays visible, struck out, with your reason; the attempt before it gives the result again."),
                                                               tr("Strike out"), true, tr("Reason")});
    if (answer.agreed)
        run([service = &m_desk.service, attempt, reason = answer.reason, op = OpId::make()] { return service->strike(attempt, reason, op); });
}

void AssessmentPage::reopen()
{
    const auto place = m_model->placeAt(m_grid->currentIndex());
    if (!place)
        return;
    const Question::Answer answer = m_desk.question.ask(this, {u"assessment.reopen"_s, tr("Reopen a locked result?"),
                                                               tr("It does not count for a certificate until it is locked again. The program keeps who reopened it, and why."),
                                                               tr("Reopen"), false, tr("Reason")});
    if (answer.agreed)
        run([service = &m_desk.service, place = *place, reason = answer.reason, op = OpId::make()] { return service->reopen(place, reason, op); });
}

void AssessmentPage::lock()
{
    if (const int unsaved = GridModel::unsavedIn(*this); unsaved > 0) {
        const QModelIndex first = m_model->nextTrouble({});
        if (first.isValid())
            m_grid->goTo(first.row(), first.column());
        return Q_EMIT failed(GridModel::locksNothing(unsaved));
    }
    const int unlocked = m_model->unlockedCount();
    const Question::Answer answer = m_desk.question.ask(this, {u"assessment.lock"_s, tr("Lock the results of %1?").arg(m_model->results().group.code),
                                                               tr("Locked results count for certificates. This cannot be undone; a locked result can be reopened one by one, with a reason."),
                                                               tr("Lock %n result(s)", nullptr, unlocked), false, {}});
    if (answer.agreed)
        run([service = &m_desk.service, group = m_chooser->chosen(), op = OpId::make()]() -> Result<void> {
            WARSHA_CHECK(service->lockGroup(group, op));
            return {};
        });
}

QList<DeskCommand> AssessmentPage::commands()
{
    if (!m_desk.mayLock)
        return {};
    return {{.code = u"assessment.lock"_s, .text = tr("Lock results"), .shortcut = {}, .run = [this] { lock(); }, .iconName = u"lock"_s,
             .isEnabled = [this] { return m_lock->isEnabled(); },
             .needs = tr("This group has no results that can be locked now. Choose another group, or enter results first.")},
            {.code = u"assessment.reopen"_s, .text = tr("Reopen the result…"), .shortcut = {}, .run = [this] { reopen(); },
             .isEnabled = [this] { return m_model->isLockedAt(m_grid->currentIndex()); },
             .needs = tr("Choose a locked result in the table first.")}};
}

QList<DeskCommand> AssessmentSection::commands(Navigator &navigator)
{
    QList<DeskCommand> all;
    for (ImportSubject *subject : std::as_const(m_imports))
        all.append(importCommand(*subject, *m_files, code(), navigator, m_page));
    return all;
}

QList<PageVerb> AssessmentSection::pageVerbs()
{
    return m_desk.mayLock ? QList<PageVerb>{{u"assessment.lock"_s, AssessmentPage::tr("Lock results")}} : QList<PageVerb>();
}

} // namespace warsha
