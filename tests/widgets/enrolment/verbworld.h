// SPDX-License-Identifier: GPL-3.0-or-later
// The page of groups with its verbs, typed and pressed as at the desk.
#pragma once

#include "groupworld.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace warsha {

using namespace Qt::StringLiterals;

/// The faults that are shown at fields, in the order of the fields.
inline QStringList faultsIn(const QWidget *form)
{
    QStringList faults;
    const auto labels = form->findChildren<QLabel *>(u"fieldFault"_s);
    for (const QLabel *label : labels)
        if (label->isVisible())
            faults.append(label->text());
    return faults;
}

inline void write(const QWidget *form, const QString &field, const QString &text)
{
    auto *line = form->findChild<QLineEdit *>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    for (const QChar &letter : text) // QTest::keyClicks knows Latin letters only
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

inline void enter(const QWidget *form, const QString &field)
{
    QTest::keyClick(form->findChild<QLineEdit *>(field), Qt::Key_Return);
}

struct VerbWorld : GroupWorld {
    GroupsSection section{enrolment, true};
    FakeNavigator places;

    void startNew()
    {
        page.reset(static_cast<GroupsPage *>(section.makePage(nullptr, places)));
        page->resize(1366, 676);
        page->show();
        page->activateWindow();
        section.commands(places).value(0).run();
    }
    void openSpring()
    {
        fill();
        open();
        page->activateWindow();
        page->openRecord(spring.uuid());
    }
    template<typename T>
    T *find(const QString &name = {}) const { return page->findChild<T *>(name); }
    void run(const QString &code)
    {
        const auto commands = page->commands();
        for (const DeskCommand &command : commands)
            if (command.code == code && (!command.isEnabled || command.isEnabled()))
                return command.run();
        QFAIL(qPrintable(code + u" is not offered"_s));
    }
    /// Codes of the verbs whose buttons are shown.
    QStringList offered() const
    {
        QStringList codes;
        for (const MemberVerb verb : allMemberVerbs())
            if (find<QWidget>(u"verb."_s + memberVerbCode(verb))->isVisible())
                codes.append(memberVerbCode(verb));
        return codes;
    }
    void chooseMembers(const QList<int> &rows)
    {
        auto *members = table(u"members"_s);
        members->clearSelection();
        for (const int row : rows)
            members->selectionModel()->select(members->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QStringList statuses() const { return column(u"members"_s, 1); }
};

} // namespace warsha
