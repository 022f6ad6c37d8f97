// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and their contrast, letters, icons, buttons, bars, questions.
#include "card.h"
#include "contrast.h"
#include "deskstyle.h"
#include "dialogquestion.h"
#include "fakedesk.h"
#include "icons.h"
#include "measures.h"
#include "widgetwalk.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

/// A page with a bar, a button, tabs and a list, beside another page.
struct NoticeScene {
    QStackedWidget pages;
    MessageBar *bar;
    QPushButton *button;
    QTabBar *tabs;
    QListWidget *list;

    NoticeScene()
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        bar = new MessageBar(page);
        button = new QPushButton(u"Next"_s, page);
        tabs = new QTabBar(page);
        list = new QListWidget(page);
        for (const QString &text : {u"one"_s, u"two"_s}) {
            tabs->addTab(text);
            list->addItem(text);
        }
        for (QWidget *part : {static_cast<QWidget *>(bar), static_cast<QWidget *>(button), static_cast<QWidget *>(tabs), static_cast<QWidget *>(list)})
            column->addWidget(part);
        pages.addWidget(page);
        pages.addWidget(new QWidget);
        new QShortcut(QKeySequence(u"Ctrl+P"_s), &pages);
        pages.show();
        pages.activateWindow();
        (void)QTest::qWaitForWindowActive(&pages);
    }
    void act(const QString &what)
    {
        if (what == "a button"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
        else if (what == "a tab"_L1)
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        else if (what == "a tab by keyboard"_L1)
            QTest::keyClick(tabs, Qt::Key_Right);
        else if (what == "another page"_L1)
            pages.setCurrentIndex(1);
        else if (what == "a letter"_L1)
            QTest::keyClick(list, Qt::Key_A);
        else if (what == "Enter"_L1)
            QTest::keyClick(list, Qt::Key_Return);
        else if (what == "a shortcut"_L1)
            QTest::keyClick(&pages, Qt::Key_P, Qt::ControlModifier);
        else if (what == "a row"_L1)
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        else if (what == "an arrow key"_L1)
            QTest::keyClick(list, Qt::Key_Down);
        else if (what == "a modifier"_L1)
            QTest::keyClick(list, Qt::Key_Control);
        else if (what == "its own ground"_L1)
            QTest::mouseClick(bar, Qt::LeftButton);
        else
            inADialog();
    }
    void inADialog()
    {
        QDialog dialog(&pages);
        auto *close = new QPushButton(u"Close"_s, &dialog);
        QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
        dialog.open();
        (void)QTest::qWaitForWindowActive(&dialog);
        QTest::mouseClick(close, Qt::LeftButton);
    }
};

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useDesk(); }
    void cleanup() { useDesk(); }

    void everythingCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
    }

    void everythingCanBeRead()
    {
        QFETCH(int, scheme);
        const QPalette palette = deskPalette(Scheme(scheme));
        const Tokens &tokens = Tokens::of(Scheme(scheme));
        const QColor base = palette.color(QPalette::Base);
        const QColor canvas = palette.color(QPalette::Window);
        for (const QColor &ground : {base, canvas, palette.color(QPalette::AlternateBase), tokens.softSelection})
            for (const QColor &state : {tokens.good, tokens.bad, tokens.warn, tokens.info, palette.color(QPalette::PlaceholderText)})
                QVERIFY2(contrast(ground, state) >= 4.5, qPrintable(ground.name() + state.name()));
        for (const QColor &ground : {base, canvas, tokens.side, tokens.sideChosen, tokens.warnGround, tokens.badGround, tokens.goodGround})
            QVERIFY2(contrast(ground, palette.color(QPalette::Text)) >= 7.0, qPrintable(ground.name()));
        QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText)) >= 4.5);
        for (const QColor &ground : {base, canvas, tokens.side, tokens.sideChosen, tokens.softSelection})
            QVERIFY2(contrast(ground, tokens.focusRing) >= 3.0, qPrintable(ground.name()));
        QVERIFY(contrast(base, palette.color(QPalette::Dark)) >= 3.0);
        QCOMPARE(int(Tokens::of(palette).scheme), scheme);
    }

    void aFilledButtonHasNoFrame()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            DeskStyle::apply(scheme);
            DeskButton button(u"Issue"_s, nullptr, DeskButton::Kind::Primary);
            button.resize(120, measure::button);
            const QImage drawn = button.grab().toImage();
            for (const QPoint &edge : {QPoint(60, 0), QPoint(60, drawn.height() - 1), QPoint(0, 14), QPoint(119, 14)})
                QCOMPARE(drawn.pixelColor(edge), deskPalette(scheme).color(QPalette::Highlight));
        }
    }

    void boxesToTickAreWhole_data()
    {
        QTest::addColumn<int>("direction");
        QTest::newRow("from the left") << int(Qt::LeftToRight);
        QTest::newRow("from the right") << int(Qt::RightToLeft);
    }

    /// A line at each of its four sides.
    void boxesToTickAreWhole()
    {
        QFETCH(int, direction);
        QCheckBox box(u"Training"_s);
        box.setLayoutDirection(Qt::LayoutDirection(direction));
        box.resize(box.sizeHint());
        const QRect mark = box.style()->visualRect(box.layoutDirection(), box.rect(), QRect(0, (box.height() - 16) / 2, 16, 16));
        const QImage drawn = box.grab().toImage();
        const QRgb line = deskPalette(Scheme::Light).color(QPalette::Dark).rgb();
        QRect found;
        for (int y = mark.top(); y <= mark.bottom(); ++y)
            for (int x = mark.left(); x <= mark.right(); ++x)
                if (drawn.pixel(x, y) == line)
                    found |= QRect(x, y, 1, 1);
        QCOMPARE(found.size(), QSize(15, 15));
    }

    void wrappedLinesReadFromTheRightHaveOneEdge()
    {
        useDesk(Scheme::Light, u"ar"_s);
        TextLabel label(u"عطلة نهاية الأسبوع: أيام بلا جلسات أخرى"_s, TextUse::Body);
        label.setLayoutDirection(Qt::RightToLeft);
        label.setWordWrap(true);
        label.resize(160, label.heightForWidth(160));
        const QImage drawn = label.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const int ground = drawn.pixelColor(0, 0).lightness();
        const auto edge = [&](int from, int to) {
            for (int x = drawn.width() - 1; x >= 0; --x)
                for (int y = from; y < to; ++y)
                    if (qAbs(drawn.pixelColor(x, y).lightness() - ground) > 100)
                        return x;
            return -1;
        };
        const int middle = drawn.height() / 2;
        QVERIFY(edge(0, middle) > 0 && edge(middle, drawn.height()) > 0);
        QVERIFY2(qAbs(edge(0, middle) - edge(middle, drawn.height())) <= 2, // letters differ by as much
                 qPrintable(u"%1 and %2"_s.arg(edge(0, middle)).arg(edge(middle, drawn.height()))));
    }

    void schemeChangesAtOnce()
    {
        Card card;
        card.show();
        DeskStyle::apply(Scheme::Dark);
        QTRY_COMPARE(card.palette().color(QPalette::Base), deskPalette(Scheme::Dark).color(QPalette::Base));
        DeskTable table(u"List"_s);
        table.show();
        QTRY_COMPARE(table.palette().color(QPalette::Active, QPalette::Highlight), Tokens::of(Scheme::Dark).softSelection);
    }

    void arabicIsOneLarger()
    {
        QCOMPARE(deskFont(TextUse::Body, QLocale::Arabic).pixelSize(), deskFont(TextUse::Body, QLocale::English).pixelSize() + 1);
        QCOMPARE(deskFont(TextUse::PageTitle, QLocale::Arabic).pixelSize(), 18);
        QCOMPARE(deskFont(TextUse::Body, QLocale::Arabic).families().constFirst(), u"Noto Sans Arabic UI"_s);
    }

    /// Letters of Lao as tall as the small Latin ones beside them, and no bold where the marks above them would run together.
    void laoIsAsLargeAsLatinAndPlainInSmallHeadings()
    {
        QFont lao = deskFont(TextUse::Body, QLocale::Lao);
        lao.setFamilies({u"Noto Sans Lao UI"_s});
        const int letter = QFontMetrics(lao).tightBoundingRect(u"ກ"_s).height();
        const int small = QFontMetrics(deskFont(TextUse::Body, QLocale::English)).xHeight();
        QVERIFY2(letter >= small, qPrintable(u"%1 beside %2"_s.arg(letter).arg(small)));
        QVERIFY(!deskFont(TextUse::LabelBold, QLocale::Lao).bold());
        QVERIFY(deskFont(TextUse::LabelBold, QLocale::English).bold());
        QVERIFY(QFontMetrics(deskFont(TextUse::BodyBold, QLocale::Lao)).height() <= measure::row); // rows stay as they are
    }

    void whatIsCutIsCutAtItsOwnEnd()
    {
        const QFontMetrics metrics(deskFont(TextUse::Body));
        QCOMPARE(cutTo(metrics, u"Abdallah"_s, 400), u"Abdallah"_s);
        const QString cut = cutTo(metrics, u"Abdallah Darwish Al-Hassan"_s, 80); // in an Arabic window the dots would stand before it
        QVERIFY2(cut.startsWith(u"\u2068Abd"_s) && cut.endsWith(u"…\u2069"_s), qPrintable(cut));
    }

    void sharesAreSpelt()
    {
        QCOMPARE(percentText(799, QLocale(QLocale::English)), u"79\u00a0%"_s);
        QCOMPARE(percentText(729, QLocale(u"ar_LB"_s)), u"\u200f٧٢"_s + QLocale(u"ar_LB"_s).percent());
    }

    void identifiersAreIsolated()
    {
        QCOMPARE(isolated(u"W2-24-0118"_s), u"\u2066W2-24-0118\u2069"_s);
        QVERIFY(isolated({}).isEmpty());
    }

    void everyIconCanBeDrawn()
    {
        const QStringList icons = QDir(u":/icons"_s).entryList();
        QVERIFY(icons.size() > 25);
        for (const QString &file : icons)
            QVERIFY2(!iconPixmap(file.chopped(4), Qt::red, 16, Qt::LeftToRight, 1).isNull(), qPrintable(file));
    }

    void onlyArrowsAreMirrored()
    {
        const auto image = [](const QString &name, Qt::LayoutDirection direction) { return iconPixmap(name, Qt::black, 16, direction, 1).toImage(); };
        QVERIFY(image(u"back"_s, Qt::RightToLeft) != image(u"back"_s, Qt::LeftToRight));
        QCOMPARE(image(u"back"_s, Qt::RightToLeft), image(u"back"_s, Qt::LeftToRight).mirrored(true, false));
        QCOMPARE(image(u"search"_s, Qt::RightToLeft), image(u"search"_s, Qt::LeftToRight));
        QCOMPARE(image(u"hours"_s, Qt::RightToLeft), image(u"hours"_s, Qt::LeftToRight));
    }

    void measuresHold()
    {
        DeskButton button(u"Print record"_s, nullptr, DeskButton::Kind::Secondary, u"printer"_s);
        QCOMPARE(button.sizeHint().height(), measure::button);
        const int words = QFontMetrics(deskFont(TextUse::Body)).horizontalAdvance(u"Print record"_s);
        QVERIFY(qAbs(button.sizeHint().width() - (words + 2 * measure::buttonPadding + measure::icon + measure::iconGap)) <= 1);
        QLineEdit field;
        QCOMPARE(field.sizeHint().height(), measure::field);
        DeskButton back({}, nullptr, DeskButton::Kind::Secondary, u"back"_s);
        back.makeIconOnly(u"Back"_s);
        QCOMPARE(back.sizeHint(), QSize(28, 28));
        QCOMPARE(back.accessibleName(), u"Back"_s);
    }

    void aWrappedTextHasItsRoomInsideItsMargins()
    {
        TextLabel label(u"centre.warsha is open in another program already. Close it there first."_s, TextUse::Body);
        label.setWordWrap(true);
        const int bare = label.heightForWidth(200);
        label.setContentsMargins(0, 2, 0, 8);
        QCOMPARE(label.heightForWidth(200), bare + 10);
        label.setContentsMargins(30, 0, 30, 0);
        QCOMPARE(label.heightForWidth(260), bare);
    }

    void labelsRunWithTheWindow()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        TextLabel label(u"Ibrahim Haddad"_s, TextUse::Body);
        label.resize(300, 20);
        const QImage picture = label.grab().toImage();
        const QColor ground = picture.pixelColor(0, 0);
        const auto inked = [&](int from, int to) {
            for (int x = from; x < to; ++x)
                for (int y = 0; y < 20; ++y)
                    if (picture.pixelColor(x, y) != ground)
                        return true;
            return false;
        };
        QVERIFY(inked(200, 300)); // Latin text too begins at the reading edge
        QVERIFY(!inked(0, 100));
    }

    void messageBarSpeaks()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        QSignalSpy link(&bar, &MessageBar::linkActivated);
        bar.showMessage(MessageBar::Kind::Warn, u"3 of 26 are blocked."_s, u"Show blocked"_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.accessibleName(), u"3 of 26 are blocked."_s);
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(link.size(), 1);
        QCOMPARE(bar.heightForWidth(600), measure::messageBar);
        bar.showMessage(MessageBar::Kind::Bad, u"The key file of this backup is not in the folder. Put it beside the backup, and look once more."_s);
        QVERIFY(bar.heightForWidth(300) > measure::messageBar); // read to its end
        bar.showMessage(MessageBar::Kind::Warn, {});
        QVERIFY(bar.isHidden());
    }

    void aNoticeGoesWhenThePersonGoesOn_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("stays");
        for (const char *act : {"a button", "a tab", "a tab by keyboard", "another page", "a letter", "Enter", "a shortcut"})
            QTest::newRow(act) << QString::fromLatin1(act) << false;
        for (const char *act : {"a row", "an arrow key", "a modifier", "a dialog above", "its own ground"})
            QTest::newRow(act) << QString::fromLatin1(act) << true;
    }
    void aNoticeGoesWhenThePersonGoesOn()
    {
        QFETCH(const QString, act);
        QFETCH(const bool, stays);
        NoticeScene scene;
        scene.bar->showMessage(MessageBar::Kind::Good, u"The backup is whole."_s); // a state that holds stays, whatever is done
        scene.act(act);
        QCoreApplication::processEvents();
        QCOMPARE(scene.bar->sentence(), u"The backup is whole."_s);
        NoticeScene other;
        other.bar->showNotice(u"25 papers were issued."_s);
        other.act(act);
        QCoreApplication::processEvents();
        QCOMPARE(!other.bar->sentence().isEmpty(), stays);
        QCOMPARE(other.bar->isVisible(), stays);
    }
    void whatIsDoneNextHasANoticeOfItsOwn()
    {
        NoticeScene scene;
        connect(scene.button, &QPushButton::clicked, scene.bar, [&] { scene.bar->showNotice(u"108 rows are on the clipboard."_s); });
        for (int press = 0; press < 2; ++press) {
            QTest::mouseClick(scene.button, Qt::LeftButton);
            QTest::mouseDClick(scene.button, Qt::LeftButton); // pressed again, as twice in a row
            QTest::mouseRelease(scene.button, Qt::LeftButton);
            QCoreApplication::processEvents();
            QCOMPARE(scene.bar->sentence(), u"108 rows are on the clipboard."_s);
        }
        scene.bar->showMessage(MessageBar::Kind::Warn, u"3 of 26 are blocked."_s); // over a notice
        scene.act(u"a letter"_s);
        QCoreApplication::processEvents();
        QVERIFY(scene.bar->isVisible());
    }

    void questionsNeedTheirReason()
    {
        DialogQuestion question;
        bool enabledBefore = true;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY2(unnamedControls(dialog).isEmpty(), qPrintable(unnamedControls(dialog).join(u' ')));
            auto *agree = dialog->findChild<QPushButton *>(u"agree"_s);
            enabledBefore = agree->isEnabled();
            dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"misspelt name"_s);
            agree->click();
        });
        const Question::Answer answer = question.ask(nullptr, {u"certificates.void"_s, u"Void?"_s, u"It cannot come back."_s, u"Void"_s, true, u"Reason"_s});
        QVERIFY(!enabledBefore);
        QVERIFY(answer.agreed);
        QCOMPARE(answer.reason, u"misspelt name"_s);
        QTimer::singleShot(0, this, [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject(); });
        QVERIFY(!question.ask(nullptr, {u"x"_s, u"Void?"_s, u"."_s, u"Void"_s, true, {}}).agreed);
    }

    void filesOfAKindHaveAFolderOfTheirOwn()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"stick"_s) && QDir(folder.path()).mkpath(u"tables"_s));
        DialogFilePicker picker;
        QString began;
        const auto save = [&](FilePurpose purpose, const QString &place) {
            QTimer::singleShot(0, this, [&] {
                auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                began = dialog->directory().dirName();
                dialog->setDirectory(folder.filePath(place));
                dialog->findChild<QLineEdit *>()->setText(u"x.pdf"_s);
                QMetaObject::invokeMethod(dialog, "accept");
            });
            return picker.toSave(nullptr, purpose, u"Save"_s, u"x.pdf"_s, u"PDF (*.pdf)"_s);
        };
        QCOMPARE(save(FilePurpose::Snapshot, u"stick"_s), folder.filePath(u"stick/x.pdf"_s));
        QCOMPARE(save(FilePurpose::Export, u"tables"_s), folder.filePath(u"tables/x.pdf"_s));
        QVERIFY(began != u"stick"_s); // where a snapshot went is nothing to a table
        (void)save(FilePurpose::Snapshot, u"stick"_s);
        QCOMPARE(began, u"stick"_s);
        (void)save(FilePurpose::Export, u"tables"_s);
        QCOMPARE(began, u"tables"_s);
        QVERIFY(QDir(folder.filePath(u"stick"_s)).removeRecursively()); // pulled out
        (void)save(FilePurpose::Snapshot, u"tables"_s);
        QVERIFY(began != u"stick"_s);
    }

    void aPathGoesFromLeftToRightInEveryWindow()
    {
        useDesk(Scheme::Light, u"ar"_s);
        DialogFilePicker picker;
        Qt::LayoutDirection dialogs = Qt::LeftToRight, paths = Qt::RightToLeft;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialogs = dialog->layoutDirection();
            paths = dialog->findChild<QWidget *>(u"lookInCombo"_s)->layoutDirection();
            dialog->reject();
        });
        QCOMPARE(picker.folder(nullptr, FilePurpose::Export, u"x"_s), QString());
        QCOMPARE(dialogs, Qt::RightToLeft);
        QCOMPARE(paths, Qt::LeftToRight);
        useDesk();
    }

    void theVerbFollowsWhatIsTicked()
    {
        DialogQuestion question;
        Question::Asked asked{u"certificates.issue"_s, u"Issue?"_s, u"It cannot come back."_s, u"Issue all"_s, false, {}};
        asked.choices = {{u"certificate"_s, u"24 certificates"_s}, {u"statement"_s, u"1 statement"_s}, {u"print"_s, u"Print"_s, false}};
        asked.verbFor = [](const QStringList &ticked) { return ticked.isEmpty() ? QString() : u"Issue "_s + ticked.join(u'+'); };
        QStringList verbs, found;
        QString focused;
        bool isEnabledWithNothing = true;
        bool isSeen = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *agree = dialog->findChild<QPushButton *>(u"agree"_s);
            QCoreApplication::sendPostedEvents(dialog);
            isSeen = dialog->testAttribute(Qt::WA_KeyboardFocusChange);
            focused = dialog->focusWidget() ? dialog->focusWidget()->objectName() : QString();
            found = faults(dialog);
            verbs.append(agree->text());
            QTest::keyClick(dialog->findChild<QCheckBox *>(u"certificate"_s), Qt::Key_Space);
            verbs.append(agree->text());
            QTest::keyClick(dialog->findChild<QCheckBox *>(u"statement"_s), Qt::Key_Space);
            isEnabledWithNothing = agree->isEnabled();
            QTest::keyClick(dialog->findChild<QCheckBox *>(u"statement"_s), Qt::Key_Space);
            agree->click();
        });
        const Question::Answer answer = question.ask(nullptr, asked);
        QCOMPARE(focused, u"agree"_s); // Enter is enough
        QVERIFY(isSeen);
        QCOMPARE(found, QStringList());
        QVERIFY(!isEnabledWithNothing);
        QCOMPARE(verbs, (QStringList{u"Issue certificate+statement"_s, u"Issue statement"_s}));
        QVERIFY(answer.agreed);
        QCOMPARE(answer.ticked, QStringList{u"statement"_s});
    }
};

QTEST_MAIN(PartsTest)
#include "tst_parts.moc"
