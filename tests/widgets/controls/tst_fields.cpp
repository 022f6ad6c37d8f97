// SPDX-License-Identifier: GPL-3.0-or-later
// Fields edited where they stand, the search field, labels of states, empty pages and figures: by keyboard, by
// mouse, in both directions of reading.
#include "card.h"
#include "daywords.h"
#include "deskbutton.h"
#include "fakedesk.h"
#include "measures.h"
#include "placefield.h"
#include "statusshape.h"
#include "textfold.h"
#include "widgetwalk.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// A field with something beside it that can take the keyboard.
struct Form {
    QWidget window;
    PlaceField *field = nullptr;
    QLineEdit *other = nullptr;
    QSignalSpy *committed = nullptr;

    Form()
    {
        auto *column = new QVBoxLayout(&window);
        field = new PlaceField(u"Phone"_s, &window);
        other = new QLineEdit(&window);
        column->addWidget(field);
        column->addWidget(other);
        committed = new QSignalSpy(field, &PlaceField::committed);
        committed->setParent(&window);
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        field->setFocus();
    }
    [[nodiscard]] QStringList typed() const
    {
        QStringList values;
        for (const QList<QVariant> &call : *committed)
            values.append(call.first().toString());
        return values;
    }
};

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }

    void enterPressesTheButtonThatHasTheKeyboard()
    {
        struct CommittingForm : QWidget {
            int committed = 0;
            void keyPressEvent(QKeyEvent *event) override { committed += event->key() == Qt::Key_Return; }
        } form;
        DeskButton cancel(u"Cancel"_s, &form);
        QSignalSpy cancelled(&cancel, &QPushButton::clicked);
        for (const int key : {Qt::Key_Return, Qt::Key_Enter})
            QTest::keyClick(&cancel, Qt::Key(key));
        QCOMPARE(cancelled.size(), 2);
        QCOMPARE(form.committed, 0);
        QTest::keyClick(&cancel, Qt::Key_Return, Qt::ControlModifier); // the form's own key
        QCOMPARE(cancelled.size(), 2);
        QCOMPARE(form.committed, 1);
    }

    void datesHaveABorderAsOtherFields_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
    }
    void datesHaveABorderAsOtherFields()
    {
        QFETCH(const int, scheme);
        useDesk(Scheme(scheme));
        QDateEdit date(QDate(2026, 11, 26));
        date.resize(120, measure::field);
        const QImage seen = date.grab().toImage();
        const QColor border = date.palette().color(QPalette::Dark);
        for (const QPoint &edge : {QPoint(0, 13), QPoint(119, 13), QPoint(60, 0), QPoint(60, measure::field - 1)})
            QCOMPARE(seen.pixelColor(edge), border);
        QVERIFY(seen.pixelColor(3, 4) == date.palette().color(QPalette::Base));
        useDesk();
    }
    void cleanup() { useDesk(); }

    void aDateIsAFieldLikeOthers()
    {
        QLineEdit text;
        QDateEdit date;
        date.setCalendarPopup(true);
        const auto edge = [](QWidget &field) {
            field.resize(120, measure::field);
            return field.grab().toImage().pixelColor(0, measure::field / 2);
        };
        QCOMPARE(edge(date), edge(text));
    }

    void theCalendarHasTheMonthsOfTheCountry()
    {
        setDayNames(QLocale(u"ar_LB"_s));
        QLocale::setDefault(QLocale(u"ar_MA"_s)); // chosen for its digits
        QCalendarWidget calendar;
        calendar.setSelectedDate(QDate(2026, 11, 3));
        calendar.show();
        const auto *button = calendar.findChild<QToolButton *>(u"qt_calendar_monthbutton"_s);
        QCOMPARE(button->text(), u"تشرين الثاني"_s);
        calendar.showPreviousMonth();
        QCOMPARE(button->text(), u"تشرين الأول"_s);
        QCOMPARE(button->menu()->actions().value(0)->text(), u"كانون الثاني"_s);
        QLocale::setDefault(QLocale::English);
        setDayNames(QLocale(u"en"_s));
        useDesk();
    }

    void editingBegins_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("F2") << int(Qt::Key_F2) << u"03 111"_s;
        QTest::newRow("Enter") << int(Qt::Key_Return) << u"03 111"_s;
        QTest::newRow("the first digit") << int(Qt::Key_7) << u"7"_s; // takes the place of what stood there
    }
    void editingBegins()
    {
        QFETCH(int, key);
        QFETCH(QString, text);
        Form form;
        form.field->setValue(u"shown 03 111"_s, u"03 111"_s);
        QCOMPARE(form.field->text(), u"shown 03 111"_s);
        QTest::keyClick(form.field, Qt::Key(key));
        QVERIFY(form.field->isEditing());
        QCOMPARE(form.field->text(), text);
        QVERIFY(form.typed().isEmpty());
    }
    void editingDoesNotBegin_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::newRow("an arrow") << int(Qt::Key_Right) << int(Qt::NoModifier);
        QTest::newRow("Escape") << int(Qt::Key_Escape) << int(Qt::NoModifier);
        QTest::newRow("a shortcut") << int(Qt::Key_Z) << int(Qt::ControlModifier);
        QTest::newRow("a menu") << int(Qt::Key_F) << int(Qt::AltModifier);
    }
    void editingDoesNotBegin()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        Form form;
        form.field->setValue(u"03 111"_s);
        QTest::keyClick(form.field, Qt::Key(key), Qt::KeyboardModifier(modifier));
        QVERIFY(!form.field->isEditing());
        QCOMPARE(form.field->text(), u"03 111"_s);
    }
    void committedByEnterAndByLeaving()
    {
        Form form;
        form.field->setValue(u"03 111"_s);
        QTest::mouseClick(form.field, Qt::LeftButton);
        QVERIFY(form.field->isEditing());
        form.field->selectAll();
        QTest::keyClicks(form.field, u" 03 222 "_s);
        QTest::keyClick(form.field, Qt::Key_Return);
        QCOMPARE(form.typed(), QStringList{u"03 222"_s}); // without blanks around
        QVERIFY(!form.field->isEditing());
        form.field->setValue(u"03 222"_s); // as the page does once it is saved
        QTest::keyClick(form.field, Qt::Key_F2);
        QTest::keyClicks(form.field, u"03 333"_s);
        form.other->setFocus();
        QCOMPARE(form.typed(), (QStringList{u"03 222"_s, u"03 333"_s}));
    }
    void whatIsNotChangedIsNotCommitted()
    {
        Form form;
        form.field->setValue(u"shown"_s, u"03 111"_s);
        QTest::keyClick(form.field, Qt::Key_F2);
        QTest::keyClick(form.field, Qt::Key_Return);
        QTest::keyClick(form.field, Qt::Key_F2);
        QTest::keyClicks(form.field, u"rubbish"_s);
        QTest::keyClick(form.field, Qt::Key_Escape);
        QVERIFY(form.typed().isEmpty());
        QCOMPARE(form.field->text(), u"shown"_s);
        QVERIFY(!form.field->isEditing());
    }
    void aRefusedValueStaysWithItsReason()
    {
        Form form;
        form.field->setValue(u"03 111"_s);
        QTest::keyClick(form.field, Qt::Key_F2);
        QTest::keyClicks(form.field, u"none"_s);
        QTest::keyClick(form.field, Qt::Key_Return);
        form.field->setFault(u"This is no phone number."_s);
        QCOMPARE(form.field->fault(), u"This is no phone number."_s);
        QCOMPARE(form.field->accessibleDescription(), u"This is no phone number."_s);
        QCOMPARE(form.field->toolTip(), u"This is no phone number."_s);
        QTest::keyClick(form.field, Qt::Key_F2);
        QCOMPARE(form.field->text(), u"none"_s); // to be mended, not typed again
        QTest::keyClick(form.field, Qt::Key_Escape);
        QVERIFY(form.field->fault().isEmpty());
        QTest::keyClick(form.field, Qt::Key_F2);
        QTest::keyClicks(form.field, u"none"_s);
        QTest::keyClick(form.field, Qt::Key_Return);
        form.field->setFault(u"No."_s);
        form.field->setValue(u"03 111"_s); // the record is read again: what was refused is not lost
        QCOMPARE(form.field->text(), u"none"_s);
        QCOMPARE(form.field->fault(), u"No."_s);
        form.field->setValue(u"03 222"_s); // it says something else now
        QVERIFY(form.field->fault().isEmpty() && form.field->toolTip().isEmpty());
        QCOMPARE(form.field->text(), u"03 222"_s);
    }
    void escapeBringsBackWhatIsSaved()
    {
        Form form;
        form.field->setValue(u"03 111"_s);
        QTest::keyClick(form.field, Qt::Key_F2);
        QTest::keyClicks(form.field, u"none"_s);
        QTest::keyClick(form.field, Qt::Key_Return);
        form.field->setFault(u"This is no phone number."_s);
        QTest::keyClick(form.field, Qt::Key_F2);
        QTest::keyClick(form.field, Qt::Key_Escape);
        QCOMPARE(form.field->text(), u"03 111"_s); // the refused value was never saved
    }
    void aLockedFieldIsOnlyRead()
    {
        Form form;
        form.field->setValue(u"03 111"_s);
        form.field->setLocked(true);
        QTest::keyClick(form.field, Qt::Key_F2);
        QTest::keyClick(form.field, Qt::Key_7);
        QTest::mouseClick(form.field, Qt::LeftButton);
        QVERIFY(!form.field->isEditing());
        QCOMPARE(form.field->text(), u"03 111"_s);
    }
    void whatIsCutIsReadUnderTheMouse()
    {
        Form form;
        const auto told = [&form](const QString &value) {
            form.field->setValue(value);
            QToolTip::hideText();
            QHelpEvent asked(QEvent::ToolTip, QPoint(5, 5), form.field->mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(form.field, &asked);
            return QToolTip::text();
        };
        form.field->setFixedWidth(160);
        form.other->setFocus();
        const QString title = u"7126 Plombiers et tuyauteurs, installateurs de conduites de toutes sortes"_s;
        QVERIFY(told(u"7126"_s).isEmpty()); // it stands there whole
        QCOMPARE(told(title), title);
    }
    void aNewValueDoesNotTakeAwayWhatIsTyped()
    {
        Form form;
        form.field->setValue(u"03 111"_s);
        QTest::keyClick(form.field, Qt::Key_F2);
        QTest::keyClicks(form.field, u"03 22"_s);
        form.field->setValue(u"03 999"_s); // the list was read again meanwhile
        QCOMPARE(form.field->text(), u"03 22"_s);
        QTest::keyClick(form.field, Qt::Key_Escape);
        QCOMPARE(form.field->text(), u"03 999"_s);
    }
    void numbersStandAtTheReadingEdge()
    {
        Form form;
        form.window.setLayoutDirection(Qt::RightToLeft);
        form.field->setLatin(true);
        form.field->setValue(u"+961 70 123456"_s);
        QTest::keyClick(form.field, Qt::Key_F2);
        QCOMPARE(form.field->layoutDirection(), Qt::LeftToRight); // typed from left to right
        QVERIFY(form.field->alignment() & Qt::AlignRight);
        QCOMPARE(form.field->height(), measure::field); // nothing jumps
    }

    void datesAndTimesAreReadAndTypedInOrder_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typedTime");
        QTest::addColumn<QString>("typedDay");
        QTest::newRow("left to right") << u"en"_s << u"0915"_s << u"07092026"_s;
        QTest::newRow("right to left") << u"ar"_s << u"٠٩١٥"_s << u"٠٧٠٩٢٠٢٦"_s;
        QTest::newRow("Western digits, right to left") << u"ar"_s << u"09:15"_s << u"07/09/2026"_s;
        QTest::newRow("with separators") << u"en"_s << u"09:15"_s << u"07/09/2026"_s;
        QTest::newRow("with separators, right to left") << u"ar"_s << u"٠٩:١٥"_s << u"٠٧/٠٩/٢٠٢٦"_s;
        QTest::newRow("single digits, another separator") << u"en"_s << u"9.15"_s << u"7.9.2026"_s;
    }
    void datesAndTimesAreReadAndTypedInOrder()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typedTime);
        QFETCH(const QString, typedDay);
        useDesk(Scheme::Light, language);
        const auto type = [](QWidget &field, const QString &text) {
            field.setFocus(Qt::TabFocusReason);
            for (const QChar digit : text) {
                QTest::keyPress(&field, Qt::Key_Shift); // as on a French keyboard
                QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(digit), Qt::NoModifier);
                QTest::keyRelease(&field, Qt::Key_Shift);
            }
        };
        QWidget window;
        QTimeEdit time(QTime(8, 0), &window);
        time.setDisplayFormat(u"HH:mm"_s);
        QDateEdit day(QDate(2026, 11, 26), &window);
        day.setDisplayFormat(u"dd\u200F/MM\u200F/yyyy"_s); // as Arabic has it
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(westernDigits(time.text()), u"08:00"_s);
        QStyleOptionSpinBox option;
        option.initFrom(&time);
        const QRect arrow = time.style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, &time);
        QCOMPARE(arrow.center().x() < time.width() / 2, window.isRightToLeft()); // where the arrows of other fields stand
        type(time, typedTime);
        QCOMPARE(time.time(), QTime(9, 15));
        QTest::keyClick(&time, Qt::Key_Tab);
        QVERIFY(day.hasFocus());
        QTest::keyClick(&day, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(time.hasFocus()); // from field to field, not through their parts
        type(day, typedDay);
        QCOMPARE(day.date(), QDate(2026, 9, 7));
        time.setFocus();
        day.setDate(QDate(2026, 11, 26));
        day.setFocus(Qt::BacktabFocusReason); // from below: to the day, not into the year
        QCoreApplication::processEvents();
        for (const QChar letter : typedDay)
            QTest::sendKeyEvent(QTest::Click, &day, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        QCOMPARE(day.date(), QDate(2026, 9, 7));
        for (const Qt::Key toBegin : {Qt::Key_A, Qt::Key_Home}) { // marked whole; gone to its beginning
            time.setTime(QTime(14, 0));
            day.setDate(QDate(2026, 11, 26));
            for (QWidget *field : std::initializer_list<QWidget *>{&time, &day}) {
                field->setFocus();
                QTest::keyClick(field, toBegin, toBegin == Qt::Key_A ? Qt::ControlModifier : Qt::NoModifier);
                for (const QChar letter : field == &time ? typedTime : typedDay)
                    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
            }
            QCOMPARE(time.time(), QTime(9, 15));
            QCOMPARE(day.date(), QDate(2026, 9, 7));
        }
    }

    void searchKeysLeadToTheList()
    {
        SearchField field(u"Search"_s, u"Search trainees"_s);
        QSignalSpy down(&field, &SearchField::wentDown), cleared(&field, &SearchField::cleared);
        field.show();
        QTest::keyClicks(&field, u"rana"_s);
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_PageDown);
        QCOMPARE(down.size(), 2);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(cleared.size(), 0); // the first Escape empties, the second leaves
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(field.accessibleName(), u"Search trainees"_s);
    }
    void theGlassStandsWhereReadingBegins()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            SearchField field(u"Search"_s, u"Search"_s);
            const QMargins margins = field.textMargins();
            QVERIFY(direction == Qt::LeftToRight ? margins.left() > measure::icon && margins.right() == 0
                                                 : margins.right() > measure::icon && margins.left() == 0);
        }
    }

    /// Values are saved at once: a page scrolled under the mouse must change none, and move no keyboard.
    void theWheelIsThePagesAndChangesNoValue()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *choice = new QComboBox;
        choice->addItems({u"Jordan"_s, u"Laos"_s, u"Lebanon"_s});
        auto *figure = new QSpinBox;
        auto *day = new QDateEdit(QDate(2026, 3, 14));
        for (QWidget *field : std::initializer_list<QWidget *>{choice, figure, day})
            column->addWidget(field);
        page.show();
        for (QWidget *field : std::initializer_list<QWidget *>{choice, figure, day}) {
            const QPointF at = field->rect().center();
            QWheelEvent turned(at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &turned);
            QVERIFY2(!turned.isAccepted(), field->metaObject()->className()); // so that Qt offers it to the page
            QVERIFY2(field->focusPolicy() != Qt::WheelFocus, field->metaObject()->className());
        }
        QCOMPARE(choice->currentText(), u"Jordan"_s);
        QCOMPARE(figure->value(), 0);
        QCOMPARE(day->date(), QDate(2026, 3, 14));
    }

    void statesDifferWithoutTheirColour()
    {
        // Each shape, drawn in one colour, is a picture of its own.
        QPalette grey;
        QSet<QByteArray> pictures;
        for (int shape = int(StatusShape::Present); shape <= int(StatusShape::Below); ++shape) {
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawStatusShape(&painter, QRectF(0, 0, 16, 16), StatusShape(shape), grey);
            painter.end();
            QByteArray bits;
            for (int y = 0; y < 16; ++y)
                for (int x = 0; x < 16; ++x)
                    bits.append(image.pixelColor(x, y).lightness() < 230 ? '1' : '0');
            QVERIFY2(bits.count('1') > 8, qPrintable(QString::number(shape)));
            pictures.insert(bits);
        }
        QCOMPARE(pictures.size(), int(StatusShape::Below));
    }
    void statusLabelsKeepTheirRoom()
    {
        StatusLabel label;
        label.setStatus(StatusShape::Blocked, u"Blocked"_s, true);
        QCOMPARE(label.text(), u"Blocked"_s);
        QCOMPARE(label.accessibleName(), u"Blocked"_s);
        const int narrow = label.sizeHint().width();
        label.setStatus(StatusShape::Blocked, u"Blocked by two rules"_s, true);
        QVERIFY(label.sizeHint().width() > narrow);
        QVERIFY(label.minimumSizeHint().width() <= label.sizeHint().width());
    }

    void emptyPagesOfferTheirVerb()
    {
        EmptyState page(u"No trainees yet."_s, nullptr, u"New trainee"_s);
        QSignalSpy activated(&page, &EmptyState::activated);
        page.findChild<QPushButton *>()->click();
        QCOMPARE(activated.size(), 1);
        page.setSentence(u"Nobody is called so."_s);
        QCOMPARE(page.findChild<TextLabel *>()->text(), u"Nobody is called so."_s);
        EmptyState plain(u"Nothing."_s);
        QVERIFY(!plain.findChild<QPushButton *>());
    }
    void badNewsLooksAnotherWay()
    {
        MessageBar bar;
        bar.resize(400, measure::messageBar);
        QSet<QRgb> grounds;
        for (const MessageBar::Kind kind : {MessageBar::Kind::Good, MessageBar::Kind::Warn, MessageBar::Kind::Bad}) {
            bar.showMessage(kind, u"x"_s);
            QCOMPARE(bar.kind(), kind);
            grounds.insert(bar.grab().toImage().pixel(300, 10));
        }
        QCOMPARE(grounds.size(), 3);
        QVERIFY(!bar.findChild<QPushButton *>()->isVisibleTo(&bar)); // no link, no button
    }
};

QTEST_MAIN(FieldsTest)
#include "tst_fields.moc"
