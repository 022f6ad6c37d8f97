// SPDX-License-Identifier: GPL-3.0-or-later
// Programme versions in a list, the chosen one beside it.
#pragma once

#include "programmessection.h"

class QStackedWidget;

namespace warsha {

class DeskTable;
class EmptyState;
class ListDetail;
class MessageBar;
class NewProgrammeForm;
class PageHeader;
class ProgrammeDetail;
class ProgrammeEditor;
class ProgrammeTableModel;

class ProgrammesPage : public Page
{
    Q_OBJECT
public:
    explicit ProgrammesPage(const CatalogueDesk &desk, QWidget *parent = nullptr);

    void openRecord(const QUuid &record) override; ///< of a programme version
    void refresh() override;
    [[nodiscard]] QList<DeskCommand> commands() override;
    void startNew();
    void importDocument();

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void showListings(const Result<QList<ProgrammeListing>> &listings);
    void showChosen(const QUuid &id);
    void showVersion(const Programme &programme, const ProgrammeVersion &version);
    void startFrom(const ProgrammeVersionId &version);
    void setFormAside();
    [[nodiscard]] bool isBusy() const; ///< the form of a new one is filled in
    void makeNextVersion();
    void publish();
    void exportDocument();
    void committed(const QUuid &version);

    CatalogueDesk m_desk;
    PageHeader *m_header = nullptr;
    ProgrammeTableModel *m_model = nullptr;
    DeskTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_side = nullptr;
    ListDetail *m_sides = nullptr;
    QWidget *m_reading = nullptr; ///< m_frozen and m_detail
    MessageBar *m_frozen = nullptr;
    ProgrammeDetail *m_detail = nullptr;
    ProgrammeEditor *m_editor = nullptr; ///< made with the first draft
    NewProgrammeForm *m_form = nullptr;
    QList<ProgrammeListing> m_listings;
    Programme m_programme; ///< of the chosen version
    ProgrammeVersion m_version;
    EmptyState *m_nothing = nullptr;
    bool m_bringsBack = false; ///< a form that is kept
    QUuid m_wanted; ///< asked for before the list was there
};

} // namespace warsha
