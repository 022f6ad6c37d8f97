// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the list: why somebody is not ready, one sentence for each rule; or that every rule is met.
#pragma once

#include "card.h"
#include "certificationservice.h"

class QScrollArea;

namespace warsha {

class CandidateCard : public Card
{
    Q_OBJECT
public:
    explicit CandidateCard(QWidget *parent = nullptr);
    void showCandidate(const Candidate &candidate);
    void showAward(const QString &name, const Award &award, bool mayRevoke);
    void showNothing(const QString &sentence);

Q_SIGNALS:
    void openTrainee();
    void savePdf();
    void voidAward();
    void revokeAward();

private:
    QVBoxLayout *begin(const QString &title);
    void finish(QVBoxLayout *column);
    void addLine(QVBoxLayout *column, StatusShape shape, const QString &sentence);
    void addFact(QVBoxLayout *column, const QString &label, const QString &value);
    DeskButton *addButton(QVBoxLayout *column, const QString &code, const QString &text, DeskButton::Kind kind = DeskButton::Kind::Secondary);
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
};

} // namespace warsha
