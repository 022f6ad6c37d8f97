// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the page of certificates: its buttons, its menu, and what the section offers everywhere.
#include "certificatespage.h"

#include "candidatecard.h"
#include "candidatetablemodel.h"
#include "card.h"
#include "certificateverbs.h"
#include "desktable.h"
#include "groupchooser.h"
#include "verifypane.h"

#include <QDesktopServices>
#include <QUrl>

namespace warsha {

using namespace Qt::StringLiterals;

void CertificatesPage::wireVerbs()
{
    connect(m_issue, &QPushButton::clicked, this, [this] {
        m_verbs->issue({m_chooser->chosen(), m_chooser->currentText(),
                        {m_candidates->count(Readiness::Ready), m_candidates->count(Readiness::Statement)}, m_series, m_candidates->missingNames()});
    });
    connect(m_card, &CandidateCard::issueAgain, this, [this] {
        const Candidate *candidate = m_candidates->find(m_candidateTable->chosenId());
        if (!candidate || !candidate->eligibility.kind)
            return;
        const bool isCertificate = candidate->eligibility.kind == AwardKind::Certificate;
        m_verbs->issue({m_chooser->chosen(), m_chooser->currentText(), {isCertificate ? 1 : 0, isCertificate ? 0 : 1}, m_series,
                        reasonText(*candidate), {candidate->facts.enrolment}, candidateName(candidate->facts)});
    });
    const auto wireAward = [this](void (CandidateCard::*asked)(), const std::function<void(const Award &)> &verb) {
        connect(m_card, asked, this, [this, verb] {
            if (const Award *award = chosenAward())
                verb(Award(*award)); // the list may be read anew while the question is open
        });
    };
    wireAward(&CandidateCard::showPages, [this](const Award &award) { m_verbs->show(award); });
    wireAward(&CandidateCard::printRest, [this](const Award &award) { m_verbs->showBatch(award); });
    wireAward(&CandidateCard::savePdf, [this](const Award &award) { m_verbs->savePdf(award); });
    wireAward(&CandidateCard::reprint, [this](const Award &award) { m_verbs->reprint(award); });
    wireAward(&CandidateCard::replaceAward, [this](const Award &award) { replace(award); });
    wireAward(&CandidateCard::handOut, [this](const Award &award) { m_verbs->handOut(award); });
    wireAward(&CandidateCard::voidAward, [this](const Award &award) { m_verbs->voidAward(award); });
    wireAward(&CandidateCard::revokeAward, [this](const Award &award) { m_verbs->revoke(award); });
    connect(m_ended, &MessageBar::linkActivated, this, [this] { m_verbs->endRetention(m_endedRetention); });
    connect(m_verbs, &CertificateVerbs::working, this, &Page::working);
    connect(m_verify, &VerifyPane::working, this, &Page::working);
    connect(m_verify, &VerifyPane::openAward, this, &CertificatesPage::openRecord);
    connect(m_verbs, &CertificateVerbs::changed, this, [this] {
        loadCandidates();
        loadRegister();
        Q_EMIT saved();
    });
    connect(m_verbs, &CertificateVerbs::issued, this, [this](const QString &sentence) { m_done->showNotice(sentence); });
    connect(m_verbs, &CertificateVerbs::leftToPrint, this, [this](const std::function<void()> &show) { offerNext(tr("Show and print…"), show); });
    connect(m_verbs, &CertificateVerbs::pdfSaved, this, [this](const QString &path) {
        offerNext(tr("Open the PDF"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
    connect(m_done, &MessageBar::linkActivated, this, [this] { m_next(); });
    connect(m_verbs, &CertificateVerbs::failed, this, &Page::failed);
    connect(m_verbs, &CertificateVerbs::busyChanged, this, &CertificatesPage::tell);
}

/// With what is said to be done.
void CertificatesPage::offerNext(const QString &words, const std::function<void()> &next)
{
    m_next = next;
    m_done->showNotice(m_done->sentence(), words);
}

/// The numbers go on in the series of its own group, which is not the one that is chosen for issuing.
void CertificatesPage::replace(const Award &award)
{
    using Correction = CertificateVerbs::Correction;
    const auto read = [service = &m_desk.service, award]() -> Result<Correction> {
        Correction correction;
        WARSHA_TRY(correction.changes, service->correction(award.id));
        WARSHA_TRY(correction.series, service->series(award.group));
        return correction;
    };
    m_desk.groups.worker.run(this, read, [this, award](const Result<Correction> &correction) {
        if (!correction)
            return Q_EMIT failed(correction.error().message);
        m_verbs->replace(award, *correction);
    });
}

CertificatesPage::Tab CertificatesPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

/// What the card offers for the chosen award, each as it is offered there.
QList<DeskCommand> CertificatesPage::awardCommands()
{
    const auto command = [this](const QString &code, const QString &text, bool may, const std::function<bool(const Award &)> &isOffered,
                                const std::function<void(const Award &)> &verb) {
        const auto isEnabled = [this, may, isOffered] {
            const Award *award = may && isRegister() ? chosenAward() : nullptr;
            return award && isOffered(*award);
        };
        const auto run = [this, verb] { verb(Award(*chosenAward())); };
        return DeskCommand{.code = u"certificates."_s + code, .text = text, .shortcut = {}, .run = run, .isEnabled = isEnabled,
                           .needs = tr("Choose a certificate in the register first for which this can be done.")};
    };
    const auto isThere = [](const Award &award) { return isReadable(award); };
    const auto may = [](AwardState state) { return [state](const Award &award) { return mayBecome(award.state, state); }; };
    QList<DeskCommand> all{
        command(u"print"_s, tr("Show and print…"), m_desk.mayIssue, isThere, [this](const Award &award) { m_verbs->show(award); }),
        command(u"copy"_s, tr("Print a copy…"), m_desk.mayIssue, [](const Award &award) { return isReadable(award) && standsAwarded(award.state); }, [this](const Award &award) { m_verbs->reprint(award); }),
        command(u"savePdf"_s, tr("Save the PDF of a certificate…"), true, isThere, [this](const Award &award) { m_verbs->savePdf(award); }),
        command(u"handOut"_s, tr("Hand out a certificate…"), m_desk.mayIssue, may(AwardState::Issued), [this](const Award &award) { m_verbs->handOut(award); }),
        command(u"replace"_s, tr("Replace a certificate by a corrected one…"), m_desk.mayRevoke, may(AwardState::Replaced), [this](const Award &award) { replace(award); }),
        command(u"void"_s, tr("Void a certificate…"), m_desk.mayRevoke, may(AwardState::Voided), [this](const Award &award) { m_verbs->voidAward(award); }),
        command(u"revoke"_s, tr("Revoke a certificate…"), m_desk.mayRevoke, may(AwardState::Revoked), [this](const Award &award) { m_verbs->revoke(award); })};
    all.first().shortcut = QKeySequence::Print;
    all.first().iconName = u"printer"_s;
    return all;
}

QList<DeskCommand> CertificatesPage::commands()
{
    QList<DeskCommand> all;
    if (m_desk.mayIssue)
        all.append({.code = u"certificates.issue"_s, .text = m_issue->text() + u'…', .shortcut = {}, .run = [this] {
                        m_tabs->setCurrentIndex(ToIssue); // who gets what is seen behind the question
                        m_issue->click();
                    }, .iconName = u"certificate"_s, .isEnabled = [this] { return m_issue->isEnabled(); },
                    .needs = tr("Nobody in this group can be issued anything now. Choose another group; the list says what is missing.")});
    all += awardCommands();
    if (m_desk.mayErase)
        all.append({.code = u"certificates.endRetention"_s, .text = tr("End the retention of certificates…"), .shortcut = {},
                    .run = [this] { m_verbs->endRetention(m_endedRetention); },
                    .isEnabled = [this] { return isRegister() && !m_endedRetention.isEmpty(); }});
    if (tab() == Verify)
        all.append({.code = u"certificates.check"_s, .text = tr("Check the typed code"), .shortcut = {}, .run = [this] { m_verify->ask(); }, .menu = CommandMenu::Tools,
                    .iconName = u"check"_s});
    all.append({.code = u"certificates.verifyFile"_s, .text = tr("Verify a picture or PDF…"), .shortcut = {}, .run = [this] {
                    m_tabs->setCurrentIndex(Verify);
                    m_verify->chooseFile();
                }, .menu = CommandMenu::Tools, .iconName = u"open"_s});
    return all;
}

QList<DeskCommand> CertificatesSection::commands(Navigator &navigator)
{
    const auto to = [&navigator](const QString &list) { return [&navigator, list] { navigator.go({u"certificates"_s, {}, list}); }; };
    QList<DeskCommand> all;
    all.append({.code = u"certificates.register"_s, .text = tr("Certificates: register"), .shortcut = {}, .run = to(u"register"_s), .menu = CommandMenu::Go});
    all.append({.code = u"certificates.verify"_s, .text = tr("Verify a certificate…"), .shortcut = {}, .run = to(u"verify"_s), .menu = CommandMenu::Tools,
                .iconName = u"check"_s});
    return all;
}

void CertificatesSection::lists(QObject *context, const std::function<void(const QList<SavedList> &)> &then)
{
    if (!m_desk.readiness)
        return then({});
    m_desk.readiness->get(context, [then](const QList<GroupReadiness> &groups) {
        const GroupReadiness all = sumOf(groups);
        QList<SavedList> lists;
        if (all.ready > 0)
            lists.append({QStringLiteral("ready"), tr("Ready to certify"), all.ready, QStringLiteral("certificate")});
        if (all.blocked > 0)
            lists.append({QStringLiteral("blocked"), tr("Blocked"), all.blocked, QStringLiteral("certificate")});
        then(lists);
    });
}

QList<PageVerb> CertificatesSection::pageVerbs()
{
    return m_desk.mayIssue ? QList<PageVerb>{{u"certificates.issue"_s, tr("Issue certificates…")}} : QList<PageVerb>();
}

} // namespace warsha
