// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffcard.h"

#include "formfield.h"
#include "measures.h"
#include "placefield.h"
#include "taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// The name in its place, first the one on papers; an empty one takes it away.
void setName(StaffMember &member, qsizetype at, const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        if (at < member.names.size())
            member.names.removeAt(at);
    } else if (at < member.names.size()) {
        member.names[at] = nameFromText(typed);
    } else {
        member.names.append(nameFromText(typed));
    }
}

/// As colleagues know them: a row has room for a name. Where two have one name, by the login too.
QString calledAmong(const QList<User> &users, const User &user)
{
    if (user.name.isEmpty())
        return isolated(user.login);
    const bool isAmbiguous = std::ranges::count(users, user.name, &User::name) > 1;
    return isAmbiguous ? isolatedName(user.name) + u"  "_s + isolated(user.login) : isolatedName(user.name);
}

} // namespace

StaffCard::StaffCard(Worker &worker, StaffService &staff, const Users &users, QWidget *parent)
    : SettingsCard(u"staff"_s, tr("Trainers and assessors"), parent), m_worker(worker), m_staff(staff), m_users(users), m_list(new QVBoxLayout)
{
    auto *list = new QWidget(this);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(measure::cardGap);
    list->setLayout(m_list);
    addBlock(tr("Staff: names, telephones, users of the program, who trains, who assesses, who has left"), list);
    addForm();
    refresh();
}

void StaffCard::addForm()
{
    auto *form = new QWidget(this);
    auto *line = new QHBoxLayout(form);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *side = new QVBoxLayout;
    side->setSpacing(3);
    m_name = addFormField(side, form, {u"newStaff"_s, tr("Name, as on papers")});
    m_name->setMinimumWidth(260);
    line->addLayout(side);
    auto *push = new DeskButton(tr("Add to the staff"), form, DeskButton::Kind::Secondary, u"plus"_s);
    push->setObjectName(u"addStaff"_s);
    addBesideFields(line, push);
    line->addStretch(1);
    addBlock(tr("Add to the staff"), form);
    connect(m_name, &QLineEdit::returnPressed, this, &StaffCard::add);
    connect(push, &QPushButton::clicked, this, &StaffCard::add);
}

/// In a small centre who trains assesses too; what is not so is unticked.
void StaffCard::add()
{
    StaffMember member;
    setName(member, 0, m_name->text());
    member.trains = true;
    member.assesses = true;
    perform(m_worker, nullptr, [staff = &m_staff, member]() -> Result<void> {
        WARSHA_CHECK(staff->add(member));
        return {};
    }, [this] {
        m_name->clear();
        m_name->setFocus();
    });
}

void StaffCard::refresh()
{
    struct Read {
        QList<StaffMember> staff;
        QList<std::pair<UserId, QString>> users;
    };
    m_worker.run(this, [staff = &m_staff, users = m_users]() -> Result<Read> {
        Read read;
        WARSHA_TRY(read.staff, staff->list());
        WARSHA_TRY(const QList<User> all, users());
        for (const User &user : all)
            if (user.active)
                read.users.append({user.id, calledAmong(all, user)});
        return read;
    }, [this](const Result<Read> &found) {
        if (!found)
            return Q_EMIT failed(found.error().message);
        const bool hasOtherUsers = std::exchange(m_userNames, found->users) != found->users;
        if (hasOtherUsers || found->staff != m_shown)
            showMembers(found->staff);
    });
}

void StaffCard::showMembers(const QList<StaffMember> &members)
{
    const QWidget *focused = window()->focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString(); // a row that was changed is made anew
    for (QWidget *block : std::exchange(m_blocks, {})) { // one of them may be answering a key this moment
        block->setParent(nullptr);
        block->deleteLater();
    }
    m_shown = members;
    for (const StaffMember &member : members) {
        m_blocks.append(makeBlock(member));
        m_list->addWidget(m_blocks.last());
    }
    tabThrough(m_blocks + QList<QWidget *>{m_name->parentWidget()});
    if (auto *field = name.isEmpty() ? nullptr : findChild<QWidget *>(name))
        field->setFocus();
}

