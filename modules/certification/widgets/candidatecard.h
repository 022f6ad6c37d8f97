// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the list: why somebody is not ready, one sentence for each rule; or that every rule is met.
#pragma once

#include "card.h"
#include "certificationservice.h"

class QScrollArea;

namespace warsha {

/// What was printed can be opened: its retention has not ended, and whoever is here may.
[[nodiscard]] bool isReadable(const Award &award);

class CandidateCard : public Card
{
    Q_OBJECT
public:
    explicit CandidateCard(QWidget *parent = nullptr);
    static constexpr int usual = 292;  ///< pixels wide
    static constexpr int narrow = 220; ///< on a small screen
    /// At least so wide; wider where a button needs it.
    void setLeastWidth(int least);
    void showCandidate(const Candidate &candidate, const PaperLanguages &languages, bool mayIssue = false);
    struct AwardFacts {
        QString name;
        Award award;
        SheetCount sheets;
        bool mayIssue = false;
        bool mayRevoke = false;
        QString replaces = {};   ///< number of the one whose place it took; empty: of none
        QString replacedBy = {}; ///< number of the one that took its place
    };
    void showAward(const AwardFacts &facts);
    /// What happened to the award that is shown; of another one it is passed over.
    void showHistory(const AwardId &award, const QList<AwardEvent> &events);
    void showNothing(const QString &sentence);

Q_SIGNALS:
    void letGo(); ///< the control that had the keyboard is no longer there
    void openTrainee();
    void issueAgain(); ///< to whoever is shown, whose last paper was revoked
    void showPages();
    void printRest(); ///< of those issued with it
    void savePdf();
    void reprint();
    void replaceAward();
    void handOut();
    void voidAward();
    void revokeAward();

private:
    QVBoxLayout *begin(const QString &title);
    void finish(QVBoxLayout *column);
    void fitWidth();
    void addLine(QVBoxLayout *column, StatusShape shape, const QString &sentence);
    void addFact(QVBoxLayout *column, const QString &label, const QString &value);
    void addVerbs(QVBoxLayout *column, const AwardFacts &facts);
    DeskButton *addButton(QVBoxLayout *column, const QString &code, const QString &text, DeskButton::Kind kind = DeskButton::Kind::Secondary);
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    int m_least = usual;
    QVBoxLayout *m_history = nullptr; ///< place for it, while an award is shown
    AwardId m_award;
    AwardKind m_kind = AwardKind::Certificate; ///< of it
};

} // namespace warsha
