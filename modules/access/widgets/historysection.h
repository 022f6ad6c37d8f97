// SPDX-License-Identifier: GPL-3.0-or-later
// The section "History": who did what and when, and taking own steps back.
#pragma once

#include "accessservice.h"
#include "question.h"
#include "section.h"
#include "stephistory.h"
#include "worker.h"

namespace warsha {

/// What the history works with; all outlive the window.
struct HistoryDesk {
    Worker &worker;
    const AccessService &access;
    StepHistory &history;
    Question &question;
};

class HistorySection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(HistorySection)
public:
    explicit HistorySection(const HistoryDesk &desk) : m_desk(desk) {}

    [[nodiscard]] QString code() const override { return QStringLiteral("history"); }
    [[nodiscard]] QString title() const override { return tr("History"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("history"); }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override;
    [[nodiscard]] QList<PageVerb> pageVerbs() override;

private:
    HistoryDesk m_desk;
};

} // namespace warsha
