// SPDX-License-Identifier: GPL-3.0-or-later
// Placements in other places: by employer and workplace in the one search; a trainee's own as a card.
#pragma once

#include "placementdesk.h"
#include "section.h"

namespace warsha {

class PlacementFinder : public Finder
{
public:
    explicit PlacementFinder(const PlacementDesk &desk) : m_desk(desk) {}
    void find(const QString &typed, int limit, QObject *context, const std::function<void(const QList<Hit> &)> &then) override;

private:
    PlacementDesk m_desk;
};

class TraineePlacementsPanel : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(TraineePlacementsPanel)
public:
    explicit TraineePlacementsPanel(const PlacementDesk &desk) : m_desk(desk) {}
    [[nodiscard]] QString code() const override { return QStringLiteral("placements"); }
    [[nodiscard]] QString title() const override { return tr("Placements"); }
    [[nodiscard]] PanelWidget *makeWidget(QWidget *parent, Navigator &navigator) override;

private:
    PlacementDesk m_desk;
};

} // namespace warsha
