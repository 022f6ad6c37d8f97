// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard as a verb of a section.
#pragma once

#include "section.h"

#include <QPointer>

namespace warsha {

class FilePicker;
class ImportSubject;

/// The wizard over a page, with a file or to ask for one: the page reads its data again after it, and "Undo import" is the
/// undo of the frame.
void openImport(ImportSubject &subject, FilePicker &files, Page &page, const QString &path = {});

/// The verb that opens it on the page of a section, which the section keeps in page.
[[nodiscard]] DeskCommand importCommand(ImportSubject &subject, FilePicker &files, const QString &section, Navigator &navigator,
    const QPointer<Page> &page);

} // namespace warsha
