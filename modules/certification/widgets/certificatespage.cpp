// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatespage.h"

#include "awardtablemodel.h"
#include "candidatecard.h"
#include "candidatetablemodel.h"
#include "certificateverbs.h"
#include "desktable.h"
#include "groupchooser.h"
#include "measures.h"
#include "typeface.h"
#include "verifypane.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

CertificatesPage::CertificatesPage(const CertificationDesk &desk, Navigator &navigator, QWidget *parent)
    : Page(parent), m_desk(desk), m_verbs(new CertificateVerbs(desk, this))
{
    build();
    wire(navigator);
    wireVerbs();
    setFocusProxy(mainControl());
    m_chooser->reload();
}

void CertificatesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::pageMargin, 4, measure::pageMargin, measure::cardGap);
    column->setSpacing(8);
    buildHeader(column);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeCandidates());
    m_stack->addWidget(makeRegister());
    m_verify = new VerifyPane(m_desk, this);
    m_stack->addWidget(m_verify);
    m_card = new CandidateCard(this);
    m_card->showNothing(tr("The group is being read…"));
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::cardGap);
    line->addWidget(m_stack, 1);
    line->addWidget(m_card);
    column->addLayout(line, 1);
}

void CertificatesPage::buildHeader(QVBoxLayout *column)
{
    m_header = new PageHeader(tr("Certificates"), this);
    m_chooser = new GroupChooser(m_desk.groups, this);
    m_issue = new DeskButton(tr("Issue certificates"), this, DeskButton::Kind::Primary, u"certificate"_s);
    m_issue->setObjectName(u"issue"_s);
    m_issue->setVisible(m_desk.mayIssue);
    m_issue->setEnabled(false);
    m_header->addWidget(m_chooser);
    m_header->addWidget(m_issue);
    column->addWidget(m_header);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("To issue, the register, or verify"));
    m_tabs->addTab(tr("To issue"));
    m_tabs->addTab(tr("Register"));
    m_tabs->addTab(tr("Verify"));
    column->addWidget(m_tabs);
    m_done = new MessageBar(this);
    m_done->setObjectName(u"done"_s);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"blockedMessage"_s);
    m_ended = new MessageBar(this);
    m_ended->setObjectName(u"retention"_s);
    column->addWidget(m_done);
    column->addWidget(m_message);
    column->addWidget(m_ended);
}

QWidget *CertificatesPage::makeCandidates()
{
    auto *card = new Card(this);
    card->removePadding();
    m_candidates = new CandidateTableModel(this);
    m_candidateTable = new DeskTable(tr("Who is ready for a certificate"), card);
    m_candidateTable->setObjectName(u"list"_s);
    m_candidateTable->setListModel(m_candidates);
    m_candidateTable->wrapSentences();
    card->body()->addWidget(m_candidateTable);
    return card;
}

QWidget *CertificatesPage::makeRegister()
{
    auto *card = new Card(this);
    card->removePadding();
    m_awards = new AwardTableModel(this);
    m_awardTable = new DeskTable(tr("Register of certificates"), card);
    m_awardTable->setObjectName(u"register"_s);
    m_awardTable->setListModel(m_awards);
    m_awardTable->chooseColumns(u"register"_s);
    m_noAwards = new EmptyState(tr("No certificate was issued yet. Every number that is given stays here for ever."), card);
    card->body()->addWidget(m_noAwards);
    card->body()->addWidget(m_awardTable);
    return card;
}

void CertificatesPage::wire(Navigator &navigator)
{
    connect(m_chooser, &GroupChooser::groupChosen, this, &CertificatesPage::loadCandidates);
    connect(m_chooser, &GroupChooser::failed, this, &Page::failed);
    connect(m_tabs, &QTabBar::currentChanged, this, &CertificatesPage::showTab);
    connect(m_candidateTable, &DeskTable::chosen, this, &CertificatesPage::showSide);
    connect(m_awardTable, &DeskTable::chosen, this, &CertificatesPage::showSide);
    connect(m_message, &MessageBar::linkActivated, this, [this] {
        m_candidateTable->choose(m_candidates->firstBlocked());
        m_candidateTable->setFocus();
    });
    const auto openTrainee = [this, &navigator] {
        const Award *award = chosenAward();
        const QUuid person = isRegister() ? (award ? award->person.uuid() : QUuid()) : m_candidateTable->chosenId();
        if (!person.isNull())
            navigator.go({u"trainees"_s, person});
    };
    connect(m_candidateTable, &DeskTable::opened, this, openTrainee);
    connect(m_awardTable, &DeskTable::opened, this, openTrainee);
    connect(m_card, &CandidateCard::openTrainee, this, openTrainee);
    connect(m_card, &CandidateCard::letGo, this, [this] { setFocus(Qt::OtherFocusReason); });
}

