// SPDX-License-Identifier: GPL-3.0-or-later
// A day at the desk in the real window, worked through its own widgets until somebody kills it (tst_windowkill.cpp).
//   deskday CENTRE SEED PREFIX          works; tells one line for each thing at once:
//     BEGUN verb what    asked for, not yet saved
//     SAVED verb what    the window says it is saved
//     WENT place         here is another place
//     KEPT place         that place would be found again
//   deskday CENTRE --at PLACE...        opens, and leaves with 0 when the window comes to one of these places by itself
#include "addpeopleform.h"
#include "card.h"
#include "deskapplication.h"
#include "deskgrid.h"
#include "desksettings.h"
#include "deskstyle.h"
#include "desktable.h"
#include "fakedesk.h"
#include "frame.h"
#include "newtraineeform.h"
#include "placefield.h"
#include "printpreview.h"
#include "resultgridmodel.h"
#include "samplecentre.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds

QString textOf(const Link &link)
{
    return QStringList{link.section, link.record.toString(QUuid::WithoutBraces), link.list}.join(u'/');
}

class Day
{
public:
    Day(DeskApplication &desk, quint32 seed, const QString &prefix) : m_desk(desk), m_random(seed), m_prefix(prefix) {}

    /// Comes back only when a step went wrong; whoever started this kills it.
    int work()
    {
        tell("WENT", {textOf(m_desk.frame()->here())}); // where the window began
        QObject::connect(m_desk.frame(), &Frame::placeChanged, &m_keeping, [this] { tell("WENT", {textOf(m_desk.frame()->here())}); });
        QObject::connect(&m_keeping, &QTimer::timeout, &m_keeping, [this] { tellKept(); });
        m_keeping.start(20);
        using Step = bool (Day::*)();
        const QList<Step> steps{&Day::registerTrainee, &Day::changePhone, &Day::takeBack, &Day::enrol, &Day::markRegister, &Day::recordResult, &Day::issue};
        for (;;) {
            if (!(this->*steps[m_random.bounded(int(steps.size()))])()) {
                std::fprintf(stderr, "gone wrong: %s\n", qPrintable(m_fault));
                return 1;
            }
        }
    }

private:
    void tell(const char *what, const QStringList &words)
    {
        std::fprintf(stdout, "%s %s\n", what, qPrintable(words.join(u'\t')));
        std::fflush(stdout);
    }
    void tellKept()
    {
        const auto settings = deskSettings();
        settings->beginGroup(u"places"_s);
        const QStringList keys = settings->allKeys();
        const QString place = keys.isEmpty() ? QString() : settings->value(keys.first()).toString();
        if (!place.isEmpty() && std::exchange(m_kept, place) != place)
            tell("KEPT", {place});
    }
    Page *go(const QString &section, const QString &group = {})
    {
        m_desk.frame()->go({section, {}});
        Page *page = m_desk.frame()->currentPage();
        QObject::connect(page, &Page::saved, &m_keeping, [this] { ++m_saved; });
        QObject::connect(page, &Page::failed, &m_keeping, [this](const QString &sentence) { m_fault = sentence; });
        if (group.isEmpty())
            return page;
        auto *chooser = page->findChild<QComboBox *>(u"group"_s);
        if (!chooser || !waitFor([&] { return chooser->findText(group, Qt::MatchContains) >= 0; }))
            return page;
        chooser->setCurrentIndex(chooser->findText(group, Qt::MatchContains));
        Q_EMIT chooser->activated(chooser->currentIndex());
        return page;
    }
    bool waitFor(const std::function<bool()> &done)
    {
        if (QTest::qWaitFor([&] { return done() || !m_fault.isEmpty(); }, patience) && m_fault.isEmpty())
            return true;
        if (m_fault.isEmpty())
            m_fault = u"nothing came"_s;
        return false;
    }
    bool step(const QString &verb, const QString &what, const std::function<void()> &act)
    {
        const int before = m_saved;
        tell("BEGUN", {verb, what});
        act();
        if (!waitFor([&] { return m_saved > before; }))
            return false;
        tell("SAVED", {verb, what});
        return true;
    }
    void run(const QString &action) { m_desk.frame()->findChild<QAction *>(action)->trigger(); }

