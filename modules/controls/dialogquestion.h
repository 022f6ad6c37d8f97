// SPDX-License-Identifier: GPL-3.0-or-later
// The questions, file and printer choices of the program: dialogs of the desk.
#pragma once

#include "printdesk.h"

#include <QHash>

namespace warsha {

class DialogQuestion : public Question
{
public:
    [[nodiscard]] Answer ask(QWidget *parent, const Asked &asked) override;
};

class DialogFilePicker : public FilePicker
{
public:
    [[nodiscard]] QString toOpen(QWidget *parent, FilePurpose purpose, const QString &title, const QString &filter) override;
    [[nodiscard]] QString toSave(QWidget *parent, FilePurpose purpose, const QString &title, const QString &suggestedName,
                                 const QString &filter) override;
    [[nodiscard]] QString folder(QWidget *parent, FilePurpose purpose, const QString &title) override;

private:
    [[nodiscard]] QString placeOf(FilePurpose purpose) const;
    QHash<FilePurpose, QString> m_folders; ///< until the program ends: a path may name somebody
};

class DialogPrinterPicker : public PrinterPicker
{
public:
    [[nodiscard]] Result<std::shared_ptr<PrintTarget>> toPrint(QWidget *parent, const PrintJob &job, const QList<int> &pages) override;
};

} // namespace warsha