QWidget *StaffCard::makeBlock(const StaffMember &member)
{
    auto *block = new QWidget(this);
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure::cardGap);
    grid->setVerticalSpacing(2);
    const auto named = [](qsizetype at) {
        return [at](StaffMember &changed, const QString &typed) { setName(changed, at, typed); };
    };
    addField(grid, member, u"code"_s, tr("Code"), member.code, [](StaffMember &changed, const QString &typed) { changed.code = typed; });
    addField(grid, member, u"name"_s, tr("Name, as on papers"), member.printedName(), named(0));
    addField(grid, member, u"otherName"_s, tr("Name in another script"), member.names.value(1).printed, named(1));
    addField(grid, member, u"phone"_s, tr("Phone"), member.phone, [](StaffMember &changed, const QString &typed) { changed.phone = typed; });
    addUser(grid, member);
    addCheck(grid, member, u"trains"_s, tr("Trains"), &StaffMember::trains);
    addCheck(grid, member, u"assesses"_s, tr("Assesses"), &StaffMember::assesses);
    addCheck(grid, member, u"active"_s, tr("Works here"), &StaffMember::active);
    grid->setColumnMinimumWidth(0, 72);
    for (const int wide : {1, 2})
        grid->setColumnStretch(wide, 3);
    grid->setColumnStretch(3, 2);
    return block;
}

void StaffCard::addField(QGridLayout *grid, const StaffMember &member, const QString &code, const QString &label, const QString &shown,
                         const std::function<void(StaffMember &, const QString &)> &take)
{
    const int column = grid->count() / 2; // a label and a field each
    auto *field = new PlaceField(label, grid->parentWidget());
    field->setObjectName(code + u'.' + member.id.toText());
    field->setValue(shown);
    grid->addWidget(new TextLabel(label, TextUse::Label, grid->parentWidget(), TextLabel::Tone::Muted), 0, column);
    grid->addWidget(field, 1, column);
    connect(field, &PlaceField::committed, this, [this, field, id = member.id, take](const QString &typed) {
        change(field, id, [take, typed](StaffMember &changed) { take(changed, typed); });
    });
}

/// Whose own sessions Today shows, when this member signs in.
void StaffCard::addUser(QGridLayout *grid, const StaffMember &member)
{
    const QString label = tr("User of the program");
    const int column = grid->columnCount();
    auto *box = new QComboBox(grid->parentWidget());
    box->setObjectName(u"user."_s + member.id.toText());
    box->setAccessibleName(label);
    box->setAccessibleDescription(isolatedName(member.printedName()));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(220);
    box->addItem(tr("none", "no user of the program"));
    for (const auto &[id, name] : std::as_const(m_userNames))
        box->addItem(name, id.toText());
    if (!member.user.isNull() && box->findData(member.user.toText()) < 0)
        box->addItem(tr("a former user"), member.user.toText());
    box->setCurrentIndex(qMax(0, member.user.isNull() ? 0 : box->findData(member.user.toText())));
    box->setToolTip(box->currentText());
    grid->addWidget(new TextLabel(label, TextUse::Label, grid->parentWidget(), TextLabel::Tone::Muted), 0, column);
    grid->addWidget(box, 1, column);
    connect(box, &QComboBox::activated, this, [this, box, id = member.id] {
        const UserId user = UserId::fromText(box->currentData().toString());
        change(nullptr, id, [user](StaffMember &changed) { changed.user = user; });
    });
}

void StaffCard::addCheck(QGridLayout *grid, const StaffMember &member, const QString &code, const QString &label, bool StaffMember::*which)
{
    auto *check = new QCheckBox(label, grid->parentWidget());
    check->setObjectName(code + u'.' + member.id.toText());
    check->setAccessibleDescription(isolatedName(member.printedName()));
    check->setChecked(member.*which);
    grid->addWidget(check, 1, grid->columnCount());
    connect(check, &QCheckBox::clicked, this, [this, id = member.id, which](bool on) {
        change(nullptr, id, [which, on](StaffMember &changed) { changed.*which = on; });
    });
}

void StaffCard::change(PlaceField *field, const StaffId &id, const std::function<void(StaffMember &)> &edit)
{
    const auto shown = std::ranges::find(std::as_const(m_shown), id, &StaffMember::id);
    if (shown == m_shown.cend())
        return;
    StaffMember changed = *shown;
    edit(changed);
    perform(m_worker, field, [staff = &m_staff, changed]() -> Result<void> {
        WARSHA_CHECK(staff->change(changed));
        return {};
    });
}

} // namespace warsha
