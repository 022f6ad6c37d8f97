// SPDX-License-Identifier: GPL-3.0-or-later
// A first run as a test drives it: a home of its own, the wizard's pages filled in.
#pragma once

#include "card.h"
#include "deskwalk.h"
#include "setupwizard.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

namespace warsha {

/// One run of the program with nothing remembered, and with the keyboard at hand.
struct FirstRun {
    QTemporaryDir folder;
    FakeFilePicker files;
    FakePrinterPicker printers;
    std::unique_ptr<DeskApplication> desk;
    int keys = 0;   ///< but letters
    int clicks = 0;

    explicit FirstRun(const QString &language = u"en"_s, Scheme scheme = Scheme::Light)
    {
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toLocal8Bit());
        qputenv("HOME", folder.path().toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(u"config"_s));
        printers.path = folder.filePath(u"paper.pdf"_s);
        DeskOptions options{{}, {}, {}, language};
        options.scheme = scheme;
        desk = std::make_unique<DeskApplication>(options, DeskSeams{nullptr, &files, &printers});
        desk->start();
        QApplication::setActiveWindow(&desk->window());
    }
    [[nodiscard]] QString place() const { return folder.filePath(u"centre.warsha"_s); }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const { return desk->window().findChild<T *>(name); }
    [[nodiscard]] SetupWizard *wizard() const { return desk->window().findChild<SetupWizard *>(); }
    [[nodiscard]] QString title() const { return find<QLabel>(u"setupTitle"_s)->text(); }
    [[nodiscard]] QString fault() const { return find<MessageBar>(u"setupFault"_s)->sentence(); }

    void key(Qt::Key key)
    {
        ++keys;
        if (!desk->window().focusWidget())
            qFatal("nothing has the keyboard at %s", qPrintable(title()));
        QTest::keyClick(desk->window().focusWidget(), key);
    }
    void letters(const QString &text) const { QTest::keyClicks(desk->window().focusWidget(), text); }
    void write(const QString &field, const QString &text) const { find<QLineEdit>(field)->setText(text); }
    void click(const QString &button)
    {
        ++clicks;
        auto *push = find<QPushButton>(button);
        QVERIFY2(QTest::qWaitFor([push] { return push && push->isVisible(); }), qPrintable(button)); // a page that has just come
        QTest::mouseClick(push, Qt::LeftButton);
    }
    void waitForPaper() const { QTRY_VERIFY_WITH_TIMEOUT(!find<MessageBar>(u"codeMessage"_s)->sentence().isEmpty(), 20'000); }
    /// To the page of the codes, with what is needed.
    void toCodes()
    {
        click(u"newCentre"_s);
        write(u"name"_s, u"Beirut Training Centre"_s);
        write(u"code"_s, u"BTC"_s);
        find<QComboBox>(u"country"_s)->setCurrentIndex(find<QComboBox>(u"country"_s)->findData(u"LB"_s));
        click(u"setupNext"_s);
        write(u"directorName"_s, u"Rana Haddad"_s);
        write(u"password"_s, u"four words of mine"_s);
        write(u"passwordAgain"_s, u"four words of mine"_s);
        click(u"setupNext"_s);
    }
    void toPlace()
    {
        toCodes();
        click(u"printCodes"_s);
        waitForPaper();
        click(u"setupNext"_s);
        click(u"setupSkip"_s);
        write(u"place"_s, place());
    }
};

} // namespace warsha
