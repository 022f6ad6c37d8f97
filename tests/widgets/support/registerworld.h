// SPDX-License-Identifier: GPL-3.0-or-later
// The page of hours on a real centre: 25 people in one group, three sessions, and the keys a trainer presses.
#pragma once
#include "attendancetexts.h"
#include "deskgrid.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "hourscentre.h"
#include "hourspage.h"
#include "registergridmodel.h"
#include "widgetwalk.h"

#include <QComboBox>
#include <QMenu>
#include <QTabBar>
#include <QTest>

namespace warsha {

using namespace Qt::StringLiterals;

struct RegisterWorld {
    HoursCentre centre{TestDatabase::make(u"sqlite"_s)};
    InlineWorker worker;
    FakeNavigator navigator;
    FakeQuestion question;
    HoursDesk desk{{worker, centre.groups, centre.enrolments, centre.directory}, centre.hours, centre.test->clock(), question, true, true};
    std::unique_ptr<HoursPage> page;
    QList<EnrolmentId> enrolled; ///< in the order of their names
    QList<TrainingSession> sessions;
    int keys = 0;

    /// 25 people, sessions on 5, 6 and 9 March; it is the 6th.
    void fill(int people = 25)
    {
        (void)centre.begin();
        QStringList names;
        for (int at = 0; at < people; ++at)
            names.append(u"Person %1"_s.arg(QChar(u'A' + at)));
        enrolled = got(centre.enrol(names));
        for (const int day : {5, 6, 9})
            sessions.append(addSession(QDate(2026, 3, day)));
        centre.test->clock().set(QDateTime(QDate(2026, 3, 6), QTime(12, 0), Qt::UTC));
    }
    TrainingSession addSession(QDate day)
    {
        TrainingSession session;
        session.group = centre.group.id;
        session.starts = centre.at(day, QTime(8, 0));
        session.ends = centre.at(day, QTime(12, 0));
        return got(centre.hours.addSession(session));
    }
    /// Of the second session; the first person alone was there, for 90 minutes.
    void importReport()
    {
        MeetingImportRequest request;
        request.group = centre.group.id;
        request.session = sessions[1].id;
        const QString when = QLocale::c().toString(sessions[1].day, u"MM/dd/yyyy"_s);
        request.bytes = u"Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\nPerson A,,%1 08:30:00 AM,%1 10:00:00 AM,90,No\n"_s.arg(when).toUtf8();
        QVERIFY(got(centre.meetings.run(request)).changed);
    }
    void open()
    {
        page = std::make_unique<HoursPage>(desk, navigator);
        page->resize(1190, 676);
        page->show();
        grid()->setFocus();
    }
    void openMatrix()
    {
        open();
        page->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(1);
        matrix()->setFocus();
    }
    DeskGrid *matrix() const { return part<DeskGrid>("matrixGrid"); }
    template<typename Part>
    Part *part(const char *name) const { return page->findChild<Part *>(QString::fromLatin1(name)); }
    DeskGrid *grid() const { return part<DeskGrid>("registerGrid"); }
    GridModel *model() const { return grid()->gridModel(); }
    QComboBox *chooser() const { return part<QComboBox>("sessions"); }
    void choose(int session) const
    {
        const int at = chooser()->findData(sessions[session].id.uuid());
        chooser()->setCurrentIndex(at);
        Q_EMIT chooser()->activated(at);
    }
    TrainingSessionId shown() const { return TrainingSessionId(chooser()->currentData().toUuid()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(grid(), key, modifiers);
        ++keys;
    }
    void type(const QString &text)
    {
        for (const QChar key : text)
            QTest::sendKeyEvent(QTest::Click, grid(), Qt::Key_unknown, QString(key), Qt::NoModifier);
        keys += int(text.size());
    }
    /// What is saved for a session: a letter a person by name, "." for none.
    QString marks(int session) const
    {
        QString all(enrolled.size(), u'.');
        for (const RegisterMark &mark : got(centre.hours.marks(sessions[session].id)))
            all[enrolled.indexOf(mark.enrolment)] = attendanceCode(mark.attendance).at(0);
        return all;
    }
    QString shownMarks() const
    {
        QString all;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QString letter = model()->index(row, RegisterGridModel::MarkColumn).data().toString();
            all += letter.isEmpty() ? u"."_s : letter;
        }
        return all;
    }
    QString said() const { return saidIn(page.get()).join(u'|'); }
};

} // namespace warsha