const Award *CertificatesPage::chosenAward() const
{
    return m_awards->find(m_awardTable->chosenId());
}

/// On a small screen the card takes less, and the reasons stand on fewer lines.
void CertificatesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_card->setLeastWidth(window()->width() < measure::bothColumns ? CandidateCard::narrow : CandidateCard::usual);
}

void CertificatesPage::openRecord(const QUuid &record)
{
    if (record.isNull())
        return;
    if (m_list == "group"_L1) {
        m_tabs->setCurrentIndex(ToIssue);
        return m_chooser->choose(GroupId(record));
    }
    m_wanted = record;
    m_tabs->setCurrentIndex(Registered);
    if (m_awardTable->choose(record))
        m_wanted = {};
}

void CertificatesPage::openList(const QString &list)
{
    m_list = list;
    static const QHash<QString, Tab> tabs{{u"issue"_s, ToIssue}, {u"register"_s, Registered}, {u"verify"_s, Verify}};
    if (const auto wanted = tabs.constFind(list); wanted != tabs.cend()) {
        m_tabs->setCurrentIndex(*wanted);
        return setFocus(Qt::OtherFocusReason);
    }
    if ((list != "ready"_L1 && list != "blocked"_L1) || !m_desk.readiness)
        return;
    m_tabs->setCurrentIndex(ToIssue);
    m_desk.readiness->get(this, [this, list](const QList<GroupReadiness> &groups) {
        if (list != m_list)
            return;
        const auto found = std::ranges::find_if(groups, [&](const GroupReadiness &group) { return list == u"ready"_s || group.blocked > 0; });
        if (found == groups.end())
            return;
        m_chooser->choose(found->group);
        chooseOfList();
    });
}

/// In the list of the blocked the first of them is chosen.
void CertificatesPage::chooseOfList()
{
    if (m_list == u"blocked"_s && !m_candidates->firstBlocked().isNull())
        m_candidateTable->choose(m_candidates->firstBlocked());
}

void CertificatesPage::refresh()
{
    m_chooser->reload();
    if (isRegister())
        loadRegister();
}

void CertificatesPage::loadCandidates()
{
    const GroupId group = m_chooser->chosen();
    if (group.isNull()) {
        m_candidates->setCandidates({});
        tell();
        return showSide();
    }
    const auto read = [service = &m_desk.service, group, mayIssue = m_desk.mayIssue]() -> Result<Readable> {
        Readable found;
        WARSHA_TRY(found.candidates, service->eligible(group));
        WARSHA_TRY(found.languages, service->paperLanguages());
        if (mayIssue) {
            WARSHA_TRY(found.series, service->series(group));
        }
        return found;
    };
    m_desk.groups.worker.run(this, read, [this, group](const Result<Readable> &found) {
        if (group != m_chooser->chosen())
            return;
        if (!found)
            return Q_EMIT failed(found.error().message);
        m_candidates->setCandidates(found->candidates, found->languages);
        m_series = found->series;
        tell();
        chooseOfList();
        if (m_candidateTable->chosenId().isNull())
            m_candidateTable->chooseFirst();
        showSide();
    });
}

void CertificatesPage::loadRegister()
{
    const auto read = [service = &m_desk.service, mayErase = m_desk.mayErase]() -> Result<Register> {
        Register found;
        WARSHA_TRY(found.awards, service->list());
        WARSHA_TRY(found.gaps, service->gaps());
        WARSHA_TRY(found.sheets, service->sheets());
        if (mayErase) {
            WARSHA_TRY(found.ended, service->endedRetention());
        }
        return found;
    };
    m_desk.groups.worker.run(this, read, [this](const Result<Register> &found) {
        if (!found)
            return Q_EMIT failed(found.error().message);
        m_awards->setAwards(found->awards, found->sheets, m_desk.groups.directory.snapshot());
        m_gaps = found->gaps;
        m_endedRetention = found->ended;
        tell();
        m_noAwards->setVisible(found->awards.isEmpty());
        const bool hadFocus = m_awardTable->hasFocus();
        m_awardTable->setVisible(!found->awards.isEmpty());
        setFocusProxy(mainControl());
        if (hadFocus)
            setFocus(Qt::OtherFocusReason);
        if (!m_wanted.isNull() && m_awardTable->choose(m_wanted))
            m_wanted = {};
        else if (m_awardTable->chosenId().isNull())
            m_awardTable->chooseFirst();
        showSide();
    });
}

void CertificatesPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_chooser->setVisible(tab == ToIssue);
    m_card->setVisible(tab != Verify);
    setFocusProxy(mainControl());
    if (!m_tabs->hasFocus()) // by the mouse or a link: what had the keyboard is out of sight
        setFocus(Qt::OtherFocusReason);
    if (tab == Registered)
        loadRegister();
    tell();
    showSide();
    Q_EMIT commandsChanged();
}

QWidget *CertificatesPage::mainControl() const
{
    QWidget *const controls[] = {m_candidateTable, m_awardTable->isHidden() ? static_cast<QWidget *>(m_tabs) : m_awardTable, m_verify};
    return controls[tab()];
}

void CertificatesPage::tell()
{
    const int ready = m_candidates->count(Readiness::Ready);
    const int statements = m_candidates->count(Readiness::Statement);
    const int blocked = m_candidates->blockedCount();
    const QString words = CertificateVerbs::issueWords({ready, statements});
    if (const QString text = words.isEmpty() ? tr("Issue certificates") : words; text != m_issue->text()) {
        m_issue->setText(text);
        Q_EMIT commandsChanged(); // it has a command of the same words
    }
    m_issue->setVisible(m_desk.mayIssue && tab() == ToIssue);
    const bool hadFocus = window()->focusWidget() == m_issue;
    m_issue->setEnabled(!m_verbs->isBusy() && ready + statements > 0);
    if (hadFocus && !m_issue->isEnabled())
        setFocus(Qt::OtherFocusReason);
    m_issue->updateGeometry();
    m_header->setFacts(tab() == ToIssue ? tr("Numbers are given on issue") : QString());
    QString sentence = isRegister() ? gapSentence() : QString();
    if (blocked > 0 && tab() == ToIssue && ready + statements == 0)
        sentence = tr("Nobody in this group can be issued anything now; %n are blocked.", nullptr, blocked);
    else if (blocked > 0 && tab() == ToIssue)
        sentence = tr("%n of %1 get no certificate now; the list says why.", nullptr, blocked)
                       .arg(QLocale().toString(m_candidates->total() - m_candidates->count(Readiness::NotInTraining)));
    m_message->showMessage(MessageBar::Kind::Warn, sentence, sentence.isEmpty() || isRegister() ? QString() : tr("Show blocked"));
    const QString ended = isRegister() ? endedSentence(m_endedRetention) : QString();
    m_ended->showMessage(MessageBar::Kind::Warn, ended, ended.isEmpty() ? QString() : tr("End their retention…"));
}

/// Empty, or which numbers are on papers only.
QString CertificatesPage::gapSentence() const
{
    QStringList stretches;
    for (const NumberGap &gap : m_gaps) {
        const QString first = QLocale().toString(gap.first), last = QLocale().toString(gap.last);
        stretches.append(gap.first == gap.last ? tr("%1 number %2").arg(isolated(seriesName(gap.scope)), first)
                                               : tr("%1 numbers %2 to %3").arg(isolated(seriesName(gap.scope)), first, last));
    }
    return stretches.isEmpty() ? QString() : tr("Given before a restore, on papers only: %1.").arg(QLocale().createSeparatedList(stretches));
}

void CertificatesPage::readHistory()
{
    const AwardId award = chosenAward()->id;
    m_desk.groups.worker.run(this, [service = &m_desk.service, award] { return service->history(award); },
                             [this, award](const Result<QList<AwardEvent>> &events) {
                                 if (!events)
                                     return Q_EMIT failed(events.error().message);
                                 m_card->showHistory(award, *events);
                             });
}

void CertificatesPage::showSide()
{
    if (isRegister()) {
        if (const Award *award = chosenAward()) {
            m_card->showAward({m_awards->nameOf(*award), *award, m_awards->sheetsOf(award->id), m_desk.mayIssue, m_desk.mayRevoke,
                               m_awards->numberOf(award->replaces), m_awards->replacementOf(award->id)});
            return readHistory();
        }
        return m_card->showNothing(tr("Choose a number to see its details."));
    }
    if (const Candidate *candidate = m_candidates->find(m_candidateTable->chosenId()))
        return m_card->showCandidate(*candidate, m_candidates->paperLanguages(), m_desk.mayIssue);
    m_card->showNothing(tr("Choose a trainee to see which rules are met."));
}

} // namespace warsha
