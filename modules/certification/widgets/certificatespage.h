// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates: who in a group is ready and why not, one button to issue, and the register of every number ever given.
#pragma once

#include "certificationdesk.h"
#include "section.h"

class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace warsha {

class AwardTableModel;
class CandidateCard;
class CandidateTableModel;
class Card;
class CertificateVerbs;
class VerifyPane;
class DeskButton;
class DeskTable;
class EmptyState;
class GroupChooser;
class MessageBar;
class PageHeader;

class CertificatesPage : public Page
{
    Q_OBJECT
public:
    CertificatesPage(const CertificationDesk &desk, Navigator &navigator, QWidget *parent = nullptr);
    void openRecord(const QUuid &record) override; ///< an award; in the list "group" a group
    void openList(const QString &list) override; ///< "ready", "blocked": the first group with such people; "issue", "register", "verify": that tab
    void refresh() override;
    [[nodiscard]] QList<DeskCommand> commands() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHeader(QVBoxLayout *column);
    QWidget *makeCandidates();
    QWidget *makeRegister();
    void wire(Navigator &navigator);
    void wireVerbs();
    void loadCandidates();
    void loadRegister();
    void chooseOfList();
    void tell();
    void showSide();
    [[nodiscard]] QString gapSentence() const;
    enum Tab { ToIssue, Registered, Verify };
    void showTab(int tab);
    [[nodiscard]] QWidget *mainControl() const; ///< of the tab: where the keyboard is wanted
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] bool isRegister() const { return tab() == Registered; }
    [[nodiscard]] QList<DeskCommand> awardCommands();
    void readHistory();
    void replace(const Award &award);
    [[nodiscard]] const Award *chosenAward() const;

    void offerNext(const QString &words, const std::function<void()> &next);
    struct Readable {
        QList<Candidate> candidates;
        PaperLanguages languages;
        QList<NumberSeries> series;
    };
    struct Register {
        QList<Award> awards;
        QList<NumberGap> gaps;
        QHash<AwardId, SheetCount> sheets;
        EndedRetention ended;
    };
    CertificationDesk m_desk;
    CertificateVerbs *m_verbs;
    QList<NumberSeries> m_series;
    QList<NumberGap> m_gaps;
    EndedRetention m_endedRetention;
    std::function<void()> m_next; ///< what the link of the notice does
    QUuid m_wanted;
    QString m_list;
    PageHeader *m_header = nullptr;
    GroupChooser *m_chooser = nullptr;
    DeskButton *m_issue = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_done = nullptr;
    MessageBar *m_ended = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    CandidateTableModel *m_candidates = nullptr;
    DeskTable *m_candidateTable = nullptr;
    AwardTableModel *m_awards = nullptr;
    DeskTable *m_awardTable = nullptr;
    EmptyState *m_noAwards = nullptr;
    CandidateCard *m_card = nullptr;
    VerifyPane *m_verify = nullptr;
};

class CertificatesSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(CertificatesSection)
public:
    CertificatesSection(const CertificationDesk &desk, bool offered) : m_desk(desk), m_offered(offered) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("certificates"); }
    [[nodiscard]] QString title() const override { return tr("Certificates"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("certificate"); }
    [[nodiscard]] bool isOffered() const override { return m_offered; }
    [[nodiscard]] QList<DeskCommand> commands(Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override;
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override { return new CertificatesPage(m_desk, navigator, parent); }
    void lists(QObject *context, const std::function<void(const QList<SavedList> &)> &then) override;

private:
    CertificationDesk m_desk;
    bool m_offered;
};

} // namespace warsha
