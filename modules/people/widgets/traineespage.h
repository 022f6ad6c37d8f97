// SPDX-License-Identifier: GPL-3.0-or-later
// Trainees: the list with its search, 40 %, and the chosen one beside it, or what is done with several.
#pragma once

#include "traineessection.h"

class QStackedWidget;

namespace warsha {

class DeskButton;
class DeskTable;
class EmptyState;
class ListDetail;
class MergeForm;
class NewTraineeForm;
class PageHeader;
class PeopleTableModel;
class SearchField;
class SeveralTrainees;
class TraineeDetail;
class TraineesFilter;

class TraineesPage : public Page
{
    Q_OBJECT
public:
    TraineesPage(const PeopleDesk &desk, const QList<PersonColumn *> &columns, const QList<Panel *> &panels,
                 Navigator &navigator, QWidget *parent = nullptr, const QList<PersonFacet *> &facets = {});

    void openRecord(const QUuid &record) override;
    void refresh() override;
    void openList(const QString &list) override;
    bool focusSearch() override;
    [[nodiscard]] QList<DeskCommand> commands() override;
    void startNew();
    /// The import wizard; with a file it begins at its columns.
    void startImport(const QString &path = {});

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeList(const QList<PersonColumn *> &columns);
    QWidget *makeDetail(const QList<Panel *> &panels, Navigator &navigator);
    void showPeople();
    void showChosen(const QUuid &id);
    void showSeveral();
    void committed();
    [[nodiscard]] bool isBusy() const; ///< a form is filled in
    void leaveForm();
    void setFormAside();
    void tellKept(); ///< of the new one, which is set aside
    void startMerge();
    void startEditing();
    void copyTable();
    void saveTable();
    void savePerson();
    void erasePerson();
    void loadColumns();
    void tellCount();
    void showFiltered();
    void chooseWhoeverIsHidden(const QUuid &record);
    void registered(const Person &person);

    PeopleDesk m_desk;
    QList<PersonColumn *> m_columns;
    TraineesFilter *m_filter = nullptr;
    ListDetail *m_sides = nullptr;
    PageHeader *m_header = nullptr;
    SearchField *m_search = nullptr;
    PeopleTableModel *m_model = nullptr;
    DeskTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_side = nullptr;
    TraineeDetail *m_detail = nullptr;
    SeveralTrainees *m_several = nullptr;
    NewTraineeForm *m_form = nullptr;
    MergeForm *m_merge = nullptr;
    EmptyState *m_nobody = nullptr;
};

} // namespace warsha
