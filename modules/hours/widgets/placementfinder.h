// SPDX-License-Identifier: GPL-3.0-or-later
// Placements in other places: by employer and workplace in the one search; a trainee's own as a card.
#pragma once

#include "placementdesk.h"
#include "section.h"
#include "sharedanswer.h"

namespace warsha {

class PlacementFinder : public Finder
{
public:
    using Places = QList<std::pair<QString, Hit>>; ///< by employer and workplace, folded
    explicit PlacementFinder(const PlacementDesk &desk, const SharedAnswer<Places>::CountSaves &saves = {});
    void find(const QString &typed, int limit, QObject *context, const std::function<void(const QList<Hit> &)> &then) override;

private:
    SharedAnswer<Places> m_places; ///< not read again for each letter
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
