// SPDX-License-Identifier: GPL-3.0-or-later
// A form that was begun is kept by its window and comes back as it was; a password is not, and what was saved or given up is gone.
#include "deskbutton.h"
#include "draftshelf.h"
#include "fakedesk.h"
#include "sideform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

class Window : public QWidget, public DraftShelf
{
public:
    QHash<QString, QByteArray> &kept;
    explicit Window(QHash<QString, QByteArray> &shelf) : kept(shelf) {}
    void keepDraft(const QString &form, const QByteArray &draft) override
    {
        if (draft.isEmpty())
            kept.remove(form);
        else
            kept.insert(form, draft);
    }
    [[nodiscard]] QByteArray keptDraft(const QString &form) const override { return kept.value(form); }
};

class Form : public SideForm
{
public:
    QLineEdit *name = make(u"name"_s);
    QLineEdit *day = make(u"day"_s);
    QLineEdit *password = make(u"password"_s);
    QComboBox *group = new QComboBox(this);
    QCheckBox *tick = new QCheckBox(this);

    explicit Form(QWidget *parent, const QString &code = u"new"_s) : SideForm(parent)
    {
        password->setEchoMode(QLineEdit::Password);
        group->setObjectName(u"group"_s);
        tick->setObjectName(u"tick"_s);
        day->setText(u"proposed"_s);
        if (!code.isEmpty())
            keepAs(code);
    }
    void readGroups()
    {
        group->clear();
        group->addItem(u"First"_s, u"1"_s);
        group->addItem(u"Second"_s, u"2"_s);
    }

private:
    QLineEdit *make(const QString &code)
    {
        auto *line = new QLineEdit(this);
        line->setObjectName(code);
        return line;
    }
};

void fill(Form &form)
{
    QTest::keyClicks(form.name, u"Amina Haddad"_s);
    QTest::keyClicks(form.password, u"secret words"_s);
    form.readGroups();
    form.group->setCurrentIndex(1);
    form.tick->click();
}

} // namespace

class SideFormTest : public QObject
{
    Q_OBJECT
    QHash<QString, QByteArray> m_kept;

private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void init() { m_kept.clear(); }

    void whatWasBegunComesBack()
    {
        {
            Window window(m_kept);
            Form form(&window);
            fill(form);
            QTRY_VERIFY(m_kept.contains(u"new"_s)); // by itself, a moment after the last key
        }
        QVERIFY(!m_kept.value(u"new"_s).contains("secret"));
        Window window(m_kept);
        Form form(&window);
        QVERIFY(form.bringBack());
        QVERIFY(form.hasDraft());
        QCOMPARE(form.name->text(), u"Amina Haddad"_s);
        QCOMPARE(form.day->text(), u"proposed"_s); // nobody typed it
        QCOMPARE(form.password->text(), QString());
        QVERIFY(form.tick->isChecked());
        form.readGroups(); // read after the form was made
        QTRY_COMPARE(form.group->currentIndex(), 1);
    }

    void whatIsSavedOrGivenUpIsGone()
    {
        Window window(m_kept);
        Form form(&window);
        fill(form);
        form.flushDraft();
        QVERIFY(!m_kept.isEmpty());
        form.dropDraft();
        QVERIFY(m_kept.isEmpty());
        QVERIFY(!form.bringBack());
    }

    void nothingIsKept_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a form without a name") << QString() << u"Amina"_s;
        QTest::newRow("nothing typed") << u"new"_s << u"  "_s;
    }
    void nothingIsKept()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, typed);
        Window window(m_kept);
        Form form(&window, code);
        QTest::keyClicks(form.name, typed);
        form.flushDraft();
        QVERIFY(m_kept.isEmpty());
    }

    void escapeLeavesWhatWasBegunAndCancelGivesItUp()
    {
        Window window(m_kept);
        Form form(&window);
        QSignalSpy left(&form, &SideForm::left), cancelled(&form, &SideForm::cancelled);
        QTest::keyClick(&form, Qt::Key_Escape); // nothing was typed
        QCOMPARE(cancelled.size(), 1);
        fill(form);
        QTest::keyClick(form.name, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QVERIFY(m_kept.contains(u"new"_s)); // at once
        Form unkept(&window, {});
        QSignalSpy leftToo(&unkept, &SideForm::left), cancelledToo(&unkept, &SideForm::cancelled);
        fill(unkept);
        QTest::keyClick(unkept.name, Qt::Key_Escape); // it has no place where it could be kept
        QVERIFY(leftToo.isEmpty());
        QCOMPARE(cancelledToo.size(), 1);
    }

    void aWindowWithoutAShelfKeepsNothing()
    {
        QWidget window;
        Form form(&window);
        fill(form);
        form.flushDraft();
        QVERIFY(!form.bringBack());
        QVERIFY(form.hasDraft());
    }

    void itStaysInFrontUntilSomebodyActs()
    {
        Window window(m_kept);
        QStackedWidget side(&window);
        {
            Form form(&window);
            fill(form);
            form.flushDraft();
        }
        auto *form = new Form(&side);
        side.addWidget(form);
        QVERIFY(!SideForm::staysInFront(&side));
        QVERIFY(form->bringBack());
        QVERIFY(SideForm::staysInFront(&side));
        QTest::keyClick(form->name, Qt::Key_Home);
        QVERIFY(!SideForm::staysInFront(&side));
    }
};

QTEST_MAIN(SideFormTest)
#include "tst_sideform.moc"
