// SPDX-License-Identifier: GPL-3.0-or-later
// Placements: the list, and beside it the chosen one with its days, or the form of a new one.
#pragma once

#include "placementdesk.h"
#include "section.h"

class QStackedWidget;

namespace warsha {

class DeskTable;
class EmptyState;
class ListDetail;
class PageHeader;
class PlacementDetail;
class PlacementForm;
class PlacementListModel;

class PlacementsPage : public Page
{
    Q_OBJECT
public:
    PlacementsPage(const PlacementDesk &desk, Navigator &navigator, QWidget *parent = nullptr);

    void openRecord(const QUuid &record) override; ///< a placement; or a trainee: theirs
    void openList(const QString &list) override;   ///< "running", "idle", "unsigned"
    void refresh() override;
    [[nodiscard]] QList<DeskCommand> commands() override;
    void startNew();

private:
    QWidget *makeList();
    QWidget *makeSide(Navigator &navigator);
    void showPlacements(const QList<PlacementListing> &listings);
    void showChosen(const QUuid &id);
    bool choose(const QUuid &record);
    void tellCount();
    [[nodiscard]] bool isBusy() const; ///< a form is filled in
    void leaveForm();

    PlacementDesk m_desk;
    QUuid m_wanted; ///< to be chosen once the list has come
    QString m_list;
    ListDetail *m_sides = nullptr;
    PageHeader *m_header = nullptr;
    PlacementListModel *m_placements = nullptr;
    DeskTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_side = nullptr;
    EmptyState *m_nothing = nullptr;
    PlacementDetail *m_detail = nullptr;
    PlacementForm *m_form = nullptr; ///< made when first wanted
};

} // namespace warsha