    bool registerTrainee()
    {
        Page *page = go(u"trainees"_s);
        run(u"trainees.new"_s);
        auto *form = page->findChild<NewTraineeForm *>();
        const QString name = m_prefix + u"-%1 Nasser"_s.arg(m_registered++);
        auto *field = form->findChild<QLineEdit *>(u"name"_s);
        field->setText(name);
        Q_EMIT field->textEdited(name);
        if (!step(u"register"_s, name, [form] { form->findChild<QPushButton *>(u"register"_s)->click(); }))
            return false;
        m_people.append(name);
        return true;
    }
    bool changePhone()
    {
        Page *page = go(u"trainees"_s);
        auto *table = page->findChild<DeskTable *>(u"list"_s);
        if (!waitFor([&] { return table->model()->rowCount() > 0; }))
            return false;
        const QUuid person = table->listModel()->idAt(m_random.bounded(table->model()->rowCount()));
        m_desk.frame()->go({u"trainees"_s, person});
        auto *phone = page->findChild<PlaceField *>(u"phones"_s);
        const QString number = u"+961 3 %1"_s.arg(100'000 + m_random.bounded(900'000));
        QTest::keyClick(phone, Qt::Key_F2);
        phone->setText(number);
        return step(u"phone"_s, person.toString(QUuid::WithoutBraces) + u'\t' + number, [phone] { QTest::keyClick(phone, Qt::Key_Return); });
    }
    bool takeBack()
    {
        if (!registerTrainee())
            return false;
        const QString name = m_people.takeLast();
        auto *undo = m_desk.frame()->findChild<QAction *>(u"edit.undo"_s);
        auto *note = m_desk.frame()->findChild<MessageBar *>(u"note"_s);
        if (!waitFor([&] { return undo->text().contains(u"register a trainee"_s); }))
            return false;
        tell("BEGUN", {u"undo"_s, name});
        undo->trigger();
        if (!waitFor([&] { return note->isVisible(); }))
            return false;
        tell("SAVED", {u"undo"_s, name});
        return true;
    }
    /// Two in one step.
    bool enrol()
    {
        while (m_people.size() < 2)
            if (!registerTrainee())
                return false;
        Page *page = go(u"groups"_s);
        auto *table = page->findChild<DeskTable *>(u"list"_s);
        const auto rowOf = [table](const QString &code) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    if (table->model()->index(row, column).data().toString().contains(code))
                        return row;
            return -1;
        };
        if (!waitFor([&] { return rowOf(u"DAY-2"_s) >= 0; }))
            return false;
        m_desk.frame()->go({u"groups"_s, table->listModel()->idAt(rowOf(u"DAY-2"_s))});
        auto *button = page->findChild<QPushButton *>(u"addPeopleButton"_s);
        if (!waitFor([&] { return button->isVisible() && button->isEnabled(); }))
            return false;
        button->click();
        auto *form = page->findChild<AddPeopleForm *>();
        auto *search = form->findChild<QLineEdit *>(u"search"_s);
        const QStringList both = m_people.mid(0, 2);
        m_people = m_people.mid(2);
        for (const QString &name : both) {
            search->setText(name);
            Q_EMIT search->textEdited(name);
            QTest::keyClick(search, Qt::Key_Return);
        }
        return step(u"enrol"_s, both.join(u'\t'), [search] { QTest::keyClick(search, Qt::Key_Return); });
    }
    /// Everybody who has no mark, in one step.
    bool markRegister()
    {
        Page *page = go(u"hours"_s, u"DAY-1"_s);
        auto *grid = page->findChild<DeskGrid *>(u"registerGrid"_s);
        auto *sessions = page->findChild<QComboBox *>(u"sessions"_s);
        const auto isOfGroup = [&] { return grid->isVisible() && grid->model()->index(0, 1).data().toString().startsWith(u"Member"_s); };
        const auto isNew = [&] { return grid->isVisible() && !m_registers.contains(sessions->currentData().toUuid()) && grid->model()->rowCount() > 0; };
        if (!waitFor(isOfGroup))
            return false;
        for (int i = 0; i < sessions->count() && m_registers.contains(sessions->currentData().toUuid()); ++i) {
            run(u"hours.next"_s);
            QTest::qWait(20);
        }
        if (!isNew())
            return true; // every session is recorded
        const QUuid session = sessions->currentData().toUuid();
        m_registers.insert(session);
        if (grid->model()->index(0, 2).data().toString().size() > 0)
            return true; // by the day before
        return step(u"marks"_s, session.toString(QUuid::WithoutBraces), [this] { run(u"hours.blanks"_s); });
    }
    bool recordResult()
    {
        Page *page = go(u"assessment"_s, u"DAY-1"_s);
        auto *grid = page->findChild<DeskGrid *>(u"grid"_s);
        auto *model = page->findChild<ResultGridModel *>();
        if (!waitFor([&] { return grid->isVisible() && model->rowCount() > 0 && model->nameAt(0).startsWith(u"Member"_s) && !model->isWaiting(); }))
            return false;
        for (const QString &term : {u"assessor"_s, u"instrument"_s}) {
            auto *choice = page->findChild<QComboBox *>(term);
            if (!waitFor([&] { return choice->count() > 1; }))
                return false;
            choice->setCurrentIndex(1);
            Q_EMIT choice->activated(1);
        }
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = ResultGridModel::FirstUnitColumn; column < model->columnCount(); ++column) {
                const auto place = model->placeAt(model->index(row, column));
                if (!place || !model->isEditable(row, column) || !model->index(row, column).data().toString().isEmpty())
                    continue;
                grid->goTo(row, column);
                return step(u"result"_s, place->enrolment.toText() + u'\t' + place->unit.toText(),
                            [grid] { QTest::sendKeyEvent(QTest::Click, grid, Qt::Key_C, u"c"_s, Qt::NoModifier); });
            }
        }
        return true;
    }
    /// Once: asked again before the page has read the group anew, it would be told that nobody is left.
    bool issue()
    {
        if (std::exchange(m_issued, true))
            return true;
        Page *page = go(u"certificates"_s, u"FRM-26-A"_s);
        auto *button = page->findChild<QPushButton *>(u"issue"_s);
        auto *table = page->findChild<DeskTable *>(u"list"_s);
        if (!waitFor([&] { return table->model()->rowCount() == 26; }))
            return false;
        if (!button->isEnabled())
            return true;
        if (!step(u"issue"_s, u"FRM-26-A"_s, [button] { button->click(); }))
            return false;
        return waitFor([page] { // the pages are shown; printing them is for another day
            auto *preview = page->findChild<PrintPreview *>();
            return preview && preview->close();
        });
    }

    DeskApplication &m_desk;
    QRandomGenerator m_random;
    QString m_prefix;
    QTimer m_keeping;
    QString m_kept;
    QString m_fault;
    int m_saved = 0;
    int m_registered = 0;
    bool m_issued = false;
    QStringList m_people; ///< registered and in no group
    QSet<QUuid> m_registers;
};

/// The window comes back to one of these places, and stays there when all that it reads has come.
int comeTo(DeskApplication &desk, const QStringList &places)
{
    const auto isThere = [&] { return places.contains(textOf(desk.frame()->here())); };
    if (QTest::qWaitFor(isThere, patience))
        return 0;
    std::fprintf(stderr, "came to %s\n", qPrintable(textOf(desk.frame()->here())));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new DeskStyle);
    const QStringList words = QCoreApplication::arguments();
    FakeQuestion question;
    FakeFilePicker files; // the PDF stays in the register
    DeskApplication desk({words.value(1), sampleLogin(), samplePassword(), u"en"_s}, {&question, &files});
    desk.start();
    if (!QTest::qWaitFor([&desk] { return desk.frame() != nullptr; }, patience)) {
        std::fprintf(stderr, "the window did not come\n");
        return 1;
    }
    if (words.value(2) == "--at"_L1)
        return comeTo(desk, words.mid(3));
    return Day(desk, words.value(2).toUInt(), words.value(3)).work();
}
