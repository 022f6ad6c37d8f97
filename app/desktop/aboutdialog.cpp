// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "deskbutton.h"
#include "textlabel.h"
#include "textsize.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace warsha {

using namespace Qt::StringLiterals;

namespace {

/// Names and licences are not translated.
QString licences()
{
    return u"Qt 6, Qt SVG: LGPL-3.0 / GPL-3.0\nQt Charts: GPL-3.0\nSQLite: public domain\nPostgreSQL client (libpq): PostgreSQL\n"
           "libsodium: ISC\nzstd, libzip: BSD-3-Clause\nlibxlsxwriter: BSD-2-Clause\npugixml, QR Code generator: MIT\nuchardet: MPL-1.1\n"
           "ZXing-C++, qpdf: Apache-2.0\npoppler: GPL-2.0-or-later\nexpected: CC0-1.0\nfontconfig: MIT\n"
           "Noto Sans, Noto Sans Arabic, Noto Sans Lao, Noto Serif Display: OFL-1.1\nDejaVu Sans: Bitstream Vera"_s;
}

QPlainTextEdit *addText(QVBoxLayout *column, QDialog *dialog, const QString &code, const QString &name, const QString &text)
{
    column->addWidget(new TextLabel(name, TextUse::Label, dialog, TextLabel::Tone::Muted));
    auto *lines = new QPlainTextEdit(text, dialog);
    lines->setObjectName(code);
    lines->setAccessibleName(name);
    lines->setReadOnly(true);
    lines->setTabChangesFocus(true);
    lines->setLayoutDirection(Qt::LeftToRight);
    lines->setMinimumHeight(64);
    column->addWidget(lines, 1);
    return lines;
}

} // namespace

QString diagnosis(const FrameHost &host, const QString &database, QSize window)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return QStringList{
        u"Warsha "_s + QStringLiteral(WARSHA_VERSION),
        u"Qt %1, built with %2, %3"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), QGuiApplication::platformName()),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Database: "_s + (database.isEmpty() ? u"none"_s : database),
        u"Language %1, digits %2, %3, letters %4 %"_s.arg(host.language(), host.digits(), host.scheme() == Scheme::Dark ? u"dark"_s : u"light"_s).arg(textSize()),
        u"Window %1 x %2, screen %3 x %4 at %5"_s.arg(window.width()).arg(window.height()).arg(screen->size().width()).arg(screen->size().height())
            .arg(screen->devicePixelRatio()),
    }.join(u'\n');
}

AboutDialog::AboutDialog(const QString &diagnosis, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Warsha"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Warsha %1").arg(isolated(QStringLiteral(WARSHA_VERSION))), TextUse::PageTitle, this));
    auto *what = new TextLabel(tr("The day of a vocational training centre: who is enrolled, how many hours each trainee did, "
                                  "what they can do, and which certificate they earned."), TextUse::Body, this);
    what->setWordWrap(true);
    what->setMinimumWidth(440);
    column->addWidget(what);
    auto *licence = new TextLabel(tr("Free software under the GNU General Public License, version 3 or later."), TextUse::Caption, this, TextLabel::Tone::Muted);
    licence->setWordWrap(true);
    column->addWidget(licence);
    addText(column, this, u"diagnosis"_s, tr("For help at a distance: versions and settings, no personal data"), diagnosis);
    addText(column, this, u"licences"_s, tr("Built with these, under these licences"), licences());
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *copy = new DeskButton(tr("Copy the diagnosis"), this);
    copy->setObjectName(u"copyDiagnosis"_s);
    auto *close = new DeskButton(tr("Close"), this);
    close->setObjectName(u"closeAbout"_s);
    line->addWidget(copy);
    line->addStretch(1);
    line->addWidget(close);
    column->addLayout(line);
    close->setFocus();
    resize(QSize(500, 540).boundedTo(parent ? parent->window()->size() - QSize(40, 40) : QSize(500, 540))); // Qt gives two thirds of the screen at most
    connect(copy, &QPushButton::clicked, this, [diagnosis] { QGuiApplication::clipboard()->setText(diagnosis); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace warsha
