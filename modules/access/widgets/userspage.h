// SPDX-License-Identifier: GPL-3.0-or-later
// Users in a list, the chosen one beside it; letting in, and a new recovery code with its sheet.
#pragma once

#include "userssection.h"

#include <optional>

class QMenu;
class QStackedWidget;

namespace warsha {

class CodeSheet;
class DeskTable;
class ListDetail;
class NewUserForm;
class PageHeader;
class RenewKeysForm;
class UserDetail;
class UserTableModel;

class UsersPage : public Page
{
    Q_OBJECT
public:
    explicit UsersPage(const UsersDesk &desk, QWidget *parent = nullptr);

    void openRecord(const QUuid &record) override; ///< of a user
    void refresh() override;
    [[nodiscard]] QList<DeskCommand> commands() override;

private:
    struct Read {
        QList<User> users;
        UserId self;
    };
    QWidget *makeList();
    QMenu *makeKeysMenu(QWidget *parent);
    QWidget *makeSheet();
    QWidget *makeDetail();
    void wireDetail();
    void showRead(const Result<Read> &read);
    void showChosen();
    void showList();
    void startNew();
    void add(const NewUser &user, const QString &caseNotesCode);
    void setPassword(const QString &oldPassword, const QString &newPassword);
    void shutOut();
    void renewCode(RecoveryKind kind);
    void startRenewingKeys();
    void renewKeys(const QString &caseNotesCode);
    [[nodiscard]] QList<DeskCommand> keyCommands();
    /// A verb about the chosen user; done in words once it is.
    void perform(const std::function<Result<void>()> &verb, const QString &done, const std::function<void()> &then = {});

    UsersDesk m_desk;
    ListDetail *m_sides = nullptr;
    PageHeader *m_header = nullptr;
    UserTableModel *m_model = nullptr;
    DeskTable *m_table = nullptr;
    QStackedWidget *m_side = nullptr;
    UserDetail *m_detail = nullptr;
    NewUserForm *m_form = nullptr;
    RenewKeysForm *m_keysForm = nullptr;
    CodeSheet *m_sheet = nullptr;
    QWidget *m_sheetSide = nullptr;
    UserId m_self;
    QUuid m_wanted; ///< asked for before the list was there
};

} // namespace warsha
