// SPDX-License-Identifier: GPL-3.0-or-later
#include "userspage.h"

#include "card.h"
#include "centretime.h"
#include "codesheet.h"
#include "desktable.h"
#include "listdetail.h"
#include "measures.h"
#include "newuserform.h"
#include "renewkeysform.h"
#include "sideground.h"
#include "sidestack.h"
#include "userdetail.h"
#include "usertablemodel.h"

#include <QMenu>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

UsersPage::UsersPage(const UsersDesk &desk, QWidget *parent) : Page(parent), m_desk(desk)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QWidget *list = makeList();
    m_sides = new ListDetail(u"users"_s, tr("Users"), list, makeDetail(), this, 50);
    m_sides->follow(m_table);
    whole->addWidget(m_sides);
    setFocusProxy(m_table);
    wireDetail();
    refresh();
    SideForm::whenKept(this, NewUserForm::formName(), [this] { startNew(); });
}

QWidget *UsersPage::makeList()
{
    auto *ground = new SideGround(this);
    m_header = new PageHeader(tr("Users"), ground);
    auto *keys = new DeskButton(tr("Keys and codes"), ground);
    keys->setObjectName(u"keys"_s);
    keys->setMenu(makeKeysMenu(keys));
    auto *letIn = new DeskButton(tr("New user"), ground, DeskButton::Kind::Primary, u"plus"_s);
    letIn->setObjectName(u"new"_s);
    m_header->addWidget(keys);
    m_header->addWidget(letIn);
    m_model = new UserTableModel(this);
    m_table = new DeskTable(tr("Users"), ground);
    m_table->setObjectName(u"list"_s);
    m_table->setListModel(m_model);
    m_table->wrapSentences();
    ground->stack(m_header, {m_table});
    connect(letIn, &QPushButton::clicked, this, &UsersPage::startNew);
    return ground;
}

QMenu *UsersPage::makeKeysMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (const DeskCommand &command : keyCommands())
        menu->addAction(command.text, this, command.run)->setObjectName(command.code + u".button"_s);
    return menu;
}

QWidget *UsersPage::makeSheet()
{
    auto *side = new QWidget(m_side);
    m_sheet = new CodeSheet(m_desk.print, side);
    auto *close = new DeskButton(tr("I have it on paper"), side, DeskButton::Kind::Primary);
    close->setObjectName(u"written"_s);
    m_sheet->addButton(close);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(measure::pageMargin + 4, 12, measure::pageMargin + 4, measure::pageMargin);
    column->setSpacing(measure::cardGap);
    column->addWidget(new PageHeader(tr("New code"), side));
    auto *text = new TextLabel(tr("The old code opens nothing any more, and this one is not shown again."), TextUse::Body, side);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(m_sheet);
    column->addStretch(1);
    connect(close, &QPushButton::clicked, this, &UsersPage::showList);
    return side;
}

QWidget *UsersPage::makeDetail()
{
    m_side = new SideStack(this);
    m_detail = new UserDetail(m_side);
    m_form = new NewUserForm(m_side);
    m_keysForm = new RenewKeysForm(m_side);
    m_sheetSide = makeSheet();
    for (QWidget *page : {static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_keysForm), m_sheetSide})
        m_side->addWidget(page);
    return scrollingSide(m_side, this); // Arabic needs more height than a small window has
}

