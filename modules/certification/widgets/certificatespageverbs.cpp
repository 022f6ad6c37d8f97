// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the page of certificates: its buttons, its menu, and what the section offers everywhere.
#include "certificatespage.h"

#include "candidatecard.h"
#include "candidatetablemodel.h"
#include "card.h"
#include "certificateverbs.h"
#include "groupchooser.h"
#include "verifypane.h"

#include <QDesktopServices>
#include <QUrl>

namespace warsha {

using namespace Qt::StringLiterals;

void CertificatesPage::wireVerbs()
{
    connect(m_issue, &QPushButton::clicked, this, [this] {
        m_verbs->issue(m_chooser->chosen(), m_chooser->currentText(),
                       {m_candidates->count(Readiness::Ready), m_candidates->count(Readiness::Statement)}, m_series);
    });
    const auto wireAward = [this](void (CandidateCard::*asked)(), const std::function<void(const Award &)> &verb) {
        connect(m_card, asked, this, [this, verb] {
            if (const Award *award = chosenAward())
                verb(Award(*award)); // the list may be read anew while the question is open
        });
    };
    wireAward(&CandidateCard::showPages, [this](const Award &award) { m_verbs->show(award); });
    wireAward(&CandidateCard::savePdf, [this](const Award &award) { m_verbs->savePdf(award); });
    wireAward(&CandidateCard::reprint, [this](const Award &award) { m_verbs->reprint(award); });
    wireAward(&CandidateCard::replaceAward, [this](const Award &award) { replace(award); });
    wireAward(&CandidateCard::handOut, [this](const Award &award) { m_verbs->handOut(award); });
    wireAward(&CandidateCard::voidAward, [this](const Award &award) { m_verbs->voidAward(award); });
    wireAward(&CandidateCard::revokeAward, [this](const Award &award) { m_verbs->revoke(award); });
    connect(m_ended, &MessageBar::linkActivated, this, [this] { m_verbs->endRetention(m_endedRetention); });
    connect(m_verbs, &CertificateVerbs::working, this, &Page::working);
    connect(m_verify, &VerifyPane::working, this, &Page::working);
    connect(m_verify, &VerifyPane::failed, this, &Page::failed);
    connect(m_verify, &VerifyPane::openAward, this, &CertificatesPage::openRecord);
    connect(m_verbs, &CertificateVerbs::changed, this, [this] {
        loadCandidates();
        loadRegister();
        Q_EMIT saved();
    });
    connect(m_verbs, &CertificateVerbs::issued, this, [this](const QString &sentence) { m_done->showMessage(MessageBar::Kind::Good, sentence); });
    connect(m_verbs, &CertificateVerbs::pdfSaved, this, [this](const QString &path) {
        m_done->showMessage(MessageBar::Kind::Good, m_done->sentence(), tr("Open the PDF"));
        m_done->setProperty("path", path);
    });
    connect(m_done, &MessageBar::linkActivated, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_done->property("path").toString())); });
    connect(m_verbs, &CertificateVerbs::failed, this, &Page::failed);
    connect(m_verbs, &CertificateVerbs::busyChanged, this, &CertificatesPage::tell);
}

/// The numbers go on in the series of its own group, which is not the one that is chosen for issuing.
void CertificatesPage::replace(const Award &award)
{
    m_desk.groups.worker.run(this, [service = &m_desk.service, group = award.group] { return service->series(group); },
                             [this, award](const Result<QList<NumberSeries>> &series) {
                                 if (!series)
                                     return Q_EMIT failed(series.error().message);
                                 m_verbs->replace(award, *series);
                             });
}

CertificatesPage::Tab CertificatesPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

QList<DeskCommand> CertificatesPage::commands()
{
    const auto isThere = [this] { return m_desk.mayIssue && isRegister() && chosenAward(); };
    const auto run = [this](void (CertificateVerbs::*verb)(const Award &)) {
        return [this, verb] {
            if (const Award *award = chosenAward())
                (m_verbs->*verb)(Award(*award));
        };
    };
    QList<DeskCommand> all{{.code = u"certificates.print"_s, .text = tr("Show and print…"), .shortcut = QKeySequence::Print, .run = run(&CertificateVerbs::show),
                            .iconName = u"printer"_s, .isEnabled = isThere},
                           {.code = u"certificates.copy"_s, .text = tr("Print a copy…"), .shortcut = {}, .run = run(&CertificateVerbs::reprint), .isEnabled = isThere}};
    if (m_desk.mayErase)
        all.append({.code = u"certificates.endRetention"_s, .text = tr("End the retention of certificates…"), .shortcut = {},
                    .run = [this] { m_verbs->endRetention(m_endedRetention); },
                    .isEnabled = [this] { return isRegister() && !m_endedRetention.isEmpty(); }});
    return all;
}

QList<DeskCommand> CertificatesSection::commands(Navigator &navigator)
{
    return {{.code = u"certificates.verify"_s, .text = tr("Verify a certificate…"), .shortcut = {},
             .run = [&navigator] { navigator.go({u"certificates"_s, {}, u"verify"_s}); }, .menu = CommandMenu::Tools, .iconName = u"check"_s}};
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

} // namespace warsha
