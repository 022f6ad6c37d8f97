// SPDX-License-Identifier: GPL-3.0-or-later
// Programme versions in a list, the chosen one beside it.
#pragma once

#include "programmessection.h"

class QStackedWidget;

namespace warsha {

class DeskTable;
class EmptyState;
class MessageBar;
class PageHeader;
class ProgrammeDetail;
class ProgrammeTableModel;

class ProgrammesPage : public Page
{
    Q_OBJECT
public:
    explicit ProgrammesPage(const CatalogueDesk &desk, QWidget *parent = nullptr);

    void openRecord(const QUuid &record) override; ///< of a programme version
    void refresh() override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void showListings(const Result<QList<ProgrammeListing>> &listings);
    void showChosen(const QUuid &id);

    CatalogueDesk m_desk;
    PageHeader *m_header = nullptr;
    ProgrammeTableModel *m_model = nullptr;
    DeskTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_side = nullptr;
    ProgrammeDetail *m_detail = nullptr;
    EmptyState *m_nothing = nullptr;
    QUuid m_wanted; ///< asked for before the list was there
};

} // namespace warsha