void UsersPage::wireDetail()
{
    connect(m_table, &DeskTable::chosen, this, [this](const QUuid &id) {
        showChosen();
        if (!id.isNull())
            Q_EMIT recordShown(id);
    });
    connect(m_detail, &UserDetail::rolesAsked, this, [this](Roles roles, const QString &code) {
        perform([access = &m_desk.access, user = UserId(m_table->chosenId()), roles, code] { return access->setRoles(user, roles, code); },
                tr("The roles are changed. They take effect at the next sign-in."));
    });
    connect(m_detail, &UserDetail::passwordAsked, this, &UsersPage::setPassword);
    connect(m_detail, &UserDetail::shutOutAsked, this, &UsersPage::shutOut);
    connect(m_detail, &UserDetail::caseNotesAsked, this, [this] {
        perform([access = &m_desk.access, user = UserId(m_table->chosenId())] { return access->shareCaseNotes(user); },
                tr("Case notes open from the next sign-in."));
    });
    connect(m_form, &NewUserForm::asked, this, &UsersPage::add);
    connect(m_form, &NewUserForm::cancelled, this, &UsersPage::showList);
    connect(m_form, &NewUserForm::left, this, [this] {
        showChosen(); // keeps what is no password, and says so
        showList();
    });
    connect(m_keysForm, &RenewKeysForm::asked, this, &UsersPage::renewKeys);
    connect(m_keysForm, &RenewKeysForm::cancelled, this, &UsersPage::showList);
}

void UsersPage::showList()
{
    if (m_side->currentWidget() == m_form) {
        m_form->dropDraft();
        m_form->clear();
    }
    m_keysForm->clear();
    m_sheet->forget();
    if (m_table->chosenId().isNull())
        m_table->chooseFirst();
    showChosen();
    m_table->setFocus();
}

void UsersPage::refresh()
{
    const auto read = [desk = m_desk]() -> Result<Read> {
        WARSHA_TRY(const QList<User> users, desk.access.users());
        return Read{users, desk.session.user()};
    };
    m_desk.worker.run(this, read, [this](const Result<Read> &found) { showRead(found); });
}

void UsersPage::showRead(const Result<Read> &read)
{
    if (!read) {
        Q_EMIT failed(read.error().message);
        return;
    }
    m_self = read->self;
    m_model->show(read->users);
    m_header->setFacts(QLocale().toString(read->users.size()));
    const QUuid wanted = std::exchange(m_wanted, {});
    if ((wanted.isNull() || !m_table->choose(wanted)) && m_table->chosenId().isNull() && m_side->currentWidget() == m_detail)
        m_table->chooseFirst(); // not in front of a form that was asked for before the list was there
    if (const User *user = m_model->user(m_table->chosenId())) // its content may have changed
        m_detail->showUser(*user, user->id == m_self);
}

void UsersPage::showChosen()
{
    const User *user = m_model->user(m_table->chosenId());
    if (!user)
        return;
    m_detail->showUser(*user, user->id == m_self);
    if (SideForm::staysInFront(m_side))
        return;
    if (m_side->currentWidget() == m_form) {
        m_form->forgetPasswords();
        if (m_form->hasDraft())
            Q_EMIT told(SideForm::keptWords());
    }
    m_side->setCurrentWidget(m_detail);
}

void UsersPage::perform(const std::function<Result<void>()> &verb, const QString &done, const std::function<void()> &then)
{
    m_desk.worker.run(this, verb, [this, done, then](const Result<void> &result) {
        if (!result)
            return m_detail->showFault(result.error().message);
        Q_EMIT saved();
        m_detail->showDone(done);
        if (then)
            then();
        refresh();
    });
}

void UsersPage::startNew()
{
    bool isAgain = m_form->hasDraft();
    if (!isAgain) {
        m_form->clear();
        isAgain = m_form->bringBack();
    }
    if (isAgain)
        Q_EMIT told(SideForm::shownAgainWords());
    m_side->setCurrentWidget(m_form);
    m_sides->showDetail();
    m_form->focusFirst();
}

void UsersPage::add(const NewUser &user, const QString &caseNotesCode)
{
    m_desk.worker.run(this, [access = &m_desk.access, user, caseNotesCode] { return access->addUser(user, caseNotesCode); },
                      [this](const Result<UserId> &added) {
        if (!added)
            return m_form->showFault(added.error().message);
        Q_EMIT saved();
        m_form->dropDraft();
        m_form->clear();
        m_wanted = added->uuid();
        m_side->setCurrentWidget(m_detail);
        m_table->setFocus();
        refresh();
    });
}

