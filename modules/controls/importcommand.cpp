// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include "importwizard.h"

namespace warsha {

using namespace Qt::StringLiterals;

void openImport(ImportSubject &subject, FilePicker &files, Page &page, const QString &path)
{
    auto *wizard = new ImportWizard(subject, files, &page);
    QObject::connect(wizard, &ImportWizard::imported, &page, [&page] {
        page.refresh();
        Q_EMIT page.saved();
    });
    QObject::connect(wizard, &ImportWizard::undoAsked, &page, &Page::undoAsked);
    wizard->begin(path);
}

DeskCommand importCommand(ImportSubject &subject, FilePicker &files, const QString &section, Navigator &navigator,
    const QPointer<Page> &page)
{
    DeskCommand command;
    command.code = section + u".import."_s + subject.code();
    command.text = subject.title() + u"…"_s;
    command.isNew = true;
    command.run = [&subject, &files, section, &navigator, &page] {
        navigator.go({section, {}});
        if (page)
            openImport(subject, files, *page);
    };
    return command;
}

} // namespace warsha
