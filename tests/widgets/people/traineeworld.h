// SPDX-License-Identifier: GPL-3.0-or-later
// The page of trainees with three of them, and what the slices above would give it.
#pragma once

#include "card.h"
#include "desksettings.h"
#include "desktable.h"
#include "fieldeditor.h"
#include "fakedesk.h"
#include "fakenavigator.h"
#include "memorypeople.h"
#include "mergeform.h"
#include "newtraineeform.h"
#include "peoplefinder.h"
#include "peopleimportsubject.h"
#include "peopletablemodel.h"
#include "persondataholder.h"
#include "persontexts.h"
#include "placefield.h"
#include "traineespage.h"
#include "widgetwalk.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace traineeworld {

using namespace warsha;
using namespace Qt::StringLiterals;


/// A column as an upper slice would give: the group of each.
struct FakeColumn : PersonColumn {
    Column column() const override { return {u"Group"_s, 110}; }
    QVariant cell(const PersonId &, int role) const override { return role == Qt::DisplayRole && loaded ? u"FRM-26-A"_s : QVariant(); }
    void load(QObject *, const std::function<void()> &then) override
    {
        loaded = true;
        then();
    }
    bool loaded = false;
};

/// A saved list as an upper slice would give.
struct FakeList : PersonList {
    QString code() const override { return u"below"_s; }
    QString title() const override { return u"Below their share"_s; }
    void load(QObject *, const Then &then) override { then(people); }
    QSet<PersonId> people;
};

class FakePanelWidget : public PanelWidget
{
public:
    FakePanelWidget(QWidget *parent, QList<QUuid> *all) : PanelWidget(parent), shown(all) {}
    void showRecord(const QUuid &record) override { shown->append(record); }
    QList<QUuid> *shown;
};

struct FakePanel : Panel {
    QString code() const override { return u"hours"_s; }
    QString title() const override { return u"Hours"_s; }
    PanelWidget *makeWidget(QWidget *parent, Navigator &) override
    {
        ++made;
        return new FakePanelWidget(parent, &shown);
    }
    int made = 0;
    QList<QUuid> shown;
};

struct FakeHistories : PersonHistories {
    Result<PersonHistory> of(const PersonId &) const override { return history; }
    Result<void> undoBackTo(const QUuid &step) override
    {
        undoneTo = step;
        return {};
    }
    PersonHistory history;
    QUuid undoneTo;
};

/// A slice above that keeps papers of everybody.
struct FakeHolder : PersonDataHolder {
    Result<QStringList> keeps(const PersonId &) const override { return QStringList{u"Certificate C-1 stays readable."_s}; }
    Result<Sheet> dataOf(const PersonId &) const override { return Sheet{u"Papers"_s, {u"No."_s}, {{u"C-1"_s}}}; }
};

struct FakePlaces : TraineePlacing {
    Result<QList<Place>> places(By) const override { return QList<Place>{{u"g"_s, u"FRM-26-A"_s}}; }
    QString whyNotInto(const QString &) const override { return {}; }
    Result<Placing> placing(By by, const QString &chosen, const QList<PersonId> &, const Named &) override
    {
        isByHand = by == By::Hand;
        return Placing{[this, chosen](const QList<Person> &people) -> Result<void> {
            placed.append(chosen + u'/' + people.first().identity.printedName());
            return {};
        }};
    }
    QStringList placed;
    bool isByHand = false;
};

struct World {
    explicit World(bool mayEdit = true) : mayChange(mayEdit)
    {
        (void)desk.add({u"Amina Haddad"_s, u"أمينة حداد"_s}, u"2004-03-12"_s, {u"+961 3 123 456"_s}, Sex::Female);
        (void)desk.add({u"Bilal Mansour"_s}, u"1999"_s);
        (void)desk.add({u"Omar"_s});
        desk.service.addHolder(holder);
    }
    void open()
    {
        section = std::make_unique<TraineesSection>(PeopleDesk{worker, desk.service, desk.directory, desk.clock, mayChange, nullptr, &files,
                                                               &question, &histories, &places, {}, mayChange, false, kept},
                                                    QList<PersonColumn *>{&column}, QList<Panel *>{&panel}, true, QList<PersonList *>{&list});
        page.reset(static_cast<TraineesPage *>(section->makePage(nullptr, navigator)));
        page->resize(1366, 676);
        page->show();
    }
    template<typename T>
    T *find(const QString &name) const { return page->findChild<T *>(name); }
    QStringList listed() const
    {
        QStringList names;
        const IdListModel *model = find<DeskTable>(u"list"_s)->listModel();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 1).data().toString());
        return names;
    }
    bool mayChange;
    SavedListService *kept = nullptr;
    MemoryDesk desk;
    const Person &person(const QString &name) const { return *desk.directory.snapshot()->search(name).front().person; }
    void chooseAll() const
    {
        find<DeskTable>(u"list"_s)->setFocus();
        find<DeskTable>(u"list"_s)->selectAll();
    }
    InlineWorker worker;
    FakeFilePicker files;
    FakeQuestion question;
    FakeHistories histories;
    FakePlaces places;
    FakeHolder holder;
    FakeNavigator navigator;
    FakeColumn column;
    FakePanel panel;
    FakeList list;
    std::unique_ptr<TraineesSection> section;
    std::unique_ptr<TraineesPage> page;
};

inline void type(QWidget *field, const QString &text) // QTest::keyClicks knows Latin letters only
{
    for (const QChar &letter : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace traineeworld
