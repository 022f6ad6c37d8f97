// SPDX-License-Identifier: GPL-3.0-or-later
// The page of placements on a real centre: three trainees, two of them placed, and the keys of the one who enters their days.
#pragma once

#include "daygridmodel.h"
#include "deskgrid.h"
#include "desktable.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "hourscentre.h"
#include "placefield.h"
#include "placementspage.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

namespace warsha {

using namespace Qt::StringLiterals;

struct PlacementWorld {
    HoursCentre centre{TestDatabase::make(u"sqlite"_s)};
    InlineWorker worker;
    FakeNavigator navigator;
    FakeQuestion question;
    HoursDesk hours{{worker, centre.groups, centre.enrolments, centre.directory}, centre.hours, centre.test->clock(), question, true, true,
                    [](const UserId &) { return u"Rana"_s; }};
    PlacementDesk desk{hours, centre.placements};
    std::unique_ptr<PlacementsPage> page;
    QList<PersonId> people;
    QList<EnrolmentId> enrolled;
    QList<Placement> placed;

    /// Three trainees; the first two are placed. It is 18 March.
    void fill()
    {
        (void)centre.begin();
        people = centre.addPeople({u"Amina Haddad"_s, u"Karim Saleh"_s, u"Zeina Fares"_s});
        enrolled = got(centre.enrolPeople(people));
        for (int who : {0, 1}) {
            Placement made;
            made.enrolment = enrolled[who];
            made.employer = who == 0 ? u"Al-Jisr Roads"_s : u"Litani Works"_s;
            made.mentor = u"Georges Najjar"_s;
            made.agreementSigned = QDate(2026, 3, 3);
            made.starts = QDate(2026, 3, 4);
            made.ends = QDate(2026, 3, 31);
            made.plannedMinutes = 3000;
            placed.append(got(centre.placements.add({made})).first());
        }
        centre.test->clock().set(QDateTime(QDate(2026, 3, 18), QTime(9, 0), Qt::UTC));
    }
    void open(int who = 0)
    {
        page = std::make_unique<PlacementsPage>(desk, navigator);
        page->resize(1240, 676);
        page->show();
        if (who < placed.size())
            page->openRecord(placed[who].id.uuid());
    }
    template<typename Part>
    Part *part(const char *name) const { return page->findChild<Part *>(QString::fromLatin1(name)); }
    DeskTable *list() const { return part<DeskTable>("list"); }
    DeskGrid *grid() const { return part<DeskGrid>("days"); }
    DayGridModel *model() const { return static_cast<DayGridModel *>(grid()->gridModel()); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    CellState state(int row, int column) const { return model()->state(row, column); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        auto *editor = grid()->findChild<QLineEdit *>(u"cell"_s);
        QTest::keyClick(editor ? static_cast<QWidget *>(editor) : grid(), key, modifiers);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void type(const QString &text) const
    {
        for (const QChar c : text) {
            auto *editor = grid()->findChild<QLineEdit *>(u"cell"_s);
            QTest::sendKeyEvent(QTest::Click, editor ? static_cast<QWidget *>(editor) : grid(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
    }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        grid()->paste();
    }
    /// "5=480 to sign": what stands in the ledger.
    QString saved(int who = 0) const
    {
        QStringList days;
        for (const OpenedDay &day : got(centre.placements.daysOf(placed[who].id)))
            days.append(u"%1=%2%3"_s.arg(day.entry.day.day()).arg(day.entry.minutes).arg(day.entry.isConfirmed() ? u"+"_s : QString()));
        return days.join(u' ');
    }
    void edit(const char *field, const QString &text) const
    {
        auto *place = part<PlaceField>(field);
        place->setFocus();
        QTest::keyClick(place, Qt::Key_F2);
        place->selectAll();
        place->insert(text);
        QTest::keyClick(place, Qt::Key_Return);
    }
};

} // namespace warsha
