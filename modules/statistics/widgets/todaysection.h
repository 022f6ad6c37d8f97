// SPDX-License-Identifier: GPL-3.0-or-later
// The first section of the sidebar: what is there after signing in.
#pragma once

#include "todaypage.h"

namespace warsha {

class TodaySection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(TodaySection)
public:
    TodaySection(const TodayDesk &desk, bool offered) : m_desk(desk), m_offered(offered) {}
    /// Those of every slice, before the page is first shown.
    void setTasks(const QList<Task *> &tasks) { m_desk.tasks = tasks; }
    [[nodiscard]] QString code() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString title() const override { return tr("Today"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("home"); }
    [[nodiscard]] bool isOffered() const override { return m_offered; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override { return new TodayPage(m_desk, navigator, parent); }

private:
    TodayDesk m_desk;
    bool m_offered;
};

} // namespace warsha