void UsersPage::setPassword(const QString &oldPassword, const QString &newPassword)
{
    const UserId user(m_table->chosenId());
    const auto verb = [access = &m_desk.access, user, isSelf = user == m_self, oldPassword, newPassword] {
        return isSelf ? access->changePassword(oldPassword, newPassword) : access->resetPassword(user, newPassword);
    };
    perform(verb, tr("The new password is set."), [this] { m_detail->forgetPasswords(); });
}

void UsersPage::shutOut()
{
    const User *user = m_model->user(m_table->chosenId());
    if (!user)
        return;
    const Question::Asked asked{u"users.shutOut"_s, tr("Deactivate %1?").arg(isolatedName(user->name)),
                                tr("The password opens nothing any more. The history keeps the name. A new password lets the user in again."),
                                tr("Deactivate"), true, {}};
    if (m_desk.question.ask(this, asked).agreed)
        perform([access = &m_desk.access, id = user->id] { return access->deactivateUser(id); }, tr("The user is deactivated."));
}

void UsersPage::renewCode(RecoveryKind kind)
{
    const bool isMain = kind == RecoveryKind::Main;
    const Question::Asked asked{isMain ? u"users.renewCode"_s : u"users.renewNotesCode"_s,
                                isMain ? tr("Make a new recovery code?") : tr("Make a new code of the case notes?"),
                                tr("The code that is printed now opens nothing any more. The new one is shown once."), tr("Make a new code"), false, {}};
    if (!m_desk.question.ask(this, asked).agreed)
        return;
    const auto renew = [desk = m_desk, kind]() -> Result<CodePaper> {
        WARSHA_TRY(const QString code, desk.access.renewRecoveryCode(kind));
        return CodePaper{desk.centreName(), {}, {{kind, code}}};
    };
    m_desk.worker.run(this, renew, [this](const Result<CodePaper> &paper) {
        if (!paper)
            return m_detail->showFault(paper.error().message);
        Q_EMIT saved();
        CodePaper dated = *paper;
        dated.made = centreToday();
        m_sheet->showCodes(dated);
        m_side->setCurrentWidget(m_sheetSide);
        m_sides->showDetail();
        m_sheet->setFocus();
    });
}

void UsersPage::startRenewingKeys()
{
    m_keysForm->clear();
    m_side->setCurrentWidget(m_keysForm);
    m_sides->showDetail();
    m_keysForm->setFocus();
}

void UsersPage::renewKeys(const QString &caseNotesCode)
{
    m_desk.worker.run(this, [access = &m_desk.access, caseNotesCode] { return access->renewKeys(caseNotesCode); }, [this](const Result<qint64> &count) {
        if (!count)
            return m_keysForm->showFault(count.error().message);
        Q_EMIT saved();
        showList();
        m_detail->showDone(tr("The roles have new keys; %n keys of people, papers and imports were renewed with them.", nullptr, int(*count)));
    });
}

void UsersPage::openRecord(const QUuid &record)
{
    if (!record.isNull() && record != m_table->chosenId() && !m_table->choose(record))
        m_wanted = record; // the list is on its way
}

QList<DeskCommand> UsersPage::keyCommands()
{
    return {{u"users.renewCode"_s, tr("New recovery code…"), {}, false, [this] { renewCode(RecoveryKind::Main); }},
            {u"users.renewNotesCode"_s, tr("New code of the case notes…"), {}, false, [this] { renewCode(RecoveryKind::CaseNotes); }},
            {u"users.renewKeys"_s, tr("New keys for the roles…"), {}, false, [this] { startRenewingKeys(); }}};
}

QList<DeskCommand> UsersPage::commands()
{
    DeskCommand letIn{u"users.new"_s, tr("New user"), {}, true, [this] { startNew(); }};
    letIn.iconName = u"plus"_s;
    return QList<DeskCommand>{letIn} + keyCommands();
}

} // namespace warsha
