// SPDX-License-Identifier: GPL-3.0-or-later
// Hours: the balance of a group, and beside it the chosen trainee mode by mode.
#pragma once

#include "groupdesk.h"
#include "hoursservice.h"
#include "section.h"

#include <QPointer>

namespace warsha {

class FilePicker;
class ImportSubject;
class BalanceCard;
class BalanceTableModel;
class Card;
class DeskTable;
class EmptyState;
class GroupChooser;
class MessageBar;
class PageHeader;

struct HoursDesk {
    GroupDesk groups;
    HoursService &hours;
    const Clock &clock;
};

class HoursPage : public Page
{
    Q_OBJECT
public:
    HoursPage(const HoursDesk &desk, Navigator &navigator, QWidget *parent = nullptr);
    void openRecord(const QUuid &record) override; ///< a group
    void refresh() override;

private:
    void build(Navigator &navigator);
    void load(const GroupId &group);
    void showBalance(const QList<Enrolment> &members, const QList<TraineeBalance> &balances);
    void showChosen(const QUuid &person);
    void tell();

    HoursDesk m_desk;
    PageHeader *m_header = nullptr;
    GroupChooser *m_chooser = nullptr;
    MessageBar *m_message = nullptr;
    BalanceTableModel *m_model = nullptr;
    DeskTable *m_table = nullptr;
    Card *m_list = nullptr;
    BalanceCard *m_card = nullptr;
    EmptyState *m_empty = nullptr;
};

class HoursSection : public Section
{
    Q_DECLARE_TR_FUNCTIONS(HoursSection)
public:
    HoursSection(const HoursDesk &desk, bool offered, QList<ImportSubject *> imports = {}, FilePicker *files = nullptr)
        : m_desk(desk), m_offered(offered), m_imports(std::move(imports)), m_files(files)
    {
    }
    [[nodiscard]] QString code() const override { return QStringLiteral("hours"); }
    [[nodiscard]] QString title() const override { return tr("Hours"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("hours"); }
    [[nodiscard]] bool isOffered() const override { return m_offered; }
    [[nodiscard]] Page *makePage(QWidget *parent, Navigator &navigator) override { return m_page = new HoursPage(m_desk, navigator, parent); }
    [[nodiscard]] QList<DeskCommand> commands(Navigator &navigator) override;

private:
    HoursDesk m_desk;
    bool m_offered;
    QList<ImportSubject *> m_imports;
    FilePicker *m_files;
    QPointer<Page> m_page;
};

} // namespace warsha
