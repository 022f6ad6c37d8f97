// SPDX-License-Identifier: GPL-3.0-or-later
// Who did what: a search over the sentences, one person's steps, and undo of an own step from the list. What cannot be
// taken back says why.
#pragma once

#include "historysection.h"

class QComboBox;
class QVBoxLayout;

namespace warsha {

class DeskButton;
class DeskTable;
class EmptyState;
class HistoryTableModel;
class PageHeader;
class SearchField;
class TextLabel;

class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const HistoryDesk &desk, QWidget *parent = nullptr);

    void openRecord(const QUuid &record) override; ///< of a step
    void refresh() override;
    bool focusSearch() override;
    [[nodiscard]] QList<DeskCommand> commands() override;

private:
    struct Read {
        QList<User> users;
        QList<QUuid> ids;
        QList<QUuid> way;
    };
    void buildHeader(QVBoxLayout *column);
    void buildList(QVBoxLayout *column);
    void showRead(const Result<Read> &read);
    void fillPeople(const QList<User> &users);
    void fetchRows(const QList<QUuid> &ids);
    void showChosen();
    [[nodiscard]] QString whyOf(const QUuid &id) const;
    void undoChosen();
    void undoBackTo(const QUuid &id);

    HistoryDesk m_desk;
    PageHeader *m_header = nullptr;
    SearchField *m_search = nullptr;
    QComboBox *m_people = nullptr;
    DeskButton *m_undo = nullptr;
    HistoryTableModel *m_model = nullptr;
    DeskTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    TextLabel *m_why = nullptr;
    QList<QUuid> m_way; ///< own steps that can be taken back, newest first
    QUuid m_wanted;     ///< asked for before the list was there
    bool m_reading = false;
    bool m_again = false; ///< asked anew while reading: once more, for all that was typed meanwhile
};

} // namespace warsha
