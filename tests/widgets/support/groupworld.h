// SPDX-License-Identifier: GPL-3.0-or-later
// The page of groups on a real centre: in spring three people, in autumn nobody yet.
#pragma once

#include "desktable.h"
#include "enrolmentcentre.h"
#include "fakenavigator.h"
#include "groupspage.h"
#include "idlistmodel.h"

namespace warsha {

struct GroupWorld {
    inline static const QDate firstDay{2026, 3, 2};
    EnrolmentCentre centre{TestDatabase::make(QStringLiteral("sqlite"))};
    InlineWorker worker;
    FakeNavigator navigator;
    GroupDesk desk{worker, centre.groups, centre.enrolments, centre.directory};
    EnrolmentDesk enrolment{desk, centre.catalogue, {worker, centre.people, centre.directory, centre.test->clock(), true}, true, true};
    std::unique_ptr<GroupsPage> page;
    GroupId autumn;
    GroupId spring;
    QList<PersonId> people;

    GroupWorld() { (void)centre.addProgramme(); }
    /// Two groups: three people in the one, nobody in the other.
    void fill()
    {
        people = centre.addPeople({QStringLiteral("Zeina Fares"), QStringLiteral("Amina Haddad"), QStringLiteral("Suharto")});
        spring = made(QStringLiteral("FRM-26-A"), QStringLiteral("Road foremen, spring"), GroupState::Running, firstDay);
        autumn = made(QStringLiteral("FRM-26-B"), QStringLiteral("Road foremen, autumn"), GroupState::Planned, QDate(2026, 9, 7));
        const auto ids = got(centre.enrolPeople(people, spring));
        (void)centre.enrolments.begin({ids[0], ids[1]}, firstDay);
        (void)centre.enrolments.withdraw(ids[2], LeavingReason::Moved, {}, QDate(2026, 4, 1));
    }
    GroupId made(const QString &code, const QString &name, GroupState state, QDate starts, QDate ends = QDate(2026, 12, 18))
    {
        Group group = centre.asked(code, starts, ends);
        group.name = name;
        group.state = state;
        group.capacity = 26;
        group.project = QStringLiteral("Youth 2026");
        return got(centre.groups.add(group)).id;
    }
    void open()
    {
        page = std::make_unique<GroupsPage>(enrolment, navigator);
        page->resize(1366, 676);
        page->show();
    }
    DeskTable *table(const QString &name) const { return page->findChild<DeskTable *>(name); }
    QStringList column(const QString &name, int at) const
    {
        QStringList texts;
        const IdListModel *model = table(name)->listModel();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, at).data().toString());
        return texts;
    }
    QString name() const { return page->findChild<QLabel *>(QStringLiteral("name"))->text(); }
};

} // namespace warsha
