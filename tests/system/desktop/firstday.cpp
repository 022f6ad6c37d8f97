// SPDX-License-Identifier: GPL-3.0-or-later
// The first run in the real window, worked through its own pages until somebody kills it (tst_firstrunkill.cpp).
//   firstday make PLACE     a centre into that file; tells one line for each thing at once:
//     CODES main notes      both codes are on paper
//     ASKED                 the last button was pressed
//     MADE                  the window stands, somebody is signed in
//   firstday sample         the sample centre: ASKED, MADE
//   firstday look           what a start shows: FIRSTRUN, or SIGNIN and which file
#include "card.h"
#include "deskapplication.h"
#include "deskstyle.h"
#include "fakedesk.h"
#include "setupwizard.h"
#include "signinpage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <cstdio>

using namespace warsha;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds

void tell(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

class FirstDay
{
public:
    explicit FirstDay(DeskApplication &desk) : m_window(desk.window()) {}

    bool fillIn(const QString &place)
    {
        press(u"newCentre"_s);
        write(u"name"_s, u"Beirut Training Centre"_s);
        write(u"code"_s, u"BTC"_s);
        auto *country = m_window.findChild<QComboBox *>(u"country"_s);
        country->setCurrentIndex(country->findData(u"LB"_s));
        write(u"signatory"_s, u"Hikmat Saliba"_s);
        write(u"signatoryTitle"_s, u"Director"_s);
        press(u"setupNext"_s);
        write(u"directorName"_s, u"Rana Haddad"_s);
        write(u"password"_s, u"four words of mine"_s);
        write(u"passwordAgain"_s, u"four words of mine"_s);
        press(u"setupNext"_s);
        press(u"printCodes"_s);
        const auto *said = m_window.findChild<MessageBar *>(u"codeMessage"_s);
        if (!QTest::qWaitFor([said] { return !said->sentence().isEmpty(); }, patience))
            return false;
        const FirstCodes codes = m_window.findChild<SetupWizard *>()->draft().codes;
        tell(u"CODES %1 %2"_s.arg(codes.recoveryCode, codes.caseNotesCode));
        press(u"setupNext"_s);
        press(u"setupSkip"_s);
        write(u"place"_s, place);
        tell(u"ASKED"_s);
        press(u"setupNext"_s);
        return true;
    }
    void press(const QString &button)
    {
        auto *push = m_window.findChild<QPushButton *>(button);
        if (!QTest::qWaitFor([push] { return push->isVisible() && push->isEnabled(); }, patience))
            qFatal("%s cannot be pressed", qPrintable(button));
        push->click();
    }

private:
    void write(const QString &field, const QString &text) { m_window.findChild<QLineEdit *>(field)->setText(text); }
    QMainWindow &m_window;
};

int look(DeskApplication &desk)
{
    const auto page = [&desk] { return desk.window().findChild<SignInPage *>(); };
    const auto wizard = [&desk] { return desk.window().findChild<SetupWizard *>(); };
    if (!QTest::qWaitFor([&] { return page() || wizard(); }, patience))
        return 1;
    tell(wizard() ? u"FIRSTRUN"_s : page()->findChild<QLineEdit *>(u"password"_s) ? u"SIGNIN "_s + DeskApplication::locationFor({}) : u"CLOSED"_s);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new DeskStyle);
    const QStringList words = QCoreApplication::arguments();
    FakeFilePicker files;
    FakePrinterPicker printers;
    printers.path = QDir::home().filePath(u"paper.pdf"_s);
    DeskApplication desk({{}, {}, {}, u"en"_s}, {nullptr, &files, &printers});
    desk.start();
    if (words.value(1) == "look"_L1)
        return look(desk);
    FirstDay day(desk);
    if (words.value(1) == "sample"_L1) {
        tell(u"ASKED"_s);
        day.press(u"sample"_s);
    } else if (!day.fillIn(words.value(2))) {
        return 1;
    }
    if (!QTest::qWaitFor([&desk] { return desk.frame() != nullptr; }, patience)) {
        const auto *fault = desk.window().findChild<MessageBar *>(u"setupFault"_s);
        std::fprintf(stderr, "not made: %s\n", fault ? qPrintable(fault->sentence()) : "");
        return 1;
    }
    tell(u"MADE"_s);
    return QApplication::exec();
}
