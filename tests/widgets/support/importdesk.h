// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard over a file and something to import into, with what a test presses in it.
#pragma once

#include "card.h"
#include "deskgrid.h"
#include "desktable.h"
#include "fakedesk.h"
#include "fakeimport.h"
#include "importgrids.h"
#include "importwizard.h"

#include <QComboBox>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace warsha {

struct ImportDesk {
    explicit ImportDesk(const QByteArray &table = {}, const QString &name = QStringLiteral("list.csv"))
        : wizard(new ImportWizard(subject, files, nullptr))
    {
        path = folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(table);
    }
    ~ImportDesk() { delete wizard; }
    void begin() { wizard->begin(path); }
    QPushButton *button(const char *name) const { return wizard->findChild<QPushButton *>(QString::fromLatin1(name)); }
    void next() { QTest::mouseClick(button("import.next"), Qt::LeftButton); }
    QString message() const { return wizard->findChild<MessageBar *>()->sentence(); }
    QComboBox *column(int at) const { return wizard->findChild<QComboBox *>(QStringLiteral("import.column.%1").arg(at)); }
    static void pick(QComboBox *box, const QString &text)
    {
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    DeskGrid *grid(const char *name) const { return wizard->findChild<DeskGrid *>(QString::fromLatin1(name)); }
    IdListModel *preview() const { return wizard->findChild<DeskTable *>(QStringLiteral("import.preview"))->listModel(); }
    int previewRows() const { return preview()->rowCount(); }

    QTemporaryDir folder;
    QString path;
    FakeImport subject;
    FakeFilePicker files;
    QPointer<ImportWizard> wizard;
};

} // namespace warsha
