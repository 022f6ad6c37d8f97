// SPDX-License-Identifier: GPL-3.0-or-later
// A trainee's whole record and several at once: what others wrote meanwhile, papers, consents, one value for all, tables,
// two who are one, erasing, history, newcomers one after another, columns.
#include "traineeworld.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace warsha;
using namespace traineeworld;
using namespace Qt::StringLiterals;

class TraineeRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void init() { deskSettings()->remove(u"columns"_s); }
    void cleanup() { useDesk(); }

    void whatAnotherWroteMeanwhileIsShownBesideOnesOwn()
    {
        World world;
        world.open();
        const auto otherWrites = [&](const QString &phone) {
            const Person amina = world.person(u"amina"_s);
            PersonEdit edit{amina.id, amina.identity, amina.identity};
            edit.after.phones = {phone};
            QVERIFY(world.desk.service.change(edit));
        };
        QSignalSpy failed(world.page.get(), &Page::failed);
        auto *phone = world.find<PlaceField>(u"phones"_s);
        QTest::keyClick(phone, Qt::Key_F2);
        phone->setText(u"70111"_s);
        otherWrites(u"70222"_s);
        QCOMPARE(phone->text(), u"70111"_s); // nobody writes over what is being typed
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(phone->text(), u"70111"_s);
        QVERIFY2(phone->fault().contains(u"70222"_s), qPrintable(phone->fault()));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(world.person(u"amina"_s).identity.phones, QStringList{u"70222"_s});
        QTest::keyClick(phone, Qt::Key_F2); // mine after all
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(world.person(u"amina"_s).identity.phones, QStringList{u"70111"_s});
        QVERIFY(phone->fault().isEmpty());
        QTest::keyClick(phone, Qt::Key_F2); // touched by nobody here: the other's value comes in
        otherWrites(u"70333"_s);
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(phone->text(), u"70333"_s);
        QCOMPARE(world.person(u"amina"_s).identity.phones, QStringList{u"70333"_s});
    }

    void papersAreReadWithTheirKinds()
    {
        World world;
        world.open();
        auto *documents = world.find<PlaceField>(u"document"_s);
        const auto write = [&](const QString &typed) {
            QTest::keyClick(documents, Qt::Key_F2);
            documents->setText(typed);
            QTest::keyClick(documents, Qt::Key_Return);
        };
        write(u"passport: N12; 22A/7"_s);
        QList<IdentityDocument> stored = world.person(u"amina"_s).identity.documents;
        QCOMPARE(stored, (QList<IdentityDocument>{{u"passport"_s, u"N12"_s, {}}, {u"other"_s, u"22A/7"_s, {}}}));
        QCOMPARE(documents->text(), u"Passport: N12; 22A/7"_s);
        write(u"N13; UNHCR card: 22A/7"_s); // a number alone keeps the kind of its place
        stored = world.person(u"amina"_s).identity.documents;
        QCOMPARE(stored, (QList<IdentityDocument>{{u"passport"_s, u"N13"_s, {}}, {u"unhcr"_s, u"22A/7"_s, {}}}));
        auto *nationality = world.find<PlaceField>(u"nationality"_s);
        QTest::keyClick(nationality, Qt::Key_F2);
        nationality->setText(u"Atlantis"_s);
        QTest::keyClick(nationality, Qt::Key_Return);
        QVERIFY(!nationality->fault().isEmpty());
        QTest::keyClick(nationality, Qt::Key_F2);
        nationality->setText(u"سوري"_s);
        QTest::keyClick(nationality, Qt::Key_Return);
        QCOMPARE(nationality->text(), u"Syria"_s);
    }

    void consentKeepsBothDays()
    {
        World world;
        world.open();
        auto *tick = world.find<QCheckBox>(u"consent.donor"_s);
        tick->click();
        const QDate today = world.desk.clock.now().date();
        QCOMPARE(world.person(u"amina"_s).identity.consents, (QList<Consent>{{u"donor"_s, today, {}}}));
        tick->click();
        QCOMPARE(world.person(u"amina"_s).identity.consents, (QList<Consent>{{u"donor"_s, today, today}}));
        world.desk.units.refusal = u"No."_s;
        tick->click();
        QVERIFY(!tick->isChecked()); // what was refused does not stay
    }

    void oneValueForAll()
    {
        World world;
        world.open();
        QSignalSpy saved(world.page.get(), &Page::saved);
        world.chooseAll();
        auto *several = world.find<QWidget>(u"several"_s);
        QVERIFY(several->isVisible());
        QCOMPARE(world.find<QLabel>(u"severalTitle"_s)->text(), u"3 trainees chosen"_s);
        auto *value = world.find<QLineEdit>(u"value"_s);
        auto *set = world.find<QPushButton>(u"setForAll"_s);
        value->setText(u"Atlantis"_s);
        set->click();
        QVERIFY(world.find<QLabel>(u"fieldFault"_s)->isVisible());
        QCOMPARE(world.desk.units.verbs.count(u"people.change"_s), 0);
        value->setText(u"Lebanese"_s);
        set->click();
        QCOMPARE(world.desk.units.verbs.count(u"people.change"_s), 1);
        QCOMPARE(saved.size(), 1);
        for (const QString &name : {u"amina"_s, u"bilal"_s, u"omar"_s})
            QCOMPARE(world.person(name).identity.nationality, u"LBN"_s);
        QCOMPARE(world.find<DeskTable>(u"list"_s)->chosenIds().size(), 3); // still chosen, for the next value
        QTest::keyClick(world.find<DeskTable>(u"list"_s), Qt::Key_Down);
        QVERIFY(!several->isVisible());
    }

    void chosenLeaveAsATableOfTheColumnsShown()
    {
        World world;
        world.open();
        QTemporaryDir folder;
        world.chooseAll();
        world.find<QPushButton>(u"copyTable"_s)->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QRegularExpression(u"[\r\n]+"_s), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), u"No.\tName\tGroup"_s);
        QVERIFY(lines.at(1).contains(u"Amina Haddad\tFRM-26-A"_s));
        world.files.path = folder.filePath(u"out.csv"_s);
        world.find<QPushButton>(u"saveTable"_s)->click();
        QFile file(world.files.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Bilal Mansour"));
    }

    void twoWhoAreOne()
    {
        World world;
        (void)world.desk.add({u"Amina Hadad"_s}, {}, {u"70 100"_s});
        world.open();
        QSignalSpy saved(world.page.get(), &Page::saved);
        auto *table = world.find<DeskTable>(u"list"_s);
        world.chooseAll();
        QVERIFY(!world.find<QPushButton>(u"mergeAsked"_s)->isVisible());
        table->chooseFirst();
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier); // Amina Hadad, Amina Haddad
        QCOMPARE(table->chosenIds().size(), 2);
        world.find<QPushButton>(u"mergeAsked"_s)->click();
        auto *merge = world.page->findChild<MergeForm *>();
        QVERIFY(merge->isVisible());
        QVERIFY2(unnamedControls(merge).isEmpty(), qPrintable(unnamedControls(merge).join(u' ')));
        merge->findChild<QPushButton *>(u"mergeNow"_s)->click();
        QCOMPARE(world.listed().size(), 3);
        QCOMPARE(saved.size(), 1);
        const Person stays = world.person(u"amina"_s);
        QCOMPARE(stays.number, u"2026/0001"_s); // who was registered first
        QCOMPARE(stays.identity.phones, (QStringList{u"+961 3 123 456"_s, u"70 100"_s}));
        QCOMPARE(stays.identity.names.size(), 3);
        QCOMPARE(stays.identity.birth.toText(), u"2004-03-12"_s);
        QCOMPARE(table->chosenId(), stays.id.uuid());
        QVERIFY(!merge->isVisible());
    }

    void erasingSaysWhatStays()
    {
        World world;
        world.open();
        const QString number = world.person(u"amina"_s).number;
        world.question.answer.agreed = false;
        world.page->findChild<QAction *>(u"erasePerson"_s)->trigger();
        QCOMPARE(world.question.asked.size(), 1);
        QVERIFY(world.question.asked.first().danger);
        QVERIFY(world.question.asked.first().text.contains(u"Certificate C-1 stays readable."_s));
        QVERIFY(world.question.asked.first().text.contains(number));
        QVERIFY(!world.person(u"amina"_s).erased);
        world.question.answer.agreed = true;
        world.page->findChild<QAction *>(u"erasePerson"_s)->trigger();
        QVERIFY(world.desk.directory.snapshot()->search(u"amina").empty());
        QVERIFY(world.desk.directory.snapshot()->findNumber(number)->erased);
        QCOMPARE(world.desk.units.verbs.last(), u"people.erase"_s);
    }

    void personTakesTheirDataAlong()
    {
        World world;
        world.open();
        QTemporaryDir folder;
        world.files.path = folder.filePath(u"amina.xlsx"_s);
        world.page->findChild<QAction *>(u"savePerson"_s)->trigger();
        QCOMPARE(world.files.suggestedName, u"2026-0001.xlsx"_s); // no name of a person in a file's name
        QVERIFY(QFile::exists(world.files.path));
    }

    void historyTellsFieldsAndGoesBack()
    {
        World world;
        world.open();
        QSignalSpy undo(world.page.get(), &Page::undoAsked);
        const Identity before = world.person(u"amina"_s).identity;
        Identity after = before;
        after.knownAs = u"Mina"_s;
        const QUuid last = QUuid::createUuid();
        const QUuid first = QUuid::createUuid();
        world.histories.history = {{{last, 200, u"Vanida"_s, u"change a trainee"_s, false, false, before, after},
                                    {first, 100, u"Vanida"_s, u"register a trainee"_s, false, false, {}, before}},
                                   {last, first}};
        auto *tabs = world.find<QTabBar>(u"tabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        auto *table = world.find<DeskTable>(u"history"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->model()->index(0, 2).data().toString().contains(u"Known as: –"_s));
        QVERIFY(table->model()->index(0, 2).data().toString().contains(u"Mina"_s));
        QCOMPARE(table->model()->index(1, 2).data().toString(), u"Register a trainee"_s);
        world.find<QPushButton>(u"undoStep"_s)->click();
        QCOMPARE(undo.size(), 1);
        table->choose(first);
        world.find<QPushButton>(u"undoStep"_s)->click();
        QCOMPARE(world.question.asked.last().code, u"history.undoBack"_s);
        QCOMPARE(world.histories.undoneTo, first);
    }

    void whatUndoPassesOverIsNamed_data()
    {
        QTest::addColumn<bool>("isOnTheWay");
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("said");
        QTest::newRow("the last") << true << QString() << u"Your last step."_s;
        QTest::newRow("a final one later") << true << u"set roles"_s << u"Your last step. “set roles” came later, is final and stays."_s;
        QTest::newRow("behind a final one") << false << u"lock hours"_s << u"“lock hours” came later and is final: nothing before it can be undone."_s;
        QTest::newRow("of somebody else") << false << QString() << u"Only the person who did it can undo it, on this PC, before a final step."_s;
    }
    void whatUndoPassesOverIsNamed()
    {
        QFETCH(const bool, isOnTheWay);
        QFETCH(const QString, since);
        QFETCH(const QString, said);
        World world;
        world.open();
        PersonChange change;
        change.step = QUuid::createUuid();
        change.what = u"change a trainee"_s;
        change.finalSince = since;
        world.histories.history = {{change}, isOnTheWay ? QList{change.step} : QList<QUuid>()};
        auto *tabs = world.find<QTabBar>(u"tabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        QCOMPARE(world.find<QLabel>(u"why"_s)->text(), said);
    }

    void registeringGoesOnInTheSameGroup()
    {
        World world;
        world.open();
        world.page->startNew();
        auto *form = world.page->findChild<NewTraineeForm *>();
        form->findChild<QComboBox *>(u"placeIn"_s)->setCurrentIndex(1);
        for (const QString &name : {u"Hala Saad"_s, u"Karim Aoun"_s}) {
            type(form->findChild<QLineEdit *>(u"name"_s), name);
            QTest::keyClick(form->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(form->isVisible());
            QVERIFY(form->findChild<QLineEdit *>(u"name"_s)->text().isEmpty());
        }
        QCOMPARE(world.places.placed, (QStringList{u"g/Hala Saad"_s, u"g/Karim Aoun"_s}));
        QVERIFY(world.places.isByHand);
        QCOMPARE(world.listed().size(), 5);
        type(form->findChild<QLineEdit *>(u"name"_s), u"Hala Saad"_s);
        Q_EMIT form->findChild<MessageBar *>(u"twins"_s)->linkActivated(); // she is here: show her
        QVERIFY(!form->isVisible());
        QCOMPARE(world.find<QLabel>(u"name"_s)->text(), u"Hala Saad"_s);
    }

    void whatIsRefusedIsMarkedInItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no date") << u"birth"_s << u"31.2.2004"_s;
        QTest::newRow("a year to come") << u"birth"_s << u"2206"_s;
        QTest::newRow("no country") << u"nationality"_s << u"Leban"_s;
        QTest::newRow("no phone") << u"phone"_s << u"12"_s;
    }
    void whatIsRefusedIsMarkedInItsField()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        World world;
        world.open();
        const auto before = world.listed();
        world.page->startNew();
        auto *form = world.page->findChild<NewTraineeForm *>();
        type(form->findChild<QLineEdit *>(u"name"_s), u"Hala Saad"_s);
        auto *line = form->findChild<QLineEdit *>(field);
        type(line, typed);
        QTest::keyClick(form->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return);
        QVERIFY(form->isVisible());
        QVERIFY(!form->findChild<MessageBar *>(u"fault"_s)->sentence().isEmpty());
        QCOMPARE(world.page->focusWidget(), line);
        QCOMPARE(line->selectedText(), typed);
        QCOMPARE(world.listed(), before);
    }

    /// It was thrown away, by a key that a hand finds by mistake.
    void escapeKeepsWhatWasTyped()
    {
        World world;
        world.open();
        world.page->startNew();
        auto *form = world.page->findChild<NewTraineeForm *>();
        QSignalSpy told(world.page.get(), &Page::told);
        const auto write = [&](const QString &field, const QString &typed) {
            type(form->findChild<QLineEdit *>(field), typed);
            QTest::keyClick(form->findChild<QLineEdit *>(field), Qt::Key_Escape);
            QVERIFY(!form->isVisible());
            QCOMPARE(world.page->focusWidget(), world.find<DeskTable>(u"list"_s));
        };
        write(u"name"_s, u"Hala Saad"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().first().toString().contains(u"New trainee goes on with it"_s), qPrintable(told.first().first().toString()));
        world.page->startNew();
        QVERIFY(form->isVisible());
        QCOMPARE(form->findChild<QLineEdit *>(u"name"_s)->text(), u"Hala Saad"_s);
        auto *bar = form->findChild<MessageBar *>(u"told"_s);
        QVERIFY(bar->isVisible());
        write(u"phone"_s, u"03 998877"_s); // and again, with more in it
        world.page->startNew();
        QCOMPARE(form->findChild<QLineEdit *>(u"name"_s)->text(), u"Hala Saad"_s);
        QCOMPARE(form->findChild<QLineEdit *>(u"phone"_s)->text(), u"03 998877"_s);
        Q_EMIT bar->linkActivated(); // begin with an empty one
        QVERIFY(form->findChild<QLineEdit *>(u"name"_s)->text().isEmpty());
        QVERIFY(form->isVisible() && !bar->isVisible());
        QTest::keyClick(form, Qt::Key_Escape); // nothing to keep, nothing to say
        QVERIFY(!form->isVisible());
        QCOMPARE(told.size(), 2);
        world.page->startNew();
        QVERIFY(!bar->isVisible());
        type(form->findChild<QLineEdit *>(u"name"_s), u"Hala Saad"_s);
        form->findChild<QPushButton *>(u"cancel"_s)->click(); // gives it up
        world.page->startNew();
        QVERIFY(form->findChild<QLineEdit *>(u"name"_s)->text().isEmpty());
    }

    void lettersChooseTheSex_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("sex");
        const auto row = [](const QString &language, const QString &typed, Sex sex) {
            QTest::newRow(qPrintable(language + u' ' + typed)) << language << typed << int(sex);
        };
        for (const QString &typed : {u"F"_s, u"f"_s, u"Female"_s, u"w"_s})
            row(u"en"_s, typed, Sex::Female);
        row(u"en"_s, u"male"_s, Sex::Male);
        row(u"fr"_s, u"h"_s, Sex::Male);
        row(u"ar"_s, u"انثى"_s, Sex::Female);
        row(u"ar"_s, u"ذ"_s, Sex::Male);
        row(u"lo"_s, u"ຊ"_s, Sex::Male);
        row(u"ar"_s, u"F"_s, Sex::Female); // the keyboard was left so
    }
    void lettersChooseTheSex()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        useDesk(Scheme::Light, language);
        World world;
        world.open();
        world.page->startNew();
        auto *sex = world.page->findChild<NewTraineeForm *>()->findChild<QComboBox *>(u"sex"_s);
        type(sex, typed);
        QTEST(sex->currentData().toInt(), "sex");
    }

    void aFieldIsMarkedWhenItIsLeft_data()
    {
        whatIsRefusedIsMarkedInItsField_data();
    }
    void aFieldIsMarkedWhenItIsLeft()
    {
        QFETCH(const QString, field);
        QFETCH(QString, typed);
        if (field == "nationality"_L1)
            typed = u"Atlantis"_s; // the beginning of one country is written out
        World world;
        world.open();
        QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
        world.page->startNew();
        auto *form = world.page->findChild<NewTraineeForm *>();
        auto *fault = form->findChild<MessageBar *>(u"fault"_s);
        type(form->findChild<QLineEdit *>(u"name"_s), u"Hala Saad"_s);
        auto *line = form->findChild<QLineEdit *>(field);
        const auto red = [line] {
            const QColor edge = line->grab().toImage().pixelColor(line->width() / 2, line->height() - 1);
            return edge.red() > edge.green() + 60;
        };
        line->setFocus();
        type(line, typed);
        QVERIFY(!red() && !fault->isVisible()); // not while one types
        if (line->completer())
            line->completer()->popup()->hide(); // as a click elsewhere does
        form->findChild<QLineEdit *>(u"otherName"_s)->setFocus();
        QVERIFY(red());
        QVERIFY(fault->isVisible());
        QCOMPARE(line->accessibleDescription(), fault->sentence());
        line->setFocus();
        type(line, u"x"_s); // it is being mended
        QVERIFY(!red() && !fault->isVisible());
    }

    void aCountryIsChosenInAListOrTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        for (const char *typed : {"Syria", "syr", "SY", "Syrie", "سوريا", "سوريه", "syrienne"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << u"Syria"_s;
        for (const char *typed : {"Allemagne", "المانيا", "Germ", "DEU"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << u"Germany"_s;
        QTest::newRow("a word inside") << u"coast"_s << u"Ivory Coast"_s;
        QTest::newRow("none") << u"statel"_s << u"Stateless"_s;
    }
    void aCountryIsChosenInAListOrTyped()
    {
        QFETCH(const QString, typed);
        World world;
        world.open();
        QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
        world.page->startNew();
        auto *line = world.page->findChild<NewTraineeForm *>()->findChild<QLineEdit *>(u"nationality"_s);
        line->setFocus();
        type(line, typed);
        QTEST(line->completer()->currentCompletion(), "country");
        QVERIFY(line->completer()->popup()->isVisible());
        QTest::keyClick(line->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
        QTEST(line->text(), "country");
        QTRY_VERIFY(line->isModified()); // a draft keeps it
        line->clear();
        QTest::keyClick(line, Qt::Key_F4);
        QVERIFY(line->completer()->completionCount() > 240);
        QCOMPARE(line->completer()->currentCompletion(), u"Algeria"_s); // those near us first
        line->completer()->popup()->hide();
    }

    void aCodeOfACountryIsWrittenOut()
    {
        World world;
        world.open();
        QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
        world.page->startNew();
        auto *form = world.page->findChild<NewTraineeForm *>();
        auto *line = form->findChild<QLineEdit *>(u"nationality"_s);
        for (const QString &typed : {u"LBN"_s, u"Liban"_s, u"لبناني"_s, u"leban"_s}) {
            line->setFocus();
            line->clear();
            type(line, typed);
            line->completer()->popup()->hide();
            form->findChild<QLineEdit *>(u"name"_s)->setFocus();
            QCOMPARE(line->text(), u"Lebanon"_s);
        }
        QVERIFY(form->hasDraft());
    }

    void columnsAreChosenAndKept()
    {
        World world;
        world.open();
        auto *table = world.find<DeskTable>(u"list"_s);
        QCOMPARE(table->columnsShown(), (QList<int>{0, 1, 2}));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table->viewport(), &asked);
        auto *menu = table->findChild<QMenu *>(u"columns"_s);
        QVERIFY(menu);
        auto *birth = menu->findChild<QAction *>(u"birth"_s);
        QVERIFY(!birth->isChecked());
        birth->trigger();
        QCOMPARE(table->columnsShown().size(), 4);
        QCOMPARE(table->model()->index(0, table->columnsShown().last()).data().toString(), u"12 March 2004"_s);
        world.open();
        QCOMPARE(world.find<DeskTable>(u"list"_s)->columnsShown().size(), 4);
    }
};

QTEST_MAIN(TraineeRecordTest)
#include "tst_traineerecord.moc"
